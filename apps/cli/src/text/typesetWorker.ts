import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { typeset } from '@travaux/drafting'

const { source, fonts } = workerData as { readonly source: string; readonly fonts: readonly Uint8Array[] }
const compiler = await readFile(fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))
parentPort?.postMessage(await typeset(source, { compiler, fonts }))
