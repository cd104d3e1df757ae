/** Work that several wait for. It ends when it is done, or when the last of them has gone. */
export class Flight<Result> {
  private readonly abandoning = new AbortController()
  readonly result: Promise<Result>
  private waiting = 0

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.result = work(this.abandoning.signal)
    // Whoever joined hears of a failure; when all have gone nobody needs to.
    this.result.catch(() => undefined)
  }

  get abandoned(): boolean {
    return this.abandoning.signal.aborted
  }

  /** Without a signal, nobody leaves. */
  async join(signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted()
    this.waiting += 1
    const leave = () => {
      this.waiting -= 1
      if (this.waiting === 0) this.abandoning.abort(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    try {
      return await this.result
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }
}
