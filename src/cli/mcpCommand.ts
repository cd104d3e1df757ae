/** `liantu mcp`: the questions as tools for an assistant, over standard input and output. Ends when the assistant goes. */
import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Command } from 'commander'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { questionTools } from '../server/questionTools.ts'
import { openQuestionDesk } from '../server/shippedQuestions.ts'
import { openDatabase } from './openDatabase.ts'

export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description(
      '把每个问题作为工具提供给助手（MCP，标准输入输出）。 Offer each question to an assistant as a tool (MCP over stdio).',
    )
    .action(async () => {
      await using database = await openDatabase(readConfig())
      await using desk = await openQuestionDesk(database.connection, pino({ level: 'silent' }))
      const server = questionTools(desk.questions, desk.execute)
      await server.connect(new StdioServerTransport())
      await once(process.stdin, 'end')
      await server.close()
    })
}
