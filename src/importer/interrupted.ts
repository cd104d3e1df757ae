/** The user stopped an import. Says what is in the graph and how to go on. */
export class ImportInterrupted extends Error {
  override name = 'ImportInterrupted'
}
