import { makeId } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge, SideKnown } from '../knowledge.ts'
import { tokenKind, type PersonSeen, type WithNames, type WithSentences, type WithTokens } from '../layers.ts'
import type { NameFound } from '../read.ts'
import { introduce } from './introduce.ts'
import { nameWords } from './nameWords.ts'
import { officeWords } from './officeWords.ts'
import { places } from './places.ts'

type Given = Document & WithTokens & WithSentences
interface Run { readonly from: number; readonly to: number; readonly person: boolean; readonly type: NameFound['type']; readonly side: SideKnown | null; readonly place: string | null }

/**
 * Adds persons, organisations and places, and who the persons are. A person is introduced by a title, an apposition, or two
 * or more capitalised names that nothing known claims; a surname alone is the last so introduced. O(n).
 */
export function findNames<D extends Given>(document: D, knowledge: Knowledge): D & WithNames {
  const { text, tokens } = document
  const runs = runsOf(document, knowledge)
  const persons: PersonSeen[] = []
  const index = new Map<string, number>()
  const word = (t: number) => text.slice(tokens.from[t], tokens.to[t])
  const full = (run: Run) => {
    const words: string[] = []
    for (let t = run.from; t < run.to; t++) words.push(word(t))
    return words.join(' ').replace(/ - /g, '-')
  }
  const who = (run: Run): number => {
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
      const office = known?.offices[0]
      i = persons.length
      persons.push({ id: known?.id ?? makeId('person', key), name: key, surname: known?.surname ?? name.split(' ').at(-1) ?? name, office: said.office ?? office?.title ?? null, side: said.side ?? office?.side ?? null, known: known !== null })
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
    if (person < 0 && run.person && single) return
    if (person >= 0 && run.side !== null) person = -1
    const type = person >= 0 ? 'person' : run.type
    names.push({ from: tokens.from[run.from] ?? 0, to: tokens.to[run.to - 1] ?? 0, type, refersTo: persons[person]?.id ?? run.side?.id ?? run.place })
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

/** Capitalised runs, each with its likely type. */
function runsOf({ text, tokens, sentences }: Given, knowledge: Knowledge): Run[] {
  const runs: Run[] = []
  const starts = new Set(sentences.from)
  const isWord = (t: number) => tokens.kind[t] === tokenKind.word
  const capital = (t: number) => isWord(t) && /^\p{Lu}/u.test(text.slice(tokens.from[t], (tokens.from[t] ?? 0) + 2))
  const touching = (t: number) => /^[ \u00A0]?$/.test(text.slice(tokens.to[t - 1], tokens.from[t]))
  for (let t = 0; t < tokens.length; t++) {
    if (!capital(t)) continue
    let known: Run | null = null
    for (let n = 5; n > 0 && known === null; n--) {
      if (t + n > tokens.length || (tokens.to[t + n - 1] ?? 0) - (tokens.from[t] ?? 0) > 60) continue
      const words = text.slice(tokens.from[t], tokens.to[t + n - 1])
      if (!/[\p{L}.]$/u.test(words)) continue
      const place = knowledge.placeNamed(words)
      const side = place === null && !knowledge.isAdjective(words.replace(/^The /, '')) ? knowledge.sideNamed(words) : null
      if (place !== null || side !== null || places.has(words)) known = { from: t, to: t + n, person: false, type: /^(?:EU|UN|U\.N\.|AU|NATO|ASEAN|OSCE|IAEA|European Union|United Nations|African Union|Arab League|State Department|Kremlin)/.test(words) ? 'organisation' : 'place', side, place: place?.id ?? null }
    }
    let end = t + (known === null ? 1 : known.to - t)
    while (end < tokens.length && touching(end) && (capital(end) || nameWords.particles.has(tokens.lower[end] ?? '') && capital(end + 1) && end > t)) end++
    if (known !== null && (end === known.to || !isOrganisation(tokens.lower, known.to, end))) {
      runs.push(known)
      t = known.to - 1
      continue
    }
    let from = t
    if (starts.has(tokens.from[t] ?? -1) && nameWords.never.has(tokens.lower[t] ?? '') || nameWords.never.has(tokens.lower[t] ?? '')) from++
    if (isOrganisation(tokens.lower, from, end)) {
      let last = end
      while (/^(?:of|for|on|and)$/.test(tokens.lower[last] ?? '') && (capital(last + 1) || tokens.lower[last + 1] === 'the' && capital(last + 2)) && touching(last)) {
        if (tokens.lower[last] === 'and' && !isOrganisation(tokens.lower, last, last + 4)) break
        last += 2
        while (capital(last)) last++
      }
      if (from < end) runs.push({ from, to: last, person: false, type: 'organisation', side: null, place: null })
      t = last - 1
      continue
    }
    while (from < end && isTitleWord(tokens.lower[from] ?? '', text.slice(tokens.from[from], tokens.to[from]), knowledge)) from++
    // An adjective that nothing known explains still stands before its office: "Kalmoran Justice Minister Faris Dellawi".
    for (let u = end - 2; u > from; u--) if (officeWords.heads.has(tokens.lower[u] ?? '')) {
      from = u + 1
      break
    }
    while (end > from && nameWords.never.has(tokens.lower[end - 1] ?? '')) end--
    const first = from < end ? text.slice(tokens.from[from], tokens.to[from]) : ''
    if (from < end && first.length > 1 || end - from > 1) {
      const last = tokens.lower[end - 1] ?? ''
      const acronym = end - from === 1 && /^\p{Lu}{2,6}$/u.test(first)
      const article = tokens.lower[from - 1] === 'the' && end - from > 1 && from === t && !officeWords.heads.has(tokens.lower[from] ?? '')
      const place = article && /^(?:in|on|over|across|near|from|to|at|around)$/.test(tokens.lower[from - 2] ?? '') || article && last.endsWith('s') || nameWords.place.has(last) || end - from === 1 && /^(?:in|at|near|from)$/.test(tokens.lower[from - 1] ?? '')
      const type = acronym || article && !place ? 'organisation' : place ? 'place' : 'person'
      runs.push({ from, to: end, person: type === 'person' && end - from < 6, type, side: null, place: null })
    }
    t = Math.max(t, end - 1)
  }
  return runs
}

function isTitleWord(lower: string, words: string, knowledge: Knowledge): boolean {
  return officeWords.heads.has(lower) || officeWords.honorifics.has(lower) || officeWords.parts.has(lower) || knowledge.isAdjective(words) || nameWords.never.has(lower)
}

function isOrganisation(lower: readonly string[], from: number, to: number): boolean {
  return to > from && nameWords.organisation.has(lower[to - 1] ?? '') || to - from > 1 && nameWords.organisation.has(lower[to - 2] ?? '') && !officeWords.heads.has(lower[to - 1] ?? '') && nameWords.organisation.has(lower[to - 1] ?? '')
}
