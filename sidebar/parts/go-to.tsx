import type { Fault } from '../../src/model/problem'
import { ask, wrongWith } from '../server'
import { PlainButton } from './plain-button'

/** Leads to the cell that a finding is about; what came of it is said where the screen says things. */
export const GoTo = ({ at, says }: { at: NonNullable<Fault['at']>; says(what: string): void }) => {
  const go = async () => says(wrongWith(await ask('goTo', at)) ?? `${at.tab}, row ${at.row} is selected.`)
  return <PlainButton onClick={() => void go()}>Go to the cell</PlainButton>
}
