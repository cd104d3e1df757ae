/** Points stand where forces put them, so their colour says on which side of the company asked about they are. */
import { series } from '../../app/colours.ts'

export const pointColours = { supplier: series[2], customer: series[1] } as const
