import type { Paper } from '../paper/paper.ts'
import { paperText } from '../paper/paperText.ts'
import type { PdfFonts } from '../pdf/pdfFonts.ts'

/** Endings of the files that a text can go into. */
export const paperEndings = ['.docx', '.xml', '.pdf', '.md', '.txt'] as const

export type PaperEnding = (typeof paperEndings)[number]

/**
 * A paper as a file of this kind, with what the kind could not hold, a sentence each. What writes each kind is loaded when it is wanted. `fonts`: gives those that
 * a PDF is set in, asked for only then.
 */
export async function fileOfPaper(paper: Paper, ending: PaperEnding, fonts: () => Promise<PdfFonts>): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
  switch (ending) {
    case '.docx': return (await import('../word/toWord.ts')).toWord(paper)
    case '.xml': return written((await import('../akomaNtoso/toAkomaNtoso.ts')).toAkomaNtoso(paper))
    case '.pdf': return pdf(paper, await fonts())
    case '.md': return written((await import('../markdown/toMarkdown.ts')).toMarkdown(paper))
    case '.txt': return written(paperText(paper))
    default: return ending satisfies never
  }
}

async function pdf(paper: Paper, fonts: PdfFonts): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
  const [{ toPdf }, { pdfNotes }] = await Promise.all([import('../pdf/toPdf.ts'), import('../pdf/pdfNotes.ts')])
  return { bytes: await toPdf(paper, fonts), notes: pdfNotes(paper, fonts) }
}

function written(text: string): { readonly bytes: Uint8Array; readonly notes: readonly string[] } {
  return { bytes: new TextEncoder().encode(text), notes: [] }
}
