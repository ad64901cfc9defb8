/**
 * What a quick computation gives where it can't be sure of its answer; an exact one then takes its place. Held in
 * constants, as hot loops hold all they use of a global: inside Apps Script every look-up of a global is trapped, which
 * costs more than the arithmetic.
 */
export const { NaN: unsure, isNaN: isUnsure } = Number
