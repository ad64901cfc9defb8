import { accelerated } from './accelerated'
import { flat } from './flat'
import { manager } from './manager'
import { saas } from './saas'
import { sdr } from './sdr'
import type { Template } from './template'
import { tiered } from './tiered'

/** The plans to start from, from the plainest. */
export const templates: readonly Template[] = [flat, tiered, accelerated, saas, manager, sdr]
