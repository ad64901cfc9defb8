import { parseArgs } from 'node:util'
import { type Step, stepOf } from './steps'

/** What the command line asks for. */
export type Asked = {
  help: boolean
  /** CSV files by tab. */
  tabs: { name: string; file: string }[]
  /** What is done, in order. */
  steps: Step[]
  /** The day it is in the spreadsheet's zone, `yyyy-mm-dd`; undefined for the real one. */
  today: string | undefined
  locale: string
  timeZone: string
  /** Undefined for that of the manifest. */
  scriptTimeZone: string | undefined
  /** Where the workbook is written as .xlsx, and as JSON. */
  out: string | undefined
  json: string | undefined
}

export const usage = `npm run headless -- [options], carried out in the order in which they are given

  --tab Deals=deals.csv               a tab and the CSV file that fills it
  --action "Check workbook"           a label of the menu, or a function's name
  --request generateForecast='{}'     what the sidebar would ask for
  --cell 'Check!A1==COMMISSION(100000;15%)'   types into a cell, as the locale types it
  --today 2026-06-30                  the day it is
  --locale de_DE                      of the spreadsheet; en_US unless told
  --time-zone Europe/Berlin           of the spreadsheet; Etc/UTC unless told
  --script-time-zone Etc/UTC          of the script; the manifest's unless told
  --out book.xlsx --json out.json     where the workbook is written`

const options = {
  tab: { type: 'string', multiple: true },
  request: { type: 'string', multiple: true },
  action: { type: 'string', multiple: true },
  cell: { type: 'string', multiple: true },
  today: { type: 'string' },
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
  'script-time-zone': { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
} as const

const known = new Set<string>(Object.keys(options))

const isZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text)

/** Reads the command line. All that is wrong with it is told at once, a sentence each. */
export function readOptions(args: string[]): { asked: Asked; faults: string[] } {
  const faults: string[] = []
  const asked: Asked = {
    help: args.length === 0,
    tabs: [],
    steps: [],
    today: undefined,
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    scriptTimeZone: undefined,
    out: undefined,
    json: undefined,
  }
  const zone = (option: string, value: string) => {
    if (!isZone(value)) faults.push(`--${option}: found "${value}", expected a time zone, such as Europe/Berlin.`)
    return value
  }
  const read: Record<keyof typeof options, (value: string) => void> = {
    tab(value) {
      const at = value.indexOf('=')
      if (at < 1) faults.push(`--tab: found "${value}", expected a tab and its file, such as Deals=deals.csv.`)
      else asked.tabs.push({ name: value.slice(0, at), file: value.slice(at + 1) })
    },
    request: (value) => step('request', value),
    action: (value) => step('action', value),
    cell: (value) => step('cell', value),
    today(value) {
      if (!isDay(value)) faults.push(`--today: found "${value}", expected a day, such as 2026-06-30.`)
      asked.today = value
    },
    locale(value) {
      if (!/^[a-z]{2}_[A-Z]{2}$/.test(value))
        faults.push(`--locale: found "${value}", expected a locale, such as de_DE.`)
      asked.locale = value
    },
    'time-zone'(value) {
      asked.timeZone = zone('time-zone', value)
    },
    'script-time-zone'(value) {
      asked.scriptTimeZone = zone('script-time-zone', value)
    },
    out(value) {
      if (!value.endsWith('.xlsx')) faults.push(`--out: found "${value}", expected a file that ends in .xlsx.`)
      asked.out = value
    },
    json(value) {
      asked.json = value
    },
  }
  const step = (kind: Step['kind'], value: string) => {
    const found = stepOf(kind, value)
    if (typeof found === 'string') faults.push(found)
    else asked.steps.push(found)
  }

  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') faults.push(`"${token.value}" stands without an option.`)
    if (token.kind !== 'option') continue
    if (token.name === 'help') asked.help = true
    else if (!known.has(token.name))
      faults.push(`There is no option ${token.rawName}; there are ${[...known].map((name) => `--${name}`).join(', ')}.`)
    else if (token.value === undefined) faults.push(`${token.rawName} needs a value.`)
    else read[token.name as keyof typeof options](token.value)
  }
  return { asked, faults }
}
