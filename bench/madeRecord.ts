import { makeId, type Author, type Entry, type EntryId, type Kind, type Passage, type SourceId, type Speaker, type SubjectId, type ValueOf } from '@travaux/model'

/** How many entries a made source brings: itself, and what a reader finds in a report of its length. */
const eachSource = 50
const reader: Author = { is: 'reader', version: 'bench' }
const given: Author = { is: 'codebook', name: 'bench' }
const sides = ['sid_north', 'sid_south', 'sid_west'] as const
const words = 'joint economic activities on the islands will go on under rules that both sides have yet to write and neither thinks the treaty nearer for it'.split(' ')

/**
 * A record such as a long negotiation leaves: three sides, forty persons, twelve issues with three answers each, and sources of the same few hundred meetings. The
 * same entries every time; `from` and `to` count entries from 1.
 */
export function* madeRecord(count: number): Iterable<Entry> {
  let number = 0
  for (const entry of codebook()) {
    if (number === count) return
    yield { ...entry, id: `ent_${number += 1}` as EntryId }
  }
  for (let source = 0; number < count; source += 1) {
    for (const entry of ofSource(source)) {
      if (number === count) return
      yield { ...entry, id: `ent_${number += 1}` as EntryId }
    }
  }
}

/** The entries of one more source, as a reader would record them next; ids go on after `entries`. */
export function oneMoreSource(entries: number): readonly Entry[] {
  return ofSource(Math.ceil(entries / eachSource)).map((entry, i) => ({ ...entry, id: `ent_${entries + 1 + i}` as EntryId }))
}

function* codebook(): Iterable<Entry> {
  for (const [i, id] of sides.entries()) yield entry(given, 'side', id, { name: ['Northland', 'Southland', 'Westland'][i] ?? '', adjective: null, aliases: [], mark: null, negotiates: i < 2 })
  for (let i = 0; i < 40; i += 1) yield entry(given, 'person', `per_${i}`, { name: `Person ${letters(i)}`, surname: letters(i), aliases: [], offices: [{ title: 'minister', side: sides[i % 3] as never, from: null, to: null }] })
  for (let i = 0; i < 8; i += 1) yield entry(given, 'place', `plc_${i}`, { name: `place ${letters(i)}`, bySide: {}, aliases: [], within: null, disputed: i === 0 })
  for (let i = 0; i < 12; i += 1) yield entry(given, 'issue', `iss_${i}`, { name: `Issue ${letters(i)}`, bySide: {}, group: `Group ${i % 3}`, raised: null, terms: [] })
  for (let i = 0; i < 36; i += 1) yield entry(given, 'proposition', `prp_${i}`, { issue: `iss_${i % 12}` as never, text: `Answer ${letters(i)}`, terms: [] })
}

function ofSource(n: number): readonly Entry[] {
  const id = `src_${n}` as SourceId
  const sentences = Array.from({ length: 24 }, (_, i) => `${sentence(n * 24 + i)}.`)
  const starts: number[] = []
  let text = ''
  for (const [i, each] of sentences.entries()) {
    starts.push(text.length)
    text += each + (i % 3 === 2 ? '\n' : ' ')
  }
  const at = (i: number, skip = 0, length = Infinity): Passage => {
    const from = (starts[i % 24] ?? 0) + skip
    return { source: id, from, to: Math.min(from + length, (starts[i % 24] ?? 0) + (sentences[i % 24] ?? '').length) }
  }
  const day = dayOf(Math.floor(n / 13) % 1500)
  const speaker = (i: number): Speaker => ({ person: `per_${i % 40}` as never, name: `Person ${letters(i % 40)}`, office: 'minister', side: sides[(i % 40) % 3] as never })
  const found: Entry[] = [entry(reader, 'source', id, {
    title: `Report ${n}`, publisher: `Agency ${n % 7}`, dateline: null, published: day, language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [],
  }, [{ source: id, from: 0, to: text.length }])]
  for (let i = 0; i < 18; i += 1) {
    const statement = makeId('statement', id, i)
    found.push(entry(reader, 'statement', statement, { speakers: [speaker(n * 7 + i)], mode: i % 3 === 0 ? 'direct' : 'indirect', attribution: 'stated', source: at(i, 0, 6), cue: at(i, 7, 4), content: [at(i, 12)], issues: [`iss_${(n + i) % 12}` as never] }, [at(i)]))
    if (i < 12) found.push(entry(reader, 'stance', makeId('stance', id, i), { statement, side: speaker(n * 7 + i).side as never, proposition: `prp_${(n + i * 5) % 36}` as never, stance: stanceOf((n * 7 + i) % 40 % 3, (n + i * 5) % 36, n), words: at(i, 12) }, [at(i, 12)]))
  }
  for (let i = 0; i < 2; i += 1) {
    // A few hundred meetings, each told of by many sources; some without a date, some known to the month.
    const met = dayOf((Math.floor(n / 13) % 1500) - ((Math.floor(n / 13) % 1500) % 5))
    const value = (n + i) % 10 === 0 ? null : (n + i) % 10 === 1 ? met.slice(0, 7) : met
    found.push(entry(reader, 'meeting', makeId('meeting', id, i), {
      level: (['summit', 'ministerial', 'deputy-ministerial', 'technical'] as const)[(n + i) % 4] ?? 'unknown', round: null, participants: [speaker((n + i) % 4), speaker((n + i) % 4 + 1)], sides: [sides[0], sides[1]] as never, place: `City ${letters((n + i) % 4)}`, status: 'held',
      date: value === null ? { value, precision: 'none', certainty: 'possible' } : { value, precision: value.length === 7 ? 'month' : 'day', certainty: 'certain' },
    }, [at(18 + i)]))
  }
  for (let i = 0; i < 6; i += 1) found.push(entry(reader, 'date', makeId('date', id, i), { value: dayOf((Math.floor(n / 13) + i) % 1500), from: day }, [at(i * 3, 20, 8)]))
  for (let i = 0; i < 8; i += 1) found.push(entry(reader, 'mention', makeId('mention', id, i), { place: `plc_${i}` as never }, [at(i * 2, 30, 6)]))
  for (let i = 0; i < 2; i += 1) found.push(entry(reader, 'undertaking', makeId('undertaking', id, i), { by: [speaker(n + i)], what: `to report on matter ${n % 50}`, conduct: false, status: i === 0 ? 'agreed' : 'promised', due: null }, [at(20 + i)]))
  found.push(entry(reader, 'instruction', makeId('instruction', id, 0), { from: [speaker(n)], to: [speaker(n + 1)], task: 'to speed up the work', reportDue: null }, [at(22)]))
  return found
}

/** A side keeps to its stance on an answer through many sources, and then takes the next. */
function stanceOf(side: number, answer: number, source: number): ValueOf<'stance'>['stance'] {
  return (['supports', 'conditional', 'opposes', 'will-not-discuss'] as const)[(side * 2 + answer + Math.floor((source + answer * 97) / 3000)) % 4] ?? 'supports'
}

function entry<K extends Kind>(author: Author, kind: K, subject: string, value: ValueOf<K>, evidence: readonly Passage[] = []): Entry {
  return { id: 'ent_0', subject: subject as SubjectId, kind, author, compartment: 'shared', recordedAt: '2019-01-14T09:00:00.000Z', note: null, value, evidence, confidence: author.is === 'reader' ? 0.9 : null } as unknown as Entry
}

function sentence(n: number): string {
  let text = `Minister ${letters(n % 40)} said that`
  for (let i = 0, at = n * 2654435761 % 4294967296; i < 14; i += 1, at = (at * 1664525 + 1013904223) % 4294967296) text += ` ${words[at % words.length] ?? ''}`
  return `${text} ${letters(n % 20000)}`
}

function letters(n: number): string {
  let [text, rest] = ['', n]
  do {
    text = String.fromCharCode(97 + rest % 26) + text
    rest = Math.floor(rest / 26) - 1
  } while (rest >= 0)
  return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}q`
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2015, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
}
