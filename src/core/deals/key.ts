/** The key of a deal as one person is credited with it. */
export const dealKey = (id: string, owner: string): string => `${id} / ${owner}`

/** The deal that such a key names, and who is credited. */
export function dealIn(key: string): { id: string; owner: string } {
  const at = key.lastIndexOf(' / ')
  return { id: key.slice(0, at), owner: key.slice(at + 3) }
}
