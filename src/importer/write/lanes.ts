/**
 * Writes two transactions at one time where they touch nothing in common: Neo4j works on one with a single core, and commits one
 * while the next is under way. Measured by `npm run bench:import`.
 */
const mostAtOnce = 2

export class Lanes {
  readonly #underWay = new Set<Promise<void>>()
  #kind: unknown
  #failed: { cause: unknown } | undefined

  /**
   * Starts a piece of work and resolves when the next may come. Pieces of one kind may go side by side; an undefined kind goes
   * alone. Throws what a piece before it threw.
   */
  async run(work: () => Promise<void>, kind: unknown): Promise<void> {
    if (kind === undefined || kind !== this.#kind) await this.done()
    this.#kind = kind
    const piece = work()
      .catch((cause: unknown) => {
        this.#failed ??= { cause }
      })
      .finally(() => this.#underWay.delete(piece))
    this.#underWay.add(piece)
    if (this.#underWay.size >= mostAtOnce) await Promise.race(this.#underWay)
    if (this.#failed) throw this.#failed.cause
  }

  /** Resolves when nothing is under way. Throws what a piece threw. */
  async done(): Promise<void> {
    await Promise.all(this.#underWay)
    if (this.#failed) throw this.#failed.cause
  }
}
