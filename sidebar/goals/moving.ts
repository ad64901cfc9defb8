const inputs = () => [...document.querySelectorAll<HTMLInputElement>('input[data-goal]')]

/** Moves the focus to the next goal of the list, or the one before; from the last one on to the footer's main action. */
export function move(from: HTMLInputElement, step: 1 | -1): void {
  const all = inputs()
  const next = all[all.indexOf(from) + step]
  if (next) next.focus()
  else if (step === 1) document.querySelector<HTMLButtonElement>('footer .main')?.focus()
}

/** Brings the field of a goal to the person. */
export const goToGoal = (key: string): void =>
  inputs()
    .find((input) => input.dataset.goal === key)
    ?.focus()
