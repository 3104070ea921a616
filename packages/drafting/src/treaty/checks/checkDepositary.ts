import type { ClauseFinding } from '../clauseFinding.ts'
import type { ClauseReader } from '../clauseReader.ts'
import { findingOf } from '../findingOf.ts'
import { phrase } from '../phrase.ts'

const deposit = phrase(String.raw`deposit(?:s|ed|ing)?\b[^.]{0,120}(?:instruments?|ratif\p{L}+|acceptance|approval|accession|original)|(?:instruments?|ratif\p{L}+|acceptance|approval|accession|original)\b[^.]{0,120}deposit(?:s|ed|ing)?\b|depositary`)
const bank = phrase(String.raw`(?:bank|security|cash|mineral|waste) deposits?|deposits? (?:account|insurance|guarantee)`)
const named = phrase(String.raw`deposit(?:ed|ing|s)?(?: of [^.]{0,80}?)? with (?:the )?(?!depositar|each|one another|it\b|them)(?:\{?\p{L}+)|(?:is|are|be|act|acts|serve|serves|function|functions|designates?|designated|designating|appoint\p{L}*|role|duties|functions)\b[^.]{0,60}(?:as |of )?(?:the )?depositar(?:y|ies)|depositar(?:y|ies) (?:of (?:this|the) \p{L}+ )?(?:shall be|is|are|will be) (?:the )?\p{L}|\((?:hereinafter |referred to as |called |the |["“”'])*depositary|hereinafter (?:referred to as |called )?(?:the )?["“]?depositary|archives of`)

/** A depositary, where instruments are deposited (VCLT 76–77). An exchange of instruments between two needs none. */
export function checkDepositary(reader: ClauseReader): readonly ClauseFinding[] {
  const spoken = reader.find(deposit, bank).filter(({ article }) => article.unit !== 'preamble')
  const [names] = spoken.filter(({ words }) => named.test(words))
  if (names !== undefined) return [findingOf('depositary', 'VCLT 76(1)', 'present', 'note', '{at} seems to name a depositary; its functions follow from article 77 unless the text says otherwise.', null, names)]
  const [first] = spoken
  if (first !== undefined) return [findingOf('depositary', 'VCLT 76(1)', 'incomplete', reader.bilateral ? 'look' : 'wrong', '{at} seems to speak of deposit, and no depositary is named: say with whom.', 'depositary', first)]
  return reader.bilateral ? [] : [findingOf('depositary', 'VCLT 76(1)', 'absent', 'look', 'Nothing seems to name a depositary: one or more States, an organisation or its chief administrative officer.', 'depositary')]
}
