/** In: a YAML text. Out: its values, each known by its path, and verdicts that name the line of a path. */
import { LineCounter, parseDocument } from 'yaml'
import { type Finding, type Verdict, verdictAt } from '../verdict.ts'

export type Path = readonly (string | number)[]

export class YamlPlaces {
  readonly verdicts: Verdict[] = []
  readonly value: unknown
  readonly #file: string
  readonly #lineOf: (path: Path) => number | null

  constructor(file: string, text: string) {
    this.#file = file
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
    this.#lineOf = (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true)
        if (hasRange(node)) return lines.linePos(node.range[0]).line
      }
      return null
    }
    const [fault] = document.errors
    if (fault) this.#push(lines.linePos(fault.pos[0]).line, null, { code: 'MAPPING', expected: fault.message })
    this.value = fault ? undefined : document.toJS()
  }

  report(path: Path, finding: Omit<Finding, 'code'>): void {
    this.#push(this.#lineOf(path), pathText(path), { code: 'MAPPING', ...finding })
  }

  #push(line: number | null, column: string | null, finding: Finding): void {
    this.verdicts.push(verdictAt({ file: this.#file, line, column }, finding))
  }
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)

/** `files[0].tables[1].columns.name`. */
const pathText = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
