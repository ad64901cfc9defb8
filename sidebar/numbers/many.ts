/** How many of something, in words. */
export const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)
