import { group, find as inGoals, unseenOnly } from '../goals/filter'
import { screen } from '../shell/screens'
import { open as openSkills, view as skillsView } from '../skills/state'
import { choose as chooseWhom } from '../training/assign/state'
import { filter, find as inTraining, choose as show, board as training } from '../training/due/state'
import { view as trainingView } from '../training/view'

/** Leads to somebody's goals. */
export function toGoals(name: string): void {
  group.value = 'all'
  inGoals.value = name
  unseenOnly.value = false
  screen.value = 'goals'
}

/** Leads to somebody's training: all of it, or what stands so. */
export function toTraining(name: string, shown: typeof filter.value = 'all'): void {
  trainingView.value = 'due'
  inTraining.value = name
  filter.value = shown
  // A list that was read before is another one; the screen itself reads the first.
  if (training.value.peek()) show(shown)
  screen.value = 'training'
}

/** Leads to where training is assigned, to this person. */
export function toAssigning(name: string): void {
  trainingView.value = 'assign'
  chooseWhom({ to: { kind: 'person', name } })
  screen.value = 'training'
}

/** Leads to somebody's skills. */
export function toSkills(name: string): void {
  skillsView.value = 'people'
  openSkills(name)
  screen.value = 'skills'
}
