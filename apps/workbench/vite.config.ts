import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What the page does not use of the kernels' package (files of other programs, and what reads them) stays out of it: nothing there acts by being loaded. */
const kernels = { treeshake: { moduleSideEffects: (id: string) => !/\/packages\/settlement\/|\/node_modules\/(?:zod|htmlparser2)\//u.test(id) } }

/** Nothing is inlined as `data:`, so that the server can forbid everything that is not its own file. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 900, rollupOptions: kernels },
  worker: { format: 'es', rollupOptions: kernels },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:7717' } },
})
