import { makeId, type Finding } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import { orderSubject } from './orderSubject.ts'
import { speakersOf } from './speakersOf.ts'
import { withoutLead } from './withoutLead.ts'

const ordering = 'instructed|ordered|directed|tasked|charged|commissioned|mandated|asked|told|assigned|requested'
const strong = /^(?:instructed|ordered|directed|tasked|charged|commissioned|mandated|assigned)$/i

const active = new RegExp(`(?<from>[^,;:"“”]{2,110}?)\\s+(?:(?:has|have|had|also|then|therefore|jointly|today|last \\w+|on \\w+|earlier)\\s+){0,3}(?<verb>${ordering})\\s+(?<to>[^,;:"“”]{2,90}?)\\s+(?:(?:last|this|on|in|earlier|by)\\s+\\w+\\s+)?(?:(?:to)\\s+(?<task>(?!the\\b|a\\b)[a-z]+\\b[^.;"“”]*)|with\\s+(?<task2>[a-z]+ing\\b[^.;"“”]*))`, 'g')
const passive = new RegExp(`(?<to>[^,;:"“”]{2,90}?)\\s+(?:has been|have been|had been|was|were|is|are)\\s+(?<verb>${ordering})\\s+(?:by\\s+(?<from>[^,;:"“”]{2,70}?)\\s+)?(?:to\\s+(?<task>(?!the\\b|a\\b)[a-z]+\\b[^.;"“”]*)|with\\s+(?<task2>[a-z]+ing\\b[^.;"“”]*))`, 'g')
const noun = /\b(?:has|have|had|received|got|under|with|on)\s+(?:clear\s+|strict\s+|written\s+|the\s+)?(?:instructions?|orders)\s+(?:from\s+(?<from>[^,;:"“”]{2,60}?)\s+)?(?:to|not to)\s+(?<task>[a-z]+\b[^.;"“”]*)/g
const asInstructed = /\b(?<task>(?:need|obligation|duty|task)?\s*(?:to\s+)?[^,;:"“”]{6,90}?),?\s+as\s+(?:instructed|ordered|directed|mandated|agreed and instructed)\s+by\s+(?<from>[^,;:."“”]{2,60})/g
const accordance = /\b(?:in accordance with|in line with|following|pursuant to|on|under|fulfilling|implementing|carrying out)\s+(?:the\s+)?(?:instructions?|orders)\s+(?:of|from|given by|issued by)\s+(?<from>(?:our|the|their|his|her)?\s*[\w\s.'’-]{2,50}?)(?=\s+(?:based|given|issued|following|after|at|reached|on)\b|[,;."“”])(?:[^.;"“”]*?,\s*(?<who>we|they|the sides|the ministers|he|she)\s+(?<task>[^.;"“”]*))?/gi
const reporting = /\b(?:report(?:s|ed|ing)?|submit(?:s|ted)?(?:\s+\w+){0,3}\s+report|inform)\b[^.;"“”]*/i

/** Who told whom to do what. A sentence on when they report back is joined to the instruction it speaks of. */
export function findInstructions(context: EventContext): readonly Finding<'instruction'>[] {
  const { document } = context
  const { text, sentences } = document
  const drafts: { from: number; to: number; by: readonly [number, number] | null; whom: readonly [number, number] | null; task: string; confidence: number }[] = []
  for (let i = 0; i < sentences.length; i++) {
    const [start, end] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    const said = text.slice(start, end)
    if (!/\b(?:instruct|order|direct|task|charg|commission|mandat|ask|told|assign|request)/i.test(said)) continue
    for (const [pattern, kind] of [[passive, 'passive'], [active, 'active'], [noun, 'noun'], [accordance, 'accordance'], [asInstructed, 'accordance']] as const) {
      const match = [...said.matchAll(pattern)][0]
      if (match === undefined) continue
      const groups = match.groups ?? {}
      const verb = groups['verb'] ?? ''
      const toDo = (groups['task'] ?? groups['task2'] ?? '').trim()
      const task = kind === 'accordance' ? toDo : ofOrder(toDo)
      const find = (name: string): readonly [number, number] | null => {
        const words = groups[name]
        if (words === undefined) return null
        const at = match[0].indexOf(words)
        return [start + match.index + at, start + match.index + at + words.length]
      }
      const told = find('verb')?.[0] ?? start + match.index
      const by = kind === 'active' ? orderSubject(context, find('from'), told) : withoutLead(context, find('from'))
      const whom = kind === 'noun' ? [start, start + match.index] as const : withoutLead(context, find('to') ?? find('who'))
      if (kind !== 'accordance' && (task === '' || whom === null)) continue
      if (verb !== '' && !strong.test(verb) && (kind === 'active' && by === null || !binds(context, by, whom))) continue
      if (/\b(?:whether|why|what|how|if|about)\b/.test(text.slice(whom?.[0] ?? 0, whom?.[1] ?? 0))) continue
      const from = start + match.index + (/^\s*(?:and\s+(?=\p{Ll}+ed\b))?/u.exec(match[0])?.[0].length ?? 0)
      drafts.push({ from, to: start + match.index + match[0].trimEnd().length - (toDo.length - task.length), by, whom, task, confidence: strong.test(verb) ? 0.8 : 0.6 })
      break
    }
  }
  return joined(context, drafts)
}

/** "Asked" and "told" bind only those below: a minister asks a commission; the press asks a minister nothing. */
function binds(context: EventContext, by: readonly [number, number] | null, whom: readonly [number, number] | null): boolean {
  const said = (span: readonly [number, number] | null): string => span === null ? '' : context.document.text.slice(...span)
  const below = /\b(?:experts?|groups?|commissions?|committee|secretariat|negotiators?|deput(?:y|ies)|ambassadors?|envoys?|officials?|teams?|staff|ministr(?:y|ies)|agenc(?:y|ies)|departments?|delegations?|chief of staff|police|navy|army|coast guard|marine|troops|attorney|company|technicians|engineers|consul)\b/i
  const above = /\b(?:president|prime minister|ministers?|leaders?|cabinet|government|parliament|heads of state|king|emir|council|minister|ambassadors|commission|chair|premier|governor|ministry)\b/i
  return below.test(said(whom)) && (by === null || above.test(said(by)) || context.personsIn(...by).length > 0 || context.sidesIn(...by).length > 0)
}

/** What somebody is told to do, without what else is told of him: "to go on, and that they would meet in May". */
function ofOrder(task: string): string {
  const more = /,?\s+and\s+(?:also\s+)?that\s+(?!of\b|which\b|in\b)/.exec(task)
  // "To see that the gates are shut and that the keys are kept" is one task.
  return more === null || /\bthat\b/.test(task.slice(0, more.index)) ? task : task.slice(0, more.index)
}

type Draft = Parameters<typeof joined>[1][number]

function joined(context: EventContext, drafts: readonly { readonly from: number; readonly to: number; readonly by: readonly [number, number] | null; readonly whom: readonly [number, number] | null; readonly task: string; readonly confidence: number }[]): readonly Finding<'instruction'>[] {
  const { document, passage, at } = context
  const { text, sentences } = document
  const findings: Finding<'instruction'>[] = []
  const read = (draft: Draft): Finding<'instruction'> => ({
    subject: makeId('instruction', ...at(draft.from, draft.to)), kind: 'instruction',
    value: {
      from: draft.by === null ? [] : [...leadersOr(context, draft.by)], to: draft.whom === null ? [] : [...speakersOf(context, ...draft.whom)],
      task: shorten(draft.task === '' ? text.slice(draft.from, draft.to) : draft.task), reportDue: dueIn(context, draft.from, draft.to, draft.task),
    },
    evidence: [passage(draft.from, draft.to)], confidence: draft.confidence,
  })
  for (const draft of drafts) {
    const next = read(draft)
    const same = findings.findIndex(({ value }) => next.value.from.length > 0 && value.from.length > 0 && next.value.from.every((each) => value.from.some((other) => other.name === each.name)) && (next.confidence ?? 0) < 0.7)
    const earlier = findings[same]
    if (earlier === undefined) findings.push(next)
    else findings[same] = { ...earlier, value: { ...earlier.value, to: earlier.value.to.length > 0 ? earlier.value.to : next.value.to }, evidence: [...earlier.evidence, ...next.evidence] }
  }
  // "Before they meet again, the ministers are to say how far they have got with their instructions."
  for (let i = 0; i < sentences.length; i++) {
    const [from, to] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    const said = text.slice(from, to)
    if (!/\binstructions?\b/i.test(said) || !reporting.test(said) || !/\b(?:will|shall|must|are to|is to|should)\b/.test(said)) continue
    const due = /\b(?:by|before|at|until|ahead of)\s+(?:the\s+)?[^,.;"“”]{3,80}/i.exec(said)?.[0] ?? null
    if (due === null) continue
    const reportDue = { words: due.trim(), date: dateIn(context, from, to) }
    const last = findings.findLast((each) => (each.evidence[0]?.from ?? 0) < from)
    if (last === undefined) findings.push({ subject: makeId('instruction', ...at(from, to)), kind: 'instruction', value: { from: [], to: [], task: shorten(said), reportDue }, evidence: [passage(from, to)], confidence: 0.5 })
    else findings[findings.indexOf(last)] = { ...last, value: { ...last.value, reportDue }, evidence: [...last.evidence, passage(from, to)] }
  }
  return findings
}

/** "Our leaders" are the heads of state or government the text names. */
function leadersOr(context: EventContext, span: readonly [number, number]): ReturnType<typeof speakersOf> {
  const said = context.document.text.slice(...span)
  if (/\b(?:leaders|presidents|heads of state)\b/i.test(said) && context.personsIn(...span).length === 0) {
    const heads = context.personsIn(0, context.document.text.length).filter(({ office }) => /\b(?:president|prime minister|premier|chancellor|king|emir)\b/i.test(office ?? '') && !/\b(?:vice|deputy|former)\b/i.test(office ?? ''))
    if (heads.length > 0) return heads.slice(0, 2).map(context.speakerOf)
  }
  return speakersOf(context, ...span)
}

function dueIn(context: EventContext, from: number, to: number, task: string): { words: string; date: string | null } | null {
  if (!/\b(?:report|submit|present|findings|conclusions|draft|deliver|by|before|within|until)\b/i.test(task)) return null
  const words = /\b(?:by|before|within|until|no later than|through)\s+[^,.;]{3,60}$/i.exec(context.document.text.slice(from, to))?.[0]
  return words === undefined ? null : { words, date: dateIn(context, from, to) }
}

function dateIn(context: EventContext, from: number, to: number): string | null {
  const date = context.datesIn(from, to).at(-1)
  return date === undefined ? null : context.document.times.values[date] ?? null
}

function shorten(words: string): string {
  const clean = words.replace(/\s+/g, ' ').trim()
  return clean.length <= 160 ? clean : `${clean.slice(0, 157).replace(/\s+\S*$/, '')} …`
}
