import { makeId, type Finding, type Undertaking } from '@travaux/model'
import { clausesOf } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { speakersOf } from './speakersOf.ts'

type Status = Undertaking['status']
interface Form { readonly pattern: RegExp; readonly status: Status; readonly confidence: number }

const adverbs = '(?:(?:also|have|has|had|today|again|jointly|solemnly|both|then|further|now|in principle|on \\w+|last \\w+)\\s+){0,3}'
const what = '(?<what>(?:[^.;"“”]|\\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mr|Ms|Dr|U\\.S|U\\.N)\\.){6,260})'
const who = '(?<who>[^,;:."“”]{2,90}?)'

/** Forms in which a side binds itself, strongest first. `who` may be absent where the text does not say. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`${who}\\s+${adverbs}(?:agreed|decided|undertook|resolved)\\s+(?:(?:on \\w+|in \\d{4}|in principle|here|at the meeting)\\s+)?(?:to\\s+(?!the\\b|a\\b)|that\\s+)${what}`, 'g'), status: 'agreed', confidence: 0.75 },
  { pattern: new RegExp(`${who}\\s+${adverbs}(?:agree|have agreed|undertake|commit themselves|commit itself|committed itself|committed themselves)\\s+to\\s+${what}`, 'g'), status: 'agreed', confidence: 0.75 },
  { pattern: new RegExp(`${who}\\s+${adverbs}(?:pledged|promised|vowed|undertaken|assured \\w+|gave (?:his|her|its|their) word)\\s+(?:(?:in \\d{4}|on \\w+|(?:in|at) the \\w+(?: \\w+)?)\\s+)?(?:to\\s+|that\\s+)${what}`, 'g'), status: 'promised', confidence: 0.7 },
  { pattern: new RegExp(`${who}\\s+${adverbs}(?:refused|declined)\\s+to\\s+(?!comment|say|answer|be named|give|confirm|discuss|elaborate|be drawn)${what}`, 'g'), status: 'refused', confidence: 0.6 },
  { pattern: new RegExp(`${who}\\s+(?:shall)\\s+(?!be noted)${what}`, 'g'), status: 'agreed', confidence: 0.6 },
  { pattern: new RegExp(`(?<what>(?:[Tt]he |an? )[^.,;"“”]{0,120}?\\b(?:agreement|convention|treaty|protocol|regime|arrangement|requirements?|rules|accord)\\b[^.,;"“”]{0,90}?)\\s+(?:has|have|had)\\s+(?:come|entered|gone)\\s+into\\s+(?:force|effect)`, 'g'), status: 'in-force', confidence: 0.8 },
  { pattern: new RegExp(`(?<what>(?:[Tt]he |an? )[^.,;"“”]{6,140}?)\\s+(?:has|have)\\s+been\\s+(?:implemented|carried out|fulfilled|completed|honoured|honored|delivered)\\b`, 'g'), status: 'done', confidence: 0.7 },
  { pattern: new RegExp(`(?<what>(?:[Tt]he |an? )?(?:agreement|pledge|promise|commitment|plan|undertaking)\\b[^.,;"“”]{6,160}?)\\s+(?:was|is|are|were|has been|have been)\\s+(?:being\\s+)?(?:implemented|carried out|fulfilled|moving|progressing)\\s+(?:at a slow pace|slowly|too slowly|behind schedule|with delay)`, 'g'), status: 'delayed', confidence: 0.8 },
  { pattern: new RegExp(`${who}\\s+(?:eased|lifted|abolished|waived|released|handed over|ratified|withdrew)\\s+(?<what>(?!his|her|their\\s+(?:hand|head))[^.;"“”]{6,160})`, 'g'), status: 'done', confidence: 0.6 },
  { pattern: new RegExp(`${who}\\s+(?:would|will)\\s+(?:also\\s+|soon\\s+|then\\s+)?(?<what>(?:send|pay|open|release|lift|hand over|hand|circulate|exchange|submit|provide|bear|lend|deliver|withdraw|allow|restore|resume|stop|halt|report|bring|present|recommend|establish|set up|ratify|sign|publish|table|grant|free|issue|return|supply|cooperate|continue|convene|make|take|keep|respect|observe|accept|open|buy|plant|survey|chair|host|extend|fund|finance|build|not)\\b[^.;"“”]{6,200})`, 'g'), status: 'promised', confidence: 0.55 },
  { pattern: new RegExp(`${who}\\s+(?:is|are|was|were)\\s+(?:willing|ready|determined|prepared|committed)\\s+to\\s+${what}`, 'g'), status: 'promised', confidence: 0.5 },
  { pattern: new RegExp(`\\b(?:it was agreed|agreement was reached)\\s+(?:to|that)\\s+${what}`, 'gi'), status: 'agreed', confidence: 0.75 },
]

const conduct = /\b(?:rhetoric|public(?:ly)? (?:space|statements?|comment|polemics)|distort\w*|statements? that|refrain from (?:statements|comments?|public|polemic)|confidential\w*|leak(?:s|ing)?\b|professionally|megaphone|press|silence|not to (?:comment|speak)|tone|inflammatory|hostile propaganda)\b/i
const empty = /(?:^|\s)(?:option|who|which|that|what|and|nothing)$|^(?:it|there|armed forces|this|that|which|who|what|he said|nothing|nobody|no one)$/i

/** What sides have agreed or promised to do or to leave alone, refused, or carried out, with how far it has come. */
export function findUndertakings(context: EventContext): readonly Finding<'undertaking'>[] {
  const { text, times } = context.document
  const findings: Finding<'undertaking'>[] = []
  let last = -1
  for (const clause of clausesOf(context)) {
    const said = text.slice(clause.from, clause.to)
    for (const { pattern, status, confidence } of forms) {
      const match = [...said.matchAll(pattern)][0]
      if (match === undefined) continue
      const from = clause.from + match.index
      const groups = match.groups ?? {}
      const subject = groups['who'] ?? ''
      const task = (groups['what'] ?? '').trim()
      if (from < last || empty.test(subject.trim()) || /^(?:in|at|on|after|before|for|with|by|as|since|if)\b|\b(?:talks|rounds?|meeting|session|visit|summit|conference|treaty|agreement|clause|price|talks)$/i.test(subject.trim()) || /^(?:in|at|on|by|from|to)\b/.test(task) || /^(?:disagree|differ|a (?:deal|truce)$)/.test(task) || /\b(?:not|never|has yet|if|whether|unless)\s*$/i.test(subject)) continue
      if (/^(?:that\b|be\b|have\b)/.test(task) && status === 'promised' && confidence < 0.6) continue
      const whoFrom = from + (match[0].length - match[0].trimStart().length)
      const to = from + match[0].trimEnd().length
      const date = context.datesIn(from + match[0].indexOf(task), to).findLast((each) => /\b(?:by|before|until|on|in|from|within|no later than)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, (times.from[each] ?? 0) - 14), times.from[each])) && (context.published === null || (times.values[each] ?? '') >= context.published.slice(0, 4)))
      const by = subject === '' ? [...subjectOf(context, clause.sentence[0], from)] : [...speakersOf(context, ...subjectSpan(text, whoFrom, whoFrom + subject.trimEnd().length))]
      findings.push({
        subject: makeId('undertaking', ...context.at(whoFrom, to)), kind: 'undertaking',
        value: {
          by, what: shorten(task), conduct: conduct.test(task),
          status: delayed(text, to, clause.sentence[1]) ? 'delayed' : status, due: date === undefined ? null : times.values[date] ?? null,
        },
        evidence: [context.passage(whoFrom, to)], confidence,
      })
      last = to
      break
    }
  }
  return findings
}

function subjectOf(context: EventContext, from: number, to: number): ReturnType<typeof speakersOf> {
  const sides = context.sidesIn(from, to)
  return sides.map(context.speakerOfSide)
}

/** The last noun phrase before the verb: what stands before "that", "and said" belongs to another clause. */
function subjectSpan(text: string, from: number, to: number): readonly [number, number] {
  const said = text.slice(from, to)
  const lead = /^.*\b(?:that|said|because|while|when|after|but|like to remind you that)\s+(?=(?:the|a|his|her|their|its|our|both|[A-Z]))/.exec(said)?.[0].length ?? 0
  return [from + lead, to]
}

function delayed(text: string, from: number, to: number): boolean {
  return /^[^.]{0,80}\b(?:at a slow pace|slowly|delayed|behind schedule|put off|postponed|has not been (?:kept|carried out|honou?red))\b/.test(text.slice(from, to))
}

function shorten(words: string): string {
  const clean = words.replace(/\s+/g, ' ').trim()
  return clean.length <= 200 ? clean : `${clean.slice(0, 197).replace(/\s+\S*$/, '')} …`
}
