import { load as loadForecast, phase } from '../forecast/state'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { screen } from '../shell/screens'
import { announced, says } from './announced'
import { readAgain } from './read-again'
import { bringBack, discard, faulty, pending, save, saving } from './saving'
import { asked, changeCount, changes, tabsNow } from './state'

/** Saves, or leads to what has to be settled first. */
export async function saveOrLead(): Promise<void> {
  says('')
  const outcome = await save()
  if (outcome === 'faults') document.getElementsByName(faulty.value[0] ?? '')[0]?.focus()
  if (outcome === 'refused') document.querySelector<HTMLElement>('main .card select')?.focus()
  // A question that was answered takes its field along once the screen is drawn anew.
  await new Promise((drawn) => setTimeout(drawn))
  if (outcome === 'saved' && !document.querySelector('#app :focus'))
    document.querySelector<HTMLElement>('footer .main')?.focus()
}

/** What is asked, not saved or being saved, and the one main action. */
export function Footer() {
  const now = saving.value
  const busy = now.state === 'saving'
  return (
    <footer>
      {now.state === 'failed' && (
        <div class="finding bad" role="alert">
          <b>{now.sure ? 'Not saved.' : 'Perhaps not saved.'}</b> {now.message} What you chose is still here.
        </div>
      )}
      <div class="bar">
        <span class="soft" role="status">
          {announced.value || line()}
        </span>
        {!busy && changeCount.value > 0 && <PlainButton onClick={discard}>Discard</PlainButton>}
        {now.state === 'discarded' && !changeCount.value && <PlainButton onClick={bringBack}>Undo</PlainButton>}
        <Action />
      </div>
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
  if (changeCount.value)
    return changeCount.value === 1 ? '1 change, not saved' : `${changeCount.value} changes, not saved`
  if (now.state === 'saved') return `Saved at ${now.at}`
  return now.state === 'discarded' ? 'Changes discarded' : 'Nothing to decide'
}
