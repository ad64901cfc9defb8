import { GoTo } from '../parts/go-to'
import { refused, says } from './state'

/** Why the last press did not do what it says. */
export function Refused() {
  const why = refused.value
  if (!why) return null
  return (
    <div class="finding bad" role="alert">
      <b>{why.title}</b>
      <ul>
        {why.faults.map((fault) => (
          <li key={fault.message}>
            {fault.message} {fault.at && <GoTo at={fault.at} says={says} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
