import type { IsoDate } from '../../model/civil-date'
import type { Signal } from './signals'

/** A signal as something to talk about; `day` writes a date for reading. */
export function signalInWords(signal: Signal, day: (iso: IsoDate) => string): string {
  switch (signal.is) {
    case 'no training':
      return signal.since ? `Nothing to learn since ${day(signal.since)}` : 'No training on record'
    case 'no coaching':
      return signal.since ? `Last coached on ${day(signal.since)}` : 'No coaching on record'
    case 'no goals':
      return 'No goals for today'
    case 'goals not seen':
      return `${signal.some} of ${goals(signal.of)} not seen`
    case 'goals missed':
      return `${signal.some} of ${goals(signal.of)} of ${signal.period} missed`
  }
}

const goals = (count: number): string => (count === 1 ? '1 goal' : `${count} goals`)
