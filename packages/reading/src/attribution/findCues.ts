import { tokenKind } from '../layers.ts'
import { clauseWords } from './clauseWords.ts'
import { cueWords, type CueClass } from './cueWords.ts'
import type { Laid } from './layOut.ts'

/** A cue, tokens [from, to). `words` names a cue that is a phrase of its own kind. */
export interface CueFound {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly classes: readonly CueClass[]
  readonly kind: 'verb' | 'participle' | 'according' | 'noun' | 'state' | 'passive'
}

const nouns = new Set('claim claims view belief hope hopes assertion warning conviction concern concerns fear fears argument insistence suggestion expectation confidence statement pledge promise opinion position doubt doubts suspicion complaint demand accusation contention'.split(' '))
const states = new Set('convinced confident concerned certain hopeful worried adamant clear optimistic sure afraid pleased glad sorry aware skeptical sceptical disappointed ready determined willing prepared'.split(' '))
const nounBefore = new Set('official public joint recent latest new final annual his her its their'.split(' '))

/** The cues outside quotations, in order. A trained stage may take its place by returning the same rows. */
export function findCues({ lower, kind, quoted, length, capital }: Laid): CueFound[] {
  const found: CueFound[] = []
  for (let t = 0; t < length; t++) {
    if (quoted[t] === 1 || kind[t] !== tokenKind.word) continue
    const word = lower[t] ?? ''
    const before = lower[t - 1] ?? ''
    const after = lower[t + 1] ?? ''
    if (word === 'according' && after === 'to') found.push({ from: t, to: t + 2, lemma: 'according', classes: ['say'], kind: 'according' })
    else if (nouns.has(word) && after === 'that' && (/^(?:his|her|its|their|'s|’s|the)$/.test(before))) found.push({ from: t, to: t + 1, lemma: word, classes: ['note'], kind: 'noun' })
    else if (states.has(word) && hasBe(lower, t) && after === 'that' && lower[t - 2] !== 'it' && !isNegated(lower, t)) found.push({ from: t, to: t + 1, lemma: word, classes: ['note', 'plan'], kind: 'state' })
    const cue = cueWords.get(word)
    if (cue === undefined || capital[t] === 1 && lower[t - 1] !== '.' && t > 0 && kind[t - 1] === tokenKind.word) continue
    if (isNegated(lower, t) || clauseWords.determiner.has(before) || nounBefore.has(before)) continue
    if (cue.form !== 'past' && cue.form !== 'participle' && (before === 'of' || clauseWords.preposition.has(before) && before !== 'as')) continue
    if (clauseWords.modal.has(before) || clauseWords.modal.has(lower[t - 2] ?? '') && /^(?:be|have|also|not)$/.test(before)) continue
    let to = t + 1
    if (cue.lemma === 'point') {
      if (after !== 'out') continue
      to++
    } else if (cue.lemma === 'make') {
      const clear = after === 'clear' ? t + 2 : lower[t + 2] === 'clear' ? t + 3 : 0
      if (clear === 0) continue
      to = clear
    } else if (cue.lemma === 'rule') {
      if (after !== 'out' && after !== 'that') continue
      if (after === 'out') to++
    } else if (cue.lemma === 'call' && /^(?:on|upon|for)$/.test(after)) to++
    else if (cue.lemma === 'appeal' && after === 'to') to++
    else if (cue.lemma === 'express' && (nouns.has(after) || nouns.has(lower[t + 2] ?? ''))) {
      to = nouns.has(after) ? t + 2 : t + 3
      if (lower[to] !== 'that') { to = t + 1 } else {
        found.push({ from: t, to, lemma: 'express', classes: ['note'], kind: 'verb' })
        continue
      }
    }
    if (cue.form === 'past' && after === 'by' && cue.lemma !== 'say') continue
    const passive = cue.form === 'past' && hasBe(lower, t)
    if (passive) {
      if (lower[t - 2] === 'it' || (cue.lemma === 'say' || cue.lemma === 'believe' || cue.lemma === 'report' || cue.lemma === 'understand') && after === 'to') found.push({ from: t, to, lemma: cue.lemma, classes: cue.classes, kind: 'passive' })
      continue
    }
    if (cue.form === 'participle') {
      const loose = before === ',' || before === 'and' || before === 'also' || before === 'as' || before === '"' || before === '”' || clauseWords.be.has(before) || lower[t - 2] === ',' || /^(?:statement|letter|tweet|report|while|spokesman)$/.test(before)
      if (!loose) continue
      found.push({ from: t, to, lemma: cue.lemma, classes: cue.classes, kind: clauseWords.be.has(before) ? 'verb' : 'participle' })
      continue
    }
    found.push({ from: t, to, lemma: cue.lemma, classes: cue.classes, kind: 'verb' })
  }
  return found.filter((cue, i) => i === 0 || cue.from >= (found[i - 1]?.to ?? 0))
}

function hasBe(lower: readonly string[], t: number): boolean {
  for (let back = 1; back < 4; back++) {
    const word = lower[t - back] ?? ''
    if (clauseWords.be.has(word)) return true
    if (!clauseWords.auxiliary.has(word) && !/(?:ly|not)$/.test(word)) return false
  }
  return false
}

function isNegated(lower: readonly string[], t: number): boolean {
  for (let back = 1; back < 4; back++) {
    const word = lower[t - back] ?? ''
    if (clauseWords.negative.has(word)) return true
    if (/^[,.;:"”]$/.test(word)) return false
  }
  return false
}
