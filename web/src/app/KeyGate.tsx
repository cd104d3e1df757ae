/** Where the server asks for a key, the page that takes one. The key lives in this tab's session only and goes with every request. */
import { Alert, Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react'
import { enterKey, keyNeeded, onKeyNeeded } from '../api/key.ts'
import { useSay } from './settings.ts'
import './states.css'

export function KeyGate({ children }: { children: ReactNode }) {
  const needed = useSyncExternalStore(onKeyNeeded, keyNeeded)
  return needed ? <KeyPage refused={needed === 'refused'} /> : children
}

function KeyPage({ refused }: { refused: boolean }) {
  const say = useSay()
  const [key, setKey] = useState('')
  const enter = (event: FormEvent) => {
    event.preventDefault()
    if (key.trim()) enterKey(key.trim())
  }
  return (
    <main className="key-page">
      <form onSubmit={enter}>
        <h1>链图 Liantu</h1>
        <p>{say('此服务器需要访问密钥。', 'This server asks for a key.')}</p>
        {refused && <Alert type="error" showIcon title={say('密钥未被接受。', 'The key was not accepted.')} />}
        <label htmlFor="key">{say('访问密钥', 'Key')}</label>
        <Input.Password
          id="key"
          value={key}
          autoComplete="off"
          onChange={(event) => setKey(event.target.value)}
          autoFocus
        />
        <Button type="primary" htmlType="submit" disabled={!key.trim()}>
          {say('进入', 'Enter')}
        </Button>
        <p className="faint">
          {say(
            '密钥只保存在此标签页，关闭后即忘。没有密钥？请向数据团队索取。',
            'The key is kept in this tab only and forgotten when it closes. No key? Ask your data team.',
          )}
        </p>
      </form>
    </main>
  )
}
