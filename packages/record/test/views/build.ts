import { makeId, type Author, type Finding, type Kind, type Passage, type SideId, type Source, type SourceId, type Speaker, type StatementId, type SubjectId, type ValueOf } from '@travaux/model'
import { fold, type Folded, type Recorded } from '@travaux/record'

/** Tiny builders for dossiers in memory. Words are found in their text, so that no test counts characters. */
export interface Draft { readonly finding: Finding; readonly author: Author; readonly withdrawn?: true }

const reader: Author = { is: 'reader', version: 'test' }
const given: Author = { is: 'codebook', name: 'test' }

export function dossier(...drafts: readonly (Draft | readonly Draft[])[]): Folded {
  return fold(logOf(drafts.flat()))
}

/** The entries that record them, one after another. */
export function logOf(drafts: readonly Draft[]): readonly Recorded[] {
  return drafts.map(({ finding, author, withdrawn }, i): Recorded => {
    const stated = { id: `ent_${i + 1}`, subject: finding.subject, author, compartment: 'shared', recordedAt: `2026-01-01T00:00:${String(i % 60).padStart(2, '0')}Z`, note: null, position: i + 1, previous: null, hash: '' }
    return (withdrawn === true
      ? { ...stated, kind: finding.kind, withdrawn: true }
      : { ...stated, kind: finding.kind, value: finding.value, evidence: finding.evidence, confidence: finding.confidence }) as unknown as Recorded
  })
}

function draft<K extends Kind>(author: Author, kind: K, subject: string, value: ValueOf<K>, evidence: readonly Passage[] = []): Draft {
  return { author, finding: { subject: subject as SubjectId, kind, value, evidence, confidence: author.is === 'reader' ? 0.9 : null } as unknown as Finding }
}

export const japan = 'sid_japan' as SideId
export const russia = 'sid_russia' as SideId

/** Two sides, three persons and an expert, islands with two names, three issues. */
export const ground: readonly Draft[] = [
  draft(given, 'side', russia, { name: 'Russia', adjective: 'Russian', aliases: ['Moscow'], mark: 'a', negotiates: true }),
  draft(given, 'side', japan, { name: 'Japan', adjective: 'Japanese', aliases: ['Tokyo'], mark: 'b', negotiates: true }),
  draft(given, 'person', 'per_lavrov', { name: 'Sergey Lavrov', surname: 'Lavrov', aliases: [], offices: [{ title: 'foreign minister', side: russia, from: null, to: null }] }),
  draft(given, 'person', 'per_kono', { name: 'Taro Kono', surname: 'Kono', aliases: [], offices: [{ title: 'foreign minister', side: japan, from: null, to: null }] }),
  draft(given, 'person', 'per_abe', { name: 'Shinzo Abe', surname: 'Abe', aliases: [], offices: [{ title: 'Prime Minister', side: japan, from: null, to: null }] }),
  draft(given, 'person', 'per_putin', { name: 'Vladimir Putin', surname: 'Putin', aliases: [], offices: [{ title: 'President', side: russia, from: null, to: null }] }),
  draft(given, 'person', 'per_panov', { name: 'Alexander Panov', surname: 'Panov', aliases: [], offices: [{ title: 'former ambassador', side: null, from: null, to: null }] }),
  draft(given, 'place', 'plc_islands', { name: 'the four islands', bySide: { [russia]: 'the Southern Kurils', [japan]: 'the Northern Territories' }, aliases: [], within: null, disputed: true }),
  issue('iss_sovereignty', 'Sovereignty over {plc_islands}', 'Territory'),
  issue('iss_basis', 'Basis of the talks', 'Territory'),
  issue('iss_travel', 'Travel without visas', 'Relations'),
  answer('prp_recognise', 'iss_sovereignty', 'Japan recognises Russia’s sovereignty over {plc_islands}'),
  answer('prp_return', 'iss_sovereignty', '{plc_islands} return to Japan'),
  answer('prp_1956', 'iss_basis', 'The joint declaration of 1956'),
  answer('prp_visas', 'iss_travel', 'Begin with Sakhalin and Hokkaido'),
]

/** A side as a reader found it: `ofReader(side('sid_chad', 'Chad'))`. */
export function ofReader({ finding }: Draft, confidence = 0.9): Draft {
  return { author: reader, finding: { ...finding, confidence } }
}

export function side(id: string, name: string, value: Partial<ValueOf<'side'>> = {}): Draft {
  return draft(given, 'side', id, { name, adjective: null, aliases: [], mark: null, negotiates: true, ...value })
}

function issue(id: string, name: string, group: string | null = null): Draft {
  return draft(given, 'issue', id, { name, bySide: {}, group, raised: null, terms: [] })
}

function answer(id: string, issueId: string, text: string): Draft {
  return draft(given, 'proposition', id, { issue: issueId as never, text, terms: [] })
}

export function source(id: string, text: string, value: Partial<Source> = {}): Draft {
  return draft(reader, 'source', id, {
    title: id, publisher: 'Agency', dateline: null, published: '2019-01-15', language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: true, text, notes: [], ...value,
  }, [{ source: id as SourceId, from: 0, to: text.length }])
}

/** The passage of `words` in a source's draft. */
export function words(from: Draft, sought: string): Passage {
  const at = textOf(from).indexOf(sought)
  if (at === -1) throw new RangeError(`${JSON.stringify(sought)} is not in ${from.finding.subject}`)
  return { source: from.finding.subject as unknown as SourceId, from: at, to: at + sought.length }
}

export const lavrov = person('per_lavrov', 'Sergey Lavrov', 'foreign minister', russia)
export const kono = person('per_kono', 'Taro Kono', 'foreign minister', japan)
export const abe = person('per_abe', 'Shinzo Abe', 'Prime Minister', japan)
export const putin = person('per_putin', 'Vladimir Putin', 'President', russia)
export const panov = person('per_panov', 'Alexander Panov', 'former ambassador', null)

export function person(id: string | null, name: string, office: string | null, ofSide: SideId | null): Speaker {
  return { person: id as Speaker['person'], name, office, side: ofSide }
}

export function statement(from: Draft, speakers: Speaker | readonly Speaker[], content: string, value: Partial<ValueOf<'statement'>> = {}): Draft {
  const at = words(from, content)
  const all = [speakers].flat() as readonly Speaker[]
  const quoted = /^["“«]/.test(content)
  return draft(reader, 'statement', makeId('statement', from.finding.subject, at.from), {
    speakers: [...all], mode: quoted ? 'direct' : /["“«]/.test(content) ? 'mixed' : 'indirect', attribution: 'stated', source: null, cue: null, content: [at], issues: [], ...value,
  }, [at])
}

/** A statement with its stance: `stance(text, lavrov, 'is not being discussed', 'opposes', 'prp_recognise')`. */
export function stance(from: Draft, speakers: Speaker | readonly Speaker[], content: string, taken: ValueOf<'stance'>['stance'], proposition: string, { side: of, shown = content, ...value }: Partial<ValueOf<'statement'>> & { readonly side?: SideId; /** The words of it that show the stance; all of it where not given. */ readonly shown?: string } = {}): readonly Draft[] {
  const said = statement(from, speakers, content, value)
  const sides = of === undefined ? ([speakers].flat() as readonly Speaker[]).map((each) => each.side).filter((each) => each !== null) : [of]
  return [said, ...sides.map((each) => draft(reader, 'stance', makeId('stance', said.finding.subject, each, proposition), {
    statement: said.finding.subject as unknown as StatementId, side: each, proposition: proposition as never, stance: taken, words: words(from, shown),
  }, [words(from, shown)]))]
}

export function date(from: Draft, written: string, value: string): Draft {
  const at = words(from, written)
  return draft(reader, 'date', makeId('date', from.finding.subject, at.from), { value, from: (from.finding.value as Source).published }, [at])
}

export function meeting(from: Draft, told: string, value: Partial<ValueOf<'meeting'>> & { readonly day?: string } = {}): Draft {
  const at = words(from, told)
  const { day = null, ...rest } = value
  const participants = rest.participants ?? []
  const precision = day === null ? 'none' : day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
  return draft(reader, 'meeting', makeId('meeting', from.finding.subject, at.from), {
    level: 'ministerial', round: null, participants, sides: [japan, russia], place: null, status: 'held', date: { value: day, precision, certainty: 'certain' }, ...rest,
  }, [at])
}

export function instruction(from: Draft, told: string, value: Partial<ValueOf<'instruction'>>): Draft {
  const at = words(from, told)
  return draft(reader, 'instruction', makeId('instruction', from.finding.subject, at.from), { from: [], to: [], task: told, reportDue: null, ...value }, [at])
}

export function undertaking(from: Draft, told: string, value: Partial<ValueOf<'undertaking'>> = {}): Draft {
  const at = words(from, told)
  return draft(reader, 'undertaking', makeId('undertaking', from.finding.subject, at.from), { by: [], what: told, conduct: false, status: 'promised', due: null, ...value }, [at])
}

export function mention(from: Draft, told: string, place: string): Draft {
  const at = words(from, told)
  return draft(reader, 'mention', makeId('mention', from.finding.subject, place), { place: place as never }, [at])
}

/** A draft treaty that both sides negotiate, and a clause tabled in it, on a day. */
export const treaty: Draft = draft(given, 'draft', 'drf_treaty', { title: 'Treaty', sides: [japan, russia], languages: ['en'], instrument: null, rounds: [] })

export function tabled(id: string, clause: string, evidence: readonly Passage[] = [], value: Partial<ValueOf<'draftingAct'>> = {}): Draft {
  const does = { act: 'table' as const, clause, under: null, after: null, unit: 'article' as const, label: null, heading: clause, wording: { words: '', brackets: [] } }
  return draft({ is: 'person', name: 'Treaty Desk' }, 'draftingAct', id, { draft: 'drf_treaty' as never, round: 1, date: '2019-01-14', side: null, person: null, meeting: null, does, ...value }, evidence)
}

/** What a person put in of their own: `put('redLine', 'red_1', { … })`. */
export function put<K extends Kind>(kind: K, subject: string, value: ValueOf<K>, evidence: readonly Passage[] = [], by = 'Treaty Desk'): Draft {
  return draft({ is: 'person', name: by }, kind, subject, value, evidence)
}

/** A settlement of two issues, the first with two answers, of which neither holds now, the second with one; and numbers of it. */
export const peace: Draft = put('settlementModel', 'stl_peace', {
  name: 'Peace treaty', sides: [russia, japan],
  issues: [
    { issue: 'iss_sovereignty' as never, statusQuo: null, alternatives: [{ proposition: 'prp_recognise' as never, name: null, doneBy: [] }, { proposition: 'prp_return' as never, name: '{plc_islands} handed over', doneBy: [russia] }] },
    { issue: 'iss_travel' as never, statusQuo: null, alternatives: [{ proposition: 'prp_visas' as never, name: null, doneBy: [] }] },
  ],
})

export function number(id: string, side: SideId, of: ValueOf<'preference'>['of'], likely: number, evidence: readonly Passage[] = [], value: Partial<ValueOf<'preference'>> = {}, by = 'Treaty Desk'): Draft {
  return put('preference', `prf_${id}`, { model: 'stl_peace' as never, side, estimate: 'secretariat', of, low: likely, likely, high: likely, basis: 'inference', why: null, ...value }, evidence, by)
}

export const gives = (proposition: string): ValueOf<'preference'>['of'] => ({ of: 'alternative', proposition: proposition as never })
export const weighs = (issue: string): ValueOf<'preference'>['of'] => ({ of: 'weight', issue: issue as never })

/** A person's word on what was found. */
export function confirmed({ finding }: Draft, by = 'Kim Sato'): Draft {
  return { finding, author: { is: 'person', name: by } }
}

export function withdrawn({ finding }: Draft, by = 'Kim Sato'): Draft {
  return { finding, author: { is: 'person', name: by }, withdrawn: true }
}

function textOf({ finding }: Draft): string {
  return (finding.value as Source).text
}
