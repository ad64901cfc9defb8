import { load as loadForecast, phase } from '../forecast/state'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { screen } from '../shell/screens'
import { announced, says } from './announced'
import { readingName } from './field-choice'
import { readAgain } from './read-again'
import { bringBack, discard, faulty, pending, save, saving } from './saving'
import { asked, changeCount, changes, tabsNow } from './state'

/** Saves, or leads to what has to be settled first. */
export async function saveOrLead(): Promise<void> {
  says('')
  const outcome = await save()
  if (outcome === 'faults') goTo(faulty.value[0] ?? '')
  if (outcome === 'refused') document.querySelector<HTMLElement>('main .card select')?.focus()
  // A question that was answered takes its field along once the screen is drawn anew.
  await new Promise((drawn) => setTimeout(drawn))
  if (outcome === 'saved' && !document.querySelector('#app :focus'))
    document.querySelector<HTMLElement>('footer .main')?.focus()
}

/** Focuses the choice that is still to be made of a field: how it is read, or its column. */
function goTo(key: string): void {
  const [column] = document.getElementsByName(key)
  const [reading] = document.getElementsByName(readingName(key))
  const open = reading instanceof HTMLSelectElement && reading.value === ''
  const choice = open ? reading : column
  choice?.focus()
}

/** What is asked, not saved or being saved, and the one main action. */
export function Footer() {
  const now = saving.value
  return (
    <footer>
      <NotSaved now={now} still="What you chose is still here." />
      <SavingBar
        now={now}
        changes={changeCount.value}
        line={announced.value || line()}
        discard={discard}
        bringBack={bringBack}
      >
        <Action />
      </SavingBar>
    </footer>
  )
}

function Action() {
  const now = saving.value
  if (pending.value || now.state === 'saving') {
    const columns = asked.value.length + changes.value.fields.length + changes.value.tabs.length > 0
    const label = now.state === 'failed' ? 'Try again' : columns ? 'Use these columns' : 'Save stages'
    return <MainButton label={label} idle={now.state === 'saving'} onClick={() => void saveOrLead()} />
  }
  if (!tabsNow.value.some(({ tab }) => tab.rows))
    return <MainButton label="Read the tabs again" onClick={() => void readAgain()} />
  const forecast = () => {
    // What came of the last generation is no answer to what was just decided.
    if (phase.peek().is === 'done') void loadForecast()
    screen.value = 'forecast'
  }
  return <MainButton label="Forecast this quarter" onClick={forecast} />
}

function line(): string {
  const now = saving.value
  if (now.state === 'saving') return 'Saving…'
  if (now.state === 'refused') return 'Nothing was saved'
  const questions = asked.value.length
  if (faulty.value.length)
    return faulty.value.length === 1 ? '1 thing to settle first' : `${faulty.value.length} things to settle first`
  if (questions) return questions === 1 ? '1 question: is this right?' : `${questions} questions: is this right?`
  return atRest(now, changeCount.value, 'Nothing to decide')
}
