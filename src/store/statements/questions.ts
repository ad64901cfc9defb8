import { component, deal, table } from '../../core/statements/sheet/titles'
import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Tab } from '../../ports'

/** A rep's question on a statement tab that nobody has answered. */
export type OpenQuestion = { person: string; about: string; question: string; at: NonNullable<Fault['at']> }

type Places = { label: number; person: number; question: number; answer: number }

const names = new Set(Object.values(table).map(plainName))

/** Where the columns are, where a row holds the titles of a table with questions. */
function titlesIn(line: readonly Cell[]): Places | undefined {
  const plain = line.map(plainName)
  const place = (title: string) => plain.indexOf(plainName(title))
  for (const { label, rep, question, answer } of [component, deal]) {
    const at = { label: place(label), person: place(rep), question: place(question), answer: place(answer) }
    if (at.label >= 0 && at.question >= 0 && at.answer >= 0) return at
  }
  return undefined
}

/** The questions without an answer on a statement tab, in its tables that have them, wherever people moved rows and columns. */
export function openQuestions(tab: Tab): OpenQuestion[] {
  const found: OpenQuestion[] = []
  let at: Places | undefined
  tab.cells().forEach((line, r) => {
    const titled = titlesIn(line)
    // A table ends where the titles of the next one stand, which begin with its name.
    if (titled || names.has(plainName(line[at?.label ?? 0] ?? ''))) {
      at = titled
      return
    }
    if (!at) return
    const text = (column: number) => textOf(line[column])
    const [about, question] = [text(at.label), text(at.question)]
    if (about === '' || question === '' || text(at.answer) !== '') return
    found.push({
      person: text(at.person),
      about,
      question,
      at: { tab: tab.name, row: r + 1, column: component.question },
    })
  })
  return found
}

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim()
