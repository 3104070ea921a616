import type { PdfFonts } from '@travaux/drafting'
import type { Briefing } from '../briefing.ts'
import { typstSource } from './typstSource.ts'

/**
 * A briefing as a tagged PDF: headings, lists, tables and notes are what they are to a program that reads aloud; the head of a table stands on each of its pages, and no row parts over two; the marking stands above
 * every page. `fonts`: Noto Sans and Noto Serif, and what other scripts need. The same bytes for the same briefing and fonts.
 */
export async function toPdf(briefing: Briefing, { typeset }: PdfFonts): Promise<Uint8Array> {
  return typeset(typstSource(briefing))
}
