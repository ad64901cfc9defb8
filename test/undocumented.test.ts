import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formulas } from '../src/formulas'

const script = readFileSync('dist/addon/Code.js', 'utf8')
const sidebar = readFileSync('dist/addon/Sidebar.html', 'utf8')
/** The comments that Sheets reads stand behind the code. */
const code = script.slice(0, script.indexOf('/**'))
const comments = script.slice(code.length)

/** As a text stands in a script, whichever quotes it has. */
const inner = (text: string) => JSON.stringify(text).slice(1, -1)
const holds = (source: string, text: string) => source.includes(text) || source.includes(inner(text))

describe.each(formulas)('what documents $name', ({ about, returns, args, examples }) => {
  const words = [about, returns, ...args.map(({ help }) => help)]

  test('is not in the code that every cell loads', () => {
    const found = [...words, ...examples.map(({ formula }) => formula)].filter((text) => holds(code, text))
    expect(found).toEqual([])
  })

  test('is what Sheets reads, and what the sidebar shows', () => {
    expect(words.filter((text) => !comments.includes(text))).toEqual([])
    expect(words.filter((text) => !holds(sidebar, text))).toEqual([])
  })
})
