import type { Options } from './api'
import { Clock, cost } from './clock'
import type { Document } from './document/document'
import { localeOf } from './entered/locale'
import { Exception } from './exception'
import type { InRealm } from './in-realm'
import { type Access, type Mode, refusal } from './permissions'
import { ActiveSheet } from './spreadsheet/active-sheet'

/** One run of the script: what it may do, how long it may take, and what it did. */
export class Execution {
  calls = 0
  /** Whether it has changed the document. */
  wrote = false
  mode: Mode = 'LOADING'
  realm: InRealm | undefined
  readonly clock: Clock
  readonly active: ActiveSheet
  private end: { error: unknown } | undefined

  constructor(
    readonly document: Document,
    readonly options: Options,
    private readonly limit: number,
  ) {
    this.clock = new Clock(() => options.now())
    this.active = new ActiveSheet(document, options.screen)
  }

  get locale() {
    return localeOf(this.options.locale)
  }

  /** Begins anew for the next cell, in the same realm. */
  restart(): void {
    this.end = undefined
    this.clock.restart()
  }

  /** Ends it in a way that the script can't catch: every further call of a service fails the same way. */
  abort(error: unknown): never {
    this.end ??= { error }
    throw this.end.error
  }

  /** Throws what ended it, if something did. */
  check(): void {
    if (this.end) throw this.end.error
    if (this.clock.elapsed > this.limit) this.abort(this.exception('Exceeded maximum execution time'))
  }

  exception(message: string): Error {
    return this.realm?.error('Exception', message) ?? new Exception(message)
  }

  /** A member of a service is called: `counted` ones go to the document, and cost time. */
  call<T>(member: string, access: Access, counted: boolean, work: () => T): T {
    this.check()
    const refused = refusal(this.mode, access, member, this.options.manifest.oauthScopes)
    if (refused) throw this.exception(refused)
    if (counted) {
      this.calls++
      this.clock.charge(cost.service)
      this.check()
    }
    if (counted) this.fail(member)
    if (access === 'write') this.wrote = true
    try {
      return work()
    } catch (error) {
      throw error instanceof Exception ? this.exception(error.message) : error
    }
  }

  private fail(member: string): void {
    try {
      this.options.before?.(member)
    } catch (error) {
      throw this.exception((error as Error).message)
    }
  }
}
