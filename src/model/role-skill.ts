import { name, number } from './column'
import { keptTab, type RowOf } from './kept-tab'
import { level } from './skill'

export const roleSkills = keptTab({
  name: 'Role skills',
  about: 'Which skills each role needs, and how well. Six to nine a role keep everybody’s eye on what matters.',
  columns: {
    role: name('Role', 'As in the tab People, such as Account executive.', 180),
    skill: name('Skill', 'Such as Discovery.', 180),
    required: level('Required', 'The level that the role needs, from 1 to 5.'),
    weight: number('Weight', 'How much a gap in it counts beside the others. Blank: 1.', 'General'),
  },
})
export type RoleSkill = RowOf<typeof roleSkills>
