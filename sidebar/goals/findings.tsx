import { Finding } from '../parts/finding'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { actuals, unread } from './actuals/state'
import { says } from './announced'
import { board } from './state'

/** Rows of the tabs that could not be used, folded to their number. */
export function Findings() {
  const known = board.value?.faults ?? []
  const faults = [
    ...known,
    ...(actuals.value?.notes ?? []).filter((note) => !known.some(({ message }) => message === note.message)),
  ]
  if (!faults.length) return null
  return (
    <FoldedFaults
      faults={faults}
      counted={`${faults.length === 1 ? '1 thing in the tabs needs' : `${faults.length} things in the tabs need`} a look.`}
      way={({ at }) => at && <GoTo at={at} says={says} />}
    />
  )
}

/** Why it can't be told what was reached; goals can be set all the same. */
export const Unread = () =>
  unread.value ? (
    <Finding tone="info">
      <b>Actuals are not known.</b> {unread.value.why}{' '}
      {unread.value.inTabs && (
        <PlainButton
          onClick={() => {
            screen.value = 'deals'
          }}
        >
          Open Deals
        </PlainButton>
      )}
    </Finding>
  ) : null

/** Says that edits of an earlier visit are here again. */
export const FoundAgain = ({ count }: { count: number }) =>
  count ? (
    <Finding tone="info">
      <b>Not saved yet:</b> {count === 1 ? 'one goal that you changed' : `${count} goals that you changed`} before this
      screen was closed.
    </Finding>
  ) : null
