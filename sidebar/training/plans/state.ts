import { signal } from '@preact/signals'
import type { TrainingItem } from '../../../src/requests/training-plans'
import { reading } from '../../shell/reading'

/** The plans, the first page of their items, and who can be given them. */
export const plans = reading('trainingPlans')
const further = reading('trainingPlans')

/** The items read so far. */
export const items = signal<readonly TrainingItem[]>([])
export const readingMore = further.loading

export async function loadPlans(): Promise<void> {
  await plans.load({ from: 0 })
  items.value = plans.value.value?.items.rows ?? []
}

/** Reads the next page of items. */
export async function moreItems(): Promise<void> {
  const before = items.value
  await further.load({ from: before.length })
  if (items.value === before) items.value = [...before, ...(further.value.value?.items.rows ?? [])]
}
