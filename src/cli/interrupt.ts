/** Ctrl-C once stops after what is being written; twice ends at once, which running again mends as well. */
import { ImportInterrupted } from '../importer/interrupted.ts'
import { exitCodes } from './failure.ts'

export function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => {
    process.stderr.write(
      '\n写完这一批就停；再按一次立即结束。 Stopping after this batch; press again to end at once.\n',
    )
    process.once('SIGINT', () => process.exit(exitCodes.interrupted))
    const said =
      '已停下。重跑同一命令即可继续：已写的会算作未变。 Stopped. Run the same command again to go on: what is written counts as unchanged.'
    controller.abort(new ImportInterrupted(said))
  })
  return controller.signal
}
