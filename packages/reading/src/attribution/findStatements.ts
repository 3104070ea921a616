import { makeId, type Passage, type SourceId, type Speaker, type Statement } from '@travaux/model'
import type { English } from '../english.ts'
import type { ReadDocument, StatementFound, WithStatements } from '../layers.ts'
import { findAttributions } from './findAttributions.ts'
import type { Attribution, Range } from './attribution.ts'
import { isQuestioner } from './isQuestioner.ts'
import { isDenied } from './isDenied.ts'
import type { Tree, WithTree } from './sentenceTree.ts'

const unnamed = /^(?:(?:an?|one|another|some|many|several|two|three|senior|the|other|various|unnamed|anonymous) )*(?:\S+ ){0,4}(?:sources?|officials?|diplomats?|people|person|insiders?|aides?|observers|analysts|experts|critics|allies|friends|members|lawmakers|ministers|witnesses)\b/i

/** What follows a source that keeps its name back: ", who declined to be named", " on condition of anonymity". */
const withheld = /^,? (?:who |speaking |talking |but )?(?:(?:\p{Ll}+ ){0,3}?(?:declined|asked|refused|wished|requested|preferred|wanted) (?:not )?to be (?:named|identified|quoted by name)|on (?:the )?condition of anonymity|anonymously)\b/u

/** Adds statements: who says what, in which words, and how near those are to the one credited. */
export function findStatements<D extends ReadDocument & WithTree>(document: D, source: SourceId, english: Omit<English, 'events' | 'links'>): D & WithStatements {
  const { laid, attributions } = findAttributions(document, english)
  const statements: StatementFound[] = []
  const seen = new Set<string>()
  let before: { speakers: readonly Speaker[]; to: number; paragraph: number; sentence: number } | null = null
  const passage = ([a, b]: Range): Passage => ({ source, from: laid.from[a] ?? 0, to: laid.to[b - 1] ?? 0 })
  attributions.forEach((each) => {
    const content = each.content.map(passage)
    const [first] = content
    const last = content.at(-1)
    if (first === undefined || last === undefined) return
    const words = each.source === null ? null : behind(document.metadata.datelineAt, passage(each.source))
    let speakers = words === null ? [] : document.speakersAt(words.from, words.to)
    const paragraph = laid.paragraph[each.content[0]?.[0] ?? 0] ?? 0
    // A cue of its own goes on with who spoke in its sentence; elsewhere, as in "Asked whether …", it names nobody.
    const goesOn = each.form !== 'unclaimed' && !isPassive(laid, each) && (each.cue === null || before?.sentence === laid.sentence[each.cue[0]])
    if (words === null && goesOn && before !== null && paragraph - before.paragraph < 3) speakers = before.speakers
    const id = makeId('statement', source.replace(/^src_/, ''), first.from, last.to)
    if (seen.has(id)) return
    seen.add(id)
    const value: Statement = {
      speakers: [...speakers],
      mode: modeOf(laid, each),
      attribution: ladder(laid, each, words, speakers),
      source: words,
      cue: each.cue === null ? null : passage(each.cue),
      content,
      issues: [],
    }
    statements.push({ id, value, confidence: each.confidence })
    if (speakers.length > 0) before = { speakers, to: last.to, paragraph: laid.paragraph[(each.content.at(-1)?.[1] ?? 1) - 1] ?? paragraph, sentence: laid.sentence[(each.cue ?? each.content[0])?.[0] ?? 0] ?? -1 }
  })
  return { ...document, statements: statements.map((each, i) => retold(document.text, statements.slice(Math.max(0, i - near), i + near), each)) }
}

/** A source that is a text several have made: "the declaration of 1956", "Article 9". */
const ofText = /^(?:(?:the|this|that|an?|our|their) )?(?:\S+ ){0,3}?(?:treat(?:y|ies)|conventions?|protocols?|declarations?|agreements?|accords?|memorand(?:um|a)|charters?|resolutions?|articles?|paragraphs?)(?:$|[ ,])/i

/** How many statements before and after one can hold it. */
const near = 8

/** A passage without the dateline it begins with. */
function behind(dateline: Range | null, passage: Passage): Passage {
  return dateline !== null && dateline[0] <= passage.from && passage.from < dateline[1] && dateline[1] < passage.to ? { ...passage, from: dateline[1] } : passage
}

/** A statement within what another is credited with reaches us through that other: "reported"; within a turn, only where it is another side's than the turn, or a text's. Source: one hull inside another's. */
function retold(text: string, statements: readonly StatementFound[], each: StatementFound): StatementFound {
  const { content, cue, attribution, source, speakers } = each.value
  if (attribution !== 'stated' || cue === null || source === null) return each
  const from = Math.min(cue.from, source.from, content[0]?.from ?? 0)
  const to = Math.max(cue.to, content.at(-1)?.to ?? 0)
  const isText = speakers.every(({ person, side }) => person === null && side === null) && ofText.test(text.slice(source.from, source.to))
  const within = statements.some((other) => other !== each && (other.value.cue !== null || isText || !isSameSide(other.value, each.value)) && other.value.content.some((piece) => piece.from <= from && to <= piece.to))
  return within ? { ...each, value: { ...each.value, attribution: 'reported' } } : each
}

/** Whether two statements can be of one side: they are not of two that are known. */
function isSameSide({ speakers: [one] }: Statement, { speakers: [other] }: Statement): boolean {
  return one === undefined || other === undefined || one.side === null || other.side === null || one.side === other.side
}

function modeOf(laid: Tree, { content, form }: Attribution): Statement['mode'] {
  if (form === 'turn') return 'direct'
  let quoted = 0
  let plain = 0
  for (const [a, b] of content) {
    for (let t = a; t < b; t++) {
      if (laid.kind[t] !== 0) continue
      if (laid.quoted[t] === 1) quoted++
      else plain++
    }
  }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}

function ladder(laid: Tree, each: Attribution, words: Passage | null, speakers: readonly Speaker[]): Statement['attribution'] {
  const { text } = laid
  const cue = each.cue === null ? '' : laid.lower[each.cue[0]] ?? ''
  if (each.cue !== null && isDenied(laid, each.cue[0])) return 'denied'
  if (isPassive(laid, each)) return 'anonymous'
  if (words !== null && speakers.every(({ person }) => person === null) && (unnamed.test(text.slice(words.from, words.to)) || withheld.test(text.slice(words.to, words.to + 120)))) return 'anonymous'
  if (words !== null && each.form === 'turn' && isUnnamedQuestioner(text.slice(words.from, words.to))) return 'anonymous'
  if (/^quot(?:e|es|ed|ing)$/.test(cue)) return 'reported'
  return 'stated'
}

/** One who asks and is not named even in brackets: "Q. (Northern radio)", not "Q. (Northern radio, Arna Velt)". */
function isUnnamedQuestioner(label: string): boolean {
  return isQuestioner(label) && !/\(.*, /.test(label)
}

/** "It was said that": a cue in the passive that names nobody. */
function isPassive({ firstChild, nextSibling, label, labelNames }: Tree, { cue, source }: Attribution): boolean {
  if (cue === null || source !== null) return false
  for (let child = firstChild[cue[0]]!; child >= 0; child = nextSibling[child]!) if (labelNames[label[child]!]!.endsWith(':pass')) return true
  return false
}
