import { basename, extname } from 'node:path'
import { paperOfText, paperText, parse, type Paper } from '@travaux/drafting'
import { draftIn, isDossier, type DraftOptions } from './draftIn.ts'
import { textIn } from './textIn.ts'

/** What a command of `travaux text` works on: a file, or a draft of a dossier. */
export interface PaperIn { readonly paper: Paper; readonly text: string; readonly notes: readonly string[] }

/** @throws Stop as `textIn` and `draftIn` do. */
export async function paperIn(file: string, options: DraftOptions & { readonly convention?: readonly string[] }): Promise<PaperIn> {
  if (isDossier(file)) {
    const { paper, text } = await draftIn(file, options)
    return { paper, text: paperText(paper), notes: text.lost.map(({ act, why }) => `${act} found no place: ${why}`) }
  }
  const { text, notes } = await textIn(file)
  const read = parse(text, options.convention === undefined ? {} : { conventions: options.convention })
  return { paper: paperOfText(read, { title: basename(file, extname(file)), date: '1970-01-01T00:00:00Z' }), text, notes }
}
