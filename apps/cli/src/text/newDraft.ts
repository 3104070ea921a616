import { randomUUID } from 'node:crypto'
import { clausesOfText, parse } from '@travaux/drafting'
import type { Author, DraftId, DraftingActId, Finding } from '@travaux/model'
import { known, sidesShown, type Dossier } from '@travaux/record'
import { Stop } from '../stop.ts'
import { counted } from '../terminal/counted.ts'
import { say } from '../terminal/say.ts'
import { sideWritten } from './sideWritten.ts'
import { textIn } from './textIn.ts'

/** Records a file's text as a draft of a dossier, and says so. @throws Stop where it holds no clause. */
export async function newDraft(dossier: Dossier, file: string, { title, date, language }: { readonly title: string; readonly date: string; readonly language: string }, author: Author): Promise<string> {
  const { text, notes } = await textIn(file)
  const names = dossier.folded.byKind.side.flatMap(({ value }) => [value.name, ...value.aliases])
  const { deeds, unknownSides } = clausesOfText(parse(text, { sides: names }), (written) => sideWritten(dossier.folded, written))
  if (deeds.length === 0) throw new Stop('no', `${file} holds no clause that could be tabled.`)
  const draft = `drf_${randomUUID()}` as DraftId
  const sides = sidesShown(known(dossier.folded, null), null).map(({ id }) => id)
  const findings: Finding[] = [
    { subject: draft, kind: 'draft', value: { title, sides, languages: [language], instrument: null, rounds: [{ round: 1, name: 'Round 1', date, meeting: null }] }, evidence: [], confidence: null },
    ...deeds.map((does): Finding => ({ subject: `act_${randomUUID()}` as DraftingActId, kind: 'draftingAct', value: { draft, round: 1, date, side: null, person: null, meeting: null, does }, evidence: [], confidence: null })),
  ]
  await dossier.record(findings, author)
  for (const note of notes) say(`${file}: ${note}`)
  for (const side of unknownSides) say(`${file}: ${side} is none of the sides of ${dossier.name}, so what it wants is in the text alone; add the side to the codebook to have it recorded.`)
  return `${title}: ${counted(deeds.length, 'clause')} tabled, ${counted(deeds.reduce((sum, { wording }) => sum + wording.brackets.length, 0), 'bracket')} open; the draft is ${draft}.\n`
}
