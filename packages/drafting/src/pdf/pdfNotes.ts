import type { Paper } from '../paper/paper.ts'
import { paperText } from '../paper/paperText.ts'
import { lackingShapes } from './lackingShapes.ts'
import type { PdfFonts } from './pdfFonts.ts'

/** What a PDF of this paper will not show as it should: the characters that no font given has, in one sentence; none where there are none. */
export function pdfNotes(paper: Paper, { fonts }: PdfFonts): readonly string[] {
  return lackingShapes([paper.title ?? '', paperText(paper), ...paper.comments.map((comment) => comment.text)].join('\n'), fonts)
}
