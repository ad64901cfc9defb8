import type { Action } from './action'

export const openHelp: Action = {
  label: 'Help',
  writes: false,
  run: ({ screen }) => screen.openSidebar('help'),
}
