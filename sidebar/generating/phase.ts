import type { Fault } from '../../src/model/problem'
import type { OutputOf } from '../../src/requests'

/** What every screen that generates tabs shows below its choice. */
export type Phase<Preview> =
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  /** What has to be answered or mended before anything can be generated. */
  | { is: 'problems'; faults: readonly Fault[] }
  | { is: 'preview'; preview: Preview }
  | { is: 'working'; on: string; about: string }
  | { is: 'undone'; undone: OutputOf<'undoGeneration'> }
