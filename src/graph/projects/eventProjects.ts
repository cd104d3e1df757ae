/** What became of the projects signed at an event (question 31). In: an event. Out: sums of them and their phases, as a pipeline takes. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { type ProjectRow, type ProjectSums, sumProjects } from './projectSums.ts'

const statement = readStatement('projects-of-event')

export async function eventProjects(event: string, today: string, context: QueryContext): Promise<ProjectSums> {
  const rows = (await context.read(statement, { event })) as unknown as readonly ProjectRow[]
  return sumProjects(rows, today, context)
}
