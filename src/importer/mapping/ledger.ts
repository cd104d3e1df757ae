/**
 * In: the files of one ledger, each the state of all projects on one day, and what is stored. Out: for every file an update of
 * each project, and a milestone where its stage is another than the one known before that day.
 */
import { asideOf } from '../read/asideRow.ts'
import type { RawRecord, RawTable } from '../read/rawTable.ts'
import type { ProjectHistory, Stored } from '../stored/stored.ts'
import type { Column, Table, Tables } from '../tables/table.ts'
import { bindRecipe } from './bindRecipe.ts'
import type { Recipe, SnapshotMapping, TargetMapping } from './mapping.ts'
import { keepRow, mapSource, mapTarget, type OpenSource } from './mapSource.ts'
import { type KnownStage, sameStepLater, stageBefore } from './stageBefore.ts'

/** Projects asked about at once. */
const projectsAtOnce = 5_000

/** What one delivery of ledgers knows of each project: stored before it, and said by its own earlier weeks. */
interface Known {
  stored: Map<string, ProjectHistory>
  said: Map<string, KnownStage>
  milestones: Set<string>
}

interface LedgerRow {
  project: string
  stage: string
  /** The stage as the mapping gives it. */
  word: string
  line: number
}

/** A milestone that a row makes. `on` is empty when no earlier look is known. */
interface Step {
  id: string
  on: string
  day: string
}

export async function openLedger(
  sources: readonly OpenSource[],
  snapshot: SnapshotMapping,
  tables: Tables,
  stored: Stored | null,
): Promise<RawTable[]> {
  const days = sources.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
  const milestones = tables.byName.get('project_milestones')
  const updates = tables.byName.get('project_updates')
  if (!milestones || !updates) throw new Error('import/tables has no project_milestones or project_updates.')
  const known: Known = { stored: new Map(), said: new Map(), milestones: new Set() }
  const last = new Map<string, OpenSource>()
  const opened: RawTable[] = []
  for (const source of days) {
    const changes = await stageChanges(source, snapshot, milestones.byName.get('stage'), known, stored)
    await eachProject(source, snapshot, (project) => last.set(project, source))
    opened.push(
      mapTarget(source, updateTarget(snapshot, updates, source.day ?? ''), { tellsAsides: true }),
      milestoneTable(source, snapshot, milestones, changes),
    )
  }
  // What else a row says of its project is said by the last file that has it, so that one delivery never says it twice.
  for (const source of days) {
    const idOf = bindRecipe(snapshot.project, source.header.find, source.day)
    opened.push(
      ...mapSource(source, source.mapping.targets, ({ cells }) => last.get(idOf(cells)) === source).map(withoutRemarks),
    )
  }
  return opened
}

const withoutRemarks = (table: RawTable): RawTable => ({ ...table, remarks: [] })

async function eachProject(
  source: OpenSource,
  snapshot: SnapshotMapping,
  visit: (project: string, record: RawRecord) => void,
): Promise<void> {
  const idOf = bindRecipe(snapshot.project, source.header.find, source.day)
  const keep = keepRow(source)
  for await (const batch of source.sheet.records()) {
    for (const record of batch) {
      if (record.line <= source.header.header.line || asideOf(record) || !keep(record)) continue
      const project = idOf(record.cells)
      if (project !== '') visit(project, record)
    }
  }
}

/** Line of the source → the step that its project took since the look before. */
async function stageChanges(
  source: OpenSource,
  snapshot: SnapshotMapping,
  column: Column | undefined,
  known: Known,
  stored: Stored | null,
): Promise<Map<number, Step>> {
  const day = source.day ?? ''
  const words = column?.form.kind === 'text' ? column.form.values : null
  const stageOf = bindRecipe(snapshot.stage, source.header.find, day)
  const rows: LedgerRow[] = []
  await eachProject(source, snapshot, (project, record) => {
    const word = stageOf(record.cells)
    const stage = words?.get(word.normalize('NFKC').toLowerCase()) ?? words?.get(word)
    if (stage) rows.push({ project, stage, word, line: record.line })
  })
  const asked = [...new Set(rows.map(({ project }) => project).filter((project) => !known.stored.has(project)))]
  for (let start = 0; start < asked.length; start += projectsAtOnce) {
    const keys = asked.slice(start, start + projectsAtOnce).map((project) => `Project:${project}`)
    for (const [key, history] of (await stored?.histories(keys)) ?? [])
      known.stored.set(key.slice('Project:'.length), history)
  }
  const changes = new Map<number, Step>()
  for (const row of rows) {
    const step = stepOf(row, day, known)
    if (step) changes.set(row.line, step)
  }
  return changes
}

/** Null where the project is at the stage it was at. */
function stepOf({ project, stage, word }: LedgerRow, day: string, known: Known): Step | null {
  const history = known.stored.get(project) ?? { milestones: [], reported: [] }
  const before = later(known.said.get(project), stageBefore(history, project, day))
  known.said.set(project, { stage, seen: day })
  if (before?.stage === stage) return null
  // A week that comes late saw earlier what a later one has stated: that milestone is made more exact, none is added.
  const own = { id: `ms-${project}-${word}-${day}`, day }
  const made = sameStepLater(history, project, stage, day) ?? own
  const id = known.milestones.has(made.id) ? `ms-${project}-${word}-again-${day}` : made.id
  known.milestones.add(id)
  return { id, day: made.day, on: before?.seen ? `${before.seen}/${day}` : '' }
}

/** Of two looks the later one; of the same day what this delivery says. */
function later(said: KnownStage | undefined, stored: KnownStage | null): KnownStage | null {
  return said && (said.seen ?? '') >= (stored?.seen ?? '') ? said : stored
}

/** `up-pj-3-2025-03-07`: a project and a day, so that a week loaded again is the same fact. */
function updateTarget(snapshot: SnapshotMapping, table: Table, day: string): TargetMapping {
  const columns = new Map<string, Recipe>([
    ['id', joined('up-', snapshot.project, `-${day}`)],
    ['project', snapshot.project],
    ['stage', snapshot.stage],
    ['as_of', constant(day)],
    ...snapshot.evidence,
    ...snapshot.columns,
  ])
  return { table, each: null, when: [], once: null, columns }
}

function milestoneTable(
  source: OpenSource,
  snapshot: SnapshotMapping,
  table: Table,
  changes: ReadonlyMap<number, Step>,
): RawTable {
  const { column } = snapshot.stage
  const words: Recipe = { ...plainColumn, column }
  const columns = new Map<string, Recipe>([
    ['project', snapshot.project],
    ['stage', snapshot.stage],
    ['local_label', words],
    ['planned', constant('false')],
    ...snapshot.evidence,
    ...['id', 'as_of', 'on'].map((name) => [name, constant('')] as const),
  ])
  const told = (of: (step: Step) => string) => {
    return ({ line }: RawRecord) => of(changes.get(line) ?? { id: '', day: '', on: '' })
  }
  const made = new Map([
    ['id', told(({ id }) => id)],
    ['as_of', told(({ day }) => day)],
    ['on', told(({ on }) => on)],
  ])
  return mapTarget(
    source,
    { table, each: null, when: [], once: null, columns },
    { only: ({ line }) => changes.has(line), made },
  )
}

const constant = (text: string): Recipe => ({ kind: 'constant', text })
const joined = (...parts: (string | Recipe)[]): Recipe => ({
  kind: 'joined',
  parts: parts.map((part) => (typeof part === 'string' ? constant(part) : part)),
})
const plainColumn = {
  kind: 'column',
  unit: undefined,
  values: null,
  otherwise: undefined,
  lookup: null,
  split: null,
  part: undefined,
  empty: undefined,
  prefix: '',
} as const
