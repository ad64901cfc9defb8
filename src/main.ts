import { actions } from './actions'
import type { Action } from './actions/action'
import { formulas } from './formulas'
import { alone, context } from './google/context'
import { withCivilDates } from './google/dates'
import { addMenu } from './google/screen'
import { Problem } from './model/problem'
import { requests } from './requests'
import type { Answer } from './requests/answer'
import type { Request } from './requests/request'

declare const VERSION: string

/** Google's services throw errors of this name; anything else that is no `Problem` is ours. */
const bug = (error: unknown): string =>
  error instanceof Error && error.name === 'Exception'
    ? `Google Sheets reported: ${error.message} Try again. If it comes back, report these words (version ${VERSION}).`
    : `This is a fault of the planner, not of your data. Please report it with these words: ${String(error)} (version ${VERSION}).`

/** A cell: calls a custom function with what Sheets handed over. */
export function formula(name: string, args: IArguments): unknown {
  const declared = formulas.find((f) => f.name === name)
  if (!declared) throw new Error(`${name} is not a function of this add-on.`)
  const dates = declared.args.flatMap((arg, i) => (arg.dates ? [i] : []))
  const list: unknown[] = Array.prototype.slice.call(args)
  try {
    return declared.call(dates.length ? withCivilDates(list, dates) : list)
  } catch (error) {
    throw error instanceof Problem ? error : new Error(bug(error))
  }
}

const kept = (changes: readonly string[]): string =>
  changes.length ? `It had already changed: ${changes.join('; ')}.` : 'Nothing was changed.'

/** The menu: runs an action, and says so when it could not be finished. */
export function action(name: keyof typeof actions): void {
  const { label, writes, run }: Action = actions[name]
  const world = context()
  try {
    if (writes) alone(() => run(world))
    else run(world)
  } catch (error) {
    const said = error instanceof Problem ? error.message : bug(error)
    world.screen.tell(`Could not finish: ${label}`, `${said}\n\n${kept(world.workbook.changes())}`)
  }
}

/** The sidebar: JSON of `{ name, input }` in, JSON of an `Answer` out. */
export function sidebarRequest(json: string): string {
  const world = context()
  try {
    const { name, input } = JSON.parse(json) as { name: string; input: unknown }
    if (!Object.keys(requests).includes(name)) throw new Error(`No request is named ${name}.`)
    const { input: schema, writes, run } = requests[name as keyof typeof requests] as Request<unknown, unknown>
    const read = schema().safeParse(input)
    if (!read.success)
      return answer({
        faults: read.error.issues.map(({ path, message }) => ({ path: path as (string | number)[], message })),
      })
    return answer({ value: writes ? alone(() => run(read.data, world)) : run(read.data, world) })
  } catch (error) {
    const changed = world.workbook.changes()
    return answer(error instanceof Problem ? { faults: error.faults, changed } : { bug: bug(error), changed })
  }
}
const answer = (value: Answer<unknown>): string => JSON.stringify(value)

/** Runs in every authorisation mode, NONE included: it may touch nothing but the menu. */
export function onOpen(): void {
  addMenu(Object.entries<Action>(actions).map(([callback, { label }]) => ({ label, callback })))
}

/** The document is open already when the add-on is installed. */
export function onInstall(): void {
  onOpen()
}
