/** `liantu ask`: lists the questions, or answers one. Asks the database itself; no server needs to run. */
import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { answerQuestion, findQuestion } from '../questions/answerQuestion.ts'
import { buildCatalogue } from '../questions/buildCatalogue.ts'
import type { Question } from '../questions/question.ts'
import { readInput } from '../questions/readInput.ts'
import { runQuestion } from '../questions/runQuestion.ts'
import { createQueryContext } from '../relations/queryContext.ts'
import { openQuestionDesk, type QuestionDesk } from '../server/shippedQuestions.ts'
import { answerText } from './answerText.ts'
import { catalogueText, questionHelp } from './catalogueText.ts'
import { openDatabase } from './openDatabase.ts'
import { readAskArguments } from './readAskArguments.ts'

/** Columns of a terminal that does not say its width, such as a pipe. */
const usualWidth = 120

export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('问一个问题；不写名称则列出全部问题。 Ask a question; without a name, list them.')
    .argument('[question]', '问题的名称或标题，如 upstream-suppliers。 Name or title of a question')
    .argument('[variables...]', '--<变量> <值>，如 --company 零跑汽车。 --<variable> <value>')
    .option('--format <format>', 'table、csv、xlsx、json、gexf、graphml、nodelink', 'table')
    .option('-o, --out <file>', '写入文件；xlsx 必填，或接到管道。 Write to a file')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (name: string | undefined, _: unknown, options: AskOptions, command: Command) => {
      if (name === '--help' || name === '-h') return command.outputHelp()
      await using database = await openDatabase(readConfig())
      await using desk = await openQuestionDesk(database.connection, pino({ level: 'silent' }))
      if (name === undefined) {
        const context = createQueryContext(database.connection, { operation: 'questions' })
        return void process.stdout.write(catalogueText(await buildCatalogue(desk.questions, context), terminalWidth()))
      }
      await ask(desk, findQuestion(desk.questions, name), command.args.slice(1), options)
    })
}

interface AskOptions {
  format: string
  out?: string
}

async function ask({ execute }: QuestionDesk, question: Question, rest: readonly string[], options: AskOptions) {
  const given = readAskArguments(rest)
  if (given === 'help') return void process.stdout.write(questionHelp(question.entry))
  const input = readInput(question, given)
  if (options.format === 'table') {
    const text = answerText(await runQuestion(question, input, execute), terminalWidth())
    return void (options.out ? writeFileSync(options.out, text) : process.stdout.write(text))
  }
  const { bytes, fileName } = await answerQuestion(question, input, options.format, execute)
  if (options.out) writeFileSync(options.out, bytes)
  else if (options.format === 'xlsx' && process.stdout.isTTY) {
    writeFileSync(fileName, bytes)
    process.stderr.write(`已写入 ${fileName}。 Written.\n`)
  } else process.stdout.write(bytes)
}

const terminalWidth = (): number => process.stdout.columns ?? usualWidth
