import type { FindingNaming } from '../economy/findingNaming.ts'
import { listed } from '../economy/listed.ts'
import type { MandateFinding, Standing } from './mandateFinding.ts'

/** A finding of `mandateFindings` in plain words, with the instruction it goes against. */
export function mandateSentence(finding: MandateFinding, naming: FindingNaming): string {
  return `${what(finding, naming)} Instruction: “${finding.instruction}”`
}

function what(finding: MandateFinding, naming: FindingNaming): string {
  switch (finding.is) {
    case 'too-strong': {
      const { at, found, allowed, stands } = finding
      const where = capitalised(at.bracket === null ? naming.clause(at.clause) : naming.bracket(at.bracket))
      const strength = at.words.toLowerCase() === found ? '' : `, as strong as “${found}”`
      return `${where} says “${at.words}”${strength}, where the mandate allows “${allowed}” at most; ${standing[stands]}.`
    }
    case 'beyond-red-line': {
      const { clause, bracket, alternative, proposition, stands } = finding
      const where = bracket === null ? naming.clause(clause) : naming.bracket(bracket)
      const what = alternative === null ? capitalised(where) : `${capitalised(naming.alternative(alternative))} in ${where}`
      return `${what} is beyond the mandate, which excludes “${naming.proposition(proposition)}”; ${standing[stands]}.`
    }
    case 'required-missing': {
      const { clause, bracket, proposition, how } = finding
      const where = bracket === null ? clause === null ? 'the text' : naming.clause(clause) : naming.bracket(bracket)
      switch (how) {
        case 'missing': return `No alternative in ${where} gives “${naming.proposition(proposition)}”, which the mandate requires: propose one.`
        case 'settled-otherwise': return `${capitalised(where)} was settled without “${naming.proposition(proposition)}”, which the mandate requires.`
        case 'given-up': return `With this act ${where} would lose “${naming.proposition(proposition)}”, which the mandate requires.`
        default: return how satisfies never
      }
    }
    case 'without-powers': {
      const { level, needs, has, act, clause } = finding
      const only = has.length === 0 ? '' : `, only to ${listed(has.map((each) => powers[each]), 'and')}`
      const what = `“${act.replaceAll('-', ' ')}”${clause === null ? '' : ` of ${naming.clause(clause)}`}`
      return `At ${levels[level]} the mandate does not reach to ${powers[needs]}${only}: ${what} needs the capital, or a higher level.`
    }
    default: return finding satisfies never
  }
}

const standing: Readonly<Record<Standing, string>> = {
  coming: 'the act to come would take it up',
  stands: 'it stands in the text',
  backed: 'the side itself is behind it',
  close: 'all other sides are behind it',
  'on-the-table': 'it is on the table',
}

const levels = {
  summit: 'a summit',
  ministerial: 'a ministerial meeting',
  'deputy-ministerial': 'a deputy-ministerial meeting',
  envoys: 'a meeting of envoys',
  technical: 'a technical meeting',
  unknown: 'a meeting of unknown level',
} as const

const powers = { negotiate: 'negotiate', adopt: 'adopt words for good', initial: 'initial', sign: 'sign', 'sign-ad-referendum': 'sign ad referendum', 'express-consent': 'express consent to be bound' } as const

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
