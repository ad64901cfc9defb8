import { total } from './titles'

/** Gives each row of a table a label unlike all others, whatever their case; and unlike that of a total. */
export function labels(): (wanted: string) => string {
  const taken = new Set(['', total.toLowerCase()])
  return (wanted) => {
    const trimmed = wanted.trim()
    let label = trimmed
    for (let n = 2; taken.has(label.toLowerCase()); n++) label = `${trimmed} (${n})`.trim()
    taken.add(label.toLowerCase())
    return label
  }
}
