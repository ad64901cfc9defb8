import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { PersonSkills } from '../../../src/requests/person-skills'
import { day } from '../../numbers/day'
import { Chip, type ChipProps } from '../../parts/chip'
import { Finding } from '../../parts/finding'
import { PlainButton } from '../../parts/plain-button'
import { TextField } from '../../parts/text-field'
import { LevelChoice, Levels } from '../levels'
import { numbers } from '../state'
import { Building } from './building'
import { forget, keyOf, ratingOf, ratings, type, useMine } from './ratings'

type Standing = PersonSkills['skills'][number]

/** One skill: the level now beside the one that is needed, and what builds it. Its name opens the assessment. */
export function SkillCard({ of, standing }: { of: PersonSkills; standing: Standing }) {
  const id = useId()
  const { skill, required, current, assessedOn, note, wants } = standing
  const key = keyOf(of.name, skill)
  const drafted = key in ratings.drafts.value
  const stale = ratings.stale.value.includes(key)
  const faults = Object.values(ratings.faults.value[key] ?? {})
  const open = useSignal(drafted)
  const { shown } = numbers.value
  const level = current === undefined ? 'Not rated' : `Level ${shown(current)}`
  const rating = ratingOf(of.name, standing)
  return (
    <section class="card skill" aria-labelledby={id}>
      <div class="skilled">
        <button
          type="button"
          class="who"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value
          }}
        >
          <b id={id}>{skill}</b>
          <small>
            {level}
            {required !== undefined && `, ${shown(required)} needed`}
            {assessedOn && `, rated ${day(assessedOn)}`}
          </small>
        </button>
        <span class="chips">
          <Chip {...chipOf(standing)} />
          {wants && <Chip word="wants to build" tone="info" />}
          {drafted && <Chip word="not saved" tone="info" />}
        </span>
      </div>
      <Levels current={current} required={required} />
      {note && !open.value && <p class="soft">{note}</p>}
      {stale && (
        <Finding tone="bad">
          <b>Somebody rated {skill} meanwhile.</b> Nothing was saved. The line above says how it stands now.
          <div class="answers">
            <PlainButton onClick={() => forget(rating)}>Keep theirs</PlainButton>
            <PlainButton onClick={() => useMine(rating, standing)}>Use mine</PlainButton>
          </div>
        </Finding>
      )}
      {faults.map((fault) => (
        <Finding key={fault} tone="bad">
          {fault}
        </Finding>
      ))}
      {open.value && (
        <div class="detail form">
          <LevelChoice
            label="Level now"
            level={rating.current}
            {...(current === undefined && { none: 'Not rated' })}
            onChoose={(level) => type(rating, { current: level })}
          />
          <label class="way">
            <input
              type="checkbox"
              checked={rating.wants}
              onChange={(event) => type(rating, { wants: event.currentTarget.checked })}
            />
            Wants to build it
          </label>
          <TextField label="What was seen" value={rating.note} onType={(text) => type(rating, { note: text })} />
          {drafted && (
            <div>
              <PlainButton onClick={() => forget(rating)}>Undo</PlainButton>
            </div>
          )}
        </div>
      )}
      <Building of={of} standing={standing} />
    </section>
  )
}

function chipOf({ required, gap }: Standing): ChipProps {
  if (required === undefined) return { word: 'beyond the role', tone: 'quiet' }
  if (gap === undefined) return { word: 'not rated', tone: 'quiet' }
  const levels = `${numbers.value.shown(gap)} ${gap === 1 ? 'level' : 'levels'} to go`
  return gap ? { word: levels, tone: 'warn' } : { word: 'at level', tone: 'good' }
}
