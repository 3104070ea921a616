import fc from 'fast-check'

/** What texts under negotiation are made of, and what breaks readers of them: brackets most of all. */
const pieces = [
  '[', ']', '[', ']', '{', '}', '][', '] [', ']/[', '[[', ']]', '\\[', '\\]', '\\\\', '\\', '[X]', '[ ]', '[…]', '[1]', '[^6]', '[sic]', '[s]', '[75][85]', '[4][2].',
  ' ', ' ', '\n', '\n', '\n\n', '\r\n', '\r', '\f', '\t', '\u00a0', '\u200e', '\ufeff', '  \n', '\n12\n', '\n                    12\n', '\n\f', 'WG 2, item 4\n',
  'shall', 'should', 'The Parties', 'each Party', 'report', 'Article', 'paragraph 2', 'no text', 'and/or', 'a / b', ', ', '. ', '; ', ': ', '-', ' - ', '–', '/',
  'NZ/CL/PE propose', 'US', 'EU', 'G-77 and China', 'oppose', 'delete', 'At least one delegation opposes', "Negotiators' note: ", 'CLpropose', 'Japan', 'Can', 'Mex.', 'QX',
  '\nOption 1: ', '\nOption 2: No text', 'Option (a): ', '**Option I** (paras 6-9bis):', '\nALTERNATIVE A\n', "Facilitators' Option", '\n1. ', '\n[3. ', '\n(a) ', '\n(ABS)9. ', '\n3.3bis ', '\n7 Footnote ',
  '\nArticle 5\n', '\nARTICLE 6: TITLE\n', '\nCHAPTER TWO\n', '\nB.  [Definitions', '### ', '*', '**', 'MOD RUS/12/3', '\nNOC\n', '███', '\ud800', '\udc00', '\u{1f600}', '\u2028', '\u0000', '“', '”',
]

/** Texts of negotiation shaken up: balanced seldom, well formed never. */
export const soup: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
