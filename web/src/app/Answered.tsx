/** What stands in for an answer while there is none, and beside one that is only partial. */
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ApiError } from '../api/ask.ts'
import type { Asked } from '../api/useAnswer.ts'
import { entityPath } from './paths.ts'
import { type Say, useSay } from './settings.ts'
import './states.css'

export function Answered<Result>({ asked, children }: { asked: Asked<Result>; children(data: Result): ReactNode }) {
  const say = useSay()
  if (asked.state === 'loading') {
    return (
      <div role="status" aria-label={say('正在查询', 'Asking')} className="loading">
        <Skeleton active={false} paragraph={{ rows: 5 }} />
      </div>
    )
  }
  if (asked.state === 'failed') return <Failure errors={asked.errors} again={asked.again} />
  return (
    <>
      {asked.errors.length > 0 && (
        <Alert
          className="partial"
          type="warning"
          showIcon
          title={say('答案不完整：以下部分没有取到。', 'The answer is partial: these parts are missing.')}
          description={<ErrorList errors={asked.errors} />}
        />
      )}
      {children(asked.data)}
    </>
  )
}

function Failure({ errors, again }: { errors: readonly ApiError[]; again(): void }) {
  const say = useSay()
  const code = errors[0]?.extensions?.code
  return (
    <Alert
      type={code === 'NOT_FOUND' || code === 'AMBIGUOUS_NAME' ? 'info' : 'error'}
      showIcon
      title={headline(code, say)}
      description={<ErrorList errors={errors} />}
      action={
        <Button size="small" onClick={again}>
          {say('再试', 'Try again')}
        </Button>
      }
    />
  )
}

function headline(code: string | undefined, say: Say): string {
  if (code === 'NO_CONNECTION') return say('连不上服务器，请检查网络后再试。', 'The server cannot be reached.')
  if (code === 'NOT_FOUND') return say('没有这条记录。', 'Nothing is recorded under that name.')
  if (code === 'AMBIGUOUS_NAME') return say('名称不唯一，请选一个。', 'The name means several; choose one.')
  if (code === 'TIMEOUT') return say('查询超时，请缩小范围。', 'It took too long; ask for less.')
  if (code === 'DATABASE_UNAVAILABLE') return say('数据库暂时不可用。', 'The database does not answer.')
  return say('没有得到答案。', 'There is no answer.')
}

function ErrorList({ errors }: { errors: readonly ApiError[] }) {
  const say = useSay()
  return (
    <ul className="errors">
      {errors.slice(0, 5).map((error) => (
        <li key={error.message + error.path?.join('.')}>
          {error.message}
          {[...(error.extensions?.candidates ?? []), ...(error.extensions?.nearest ?? [])].map(({ id, name }) => (
            <Link key={id} href={entityPath(id)} className="candidate">
              {name}
            </Link>
          ))}
          {error.extensions?.requestId && (
            <small className="faint">
              {say('请求编号', 'Request')} {error.extensions.requestId}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Nothing to show: says which of the three it is, since unknown, empty and zero are different answers. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <p className="nothing" role="status">
      {children}
    </p>
  )
}
