import fc from 'fast-check'
import type { How } from './case'
import type { Deal, StageName } from './deal'
import { layouts } from './layouts'
import { allAmountWays, allChanceWays, allDayWays } from './notation'
import { renames } from './renames'

const owners = ['Ann Ames', 'Ben van Dyk', 'Zoë O’Neil', 'Lee, Kim', 'Ida Total', '=Max'] as const
const openStages = ['Prospecting', 'Qualification', 'Proposal', 'Negotiation'] as const
const day = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, of]) => `${year}-${`0${month}`.slice(-2)}-${`0${of}`.slice(-2)}`)

const money = fc.oneof(
  fc.integer({ min: 1, max: 900 }).map((n) => n * 50_000),
  fc.integer({ min: 100_000, max: 90_000_000 }),
  fc.integer({ min: 1000, max: 200_000 }).map((n) => n * 100),
)

const deal = fc.record({
  owner: fc.constantFrom(...owners.slice(0, 5)),
  account: fc.constantFrom('Alder Foods', 'Birch Media', 'Cedar, Inc.', 'Grand Total Ltd', '3/4 GmbH'),
  stage: fc.constantFrom<StageName>(...openStages, 'Closed Won', 'Closed Won', 'Closed Lost'),
  cents: money,
  close: day(2026),
  created: day(2025),
})

/** What every export of some length has, and what tells its notation: each outcome, days late in a month, odd cents. */
const telling: readonly Pick<Deal, 'stage' | 'cents' | 'close' | 'created'>[] = [
  { stage: 'Closed Won', cents: 123_456_789, close: '2026-02-20', created: '2025-10-31' },
  { stage: 'Negotiation', cents: 1_234_550, close: '2026-08-27', created: '2025-11-30' },
  { stage: 'Closed Lost', cents: 250_025, close: '2026-03-19', created: '2025-12-24' },
]

/** Sixteen to fifty deals of 2026. */
export const anyDeals: fc.Arbitrary<Deal[]> = fc.array(deal, { minLength: 16, maxLength: 50 }).map((drawn) =>
  drawn.map((one, i) => ({
    ...one,
    ...telling[i],
    id: `OPP-${10_000 + i * 7}`,
    name: `${one.account} ${i % 9}`,
    currency: 'USD',
  })),
)

/** Deals whose owners have several each, one group after another, so that a grouped report can be told from blanks. */
export const groupedDeals: fc.Arbitrary<Deal[]> = anyDeals.map((deals) =>
  deals.map((one, i) => ({ ...one, owner: owners[Math.floor((i * 3) / deals.length)] as string })),
)

const banners = [
  [],
  [['Opportunity report'], ['']],
  [['Open and closed deals'], ['As of 2026-06-30', '', 'Filtered by: this year'], ['']],
]

/** What a CRM or an import adds to a layout without making it doubtful. */
export const ownDisguise: fc.Arbitrary<How> = fc.record({
  banner: fc.constantFrom(...banners),
  footer: fc.constantFrom('none', 'salesforce', 'total'),
  currency: fc.constant('USD'),
  stagesKnown: fc.constant(true),
  shuffle: fc.constant(0),
  leave: fc.constant(0),
  spaces: fc.boolean(),
  blankColumns: fc.boolean(),
  repeated: fc.boolean(),
  faults: fc.boolean(),
  grouped: fc.constant(false),
  renames: fc.constant({}),
  notation: fc.constant({}),
  foreignStatus: fc.constant(false),
  shortDays: fc.constant(false),
})

/** A layout in any order, with any titles, in any notation, with what goes wrong in exports. */
export const randomDisguise = fc.constantFrom(...layouts).chain((layout) =>
  fc.record({
    layout: fc.constant(layout),
    banner: fc.constantFrom(...banners),
    footer: fc.constantFrom('none', 'salesforce', 'total'),
    currency: fc.constantFrom('USD', 'EUR'),
    stagesKnown: fc.boolean(),
    shuffle: fc.nat(),
    leave: fc.nat(),
    spaces: fc.boolean(),
    blankColumns: fc.boolean(),
    repeated: fc.boolean(),
    faults: fc.boolean(),
    grouped: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    renames: renames(layout),
    notation: fc.record(
      {
        day: fc.constantFrom(...allDayWays),
        amount: fc.constantFrom(...allAmountWays),
        chance: fc.constantFrom(...allChanceWays),
      },
      { requiredKeys: [] },
    ),
    foreignStatus: fc.boolean(),
    shortDays: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
)
