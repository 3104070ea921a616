import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeId, type Codebook, type Speaker } from '@travaux/model'
import { readText, toReadDocument } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { linkByMeaning } from '../packages/reading/src/links/linkByMeaning.ts'
import { codebookOfGold } from './score/codebookOfGold.ts'
import { goldDocuments, type GoldDocument } from './score/goldDocuments.ts'
import { matchStatements } from './score/matchStatements.ts'
import { shared } from './score/shared.ts'

/**
 * Stances on the propositions of a codebook that has no terms, made of the golds' own positions: of one document at a time, or of
 * all of a split. Right is the same stance on the same proposition, of the positions taken; "found" reads the text, "gold spans"
 * is handed the statements. False are stances on statements that carry none; of those given, the share that is right is what a reviewer meets.
 */
interface Counts { wanted: number; matched: number; linked: number; right: number; none: number; false: number; given: number; true: number }
const start = (): Counts => ({ wanted: 0, matched: 0, linked: 0, right: 0, none: 0, false: 0, given: 0, true: 0 })
const named = (stance: string) => stance === 'not-up-for-discussion' ? 'will-not-discuss' : stance
type Given = readonly { readonly proposition: string; readonly stance: string }[]

function count(counts: Counts, positions: GoldDocument['statements'][number]['positions'], given: Given | null): void {
  counts.wanted += positions.length
  if (given === null) return
  for (const each of new Map(given.map((one) => [`${one.proposition} ${one.stance}`, one])).values()) {
    counts.given++
    if (positions.some((position) => position.proposition === each.proposition && named(position.stance) === each.stance)) counts.true++
  }
  if (positions.length === 0) {
    counts.none++
    if (given.length > 0) counts.false++
  }
  counts.matched += positions.length
  for (const { proposition, stance } of positions) {
    const own = given.filter((each) => each.proposition === proposition)
    if (own.length > 0) counts.linked++
    if (own.some((each) => each.stance === named(stance))) counts.right++
  }
}

/** The statements of a gold as the reader would have found them, each speaker on the side that the codebook gives it. */
function givenSpans({ text, statements, name }: GoldDocument, codebook: Codebook): readonly Given[] {
  const source = makeId('source', name)
  const at = ([from, to]: readonly [number, number]) => ({ source, from, to })
  const side = (of: string | undefined) => codebook.sides.find((each) => each.name === of)?.id ?? null
  const found = statements.map((each, i) => ({
    id: makeId('statement', name, i), confidence: 1, negated: false, noun: false,
    value: {
      speakers: each.speakers.map((speaker): Speaker => ({ person: null, name: speaker.name, office: speaker.office ?? null, side: side(speaker.side) })), mode: 'indirect' as const, attribution: 'stated' as const,
      source: each.source === null ? null : at(each.source), cue: each.cue === null ? null : at(each.cue), content: each.content.map(at), issues: [],
    },
  }))
  const stances = linkByMeaning({ text, statements: found } as unknown as Parameters<typeof linkByMeaning>[0], codebook, source, english())
  const textOf = new Map(codebook.propositions.map(({ id, text: written }) => [id, written]))
  return found.map(({ id }) => stances.flatMap(({ value }) => value.statement === id ? [{ proposition: textOf.get(value.proposition) ?? '', stance: value.stance }] : []))
}

/** Reports hold their positions apart from their statements, with the words that show each: the statement that holds most of those. */
function withPositions(document: GoldDocument, folder: string): GoldDocument {
  const { positions } = JSON.parse(readFileSync(join(folder, 'reports', `${document.name}.json`), 'utf8')) as { readonly positions: readonly { readonly side: string; readonly issue: string; readonly proposition: string; readonly stance: string; readonly words: readonly [number, number] }[] }
  const names: Readonly<Record<string, string>> = { for: 'supports', against: 'opposes', conditional: 'conditional' }
  const shared = (content: readonly (readonly [number, number])[], [from, to]: readonly [number, number]) => content.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0)
  const of = positions.map(({ words }) => document.statements.reduce((best, { content }, i) => shared(content, words) > shared(document.statements[best]?.content ?? [], words) ? i : best, -1))
  return { ...document, statements: document.statements.map((each, i) => ({ ...each, positions: positions.flatMap((position, p) => of[p] === i ? [{ ...position, stance: names[position.stance] ?? position.stance }] : []) })) }
}

if (shared === null) {
  console.log('../shared is absent: there is nothing to score against.')
  process.exit(0)
}
const percent = (part: number, whole: number) => `${part} of ${whole} (${whole === 0 ? '–' : (100 * part / whole).toFixed(0)} %)`
for (const folder of ['corpora/annotated/own/dev', 'corpora/annotated/own/train', 'reports']) {
  const documents = goldDocuments(join(shared, folder)).map((each) => folder === 'reports' ? withPositions(each, shared!) : each)
  const whole = codebookOfGold(documents)
  for (const [book, codebookFor] of [['a document’s positions', (each: GoldDocument) => codebookOfGold([each])], ['all positions together', () => whole]] as const) {
    const [read, handed] = [start(), start()]
    for (const document of documents) {
      const codebook = codebookFor(document)
      if (codebook.propositions.length === 0) continue
      const { statements } = toReadDocument(readText(document.text, { english: english(), source: makeId('source', document.name), published: document.published, codebook }))
      for (const { gold, found } of matchStatements(document.statements, statements).pairs) count(read, gold.positions, found?.stances ?? null)
      givenSpans(document, codebook).forEach((given, i) => count(handed, document.statements[i]!.positions, given))
    }
    for (const [how, { wanted, matched, linked, right, none, false: wrong, given, true: confirmed }] of [['found', read], ['gold spans', handed]] as const) {
      console.log(`${folder}, ${book}, ${how}: right ${percent(right, wanted)}, of those on statements found ${percent(right, matched)}; linked ${percent(linked, matched)}; false on ${percent(wrong, none)}; right of those given ${percent(confirmed, given)}`)
    }
  }
}
