/** What one thing costs on the clock, in milliseconds: orders of magnitude of what is seen on Google. */
export const cost = {
  /** A call of a service that reads or changes the document. */
  service: 40,
  /** A cell that calls a custom function. */
  cell: 100,
}

/** How long an execution may take, in milliseconds. */
export const limits = { script: 6 * 60_000, cell: 30_000 }

/** The clock of one execution: the time outside, and on top what its calls cost. */
export class Clock {
  private charged = 0
  private start: number

  constructor(private readonly outside: () => number) {
    this.start = outside()
  }

  now = (): number => this.outside() + this.charged

  restart(): void {
    this.charged = 0
    this.start = this.outside()
  }

  charge(milliseconds: number): void {
    this.charged += milliseconds
  }

  get elapsed(): number {
    return this.now() - this.start
  }
}
