import type { OutputOf } from '../../src/requests'
import { money } from './state'

type Sums = OutputOf<'previewStatements'>['total']

const lines = [
  ['earned', 'Earned'],
  ['adjustments', 'Adjustments'],
  ['clawbacks', 'Clawbacks'],
  ['differences', 'Differences'],
  ['draw', 'Draw'],
] as const

/** How what is paid is made up; what is nothing is left out, but what was earned. */
export const Figures = ({ of }: { of: Sums }) => (
  <dl class="figures">
    {lines.map(([key, name]) =>
      key === 'earned' || of[key] ? (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{money(of[key])}</dd>
        </div>
      ) : null,
    )}
    <div>
      <dt>Payable</dt>
      <dd>
        <b>{money(of.payable)}</b>
      </dd>
    </div>
    {of.balance ? (
      <div>
        <dt>Draw still owed</dt>
        <dd>{money(of.balance)}</dd>
      </div>
    ) : null}
  </dl>
)
