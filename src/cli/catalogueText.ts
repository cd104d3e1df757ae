/** The catalogue and one question, as `liantu ask` prints them. */
import type { Catalogue, CatalogueQuestion } from '../questions/catalogue.ts'
import { alignColumns } from './alignColumns.ts'
import { fitTable } from './fitTable.ts'

/** By theme; what the data cannot answer yet comes last, with what to load. */
export function catalogueText({ questions }: Catalogue, width: number): string {
  const ready = questions.filter(({ readiness }) => readiness.state !== 'NEEDS')
  const needs = questions.filter(({ readiness }) => readiness.state === 'NEEDS')
  const themes = [...new Set(ready.map(({ theme }) => theme.label))]
  const themed = themes.flatMap((theme) => {
    const rows = ready.filter((question) => question.theme.label === theme).map((question) => row(question))
    return rows.map((cells, index) => [index === 0 ? theme : '', ...cells])
  })
  const lines = fitTable(['主题', '问题', '标题', '能答', '说明'], themed, [], width)
  const missing = needs.flatMap(({ name, title, readiness }) => [
    `  ${name}  ${title}`,
    ...readiness.reasons.map(({ text }) => `    ${text}`),
  ])
  return [
    ...lines,
    ...(missing.length > 0 ? ['', '缺数据，暂不能答：', ...missing] : []),
    '',
    '问一个问题：liantu ask <问题> --<变量> <值> [--format table|csv|xlsx|json|gexf|graphml|nodelink] [-o 文件]',
    '它要什么变量：liantu ask <问题> --help',
    '',
  ].join('\n')
}

const row = ({ name, title, readiness, description }: CatalogueQuestion): string[] => {
  const thin = readiness.reasons.map(({ text }) => text).join('')
  const [first = ''] = description.split('\n')
  return [name, title, readiness.label, thin ? `${first}（${thin}）` : first]
}

export function questionHelp({
  name,
  title,
  titleEn,
  description,
  variables,
  formats,
}: Omit<CatalogueQuestion, 'readiness'>): string {
  const asked = variables.filter(({ role }) => role === 'INPUT')
  const rows = asked.map((variable) => [
    `  --${variable.name}`,
    variable.title,
    variable.type,
    variable.default === null ? '' : `默认 ${[variable.default].flat().join('、')}`,
    variable.choices.map(({ value, label }) => `${value}（${label}）`).join(' '),
  ])
  return [
    `${title}  ${titleEn}`,
    description,
    '',
    `liantu ask ${name}`,
    ...(rows.length > 0 ? alignColumns(rows, () => false) : []),
    `  --format  table ${formats.join(' ')}`,
    '',
  ].join('\n')
}
