/** A map that holds at most so much: when full, what was not used for longest goes first. */
export class LeastRecent<Key, Value> {
  private readonly entries = new Map<Key, { value: Value; size: number }>()
  private readonly most: number
  private total = 0

  /** `most` in the unit of the sizes given with the entries: one each unless said otherwise. */
  constructor(most: number) {
    this.most = most
  }

  get size(): number {
    return this.total
  }

  get(key: Key): Value | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    // A Map keeps the order of insertion: what was put in last was used last.
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.value
  }

  /** Replaces what the key held; what is larger than everything allowed is not kept. */
  set(key: Key, value: Value, size = 1): void {
    this.delete(key)
    if (size > this.most) return
    this.entries.set(key, { value, size })
    this.total += size
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most) break
      this.delete(oldest)
    }
  }

  delete(key: Key): void {
    this.total -= this.entries.get(key)?.size ?? 0
    this.entries.delete(key)
  }
}
