import { useSignal } from '@preact/signals'
import { notationOf } from '../../../src/core/notation'
import type { OutputOf } from '../../../src/requests'
import { download } from '../../parts/download'
import { PlainButton } from '../../parts/plain-button'
import { ask, wrongWith } from '../../server'
import { says } from '../announced'
import { board } from '../state'
import { SheetBody } from './sheet-body'

type Read =
  | { is: 'closed' }
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  | { is: 'read'; answer: OutputOf<'goalSheet'> }

/** A person's goal sheet: all goals of the period with what they pay and what is to be learned, to look at and to hand out. */
export function Sheet({ person }: { person: string }) {
  const now = useSignal<Read>({ is: 'closed' })
  const read = async () => {
    const { from = '', to = '' } = board.value?.period ?? {}
    now.value = { is: 'reading' }
    const answer = await ask('goalSheet', { person, period: { from, to } })
    if (now.value.is !== 'reading') return
    now.value =
      'value' in answer ? { is: 'read', answer: answer.value } : { is: 'trouble', why: wrongWith(answer) ?? '' }
  }
  const toggle = () => {
    if (now.value.is === 'closed') void read()
    else now.value = { is: 'closed' }
  }
  return (
    <div class="sheet">
      <button type="button" class="plain" aria-expanded={now.value.is !== 'closed'} onClick={toggle}>
        Goal sheet
      </button>
      {now.value.is === 'reading' && (
        <p class="soft" role="status">
          Reading the goal sheet…
        </p>
      )}
      {now.value.is === 'trouble' && (
        <p role="alert">
          The goal sheet could not be read. {now.value.why}{' '}
          <PlainButton onClick={() => void read()}>Read it again</PlainButton>
        </p>
      )}
      {now.value.is === 'read' && <Shown answer={now.value.answer} />}
    </div>
  )
}

const Shown = ({ answer: { sheet, locale, file, html } }: { answer: OutputOf<'goalSheet'> }) => (
  <>
    <SheetBody sheet={sheet} notation={notationOf(locale)} />
    <p class="answers">
      <PlainButton onClick={() => says(download(file, 'text/html', html))}>Download page to print</PlainButton>
    </p>
  </>
)
