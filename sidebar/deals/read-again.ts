import { load } from './state'

/** Reads the tabs again. */
export async function readAgain(): Promise<void> {
  await load()
  startAnew()
}

/** What was pressed may be gone from the screen: then the focus starts anew at the title. */
export function startAnew(): void {
  setTimeout(() => document.querySelector('#app :focus') ?? document.querySelector('h1')?.focus())
}
