import type { Convention } from './convention.ts'

const named = /^[\s\u00a0*_[]{0,20}(?:(?:Negotiators?|Drafters?|Drafting|Chair(?:man|person)?|Co-?[Cc]hairs?|Facilitators?|Editors?|Editorial|Secretariat|Translators?|Legal|Explanatory|Consolidation)(?:[’']s|s[’']|[’'])?[\s\u00a0]+(?:[Nn]otes?|[Cc]omments?|[Rr]emarks?|[Pp]roposal)|(?:Note|NOTE|Nota bene|NB|N\.B\.|Comment|Remark|Footnote|Explanation)s?(?:[\s\u00a0]+(?:by|from|to)[\s\u00a0][^:\n]{1,40}|[\s\u00a0]\d{1,3})?[\s\u00a0]*(?=[:.–—]))/
const order = /^[\s\u00a0*_(]*(?:(?:Move|Moved|Define|Study|Delete|Insert|Merge|Relocate|Renumber|Align|Consider|Check|Revisit|Discuss|Redraft|Clarify|Cross-?reference|Consequential|Reverse|Replace)[ds]?\b(?![^.]*\bshall\b)(?:[\s\u00a0(]+)|(?:A (?:suitable )?|The )?[Pp]rovisions? (?:on|for|regarding)\b[^\n]{0,200}\b(?:to be|needs?)\b|A suitable provision\b|(?:Text|Language|Wording|Location|Placement|Numbering|Order|Title|Heading|Paragraph)s? (?:to be|is|are|under|needs?|pending)\b|(?:This |The )?(?:[Pp]ara(?:graph)?|[Aa]rticle|[Ss]entence|[Ss]ection|[Tt]ext|[Ff]ootnote)s?(?: [\d.]+(?:bis|ter|alt)?)? (?:(?:is|are) )?to be (?:moved|merged|deleted|discussed|considered|aligned|reviewed|revisited|placed|renumbered)\b|(?:[Ff]ormer|[Ff]ormerly|[Ee]x|[Pp]reviously|[Bb]ased on|[Tt]aken from|[Mm]oved (?:from|to)) (?:[Aa]rt|[Pp]ara|[Ss]ection|[Oo]ption|[Cc]hapter)|move(?:d)? |delete(?:d)?,? |see (?:also )?(?:[Aa]rticle|[Pp]aragraph|[Ss]ection|[Oo]ption|above|below|footnote)|(?:For|for) (?:reference|information) only|Headings? (?:and subheadings? )?(?:are |used |is |for |throughout )|\(?linked to )/
const parenthesised = /^\((?:the \*?insertion|delete|move|see|former|ex|previously|based on|from)\b[^[\]]{0,160}\)$/i

export const notes: Convention = {
  name: 'notes',
  what: 'notes in brackets: `[Negotiators\' note: …]`, and what the drafters are told to do: `[Move to General Provisions]`',
  known: 'the bracket opens with whose note it is, or with an order to those who draft',
  examples: ["[Negotiators' note: to be read with Article 9.]", '[Move with adjustments to Article 3.]', '[Define the scope of the term "vessel" in Article 1]'],
  bracket({ inner, mark, length, unit }) {
    if (named.test(inner)) return { kind: mark === '{}' ? 'remark' : 'note' }
    if (length > 400 || mark === '{}' || !/^[\s\u00a0*_]*(?:\p{Lu}|\(|move|delete|see|for |linked|former|ex |previously|based on|taken from)/u.test(inner)) return null
    const words = inner.replace(/[\s\u00a0]+/g, ' ').trim()
    if (parenthesised.test(words)) return { kind: 'remark' }
    if (!order.test(words)) return null
    // An order is told from a treaty's own imperative by what it speaks of: provisions, places in the text, wording.
    const drafting = /\b(?:provisions?|articles?|art\.|paragraphs?|paras?|sections?|chapters?|agreement|text|term|clause|wording|language|footnotes?|headings?|annex|scope|definitions?|preamble|placement|numbering)\b/i.test(words)
    return drafting || unit === 'note' ? { kind: 'remark' } : null
  },
  passage({ unit, text }) {
    return unit === 'note' && named.test(text) ? {} : null
  },
}
