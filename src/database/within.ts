/** Waits no longer than it must: a network that swallows packets never says that it has failed. */

export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** The outcome of `work`, unless the time is over (NoAnswer) or a signal says stop (its reason) before it. Ends nothing itself. */
export function within<Result>(
  work: Promise<Result>,
  milliseconds: number,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => done(() => reject(new NoAnswer(`No answer in ${milliseconds} ms`))), milliseconds)
    const stop = ({ target }: Event) => done(() => reject((target as AbortSignal).reason))
    const done = (settle: () => void) => {
      clearTimeout(overdue)
      for (const signal of signals) signal?.removeEventListener('abort', stop)
      settle()
    }
    for (const signal of signals) signal?.addEventListener('abort', stop, { once: true })
    work.then(
      (result) => done(() => resolve(result)),
      (error) => done(() => reject(error)),
    )
  })
}
