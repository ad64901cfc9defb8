/** What the Help screen says of a custom function. */
export type FunctionHelp = {
  name: string
  about: string
  args: { name: string; help: string; optional: boolean }[]
  returns: string
  example: string
}

/** Every custom function: the build draws this from the declarations, so that the script in the cells does without. */
declare const FUNCTIONS: readonly FunctionHelp[]
export const functions = FUNCTIONS
