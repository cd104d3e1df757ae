/**
 * LQ = (x(z,s) ÷ Σs x(z,s)) ÷ (X(s) ÷ Σs X(s)) (planning.md 5.1; BEA). Input: the firms of a zone and of the reference in one segment
 * and in all. Same unit, day and classification on both sides. Suppressed below `least` firms on either side: then null. LQ alone is
 * no test of a cluster. Pure.
 */
export interface FirmCounts {
  inSegment: number
  inAll: number
}

export function locationQuotient(zone: FirmCounts, reference: FirmCounts, least: number): number | null {
  if (zone.inSegment < least || reference.inSegment < least) return null
  return zone.inSegment / zone.inAll / (reference.inSegment / reference.inAll)
}
