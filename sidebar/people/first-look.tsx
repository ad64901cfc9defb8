import { firstFailing, type Layer, type LayerStanding, layersOf } from '../../src/core/coaching/layers'
import type { OutputOf } from '../../src/requests'
import { Chip, type ChipProps } from '../parts/chip'
import { type Goal, layerNames, saidOf } from './words'

const chips: Record<LayerStanding, ChipProps> = {
  fails: { word: 'fails', tone: 'bad' },
  holds: { word: 'holds', tone: 'good' },
  'not known': { word: 'not known', tone: 'quiet' },
}

/** The first layer that fails, with its figures, and how the others stand. */
export function FirstLook({ of, goals }: { of: OutputOf<'person'>; goals: readonly Goal[] }) {
  const { training, completion, skills } = of
  const layers = layersOf({ goals, training: training.rows, completion, skills })
  const first = firstFailing(layers)
  return (
    <>
      <p>
        {first ? (
          <>
            The first layer that fails: <b>{layerNames[first.layer]}</b>. {nextBelow(layers, first)}
          </>
        ) : (
          'No layer fails.'
        )}
      </p>
      <ol class="layers">
        {layers.map((one) => (
          <li key={one.layer}>
            <span>{layerNames[one.layer]}</span> <Chip {...chips[one.standing]} />
            {saidOf(one).map((sentence) => (
              <small key={sentence}>{sentence}</small>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Results are what the layers below bring: where they fail, which of those fails too. */
function nextBelow(layers: readonly Layer<Goal>[], first: Layer<Goal>): string {
  if (first.layer !== 'results') return 'Begin there.'
  const below = firstFailing(layers.slice(1))
  return below
    ? `Of what leads to them, the first that fails is ${layerNames[below.layer].toLowerCase()}: begin there.`
    : 'Nothing that leads to them fails: ask what else stands in the way.'
}
