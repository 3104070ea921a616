import { speaksFor, type Finding, type Kind, type SideId, type SourceId, type StatementId, type SubjectId } from '@travaux/model'
import type { Folded } from '@travaux/record'
import type { LineSaid } from './lineSaid.ts'
import type { LineWritten } from './lineWritten.ts'
import { subjectOfLine } from './subjectOfLine.ts'

/**
 * What a line says as findings, each resting on its words: a statement with its stances, an undertaking, an instruction; none where nobody speaks. `from`: where the
 * line begins in the note. Ids are the line's own, so that a line that is mended corrects what it said before; what was withdrawn is not restored.
 */
export function lineFindings(folded: Folded, note: SourceId, line: number, from: number, said: LineSaid, written: LineWritten): readonly Finding[] {
  const words = { source: note, from: from + written.words[0], to: from + written.words[1] }
  const id = (kind: Kind, part = 0): SubjectId => {
    for (let again = 0; ; again += 1) {
      const subject = subjectOfLine(kind, note, line, part, again)
      if (folded.subjects.get(subject)?.review !== 'withdrawn') return subject
    }
  }
  const finding = (subject: SubjectId, kind: Kind, value: object): Finding => ({ subject, kind, value, evidence: [words], confidence: null }) as Finding
  switch (said.is) {
    case 'statement': {
      if (said.speakers.length === 0) return []
      const statement = id('statement') as StatementId
      const sides = sidesOf(said)
      return [
        finding(statement, 'statement', {
          speakers: said.speakers, mode: modeOf(said.words), attribution: 'stated', cue: null, content: [words], issues: said.issues,
          source: written.name === null ? null : { source: note, from: from + written.name[0], to: from + written.name[1] },
        }),
        ...said.stances.flatMap(({ proposition, stance }, i) => sides.map((side, j) => finding(id('stance', i * sides.length + j), 'stance', { statement, side, proposition, stance, words }))),
      ]
    }
    case 'undertaking': return [finding(id('undertaking'), 'undertaking', { by: said.speakers, what: said.words, conduct: said.conduct, status: sidesOf(said).length === 1 ? 'promised' : 'agreed', due: said.due })]
    case 'instruction': return [finding(id('instruction'), 'instruction', { from: said.speakers, to: said.to, task: said.words, reportDue: said.due === null ? null : { words: said.due, date: said.due } })]
    default: return said.is satisfies never
  }
}

/** The sides that the speakers of a line speak for. */
export function sidesOf({ speakers }: Pick<LineSaid, 'speakers'>): readonly SideId[] {
  return [...new Set(speakers.map(speaksFor).filter((side) => side !== null))]
}

/** Own words stand in quotation marks; where only some do, they are told in part. */
function modeOf(words: string): 'direct' | 'mixed' | 'indirect' {
  if (!/["“„«「『].+["”“»」』]/u.test(words)) return 'indirect'
  return /^["“„«「『][^"“”„«»「」『』]*["”“»」』][.,;]?$/u.test(words) ? 'direct' : 'mixed'
}
