import { type Signal, signal } from '@preact/signals'
import type { InputOf, OutputOf, Requests } from '../../src/requests'
import { ask, wrongWith } from '../server'

/** What a screen shows, as last read. */
export type Reading<N extends keyof Requests> = {
  value: Signal<OutputOf<N> | undefined>
  loading: Signal<boolean>
  /** Why it could not be read; '' where it could. */
  trouble: Signal<string>
  /** Reads, or reads again; of several that run, the last one asked for is shown. */
  load(input: InputOf<N>): Promise<void>
}

/** Reads what a screen shows by one request. */
export function reading<N extends keyof Requests>(name: N): Reading<N> {
  const value = signal<OutputOf<N> | undefined>(undefined)
  const loading = signal(false)
  const trouble = signal('')
  let turn = 0
  return {
    value,
    loading,
    trouble,
    async load(input) {
      const mine = ++turn
      loading.value = true
      trouble.value = ''
      const answer = await ask(name, input)
      if (mine !== turn) return
      loading.value = false
      if ('value' in answer) value.value = answer.value
      else trouble.value = wrongWith(answer) ?? ''
    },
  }
}
