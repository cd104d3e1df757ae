/** Which state of the data an answer shows. A version is the bookmark of a read: it moves exactly when a transaction commits. */
import { setImmediate } from 'node:timers/promises'

/** Told what version each read saw, and pins them to one where it has bookmarks. */
export interface VersionWatch {
  readonly bookmarks: string[] | undefined
  /** Without a version when the read failed. */
  saw(version: string | undefined): void
}

/**
 * Watches which version the reads of an operation saw. Pinned to one, every read waits for it, because a bookmark moves before
 * its commit is visible. Afterwards `held` says whether all of them saw one and the same version, and none failed.
 */
export class PinnedVersion implements VersionWatch {
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

/**
 * Shares one piece of work among all who ask before it begins. One runs at a time; who asks meanwhile shares the next. It begins when
 * all requests that have come in were read: else the first of eight would have a probe of its own, and the others wait for it.
 */
export class SharedWork<Result> {
  private readonly work: () => Promise<Result>
  private running: Promise<Result> | undefined
  private next: Promise<Result> | undefined

  constructor(work: () => Promise<Result>) {
    this.work = work
  }

  /** Never answered by work that was under way when this was called. */
  ask(): Promise<Result> {
    // A failure under way is theirs too: it comes after they asked, and waiting for another would take twice as long.
    this.next ??= (this.running ?? setImmediate()).then(
      () => this.begin(),
      (failure) => {
        this.next = undefined
        throw failure
      },
    )
    return this.next
  }

  private begin(): Promise<Result> {
    this.next = undefined
    const begun = this.work()
    this.running = begun
    const end = () => {
      if (this.running === begun) this.running = undefined
    }
    begun.then(end, end)
    return begun
  }
}
