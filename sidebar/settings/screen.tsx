import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { many } from '../numbers/many'
import { Card } from '../parts/card'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { MainButton } from '../parts/main-button'
import { SavingBar } from '../saving/bar'
import { NotSaved } from '../saving/not-saved'
import { atRest } from '../saving/saving'
import { Frame } from '../shell/frame'
import { ReadScreen } from '../shell/read-screen'
import { useSaveKey } from '../shell/save-key'
import { CalendarEffect } from './calendar-effect'
import { groups } from './groups'
import { Help } from './help'
import { Setting } from './setting'
import { board, faulty, load, save, typed } from './state'

/** What was just done, until something is typed. */
const said = signal('')

/** Settings: how this workbook counts. */
export function Settings() {
  useEffect(() => {
    if (!board.value.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Settings" help={Help} onRefresh={() => typed.saving.value.state === 'saving' || void load()}>
      <ReadScreen of={board} says="Reading the tab Settings…" again={() => void load()}>
        <main>
          <Findings />
          {groups.map(({ title, keys }) => (
            <Card key={title} title={title}>
              {keys.map((key) => (
                <Setting key={key} of={key} />
              ))}
              {title === 'Fiscal calendar' && <CalendarEffect />}
            </Card>
          ))}
        </main>
        <Footer />
      </ReadScreen>
    </Frame>
  )
}

function Findings() {
  const faults = board.value.value?.findings ?? []
  if (!faults.length) return null
  return (
    <FoldedFaults
      faults={faults}
      counted={`${many(faults.length, 'thing')} in the tab Settings ${faults.length === 1 ? 'is' : 'are'} worth a look.`}
      way={({ at }) =>
        at && (
          <GoTo
            at={at}
            says={(what) => {
              said.value = what
            }}
          />
        )
      }
    />
  )
}

function Footer() {
  const now = typed.saving.value
  const count = typed.changes.value
  const line =
    now.state === 'saving'
      ? `Saving ${many(count, 'change')}…`
      : now.state === 'refused'
        ? 'Nothing was saved'
        : faulty.value.length
          ? `${many(faulty.value.length, 'change')} to correct first`
          : atRest(now, count, 'Nothing to save')
  return (
    <footer>
      <NotSaved now={now} still="What you typed is still here." />
      <SavingBar
        now={now}
        changes={count}
        line={said.value || line}
        discard={typed.discard}
        bringBack={typed.bringBack}
      >
        <MainButton
          label={now.state === 'failed' ? 'Try again' : 'Save'}
          idle={now.state === 'saving' || !count}
          onClick={() => void save()}
        />
      </SavingBar>
    </footer>
  )
}
