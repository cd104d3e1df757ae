/** A real Chromium with Chinese glyphs, from npm packages alone on Linux; elsewhere an installed Chrome. It asks nothing of the outside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { projectRoot } from '../../src/config.ts'

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: quiet })
  const executablePath = await sparticuz.executablePath()
  // Set after the package chose its own fonts, which have no Chinese.
  process.env.FONTCONFIG_FILE = writeFontConfiguration()
  return chromium.launch({ executablePath, args: [...sparticuz.args, ...quiet], headless: true })
}

/** Names the folder of the Noto Sans font that a development dependency carries. */
function writeFontConfiguration(): string {
  const folder = join(tmpdir(), 'liantu-fonts')
  mkdirSync(folder, { recursive: true })
  const fonts = join(projectRoot, 'node_modules/@embedpdf/fonts-sc/fonts')
  const file = join(folder, 'fonts.conf')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${folder}/cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans Hans</family><family>Noto Sans S Chinese</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>Noto Sans Hans</family><family>Noto Sans S Chinese</family></prefer></alias>
</fontconfig>
`
  writeFileSync(file, text)
  return file
}
