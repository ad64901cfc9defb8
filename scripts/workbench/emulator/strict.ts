/** What the language itself asks of any object: promises of `then`, JSON of `toJSON`. */
const asked = ['then', 'toJSON']

/** An object of Google's that has these members and no more: any other is refused by name. */
export const strict = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || asked.includes(key)) return Reflect.get(target, key)
      throw new Error(`${name}.${key} is not emulated.`)
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} can't be set.`)
    },
  })
