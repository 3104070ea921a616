export type Tense = 'past' | 'future' | 'none'

const reach = 400
const abbreviation = /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|a\.m|p\.m)$/

const ahead = new Set("will ll shall would may might could should must due scheduled slated planned plans planning expected expects upcoming forthcoming coming going intends hopes hoped wants deadline until till next opens begins starts meets leaves arrives flies travels visits returns ends expires reopens reopen convenes hosts resumes votes receives tomorrow proposed postponed invited pencilled penciled".split(' '))
const behind = new Set("was were had did said told met held made took gave came went began saw spoke left sent brought got won lost found kept became rose fell broke wrote ran sat drew flew put led paid read hit shot cut thought felt heard knew stood taken given gone seen written shown broken fought sold bought built sought rejoined withdrew chose swore laid has have been".split(' '))
const notPast = new Set('united hundred need indeed speed proceed succeed exceed feed seed breed red bed weed agreed-upon limited so-called'.split(' '))
/** Before `to` and a verb, these make the verb lie ahead of the moment of speaking. */
const binding = new Set('agreed agree agrees is are was were promised pledged vowed decided ordered told asked instructed urged ready likely set due wants hopes offered began begin want'.split(' '))
const toCome = new Set('scheduled slated planned expected due set postponed delayed rescheduled'.split(' '))
const modals = new Set('will would shall should can could might must'.split(' '))
const nouns = new Set('the a an this that these those his her its their our my your he she it they we you who which'.split(' '))

/**
 * Whether the clause around `[from, to)` lies in the past or ahead of the moment of writing, from the nearest verb in
 * its sentence: the one before the expression, or the one after it where it opens its clause or qualifies a noun.
 */
export function tenseAt(text: string, from: number, to: number): Tense {
  const before = text.slice(sentenceStart(text, from), from)
  const lead = /\b(until|till|by|before|through|pending|ahead of|since)\s+(?:the |early |late |mid-|last |end of |the end of )*$/i.exec(before)?.[1]?.toLowerCase()
  if (lead === 'since') return 'past'
  // By Monday they had left.
  if (lead !== undefined) return /\bhad\s+(?!to\b)[a-z]/.test(before.slice(-60) + text.slice(to, to + 60).replace(/[.;!?].*/s, '')) ? 'past' : 'future'
  const after = text.slice(to, sentenceEnd(text, to))
  const opens = /(?:^|[,;:—–"“(]|\b(?:and|but|that|where|when))\s*(?:(?:on|in|by|from|at|later|earlier|late|early)\s+)*$/i.test(before)
  const qualifies = /^['’]s\b/.test(after) || !/\b(?:on|in|from)\s+$/i.test(before) && /^\s+(?!and\b|to\b|or\b|but\b|at\b|in\b|on\b|for\b|with\b|by\b|after\b|before\b|that\b|as\b|when\b|from\b|of\b|against\b|during\b|over\b|about\b|where\b|while\b|into\b|because\b|morning\b|afternoon\b|it\b|he\b|she\b|they\b|the\b|a\b|an\b|its\b|his\b|her\b|their\b|we\b|evening\b|night\b)[a-z]/.test(after)
  const [first, second] = opens || qualifies ? [forward(after), backward(before)] : [backward(before), forward(after)]
  return first === 'none' ? second : first
}

function backward(before: string): Tense {
  const words = wordsOf(before)
  for (let i = words.length - 1; i >= 0; i--) {
    const tense = cue(words, i)
    if (tense !== 'none') return tense
  }
  return 'none'
}

function forward(after: string): Tense {
  const words = wordsOf(after)
  for (let i = 0; i < words.length; i++) {
    const tense = cue(words, i)
    if (tense !== 'none') return tense
  }
  return 'none'
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/[’]/g, "'").replace(/'(ll)\b/g, ' $1').match(/[A-Za-z-]+/g) ?? []
}

function cue(words: readonly string[], at: number): Tense {
  const word = words[at] ?? ''
  if (/^[A-Z]/.test(word) && at > 0) return 'none'
  const said = word.toLowerCase()
  const next = words[at + 1]?.toLowerCase() ?? ''
  const previous = words[at - 1]?.toLowerCase() ?? ''
  if (said === 'to') return binding.has(previous) && /^[a-z]/.test(words[at + 1] ?? '') && !nouns.has(next) ? 'future' : 'none'
  if (said === 'meet' || said === 'hold' || said === 'begin' || said === 'start' || said === 'open' || said === 'sign' || said === 'vote') return previous === 'to' || previous === 'not' || nouns.has(previous) ? 'none' : 'future'
  if (said === 'be') return 'future'
  // Would cut, will put: the form is the past tense's, too.
  if (modals.has(previous)) return 'future'
  if (previous === 'be') return 'none'
  if (said === 'set' && (next === 'for' || next === 'to' || words.length === at + 1)) return 'future'
  if (ahead.has(said)) return 'future'
  if ((said === 'is' || said === 'are' || said === 'was' || said === 'were') && next === 'to') return 'future'
  if ((said === 'has' || said === 'have' || said === 'had' || said === 'was' || said === 'were' || said === 'is' || said === 'are') && toCome.has(next === 'been' ? words[at + 2]?.toLowerCase() ?? '' : next)) return 'future'
  if (said === 'has' || said === 'have') return next === 'until' || next === 'to' ? 'future' : 'past'
  if (behind.has(said)) return 'past'
  if (said.length > 4 && said.endsWith('ed') && !notPast.has(said)) return 'past'
  return 'none'
}

function sentenceStart(text: string, from: number): number {
  const floor = Math.max(0, from - reach)
  for (let i = from - 1; i > floor; i--) {
    const c = text.charCodeAt(i)
    if (c === 10) return i + 1
    if ((c === 46 || c === 33 || c === 63) && /\s|["”’)]/.test(text.charAt(i + 1)) && !abbreviation.test(text.slice(Math.max(0, i - 6), i))) return i + 1
  }
  return floor
}

function sentenceEnd(text: string, to: number): number {
  const ceiling = Math.min(text.length, to + reach)
  for (let i = to; i < ceiling; i++) {
    const c = text.charCodeAt(i)
    if (c === 10) return i
    if ((c === 46 || c === 33 || c === 63) && /\s|["”’)]/.test(text.charAt(i + 1)) && !abbreviation.test(text.slice(Math.max(0, i - 6), i))) return i
  }
  return ceiling
}
