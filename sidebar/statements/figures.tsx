import type { OutputOf } from '../../src/requests'
import { people } from '../numbers/many'
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
  <>
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
          <b>{of.unreckoned && !of.payable ? 'can’t be reckoned' : money(of.payable)}</b>
        </dd>
      </div>
      {of.balance ? (
        <div>
          <dt>Draw still owed</dt>
          <dd>{money(of.balance)}</dd>
        </div>
      ) : null}
    </dl>
    {of.unreckoned && of.payable ? (
      <p class="soft">Without {people(of.unreckoned)} whose pay can’t be reckoned.</p>
    ) : null}
  </>
)
