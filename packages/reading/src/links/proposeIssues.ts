import type { Codebook, Finding, IssueId, Meeting, Passage, SideId, Source, Stance, Statement, StatementId } from '@travaux/model'
import type { Parsing } from '../english.ts'
import { makeKnowledge } from '../makeKnowledge.ts'
import { makeNounPhrases } from './makeNounPhrases.ts'
import { stanceCues } from './stanceCues.ts'
import { stem } from './stem.ts'
import { wordsIn } from './wordsIn.ts'

/** An issue that a codebook may want: what statements keep speaking of. */
export interface IssueProposed {
  /** The phrase as it is written most often. */
  readonly name: string
  /** The codebook's issue that more than half of the statements are about already: then only the propositions are new. Null where it is an issue of its own. */
  readonly within: IssueId | null
  /** How many statements speak of it, in how many sources. */
  readonly statements: number
  readonly sources: number
  /** Whose people speak of it, in the order in which they are first heard. */
  readonly sides: readonly SideId[]
  /** The statements that speak of it, and one passage for each: the phrase where it stands. */
  readonly spokenIn: readonly StatementId[]
  readonly evidence: readonly Passage[]
  /** What is said of it in like words more than once, and takes no stance on a proposition yet: candidates, each with the contents that say it. */
  readonly propositions: readonly { readonly text: string; readonly sides: readonly SideId[]; readonly spokenIn: readonly StatementId[]; readonly evidence: readonly Passage[] }[]
}

/** What statements were found in one text: a `Reading`, or what a dossier holds of one. */
export interface StatementsOf { readonly source: Pick<Source, 'text'>; readonly findings: readonly Pick<Finding, 'subject' | 'kind' | 'value'>[] }

export interface ProposeOptions {
  readonly codebook?: Codebook | null
  /** What sentences are parsed with: `english()` of `@travaux/reading/english`. */
  readonly english: Parsing
  /** In how many statements a phrase must recur, and how many issues are given at most. */
  readonly least?: number
  readonly most?: number
}

interface Said { readonly statement: StatementId; readonly passage: Passage; readonly text: string; readonly stems: ReadonlySet<string>; readonly sides: readonly SideId[]; readonly issues: readonly IssueId[]; readonly placed: boolean; /** Whether its words take a stance. */ readonly stands: boolean }
interface Phrase { readonly stems: readonly string[]; readonly written: string; readonly at: Passage; readonly said: Said }

const joins = new Set(['of', 'the', 'for', 'in', 'on', 'to', 'and'])
const dull = new Set('a an the of to in on at by for and or is are was were be been being it its that this these those they them their he she his her him we our us i you your from as with not no nor but if so than then there here who whom which what when where how why will would can could may might must shall should do does did done has have had having say said says any all some more most both each other another such only also still even never under over into about after before between until unless without against because while during one two three four five first second last next new many much very mr mrs ms minister president government country countries side sides year years month months week weeks day days today time people'.split(' '))

/**
 * Issues and propositions from what recurs in what is said over a set of readings, most said first. A phrase of two to five
 * words that `least` statements or more hold, a third of which take a stance in their words, is one, but for names of persons and places alone; a phrase within a longer one that is said as often is not, nor one whose words a
 * name or term of the codebook holds. Pure; O(words of statements). Candidates for a person to take or leave: nothing is recorded.
 */
export function proposeIssues(readings: readonly StatementsOf[], { english, codebook = null, least = 3, most = 20 }: ProposeOptions): readonly IssueProposed[] {
  const phrases = new Map<string, Phrase[]>()
  for (const said of readings.flatMap(saidIn)) for (const phrase of phrasesOf(said)) {
    const key = [...phrase.stems].sort().join(' ')
    const list = phrases.get(key)
    if (list === undefined) phrases.set(key, [phrase])
    else if (list.at(-1)?.said !== said) list.push(phrase)
  }
  const known = wordsOf(codebook)
  const named = namesIn(readings)
  const isNounPhrase = makeNounPhrases(english, joins)
  const often = [...phrases.values()].filter((list) => list.length >= least && list.filter(({ said }) => said.stands).length * 3 >= list.length && !list.every(({ written }) => isNames(written, named)) && !known.some((words) => list[0]!.stems.every((each) => words.has(each))))
    .sort((a, b) => b.length * weight(b) - a.length * weight(a) || (a[0]!.written < b[0]!.written ? -1 : 1))
  const taken: Phrase[][] = []
  for (const list of often) {
    if (taken.length >= most) break
    if (!taken.some((other) => overlaps(list, other)) && mostly(list, ({ said, at }) => isNounPhrase(said.text, { from: at.from - said.passage.from, to: at.to - said.passage.from }))) taken.push(list)
  }
  return taken.flatMap((list) => {
    const within = issueOfMost(list)
    const propositions = saidAlike(list.map(({ said }) => said).filter(({ placed }) => !placed))
    if (within !== null && propositions.length === 0) return []
    return [{
      name: commonest(list.map(({ written }) => written)), within, statements: list.length, sources: new Set(list.map(({ at }) => at.source)).size,
      sides: sidesOf(list.map(({ said }) => said)), spokenIn: list.map(({ said }) => said.statement), evidence: list.map(({ at }) => at), propositions,
    }]
  })
}

/** What takes a stance: the cues of stances, and what one will or would do. */
const cues = [...Object.values(stanceCues), /\b(?:will|would|shall)\b/i]

/** Words of the names of persons who speak or meet. */
function namesIn(readings: readonly StatementsOf[]): ReadonlySet<string> {
  const persons = readings.flatMap(({ findings }) => findings.flatMap(({ kind, value }) => kind === 'statement' ? (value as Statement).speakers : kind === 'meeting' ? (value as Meeting).participants : []))
  return new Set(persons.flatMap(({ name, person }) => person === null ? [] : name.split(/\s+/)))
}

/** True of names of persons, states and capitals with nothing but small words between: whom or where is spoken of, not what. */
function isNames(written: string, named: ReadonlySet<string>): boolean {
  const { sideNamed } = makeKnowledge(null)
  const runs = written.split(/ (?:and|of|the|in|on|to|for)(?= )/).flatMap((part) => part.trim().split(/,\s+/))
  return runs.every((run) => sideNamed(run) !== null || run.split(' ').every((word) => sideNamed(word) !== null || named.has(word)))
}

/** The words of each name, term and proposition that a codebook has: what recurs within one of them is no news. */
function wordsOf(codebook: Codebook | null): readonly ReadonlySet<string>[] {
  if (codebook === null) return []
  const { issues, propositions, sides, persons, places } = codebook
  const texts = [
    ...issues.flatMap(({ name, terms }) => [name, ...terms]), ...propositions.map(({ text }) => text),
    ...sides.flatMap(({ name, adjective, aliases }) => [name, adjective ?? '', ...aliases]), ...places.flatMap(({ name, bySide, aliases }) => [name, ...Object.values(bySide), ...aliases]),
    ...persons.flatMap(({ name, aliases, offices }) => [name, ...aliases, ...offices.map(({ title }) => `${title} ${name}`)]),
  ]
  return texts.map((text) => new Set(wordsIn(text).stems))
}

function saidIn({ source, findings }: StatementsOf): readonly Said[] {
  const placed = new Set(findings.flatMap(({ kind, value }) => kind === 'stance' ? (value as Stance).statement ?? [] : []))
  return findings.flatMap(({ subject, kind, value }) => {
    if (kind !== 'statement') return []
    const { content, cue, speakers, issues } = value as Statement
    const [first, last] = [content[0], content.at(-1)]
    if (first === undefined || last === undefined) return []
    const text = source.text.slice(first.from, last.to)
    return [{ statement: subject as StatementId, passage: { ...first, to: last.to }, text, stems: new Set(tellingStems(text)), sides: speakers.flatMap(({ side }) => side ?? []), issues, placed: placed.has(subject as StatementId), stands: placed.has(subject as StatementId) || cues.some((pattern) => pattern.test(source.text.slice(Math.min(first.from, cue?.from ?? first.from), last.to))) }]
  })
}

/** Single letters too: what an apostrophe leaves. */
function isDull(lower: string): boolean {
  return lower.length === 1 || dull.has(lower)
}

function tellingStems(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => isDull(word.toLowerCase()) ? [] : [stem(word)])
}

/** Every run of telling words, joined by small ones at most, that holds two or three of them. A compound with hyphens is one word with the stems of its parts. */
function phrasesOf(said: Said): readonly Phrase[] {
  const found: Phrase[] = []
  for (const run of said.text.matchAll(/[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*/gu)) {
    const words = [...run[0].matchAll(/[^ ]+/g)].map((match) => ({ word: match[0], lower: match[0].toLowerCase(), from: run.index + match.index }))
    words.forEach((first, i) => {
      if (isDull(first.lower)) return
      const stems = stemsOf(first.word)
      for (let j = i + 1, telling = 1; j < Math.min(words.length, i + 5); j++) {
        const { word, lower, from } = words[j]!
        if (isDull(lower)) {
          if (joins.has(lower)) continue
          break
        }
        stems.push(...stemsOf(word))
        telling++
        const to = from + word.length
        found.push({ stems: [...stems], written: said.text.slice(first.from, to), at: { ...said.passage, from: said.passage.from + first.from, to: said.passage.from + to }, said })
        if (telling === 3) break
      }
    })
  }
  return found
}

function stemsOf(word: string): string[] {
  return word.split('-').map(stem)
}

function weight(list: readonly Phrase[]): number {
  return list[0]!.stems.length > 2 ? 1.3 : 1
}

/** True where two phrases share all the words of the shorter, or stand mostly in the same statements with a word in common. */
function overlaps(list: readonly Phrase[], other: readonly Phrase[]): boolean {
  const [a, b] = [new Set(list[0]!.stems), new Set(other[0]!.stems)]
  const shared = [...a].filter((each) => b.has(each)).length
  if (shared === Math.min(a.size, b.size)) return true
  const statements = new Set(other.map(({ said }) => said))
  return shared > 0 && list.filter(({ said }) => statements.has(said)).length * 2 > list.length
}

/** The issue that more than half of the statements are about. */
function issueOfMost(list: readonly Phrase[]): IssueId | null {
  const held = Map.groupBy(list.flatMap(({ said }) => [...new Set(said.issues)]), (issue) => issue)
  return [...held].find(([, all]) => all.length * 2 > list.length)?.[0] ?? null
}

/** True of more than half of the first three: enough to tell, and few to parse. */
function mostly(list: readonly Phrase[], is: (phrase: Phrase) => boolean): boolean {
  const some = list.slice(0, 3)
  return some.filter(is).length * 2 > some.length
}

function sidesOf(said: readonly Said[]): readonly SideId[] {
  return [...new Set(said.flatMap(({ sides }) => sides))]
}

function commonest(written: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const each of written) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].reduce((best, each) => each[1] > best[1] ? each : best)[0]
}

/** Contents that share half of their words, as one sentence: that which is likest the others. */
function saidAlike(all: readonly Said[]): IssueProposed['propositions'] {
  const groups: Said[][] = []
  for (const said of all) {
    const group = groups.find(([first]) => first !== undefined && alike(first.stems, said.stems) >= 0.5)
    if (group === undefined) groups.push([said])
    else group.push(said)
  }
  return groups.flatMap((group) => {
    const clear = group.filter(({ text }) => !leansOnOthers.test(sentence(text)))
    if (group.length < 2 || clear.length === 0) return []
    return [{ text: sentence(middle(clear).text), sides: sidesOf(group), spokenIn: group.map(({ statement }) => statement), evidence: group.map(({ passage }) => passage) }]
  })
}

/** Begins with a word whose meaning lies in what was said before: no sentence to stand alone. */
const leansOnOthers = /^(?:it|its|he|his|she|her|they|their|we|our|i|my|this|that|these|those|such|there|one)\b/i

/** The one likest all others; of several, the shortest. */
function middle(group: readonly Said[]): Said {
  const like = new Map(group.map((each) => [each, group.reduce((sum, other) => sum + alike(each.stems, other.stems), 0)]))
  return group.toSorted((a, b) => (like.get(b) ?? 0) - (like.get(a) ?? 0) || a.text.length - b.text.length)[0]!
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length
  return shared / (a.size + b.size - shared)
}

function sentence(text: string): string {
  const bare = text.replace(/^[\s"“„«']*(?:that |to )?/u, '').replace(/[\s"”»',.;]+$/u, '')
  return `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}.`
}
