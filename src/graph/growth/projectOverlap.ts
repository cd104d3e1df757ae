/** Would a project duplicate or harm those already here (question 26)? In: a zone and a project. Out: makers of the same, shared customers, projects for the same segments. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface OverlappingFirm {
  company: string
  /** Segments and products that both are in. */
  same: readonly string[]
  sharedCustomers: readonly string[]
  evidence: StoredEvidence
}

export interface ProjectOverlap {
  project: string
  zone: string
  segments: readonly { segment: string; makersHere: number; customers: number }[]
  /** Those with shared customers first, then those with most in common. */
  firms: readonly OverlappingFirm[]
  projects: readonly { project: string; same: readonly string[]; sameInvestor: boolean }[]
}

const statement = readStatement('project-overlap')

export async function projectOverlap(project: string, zone: string, context: QueryContext): Promise<ProjectOverlap> {
  const rows = await context.read(statement, { project, zone })
  const ofKind = <Cells>(kind: string) =>
    rows.filter(([found]) => found === kind).map(([, ...cells]) => cells as unknown as Cells)
  const firms = ofKind<[string, string, string[], string[], unknown[]]>('firm')
  return {
    ...{ project, zone },
    segments: ofKind<[string, number, number]>('segment').map(([segment, makersHere, customers]) => ({
      ...{ segment, makersHere, customers },
    })),
    firms: firms
      .toSorted(([, a, x, xs], [, b, y, ys]) => ys.length - xs.length || y.length - x.length || (a < b ? -1 : 1))
      .map(([company, , same, sharedCustomers, evidence]) => ({
        ...{ company, same, sharedCustomers },
        evidence: readEvidence(evidence),
      })),
    projects: ofKind<[string, string[], boolean]>('project').map(([other, same, sameInvestor]) => ({
      ...{ project: other, same, sameInvestor },
    })),
  }
}

export function overlapSentence({ segments, firms, projects }: ProjectOverlap, language: 'ZH' | 'EN'): string {
  const sharing = firms.filter(({ sharedCustomers }) => sharedCustomers.length > 0).length
  const others = projects.filter(({ sameInvestor }) => !sameInvestor).length
  if (language === 'ZH') {
    if (segments.length === 0) return '项目所属环节未载，无从判断是否重复。'
    return `所属 ${segments.length} 个环节中本区已有 ${firms.length} 家同业，其中 ${sharing} 家与投资方有共同客户；另有 ${others} 个他人的项目服务于同样环节。产能与需求未载，不作供需判断。`
  }
  if (segments.length === 0) return 'The segments that the project serves are not recorded, so overlap cannot be told.'
  return `In its ${segments.length} segments ${firms.length} firms are recorded here, ${sharing} of them with customers of the investors; ${others} projects of others serve the same segments. Capacity and demand are not recorded, so no balance is drawn.`
}
