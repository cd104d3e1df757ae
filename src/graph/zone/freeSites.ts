/**
 * Where in a zone a project could go (planning.md 15 and 29). In: a zone, perhaps an area and for whom. Out: the recorded sites that
 * would do, in parks with a fitting focus first; what is not recorded stays unknown and is listed last, never taken as full.
 */
import { readStatement } from '../../database/statement.ts'
import type { StoredQuantity } from '../../relations/quantity.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface FreeSite {
  site: string
  place: string
  /** m²; null when not recorded. */
  free: StoredQuantity | null
  enough: boolean | null
  /** Keys of what its park or zone wants; null when nothing was asked for. */
  focuses: readonly string[] | null
  evidence: readonly StoredEvidence[]
}

export interface FreeSites {
  rows: readonly FreeSite[]
  parks: number
  parksKnown: number
  recorded: number
  reserved: number
  taken: number
  tooSmall: number
  capped: boolean
}

export interface SitesAsked {
  kind: string | null
  /** m². */
  least: number | null
  wanted: string | null
}

/** A zone offers some hundred sites; more would be a register, not a choice. */
const mostSites = 1_000
const statement = readStatement('free-sites')

type SiteRow = readonly [
  site: string,
  status: string | null,
  area: number | null,
  freeArea: number | null,
  place: string,
  focuses: readonly string[] | null,
  evidence: unknown[],
]

export async function freeSites(
  zone: string,
  { kind, least, wanted }: SitesAsked,
  context: QueryContext,
): Promise<FreeSites> {
  const [row] = await context.read(statement, { zone, kind, wanted, most: mostSites })
  const [parks, parksKnown, sites] = row as unknown as [number, number, readonly SiteRow[]]
  const count = (status: string) => sites.filter(([, state]) => state === status).length
  const open = sites
    .filter(([, status]) => status !== 'reserved' && status !== 'taken')
    .map((each) => read(each, least))
  const left = open.filter(({ free }) => free?.value !== 0)
  return {
    rows: left.filter(({ enough }) => enough !== false).sort((a, b) => byUse(a, b, least !== null)),
    ...{ parks, parksKnown, recorded: sites.length, reserved: count('reserved') },
    taken: count('taken') + open.length - left.length,
    tooSmall: left.filter(({ enough }) => enough === false).length,
    capped: sites.length >= mostSites,
  }
}

function read([site, status, area, freeArea, place, focuses, cells]: SiteRow, least: number | null): FreeSite {
  const free = freeArea ?? (status === 'free' ? area : null)
  const enough = least === null || free === null ? null : free >= least
  const quantity = free === null ? null : { value: free, unit: 'm²', qualifier: '=', text: null }
  return { site, place, free: quantity, enough, focuses, evidence: [readEvidence(cells)] }
}

/** A fitting focus, then a known area: the smallest that is enough, or the largest where no area was asked for. */
function byUse(a: FreeSite, b: FreeSite, smallestFirst: boolean): number {
  const suited = Number((b.focuses?.length ?? 0) > 0) - Number((a.focuses?.length ?? 0) > 0)
  const [one, other] = [a.free?.value ?? null, b.free?.value ?? null]
  if (suited !== 0 || one === null || other === null) return suited || Number(one === null) - Number(other === null)
  return smallestFirst ? one - other : other - one
}

export function freeSitesSentence(found: FreeSites, language: 'ZH' | 'EN'): string {
  const { rows, parks, parksKnown, recorded, reserved, taken, tooSmall, capped } = found
  const unknown = rows.filter(({ free }) => free === null).length
  if (language === 'ZH') {
    const small = tooSmall > 0 ? `，${tooSmall} 处不足所需面积` : ''
    const cut = capped ? `只看了前 ${recorded} 处。` : ''
    return `有记录的载体 ${recorded} 处：${rows.length} 处合用（其中 ${unknown} 处可用面积未载）${small}，${reserved} 处已意向，${taken} 处已占用。${parks} 个园区中 ${parksKnown} 个有载体记录；其余未载，不等于没有空地。${cut}`
  }
  const small = tooSmall > 0 ? `, ${tooSmall} too small` : ''
  const cut = capped ? ` Only the first ${recorded} were looked at.` : ''
  return `${recorded} sites are recorded: ${rows.length} would do (${unknown} of unknown free area)${small}, ${reserved} reserved, ${taken} taken. ${parksKnown} of ${parks} parks have a recorded site; for the others nothing is recorded, which does not mean that nothing is free.${cut}`
}
