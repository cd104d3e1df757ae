/** Language and colours, as the reader chose them; remembered in this browser. The key never is among it. */
import { createContext, useContext } from 'react'
import type { Language } from '../generated/graphql.ts'

export interface Settings {
  lang: Language
  dark: boolean
  setLang(lang: Language): void
  setDark(dark: boolean): void
}

const name = 'liantu/explorer'

export function rememberedSettings(): Pick<Settings, 'lang' | 'dark'> {
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches
  const stored = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Settings>
  return { lang: stored.lang === 'EN' ? 'EN' : 'ZH', dark: stored.dark ?? systemDark }
}

export function rememberSettings({ lang, dark }: Pick<Settings, 'lang' | 'dark'>): void {
  localStorage.setItem(name, JSON.stringify({ lang, dark }))
}

export const SettingsContext = createContext<Settings | undefined>(undefined)

export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('useSettings outside of <App>')
  return settings
}

/** Words of the page, both languages side by side where they are used. */
export type Say = (zh: string, en: string) => string

export function useSay(): Say {
  const { lang } = useSettings()
  return (zh, en) => (lang === 'ZH' ? zh : en)
}
