import type { PdfFonts } from '@travaux/drafting'
import type { Briefing } from './briefing.ts'
import type { Look } from './word/look.ts'

/** Endings of the files that a briefing can go into. */
export const briefingEndings = ['.docx', '.pdf', '.md', '.csv', '.ics'] as const

export type BriefingEnding = (typeof briefingEndings)[number]

/** `fonts`: gives those that a PDF is set in, asked for only then. `look`: of a Word file, where it is not our own. */
export interface FileOptions { readonly fonts: () => Promise<PdfFonts>; readonly look?: Look | null }

/** A briefing as a file of this kind, with what the kind could not hold, a sentence each. What writes each kind is loaded when it is wanted. */
export async function fileOfBriefing(briefing: Briefing, ending: BriefingEnding, { fonts, look = null }: FileOptions): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
  switch (ending) {
    case '.docx': {
      const { toWord } = await import('./word/toWord.ts')
      return { bytes: look === null ? toWord(briefing) : toWord(briefing, look), notes: [] }
    }
    case '.pdf': return pdf(briefing, await fonts())
    case '.md': return written((await import('./markdown/toMarkdown.ts')).toMarkdown(briefing), [])
    case '.csv': return written((await import('./csv/toCsv.ts')).toCsv(briefing), briefing.rows.length === 0 ? ['There is nothing in it that a table could hold, so it has a head alone.'] : [])
    case '.ics': return written((await import('./ics/toIcs.ts')).toIcs(briefing), briefing.events.length === 0 ? ['There is nothing in it with a date, so the calendar is empty; `calendar` and `chronology` hold what has one.'] : [])
    default: return ending satisfies never
  }
}

async function pdf(briefing: Briefing, fonts: PdfFonts): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
  const [{ toPdf }, { lackingShapes }, { briefingText }] = await Promise.all([import('./pdf/toPdf.ts'), import('@travaux/drafting'), import('./briefingText.ts')])
  return { bytes: await toPdf(briefing, fonts), notes: lackingShapes(briefingText(briefing), fonts.fonts) }
}

function written(text: string, notes: readonly string[]): { readonly bytes: Uint8Array; readonly notes: readonly string[] } {
  return { bytes: new TextEncoder().encode(text), notes }
}
