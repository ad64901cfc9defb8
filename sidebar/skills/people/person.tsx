import { skillsInBrief } from '../../../src/core/skills/gaps'
import { plainName } from '../../../src/model/plain-name'
import { Finding } from '../../parts/finding'
import { FocusedHeading } from '../../parts/focused-heading'
import { PlainButton } from '../../parts/plain-button'
import { Skeleton } from '../../parts/skeleton'
import { close, open, opened, person } from '../state'
import { AnotherSkill } from './another-skill'
import { ratings } from './ratings'
import { SkillCard } from './skill-card'

/** One person's skills, the greatest gap first. */
export function PersonView() {
  const read = person.value.value
  return (
    <>
      <div>
        <PlainButton onClick={close}>‹ Everybody</PlainButton>
      </div>
      <FocusedHeading key={opened.value}>{opened.value}</FocusedHeading>
      {person.trouble.value && (
        <Finding tone="bad">
          <b>The skills could not be read.</b> {person.trouble.value}{' '}
          <PlainButton onClick={() => open(opened.value)}>Try again</PlainButton>
        </Finding>
      )}
      {!read && !person.trouble.value && <Skeleton says={`Reading the skills of ${opened.value}…`} />}
      {read && <Read of={read} />}
    </>
  )
}

function Read({ of }: { of: NonNullable<typeof person.value.value> }) {
  const { needed, met } = skillsInBrief(of.skills)
  const listed = new Set(of.skills.map(({ skill }) => plainName(skill)))
  const begun = Object.values(ratings.drafts.value).filter(
    (one) => plainName(one.person) === plainName(of.name) && !listed.has(plainName(one.skill)),
  )
  return (
    <>
      <p class="soft">
        {[of.role || 'no role', of.team].filter(Boolean).join(' · ')}
        <br />
        {needed ? `${met} of ${needed} skills at the level that the role needs` : 'No skills are listed for this role.'}
      </p>
      {of.skills.map((standing) => (
        <SkillCard key={standing.skill} of={of} standing={standing} />
      ))}
      {begun.map(({ skill }) => (
        <SkillCard key={skill} of={of} standing={{ ...unknown, skill }} />
      ))}
      <AnotherSkill of={of} />
    </>
  )
}

/** A skill that stands nowhere yet. */
const unknown = {
  required: undefined,
  current: undefined,
  weight: 1,
  gap: 0,
  priority: 0,
  wants: false,
  assessedOn: undefined,
  note: '',
  assigned: [],
  proposed: [],
}
