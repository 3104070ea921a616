import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layText } from '../../packages/reading/src/layText.ts'
import { officeWords } from '../../packages/reading/src/names/officeWords.ts'
import { states } from '../../packages/reading/src/names/states.ts'
import { readConllu } from './readConllu.ts'
import { sharedCorpora } from './sharedCorpora.ts'

/** A name as half-open tokens of a sentence. `type` is an index into `nameTags.types`. */
interface NamedTokens { readonly from: number; readonly to: number; readonly type: number }
export interface NamedSentence { readonly words: readonly string[]; readonly names: readonly NamedTokens[] }
/** Sentences that stand in one text, in order. `corpus` says where from. */
export interface NamedDocument { readonly corpus: 'wikigold' | 're3d' | 'gum'; readonly id: string; readonly sentences: readonly NamedSentence[] }

interface Gold { readonly docId: string; readonly text: string; readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[] }
const types = ['person', 'organisation', 'place']
const bodyNames = /^(?:European Union|United Nations|African Union|NATO|EU|UN|U\.N\.|ASEAN|Arab League|AU)/
const stateNames = new Set(states.trim().split('\n').flatMap((line) => {
  const [name = '', , , others = ''] = line.split('|')
  return [name, ...others.split(',')].filter((each) => !bodyNames.test(each))
}))

/** Proper names of persons, organisations and places in Wikigold, re3d and GUM, as the news wires' golds mark them: without titles, articles and descriptions. */
export function readNames(): readonly NamedDocument[] {
  const golds = JSON.parse(readFileSync(join(sharedCorpora(), 'names-dev.json'), 'utf8')) as readonly Gold[]
  const wikigold = golds.filter(({ docId }) => docId.startsWith('wikigold'))
  const re3d = golds.filter(({ docId }) => docId.startsWith('re3d'))
  // Wikigold's sentences follow each other through its articles, but say not where one ends: blocks stand for texts.
  const blocks = Array.from({ length: Math.ceil(wikigold.length / 12) }, (_, i) => wikigold.slice(i * 12, i * 12 + 12))
  return [
    ...blocks.map((block, i): NamedDocument => ({ corpus: 'wikigold', id: `wikigold-${i}`, sentences: block.map((gold) => overTokens(gold, false)) })),
    ...re3d.map((gold): NamedDocument => ({ corpus: 're3d', id: gold.docId, sentences: [overTokens(gold, true)] })),
    ...readGum(),
  ]
}

function overTokens({ text, names }: Gold, describes: boolean): NamedSentence {
  const { tokens } = layText(text, null, null)
  const words = Array.from({ length: tokens.length }, (_, t) => text.slice(tokens.from[t], tokens.to[t]))
  const found: NamedTokens[] = []
  for (const { start, end, type } of names) {
    let from = 0
    while (from < tokens.length && tokens.to[from]! <= start) from++
    let to = from
    while (to < tokens.length && tokens.from[to]! < end) to++
    if (to === from) continue
    const name = { from, to, type: types.indexOf(type) }
    const proper = describes ? properPart(words, name) : name
    // Where re3d has a state that acts as a body, the wires have a place.
    if (proper !== null) found.push(describes && stateNames.has(words.slice(proper.from, proper.to).join(' ')) ? { ...proper, type: 2 } : proper)
  }
  return { words, names: apart(found) }
}

/** Longest first, none that overlaps one taken. */
function apart(names: readonly NamedTokens[]): readonly NamedTokens[] {
  const taken: NamedTokens[] = []
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from))) if (taken.every((each) => each.to <= name.from || each.from >= name.to)) taken.push(name)
  return taken.sort((a, b) => a.from - b.from)
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'al', 'el', 'bin', 'van', 'von', 'der', 'da', 'la', '-', '–', '’', "'", '’s', "'s", '.', '&', 'to'])
const capital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)

/** What is left of a mention when titles, articles and descriptions are taken off; null where no name is. re3d marks whole noun phrases, and pronouns. */
function properPart(words: readonly string[], { from, to, type }: NamedTokens): NamedTokens | null {
  const isTitle = (t: number) => officeWords.heads.has(words[t]!.toLowerCase()) || officeWords.honorifics.has(words[t]!.toLowerCase()) || officeWords.parts.has(words[t]!.toLowerCase()) || words[t] === '.'
  let a = from
  let b = to
  while (a < b && (!capital(words[a]!) || /^(?:The|A|An|Our|His|Their|This|These|Its|My|We|I|It|He|She|They|You|All|Some|Both|Many|That|There|Here|Those|Another|Such|Your|Her|Us)$/.test(words[a]!))) a++
  if (type === 0) {
    for (let t = a; t < b - 1; t++) if (isTitle(t)) a = t + 1
    while (a < b && words[a] === '.') a++
  }
  while (b > a && !capital(words[b - 1]!) && words[b - 1] !== '.') b--
  if (a >= b || b - a === 1 && (isTitle(a) || /(?:ans|ians|is|ese|ish)$/.test(words[a]!) && type === 1)) return null
  for (let t = a; t < b; t++) if (!capital(words[t]!) && !small.has(words[t]!.toLowerCase())) return null
  // A description that ends small ("U.S. forces") names no body by itself.
  if (b < to && type === 1) return null
  if (type === 1 && /^(?:Coalition|Members|Government|Foreign|Minister)$/.test(words[b - 1]!) && b - a === 1) return null
  return { from: a, to: b, type }
}

const etypes: Readonly<Record<string, number>> = { person: 0, organization: 1, place: 2 }

/** GUM marks every mention: those whose head is a proper noun are taken, cut to the name. */
function readGum(): readonly NamedDocument[] {
  const documents = new Map<string, NamedSentence[]>()
  // An entity may begin in one sentence and end in another: those are left.
  for (const { document, words, tags, heads, misc } of readConllu(join(sharedCorpora(), 'treebank/gum-open-licences.conllu.gz'))) {
    const open: { id: string; etype: string; from: number }[] = []
    const mentions: { from: number; to: number; etype: string }[] = []
    for (const { at, value } of misc) {
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(value)?.[1] ?? ''
      for (const [part] of entity.matchAll(/\((\d+)-([a-z]+)-[^()]*\)?|(\d+)\)/g)) {
        const begins = /^\((\d+)-([a-z]+)-/.exec(part)
        if (begins !== null) {
          if (part.endsWith(')')) mentions.push({ from: at, to: at + 1, etype: begins[2]! })
          else open.push({ id: begins[1]!, etype: begins[2]!, from: at })
          continue
        }
        const id = part.slice(0, -1)
        const i = open.findLastIndex((each) => each.id === id)
        const begun = open[i]
        if (begun === undefined) continue
        open.splice(i, 1)
        mentions.push({ from: begun.from, to: at + 1, etype: begun.etype })
      }
    }
    const names = mentions.flatMap(({ from, to, etype }): NamedTokens[] => {
      const type = etypes[etype]
      const head = Array.from({ length: to - from }, (_, i) => from + i).find((t) => heads[t]! < from || heads[t]! >= to)
      if (type === undefined || head === undefined || !/^NNPS?$/.test(tags[head]!)) return []
      const proper = (t: number) => t >= from && t < to && (/^NNPS?$/.test(tags[t]!) || tags[t] === 'CD' || capital(words[t]!) && t > 0)
      let a = head
      let b = head + 1
      for (;;) {
        if (proper(a - 1)) a--
        else if (a - 2 >= from && proper(a - 2) && (type === 0 ? /^[-.]$/ : /^(?:of|the|and|for|&|-|’s|'s|\.)$/).test(words[a - 1]!)) a -= 2
        else if (type !== 0 && a - 3 >= from && proper(a - 3) && words[a - 1] === 'the' && words[a - 2] === 'of') a -= 3
        else break
      }
      for (;;) {
        if (proper(b)) b++
        else if (b + 1 < to && proper(b + 1) && (type === 0 ? /^(?:[-.]|de|van|von|bin|al)$/ : /^(?:of|the|and|for|in|de|&|-|’s|'s|\.)$/).test(words[b]!)) b += 2
        else if (type !== 0 && b + 2 < to && proper(b + 2) && words[b + 1] === 'the' && /^(?:of|for|on|in)$/.test(words[b]!)) b += 3
        else break
      }
      const cut = properPart(words, { from: a, to: b, type })
      return cut === null || type === 0 && cut.to - cut.from === 1 && words[cut.from]!.endsWith('s') && tags[cut.from] === 'NNPS' ? [] : [cut]
    })
    const list = documents.get(document) ?? []
    if (list.length === 0) documents.set(document, list)
    list.push({ words, names: apart(names) })
  }
  return [...documents].map(([id, sentences]): NamedDocument => ({ corpus: 'gum', id, sentences }))
}
