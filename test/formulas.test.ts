import { describe, expect, test } from 'vitest'
import { builtScript } from '../scripts/built-script'
import { formulas } from '../src/formulas'
import { callOf } from './setup/example'

const script = builtScript()

describe.each(formulas)('$name', ({ name, examples }) => {
  test.each(examples)('$formula does what its declaration says', (example) => {
    const { name: called, args } = callOf(example)
    expect(called).toBe(name)
    const call = () => script[name]?.(...args)
    if ('fails' in example) expect(call).toThrow(expect.objectContaining({ name: 'Problem', message: example.fails }))
    else expect(call()).toEqual(example.gives)
  })

  test('one of its examples fails', () => {
    expect(examples.some((example) => 'fails' in example)).toBe(true)
  })
})
