type Tone = 'good' | 'info' | 'warn' | 'bad' | 'quiet'
export type ChipProps = { word: string; tone: Tone }

/** A state in a word; its colour only repeats it. */
export const Chip = ({ word, tone }: ChipProps) => <span class={`chip ${tone}`}>{word}</span>
