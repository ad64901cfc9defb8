import type { Action } from './action'
import { openPlanner } from './open-planner'

/** The menu in its order; the key is the name of the global function that the menu item calls. */
export const actions = {
  openPlanner,
} satisfies Record<string, Action>
