import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Agenda } from './agenda'
import { Coaching } from './coaching'
import { editing, save, writeDown } from './editing'
import { FirstLook } from './first-look'
import { Footer } from './footer'
import { GoalsPart } from './goals-part'
import { Help } from './help'
import { Part } from './part'
import { Pulse } from './pulse'
import { Skills, Training } from './standing'
import { close, coached, opened, profile, readCoaching, readPage, readResults, results } from './state'
import { TalkForm } from './talk-form'
import { keyOf, talks } from './talks'
import { toAssigning, toSkills, toTraining } from './ways'
import { Who } from './who'

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
              <p>
                {found.training.total ? (
                  <PlainButton onClick={() => toTraining(found.seat.name)}>Open in Training</PlainButton>
                ) : (
                  <PlainButton onClick={() => toAssigning(found.seat.name)}>Assign training</PlainButton>
                )}
              </p>
            </>
          )}
        </Part>
        <Part title="Skills" of={profile} again={readPage}>
          {(found) => (
            <>
              <Skills of={found} />
              <p>
                <PlainButton onClick={() => toSkills(found.seat.name)}>
                  {found.skills.length ? 'Open in Skills' : 'List skills in Skills'}
                </PlainButton>
              </p>
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
