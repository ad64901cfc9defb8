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
  {
    id: 'digest',
    statement: 'A digest is of the bytes in UTF-8, and comes as bytes from -128 to 127 in an array.',
    source: sources.utilities,
    tag: 'OFF',
    check() {
      const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Zürich', Utilities.Charset.UTF_8)
      return {
        seen: [Array.isArray(bytes), bytes],
        // Of `printf 'Zürich' | sha256sum`.
        expected: [
          true,
          [
            66, 81, 104, 94, 6, -54, -74, 53, 87, -116, 114, -79, -11, -14, 33, -23, -124, 10, 5, -84, 77, -113, 36, 4,
            -66, 65, 119, -86, -121, -7, -112, 125,
          ],
        ],
      }
    },
  },
  {
    id: 'formatted-date',
    statement: 'An instant is written as the clocks of a time zone show it.',
    source: sources.utilities,
    tag: 'OFF',
    check: () => ({
      seen: ['Etc/UTC', 'Pacific/Auckland'].map((zone) =>
        Utilities.formatDate(new Date('2026-03-01T23:04:05Z'), zone, 'yyyy-MM-dd HH:mm:ss'),
      ),
      expected: ['2026-03-01 23:04:05', '2026-03-02 12:04:05'],
    }),
  },
]
