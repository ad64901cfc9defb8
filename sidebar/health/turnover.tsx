import { day } from '../numbers/day'
import { many } from '../numbers/many'
import { Card } from '../parts/card'
import { Chip } from '../parts/chip'
import { Finding } from '../parts/finding'
import { heads, numbers, type Shown } from './state'

const tones = { 'below both': 'good', 'between the two': 'warn', 'above both': 'bad' } as const

/** Who left in the last twelve months, against the benchmarks. A rate never stands without its counts. */
export const Turnover = ({ of: { year, period, label } }: { of: Shown }) => (
  <Card title="Turnover in the last 12 months">
    <p>
      <b class="headline">{year.yearly === undefined ? 'No rate' : numbers.value.percent(year.yearly)}</b>{' '}
      {year.against && <Chip word={`${year.against} benchmarks`} tone={tones[year.against]} />}
    </p>
    <p>
      {many(year.leavers, 'leaver')} of {heads(year.average)} people on average.
    </p>
    {year.yearly !== undefined && (
      <dl class="bars">
        <Bar name="Here" rate={year.yearly} said={many(year.leavers, 'leaver')} of={year} />
        <Benchmark name="Sales" {...year.benchmarks.sales} of={year} />
        <Benchmark name="All industries" {...year.benchmarks.all} of={year} />
      </dl>
    )}
    {year.caution && <Finding tone="info">{year.caution}</Finding>}
    {year.leavers > 0 && (
      <dl class="figures">
        <Part name="Left of their own will" {...year.leaving.voluntary} unknown="no reasons given" />
        <Part name="Left in their first year" {...year.leaving.firstYear} unknown="no start dates" />
      </dl>
    )}
    <p class="soft">
      In {label}, up to {day(period.days.to)}: {many(period.leavers, 'leaver')} of {heads(period.average)} people on
      average{period.yearly === undefined ? '' : `, ${numbers.value.percent(period.yearly)} a year`}.
    </p>
    <p class="soft">
      The benchmarks are often quoted, and no first source was found. Put in your own in the tab Settings.
    </p>
  </Card>
)

const Benchmark = ({ name, rate, leavers, of }: { name: string; rate: number; leavers: number; of: Shown['year'] }) => (
  <Bar
    name={name}
    rate={rate}
    said={`would be ${heads(leavers)} ${leavers === 1 ? 'leaver' : 'leavers'}`}
    of={of}
    benchmark
  />
)

const Bar = ({
  name,
  rate,
  said,
  of: { yearly = 0, benchmarks },
  benchmark,
}: {
  name: string
  rate: number
  said: string
  of: Shown['year']
  benchmark?: boolean
}) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <b>{numbers.value.percent(rate)}</b> <small>{said}</small>
      <div class="meter" aria-hidden="true">
        <i
          class={benchmark ? 'quiet' : ''}
          style={{ width: `${(100 * rate) / Math.max(yearly, benchmarks.sales.rate, benchmarks.all.rate, 0.01)}%` }}
        />
      </div>
    </dd>
  </div>
)

const Part = ({ name, some, of, unknown }: { name: string; some: number; of: number; unknown: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{of ? `${some} of ${of}` : unknown}</dd>
  </div>
)
