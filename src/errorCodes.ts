/**
 * Every code that an answer of the API can carry: its HTTP status, who can mend it, and what it says. In: a code and what was
 * found. Out: the message, Chinese then English. docs/errors.md is printed from here; a test refuses a code that is not here.
 */

/** `caller` changes the request; `operator` changes a setting or the machine; `developer` reads the log by the request id. */
type Mender = 'caller' | 'operator' | 'developer'

interface ErrorCode {
  /** HTTP status of an answer that is this error alone. Missing: the error of one field, which leaves 200 and the other fields. */
  status?: number
  mender: Mender
  /** `{limit}` and the like stand for the values of the same names in `extensions`. */
  zh: string
  en: string
}

const table = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    mender: 'caller',
    zh: '不是 GraphQL 文档，位置见 locations。',
    en: 'Not a GraphQL document; see locations.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    mender: 'caller',
    zh: '与模式不符；消息里有最接近的名称。',
    en: 'Does not fit the schema; the message names the nearest spelling.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    mender: 'caller',
    zh: '文档里有多个操作时请用 operationName 指明一个。',
    en: 'Name one operation by operationName.',
  },
  BAD_REQUEST: {
    status: 400,
    mender: 'caller',
    zh: '请以 POST 发送 JSON，内含 query。',
    en: 'POST JSON that holds a query.',
  },
  BAD_USER_INPUT: {
    status: 400,
    mender: 'caller',
    zh: '参数或变量的值不合。',
    en: 'A value of an argument or variable does not fit.',
  },
  BAD_JSON: {
    status: 400,
    mender: 'caller',
    zh: '请求体不是 JSON（{detail}）：请发送 {"query": "…", "variables": {…}}。',
    en: 'The body is not JSON: send {"query": "…", "variables": {…}}.',
  },
  VALUES_TOO_DEEP: {
    status: 400,
    mender: 'caller',
    zh: '请求体里的列表与对象嵌套超过 {limit} 层：模式的输入至多三层，请检查 variables。',
    en: 'Lists and objects of the body nest deeper than {limit}: inputs of the schema nest three levels at most, see your variables.',
  },
  TOO_MANY_TOKENS: {
    status: 400,
    mender: 'caller',
    zh: '文档超过 {limit} 个词元，在第 {limit} 个处停止。请把长列表放进变量，或分成几次请求。',
    en: 'The document has more than {limit} tokens: move long lists into variables, or split it into several requests.',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    mender: 'caller',
    zh: '字段嵌套 {found} 层，至多 {limit} 层。请把里层另作一次请求，以 id 取得。',
    en: '{found} fields nested, at most {limit}: ask for the inner part in a request of its own, by id.',
  },
  TOO_MANY_ALIASES: {
    status: 400,
    mender: 'caller',
    zh: '{found} 个别名，至多 {limit} 个。一次取多个请用 nodes(ids) 或带筛选的列表。',
    en: '{found} aliases, at most {limit}: use nodes(ids) or a list with a filter for many at once.',
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    mender: 'caller',
    zh: '{found} 个指令，至多 {limit} 个。请去掉重复的指令，或在客户端省去不要的字段。',
    en: '{found} directives, at most {limit}: drop repeated ones, or leave unwanted fields out on the client.',
  },
  TOO_MANY_FRAGMENTS: {
    status: 400,
    mender: 'caller',
    zh: '{found} 处展开片段，至多 {limit} 处。请合并片段，或分成几次请求。',
    en: '{found} fragment spreads, at most {limit}: merge fragments, or split into several requests.',
  },
  TOO_MANY_REPEATS: {
    status: 400,
    mender: 'caller',
    zh: '同一些字段重复太多，比较它们的预算已用完。每个字段只写一次。',
    en: 'The same fields are repeated too often to compare them all: write each field once.',
  },
  QUERY_TOO_EXPENSIVE: {
    status: 400,
    mender: 'caller',
    zh: '估计费用 {found}，至多 {limit}；最贵的字段是 {dearest}。请在那里减小 first 或 depth，再用 after 翻页。',
    en: 'Estimated cost {found}, at most {limit}; dearest is {dearest}: ask for a smaller first or depth there, and page with after.',
  },
  READ_ONLY: {
    status: 400,
    mender: 'caller',
    zh: '此接口只读，没有 {found}：改数据请用 npx liantu import。',
    en: 'This API only reads, it has no {found}: change data by npx liantu import.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    mender: 'caller',
    zh: '请求体超过 {limit} 字节。请把长列表分成几次请求。',
    en: 'The body is larger than {limit} bytes: send long lists in several requests.',
  },
  UNSUPPORTED_ENCODING: {
    status: 415,
    mender: 'caller',
    zh: '不接受 Content-Encoding {found}：解压后的大小无从得知，请原样发送。',
    en: 'Content-Encoding {found} is not accepted, as its size is not known: send the body as it is.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    mender: 'caller',
    zh: '没有 {found}：操作请以 POST 发到 /graphql。',
    en: '{found} is not offered: POST operations to /graphql.',
  },
  NO_SUCH_PAGE: {
    status: 404,
    mender: 'caller',
    zh: '没有 {found}：请打开 /playground，或以 POST 发操作到 /graphql。',
    en: '{found} is not offered: open /playground, or POST operations to /graphql.',
  },
  NO_SUCH_QUESTION: {
    status: 404,
    mender: 'caller',
    zh: '没有名为“{found}”的问题。最接近的有：{nearest}。全部见 /questions 或 liantu ask。',
    en: 'No question is called "{found}"; nearest: {nearest}. All of them: /questions, or liantu ask.',
  },
  NO_SUCH_VARIABLE: {
    status: 400,
    mender: 'caller',
    zh: '问题 {question} 没有变量“{found}”。可用：{nearest}。',
    en: 'The question {question} has no variable "{found}"; it takes {nearest}.',
  },
  BAD_VARIABLE: {
    status: 400,
    mender: 'caller',
    zh: '变量 {variable}（{title}）的值“{found}”不合：应为{expected}。',
    en: 'The value "{found}" of {variable} does not fit: write {expectedEn}.',
  },
  FORMAT_NOT_OFFERED: {
    status: 400,
    mender: 'caller',
    zh: '问题 {question} 不能给出“{found}”格式。可用：{nearest}。',
    en: 'The question {question} is not offered as "{found}"; it is as {nearest}.',
  },
  ORIGIN_NOT_ALLOWED: {
    status: 403,
    mender: 'operator',
    zh: '来自 {found} 的网页不得读取答案：请把它加进 CORS_ORIGINS。',
    en: 'Pages of {found} may not call this server: add it to CORS_ORIGINS.',
  },
  HOST_NOT_ALLOWED: {
    status: 403,
    mender: 'operator',
    zh: '此服务不问密钥，只答本机的名称（127.0.0.1、localhost），不答 {found}。要用别的名称：设 ACCESS=required 并发密钥；前面另有关口则设 ACCESS=open。',
    en: 'This server asks for no key and answers to names of this machine only (127.0.0.1, localhost), not to {found}. For other names: ACCESS=required and keys, or ACCESS=open where another gate stands before it.',
  },
  UNAUTHENTICATED: {
    status: 401,
    mender: 'caller',
    zh: '{reason}请带上请求头 Authorization: Bearer <密钥>；密钥由管理员用 npx liantu keys create 生成。',
    en: '{reasonEn} Send Authorization: Bearer <key>; whoever runs the server makes one by npx liantu keys create.',
  },
  FORBIDDEN: {
    status: 403,
    mender: 'operator',
    zh: '这里需要角色 {limit}，此密钥是 {found}：请用另一密钥。',
    en: 'This needs the role {limit}, the key has {found}: use another key.',
  },
  RATE_LIMITED: {
    status: 429,
    mender: 'caller',
    zh: '每分钟的费用 {limit} 已用完：请等 {retryAfter} 秒，并请求更少的行或层数；每次的费用见响应头 x-operation-cost。',
    en: 'The cost of {limit} a minute is used up: wait {retryAfter} s, and ask for fewer rows or tiers; x-operation-cost tells the cost of each answer.',
  },
  PAGE_SIZE: {
    mender: 'caller',
    zh: '一页行数超出范围，请用 after 翻页。',
    en: 'A page outside its bounds; page with after.',
  },
  LIMIT_EXCEEDED: {
    mender: 'caller',
    zh: '参数超出范围，范围见消息。',
    en: 'An argument outside its bounds, which the message names.',
  },
  BAD_CURSOR: {
    mender: 'caller',
    zh: '游标不是本字段给出的；请用 pageInfo.endCursor。',
    en: 'A cursor that this field did not give; use pageInfo.endCursor.',
  },
  NOT_FOUND: {
    mender: 'caller',
    zh: '没有记录所给的名称或标识；消息里有最接近的。未载不等于不存在。',
    en: 'No record has this name or id; the nearest are listed. Not recorded does not mean that it does not exist.',
  },
  AMBIGUOUS_NAME: {
    mender: 'caller',
    zh: '名称可指多个，候选连同 id 见消息。',
    en: 'A name that means several, listed with their ids.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    mender: 'operator',
    zh: '数据库暂时不可用，请稍后再试。',
    en: 'The database does not answer; try again in a few seconds.',
  },
  OVERLOADED: {
    status: 503,
    mender: 'operator',
    zh: '请求过多，请稍后再试。',
    en: 'Too many requests at once; try again in a few seconds.',
  },
  TIMEOUT: {
    status: 504,
    mender: 'caller',
    zh: '超时，请缩小范围，或减少层数与行数。',
    en: 'The question took too long: ask for fewer tiers, rows or a narrower filter.',
  },
  TOO_MUCH_MEMORY: {
    status: 503,
    mender: 'caller',
    zh: '此查询需要的内存超出限额，请缩小范围，或减少层数与行数。',
    en: 'The question needs too much memory: ask for fewer tiers, rows or a narrower filter.',
  },
  CANCELLED: { status: 499, mender: 'caller', zh: '客户端已断开。', en: 'The client closed the connection.' },
  INTERNAL: {
    status: 500,
    mender: 'developer',
    zh: '内部错误；请把 requestId 告诉管理员，日志里有原因。',
    en: 'Internal error; tell whoever runs the server the requestId, the log has the reason.',
  },
} as const satisfies Record<string, ErrorCode>

export type ErrorCodeName = keyof typeof table
export const errorCodes: Readonly<Record<ErrorCodeName, ErrorCode>> = table

export function errorMessage(code: ErrorCodeName, details: Record<string, unknown> = {}): string {
  const fill = (template: string) => template.replaceAll(/\{(\w+)\}/g, (_, name) => String(details[name] ?? ''))
  const { zh, en } = errorCodes[code]
  return `${fill(zh)} ${fill(en)}`
}

/** Undefined for a code of one field, and for one that is not ours. */
export const statusOfCode = (code: unknown): number | undefined =>
  Object.hasOwn(table, String(code)) ? errorCodes[code as ErrorCodeName].status : undefined
