import { CivilDate, type IsoDate } from '../../model/civil-date'

/** A made-up company: its teams, who is in them, and what they sell. No real firm or person is meant. */
export const teams = [
  {
    team: 'Enterprise',
    manager: 'Ingrid Solheim',
    quota: 320000,
    plan: 'Account executive',
    reps: ['Amara Okafor', 'Bjørn Sandvik', 'Chiara Lombardi', 'Dev Patel'],
  },
  {
    team: 'Mid-market',
    manager: 'Marcus Bell',
    quota: 210000,
    plan: 'Account executive',
    reps: ['Elena Petrova', 'Finn O’Connor', 'Grace Mbeki', 'Hugo Lindberg'],
  },
  {
    team: 'Commercial',
    manager: 'Naomi Tanaka',
    quota: 120000,
    plan: 'Commercial',
    reps: ['Isabel Duarte', 'Jamal Haddad', 'Keiko Mori', 'Luca Steiner'],
  },
] as const

/** Who leads the managers. */
export const head = 'Ruth Adeyemi'

/** Whom the manager lost sight of: no 1:1 for a quarter, nothing acknowledged, training overdue. */
export const lostSight = { name: 'Hugo Lindberg', lastSpokenTo: 96 }

/** The newest hire took over the day after somebody left; days are counted back from today. */
export const newcomer = { name: 'Luca Steiner', startedBefore: 70 }
export const leaver = { name: 'Oskar Nilsen', leftBefore: 71 }

const places =
  'Alder Birch Calder Dunmore Eastvale Fenwick Glenmore Halden Ilford Juniper Kestrel Larkfield Mirador Northgate Oakridge Pemberton Quayside Rosedale Stanmore Tamarack'
const trades = 'Logistics Foods Clinics Robotics Textiles Energy Media Insurance Hotels Software Packaging Schools'
/** The names of firms: one for each place and trade. Made when asked for: a cell that calls a function needs none. */
export const accounts = () =>
  places.split(' ').flatMap((place) => trades.split(' ').map((trade) => `${place} ${trade}`))

export const products = ['Platform', 'Analytics', 'Security', 'Support plan'] as const
export const sources = ['Referral', 'Outbound', 'Web', 'Event', 'Partner'] as const

/** Every rep with the team’s manager and quota. */
export const reps = teams.flatMap(({ team, manager, quota, reps: names }) =>
  names.map((name) => ({ name, team, manager, quota })),
)

/** The day so many days before another, or after it where the number is negative. */
export const before = (today: CivilDate, days: number): IsoDate => CivilDate.of(today.serial - days).iso
