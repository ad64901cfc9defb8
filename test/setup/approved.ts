import type { Entry } from '../../src/core/ledger/entry'
import { asText } from '../../src/core/ledger/inputs/codec'
import { terms } from '../../src/core/ledger/inputs/terms'
import { type LedgerRow, ledger } from '../../src/model/ledger'
import { log } from '../../src/model/log'
import { termsFor } from './terms'

type Line = (string | number)[]
const titles = ({ columns }: { columns: object }): Line => Object.values(columns).map(({ title }) => title as string)
const line = ({ columns }: { columns: object }, values: object): Line =>
  Object.keys(columns).map((key) => (values as Record<string, string | number>)[key] ?? '')

const quarters = {
  'FY2025-Q4': ['2025-10-01', '2025-12-31'],
  'FY2026-Q1': ['2026-01-01', '2026-03-31'],
  'FY2026-Q2': ['2026-04-01', '2026-06-30'],
  'FY2026-Q3': ['2026-07-01', '2026-09-30'],
} as const
export type Quarter = keyof typeof quarters
export type Row = Partial<LedgerRow> & Pick<LedgerRow, 'kind'>

/** A row of Ledger as approving a quarter writes it. */
export const approvedRow = (quarter: Quarter, row: Row): Entry => {
  const [from, to] = quarters[quarter]
  const blank = Object.fromEntries(Object.keys(ledger.columns).map((key) => [key, '']))
  const common = { from, to, approvedFrom: from, approvedTo: to, person: 'Ann Ames', plan: 'Plan' }
  return { ...blank, day: undefined, commission: undefined, paid: undefined, ...common, row: 2, ...row } as Entry
}

/** The row with the terms that a component paid by. */
export const termsRow = (quarter: Quarter, component: string, amortizeMonths: number | undefined): Entry => {
  const of = { ...termsFor({ amortizeMonths }, [[0, 0.1]]), component }
  return approvedRow(quarter, { kind: 'terms', person: 'Everybody', component, inputs: asText(terms, of) })
}

export const daysOf = (quarter: Quarter) => ({ from: quarters[quarter][0], to: quarters[quarter][1] })

/** The tabs Ledger and Log of a workbook in which these quarters are approved. */
export const approvedTabs = (approved: readonly Quarter[], rows: readonly Entry[]): Record<string, Line[]> => ({
  Ledger: [titles(ledger), ...rows.map((row) => line(ledger, row))],
  Log: [
    titles(log),
    ...approved.map((period) =>
      line(log, { when: "'2026-10-02 09:15:00", who: 'ann@example.com', what: 'Approved statements', period }),
    ),
  ],
})

/** The same in which the version of a plan that holds from a day paid. */
export const paidByVersion = (plan: string, version: string) =>
  approvedTabs(['FY2026-Q1'], [approvedRow('FY2026-Q1', { kind: 'component', plan, version })])
