import type { Paper } from '../paper/paper.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { typstSource } from './typstSource.ts'

/**
 * A text as a tagged PDF of A4 pages. Words that a side wants are underlined, those it wants left out struck through, each side in a colour and a dash of its own
 * with a key on page one; comments are footnotes. A character that no font has is an empty box (`pdfNotes` says which). Throws where the paper's date is none.
 */
export async function toPdf(paper: Paper, { typeset }: PdfFonts): Promise<Uint8Array> {
  return typeset(typstSource(paper))
}
