import { Card } from '../parts/card'
import { amount, type Generated, opened, type Preview } from './state'

/** The figures that a forecast is looked at for, in whole units of the workbook's currency. */
export const Headline = ({ of: { period, total } }: { of: Preview | Generated }) => (
  <Card title={`${period} · ${opened.value?.currency ?? ''}`}>
    <dl class="figures">
      <Figure name="Closed won" value={amount(total.closedWon)} />
      <Figure name="Weighted pipeline" value={amount(total.weightedPipeline)} />
      <Figure name="Forecast" value={amount(total.forecast)} strong />
      <Figure name="Quota" value={total.quota === null ? 'none set' : amount(total.quota)} />
      <Figure
        name="Commission expense"
        value={total.commission === null ? 'can’t be reckoned' : amount(total.commission)}
      />
    </dl>
  </Card>
)

const Figure = ({ name, value, strong }: { name: string; value: string; strong?: boolean }) => (
  <div>
    <dt>{name}</dt>
    <dd>{strong ? <b>{value}</b> : value}</dd>
  </div>
)
