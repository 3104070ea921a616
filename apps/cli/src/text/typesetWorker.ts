import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { openTypesetter } from '@travaux/drafting/typesetter'

// A paper of a few pages is set before optimised code for it would be made, which takes as long again on all cores; one of hundreds still gets it.
setFlagsFromString('--wasm-tiering-budget=130000000')
const { fonts: paths } = workerData as { readonly fonts: readonly string[] }
const asked = new Promise<string>((resolve) => parentPort?.once('message', resolve))
const [compiler, ...fonts] = await Promise.all([fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')), ...paths].map((path) => readFile(path)))
const { set } = await openTypesetter({ compiler: compiler as Uint8Array, fonts })
// An empty page: what every page needs is compiled while the source is still being made.
set('')
parentPort?.postMessage(set(await asked))
