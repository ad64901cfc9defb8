import type { DealSource } from '../../core/deals/source'

/** How many rows of a deal tab hold anything below its titles. */
export const filledRows = ({ tab, cells, first }: DealSource): { tab: string; rows: number } => ({
  tab,
  rows: cells.slice(first).filter((line) => line.some((cell) => cell !== '')).length,
})
