import { signal } from '@preact/signals'
import { rememberHintRead, wasHintRead } from '../kept/store'

const shown = signal(false)
wasHintRead().then(
  (read) => {
    shown.value = !read
  },
  // A browser that keeps nothing for this page shows it every time.
  () => {
    shown.value = true
  },
)

/** Tells a newcomer what to do first, until it is closed. */
export function Hint() {
  if (!shown.value) return null
  const close = () => {
    shown.value = false
    rememberHintRead().catch(() => {})
  }
  return (
    <p class="hint">
      <span>
        New here? Choose <b>Extensions › Sales Performance Planner › Generate this quarter’s forecast</b>, and the deals
        in this workbook become a forecast.
      </span>
      <button type="button" class="plain" onClick={close}>
        Got it
      </button>
    </p>
  )
}
