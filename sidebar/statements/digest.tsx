import { useSignal } from '@preact/signals'
import { PlainButton } from '../parts/plain-button'
import { says } from './state'

/** The seal of an approval, in short; it is copied whole, or shown whole where a browser does not let it be copied. */
export function Digest({ of }: { of: string }) {
  const whole = useSignal(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(of)
      says('The digest is copied.')
    } catch {
      whole.value = true
      says('This browser does not let it be copied from here. The digest is shown whole, to be selected.')
    }
  }
  return (
    <p class="soft">
      Digest <code>{whole.value || of.length <= 12 ? of : `${of.slice(0, 12)}…`}</code>{' '}
      <PlainButton onClick={() => void copy()}>Copy digest</PlainButton>
    </p>
  )
}
