/** Who is credited with which share of a deal; 1 for all of it. */
export type Credit = { owner: string; share: number }

/** Reads `Owner A 60%; Owner B 40%`; undefined where it reads otherwise. */
export function creditsIn(split: string): Credit[] | undefined {
  const credits: Credit[] = []
  for (const part of split.split(';')) {
    if (part.trim() === '') continue
    const read = /^(.*[^\s:])[\s:]+(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(part)
    if (!read) return undefined
    credits.push({ owner: (read[1] as string).trim(), share: Number((read[2] as string).replace(',', '.')) / 100 })
  }
  return credits.length ? credits : undefined
}
