import { readFile } from 'node:fs/promises'
import type { PdfFonts } from '@travaux/drafting'
import { fontPaths } from './fontPaths.ts'
import { typesetThread } from './typesetThread.ts'

/** The fonts that a PDF is set in (`fontPaths`), and `typesetThread` to set it; `begun`: one that was begun before. */
export async function pdfFonts(begun = typesetThread): Promise<PdfFonts> {
  const fonts = await Promise.all(fontPaths().map((path) => readFile(path)))
  return { fonts, typeset: (source) => begun()(source) }
}
