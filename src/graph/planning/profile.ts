/** Weights and thresholds of the planning measures: a named, versioned file, checked at start and repeated in every answer that uses it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ConfigError } from '../../config.ts'

export interface Profile {
  name: string
  version: string
  segment: { weakBelow: number; strongFrom: number; adequate: number; importance: number; surveyMonths: number }
  gap: { weights: Record<'demand' | 'relatedness' | 'criticality' | 'availability', number>; manyMakers: number }
  candidate: {
    weights: Record<'fit' | 'proximity' | 'growth' | 'capability' | 'nearness', number>
    signalMonths: number
    signalHalfLifeMonths: number
  }
  proximity: Record<'decay' | 'supplies' | 'group' | 'investor' | 'cooperates', number>
  project: { yellowDays: number; redDays: number; removedDays: number; leastHistory: number }
  comparison: { knownShareFactor: number; leastFirms: number }
  readiness: { leastAreas: number }
  aboveScale: { revenue: number; nearFrom: number }
  exposure: { decay: number; depth: number; leastWay: number }
}

/** Says which settings a profile has: the same keys, each with a number that is not negative. */
const shape: Profile = {
  name: '',
  version: '',
  segment: { weakBelow: 0, strongFrom: 0, adequate: 0, importance: 0, surveyMonths: 0 },
  gap: { weights: { demand: 0, relatedness: 0, criticality: 0, availability: 0 }, manyMakers: 0 },
  candidate: {
    weights: { fit: 0, proximity: 0, growth: 0, capability: 0, nearness: 0 },
    signalMonths: 0,
    signalHalfLifeMonths: 0,
  },
  proximity: { decay: 0, supplies: 0, group: 0, investor: 0, cooperates: 0 },
  project: { yellowDays: 0, redDays: 0, removedDays: 0, leastHistory: 0 },
  comparison: { knownShareFactor: 0, leastFirms: 0 },
  readiness: { leastAreas: 0 },
  aboveScale: { revenue: 0, nearFrom: 0 },
  exposure: { decay: 0, depth: 0, leastWay: 0 },
}

/** Throws ConfigError that names the setting. */
export function readProfile(file: string): Profile {
  const found: unknown = parse(readFileSync(file, 'utf8'))
  check(found, shape, [], file)
  return found as Profile
}

function check(found: unknown, expected: unknown, path: readonly string[], file: string): void {
  if (isSection(expected)) {
    if (!isSection(found)) throw wrong(file, path, 'a section', found)
    const unknown = Object.keys(found).find((key) => !(key in expected))
    if (unknown) throw wrong(file, [...path, unknown], 'none of this name', found[unknown])
    for (const [key, each] of Object.entries(expected)) check(found[key], each, [...path, key], file)
  } else if (typeof expected === 'number') {
    if (typeof found !== 'number' || !(found >= 0)) throw wrong(file, path, 'a number from 0', found)
  } else if (typeof found !== 'string' || found === '') {
    throw wrong(file, path, 'a text', found)
  }
}

const isSection = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const wrong = (file: string, path: readonly string[], expected: string, found: unknown) =>
  new ConfigError(
    `${file}：${path.join('.')} 不合。 ${path.join('.')} must be ${expected}, found ${JSON.stringify(found) ?? 'nothing'}.`,
  )
