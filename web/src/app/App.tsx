/** Settings, component library and routes around the pages. */
import { ConfigProvider, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useMemo, useState } from 'react'
import { brand } from './colours.ts'
import { KeyGate } from './KeyGate.tsx'
import { Pages } from './Pages.tsx'
import { Shell } from './Shell.tsx'
import { rememberedSettings, rememberSettings, type Settings, SettingsContext } from './settings.ts'

export function App() {
  const [chosen, choose] = useState(rememberedSettings)
  const settings = useMemo<Settings>(
    () => ({
      ...chosen,
      setLang: (lang) => choose((now) => ({ ...now, lang })),
      setDark: (dark) => choose((now) => ({ ...now, dark })),
    }),
    [chosen],
  )
  useEffect(() => {
    rememberSettings(chosen)
    document.documentElement.lang = chosen.lang === 'ZH' ? 'zh-CN' : 'en'
    document.documentElement.dataset.theme = chosen.dark ? 'dark' : 'light'
  }, [chosen])
  return (
    <SettingsContext value={settings}>
      <ConfigProvider
        locale={chosen.lang === 'ZH' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
        theme={{
          algorithm: chosen.dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
          token: {
            colorPrimary: chosen.dark ? brand.onDark : brand.onLight,
            colorLink: chosen.dark ? brand.onDark : brand.onLight,
            motion: false,
            fontFamily: 'inherit',
          },
        }}
      >
        <KeyGate>
          <Shell>
            <Pages />
          </Shell>
        </KeyGate>
      </ConfigProvider>
    </SettingsContext>
  )
}
