import { randomUUID } from 'node:crypto'
import { clausesOfText, parse, tabledDraft, type Comment } from '@travaux/drafting'
import type { Author, DraftingAct, DraftingDeed } from '@travaux/model'
import { known, sidesShown, sideWritten, type Dossier } from '@travaux/record'
import { Stop } from '../stop.ts'
import { counted } from '../terminal/counted.ts'
import { say } from '../terminal/say.ts'
import { addSides } from './addSides.ts'
import { textIn } from './textIn.ts'

/** `sides`: whether those that the text names and the dossier does not know become sides of it. */
interface NewDraft { readonly title: string; readonly date: string; readonly language: string; readonly sides: boolean }

/** Brackets in brackets, deeper than any text that people wrote. */
const deepest = 200

/** Records a file's text as a draft of a dossier, and says so. @throws Stop where it holds no clause, or is no text that people wrote. */
export async function newDraft(dossier: Dossier, file: string, { title, date, language, sides: adds }: NewDraft, author: Author): Promise<string> {
  const { text, notes, comments } = await textIn(file)
  const cut = () => {
    const names = dossier.folded.byKind.side.flatMap(({ value }) => [value.name, ...value.aliases])
    const read = parse(text, { sides: names })
    const depth = read.pairs.reduce((most, pair) => Math.max(most, pair.depth), 0)
    if (depth > deepest) throw new Stop('no', `${file} has brackets ${depth.toLocaleString('en')} deep in one another, and ${deepest} is the most that a draft holds; check what made it.`)
    return clausesOfText(read, (written) => sideWritten(dossier.folded, written))
  }
  const before = cut()
  if (before.deeds.length === 0) throw new Stop('no', `${file} holds no clause that could be tabled.`)
  const added = adds ? await addSides(dossier, before.unknownSides, author) : []
  const { deeds, unknownSides, furniture, clauseAt } = added.length === 0 ? before : cut()
  const sides = sidesShown(known(dossier.folded, null), null).map(({ id }) => id)
  const remarks = comments.flatMap((comment) => remark(comment, clauseAt(comment.from), (written) => sideWritten(dossier.folded, written)))
  const { draft, findings } = tabledDraft({ title, sides, language, date }, [...deeds.map((does) => ({ does, side: null })), ...remarks], randomUUID)
  await dossier.record(findings, author)
  for (const note of notes) say(`${file}: ${note}`)
  if (furniture.length > 0) say(`${file}: ${counted(furniture.length, 'running head or page number', 'running heads and page numbers')} left out: ${[...new Set(furniture.map((words) => `“${words.replaceAll(/\s+/gu, ' ')}”`))].slice(0, 4).join(', ')}${new Set(furniture).size > 4 ? ', …' : ''}.`)
  if (added.length > 0) say(`${file}: added to the sides of ${dossier.name}: ${added.join(', ')}.`)
  for (const side of unknownSides) say(`${file}: ${side} is none of the sides of ${dossier.name}, so what it wants is in the text alone; with --add-sides it would be one.`)
  return `${title}: ${counted(deeds.length, 'clause')} tabled, ${counted(deeds.reduce((sum, { wording }) => sum + wording.brackets.length, 0), 'bracket')} open${remarks.length === 0 ? '' : `, ${counted(remarks.length, 'note')}`}; the draft is ${draft}.\n`
}

/** A comment as a note of the side it bears the name of; of anybody else's, who made it is said in it. */
function remark({ author, text }: Comment, clause: string | null, sideOf: (written: string) => DraftingAct['side']): readonly { readonly does: DraftingDeed; readonly side: DraftingAct['side'] }[] {
  const side = sideOf(author)
  return clause === null || text.trim() === '' ? [] : [{ side, does: { act: 'note', clause, bracket: null, text: side === null ? `${author}: ${text}` : text } }]
}
