import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AppsScript } from '../scripts/workbench/emulator/api'
import { nodeRealm } from '../scripts/workbench/node-realm'
import { scriptOver } from './setup/own-script'

type Told = { id: string; tag: string; statement: string; source: string }

const script = (timeZone: string, locale: string): AppsScript =>
  scriptOver('', { realm: nodeRealm('dist/facts/Code.js'), timeZone, locale }).script
const facts = (await script('Etc/UTC', 'en_US').request('checkFacts', [])) as (Told & { differs: string })[]
const doors = (await script('Etc/UTC', 'en_US').request('listDoors', [])) as (Told & { test: string[] })[]

test('facts have names of their own', () => {
  const ids = [...facts, ...doors].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

describe('the emulator does what Apps Script does', () => {
  test.each(facts)('$id ($tag): $statement', ({ differs, source }) => {
    expect(differs, source).toBe('')
  })

  test.each([
    ['Europe/Berlin', 'de_DE'],
    ['Pacific/Auckland', 'en_NZ'],
    ['America/New_York', 'fr_FR'],
  ])('in %s, with the locale %s, too', async (timeZone, locale) => {
    const there = (await script(timeZone, locale).request('checkFacts', [])) as typeof facts
    expect(there.filter(({ differs }) => differs)).toEqual([])
  })
})

describe('what a script can’t see by itself is proved by a test of the emulator', () => {
  test.each(doors)('$id ($tag): $statement', ({ test: [file, ...titles] }) => {
    const source = readFileSync(`test/emulator/${file}.test.ts`, 'utf8')
    for (const title of titles) expect(source.includes(`'${title}`), title).toBe(true)
  })
})
