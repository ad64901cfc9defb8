import { type Fact, refusal, sources } from './fact'

export const services: Fact[] = [
  {
    id: 'lock',
    statement: 'The document’s lock is free at first, is taken, and taken again by who has it.',
    source: sources.fakes,
    tag: 'LIVE',
    check() {
      const lock = LockService.getDocumentLock()
      const seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(10)]
      lock.releaseLock()
      return { seen: [...seen, lock.hasLock()], expected: [false, true, true, true, false] }
    },
  },
  {
    id: 'lock-negative',
    statement: 'A wait below zero gets no lock.',
    source: sources.fakes,
    tag: 'LIVE',
    check: () => ({ seen: LockService.getDocumentLock().tryLock(-100), expected: false }),
  },
  {
    id: 'html',
    statement: 'HTML output keeps its content and title; the title is empty at first.',
    source: sources.fakes,
    tag: 'LIVE',
    check() {
      const output = HtmlService.createHtmlOutput('<p>x</p>')
      const title = output.getTitle()
      output.setTitle('Planner')
      return { seen: [title, output.getTitle(), output.getContent()], expected: ['', 'Planner', '<p>x</p>'] }
    },
  },
  {
    id: 'html-missing',
    statement: 'An HTML file that is not there is refused.',
    source: sources.fakes,
    tag: 'LIVE',
    check: () => ({
      seen: refusal(() => HtmlService.createHtmlOutputFromFile('no such file')) !== 'no refusal',
      expected: true,
    }),
  },
]
