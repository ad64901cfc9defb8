import * as z from 'zod/mini'
import { people } from '../model/person'
import { ensureTab } from '../store/kept-tabs'
import { request } from './request'

/** Brings the tab People to the front, made where it is missing. */
export const openPeople = request({
  input: () => z.object({}),
  writes: true,
  run(_, { workbook }) {
    ensureTab(workbook, people).select(2, 1)
    return { tab: people.name }
  },
})
