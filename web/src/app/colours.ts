/** Colours with a meaning. States and standings differ in lightness and in pattern or dash too, so that nobody needs to tell red from green. */
import { useSettings } from './settings.ts'

export const brand = { onLight: '#1b6354', onDark: '#4fb79f' }

export interface Ink {
  text: string
  faint: string
  line: string
  paper: string
  panel: string
  accent: string
}

const light: Ink = {
  text: '#1d2522',
  faint: '#5c6763',
  line: '#c9d1ce',
  paper: '#ffffff',
  panel: '#f2f5f4',
  accent: brand.onLight,
}
const dark: Ink = {
  text: '#e6ebe9',
  faint: '#a3adaa',
  line: '#46504c',
  paper: '#141414',
  panel: '#1f2523',
  accent: brand.onDark,
}

export function useInk(): Ink {
  return useSettings().dark ? dark : light
}

/** One fill a state; UNKNOWN is a grey hatch and never red, EMPTY is outlined with dashes. */
export const stateColours = {
  STRONG: { fill: '#0b6e4f', text: '#ffffff' },
  PRESENT: { fill: '#9bd8bd', text: '#10312a' },
  WEAK: { fill: '#f2b84b', text: '#3a2600' },
  EMPTY: { fill: '#fdece7', text: '#8c2a10', edge: '#c8431a' },
  UNKNOWN: { fill: '#e3e6e5', text: '#3b4441' },
} as const

/** Link lines by standing: colour, and a dash that survives a grey print. */
export const standingLines = {
  CURRENT: { stroke: '#0b6e4f', strokeDark: '#5cc5a4', dash: undefined },
  PLANNED: { stroke: '#2563a8', strokeDark: '#7fb2ee', dash: '7 4' },
  UNCONFIRMED: { stroke: '#7a6a1f', strokeDark: '#d8c25e', dash: '2 4' },
  OLD: { stroke: '#7b7f84', strokeDark: '#9a9fa5', dash: '12 4 2 4' },
  ENDED: { stroke: '#b4b8bb', strokeDark: '#5e6367', dash: '1 6' },
} as const

/** Thicker where the statement is firmer. */
export const basisWidths = { DISCLOSED: 2.4, SURVEYED: 2.4, REPORTED: 1.6, INFERRED: 0.9 } as const

/** Distinct hues for series of a chart, told apart by colour-blind people (after Okabe and Ito). */
export const series = ['#0b6e4f', '#e69f00', '#2f7fc1', '#b3541e', '#8a5aa8', '#6b7f1e', '#5c6763', '#c45a8b']
