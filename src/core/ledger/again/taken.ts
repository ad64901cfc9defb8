import { plainName } from '../../../model/plain-name'
import { roundedCents } from '../../money/cents'
import { decimalOf } from '../../money/decimal'
import type { Entry } from '../entry'

/** What clawbacks took of a deal of somebody's component, in whole cents: their column Paid has it with a minus. */
export const takenIn =
  (clawbacks: readonly Entry[]) =>
  (of: Entry): bigint =>
    clawbacks
      .filter((one) => keyOf(one) === keyOf(of))
      .reduce((sum, { paid = 0 }) => sum - roundedCents(decimalOf(paid)), BigInt(0))

const keyOf = ({ person, plan, version, component, deal }: Entry) =>
  JSON.stringify([plainName(person), plainName(plan), version, plainName(component), deal])
