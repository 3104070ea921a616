import type { Convention } from './convention.ts'

export const sic: Convention = {
  name: 'sic',
  what: '`[sic]` and the like: an editor speaks, nobody negotiates',
  known: 'one of a few words of editors alone in the bracket',
  examples: ['The Parties shall has [sic] the right to withdraw.'],
  bracket({ mark, inner }) {
    return mark === '[]' && /^\s*(?:sic!?|recte\b.{0,40}|illegible|emphasis (?:added|in original)|(?:foot)?notes? omitted|citations? omitted|translation|original:? \p{L}+|(?:English|French|Spanish|Russian|Chinese|Arabic) only|unofficial translation|as delivered|l\.s\.|signature page|(?:this )?(?:blank page|page (?:intentionally )?(?:left )?blank)|end of (?:the )?(?:document|annex(?: [\dIVX]+)?|text|report)|(?:the )?(?:annex(?:es)?|appendix|signatures?)(?: [\dIVX]+)? follows?|on the report of the [^\n]{3,80}|without reference to a main committee[^\n]{0,60})\s*$/iu.test(inner) ? { kind: 'sic' } : null
  },
}
