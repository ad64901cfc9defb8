import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reference } from '../scripts/docs'

test('the reference of the functions says what the declarations say (npm run docs writes it anew)', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(reference())
})
