import * as z from 'zod/mini'
import { request } from './request'
import { roleBoard } from './role-board'
import { readSkillTabs } from './skill-tabs'

/** Which skills each role needs, and how many of those who have it are there. */
export const roleSkills = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => roleBoard(readSkillTabs(context)),
})
