import type { Assigned } from '../training/assigned'
import type { OpenAction } from './actions'
import type { Paced } from './layers'
import type { StuckDeal } from './stuck'

/** What there is to talk about in the next 1:1. */
export type AgendaItem<P extends Paced> =
  | { about: 'action'; action: OpenAction }
  | { about: 'goal'; goal: P }
  | { about: 'deal'; deal: StuckDeal }
  | { about: 'training'; training: Assigned }

/** What the agenda is made from; what is not read yet is left out. */
export type AgendaOf<P extends Paced> = {
  actions: readonly OpenAction[]
  goals: readonly P[]
  stuck: readonly StuckDeal[]
  training: readonly Assigned[]
}

/**
 * The agenda of the next 1:1: first what was agreed last time, then goals that will end behind as it goes, those nearer
 * to it after them, then deals that are stuck and training that is overdue; each in the order that it comes in.
 */
export function agenda<P extends Paced>({ actions, goals, stuck, training }: AgendaOf<P>): AgendaItem<P>[] {
  const going = (as: Paced['word']) => goals.filter(({ word }) => word === as)
  return [
    ...actions.map((action) => ({ about: 'action' as const, action })),
    ...[...going('behind'), ...going('close')].map((goal) => ({ about: 'goal' as const, goal })),
    ...stuck.map((deal) => ({ about: 'deal' as const, deal })),
    ...training
      .filter(({ status }) => status === 'overdue')
      .map((one) => ({ about: 'training' as const, training: one })),
  ]
}
