/** The two lengths of a series in test/long: a sample in `npm test`, all of it, or the share LIANTU_LONG_SHARE of it, in `npm run test:long`. */
const isLong = process.env.LIANTU_LONG === '1'
const share = Number(process.env.LIANTU_LONG_SHARE ?? 1)

/** Picks the size of a series: how many cases, how many seconds. Less than the sample proves nothing. */
export const series = (sample: number, whole: number): number =>
  isLong ? Math.max(sample, Math.ceil(whole * share)) : sample
