import { day } from '../numbers/day'
import { people } from '../numbers/many'
import { Chip } from '../parts/chip'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Views } from '../parts/views'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Agenda } from './agenda'
import { Coaching } from './coaching'
import { editing, save, writeDown } from './editing'
import { FirstLook } from './first-look'
import { Footer } from './footer'
import { Help } from './help'
import { Part } from './part'
import { Pulse } from './pulse'
import { Goals, Skills, Training } from './standing'
import {
  choose,
  close,
  coached,
  lastResults,
  opened,
  profile,
  quarter,
  readCoaching,
  readLastResults,
  readPage,
  readResults,
  results,
} from './state'
import { TalkForm } from './talk-form'
import { keyOf, says, talks } from './talks'
import { toAssigning, toGoals, toSkills, toTraining } from './ways'

/** One person: where to look first, the next 1:1, and how goals, training, skills and coaching stand. */
export function Person() {
  useSaveKey(save)
  return (
    <Frame title={opened.value} help={Help} onBack={close} onRefresh={readPage}>
      <Body />
    </Frame>
  )
}

const again = () => void readResults()

function Body() {
  const person = profile.value.value
  if (profile.trouble.value) return <Trouble why={profile.trouble.value} again={readPage} />
  if (!person)
    return (
      <main>
        <Skeleton says="Reading the page…" />
      </main>
    )
  const fresh = keyOf(opened.value, 0)
  return (
    <>
      <main>
        <Who />
        {editing.value === fresh ? (
          <TalkForm formKey={fresh} />
        ) : (
          fresh in talks.drafts.value && (
            <Finding tone="info">
              A talk with {opened.value} is written down and not saved yet.{' '}
              <PlainButton onClick={writeDown}>Go on writing</PlainButton>
            </Finding>
          )
        )}
        <Part title="Where to look first" of={results} again={again}>
          {({ goals }) => <FirstLook of={person} goals={goals} />}
        </Part>
        <Part title="For the next 1:1" of={coached} again={() => void readCoaching()}>
          {(talked) => <Agenda coached={talked} person={person} results={results.value.value} />}
        </Part>
        <GoalsPart />
        <Part title="Training" of={profile} again={readPage}>
          {(found) => (
            <>
              <Training of={found} />
              {found.training.total ? (
                <PlainButton onClick={() => toTraining(found.seat.name)}>Open in Training</PlainButton>
              ) : (
                <PlainButton onClick={() => toAssigning(found.seat.name)}>Assign training</PlainButton>
              )}
            </>
          )}
        </Part>
        <Part title="Skills" of={profile} again={readPage}>
          {(found) => (
            <>
              <Skills of={found} />
              <PlainButton onClick={() => toSkills(found.seat.name)}>
                {found.skills.length ? 'Open in Skills' : 'List skills in Skills'}
              </PlainButton>
            </>
          )}
        </Part>
        <Part title="Coaching" of={coached} again={() => void readCoaching()}>
          {(talked) => <Coaching of={talked} />}
        </Part>
        <Part title="Pulse" of={coached} again={() => void readCoaching()}>
          {({ pulse }) => <Pulse of={pulse} />}
        </Part>
      </main>
      <Footer />
    </>
  )
}

/** The goals of this quarter, or of the last one. */
function GoalsPart() {
  const last = quarter.value === 'last'
  const of = last ? lastResults : results
  const label = of.value.value?.label
  return (
    <Part
      title={`Goals and results${label ? ` ${label}` : ''}`}
      of={of}
      again={last ? () => void readLastResults() : again}
      first={<Views of={{ this: 'This quarter', last: 'The last one' }} shown={quarter.value} onChoose={choose} />}
    >
      {(found) => (
        <>
          <Goals of={found} />
          <PlainButton onClick={() => toGoals(opened.value)}>
            {found.goals.length ? 'Open in Goals' : 'Set goals'}
          </PlainButton>
        </>
      )}
    </Part>
  )
}

/** Role, team and manager, since when, and the way to the row of the tab. */
function Who() {
  const person = profile.value.value
  if (!person) return null
  const { seat, leads, plan, ramp } = person
  const facts = [
    [seat.role, seat.team].filter(Boolean).join(' · '),
    seat.manager && `Reports to ${seat.manager}`,
    leads > 0 && `Leads ${people(leads)}`,
    seat.start && `Here since ${day(seat.start)}`,
    plan && `Plan ${plan}${ramp ? `, ramp ${ramp}` : ''}`,
  ].filter(Boolean)
  return (
    <div class="facts">
      {facts.map((fact) => (
        <p key={`${fact}`}>{fact}</p>
      ))}
      {seat.presence === 'gone' && <Chip word={seat.end ? `left ${day(seat.end)}` : 'has left'} tone="quiet" />}
      <p>
        <span class="soft">Changed in the tab People. </span>
        <GoTo at={{ tab: 'People', row: seat.row, column: 'Name' }} says={says} />
      </p>
    </div>
  )
}
