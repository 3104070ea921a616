import type { Passage, SideId, SourceId, Speaker } from '@travaux/model'
import type { Knowledge } from '../knowledge.ts'
import type { Tree, WithTree } from '../attribution/sentenceTree.ts'
import type { PersonSeen, ReadDocument, WithStatements } from '../layers.ts'
import type { WithSyntax } from '../syntax/withSyntax.ts'
import type { TimesLayer } from '../times/findTimes.ts'
import { datesATitle } from './datesATitle.ts'

/** A text after the stages that the finders of events rely on. */
export type TimedDocument = ReadDocument & WithSyntax & WithTree & WithStatements & { readonly times: TimesLayer }

/** A text, what is known, and the questions every finder asks of a stretch of it. Stretches are [from, to) into the text. */
export interface EventContext {
  readonly document: TimedDocument
  readonly knowledge: Knowledge
  readonly published: string | null
  readonly tree: Tree
  readonly passage: (from: number, to: number) => Passage
  /** The parts of an id that say where in which source. */
  readonly at: (from: number, to: number) => readonly [string, number, number]
  /** Persons named in the stretch, each once, in order. */
  readonly personsIn: (from: number, to: number) => readonly PersonSeen[]
  /** Sides named in the stretch by state, adjective or capital, each once, in order. */
  readonly sidesIn: (from: number, to: number) => readonly SideId[]
  /** Dates in the stretch of what happens or holds: indices into the times layer. The date in an instrument's title is none. */
  readonly datesIn: (from: number, to: number) => readonly number[]
  /** The labels that turns of a transcript begin with, in order; the first group is the label's words. None in other texts. */
  readonly turnLabels: readonly RegExpExecArray[]
  readonly speakerOf: (person: PersonSeen) => Speaker
  readonly speakerOfSide: (side: SideId) => Speaker
}

/** `source` is the id of the text as a source; it names what is found by where it stands. */
export function makeEventContext(document: TimedDocument, knowledge: Knowledge, source: SourceId, published: string | null): EventContext {
  const { names, persons, personOfName, times } = document
  const key = source.slice(source.indexOf('_') + 1)
  const ofTitles = Array.from({ length: times.length }, (_, i) => datesATitle(document.text, times.from[i] ?? 0, times.to[i] ?? 0))
  const isPerson = (from: number, to: number): boolean => {
    for (let i = firstFrom(names.length, (n) => names[n]?.to ?? 0, from + 1); i < names.length && (names[i]?.from ?? 0) < to; i++) {
      if ((personOfName[i] ?? -1) >= 0 && (names[i]?.from ?? 0) <= from && (names[i]?.to ?? 0) >= to) return true
    }
    return false
  }
  return {
    document, knowledge, published, tree: document.tree,
    passage: (from, to) => ({ source, from, to }),
    at: (from, to) => [key, from, to],
    personsIn: (from, to) => {
      const found = new Set<PersonSeen>()
      for (let i = firstFrom(names.length, (n) => names[n]?.from ?? 0, from); i < names.length && (names[i]?.from ?? 0) < to; i++) {
        const person = persons[personOfName[i] ?? -1]
        if (person !== undefined && knowledge.sideNamed(person.surname) === null) found.add(person)
      }
      return [...found]
    },
    sidesIn: (from, to) => {
      const found = new Set<SideId>()
      for (let i = firstFrom(names.length, (n) => names[n]?.from ?? 0, from); i < names.length && (names[i]?.from ?? 0) < to; i++) {
        const name = names[i]
        if (name === undefined || (personOfName[i] ?? -1) >= 0) continue
        const side = knowledge.sideNamed(document.text.slice(name.from, name.to)) ?? (name.refersTo?.startsWith('sid_') === true ? knowledge.side(name.refersTo as SideId) : null)
        if (side !== null) found.add(side.id)
      }
      // Adjectives, and two sides joined by a hyphen, are no names to the names layer.
      for (const { 0: run, index } of document.text.slice(from, to).matchAll(/\b[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)*/g)) {
        if (isPerson(from + index, from + index + run.length)) continue
        const words = run.replace(/['’]s\b/g, '').split(/[\s–-]+/)
        for (let w = 0; w < words.length;) {
          const length = [3, 2, 1].find((n) => w + n <= words.length && knowledge.sideNamed(words.slice(w, w + n).join(' ')) !== null)
          const side = length === undefined ? null : knowledge.sideNamed(words.slice(w, w + length).join(' '))
          if (side !== null) found.add(side.id)
          w += length ?? 1
        }
      }
      return [...found]
    },
    datesIn: (from, to) => {
      const found: number[] = []
      for (let i = firstFrom(times.length, (n) => times.from[n] ?? 0, from); i < times.length && (times.from[i] ?? 0) < to; i++) {
        const type = times.types[i]
        if ((type === 'date' || type === 'time') && !ofTitles[i]) found.push(i)
      }
      return found
    },
    turnLabels: document.metadata.genre === 'transcript' ? [...document.text.matchAll(/(?:^|\n)\W*([\p{L} .'’-]{1,60}):/gu)] : [],
    speakerOf: (person) => ({ person: person.id as Speaker['person'], name: person.name, office: person.office, side: person.side }),
    speakerOfSide: (side) => ({ person: null, name: knowledge.side(side)?.name ?? side.slice(4), office: null, side }),
  }
}

/** The first index whose start is not before `from`, by halving. */
function firstFrom(length: number, startOf: (index: number) => number, from: number): number {
  let low = 0, high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (startOf(middle) < from) low = middle + 1
    else high = middle
  }
  return low
}

