/** The command line: `liantu import`, `check`, `ask`, `mcp`, `export`, `db` and others. Data goes to stdout, messages to stderr; the exit code tells the class. */
import { Command, CommanderError } from 'commander'
import { programVersion } from '../importer/structure/declared.ts'
import { addAskCommand } from './askCommand.ts'
import { addDatabaseCommands } from './dbCommands.ts'
import { addDoctorCommand } from './doctorCommand.ts'
import { addExportCommand } from './exportCommand.ts'
import { exitCodeOf, exitCodes, messageOf } from './failure.ts'
import { addImportCommands } from './importCommands.ts'
import { addImportsCommand } from './importsCommand.ts'
import { addKeyCommands } from './keyCommands.ts'
import { addMcpCommand } from './mcpCommand.ts'
import { addMergeCommand } from './mergeCommand.ts'
import { addSurveySheetCommand } from './surveySheetCommand.ts'
import { addTemplateCommand } from './templateCommand.ts'

const program = new Command('liantu')
  .description('链图：产业链知识图谱。 A knowledge graph of industrial ecosystems.')
  .version(programVersion)
  .exitOverride()
addImportCommands(program)
addKeyCommands(program)
addImportsCommand(program)
addExportCommand(program)
addDatabaseCommands(program)
addMergeCommand(program)
addAskCommand(program)
addMcpCommand(program)
addTemplateCommand(program)
addSurveySheetCommand(program)
addDoctorCommand(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  else {
    process.stderr.write(`${messageOf(error)}\n`)
    process.exitCode = exitCodeOf(error)
  }
}
