/** The parts of an .xlsx file by their paths, as text; pictures apart. */
export type Parts = Record<string, string>
