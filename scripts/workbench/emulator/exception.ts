/** A fault that Google's services report. Scripts meet it as an Error of their own realm with this name. */
export class Exception extends Error {
  override readonly name = 'Exception'
}

const kind = (value: unknown): string =>
  value === null
    ? 'null'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'string'
        ? 'String'
        : typeof value === 'boolean'
          ? 'Boolean'
          : Array.isArray(value)
            ? 'number[]'
            : 'Object'

/** The fault of a call with arguments of the wrong kind. */
export const signature = (member: string, ...args: unknown[]): Exception =>
  new Exception(`The parameters (${args.map(kind).join(',')}) don't match the method signature for ${member}.`)
