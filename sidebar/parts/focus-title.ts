/** Gives the focus to the title, from a button that goes with what it was pressed for. */
export const focusTitle = (): void => document.querySelector('h1')?.focus()
