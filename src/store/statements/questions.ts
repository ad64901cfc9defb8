import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Tab } from '../../ports'

/** A rep's question on a statement tab that nobody has answered. */
export type OpenQuestion = { person: string; about: string; question: string; at: NonNullable<Fault['at']> }

const titles = { person: 'Rep', question: 'Question', answer: 'Answer' }

/** The questions without an answer on a statement tab, in all its tables, wherever people moved rows and columns. */
export function openQuestions(tab: Tab): OpenQuestion[] {
  const found: OpenQuestion[] = []
  let at: { person: number; question: number; answer: number } | undefined
  tab.cells().forEach((line, r) => {
    const plain = line.map(plainName)
    const place = (title: string) => plain.indexOf(plainName(title))
    const here = { person: place(titles.person), question: place(titles.question), answer: place(titles.answer) }
    if (here.question >= 0 && here.answer >= 0) {
      at = here
      return
    }
    if (!at) return
    const text = (column: number) => textOf(line[column])
    const question = text(at.question)
    if (question === '' || text(at.answer) !== '') return
    const about = line.map(textOf).find((cell) => cell !== '') ?? ''
    found.push({
      person: text(at.person),
      about,
      question,
      at: { tab: tab.name, row: r + 1, column: titles.question },
    })
  })
  return found
}

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim()
