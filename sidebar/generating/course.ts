import { type Signal, signal } from '@preact/signals'
import type { InputOf, OutputOf, Requests } from '../../src/requests'
import type { Refusal } from '../parts/refused'
import { ask, wrongWith } from '../server'
import type { Phase } from './phase'

/** What a press does, in words: on the screen while it runs, and `Not …` where it is refused. */
type Told = { on: string; about: string; not: string }

/** The course of a screen that generates tabs: it reads, looks at what would change, does it, and can take it back. */
export function courseOf<Preview, Own extends { is: string }>() {
  const phase: Signal<Phase<Preview> | Own> = signal({ is: 'reading' })
  const refused = signal<Refusal | undefined>(undefined)
  /** What was just done, for the footer's line. */
  const said = signal('')
  const says = (what: string) => {
    said.value = what
  }
  const quiet = () => {
    refused.value = undefined
    says('')
  }
  let turn = 0

  /** Begins to read: what an earlier reading still brings is dropped. */
  function begin(): void {
    phase.value = { is: 'reading' }
    quiet()
    turn++
  }

  /** Reads anew what can be chosen. */
  async function open<N extends keyof Requests>(
    name: N,
    input: InputOf<N>,
    then: (value: OutputOf<N>) => unknown,
  ): Promise<void> {
    begin()
    const mine = turn
    const answer = await ask(name, input)
    if (mine !== turn) return
    if ('value' in answer) await then(answer.value)
    else phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
  }

  /** Looks at what generating would do. */
  async function look<N extends keyof Requests>(
    name: N,
    input: InputOf<N>,
    preview: (value: OutputOf<N>) => Preview,
  ): Promise<void> {
    const mine = turn
    const answer = await ask(name, input)
    if (mine !== turn) return
    if ('value' in answer) phase.value = { is: 'preview', preview: preview(answer.value) }
    else if ('faults' in answer) phase.value = { is: 'problems', faults: answer.faults }
    else phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
  }

  /** Does one thing for a press. While it runs nothing can be pressed twice; where it is refused, all is as before. */
  async function act<N extends keyof Requests>(
    name: N,
    input: InputOf<N>,
    { on, about, not }: Told,
    then: (value: OutputOf<N>) => Phase<Preview> | Own,
  ): Promise<void> {
    const before = phase.value
    if (before.is === 'working') return
    quiet()
    phase.value = { is: 'working', on, about }
    const answer = await ask(name, input)
    if ('value' in answer) {
      phase.value = then(answer.value)
      return
    }
    phase.value = before
    refused.value = {
      // A call that got no answer may have done its work.
      title: 'unreachable' in answer ? `Perhaps not ${not}.` : `Not ${not}.`,
      faults: 'faults' in answer && !answer.changed?.length ? answer.faults : [{ message: wrongWith(answer) ?? '' }],
    }
  }

  /** Takes back what was generated last; `what` that is, in a word. */
  const undo = (what: 'generation' | 'calculation') =>
    act(
      'undoGeneration',
      {},
      {
        on: `Undoing the last ${what}…`,
        about: 'Looking for what was typed since, and putting back what stood before.',
        not: 'undone',
      },
      (undone) => ({ is: 'undone', undone }),
    )

  /** Brings a tab to the front. */
  async function show(tab: string): Promise<void> {
    says(wrongWith(await ask('goTo', { tab, row: 1 })) ?? `${tab} is open.`)
  }

  return { phase, refused, said, says, begin, open, look, act, undo, show }
}
