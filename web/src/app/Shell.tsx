/** The frame of every page: name, search, the views, language and colours. */
import { Button, Segmented } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { SearchBox } from '../start/SearchBox.tsx'
import { useSay, useSettings } from './settings.ts'
import { useViews } from './views.ts'
import './shell.css'

export function Shell({ children }: { children: ReactNode }) {
  const say = useSay()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  useEffect(() => scrollTo(0, 0), [path])
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say('跳到内容', 'Skip to content')}
      </button>
      <header className="top">
        <Link href="/" className="home">
          链图 <span>Liantu</span>
        </Link>
        {path !== '/' && <SearchBox />}
        <Choices />
      </header>
      <Views path={path} />
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">
        {say(
          '每条事实都注明出处；未记录不等于没有。',
          'Every fact names its source. Not recorded does not mean that there is none.',
        )}
      </footer>
    </>
  )
}

function Choices() {
  const { lang, dark, setLang, setDark } = useSettings()
  const say = useSay()
  return (
    <div className="choices">
      <Segmented
        size="small"
        aria-label={say('语言', 'Language')}
        value={lang}
        onChange={setLang}
        options={[
          { label: '中文', value: 'ZH' as const },
          { label: 'English', value: 'EN' as const },
        ]}
      />
      <Button size="small" aria-pressed={dark} onClick={() => setDark(!dark)}>
        {dark ? say('浅色', 'Light') : say('深色', 'Dark')}
      </Button>
      <a href="/playground">{say('查询台', 'Playground')}</a>
    </div>
  )
}

function Views({ path }: { path: string }) {
  const say = useSay()
  const views = useViews()
  return (
    <nav className="views" aria-label={say('视图', 'Views')}>
      {views.map(({ href, title, at }) => (
        <Link key={at} href={href} aria-current={path === at ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
