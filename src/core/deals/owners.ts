import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import { calledIn } from './names'

/** Numbers the owners of deals in the order met. Spellings that differ in case and spaces, and names that People knows as one, are one. */
export class Owners {
  /** Each owner's name, by number. */
  readonly names: string[] = []
  private readonly byCell = new Map<Cell, number>()
  private readonly byName = new Map<string, number>()

  /** `known`: what people are called, by the plain form of every name that they go by. */
  constructor(private readonly known: ReadonlyMap<string, string>) {}

  /** The owner's number; -1 for a blank. */
  of(cell: Cell): number {
    return this.byCell.get(cell) ?? this.meet(cell)
  }

  private meet(cell: Cell): number {
    const plain = plainName(cell)
    const name = calledIn(this.known, cell) ?? String(cell).replace(/\s+/g, ' ').trim()
    const owner = plain === '' ? -1 : (this.byName.get(plainName(name)) ?? this.names.push(name) - 1)
    if (owner >= 0) this.byName.set(plainName(name), owner)
    this.byCell.set(cell, owner)
    return owner
  }
}
