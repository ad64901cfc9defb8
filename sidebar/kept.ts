/**
 * What the browser keeps, so that closing the sidebar loses nothing: for as long as its tab is open, or for good.
 * Where storage is refused (a sandboxed frame, a private window), it is kept as long as the page is.
 */
type Span = 'tab' | 'good'

const memory = new Map<string, string>()
const storage = (span: Span) => (span === 'tab' ? sessionStorage : localStorage)

/** Keeps a value under a name; undefined forgets it. */
export function keep(span: Span, name: string, value: unknown): void {
  const text = JSON.stringify(value)
  if (text === undefined) memory.delete(name)
  else memory.set(name, text)
  try {
    if (text === undefined) storage(span).removeItem(name)
    else storage(span).setItem(name, text)
  } catch {
    // Memory serves.
  }
}

/** What was kept under a name; undefined where nothing was. The caller knows what it kept. */
export function kept<T>(span: Span, name: string): T | undefined {
  let text: string | null | undefined
  try {
    text = storage(span).getItem(name)
  } catch {
    // Memory serves.
  }
  text ??= memory.get(name)
  return text ? (JSON.parse(text) as T) : undefined
}
