import { basename, extname } from 'node:path'
import { paperOfText, paperText, parse, type Paper } from '@travaux/drafting'
import { Stop } from '../stop.ts'
import { draftIn, isDossier, type DraftOptions } from './draftIn.ts'
import { textIn } from './textIn.ts'

/**
 * What a command of `travaux text` works on: a file, or a draft of a dossier. `remarks`: the file's comments, a sentence each; they are on the paper too. `only`: of a
 * dossier, the compartments but the shared one that some of it comes from.
 */
export interface PaperIn { readonly paper: Paper; readonly text: string; readonly notes: readonly string[]; readonly remarks: readonly string[]; readonly only: readonly string[] }

/** @throws Stop as `textIn` and `draftIn` do, and where an option says something of dossiers and the file is none. */
export async function paperIn(file: string, options: DraftOptions & { readonly convention?: readonly string[] }): Promise<PaperIn> {
  if (isDossier(file)) {
    const { paper, text, only } = await draftIn(file, options)
    return { paper, text: paperText(paper), notes: text.lost.map(({ act, why }) => `${act} found no place: ${why}`), remarks: [], only }
  }
  const idle = flags.find(([option]) => options[option] !== undefined)
  if (idle !== undefined) throw new Stop('wrong', `${idle[1]} says something of a dossier, and ${file} is a text; leave it out, or give a dossier (.travaux).`)
  const { text, comments, notes, date } = await textIn(file)
  const read = parse(text, options.convention === undefined ? {} : { conventions: options.convention })
  return {
    paper: { ...paperOfText(read, { title: file === '-' ? null : basename(file, extname(file)), date }), comments: comments.map(({ author, ...comment }) => ({ ...comment, side: author })) },
    text, notes, remarks: comments.map((comment) => `${comment.author} remarked: ${comment.text}`), only: [],
  }
}

const flags = [['draft', '--draft'], ['round', '--round'], ['side', '--side'], ['asOf', '--as-of'], ['on', '--on'], ['clearance', '--clearance']] as const
