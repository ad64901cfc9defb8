/** Makes values of the script's own realm: its `Date`, `Array` and `Error` are not ours. */
export type InRealm = {
  date(time: number): Date
  rows<T>(rows: T[][]): T[][]
  list<T>(list: T[]): T[]
  error(name: string, message: string): Error
}

/**
 * Run inside the realm. What of Date follows the local time zone misleads in Apps Script, where that is the script's and not
 * the spreadsheet's; it is refused.
 */
const source = `
const Real = Date
const refuse = (what) => {
  throw new Error(what + ' is not emulated: it follows the time zone of the script, not of the spreadsheet.')
}
globalThis.Date = new Proxy(Real, {
  construct(target, args, made) {
    if (args.length > 1) refuse('new Date(year, month, …)')
    return Reflect.construct(target, args.length ? args : [now()], made === globalThis.Date ? Real : made)
  },
  apply: () => new Real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
for (const part of ['Date', 'Day', 'FullYear', 'Hours', 'Minutes', 'Month', 'Seconds'])
  for (const member of ['get' + part, 'set' + part]) Real.prototype[member] = () => refuse('Date.' + member)
return {
  date: (time) => new Real(time),
  rows: (rows) => Array.from(rows, (row) => Array.from(row)),
  list: (list) => Array.from(list),
  error: (name, message) => Object.assign(new Error(message), { name }),
}`

/** Enters the realm of a loaded script by any function of it; from then on its clock is `now`. */
export function inRealm(functions: Record<string, unknown>, now: () => number): InRealm {
  const entry = Object.values(functions).find((value) => typeof value === 'function')
  if (!entry) throw new Error('The script has no function.')
  const InRealmFunction: FunctionConstructor = Reflect.get(entry, 'constructor')
  return InRealmFunction('now', source)(now)
}
