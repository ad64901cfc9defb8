import { sha256 } from '@noble/hashes/sha2.js'
import { signature } from './exception'
import type { Execution } from './execution'
import { service } from './service'
import { strict } from './strict'

const algorithms = strict('Utilities.DigestAlgorithm', { SHA_256: 'SHA_256' })
const charsets = strict('Utilities.Charset', { UTF_8: 'UTF_8' })

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

const parts = {
  yyyy: 'year',
  MM: 'month',
  dd: 'day',
  HH: 'hour',
  mm: 'minute',
  ss: 'second',
} as const

/** An instant on the clocks of a time zone. Of Java's letters those that write figures of a fixed length. */
function formatDate(date: unknown, timeZone: unknown, format: unknown): string {
  if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string')
    throw signature('Utilities.formatDate', date, timeZone, format)
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(date.getTime())
  return format.replace(/([a-zA-Z])\1*/g, (letters) => {
    const part = Object.entries(parts).find(([written]) => written === letters)?.[1]
    if (!part) throw new Error(`Utilities.formatDate with ${letters} is not emulated.`)
    return (shown.find(({ type }) => type === part)?.value ?? '').padStart(letters.length, '0')
  })
}

export const utilities = (execution: Execution): object =>
  service(execution, 'Utilities', {
    values: { DigestAlgorithm: algorithms, Charset: charsets },
    free: {
      formatDate,
      computeDigest(algorithm: unknown, text: unknown, charset: unknown) {
        if (algorithm !== algorithms.SHA_256 || typeof text !== 'string' || charset !== charsets.UTF_8)
          throw signature('Utilities.computeDigest', algorithm, text, charset)
        // Bytes of Java, from -128 to 127.
        const bytes = [...new Int8Array(sha256(new TextEncoder().encode(text)))]
        return execution.realm?.list(bytes) ?? bytes
      },
    },
  })
