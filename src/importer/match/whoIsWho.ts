/**
 * In: the names a delivery points at and the ids it made up. Out: whom they mean: by code, by a unique name, by a decision once
 * made; what several could be meant by is asked, and what nobody knows is made as a marked stub where that was allowed.
 */
import { nameKey } from '../../nameKey.ts'
import type { DeliveryFacts } from '../check/deliveryFacts.ts'
import type { Stored } from '../stored/stored.ts'
import { idOfKey, keyOf, labelOfKey, tableForm } from '../tables/entityKey.ts'
import type { Tables } from '../tables/table.ts'
import type { Finding } from '../verdict.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { type Decisions, identityOf, type Question } from './decisions.ts'

export interface WhoIsWho {
  /** Key as written → key meant. */
  meant: Map<string, string>
  /** What to say where the key is written. */
  findings: Map<string, Finding>
  questions: Question[]
  /** Keys that are pointed at and that nobody knows. */
  unknown: Set<string>
  /** Unknown ones that a person called new. */
  declaredNew: Set<string>
}

interface Asked {
  key: string
  /** The words met, for a person. */
  found: string
  codes: readonly string[]
  names: readonly string[]
}

export async function whoIsWho(
  facts: DeliveryFacts,
  decisions: Decisions,
  tables: Tables,
  stored: Stored | null,
): Promise<WhoIsWho> {
  const all = [...facts.outside, ...facts.minted.keys()]
  const known = (await stored?.known(all)) ?? new Set<string>()
  const who: WhoIsWho = {
    meant: new Map(),
    findings: new Map(),
    questions: [],
    unknown: new Set(),
    declaredNew: new Set(),
  }
  const asked = all.filter((key) => !known.has(key)).map((key) => askedOf(key, facts))
  for (const [label, group] of Map.groupBy(asked, ({ key }) => labelOfKey(key))) {
    const table = tables.byLabel.get(label)
    const terms = new Set(group.flatMap(({ codes, names }) => [...codes, ...names].map(nameKey)))
    const candidates =
      table && table.names.length > 0 ? await findCandidates(table, terms, facts.tables, stored) : new Map()
    const decided =
      (await stored?.decided(group.map(({ found }) => identityOf(label, found)))) ?? new Map<string, string>()
    for (const one of group)
      decide(
        one,
        candidates,
        decisions.answers.get(identityOf(label, one.found)) ?? decided.get(identityOf(label, one.found)),
        facts,
        who,
      )
  }
  return who
}

const askedOf = (key: string, { minted }: DeliveryFacts): Asked => {
  const own = minted.get(key)
  return own ? { key, ...own } : { key, found: idOfKey(key), codes: [], names: [idOfKey(key)] }
}

function decide(
  asked: Asked,
  candidates: ReadonlyMap<string, Candidate[]>,
  decision: string | undefined,
  facts: DeliveryFacts,
  who: WhoIsWho,
): void {
  const { key, found } = asked
  if (decision === 'new') {
    if (!facts.minted.has(key)) who.declaredNew.add(key)
    return
  }
  if (decision !== undefined) {
    who.meant.set(key, decision)
    return
  }
  const byCode = unique(
    asked.codes.flatMap((code) => candidates.get(nameKey(code)) ?? []).filter(({ by }) => by === 'code'),
  )
  const byName = unique(asked.names.flatMap((name) => candidates.get(nameKey(name)) ?? []))
  const matches = byCode.length > 0 ? byCode : byName
  const [only] = matches
  if (!only) {
    if (!facts.minted.has(key)) who.unknown.add(key)
    return
  }
  if (matches.length === 1) {
    who.meant.set(key, only.key)
    if (byCode.length === 0) who.findings.set(key, taken(found, only))
    return
  }
  who.questions.push({ key, found, candidates: matches.map((one) => idOfKey(one.key)) })
  who.findings.set(key, doubtful(found, matches))
}

const unique = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.key, one])).values(),
]

const taken = (found: string, { key, name, by }: Candidate): Finding => ({
  code: 'NAME_MATCHED',
  severity: 'warning',
  found,
  expected: `标识 ${idOfKey(key)}：按${by === 'name' ? '名称' : '简称、别名或曾用名'}认作“${name}”。 Taken for this one by its name`,
  hint: '不是它就改用标识，或写进 decisions.csv。 If it is not, write the id',
  nearest: [idOfKey(key)],
})

const doubtful = (found: string, matches: readonly Candidate[]): Finding => ({
  code: 'NAME_DOUBTFUL',
  found,
  expected: `几个之一：${matches.map(({ key, name }) => `${tableForm(key)} ${name}`).join('、')}。 Several could be meant`,
  hint: '在 decisions.csv 的 id 列写下所指的标识，或 new。 Answer in decisions.csv: an id, or new',
  nearest: matches.map(({ key }) => idOfKey(key)),
})

/** Key of a stub: its id must be one; the words stay its name. */
export const stubKey = (key: string): string =>
  keyOf(
    labelOfKey(key),
    idOfKey(key)
      .normalize('NFKC')
      .replaceAll(/[\s:>;|、,]/g, ''),
  )
