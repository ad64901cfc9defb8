import type { Action } from './action'

/** Opens the Statements screen: what everybody is paid for a period, why, and the approval. */
export const openStatements: Action = {
  label: 'Calculate commission statements…',
  writes: false,
  run: ({ screen }) => screen.openSidebar('statements'),
}
