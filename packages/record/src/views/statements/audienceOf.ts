import { speaksFor, type Passage, type SideId, type SourceId, type Statement } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { ladderOf } from './ladderOf.ts'
import { negotiating } from '../names/negotiating.ts'
import { perSource } from '../perSource.ts'
import { publishedBy } from '../sources/publishedBy.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { sidesIn } from '../names/sidesIn.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { table, type Known } from '../table.ts'

/** `home-press`: the press of the speaker's own side; `press`: whose is not said; `other-side`: at the table or to its people; `joint`: words of all sides together; `third-states`: others than those who negotiate. */
export type Audience = 'home-press' | 'press' | 'parliament' | 'other-side' | 'joint' | 'third-states' | 'unknown'

/** To whom a statement was made, and the words by which that is known: in the text, or of the source (`how`, ours). */
export interface ToldTo { readonly audience: Audience; readonly at: Passage | null; readonly how: string }

/**
 * To whom a statement was made, where its source says so; unknown in all doubt: a language, a place or a publisher alone says nothing. In this order:
 * 1. words of all sides: agreed text, or what they issued together;
 * 2. words about it in its sentence, outside what was said, or else the first such words before it in its paragraph, by the same speaker: "told the Diet", "to Japanese reporters", "told his counterpart", "told the Security Council";
 * 3. the title of a transcript: a press conference, a briefing, an interview, a parliament;
 * 4. a read-out by the speaker's own side that says of nobody that he spoke elsewhere: it gives what was said at the table.
 */
export function audienceOf(known: Known, statement: Subject<'statement'>): ToldTo {
  const source = statement.value.content[0]?.source
  if (source === undefined) return unknown
  const all = audiencesIn(known, source)
  let told = all.get(statement)
  if (told === undefined) all.set(statement, told = find(known, statement, source))
  return told
}

const unknown: ToldTo = { audience: 'unknown', at: null, how: 'nothing says to whom' }

const audiencesIn = perSource((): Map<Subject, ToldTo> => new Map())

function find(known: Known, statement: Subject<'statement'>, id: SourceId): ToldTo {
  const source = known.get('source', id)?.value
  if (source === undefined) return unknown
  const { value } = statement
  const by = publishedBy(known, source)
  const own = [...new Set(value.speakers.map(speaksFor))]
  if (ladderOf(known, statement).words === 'agreed text' || (by.is === 'joint' && own.length > 1)) return { audience: 'joint', at: null, how: 'words of all sides' }
  const [side = null] = own.length === 1 ? own : []
  if (side === null) return unknown
  const inText = toldInText(known, value, id, source.text, side)
  if (inText !== null) return inText
  if (source.genre === 'transcript' || by.is === 'side') {
    const title = titles.find(({ pattern }) => pattern.test(source.title))
    if (title !== undefined && (source.genre === 'transcript' || title.audience !== 'press')) return { audience: title.audience, at: null, how: `by its title: ${title.how}` }
  }
  const atTheTable = source.genre === 'read-out' && by.is === 'side' && by.sides[0] === side && toldIn(known, source.text, { from: 0, to: source.text.length }, saidIn(known, id), id, side) === null
  return atTheTable ? { audience: 'other-side', at: null, how: 'said at the table, by its own read-out' } : unknown
}

/** English, Russian and Japanese; what follows, of the text, English alone (`signsKnow`). */
const titles: readonly { readonly pattern: RegExp; readonly audience: Audience; readonly how: string }[] = [
  { pattern: /\b(?:press (?:conference|briefing|availability)|(?:remarks|statement|comments?) (?:to|for|with) the (?:press|media)|(?:news|media) (?:conference|briefing)|interview|answers? to (?:media )?questions)\b|пресс-конференци|брифинг|интервью|記者会見|会見/iu, audience: 'press', how: 'to the press' },
  { pattern: /\b(?:parliament|diet|duma|federation council|congress|senate|knesset|bundestag|national assembly|lok sabha|rajya sabha|house of (?:commons|lords|representatives)|majlis)\b|парламент|государственн\p{L}+ дум|国会|衆議院|参議院/iu, audience: 'parliament', how: 'in parliament' },
]

const parliament = /\b(?:told|to|before|in|at|addressing|addressed|informed|answering)\s+(?:the\s+|a\s+)?(?:[\p{L}’'-]+\s+){0,3}?(?:parliament(?:ary committee)?|diet|duma|federation council|congress|senate|knesset|bundestag|national assembly|lok sabha|rajya sabha|majlis|house of (?:commons|lords|representatives)|lower house|upper house|lawmakers|legislators|members of parliament)\b/giu
const press = /(?<!\baccording\s)\b(?:told|to|with|informed)\s+(?:the\s+|a\s+|his\s+|her\s+)?(?<whose>(?:[\p{L}’'-]+\s+){0,3}?)(?:reporters?|journalists?|press|media|newspapers?|correspondents?|television|broadcasters?)\b(?!\s+(?:reports?|releases?|coverage|accounts?|agenc|conference|briefing|freedom))|\bat (?:a|the|his|her|their) (?<own>(?:[\p{L}’'-]+\s+){0,2}?)(?:press|news) (?:conference|briefing)\b/giu
const counterpart = /\b(?:told|informed|assured|warned|asked|reminded)\s+(?:his|her|their|its|our)\s+(?:[\p{L}’'-]+\s+){0,2}?(?:counterparts?|colleagues?|partners?|interlocutors?)\b/giu
const thirds = /\b(?:told|to|at|in|before|addressing)\s+(?:the\s+)?(?:(?:United Nations|U\.?N\.?)(?:\s+(?:General Assembly|Security Council))?|General Assembly|Security Council|European (?:Parliament|Union|Council)|NATO)\b/gu

/** Words of which each of these has one wherever it is found: a source that has none of them is not looked through for it, statement by statement. */
const needed = {
  thirds: /United Nations|U\.?N|General Assembly|Security Council|European|NATO/u,
  parliament: /parliament|diet|duma|council|congress|senate|knesset|bundestag|assembly|sabha|majlis|house|lawmakers|legislators/iu,
  press: /reporter|journalist|press|media|newspaper|correspondent|television|broadcaster|news/iu,
  counterpart: /counterpart|colleague|partner|interlocutor/iu,
  whom: /told|informed|assured|warned|reminded/u,
}

const needsIn = perSource((known, id): ReadonlySet<keyof typeof needed> => {
  const text = known.get('source', id)?.value.text ?? ''
  return new Set((Object.keys(needed) as (keyof typeof needed)[]).filter((needs) => needed[needs].test(text)))
})

/** The last word of to whom it was said before or after what was said, in its sentence; else the first before it in its paragraph. */
function toldInText(known: Known, { speakers, content, source: named, cue }: Statement, id: SourceId, text: string, side: SideId): ToldTo | null {
  if (needsIn(known, id).size === 0) return null
  const pieces = content.filter((at) => at.source === id)
  const anchors = [named, cue, pieces[0]].filter((each) => each != null && each.source === id)
  const within = { from: Math.min(...anchors.map((each) => each?.from ?? Infinity)), to: Math.max(...anchors.map((each) => each?.to ?? 0)) }
  const sentence = sentenceAt(text, within)
  const said = saidIn(known, id)
  const here = toldIn(known, text, sentence, said, id, side)
  if (here !== null) return here
  const line = text.lastIndexOf('\n', sentence.from - 1) + 1
  const before = toldIn(known, text, { from: line, to: sentence.from }, said, id, side)
  return before !== null && before.at !== null && speakers.some((speaker) => text.slice(line, before.at?.from).toLowerCase().includes(speakerNames(known, speaker).short.toLowerCase())) ? before : null
}

/** All that a source has anybody say. */
const saidIn = perSource((known, id): readonly Passage[] => (known.folded.bySource.get(id) ?? []).flatMap((each) => each.kind === 'statement' && known.stands(each) ? (each as Subject<'statement'>).value.content : []))

function toldIn(known: Known, text: string, { from, to }: { readonly from: number; readonly to: number }, said: readonly Passage[], id: SourceId, side: SideId): ToldTo | null {
  const holds = needsIn(known, id)
  if (holds.size === 0) return null
  const words = text.slice(from, to)
  const found = (needs: keyof typeof needed, pattern: RegExp, audience: (match: RegExpMatchArray) => Audience | null): readonly ToldTo[] => !holds.has(needs) ? [] : [...words.matchAll(pattern)].flatMap((match) => {
    const at = { source: id, from: from + match.index, to: from + match.index + match[0].length }
    // Words within what somebody says do not tell to whom it is said; "refused to speak to the press" does not, either.
    if (said.some((each) => each.source === id && each.from <= at.from && at.to <= each.to) || /\b(?:not|never|refus\w+|declin\w+)\s+(?:\p{L}+\s+){0,3}$/iu.test(words.slice(0, match.index))) return []
    const to = audience(match)
    return to === null ? [] : [{ audience: to, at, how: match[0] }]
  })
  const all = [
    ...found('thirds', thirds, () => 'third-states'),
    ...found('parliament', parliament, (match) => sidesIn(known, match[0]).some((each) => each.side !== side) ? null : 'parliament'),
    ...found('press', press, ({ groups }) => pressOf(known, `${groups?.whose ?? ''}${groups?.own ?? ''}`, side)),
    ...found('counterpart', counterpart, () => 'other-side'),
    ...found('whom', /\b(?:told|informed|assured|warned|reminded)\s+(?<whom>(?:(?:the|his|her|foreign|prime|defence|deputy)\s+)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})/gu, ({ groups }) => whomOf(known, groups?.whom ?? '', side)),
  ]
  return all.toSorted((a, b) => (a.at?.from ?? 0) - (b.at?.from ?? 0))[0] ?? null
}

function pressOf(known: Known, whose: string, side: SideId): Audience {
  const of = sidesIn(known, whose).map((each) => each.side)
  return of.length === 0 ? 'press' : of.includes(side) ? 'home-press' : of.some((each) => known.once(negotiating).has(each)) ? 'press' : 'third-states'
}

/** Whom a name is of: somebody of another side, or of a third State; null where that is not known. */
function whomOf(known: Known, whom: string, side: SideId): Audience | null {
  const named = sidesIn(known, whom)[0]?.side ?? known.once(sidesByPerson).get(whom.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '')
  return named === undefined || named === side ? null : known.once(negotiating).has(named) ? 'other-side' : 'third-states'
}

const sidesByPerson = table((known): ReadonlyMap<string, SideId> => new Map(known.all('person').flatMap(({ value: { surname, offices } }) => {
  const side = offices.findLast((each) => each.side !== null)?.side ?? null
  return side === null ? [] : [[surname.toLowerCase(), side] as const]
})), { reads: ['person'] })
