import { requests } from '../../src/requests'

/** One thing to do: a request of the sidebar, a menu action, or an entry into a cell. */
export type Step =
  | { kind: 'request'; name: string; input: unknown }
  /** The name of the action's function, or its label in the menu. */
  | { kind: 'action'; name: string }
  | { kind: 'cell'; tab: string; xc: string; typed: string }

function request(value: string): Step | string {
  const [, name, json = '{}'] = /^(\w+)(?:=(.*))?$/s.exec(value) ?? []
  if (!name) return `--request: found "${value}", expected a request and its input, such as checkWorkbook='{}'.`
  if (!Object.hasOwn(requests, name))
    return `--request: there is no request ${name}; there are ${Object.keys(requests).join(', ')}.`
  try {
    return { kind: 'request', name, input: JSON.parse(json) }
  } catch {
    return `--request ${name}: the input ${json} is not JSON.`
  }
}

function cell(value: string): Step | string {
  const [, quoted, plain, xc, typed] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3}[1-9]\d*)=(.*)$/is.exec(value) ?? []
  const tab = quoted?.replaceAll("''", "'") ?? plain
  if (!tab || !xc || typed === undefined)
    return `--cell: found "${value}", expected a cell and what is typed into it, such as Check!A1==SUM(1;2).`
  return { kind: 'cell', tab, xc: xc.toUpperCase(), typed }
}

/** Reads a step from the command line, or gives the sentence that says what is wrong with it. */
export const stepOf = (kind: Step['kind'], value: string): Step | string =>
  kind === 'request' ? request(value) : kind === 'cell' ? cell(value) : { kind, name: value }
