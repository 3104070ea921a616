import type { Codebook, Passage } from '@travaux/model'
import type { Reading } from '../read.ts'
import { stem } from './stem.ts'
import { wordsIn } from './wordsIn.ts'

/** An issue that a codebook may want: what statements keep speaking of. */
export interface IssueProposed {
  /** The phrase as it is written most often. */
  readonly name: string
  /** How many statements speak of it, in how many sources. */
  readonly statements: number
  readonly sources: number
  /** One passage a statement: the phrase where it stands. */
  readonly evidence: readonly Passage[]
  /** What is said of it in like words more than once: candidates for propositions, each with the contents that say it. */
  readonly propositions: readonly { readonly text: string; readonly evidence: readonly Passage[] }[]
}

interface Said { readonly passage: Passage; readonly text: string; readonly stems: ReadonlySet<string> }
interface Phrase { readonly stems: readonly string[]; readonly written: string; readonly at: Passage; readonly said: Said }

const joins = new Set(['of', 'the', 'for', 'in', 'on', 'to', 'and'])
const dull = new Set('a an the of to in on at by for and or is are was were be been being it its that this these those they them their he she his her him we our us i you your from as with not no nor but if so than then there here who whom which what when where how why will would can could may might must shall should do does did done has have had having say said says any all some more most both each other another such only also still even never under over into about after before between until unless without against because while during one two three four five first second last next new many much very mr mrs ms minister president government country countries side sides year years month months week weeks day days today time people'.split(' '))

/**
 * Issues and propositions from what recurs in what is said over a set of readings, most said first. A phrase of two to five
 * words that `least` statements or more hold is one; a phrase within a longer one that is said as often is not, nor one whose words a
 * name or term of the codebook holds. Pure; O(words of statements). Candidates for a person to take or leave: nothing is recorded.
 */
export function proposeIssues(readings: readonly Reading[], { codebook = null, least = 3 }: { readonly codebook?: Codebook | null; readonly least?: number } = {}): readonly IssueProposed[] {
  const phrases = new Map<string, Phrase[]>()
  for (const said of readings.flatMap(saidIn)) for (const phrase of phrasesOf(said)) {
    const key = [...phrase.stems].sort().join(' ')
    const list = phrases.get(key)
    if (list === undefined) phrases.set(key, [phrase])
    else if (list.at(-1)?.said !== said) list.push(phrase)
  }
  const known = [...codebook?.issues.flatMap(({ name, terms }) => [name, ...terms]) ?? [], ...codebook?.propositions.map(({ text }) => text) ?? []].map((text) => new Set(wordsIn(text).stems))
  const often = [...phrases.values()].filter((list) => list.length >= least && !known.some((words) => list[0]!.stems.every((each) => words.has(each))))
    .sort((a, b) => b.length * weight(b) - a.length * weight(a) || (a[0]!.written < b[0]!.written ? -1 : 1))
  const taken: Phrase[][] = []
  for (const list of often) if (!taken.some((other) => overlaps(list, other))) taken.push(list)
  return taken.map((list) => ({
    name: commonest(list.map(({ written }) => written)), statements: list.length, sources: new Set(list.map(({ at }) => at.source)).size,
    evidence: list.map(({ at }) => at), propositions: saidAlike(list.map(({ said }) => said)),
  }))
}

function saidIn({ source, findings }: Reading): readonly Said[] {
  return findings.flatMap((each) => {
    if (each.kind !== 'statement') return []
    const [first, last] = [each.value.content[0], each.value.content.at(-1)]
    if (first === undefined || last === undefined) return []
    const text = source.text.slice(first.from, last.to)
    return [{ passage: { ...first, to: last.to }, text, stems: new Set(tellingStems(text)) }]
  })
}

function tellingStems(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => dull.has(word.toLowerCase()) ? [] : [stem(word)])
}

/** Every run of telling words, joined by small ones at most, that holds two or three of them. */
function phrasesOf(said: Said): readonly Phrase[] {
  const found: Phrase[] = []
  for (const run of said.text.matchAll(/[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*/gu)) {
    const words = [...run[0].matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], lower: match[0].toLowerCase(), from: run.index + match.index }))
    words.forEach((first, i) => {
      if (dull.has(first.lower)) return
      const stems = [stem(first.word)]
      for (let j = i + 1; j < Math.min(words.length, i + 5); j++) {
        const { word, lower, from } = words[j]!
        if (dull.has(lower)) {
          if (joins.has(lower)) continue
          break
        }
        stems.push(stem(word))
        const to = from + word.length
        found.push({ stems: [...stems], written: said.text.slice(first.from, to), at: { ...said.passage, from: said.passage.from + first.from, to: said.passage.from + to }, said })
        if (stems.length === 3) break
      }
    })
  }
  return found
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
  return groups.filter((group) => group.length > 1).map((group) => ({ text: sentence(middle(group).text), evidence: group.map(({ passage }) => passage) }))
}

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
