import { batch } from '@preact/signals'
import { ask } from '../../server'
import { actualChange } from './edit'
import {
  actualEdits,
  actuals,
  changedActuals,
  editActual,
  forgetActual,
  judgedActuals,
  showActuals,
  standingOf,
} from './state'

/** Sends every change of an actual; undefined where nothing was to be sent. What was saved, or is stale, shows afterwards. */
export async function sendActuals() {
  const shown = actuals.value
  const lines = changedActuals.value
  if (!shown || !lines.length) return undefined
  const sent = actualEdits.value
  const changes = lines.flatMap((line) => {
    const made = sent[line.key]
    return made ? [actualChange(line, made, judgedActuals.value.get(line.key)?.actual ?? null)] : []
  })
  const { metric, period } = shown
  const answer = await ask('saveActuals', {
    metric: metric.name,
    period: { from: period.from, to: period.to },
    changes,
  })
  if ('value' in answer)
    batch(() => {
      if (!answer.value.stale)
        for (const [key, made] of Object.entries(sent)) if (actualEdits.value[key] === made) forgetActual(key)
      showActuals(answer.value.board)
      // What was typed while the call ran is now typed over what was just saved.
      if (!answer.value.stale)
        for (const line of changedActuals.value) if (sent[line.key]) editActual(line, { seen: standingOf(line) })
    })
  return answer
}
