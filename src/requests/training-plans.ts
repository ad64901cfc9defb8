import * as z from 'zod/mini'
import { type Page, pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import type { Training } from '../model/training'
import { stampOf } from '../store/kept-tabs/found-again'
import { groups } from '../store/learners'
import { readTraining } from '../store/training'
import { request } from './request'

/** An item of a training plan as the screen shows it. */
export type TrainingItem = Training & { row: number; stamp: string }

/** What there is to learn, and who can be given it. */
export type TrainingPlans = {
  /** Every plan by its name, with how many items it has. */
  plans: { name: string; items: number }[]
  /** Items, those of one plan together. */
  items: Page<TrainingItem>
  roles: string[]
  teams: string[]
}

/** The training plans, a page of their items, and the roles and teams that can be given them. */
export const trainingPlans = request({
  input: () =>
    z.object({
      /** How many items come before the page. */
      from: z.number().check(z.int(), z.nonnegative()),
    }),
  writes: false,
  run({ from }, context): TrainingPlans {
    const read = readTraining(context)
    const plans = new Map<string, typeof read.items>()
    for (const item of read.items) plans.set(plainName(item.plan), [...(plans.get(plainName(item.plan)) ?? []), item])
    const page = pageOf([...plans.values()].flat(), from)
    return {
      plans: [...plans.values()].map((items) => ({ name: items[0]?.plan ?? '', items: items.length })),
      items: { ...page, rows: page.rows.map((item) => ({ ...item, stamp: stampOf(item) })) },
      ...groups(read, read.today),
    }
  },
})
