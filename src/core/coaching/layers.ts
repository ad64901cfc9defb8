import type { Metric } from '../../model/metric'
import type { SkillStanding } from '../skills/gaps'
import type { Assigned } from '../training/assigned'
import type { Completion } from '../training/completion'

/** Whether a layer holds; not known where there is nothing to tell it by, which is not the same as good. */
export type LayerStanding = 'holds' | 'fails' | 'not known'

/** A metric with a goal, as far as a layer needs it. `word` is how it will end as it goes; undefined where that can't be told. */
export type Paced = { metric: string; kind: Metric['kind']; word: 'behind' | 'close' | 'met' | undefined }

/** What results rest on, layer by layer, each with what fails in it. */
export type Layer<P extends Paced> = { standing: LayerStanding } & (
  | { layer: 'results' | 'effort'; behind: P[]; known: number }
  | { layer: 'knowledge'; overdue: Assigned[]; completion: Completion }
  | { layer: 'skills'; gaps: SkillStanding[]; needed: number }
)

/** What is known of one person. */
export type Known<P extends Paced> = {
  goals: readonly P[]
  /** What is overdue among it fails. */
  training: readonly Assigned[]
  completion: Completion
  skills: readonly SkillStanding[]
}

/**
 * The four layers in the order in which they are looked at: results, then the effort that leads to them, then the
 * knowledge and the skills that effort needs. Results fail where a lagging metric will end behind, effort where a
 * leading one will; knowledge where required training is overdue, skills where one is below the level of the role.
 */
export function layersOf<P extends Paced>({ goals, training, completion, skills }: Known<P>): Layer<P>[] {
  const needed = skills.filter(({ required }) => required !== undefined)
  const gaps = needed.filter(({ gap }) => gap !== undefined && gap > 0)
  const overdue = training.filter(({ required, status }) => required && status === 'overdue')
  return [
    // A metric that nobody called leading is a result.
    paced('results', goals, ({ kind }) => kind !== 'leading'),
    paced('effort', goals, ({ kind }) => kind === 'leading'),
    { layer: 'knowledge', standing: standing(overdue.length, completion.due), overdue, completion },
    {
      layer: 'skills',
      standing: standing(gaps.length, needed.filter(({ current }) => current !== undefined).length),
      gaps,
      needed: needed.length,
    },
  ]
}

/** The first layer that fails; undefined where none does. */
export const firstFailing = <P extends Paced>(layers: readonly Layer<P>[]): Layer<P> | undefined =>
  layers.find(({ standing }) => standing === 'fails')

const standing = (failing: number, known: number): LayerStanding => (failing ? 'fails' : known ? 'holds' : 'not known')

function paced<P extends Paced>(layer: 'results' | 'effort', goals: readonly P[], of: (goal: P) => boolean): Layer<P> {
  const known = goals.filter((goal) => of(goal) && goal.word !== undefined)
  const behind = known.filter(({ word }) => word === 'behind')
  return { layer, standing: standing(behind.length, known.length), behind, known: known.length }
}
