/**
 * The frame of every view: title, picture or table of the same rows, the sentence that says how much is known, the day,
 * and everything one can take away: SVG, PNG, a table for Word, CSV, a link that shows the same again.
 */
import { Button, Segmented } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useInk } from '../app/colours.ts'
import { useSay } from '../app/settings.ts'
import { useParameter } from '../app/useParameter.ts'
import { copyHtml, tableCsv, tableHtml, tableLines } from '../table/copyTable.ts'
import { DataTable, type DataTableProps } from '../table/DataTable.tsx'
import { composeSvg, svgToPng } from './composePicture.ts'
import { DrawnApart, type DrawSvg } from './drawnApart.ts'
import { fileName, saveFile } from './saveFile.ts'
import { useTold } from './useTold.ts'
import './figure.css'

interface FigureProps<Row> {
  title: string
  /** How much is known, in a sentence; goes into the picture too. */
  sentence?: string | null | undefined
  asOf: string
  /** Distinct sources behind the figure. */
  sources?: number | undefined
  table: Omit<DataTableProps<Row>, 'caption'>
  legend?: ReactNode
  actions?: ReactNode
  /** The drawing: it holds one `<svg>`, or says how to draw one (`drawnApart.ts`). Without it the table is all there is. */
  children?: ReactNode
  /** Only a `picture` is saved as SVG and PNG; cards are text. */
  kind?: 'picture' | 'cards'
}

export function Figure<Row>(props: FigureProps<Row>) {
  const { title, sentence, asOf, sources, table, legend, actions, children, kind = 'picture' } = props
  const say = useSay()
  const ink = useInk()
  const [as, setAs] = useParameter('as')
  const [told, tell] = useTold()
  const drawing = useRef<HTMLDivElement>(null)
  const drawnApart = useRef<DrawSvg>(undefined)
  const figure = useRef<HTMLElement>(null)
  const asTable = as === 'table' || !children
  const footer = [
    say(`截至 ${asOf}`, `As of ${asOf}`),
    sources === undefined ? undefined : say(`${sources} 个来源`, `${sources} sources`),
    say('链图 Liantu', 'Liantu'),
  ]
    .filter(Boolean)
    .join(' · ')
  const svg = () => {
    const drawn = drawnApart.current?.() ?? drawing.current?.querySelector<SVGSVGElement>('svg[data-picture], svg')
    if (!drawn) throw new Error('No drawing on the page.')
    return composeSvg(
      drawn,
      figure.current?.querySelector('.legend') ?? null,
      { title, note: sentence ?? '', footer },
      ink,
    )
  }
  const text = { title, footer: [sentence, footer].filter(Boolean).join(' · ') }
  return (
    <section ref={figure} className="figure" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {children && (
          <Segmented
            className="no-print"
            aria-label={say('显示为', 'Show as')}
            value={asTable ? 'table' : 'picture'}
            onChange={(value) => setAs(value === 'table' ? 'table' : undefined)}
            options={[
              { label: kind === 'cards' ? say('卡片', 'Cards') : say('图', 'Picture'), value: 'picture' },
              { label: say('表', 'Table'), value: 'table' },
            ]}
          />
        )}
        <div className="actions no-print">
          {actions}
          {!asTable && kind === 'picture' && (
            <>
              <Button size="small" onClick={() => saveFile(fileName(title, 'svg'), svg(), 'image/svg+xml')}>
                SVG
              </Button>
              <Button
                size="small"
                onClick={async () => saveFile(fileName(title, 'png'), await svgToPng(svg()), 'image/png')}
              >
                PNG
              </Button>
            </>
          )}
          <Button
            size="small"
            onClick={async () => {
              await copyHtml(tableHtml(table.columns, table.rows, text), tableLines(table.columns, table.rows))
              tell(say('已复制，可粘贴到 Word、PPT', 'Copied; paste it into Word or PowerPoint'))
            }}
          >
            {say('复制为表格', 'Copy as table')}
          </Button>
          <Button
            size="small"
            onClick={() => saveFile(fileName(title, 'csv'), tableCsv(table.columns, table.rows), 'text/csv')}
          >
            CSV
          </Button>
          <Button
            size="small"
            onClick={async () => {
              await copyHtml(`<a href="${location.href}">${title}</a>`, location.href)
              tell(say('链接已复制', 'Link copied'))
            }}
          >
            {say('复制链接', 'Copy link')}
          </Button>
        </div>
      </header>
      {sentence && <p className="sentence">{sentence}</p>}
      {asTable ? (
        <DataTable {...table} caption={title} />
      ) : (
        <>
          {legend && <div className="legend">{legend}</div>}
          <div ref={drawing} className="drawing">
            <DrawnApart value={drawnApart}>{children}</DrawnApart>
          </div>
        </>
      )}
      <p className="faint as-of">{footer}</p>
      <output className="told">{told}</output>
    </section>
  )
}
