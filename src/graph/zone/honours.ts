/** The honour ladder of a zone (question 43): recognitions by level with who holds them, and how many firms of each segment hold any. Pure. */
import type { ZoneFirms } from './zoneFirms.ts'

/** The highest first; others follow. */
const levels = ['national', 'provincial', 'city', 'zone']

export interface HonourRung {
  level: string | null
  /** Firms whose highest recognition is of this level. */
  companies: readonly string[]
}

export interface SegmentHonours {
  segment: string
  firms: number
  honoured: readonly string[]
}

export interface HonourLadder {
  firms: number
  rungs: readonly HonourRung[]
  segments: readonly SegmentHonours[]
}

export function honourLadder({ firms }: ZoneFirms): HonourLadder {
  const highest = firms.flatMap(({ key, honours }) => {
    if (honours.length === 0) return []
    const places = honours.map(({ level }) => place(level))
    return [{ key, place: Math.min(...places) }]
  })
  const rungs = [...levels, null].map((level, at) => ({
    level,
    companies: highest.filter((each) => each.place === at).map(({ key }) => key),
  }))
  const segments = [...new Set(firms.flatMap((firm) => firm.segments))].map((segment) => {
    const own = firms.filter((firm) => firm.segments.includes(segment))
    return {
      segment,
      firms: own.length,
      honoured: own.filter(({ honours }) => honours.length > 0).map(({ key }) => key),
    }
  })
  return {
    firms: firms.length,
    rungs: rungs.filter(({ companies }) => companies.length > 0),
    segments: segments
      .filter(({ honoured }) => honoured.length > 0)
      .sort((a, b) => b.honoured.length - a.honoured.length || (a.segment < b.segment ? -1 : 1)),
  }
}

const place = (level: string | null) => (levels.includes(level ?? '') ? levels.indexOf(level ?? '') : levels.length)

export function honourSentence({ firms, rungs }: HonourLadder, language: 'ZH' | 'EN'): string {
  const held = rungs.reduce((sum, { companies }) => sum + companies.length, 0)
  return language === 'ZH'
    ? `本区 ${firms} 家有记录的企业中 ${held} 家有荣誉记录；其余为未记录，不等于没有。`
    : `${held} of ${firms} recorded companies hold a recorded honour; the others are not recorded, which does not mean none.`
}
