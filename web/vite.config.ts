/** Builds the pages that the API process serves: hashed assets of this origin only, workers as files, nothing inline. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
