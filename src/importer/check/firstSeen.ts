/** Texts seen so far, each with the number it was first seen with: about 30 bytes a text, however long the text is. */
/** Slots at first; doubled when half of them are taken. */
const leastSlots = 1 << 12

/**
 * Texts are kept as 64 bits of their hash. Among ten million of them two share these with a chance of one in 370,000, and
 * then a row is refused as a repeat of the line it names.
 */
export class FirstSeen {
  #prints = new Uint32Array(2 * leastSlots)
  /** Number + 1; 0 marks a free slot. */
  #numbers = new Float64Array(leastSlots)
  #size = 0

  /** The number that `text` was first given; `number` itself when this is the first time. */
  add(text: string, number: number): number {
    if (2 * this.#size >= this.#numbers.length) this.#grow()
    const [high, low] = printOf(text)
    const slot = this.#slotOf(high, low)
    const known = this.#numbers[slot] ?? 0
    if (known > 0) return known - 1
    this.#put(slot, high, low, number + 1)
    return number
  }

  get(text: string): number | undefined {
    const number = this.#numbers[this.#slotOf(...printOf(text))] ?? 0
    return number > 0 ? number - 1 : undefined
  }

  has(text: string): boolean {
    return this.get(text) !== undefined
  }

  #put(slot: number, high: number, low: number, number: number): void {
    this.#prints[2 * slot] = high
    this.#prints[2 * slot + 1] = low
    this.#numbers[slot] = number
    this.#size += 1
  }

  /** Where the text stands, or the free slot where it would. */
  #slotOf(high: number, low: number): number {
    const last = this.#numbers.length - 1
    let slot = low & last
    while (this.#numbers[slot] !== 0 && (this.#prints[2 * slot] !== high || this.#prints[2 * slot + 1] !== low)) {
      slot = (slot + 1) & last
    }
    return slot
  }

  #grow(): void {
    const prints = this.#prints
    const numbers = this.#numbers
    this.#prints = new Uint32Array(2 * prints.length)
    this.#numbers = new Float64Array(2 * numbers.length)
    this.#size = 0
    for (const [index, number] of numbers.entries()) {
      if (number === 0) continue
      const [high = 0, low = 0] = prints.subarray(2 * index, 2 * index + 2)
      this.#put(this.#slotOf(high, low), high, low, number)
    }
  }
}

/** Two lanes of 32 bits (cyrb53, without its last cut): ten times as fast as a digest, and nothing here is a secret. */
function printOf(text: string): [high: number, low: number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909)
  return [mixedHigh >>> 0, mixedLow >>> 0]
}
