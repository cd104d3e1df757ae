/** Test files that read the same data set come one after another: to load one takes seconds, and Neo4j then plans everything anew. */
import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that only read a set, set by set; then those that put in data of their own. */
function rankOf({ moduleId }: TestSpecification): string {
  const text = readFileSync(moduleId, 'utf8')
  const dataSet = /(?:loadOnly\(\w+(?:\.\w+)?, |served\()'(\w+)'/.exec(text)?.[1]
  const isChanging = /\b(emptyDatabase|importDelivery)\b/.test(text)
  return `${isChanging ? 2 : 1} ${dataSet ?? ''}`
}

export class ByDataSet extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).map((file) => ({ file, rank: rankOf(file) }))
    return sorted.toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ file }) => file)
  }
}
