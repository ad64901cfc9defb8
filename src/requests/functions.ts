import * as z from 'zod/mini'
import { formulas } from '../formulas'
import { request } from './request'

/** What the custom functions do, for the help in the sidebar: from their declarations, as everywhere. */
export const functions = request({
  input: () => z.object({}),
  writes: false,
  run: () => ({
    functions: formulas.map(({ name, about, args, returns, examples }) => ({
      name,
      about,
      returns,
      args: args.map(({ name: arg, help, optional }) => ({ name: arg, help, optional })),
      example: examples.find((one) => 'gives' in one)?.formula ?? '',
    })),
  }),
})
