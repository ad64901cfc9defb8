import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Finding } from '../parts/finding'
import { focusTitle } from '../parts/focus-title'
import { GoTo } from '../parts/go-to'
import { MainButton } from '../parts/main-button'
import { Header } from '../shell/header'
import { ReadScreen } from '../shell/read-screen'
import { reading } from '../shell/reading'

const found = reading('checkWorkbook')

/** Everything in the tabs that is wrong: where, what was found, what is expected, and the way there. */
export function Check() {
  const said = useSignal('')
  const check = () => {
    said.value = ''
    focusTitle()
    void found.load({})
  }
  useEffect(check, [])
  const findings = found.value.value?.findings ?? []
  return (
    <div class="screen">
      <Header title="Check workbook" />
      <ReadScreen of={found} says="Reading the tabs…" again={check}>
        <main>
          {findings.length === 0 && (
            <Finding tone="info">
              <b>Nothing is wrong.</b> Every row could be read, deals included, and the tabs fit together.
            </Finding>
          )}
          {findings.map((fault) => (
            <Finding tone="warn" key={fault.message}>
              {fault.message} {fault.at && <GoTo at={fault.at} says={(what) => (said.value = what)} />}
            </Finding>
          ))}
        </main>
        <footer>
          <div class="bar">
            <span class="soft" role="status">
              {said.value || counted(findings.length)}
            </span>
            <MainButton label="Check again" onClick={check} />
          </div>
        </footer>
      </ReadScreen>
    </div>
  )
}

const counted = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 thing worth a look' : `${count} things worth a look`
