import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { RoleSkill } from '../../model/role-skill'
import type { Seat } from '../goals/in-force'
import type { Assessments } from '../skills/assessed'
import { bench, type RoleBench } from '../skills/bench'
import { type SkillStanding, skillsInBrief, skillsOf } from '../skills/gaps'
import type { Assigned } from '../training/assigned'
import { type Completion, completionOn } from '../training/completion'
import { mostUrgentFirst } from '../training/urgency'

/** How far one person, or a team, is with what they are assigned. */
export type Learning = {
  name: string
  team: string
  assigned: number
  done: number
  overdue: number
  /** Of the required training whose day has come. */
  required: Completion
}

/** How training, skills and the bench stand on a day. */
export type TrainingProgress = {
  asOf: IsoDate
  /** What everybody who is here or will come is assigned, what is late first. */
  assigned: readonly Assigned[]
  /** How many assignments are of people who left. */
  ofGone: number
  /** Those of `assigned` that are neither done nor waived. */
  toDo: readonly Assigned[]
  people: readonly Learning[]
  teams: readonly Learning[]
  /** What people lack for their role, the greatest weighted gap first. */
  gaps: readonly ({ person: string; team: string } & SkillStanding)[]
  bench: readonly RoleBench[]
  findings: readonly Fault[]
}

type Read = {
  today: IsoDate
  seats: readonly Seat[]
  assigned: readonly Assigned[]
  needed: readonly RoleSkill[]
  assessed: Assessments
  findings: readonly Fault[]
}

/** Reckons how training, skills and the bench stand. People who left count nowhere. */
export function trainingProgress({ today, seats, assigned, needed, assessed, findings }: Read): TrainingProgress {
  const gone = new Set(seats.filter(({ presence }) => presence === 'gone').map(({ name }) => plainName(name)))
  const here = seats.filter(({ presence }) => presence !== 'gone')
  const teamOf = new Map(here.map(({ name, team }) => [plainName(name), team]))
  const counted = assigned.filter(({ person }) => !gone.has(plainName(person))).sort(mostUrgentFirst)
  const by = (of: (one: Assigned) => string, team: (name: string) => string): Learning[] => {
    const groups = new Map<string, Assigned[]>()
    for (const one of counted) groups.set(of(one), [...(groups.get(of(one)) ?? []), one])
    return [...groups].map(([name, all]) => ({
      name,
      team: team(name),
      assigned: all.length,
      done: all.filter(({ status }) => status === 'done').length,
      overdue: all.filter(({ status }) => status === 'overdue').length,
      required: completionOn(all, today),
    }))
  }
  const team = (person: string) => teamOf.get(plainName(person)) || 'No team'
  return {
    asOf: today,
    assigned: counted,
    ofGone: assigned.length - counted.length,
    toDo: counted.filter(({ status }) => status !== 'done' && status !== 'waived'),
    people: by(({ person }) => person, team).sort(mostOverdueFirst),
    teams: by(
      ({ person }) => team(person),
      (name) => name,
    ).sort(mostOverdueFirst),
    gaps: here
      .filter(({ name }) => name !== '')
      .flatMap((seat) =>
        skillsInBrief(skillsOf(seat, needed, assessed)).lacking.map((gap) => ({
          person: seat.name,
          team: team(seat.name),
          ...gap,
        })),
      )
      .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)),
    bench: bench(here, needed, assessed),
    findings,
  }
}

const mostOverdueFirst = (a: Learning, b: Learning): number => b.overdue - a.overdue || (a.name < b.name ? -1 : 1)
