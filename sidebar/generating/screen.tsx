import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { type Refusal, Refused } from '../parts/refused'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { UndoneNow } from '../parts/undone'
import { Working } from '../parts/working'
import { Frame } from '../shell/frame'
import type { Phase } from './phase'

/** What runs goes on, and what came of it is still to be read when the screen is opened again. */
const stays: readonly string[] = ['working', 'done', 'approved']
const choosing: readonly string[] = ['reading', 'problems', 'preview']

type Parts = {
  of: {
    phase: ReadonlySignal<Phase<unknown> | { is: 'done' | 'approving' | 'approved' | 'compared' }>
    refused: ReadonlySignal<Refusal | undefined>
    says(what: string): void
  }
  load(): Promise<void>
  /** What can be chosen. */
  choice: ComponentType
  /** What is read first, in words. */
  reading: string
  footer: ComponentType
  /** What is shown of the phases that differ from screen to screen. */
  children: ComponentChildren
}

/** A screen that generates tabs: something is chosen, what will change is shown, and one button does it. */
export function GeneratingScreen({ title, help, ...parts }: { title: string; help: ComponentType } & Parts) {
  const { of, load } = parts
  useEffect(() => {
    if (!stays.includes(of.phase.peek().is)) void load()
  }, [])
  return (
    <Frame title={title} help={help} onRefresh={() => of.phase.value.is === 'working' || void load()}>
      <Body {...parts} />
    </Frame>
  )
}

function Body({ of, load, choice: Choice, reading, footer: Footer, children }: Parts) {
  const now = of.phase.value
  if (now.is === 'trouble') return <Trouble why={now.why} again={() => void load()} />
  return (
    <>
      <main>
        {choosing.includes(now.is) && <Choice />}
        <Refused why={of.refused.value} says={of.says} />
        {now.is === 'reading' && <Skeleton says={reading} />}
        {now.is === 'working' && <Working on={now.on} about={now.about} />}
        {now.is === 'undone' && <UndoneNow undone={now.undone} />}
        {children}
      </main>
      <Footer />
    </>
  )
}
