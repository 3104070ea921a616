import { attributed } from './attributed.ts'
import { closedEarly } from './closedEarly.ts'
import type { BracketSight, Convention, Found } from './convention.ts'
import { areKnown } from './sides/areKnown.ts'
import { colonBehind } from './sides/colonBehind.ts'
import { readCamps, type Camp } from './sides/readCamps.ts'
import { readRole } from './sides/readRole.ts'
import { readSides } from './sides/readSides.ts'
import { wordsEnd } from './wordsEnd.ts'


export const campsAndColon: Convention = {
  name: 'camps-and-colon',
  what: 'camps, then a colon, then the words: `[NZ/CL/PE propose; US/JP oppose: …]`, `[PE: …]`',
  known: 'one side or more at the bracket\'s very beginning, each list with its verb or none, and a colon; "the Parties shall oppose: …" names no side',
  examples: ['The Parties [NZ/CL/PE propose; US/JP oppose: shall endeavour to] [US: may] share data.', '[PE: 2. Each Party shall keep a register.]', '[CL: Paragraphs 1 and 2 do] [US: Paragraph [X] does] not apply to ports.'],
  bracket(sight) {
    return inside(sight) ?? closedEarly(sight)
  },
  passage({ text, labelTo, sides, unit }) {
    if (unit === 'furniture' || !text.includes(':')) return null
    const told: { readonly at: number; readonly camps: readonly Camp[]; readonly wordsFrom: number }[] = []
    for (const at of beginnings(text, labelTo)) {
      if (at < (told.at(-1)?.wordsFrom ?? 0)) continue
      // Outside brackets only with a verb: "Japan: " may be a heading.
      const read = readCamps(text, at, sides)
      if (read === null || !read.camps.every(({ said, anonymous, sides: named }) => said && !anonymous && named.every(({ known }) => known))) continue
      const wordsFrom = colonBehind(text, read.to)
      if (wordsFrom !== null) told.push({ at, camps: read.camps, wordsFrom })
    }
    // Where a bracket opens before them, the bracket says it.
    const found = told.flatMap(({ at, camps, wordsFrom }, index) => (at !== labelTo && /[[{][\s\u00a0*_]*$/.test(text.slice(Math.max(0, at - 20), at)) ? []
      : [attributed(camps, wordsFrom, wordsEnd(text, wordsFrom, told.slice(index + 1, index + 2).find((next) => !text.slice(wordsFrom, next.at).includes('['))?.at))]))
    return found.length === 0 ? null : { attributions: found.flatMap(({ attributions }) => attributions ?? []), notes: found.flatMap(({ notes }) => notes ?? []) }
  },
}

const listed = /(?<![\p{L}\p{N}/])[A-Z]{2,4}(?:\/{1,2}[\s\u00a0]?[A-Z]{2,4})*\d{0,3}[\s\u00a0]+(?=propose|oppose|support)/gu

/** What stands before names that others stand before, in the same list. */
const goesOn = /(?:[/&+]|(?:propos|oppos|support|consider|reserv|delet|retain)\p{L}*[\s\u00a0]?\[?\d{0,3}\]?[\s\u00a0]*;(?:[\s\u00a0]*\[?\d{1,3}\]?)?|[\p{Lu}\d.][\p{L}\d.-]*[\s\u00a0]?,|\p{Lu}[\p{L}\d.-]*[\s\u00a0]and|(?<![\p{L}])(?:but|[Tt]he))[\s\u00a0]*$/u

/** Where camps may begin outside a bracket: behind the label, and wherever codes of sides stand before their verb, as they do where the opening bracket was forgotten. */
function beginnings(text: string, labelTo: number): number[] {
  const all = /\p{Lu}/u.test(text.charAt(labelTo)) ? [labelTo] : []
  if (/(?:propos|oppos|support)e?s?[^:\n]{0,200}:/.test(text)) for (const hit of text.matchAll(listed)) if (!goesOn.test(text.slice(Math.max(0, hit.index - 40), hit.index))) all.push(hit.index)
  return all
}

function inside({ inner, mark, length, sides }: BracketSight): Found | null {
  const lead = /^[\s\u00a0*_\u200e\u200b\ufeff]{0,20}/.exec(inner)?.[0].length ?? 0
  const told = byline(inner, lead, length, sides)
  if (told !== null) return told
  const read = readCamps(inner, lead, sides)
  if (read === null) return null
  const wordsFrom = colonBehind(inner, read.to)
  const kind = mark === '{}' ? 'counter-wording' : 'attributed'
  if (wordsFrom === null) {
    // "[US oppose]", "[EU propose deletion]": a bracket that says only this.
    if (!read.camps.some(({ said }) => said) || /[^\s\u00a0.)*_]/.test(inner.slice(read.to)) || length !== inner.length || !areKnown(read.camps)) return null
    return { kind, ...attributed(read.camps, length, length) }
  }
  if (!areKnown(read.camps, true) && !read.camps.some(({ said }) => said)) return null
  // "[US: delete]": what stands behind the colon is not words, but what they want.
  const wanted = read.camps.some(({ said }) => said) || length !== inner.length ? null : readRole(inner, wordsFrom)
  if (wanted !== null && wanted.role !== 'propose' && ofItself.test(inner.slice(wanted.to))) {
    return { kind, attributions: read.camps.map(({ from, sides: named }) => ({ from, to: wanted.to, sides: named.map(({ name }) => name), role: wanted.role, wordsFrom, wordsTo: wordsFrom })) }
  }
  const parts = partsOf(inner, read.camps, wordsFrom, length, sides)
  return { kind, attributions: parts.flatMap(({ attributions }) => attributions ?? []), notes: parts.flatMap(({ notes }) => notes ?? []) }
}

/** `[EU: shall / US: should; JP: may]`: one bracket, and in it each camp with its words. */
function partsOf(inner: string, camps: readonly Camp[], wordsFrom: number, length: number, sides: ReadonlySet<string>): Found[] {
  if (length === inner.length && length < 2000) {
    for (const hit of inner.slice(wordsFrom).matchAll(/[\s\u00a0]*(?:(?:[\s\u00a0]\/|;)[\s\u00a0]+|\n[\s\u00a0]*)(?=\p{Lu})|\/(?=[A-Z]{2,4}[\s\u00a0]?:)/gu)) {
      const at = wordsFrom + hit.index
      const next = readCamps(inner, at + hit[0].length, sides)
      if (next === null || !areKnown(next.camps) || inner.slice(0, at).split('[').length !== inner.slice(0, at).split(']').length || inCamps.test(inner.slice(Math.max(0, at - 24), at))) continue
      const nextFrom = colonBehind(inner, next.to)
      if (nextFrom === null) continue
      return [attributed(camps, wordsFrom, at), ...partsOf(inner, next.camps, nextFrom, length, sides)]
    }
  }
  return [attributed(camps, wordsFrom, length)]
}

/** What may follow "delete", "retain" when it speaks of the words that stand there. */
const ofItself = /^(?:[\s\u00a0]+(?:this|the|as|is|original|whole|text|language|wording|formulation|sentence|para(?:graph)?|[\d.]+(?:bis|ter)?))*[\s\u00a0.]*$/

/** The end of a camp: a semicolon behind it parts camps, not their words. */
const inCamps = /[A-Z]{2,4}[\s\u00a0]+(?:propose|oppose|support)s?[\s\u00a0]?\d{0,3}$/

const by = /(?:[Aa]lternative |[Jj]oint |[Rr]evised |[Nn]ew )?(?:([Pp]roposal|(?:[Tt]ext|[Ww]ording|[Ll]anguage)(?:[\s\u00a0]+(?:proposed|suggested|submitted))?|[Pp]roposed|[Ss]uggested|[Ss]ubmitted|[Tt]abled|[Aa]lternative)|([Ss]upported)|([Oo]pposed))(?: text| wording| paragraph)?[\s\u00a0]+(?:by|from|of)[\s\u00a0]+/y

/** `[Proposal by Japan: …]`, `[Proposed by EU and US: …]`. */
function byline(inner: string, lead: number, length: number, sides: ReadonlySet<string>): Found | null {
  by.lastIndex = lead
  const hit = by.exec(inner)
  const read = hit === null ? null : readSides(inner, lead + hit[0].length, sides)
  if (hit === null || read === null || !read.sides.some(({ known }) => known)) return null
  const words = colonBehind(inner, read.to)
  // "[Text proposed by Japan]" says only this.
  const alone = length === inner.length && /^[\s\u00a0.]*$/.test(inner.slice(read.to))
  if (words === null && !alone) return null
  const wordsFrom = words ?? length
  const role = hit[2] !== undefined ? 'support' : hit[3] !== undefined ? 'oppose' : 'propose'
  return { kind: 'attributed', attributions: [{ from: lead, to: length, sides: read.sides.map(({ name }) => name), role, wordsFrom, wordsTo: length }] }
}
