import type { InputOf, Requests } from '../../src/requests'
import { openBook, type Start } from './book'
import type { Answering, Reply } from './sidebar'

type Asked = { name: string; input: object }

/** Answers the sidebar by the built script over a workbook. */
export class BookOffice implements Answering {
  readonly book: ReturnType<typeof openBook>
  readonly asked: Asked[] = []
  /** Answers in the place of the script; undefined leaves it to the script. */
  instead: (asked: Asked) => Reply | undefined | Promise<Reply | undefined> = () => undefined

  constructor(start: Start) {
    this.book = openBook({ today: '2026-11-24', ...start })
  }

  async answer(asked: Asked): Promise<Reply> {
    this.asked.push(asked)
    return (
      (await this.instead(asked)) ??
      this.book.request(asked.name as keyof Requests, asked.input as InputOf<keyof Requests>)
    )
  }
}
