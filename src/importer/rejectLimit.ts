/** How many rows may be rejected and the rest still written: a number, or a share of the rows read. */
export interface RejectLimit {
  rows?: number
  percent?: number
}

export const nothingRejected: RejectLimit = { rows: 0 }

/** `20`, `2%`; undefined for anything else. */
export function readRejectLimit(text: string): RejectLimit | undefined {
  const [, number, sign] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? []
  if (number === undefined || (sign === '' && number.includes('.'))) return undefined
  return sign === '%' ? { percent: Number(number) } : { rows: Number(number) }
}

export const allows = ({ rows, percent }: RejectLimit, rejected: number, read: number): boolean =>
  percent === undefined ? rejected <= (rows ?? 0) : rejected * 100 <= percent * read
