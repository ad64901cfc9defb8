/** Gives the focus to what has to be settled in a form, else to its first field. */
export const focusIn = (form: Element | null): void =>
  ['[aria-invalid]', '.conflict button', 'input, select']
    .map((what) => form?.querySelector<HTMLElement>(what))
    .find(Boolean)
    ?.focus()
