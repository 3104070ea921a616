import type { Assessment } from '@travaux/model'

/** Where words say how far something has come. Half-open, into the text given. */
export interface ProgressTold { readonly level: Assessment['level']; readonly from: number; readonly to: number; /** It says so of itself, and of nothing that stood so before. */ readonly sure: boolean }

/**
 * What a sentence says of how far something has come, the most telling first: that none of it has begun, that it is carried out, that some of it is, that it goes on, and how. Null where it says
 * nothing, or says it of what is wished, planned or supposed. English, and no other language (`signsKnow`). O(sentence).
 */
export function progressTold(sentence: string): ProgressTold | null {
  for (const { level, sure, pattern } of signs) {
    for (const match of sentence.matchAll(pattern)) {
      const [words] = match
      const before = sentence.slice(0, match.index)
      if (supposed.test(before) || (level !== 0 && denied.test(before))) continue
      const counted = level === 'counted' ? share(match.groups?.['some'] ?? '', match.groups?.['all'] ?? '') : level
      return { level: counted, from: match.index, to: match.index + words.length, sure }
    }
  }
  return null
}

/** What stands before it in its clause makes it a wish, a plan or a case supposed. */
const supposed = /\b(?:will|would|shall|should|could|can|may|might|must|if|once|until|unless|when|whether|before|after|hop(?:e|es|ed|ing)|expect(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|urg(?:e|es|ed)|call(?:s|ed)? (?:for|on)|propos(?:e|es|ed)|ready to|agreed to|plan(?:s|ned)? to|in order to)\b[^,;:.]{0,80}$/i
const denied = /\b(?:not|never|no|none|neither|nobody|nothing|without|den(?:y|ies|ied)|yet to)\b[^,;:.]{0,40}$/i

const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})'
const begun = '(?:begun|started|been (?:started|launched|implemented|carried out|built|opened)|got(?:ten)? (?:under way|off the ground))'

const signs: readonly { readonly level: Assessment['level'] | 'counted'; readonly sure: boolean; readonly pattern: RegExp }[] = [
  { level: 0, sure: true, pattern: new RegExp(`\\b(?:not one|none|not a single one|neither)\\b(?: of (?:the|these|them|its|their)?\\s*(?:${number}\\s*)?(?:[\\p{L}-]+\\s+){0,3}?)?\\s*(?:has|have|had|is|are|was|were)\\s+(?:yet\\s+|so far\\s+)?(?:${begun}|under way|working|ready)`, 'giu') },
  { level: 0, sure: true, pattern: new RegExp(`\\b(?:has|have|had)\\s+(?:still\\s+|so far\\s+)?(?:not|never)\\s+(?:yet\\s+|even\\s+)?(?:${begun}|entered into force|come into (?:force|effect)|been (?:signed|ratified|fulfilled|honou?red|kept|set up|created|agreed)|taken place|met|given (?:a|an|its|their|any) (?:reply|answer))`, 'giu') },
  { level: 0, sure: true, pattern: /\b(?:(?:is|are|remains?|has|have) yet to (?:begin|start|be \p{L}+)|remains? (?:on paper|a dead letter)|(?:no|not any) (?:progress|movement|steps?|work) (?:has|have|had|was|were|is) (?:been )?(?:made|taken|seen|done|begun))\b/giu },
  { level: 'counted', sure: true, pattern: new RegExp(`\\b(?<some>all|both|${number})(?: of (?:the|these|its|their))?\\s*(?<all>${number})?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:has|have|had|are|were)\\s+(?:already\\s+|now\\s+)?(?:been\\s+)?(?:completed|finished|carried out|fulfilled|implemented|under way|begun|started|launched)\\b`, 'giu') },
  { level: 2, sure: true, pattern: /\b(?:(?:nearly|almost|largely|mostly|for the most part|in good part)\s+(?:been\s+)?(?:complete[d]?|implemented|carried out|finished|fulfilled|done)|most of (?:it|them|the \p{L}+) (?:has|have|is|are) (?:been )?(?:implemented|carried out|completed|done|under way)|(?:good|substantial|considerable|significant|major|great|steady) progress|well advanced|in (?:its|their) final (?:stage|phase)s?)\b/giu },
  { level: 3, sure: true, pattern: /\b(?:has|have|had|was|were)\s+(?:now\s+|already\s+|fully\s+|since\s+)?(?:come|came|entered|gone)\s+into\s+(?:force|effect)\b|\b(?:came|entered|went)\s+into\s+(?:force|effect)\b|\b(?:is|are) (?:now |already )?in (?:force|effect)\b/giu },
  { level: 3, sure: true, pattern: /\b(?:has|have|had|was|were)\s+(?:now\s+|already\s+|fully\s+|all\s+|since\s+)*(?:been\s+)?(?:fully\s+)?(?:implemented|carried out|fulfilled|completed|accomplished|honou?red|delivered|abolished|lifted|withdrawn|handed over|released|ratified)\b/giu },
  { level: 3, sure: false, pattern: /\b(?:has|have|had)\s+(?:now\s+|already\s+)?(?:eased|opened|set up|held|signed|reported (?:back )?to|begun and ended|kept (?:its|their|his|her) (?:word|promise))\b|\b(?:eased|lifted|abolished|reported (?:back )?to)\s+(?:its|the|their|all|his|her)\b/giu },
  { level: 1, sure: true, pattern: /\b(?:(?:(?:is|are|was|were|has been|have been)\s+)?(?:(?:moving|going|progressing|advancing|proceeding|developing|implemented|carried out)\s+(?:forward\s+|ahead\s+)?)?(?:too |very |rather )?slow(?:ly)?(?: pace| progress)?|sluggish(?:ly)?|at a snail['’]s pace|behind schedule|delayed|stalled|bogged down|dragging on)\b/giu },
  { level: 1, sure: true, pattern: /\b(?:has|have|had)\s+(?:now\s+|already\s+|just\s+|finally\s+)?(?:begun|started|got(?:ten)? under way|been (?:launched|started|chosen|selected|picked|named|identified|drawn up|prepared))\b|\b(?:is|are|was|were)\s+(?:now\s+|already\s+)?(?:under way|being (?:prepared|carried out|implemented|worked out|drawn up|negotiated|built))\b|\b(?:partly|partially|in part)\s+(?:been\s+)?(?:implemented|carried out|fulfilled|completed|lifted)\b|\bfirst steps? (?:has|have|had|was|were) (?:been )?(?:taken|made)\b/giu },
  { level: 1, sure: false, pattern: /\b(?:(?:some|certain|initial|limited|modest|the) progress|progress (?:has been |was |had been )?made|(?:welcomed|noted|reviewed|hailed) (?:the )?progress|close to (?:an )?agreement|work (?:is )?(?:continues|goes on|under way))\b/giu },
]

const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }

/** How far so many of so many make it: all of them begun or done are half of the way at least; how much more, no count tells. */
function share(some: string, all: string): Assessment['level'] {
  const counted = (word: string): number => words[word.toLowerCase()] ?? Number(word)
  if (/^(?:all|both)$/i.test(some)) return 2
  const part = counted(some) / (all === '' ? Number.POSITIVE_INFINITY : counted(all))
  return part >= 0.5 ? 2 : 1
}
