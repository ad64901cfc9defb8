import { plainName } from '../../../src/model/plain-name'
import type { PersonLine } from '../../../src/requests/skills'
import { many } from '../../numbers/many'
import { Chip, type ChipProps } from '../../parts/chip'
import { numbers, open } from '../state'
import { ratings } from './ratings'

const named = 2

/** One person: who it is, how many skills lack, and the greatest of these gaps. */
export function Line({ line: { name, role, team, brief } }: { line: PersonLine }) {
  const { shown } = numbers.value
  const lacking = brief.lacking.map(
    ({ skill, current = 0, required = 0 }) => `${skill} ${shown(current)} of ${shown(required)}`,
  )
  const more = lacking.length - named
  const unsaved = Object.values(ratings.drafts.value).filter((one) => plainName(one.person) === plainName(name)).length
  return (
    <li class="skilled">
      <button type="button" class="who" name={`person ${plainName(name)}`} onClick={() => open(name)}>
        <span>{name}</span>
        <small>{[role || 'no role', team].filter(Boolean).join(' · ')}</small>
        {lacking.length > 0 && (
          <small>
            {lacking.slice(0, named).join(', ')}
            {more > 0 && ` and ${more} more`}
          </small>
        )}
      </button>
      <span class="chips">
        <Chip {...chipOf(brief)} />
        {unsaved > 0 && <Chip word={`${unsaved} not saved`} tone="info" />}
      </span>
    </li>
  )
}

function chipOf({ needed, lacking, unknown }: PersonLine['brief']): ChipProps {
  if (!needed) return { word: 'no skills listed', tone: 'quiet' }
  if (lacking.length) return { word: many(lacking.length, 'gap'), tone: 'warn' }
  if (unknown === needed) return { word: 'not rated', tone: 'quiet' }
  return unknown ? { word: `${unknown} not rated`, tone: 'quiet' } : { word: 'at level', tone: 'good' }
}
