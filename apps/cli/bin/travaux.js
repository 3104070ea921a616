#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one gets a sentence and not a syntax error.
import { existsSync } from 'node:fs'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(`travaux needs Node 24 or later and this is Node ${process.versions.node}; install a newer one from https://nodejs.org, or run it through \`npx -p node@24 -p travaux travaux\`.\n`)
  process.exitCode = 2
} else {
  // What was compiled (and stripped of its types) once is taken from a cache the next time.
  const { enableCompileCache } = await import('node:module')
  const { directory } = enableCompileCache()
  // Its threads look for it in the environment.
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory
  // A checkout runs its TypeScript as it is; what is published is built, because Node strips no types under node_modules.
  const source = new URL('../src/main.ts', import.meta.url)
  const { main } = await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href)
  await main(process.argv)
}
