import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfFonts } from '@travaux/drafting'
import { isBuilt, packageRoot } from '../packageRoot.ts'
import { fontFiles } from './fontFiles.ts'

const workerFile = new URL(isBuilt ? './typesetWorker.js' : './typesetWorker.ts', import.meta.url)

/**
 * The fonts that a PDF is set in: in a checkout from their packages, in what is published from `dist/fonts`. Pages are set on a thread of their own, so that the
 * workbench stays alive meanwhile, and what the compiler remembers goes with it.
 */
export async function pdfFonts(): Promise<PdfFonts> {
  const fonts = await Promise.all(fontFiles.map(({ from, folder, file }) => readFile(isBuilt ? join(packageRoot, 'dist/fonts', file) : join(folderOf(from), folder, file))))
  return { fonts, typeset: (source) => onThread(source, fonts) }
}

function onThread(source: string, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { source, fonts } })
    worker.on('message', resolve)
    worker.on('error', reject)
    // After an answer this changes nothing: a promise settles once.
    worker.on('exit', (code) => reject(new Error(`the thread that sets pages ended with ${code} before it answered`)))
  })
}

function folderOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}
