/** Scalars whose text people write: dates as precise as their source, full dates, whole numbers beyond 32 bits. */
import { GraphQLError, Kind, type ValueNode } from 'graphql'

const period = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** True for a day that the calendar has: 2025-02-30 is none. */
function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const isPeriod = (text: string) => period.test(text) && (text.length < 10 || isCalendarDay(text))

/** The value as it came; a literal of another kind has none. */
const shown = (value: unknown): string => JSON.stringify(value) ?? 'null'

/** Only the behaviour: name and description stand in the SDL. */
function textScalar(name: string, isValid: (text: string) => boolean, expectedZh: string, expected: string) {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new GraphQLError(
      `${shown(value)} 不合：应为${expectedZh}。 ${shown(value)} is not a ${name}: write ${expected}.`,
      {
        extensions: { code: 'BAD_USER_INPUT', found: value, expected },
      },
    )
  }
  return {
    serialize: String,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  }
}

const safeInteger = (value: unknown): number => {
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw new GraphQLError(
    `${shown(value)} 不合：应为不超过 2^53 的整数。 ${shown(value)} is not a whole number up to 2^53.`,
    { extensions: { code: 'BAD_USER_INPUT', found: value } },
  )
}

/** An answer only: what a service packed goes out as it is. */
const packed = { serialize: (value: unknown) => value }

export const scalarResolvers = {
  PackedGraph: packed,
  PartialDate: textScalar(
    'PartialDate',
    (text) => text.split('/').length <= 2 && text.split('/').every(isPeriod),
    '年、年月或日期，如 2022、2022-10、2022-10-29，或一段 2022-07/2022-09',
    '2022, 2022-10, 2022-10-29 or a span 2022-07/2022-09',
  ),
  Date: textScalar(
    'Date',
    (text) => text.length === 10 && isPeriod(text),
    '日历上有的一天，如 2026-02-13',
    'a calendar day such as 2026-02-13',
  ),
  SafeInt: {
    serialize: safeInteger,
    parseValue: safeInteger,
    parseLiteral: (node: ValueNode) => safeInteger(node.kind === Kind.INT ? Number(node.value) : undefined),
  },
}
