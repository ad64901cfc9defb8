import * as z from 'zod/mini'
import { strangersIn, talkFindings } from '../core/coaching/findings'
import { namesOf } from '../core/deals/names'
import { inForce, type Seat } from '../core/goals/in-force'
import type { IsoDate } from '../model/civil-date'
import { coaching } from '../model/coaching'
import { pageOf } from '../model/page'
import { people as tab } from '../model/person'
import { plainName } from '../model/plain-name'
import { readTab } from '../store/kept-tabs/read'
import { request } from './request'

/** A person's line in the list, with the day of the last conversation. */
export type PersonInList = Pick<Seat, 'name' | 'role' | 'team' | 'presence'> & { lastTalk: IsoDate | undefined }

/** A page of the people in the tab, those who left last; found by a part of a name, alias, address, role, team or manager. */
export const people = request({
  input: () => z.object({ find: z.string(), from: z.number().check(z.minimum(0)) }),
  writes: false,
  run({ find, from }, { workbook, today }) {
    const { rows, faulty, faults } = readTab(workbook, tab)
    const log = readTab(workbook, coaching)
    const day = today()
    const names = namesOf(rows)
    const words = plainName(find)
    const alias = new Map<string, string>()
    for (const [written, name] of names) alias.set(name, `${alias.get(name) ?? ''}\n${written}`)
    const last = new Map<string, IsoDate>()
    for (const { person, date } of log.rows) {
      const name = names.get(plainName(person)) ?? person
      if (date > (last.get(name) ?? '')) last.set(name, date)
    }
    const seats = inForce(rows, { from: day, to: day })
    const everybody = seats.filter(({ name }) => name !== '')
    const found = everybody.filter(({ name, role, team, manager }) =>
      plainName([name, role, team, manager, alias.get(name)].join(' ')).includes(words),
    )
    const gone = ({ presence }: Seat) => Number(presence === 'gone')
    const { rows: shown, ...page } = pageOf(
      found.sort((a, b) => gone(a) - gone(b)),
      from,
    )
    return {
      ...page,
      rows: shown.map(
        ({ name, role, team, presence }): PersonInList => ({ name, role, team, presence, lastTalk: last.get(name) }),
      ),
      everybody: everybody.length,
      findings: pageOf(
        [
          ...faults,
          ...log.faults,
          ...talkFindings(log.rows, day),
          ...strangersIn([...log.rows, ...log.faulty], namesOf([...rows, ...faulty])),
        ],
        0,
      ).rows,
    }
  },
})
