import type { Realm } from '../../emulator/api'

/** The globals of the language itself, which Apps Script has; whatever else a page has is taken away. */
const language = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map
  Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly
  console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape`.split(/\s+/),
)
/** These can't be deleted from a window, so they are shadowed. */
const shadowed = ['window', 'document', 'location', 'top', 'self', 'frames', 'parent', 'navigator']

/** Fresh global scopes with a script in it: hidden frames of the page, made as bare as Apps Script. */
export function pageRealm(code: string, names: readonly string[]): Realm {
  const body = `${code}\nreturn { ${names.join(', ')} }`
  return (globals) => {
    const frame = document.createElement('iframe')
    frame.hidden = true
    document.body.append(frame)
    const scope = frame.contentWindow as (Window & typeof globalThis) | null
    if (!scope) throw new Error('The browser gave no frame for the script.')
    const { EventTarget, Function: FunctionThere } = scope
    // What an execution calls is done when its task ends.
    setTimeout(() => frame.remove())
    for (const key of Object.getOwnPropertyNames(EventTarget.prototype))
      Reflect.deleteProperty(EventTarget.prototype, key)
    for (const key of Object.getOwnPropertyNames(scope)) if (!language.has(key)) Reflect.deleteProperty(scope, key)
    Object.assign(scope, globals)
    return FunctionThere(...shadowed, body)()
  }
}
