import type { Action } from './action'

export const openPlanner: Action = {
  label: 'Open planner',
  writes: false,
  run: ({ screen }) => screen.openSidebar(),
}
