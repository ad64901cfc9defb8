const most = 10

/** Calls of one page: ten are under way at a time, the others wait. */
export class TenAtATime {
  private running = 0
  private readonly waiting: (() => void)[] = []

  /** `deliver` decides when an answer reaches the page; others may overtake it. */
  constructor(
    private readonly deliver: (answer: () => void) => void = (answer) => void Promise.resolve().then(answer),
  ) {}

  add<T>(call: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.running++
        let answer: () => void
        try {
          const value = call()
          answer = () => resolve(value)
        } catch (error) {
          answer = () => reject(error)
        }
        this.deliver(() => {
          answer()
          this.running--
          this.waiting.shift()?.()
        })
      }
      if (this.running < most) start()
      else this.waiting.push(start)
    })
  }
}
