/**
 * How tiers pay. Marginal: each slice of the amount earns its own tier's rate. Retroactive: the whole amount earns the
 * rate of the tier reached. Overage: up to quota marginal, and everything above quota at the rate of the tier reached.
 */
export const modes = ['marginal', 'retroactive', 'overage'] as const
export type Mode = (typeof modes)[number]
