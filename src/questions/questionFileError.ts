/** What is wrong in the files of `questions/`: every problem with its file, line and column. Thrown at start. */
import { type ASTNode, getLocation, type SourceLocation } from 'graphql'

export interface Problem {
  node: Pick<ASTNode, 'loc'> | undefined
  message: string
  /** Where there is no node: the file does not parse. */
  place?: SourceLocation | undefined
}

export class QuestionFileError extends Error {
  override name = 'QuestionFileError'

  constructor(lines: readonly string[]) {
    super(`问题文件有误。 Question files are wrong:\n${lines.join('\n')}`)
  }
}

/** `questions/x.graphql:3:5: …` */
export function problemLine(file: string, { node, message, place: given }: Problem): string {
  const place = node?.loc ? getLocation(node.loc.source, node.loc.start) : given
  return `questions/${file}${place ? `:${place.line}:${place.column}` : ''}: ${message}`
}
