/** Who asks. Carried beside the request through everything it causes, so that no function in between must hand it on. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Role } from '../../access/role.ts'

export interface Caller {
  /** The readable part of a key, or issuer and subject of a token; goes into the log. */
  id: string
  role: Role
}

const callers = new AsyncLocalStorage<Caller>()

export const asCaller = <Result>(caller: Caller | undefined, work: () => Result): Result =>
  caller ? callers.run(caller, work) : work()

/** The role of who asks; answers are kept apart by it. `anyone` where the door is open. */
export const currentRole = (): Role | 'anyone' => callers.getStore()?.role ?? 'anyone'
