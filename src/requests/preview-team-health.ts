import * as z from 'zod/mini'
import { previewTeamHealth as preview } from '../store/health/preview'
import { request } from './request'

/** What generating the tab Team health would do, without doing it. */
export const previewTeamHealth = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => preview(context),
})
