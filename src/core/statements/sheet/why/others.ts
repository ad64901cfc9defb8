/** What earned besides deals, and why. */
export const others = {
  figure: ['The figure', 'This component is paid on a figure, not on deals.'],
  'earlier deals': ['Earlier deals', 'What deals before this period earn now, less what they had earned.'],
  floor: ['Floor', 'Made up to the floor at the end.'],
} as const
