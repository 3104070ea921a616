import { compareTexts, type DraftingDeed, type Step } from '@travaux/model'
import { anchorAt } from '../draft/anchorAt.ts'
import { bracketsIn } from '../draft/bracketsIn.ts'
import type { Clause, DraftText } from '../draft/draftText.ts'
import { piecesText } from '../draft/piecesText.ts'
import { draftLines, type LineNames, type PlacedSpan } from '../paper/draftLines.ts'
import type { Marked } from '../paper/marked.ts'

/** What was done in a file that came back, and who did it: the author's name, null where the file does not say. */
export interface RevisionDeed { readonly author: string | null; readonly date: string | null; readonly deed: Extract<DraftingDeed, { act: 'propose' | 'note' }> }

/** `notes`: what cannot be taken over, a sentence each. */
export interface Revision { readonly deeds: readonly RevisionDeed[]; readonly notes: readonly string[] }

/**
 * A draft that went out as a file (`paperOfDraft`, called by the same names) and came back: what its authors struck and put in since becomes proposals, their remarks
 * notes. What the draft itself says in brackets is no change, nor are the insertions it went out with. `newName` gives names of parts that are not in the draft.
 */
export function deedsOfRevision(text: DraftText, names: LineNames, marked: Marked, newName: () => string): Revision {
  const places = placesOf(text, names)
  const sent = places.text
  const notes: string[] = []
  const edits: Edit[] = []
  const steps = alignedSteps(places, marked)
  for (const { is, aFrom, aTo, bFrom, bTo } of steps) {
    if (is === 'out') edits.push({ from: aFrom, to: aTo, words: '', ...unsigned })
    else if (is === 'in') edits.push(...insertions(marked, bFrom, bTo, aFrom))
    else edits.push(...deletions(marked, bFrom, bTo, aFrom))
  }
  const deeds = joined(edits).flatMap((edit): readonly RevisionDeed[] => {
    const was = sent.slice(edit.from, edit.to)
    // The same words are no change: words that touch at a mark which only one of the two has were compared apart.
    if (was === edit.words || was.trim() === '' && edit.words.trim() === '') return []
    const at = places.find(edit.from, edit.to)
    if (at === null) {
      const said = edit.words === '' ? `that ${quoted(was)} is struck` : edit.from === edit.to ? `that ${quoted(edit.words)} is put in` : `that ${quoted(was)} becomes ${quoted(edit.words)}`
      notes.push(`${edit.author === null ? 'The file says' : `${edit.author} says`} ${said}, which is not within the words of one clause; record it by hand.`)
      return []
    }
    const name = newName()
    return [{ author: edit.author, date: edit.date, deed: { act: 'propose', clause: at.clause.id, bracket: `brk_${name}`, at: anchorAt(at.text, at.from, at.to), standing: `alt_${name}-stood`, alternative: `alt_${name}`, words: edit.words, proposition: null } }]
  })
  const known = new Set(text.clauses.flatMap(notesIn))
  const remarks = marked.comments.filter(({ text: said }) => said.trim() !== '' && !known.has(said)).map((comment): RevisionDeed | null => {
    const clause = places.clauseAt(sentAt(steps, sent, comment.from))
    return clause === null ? null : { author: comment.author, date: comment.date, deed: { act: 'note', clause: clause.id, bracket: null, text: comment.text } }
  })
  return { deeds: [...deeds, ...remarks.filter((each) => each !== null)], notes }
}

/** Characters [from, to) of what was sent become `words`. */
interface Edit { readonly from: number; readonly to: number; readonly words: string; readonly author: string | null; readonly date: string | null }

const unsigned = { author: null, date: null }
const quoted = (words: string) => `“${words.trim().length > 60 ? `${words.trim().slice(0, 60)}…` : words.trim()}”`

function notesIn(clause: Clause): readonly string[] {
  return [...clause.notes.map(({ text }) => text), ...clause.clauses.flatMap(notesIn)]
}

type Aligned = Pick<Step, 'is' | 'aFrom' | 'aTo' | 'bFrom' | 'bTo'>

/** A character of no script, put where a mark begins or ends, so that words that touch there are compared apart: `ships` struck beside `vessels` put in. */
const seam = '\uE000'

/** What was sent beside what came back. Plain text comes back without marks, and is compared without. */
function alignedSteps(sent: { readonly text: string; readonly marks: readonly number[] }, { text, changes }: Marked): readonly Aligned[] {
  const [a, b] = [seamed(sent.text, changes.length === 0 ? [] : sent.marks), seamed(text, changes.flatMap(({ from, to }) => [from, to]))]
  return compareTexts(a.text, b.text).steps.map(({ is, aFrom, aTo, bFrom, bTo }) => ({ is, aFrom: a.at(aFrom), aTo: a.at(aTo), bFrom: b.at(bFrom), bTo: b.at(bTo) })).filter(({ aFrom, aTo, bFrom, bTo }) => aTo > aFrom || bTo > bFrom)
}

/** The text with its seams, and where an offset of it lies in the text without. O(characters + cuts), and O(log cuts) an offset. */
function seamed(text: string, cuts: readonly number[]) {
  const places = [...new Set(cuts)].toSorted((x, y) => x - y)
  const whole = [0, ...places].map((place, i) => text.slice(place, places[i] ?? text.length)).join(seam)
  const at = (offset: number): number => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] as number) + middle < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
  return { text: whole, at }
}

/** New characters [bFrom, bTo), cut by who put them in; all stand before `at` of what was sent. What was put in and struck again by another stays proposed. */
function insertions({ text, changes }: Marked, bFrom: number, bTo: number, at: number): readonly Edit[] {
  const cuts = [...new Set([bFrom, bTo, ...changes.flatMap(({ from, to }) => [from, to])])].filter((cut) => cut >= bFrom && cut <= bTo).toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number
    const by = changes.find((change) => change.kind === 'inserted' && change.from <= from && change.to >= to)
    return { from: at, to: at, words: text.slice(from, to), author: by?.author ?? null, date: by?.date ?? null }
  })
}

function deletions({ changes }: Marked, bFrom: number, bTo: number, aFrom: number): readonly Edit[] {
  return changes.filter(({ kind, from, to }) => kind === 'deleted' && from < bTo && to > bFrom).map(({ from, to, author, date }) => ({ from: aFrom + Math.max(from, bFrom) - bFrom, to: aFrom + Math.min(to, bTo) - bFrom, words: '', author, date }))
}

/** Edits of one author that touch become one: words struck and words put in their place. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const one: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = one.at(-1)
    if (last !== undefined && last.author === edit.author && edit.from <= last.to) one[one.length - 1] = { ...last, to: Math.max(last.to, edit.to), words: last.words + edit.words }
    else one.push(edit)
  }
  return one
}

/** Where a character of what came back stood in what was sent. */
function sentAt(steps: readonly Aligned[], sent: string, at: number): number {
  const step = steps.find(({ bFrom, bTo }) => at >= bFrom && at < bTo)
  return step === undefined ? sent.length : step.is === 'same' ? step.aFrom + at - step.bFrom : step.aFrom
}

interface Placed { readonly from: number; readonly to: number; readonly clause: Clause; readonly span: PlacedSpan }

/** What was sent, and where each character of it stands in the draft. */
function placesOf(text: DraftText, names: LineNames) {
  const placed: Placed[] = []
  const clauses: { readonly from: number; readonly clause: Clause | null }[] = []
  const marks: number[] = []
  let sent = ''
  for (const { clause, spans } of draftLines(text, names)) {
    if (sent !== '') sent += '\n\n'
    clauses.push({ from: sent.length, clause })
    for (const span of spans) {
      if (clause !== null && span.place !== null) placed.push({ from: sent.length, to: sent.length + span.text.length, clause, span })
      if (span.change !== null) marks.push(sent.length, sent.length + span.text.length)
      sent += span.text
    }
  }
  return {
    text: sent,
    marks,
    clauseAt: (at: number) => clauses.findLast(({ from }) => from <= at)?.clause ?? null,
    /** The words of one clause, or of one alternative, that [from, to) is; null where it is something else, or more. */
    find: (from: number, to: number) => {
      const first = placed.find((each) => each.from <= from && each.to >= from && (from < each.to || from === to || each.to === to))
      const last = from === to ? first : placed.find((each) => each.from < to && each.to >= to)
      if (first?.span.place == null || last?.span.place == null || first.clause !== last.clause || first.span.place.alternative !== last.span.place.alternative) return null
      const { alternative } = first.span.place
      const pieces = alternative === null ? first.clause.pieces : bracketsIn(first.clause.pieces).flatMap(({ alternatives }) => alternatives).find(({ id }) => id === alternative)?.pieces
      return pieces === undefined ? null : { clause: first.clause, text: piecesText(pieces), from: rawAt(first, from), to: rawAt(last, to) }
    },
  }
}

/** A reference, shown otherwise than it is written, is taken whole. */
function rawAt({ from, to, span }: Placed, at: number): number {
  const place = span.place as NonNullable<PlacedSpan['place']>
  if (place.raw === span.text) return place.from + at - from
  return at === to ? place.from + place.raw.length : place.from
}
