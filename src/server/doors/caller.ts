/** Who asks. */
import type { Role } from '../../access/role.ts'

export interface Caller {
  /** The readable part of a key, or issuer and subject of a token; goes into the log. */
  id: string
  role: Role
}
