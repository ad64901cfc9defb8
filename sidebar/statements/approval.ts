import { signal } from '@preact/signals'
import { approve, opened, phase } from './state'

/** Who approves, as typed where Google gives no address; and what is wrong with it. */
export const by = signal('')
export const lacking = signal('')

/** Approves, unless it is not known who does. */
export function confirm(): void {
  const name = by.value.trim()
  lacking.value = opened.value?.user || name ? '' : 'Type your name: Log keeps by whom it was approved.'
  const now = phase.value
  if (!lacking.value && now.is === 'approving') void approve(name, now.preview.total.payable)
}
