import { load } from './state'

/** Reads the tabs again. What was pressed may be gone then: the focus starts anew at the title. */
export async function readAgain(): Promise<void> {
  await load()
  if (!document.querySelector('#app :focus')) document.querySelector('h1')?.focus()
}
