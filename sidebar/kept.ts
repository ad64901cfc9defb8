/**
 * What the browser keeps while its tab is open, so that closing the sidebar loses nothing. Where storage is refused
 * (a sandboxed frame, a private window), it is kept as long as the page is.
 */
const memory = new Map<string, string>()

export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value)
  if (text === undefined) memory.delete(name)
  else memory.set(name, text)
  try {
    if (text === undefined) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, text)
  } catch {
    // Memory serves.
  }
}

/** What was kept under a name; undefined where nothing was. The caller knows what it kept. */
export function kept<T>(name: string): T | undefined {
  let text: string | null | undefined
  try {
    text = sessionStorage.getItem(name)
  } catch {
    // Memory serves.
  }
  text ??= memory.get(name)
  return text ? (JSON.parse(text) as T) : undefined
}
