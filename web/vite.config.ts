/** Builds the pages that the API process serves: hashed assets of this origin only, workers as files, nothing inline, all compressed. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Smaller files gain nothing. Quality 9 of 11: the last steps cost ten times the time for a hundredth of the size. */
const worthCompressing = 4096
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Beside each large file its compressed forms, so that the server compresses nothing while it answers. */
function writeCompressed() {
  const dist = join(import.meta.dirname, 'dist')
  for (const name of globSync('**/*.{js,css,html,svg,json}', { cwd: dist })) {
    const bytes = readFileSync(join(dist, name))
    if (bytes.length < worthCompressing) continue
    writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, brotli))
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { name: 'compressed-files', closeBundle: writeCompressed }],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The Content Security Policy allows no data: script and no inline module.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is large by nature and loaded by this page only.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { explorer: 'index.html', playground: 'playground.html' },
      onwarn: (warning, warn) => {
        // GraphiQL tells the React compiler, which does not run here, to leave some files alone.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
