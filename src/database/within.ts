/** Waits no longer than it must: a network that swallows packets never says that it has failed. */

export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** The outcome of `work`, unless the time is over (NoAnswer) or the caller gone (the signal's reason) before it. Ends nothing itself. */
export function within<Result>(work: Promise<Result>, milliseconds: number, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => done(() => reject(new NoAnswer(`No answer in ${milliseconds} ms`))), milliseconds)
    const gone = () => done(() => reject(signal?.reason))
    const done = (settle: () => void) => {
      clearTimeout(overdue)
      signal?.removeEventListener('abort', gone)
      settle()
    }
    signal?.addEventListener('abort', gone, { once: true })
    work.then(
      (result) => done(() => resolve(result)),
      (error) => done(() => reject(error)),
    )
  })
}
