/** Which state of the data an answer shows. A version is the bookmark of a read: it moves exactly when a transaction commits. */

/**
 * Watches which version the reads of an operation saw. Pinned to one, every read waits for it, because a bookmark moves before
 * its commit is visible. Afterwards `held` says whether all of them saw one and the same version, and none failed.
 */
export class PinnedVersion {
  private readonly pinned: string | undefined
  private seen: string | undefined
  private kept = true

  constructor(version?: string) {
    this.pinned = version
    this.seen = version
  }

  /** The version pinned, else the first one seen. */
  get version(): string | undefined {
    return this.seen
  }

  get held(): boolean {
    return this.kept
  }

  get bookmarks(): string[] | undefined {
    return this.pinned?.split(' ')
  }

  /** Told after every read; without a version when it failed: an answer made in spite of that is less than the whole. */
  saw(version: string | undefined): void {
    this.seen ??= version
    if (version !== this.seen || version === undefined) this.kept = false
  }
}

export const versionOf = (bookmarks: readonly string[]): string => bookmarks.join(' ')

/** Shares one piece of work among all who ask before it begins. One runs at a time; who asks meanwhile shares the next. */
export class SharedWork<Result> {
  private readonly work: () => Promise<Result>
  private running: Promise<Result> | undefined
  private next: Promise<Result> | undefined

  constructor(work: () => Promise<Result>) {
    this.work = work
  }

  /** Never answered by work that was under way when this was called. */
  ask(): Promise<Result> {
    if (!this.running) return this.begin()
    // A failure under way is theirs too: it comes after they asked, and waiting for another would take twice as long.
    this.next ??= this.running
      .finally(() => {
        this.next = undefined
      })
      .then(() => this.begin())
    return this.next
  }

  private begin(): Promise<Result> {
    const begun = this.work()
    this.running = begun
    const end = () => {
      if (this.running === begun) this.running = undefined
    }
    begun.then(end, end)
    return begun
  }
}
