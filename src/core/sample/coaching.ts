import type { CivilDate } from '../../model/civil-date'
import type { Coaching } from '../../model/coaching'
import { type Chance, chance } from './chance'
import { before, leaver, lostSight, newcomer, reps } from './company'

/** What conversations are about, with what is agreed. */
const subjects = [
  ['Discovery', 'Send two recorded first meetings to look at together.'],
  ['Negotiation', 'Write down what to ask for before giving a discount.'],
  ['Open pipeline', 'Name five accounts to open, and who decides there.'],
  ['Closed won', 'Agree a plan to close with the buyer of the largest open deal.'],
  ['Win rate', 'Go through the last two lost deals, and what they had in common.'],
  ['Reaching every decision maker', 'Meet the finance lead of the two largest deals.'],
  ['Keeping the CRM', 'Bring close dates that have passed up to date.'],
] as const

/** Days between two 1:1s, and for how long they are kept. */
const rhythm = 21
const kept = 168

const { max, min } = Math

/** Conversations of half a year in the order of their days: 1:1s with a pulse, deal and call reviews between them. */
export function sampleCoaching(today: CivilDate): Partial<Coaching>[] {
  const draw = chance(1105)
  const rows = [...reps, { name: leaver.name, manager: 'Naomi Tanaka' }].flatMap(({ name, manager }, i) => {
    const since = lastSpokenTo(name) ?? (i % 7) + 3
    const first = name === newcomer.name ? newcomer.startedBefore - 7 : kept
    const own: Partial<Coaching>[] = []
    for (let ago = since; ago <= first; ago += rhythm) {
      own.push(oneOnOne(today, draw, { name, manager, ago, latest: ago === since, falling: name === leaver.name }))
      if (draw.share() < 0.3 && ago > since) own.push(review(today, draw, { name, manager, ago: ago - 9 }))
    }
    return own
  })
  return rows.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
}

/** Days since the last 1:1 of those whose story it is. */
const lastSpokenTo = (name: string): number | undefined =>
  name === lostSight.name ? lostSight.lastSpokenTo : name === leaver.name ? leaver.leftBefore + 5 : undefined

type Talk = { name: string; manager: string; ago: number }

/** What was agreed is due ten days later. Most of it was done; two reps leave theirs open past the day. */
function oneOnOne(
  today: CivilDate,
  draw: Chance,
  { name, manager, ago, latest, falling }: Talk & { latest: boolean; falling: boolean },
): Partial<Coaching> {
  const [focus, action] = draw.one(subjects)
  const done = ago - draw.whole(3, 9)
  const late = ['Finn O’Connor', lostSight.name].includes(name) && ago > 10 && ago < 100
  // Whoever is about to leave feels able, and valued less each time.
  const valued = falling ? max(1, min(4, Math.round((ago - 60) / 22))) : draw.whole(3, 5)
  return {
    date: before(today, ago),
    person: name,
    coach: manager,
    type: '1:1',
    focus,
    action,
    dueOn: before(today, ago - 10),
    ...(!late && done > 0 && !(latest && falling) && { doneOn: before(today, done) }),
    pulse: { able: name === newcomer.name ? draw.whole(2, 3) : draw.whole(3, 5), valued },
    ...(falling && latest && { note: 'Asked whether there is a way into the enterprise team.' }),
  }
}

const review = (today: CivilDate, draw: Chance, { name, manager, ago }: Talk): Partial<Coaching> => ({
  date: before(today, ago),
  person: name,
  coach: manager,
  type: draw.one(['deal review', 'call review', 'role play'] as const),
  focus: draw.one(subjects)[0],
})
