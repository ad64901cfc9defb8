import { useId } from 'preact/hooks'
import { type Category, categories } from '../../src/model/stage'
import { Card } from '../parts/card'
import { Chip } from '../parts/chip'
import type { StageNow } from './judge-stage'
import { refusals } from './saving'
import { changeStage, numbers, stagesNow } from './state'

/** The stages that deals are in: what each counts as, and how likely its deals are won. */
export function Stages() {
  const all = stagesNow.value
  if (!all.length) return null
  const proposed = all.some(({ stage }) => stage.proposed)
  return (
    <Card title="Stages">
      <p class="soft">
        What each stage counts as, and how likely a deal in it is won.
        {proposed && ' Proposed ones are kept in the tab Stages when you save or forecast.'}
      </p>
      <ul class="rows">
        {all.map((now) => (
          <Stage key={now.stage.stage} now={now} />
        ))}
      </ul>
    </Card>
  )
}

function Stage({ now }: { now: StageNow }) {
  const id = useId()
  const { stage, category, open, text, changed } = now
  const fault = now.fault ?? refusals.value.get(stage.stage)
  const described = fault ? { 'aria-describedby': `${id}-fault`, 'aria-invalid': 'true' as const } : {}
  return (
    <li class="stage">
      <span class="about">
        <span>{stage.stage}</span>
        <small>{stage.deals === 1 ? '1 deal' : `${numbers.value.shown(stage.deals)} deals`}</small>
        {changed ? <Chip word="changed" tone="warn" /> : stage.proposed && <Chip word="proposed" tone="info" />}
      </span>
      <select
        name={category === undefined ? stage.stage : undefined}
        aria-label={`Category of ${stage.stage}`}
        value={category ?? ''}
        {...(category === undefined ? described : {})}
        onChange={(event) => changeStage(stage.stage, { category: event.currentTarget.value as Category })}
      >
        {category === undefined && <option value="">Choose</option>}
        {categories.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {open && (
        <input
          class="figure"
          name={category === undefined ? undefined : stage.stage}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={`Probability of ${stage.stage}`}
          value={text}
          {...described}
          onInput={(event) => changeStage(stage.stage, { typed: event.currentTarget.value })}
          onBlur={() => settle(now)}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {fault && (
        <small class="fault" id={`${id}-fault`}>
          {fault}
        </small>
      )}
    </li>
  )
}

/** Ends the typing: what was read is shown as the locale writes it. */
function settle({ stage, probability, changed, fault }: StageNow): void {
  if (changed && !fault && probability !== undefined)
    changeStage(stage.stage, { typed: numbers.peek().share(probability) })
}
