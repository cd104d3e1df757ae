/** Files of an answer, made by the server from the same question; they carry the session's key. */
import { Button } from 'antd'
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { Refused, send } from '../api/ask.ts'
import { useSay } from '../app/settings.ts'
import { fileName, saveFile } from '../picture/saveFile.ts'
import { useTold } from '../picture/useTold.ts'

const offered = { xlsx: 'XLSX', gexf: 'GEXF', graphml: 'GraphML' } as const

export function Downloads({ question, search }: { question: CatalogueQuestion; search: Record<string, string> }) {
  const say = useSay()
  const [told, tell] = useTold()
  const formats = question.formats.flatMap((format) => (format in offered ? [format as keyof typeof offered] : []))
  const download = async (format: keyof typeof offered) => {
    try {
      const response = await send(`/questions/${question.name}?${new URLSearchParams({ ...search, format })}`)
      if (!response.ok) throw new Refused([{ message: `HTTP ${response.status}` }])
      const type = response.headers.get('content-type') ?? 'application/octet-stream'
      saveFile(fileName(question.title, format), await response.arrayBuffer(), type)
    } catch (error) {
      tell(
        say(
          `下载失败：${error instanceof Error ? error.message : ''}`,
          `The download failed: ${error instanceof Error ? error.message : ''}`,
        ),
      )
    }
  }
  return (
    <>
      {formats.map((format) => (
        <Button key={format} size="small" onClick={() => download(format)}>
          {offered[format]}
        </Button>
      ))}
      <output className="told">{told}</output>
    </>
  )
}
