import { describe, expect, test } from 'vitest'
import { googleScriptRun } from '../../scripts/workbench/emulator/request/client'
import { scriptOver } from '../setup/own-script'

const echo = () =>
  scriptOver(
    'function echo(value) { return value } function fail() { throw new Error("broken") } function hidden_() {}',
  ).script

describe('google.script.run', () => {
  test.each([
    ['a figure', 1.5, 1.5],
    ['text', 'Größe', 'Größe'],
    ['nothing', null, null],
    ['lists and objects', { a: [1, { b: true }] }, { a: [1, { b: true }] }],
    ['undefined in a list', [1, undefined], [1, null]],
    ['undefined in an object', { a: undefined, b: 1 }, { b: 1 }],
  ])('carries %s', async (_, sent, expected) => {
    expect(await echo().request('echo', [sent])).toEqual(expected)
  })

  test('carries copies', async () => {
    const sent = { a: [1] }
    const got = await echo().request('echo', [sent])
    expect(got).toEqual(sent)
    expect(got).not.toBe(sent)
  })

  test.each([
    ['a date', { when: new Date(0) }, 'Failed due to illegal value in property: when'],
    ['a function', { done: () => {} }, 'Failed due to illegal value in property: done'],
    ['a date in a list', [new Date(0)], 'Failed due to illegal value in property: 0'],
  ])('refuses %s', async (_, sent, message) => {
    await expect(echo().request('echo', [sent])).rejects.toThrow(message)
  })

  test('refuses a circle', async () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    await expect(echo().request('echo', [circle])).rejects.toThrow('Failed due to circular reference.')
  })

  test('answers null for an answer that holds a date', async () => {
    const { script } = scriptOver('function now() { return { when: new Date() } }')
    expect(await script.request('now', [])).toBe(null)
  })

  test('hands on what the server throws, by its message', async () => {
    await expect(echo().request('fail', [])).rejects.toThrow(new Error('broken'))
    await expect(echo().request('hidden_', [])).rejects.toThrow('Script function not found: hidden_')
    await expect(echo().request('nowhere', [])).rejects.toThrow('Script function not found: nowhere')
  })

  test('calls the handlers with the user’s object', async () => {
    const script = echo()
    const run = googleScriptRun((name, args) => script.request(name, args))
    const heard: unknown[] = []
    const call = (name: string, ...args: unknown[]) =>
      new Promise<void>((resolve) => {
        const handled = (what: string) => (value: unknown, object: unknown) => {
          heard.push([what, value instanceof Error ? value.message : value, object])
          resolve()
        }
        const calls = run
          .withSuccessHandler(handled('success'))
          .withFailureHandler(handled('failure'))
          .withUserObject('mine')
        ;(calls[name] as (...args: unknown[]) => void)(...args)
      })
    await call('echo', 1)
    await call('fail')
    expect(heard).toEqual([
      ['success', 1, 'mine'],
      ['failure', 'broken', 'mine'],
    ])
  })
})

describe('many calls of one page', () => {
  test('ten are under way at a time, and answers may overtake each other', async () => {
    const answers: (() => void)[] = []
    const started: unknown[] = []
    const { script } = scriptOver('function work(n) { started.push(n); return n }', {
      scope: { started },
      deliver: (answer) => void answers.push(answer),
    })
    const heard: unknown[] = []
    const calls = Array.from({ length: 12 }, async (_, n) => heard.push(await script.request('work', [n])))
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    answers[9]?.()
    await Promise.resolve()
    expect(started).toContain(10)
    expect(started).not.toContain(11)
    for (let i = 0; i < answers.length; i++) if (i !== 9) answers[i]?.()
    await Promise.all(calls)
    expect(heard[0]).toBe(9)
    expect([...heard].sort((a, b) => Number(a) - Number(b))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })
})
