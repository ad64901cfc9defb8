/**
 * The key of a deal as one person is credited with it. Slashes that stand alone in the owner's name get one more, so that
 * the last ` / ` always parts the two.
 */
export const dealKey = (id: string, owner: string): string =>
  `${id} / ${owner.includes('/') ? owner.replace(/(^| )(\/+)(?= |$)/g, '$1/$2') : owner}`

/** The deal that such a key names, and who is credited. */
export function dealIn(key: string): { id: string; owner: string } {
  const at = key.lastIndexOf(' / ')
  const owner = key.slice(at + 3)
  return { id: key.slice(0, at), owner: owner.includes('/') ? owner.replace(/(^| )\/(\/+)(?= |$)/g, '$1$2') : owner }
}
