import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Fault } from '../../src/model/problem'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { MainButton } from '../parts/main-button'
import { Skeleton } from '../parts/skeleton'
import { ask, wrongWith } from '../server'
import { Header } from '../shell/header'

/** Everything in the tabs that is wrong: where, what was found, what is expected, and the way there. */
export function Check() {
  const findings = useSignal<readonly Fault[] | undefined>(undefined)
  const trouble = useSignal('')
  const said = useSignal('')
  const check = async () => {
    findings.value = undefined
    trouble.value = said.value = ''
    const answer = await ask('checkWorkbook', {})
    if ('value' in answer) findings.value = answer.value.findings
    else trouble.value = wrongWith(answer) ?? ''
  }
  useEffect(() => void check(), [])
  const reading = !findings.value && !trouble.value
  return (
    <div class="screen">
      <Header title="Check workbook" />
      <main>
        {reading && <Skeleton says="Reading the tabs…" />}
        {trouble.value && (
          <div class="finding bad" role="alert">
            <b>The tabs could not be read.</b> {trouble.value}
          </div>
        )}
        {findings.value?.length === 0 && (
          <Finding tone="info">
            <b>Nothing is wrong.</b> Every row could be read, deals included, and the tabs fit together.
          </Finding>
        )}
        {findings.value?.map((fault) => (
          <Finding tone="warn" key={fault.message}>
            {fault.message} {fault.at && <GoTo at={fault.at} says={(what) => (said.value = what)} />}
          </Finding>
        ))}
      </main>
      <footer>
        <div class="bar">
          <span class="soft" role="status">
            {said.value || counted(findings.value?.length)}
          </span>
          <MainButton label="Check again" idle={reading} onClick={() => void check()} />
        </div>
      </footer>
    </div>
  )
}

const counted = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : count === 1 ? '1 thing worth a look' : `${count} things worth a look`
