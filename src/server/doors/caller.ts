/** Who asks. Carried beside the request through everything it causes, so that no function in between must hand it on. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Role } from '../../access/role.ts'

export interface Caller {
  /** The readable part of a key, or issuer and subject of a token; goes into the log. */
  id: string
  role: Role
}

const callers = new AsyncLocalStorage<Caller>()

/** Undefined where the door is open. */
export const currentCaller = (): Caller | undefined => callers.getStore()

export const asCaller = <Result>(caller: Caller | undefined, work: () => Result): Result =>
  caller ? callers.run(caller, work) : work()
