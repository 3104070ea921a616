import { parse, type ParseOptions } from '@travaux/drafting'

interface Said { readonly brackets: readonly string[]; readonly who: readonly string[]; readonly options: readonly string[]; readonly blanks: readonly string[]; readonly rivals: readonly string[]; readonly notes: readonly string[]; readonly labels: readonly string[] }

/**
 * What was read of a text, in lines one can read: `[shall] alternative`, `NZ CL propose: shall`, `Option 1: its words` (deeper ones indented, empty ones with ∅), `[X] value`,
 * `shall | should`.
 */
export function said(text: string, options?: ParseOptions): Said {
  const read = parse(text, options)
  const words = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to)
  return {
    brackets: read.pairs.map((pair) => `${words(pair)} ${pair.kind}`),
    who: read.attributions.map(({ sides, role, wordsFrom, wordsTo }) => `${sides.join(' ')} ${role}${wordsTo > wordsFrom ? `: ${text.slice(wordsFrom, wordsTo)}` : ''}`),
    options: read.options.map(({ level, label, empty, to, end }) => `${'  '.repeat(level)}${label}${empty ? ' ∅' : ''}:${text.slice(to, end).replace(/^[\s:*_]+/, ' ')}`),
    blanks: read.placeholders.map((one) => `${words(one)} ${one.kind}`),
    rivals: read.alternates.map((one) => one.words.map(words).join(' | ')),
    notes: read.notes.map(({ message }) => message),
    labels: read.blocks.map(({ unit, label }) => (label === null ? unit : `${unit} ${label}`)),
  }
}
