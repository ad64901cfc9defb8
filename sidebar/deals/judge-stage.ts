import type { Category } from '../../src/model/stage'
import type { StageShown } from '../../src/requests/deals-screen'
import type { Notation } from '../numbers/notation'
import { asksWhich, type TypedShare } from '../numbers/typed-share'
import type { StageEdit } from './edit'

/** A stage as the screen shows it: what stands, with what was changed over it. */
export type StageNow = {
  stage: StageShown
  category: Category | undefined
  /** Whether its deals are open, so that a probability counts. */
  open: boolean
  text: string
  probability: number | undefined
  changed: boolean
  fault: string | undefined
}

/** Judges what stands of a stage together with what was changed. */
export function judgeStage(stage: StageShown, edit: StageEdit | undefined, numbers: Notation): StageNow {
  const category = edit?.category ?? stage.category
  const open = category !== 'Won' && category !== 'Lost' && category !== 'Omitted'
  const stands = stage.probability === undefined ? '' : numbers.share(stage.probability)
  const text = edit?.typed ?? stands
  const typed = text !== stands
  const found = numbers.readShare(text)
  const read = typed ? (found?.or === undefined ? found?.share : undefined) : stage.probability
  const probability = open ? read : certain(category, stage)
  const changed = category !== stage.category || (open && typed && (read === undefined || read !== stage.probability))
  return {
    stage,
    category,
    open,
    text,
    probability,
    changed,
    fault: !changed
      ? undefined
      : category === undefined
        ? 'Choose what it counts as.'
        : open
          ? faultOf(text, found, numbers)
          : undefined,
  }
}

/** What is certain needs no probability: it is kept as it stands, and given where the category changed. */
function certain(category: Category | undefined, stage: StageShown): number | undefined {
  if (category === stage.category) return stage.probability
  return category === 'Won' ? 1 : category === 'Lost' ? 0 : undefined
}

function faultOf(text: string, found: TypedShare | undefined, { share: shown }: Notation): string | undefined {
  if (!text.trim()) return undefined
  if (!found) return `“${text.trim()}” is not a percentage. Write it like ${shown(0.75)}.`
  const { share, or } = found
  if (or !== undefined) return asksWhich(text, share, or, shown)
  return share < 0 || share > 1 ? `A probability lies between ${shown(0)} and ${shown(1)}.` : undefined
}
