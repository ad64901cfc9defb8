import type * as z from 'zod/mini'
import type { Context } from '../ports'

/** What the sidebar may ask for: how its input is checked, and what is done. */
export type Request<Input, Output> = {
  /** Builds the schema; called when the first such request arrives, never while the script loads. */
  input: () => z.ZodMiniType<Input>
  /** Whether it changes the workbook: then it runs under the document's lock. */
  writes: boolean
  run(input: Input, context: Context): Output
}

/** Types a request from its schema. */
export const request = <Input, Output>(declared: Request<Input, Output>): Request<Input, Output> => declared
