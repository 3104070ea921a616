import { makeId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { English } from '../english.ts'
import type { Knowledge } from '../knowledge.ts'
import { type PersonSeen, type WithNames, type WithSentences, type WithTokens } from '../layers.ts'
import type { NameFound } from '../read.ts'
import type { WithSyntax } from '../syntax/withSyntax.ts'
import { introduce } from './introduce.ts'
import type { NameRun } from './nameRun.ts'
import { placeActs } from './placeActs.ts'
import { officeWords } from './officeWords.ts'
import { nameRuns } from './nameRuns.ts'

type Given = Document & WithTokens & WithSentences & Partial<WithSyntax>

/**
 * Adds persons, organisations and places, and who the persons are. A person is introduced by a title, an apposition, or two
 * or more capitalised names that nothing known claims; a surname alone is the last so introduced. O(n).
 */
export function findNames<D extends Given>(document: D, knowledge: Knowledge, english: Pick<English, 'types' | 'names'>): D & WithNames {
  const { text, tokens } = document
  const runs = nameRuns(document, knowledge, english)
  const persons: PersonSeen[] = []
  const index = new Map<string, number>()
  const word = (t: number) => text.slice(tokens.from[t], tokens.to[t])
  const full = (run: NameRun) => {
    const words: string[] = []
    for (let t = run.from; t < run.to; t++) words.push(word(t))
    return words.join(' ').replace(/ - /g, '-')
  }
  const who = (run: NameRun): number => {
    const name = full(run)
    const known = knowledge.personNamed(name)
    const key = known?.name ?? name
    let i = index.get(key) ?? -1
    if (i < 0 && known === null && run.to - run.from === 1) return index.get(`~${key}`) ?? -1
    if (i < 0 && /^\p{Lu}\./u.test(name)) {
      // Initials before a surname already introduced.
      const same = index.get(`~${name.split(' ').at(-1) ?? ''}`) ?? -1
      if (same >= 0 && persons[same]?.name.startsWith(name.charAt(0))) return same
    }
    const said = introduce(document, knowledge, run.from, run.to)
    if (i < 0) {
      // "Their deputies, …": whose they are, not what.
      const office = known?.offices[0]
      i = persons.length
      persons.push({ id: known?.id ?? makeId('person', key), name: key, surname: known?.surname ?? name.split(' ').at(-1) ?? name, office: (said.office === 'deputy' ? office?.title : undefined) ?? said.office ?? office?.title ?? null, side: said.side ?? office?.side ?? null, known: known !== null })
      index.set(key, i)
      for (const part of name.split(' ')) if (part.length > 2) index.set(`~${part}`, i)
      index.set(`~${persons[i]?.surname}`, i)
    } else {
      const old = persons[i]
      if (old !== undefined && (old.office === null || old.side === null)) persons[i] = { ...old, office: old.office ?? said.office, side: old.side ?? said.side }
    }
    return i
  }
  const longs = runs.map((run) => run.person && (run.to - run.from > 1 || knowledge.personNamed(word(run.from)) !== null) && hasLetter(full(run)) ? who(run) : -1)
  const names: NameFound[] = []
  const personOfName: number[] = []
  runs.forEach((run, r) => {
    let person = longs[r] ?? -1
    const single = run.to - run.from === 1
    if (person < 0 && single) person = index.get(`~${word(run.from)}`) ?? -1
    if (person < 0 && run.person && single && isTitled(document, run.from) && hasLetter(full(run))) {
      const said = introduce(document, knowledge, run.from, run.to)
      person = persons.length
      persons.push({ id: makeId('person', full(run)), name: full(run), surname: full(run), office: said.office, side: said.side, known: false })
      index.set(full(run), person)
      index.set(`~${full(run)}`, person)
    }
    if (person >= 0 && run.side !== null) person = -1
    const type = person >= 0 ? 'person' : run.type
    names.push({ from: tokens.from[run.from] ?? 0, to: tokens.to[run.to - 1] ?? 0, type, refersTo: persons[person]?.id ?? run.side?.id ?? run.place, ...type === 'place' && run.side !== null && placeActs(tokens.lower, run.from, run.to) ? { acts: true } : {} })
    personOfName.push(person)
  })
  return { ...document, names, persons, personOfName: Int32Array.from(personOfName) }
}

function hasLetter(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name.normalize('NFC'))
}

function isTitled({ tokens }: Given, t: number): boolean {
  const before = tokens.lower[t - 1] ?? ''
  const dotted = before === '.' ? `${tokens.lower[t - 2] ?? ''}` : before
  return officeWords.honorifics.has(dotted) || officeWords.heads.has(dotted)
}

