import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { startAnew } from './read-again'
import { readAsDeals } from './saving'
import { shown } from './state'

/** Tabs that were looked at and are not read, so that none is missed in silence. */
export function OtherTabs({ open = false }: { open?: boolean }) {
  const names = shown.value?.otherTabs ?? []
  if (!names.length) return null
  const read = async (name: string) => {
    says((await readAsDeals(name)) ?? `${name} is read as deals now.`)
    startAnew()
  }
  return (
    <details open={open}>
      <summary>
        {names.length === 1 ? '1 other tab' : `${names.length} other tabs`}{' '}
        <span class="soft">looked at, and not taken for deals</span>
      </summary>
      <ul class="left-out">
        {names.map((name) => (
          <li key={name}>
            <PlainButton onClick={() => void read(name)}>Read “{name}” as deals</PlainButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
