import { Card } from '../parts/card'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { type Generated, money, type Preview, says } from './state'

/** What the range comes to, the expense of each period, and what is worth a look. */
export const Rolled = ({ of: { tab, currency, total, lines, findings } }: { of: Preview | Generated }) => (
  <>
    <Card title={`${tab} · ${currency}`}>
      <dl class="figures">
        <Figure name="Opening" value={total.opening} />
        <Figure name="Capitalised" value={total.capitalised} />
        <Figure name="Amortised" value={-total.amortised} />
        <div>
          <dt>Closing</dt>
          <dd>
            <b>{money(total.closing)}</b>
          </dd>
        </div>
      </dl>
    </Card>
    {lines.length > 1 && (
      <Card title="Expense by period">
        <dl class="figures">
          {lines.map(({ label, amortised }) => (
            <Figure key={label} name={label} value={amortised} />
          ))}
        </dl>
      </Card>
    )}
    {findings.length > 0 && (
      <FoldedFaults
        faults={findings}
        counted={`${findings.length === 1 ? '1 thing is' : `${findings.length} things are`} worth a look.`}
        way={({ at }) => at && <GoTo at={at} says={says} />}
      />
    )}
  </>
)

const Figure = ({ name, value }: { name: string; value: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{money(value)}</dd>
  </div>
)
