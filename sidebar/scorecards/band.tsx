import { Chip } from '../parts/chip'
import type { ScoreLine } from './state'

const tones = { met: 'good', close: 'warn', behind: 'bad' } as const

/** The band of a score, in a word. */
export const Band = ({ word }: { word: ScoreLine['word'] }) =>
  word ? <Chip word={word} tone={tones[word]} /> : <Chip word="not known" tone="quiet" />
