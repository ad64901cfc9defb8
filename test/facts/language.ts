import { type Fact, sources } from './fact'

const missing = (names: string[]) => ({
  seen: names.filter((name) => name in globalThis),
  expected: [],
})

export const language: Fact[] = [
  {
    id: 'no-timers',
    statement: 'There are no timers.',
    source: sources.v8,
    tag: 'OFF',
    check: () => missing(['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval']),
  },
  {
    id: 'no-web',
    statement: 'What browsers and Node add to the language is missing.',
    source: sources.v8,
    tag: 'OFF',
    check: () =>
      missing([
        'ReadableStream',
        'WritableStream',
        'TextEncoder',
        'TextDecoder',
        'fetch',
        'FormData',
        'File',
        'Blob',
        'URL',
        'URLSearchParams',
        'DOMException',
        'atob',
        'btoa',
        'crypto',
        'window',
        'navigator',
        'performance',
        'process',
      ]),
  },
  {
    id: 'no-structured-clone',
    statement: 'structuredClone and queueMicrotask are missing.',
    source: sources.winter,
    tag: 'LIVE',
    check: () => missing(['structuredClone', 'queueMicrotask', 'AbortController', 'EventTarget']),
  },
  {
    id: 'console',
    statement: 'There is a console.',
    source: sources.winter,
    tag: 'LIVE',
    check: () => ({ seen: typeof console.info, expected: 'function' }),
  },
  {
    id: 'exception',
    statement: 'A service that refuses throws an Error with the name Exception.',
    source: sources.range,
    tag: 'CORR',
    check({ sheet }) {
      try {
        sheet.getRange(0, 1)
      } catch (error) {
        return {
          seen: [error instanceof Error, (error as Error).name, String(error).slice(0, 11)],
          expected: [true, 'Exception', 'Exception: '],
        }
      }
      return { seen: 'no refusal', expected: 'a refusal' }
    },
  },
]
