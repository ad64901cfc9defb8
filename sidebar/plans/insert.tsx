import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { says } from './announced'
import { changed, judged, part } from './state'

/** Puts the plan's formula into the selected cell of the sheet. */
export function Insert({ quota }: { quota: number | undefined }) {
  const insert = async () => {
    const wanted = judged.peek()?.wanted
    if (!wanted) return
    if (changed.peek()) return says('Save the plan first: the formula reads its rates from the tab Rates.')
    const { plan, from, components } = wanted
    const component = components[part.peek()]?.values.component ?? ''
    const answer = await ask('insertFormula', {
      plan,
      from,
      component,
      ...(Number.isInteger(quota) && { quota }),
    })
    if (!('value' in answer)) return says(wrongWith(answer) ?? '')
    const { cell, limited } = answer.value
    says(`The formula stands in ${cell}.${limited ? ' Gate, cap and floor are not in it.' : ''}`)
  }
  return (
    <div>
      <PlainButton onClick={() => void insert()}>Insert formula into the selected cell</PlainButton>
    </div>
  )
}
