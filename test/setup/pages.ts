/** The pages people read, and the commands in their `sh` blocks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'

const inDocs = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'))

export const pages = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'import/README.md', 'bench/README.md', 'SECURITY.md'],
  ...inDocs.map((name) => `docs/${name}`),
]

export const readPage = (page: string): string => readFileSync(join(projectRoot, page), 'utf8')

export interface ShownCommand {
  text: string
  /** 0 unless the comment behind it says `exit 3` or `退出码 3`. */
  exitCode: number
}

/** A command goes on while a quote is open or its line ends with a backslash. */
export function shownCommands(page: string): ShownCommand[] {
  const blocks = [...readPage(page).matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block)
  return blocks.flatMap((block) => {
    const commands: string[] = []
    let open = ''
    for (const line of block.split('\n')) {
      open += open ? `\n${line}` : line
      if (line.endsWith('\\') || (open.split("'").length - 1) % 2 === 1) continue
      if (open.trim() !== '' && !open.trim().startsWith('#')) commands.push(open)
      open = ''
    }
    return commands.map((text) => ({ text, exitCode: Number(/#.*(?:exit|退出码) (\d+)/.exec(text)?.[1] ?? 0) }))
  })
}
