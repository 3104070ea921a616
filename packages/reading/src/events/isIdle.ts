/** Words that look like a meeting and are none: a meeting of minds, a court that called on, commission of an act. */
export function isIdle(text: string, match: RegExpExecArray): boolean {
  const word = match[0].toLowerCase()
  if (/\b(?:speed(?:ing)? up|enhanc(?:e|ed|ing)|accelerat(?:e|ed|ing)|intensif(?:y|ied|ying)|boost|step(?:ping)? up|advanc(?:e|ing)|prospects for|mechanism for|format of|essence of)\s+(?:the\s+|our\s+)?(?:\w+\s+)?$/i.test(text.slice(Math.max(0, match.index - 40), match.index))) return true
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  if (word.startsWith('call') && match.groups?.['verb'] !== undefined) return !/^\s+(?:the\s+)?(?:President|Prime|Foreign|Minister|Chancellor|King|Emir|External|[A-Z]\w+ Minister)/.test(after)
  if (/\bwe\s+(?:now\s+)?(?:launch|open|begin|start)\b[^,]*$/i.test(before)) return true
  if (/^rounds?$/.test(word) && !/^\s+(?:of\s+(?:[\w-]+\s+)?(?:talks|negotiations|consultations|meetings)|\d)/.test(after) && !/(?:\b(?:\w+th|first|second|third|next|new|fresh|previous|last|final|\d(?:st|nd|rd))[\s-]+)$/i.test(before)) return true
  if (/^(?:session|conference|commission|round)/.test(word)) return /\b(?:press|news|video)\s+$/i.test(before) || /^(?:commission|conference)/.test(word) && !/\b(?:in|on|for|will|next|opens?|held)\b/.test(after) || word === 'commission' && !/\bjoint|boundary|intergovernmental\b/i.test(before)
  if (word.startsWith('receive')) return !/^\s+(?:his|her|(?:the\s+)?[A-Z]|visiting)/.test(after) || /^\s+(?:a|an|no|the)\s+[a-z]/.test(after)
  if (word.startsWith('host')) return !/\b(?:talks|meeting|round|summit|consultations|session|conference)\b/.test(after + text.slice(match.index, match.index + 60)) && !/^\s+[A-Z]/.test(after)
  if (/^meets?$|^met$/.test(word)) return /^\s+(?:the\s+)?(?:deadline|target|demands?|needs?|conditions?|requirements?|obligations?|costs?|terms|criteria|with\s+(?:resistance|silence|approval|applause))/i.test(after) || /\bto\s+$/.test(before) && /^\s+(?:the|its|their)\s+[a-z]+\s*$/.test(after)
  if (word === 'visiting') return true
  if (word === 'visits' && !/(?:\b(?:he|she|who)|[A-Z][\p{L}’'-]+)\s+$/u.test(before)) return true
  if (match.groups?.['visit'] !== undefined && /\b(?:residents?|tourists?|citizens|people|groups?|relatives|families|flights?|passengers|students|pilgrims|refugees)\s+(?:\w+\s+){0,3}$/i.test(before)) return true
  if (/^(?:talk)$/.test(word)) return true
  return false
}
