import * as z from 'zod/mini'
import { generateTeamHealth as generate } from '../store/health/generate-team-health'
import { request } from './request'

/** Generates the tab Team health as of today. */
export const generateTeamHealth = request({
  input: () => z.object({}),
  writes: true,
  run: (_, context) => generate(context),
})
