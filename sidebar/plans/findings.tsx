import { findingsOf } from '../../src/core/plans/wanted'
import { Finding } from '../parts/finding'
import { draft, judged, part, words } from './state'

/** What looks wrong or surprising in the tiers, in plain words, with the money at stake. */
export function Findings() {
  const found = judged.value
  if (!found?.reckoned || found.reckoned.faults.length) return null
  const quota = found.wanted.components[part.value]?.checks.find((check) => check.quota)?.quota ?? 100000
  const several = (draft.value?.components.length ?? 0) > 1
  return (
    <>
      {findingsOf(found.wanted, quota).map(({ component, message, money, path }) => (
        <Finding tone="warn" key={component + message}>
          {several && `${component}: `}
          {path?.[2] === 'rates' && `tier ${Number(path[3]) + 1}: `}
          {message}
          {money !== undefined &&
            !message.includes(words.value.money(money)) &&
            ` At stake: ${words.value.money(money)}.`}
        </Finding>
      ))}
    </>
  )
}
