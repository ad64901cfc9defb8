import type { Words } from '../../plans/notation'
import type { Counted } from '../counted'
import type { Earning } from '../earning'

/** Why a deal of a component earned what it did, in plain sentences. */
export const whyOf =
  (_rep: string, _earning: Earning, _words: Words) =>
  (_deal: Counted): string =>
    ''
