const names: Record<string, string> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
}

/** An error of the engine by Google's name for it. */
export const errorName = (error: string): string => names[error] ?? error
