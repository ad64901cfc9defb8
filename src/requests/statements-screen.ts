import * as z from 'zod/mini'
import { openStatements } from '../store/statements/open'
import { request } from './request'

/** The Statements screen as it opens: periods and which are approved, open questions, what can be undone. */
export const statementsScreen = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => openStatements(context),
})
