import type { MetricUnit } from '../../model/metric'

/** How figures are written in sentences, as the sheet's locale has it. */
export type Notation = {
  money(amount: number): string
  /** A share or a rate, as a percentage. */
  share(share: number): string
  /** A count, days or a score. */
  about(figure: number): string
}

/** How a plan is put into words: figures as the sheet writes them, and the unit of each metric. */
export type Words = Notation & { unitOf(metric: string): MetricUnit | undefined }
