import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Nothing is inlined as `data:`, so that the server can forbid everything that is not its own file. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:7717' } },
})
