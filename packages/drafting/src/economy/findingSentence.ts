import type { PropositionId } from '@travaux/model'
import type { MandateFinding } from '../mandate/mandateFinding.ts'
import { mandateSentence } from '../mandate/mandateSentence.ts'
import type { EconomyFinding } from './economyFinding.ts'
import type { FindingNaming } from './findingNaming.ts'
import { listed } from './listed.ts'

/** A finding in plain words: what, where, what can be done. One or two sentences, the same for every side. */
export function findingSentence(finding: EconomyFinding | MandateFinding, naming: FindingNaming): string {
  switch (finding.is) {
    case 'nobody-behind': return nobodyBehind(finding, naming)
    case 'sides-agree': return sidesAgree(finding, naming)
    case 'said-otherwise': return saidOtherwise(finding, naming)
    case 'wording-only': return wordingOnly(finding, naming)
    case 'defined-twice': {
      const [first, other] = finding.definitions.map(({ article }) => naming.clause(article))
      return `${capitalised(first ?? '')} ${first === other ? `defines “${finding.term}” twice` : `and ${other} both define “${finding.term}”`}: keep one definition.`
    }
    case 'term-two-ways': {
      const [where, defined, uses] = [naming.clause(finding.clause), naming.clause(finding.defined.article), [...new Set(finding.uses.map(({ words }) => `“${words}”`))]]
      return `${capitalised(where)} says ${listed(uses, 'and')} where ${defined} defines “${finding.term}”: use the defined term, or say what else is meant.`
    }
    case 'promise-not-carried': {
      const who = finding.sides.length === 0 ? 'It was' : `${capitalised(listed(finding.sides.map((side) => naming.side(side)), 'and'))} ${finding.sides.length === 1 ? 'has' : 'have'}`
      return `${who} undertaken${finding.date === null ? '' : ` by ${finding.date}`}: “${finding.what}”. No clause carries it${compared(finding, naming)}.`
    }
    case 'answer-not-carried': {
      const since = finding.date === null ? '' : `, since ${finding.date}`
      return `All sides support “${naming.proposition(finding.proposition)}”${since}, and no clause carries it${compared(finding, naming)}.`
    }
    case 'closes-together': return closesTogether(finding, naming)
    case 'falls-with': return fallsWith(finding, naming)
    case 'untouched': {
      const touched = finding.rounds > 0 ? `has not been touched for ${count(finding.rounds, 'round')}` : 'was touched in the last round'
      return `${capitalised(naming.bracket(finding.bracket))} ${touched}${finding.longest ? ` and, open for ${count(finding.open, 'round')}, is among those open longest` : ''}.`
    }
    case 'too-strong': case 'beyond-red-line': case 'required-missing': case 'without-powers': return mandateSentence(finding, naming)
    default: return finding satisfies never
  }
}

type Of<Is extends EconomyFinding['is']> = Extract<EconomyFinding, { is: Is }>

const said = { supports: 'said that it supports', conditional: 'said that on conditions it supports', opposes: 'said that it opposes', 'will-not-discuss': 'said that it will not discuss' } as const

function saidOtherwise({ side, position, alternative, bracket, date, stance, proposition }: Of<'said-otherwise'>, naming: FindingNaming): string {
  const holds = position === 'reserves' ? 'reserves its position on' : position
  return `${naming.side(side)} ${holds} ${naming.alternative(alternative)} in ${naming.bracket(bracket)}, but on ${date} it ${said[stance]} “${naming.proposition(proposition)}”.`
}

function nobodyBehind({ bracket, alternatives, may, left, unheard }: Of<'nobody-behind'>, naming: FindingNaming): string {
  const bare = listed(alternatives.map((each) => naming.alternative(each)), 'and')
  const nobody = `In ${naming.bracket(bracket)} no side is behind ${bare}`
  switch (may) {
    case 'close': return `${nobody}: the bracket can go, unless a side takes ${alternatives.length === 1 ? 'it' : 'one'} up.`
    case 'drop': return `${nobody}: ${alternatives.length === 1 ? 'it' : 'they'} can be dropped.`
    case 'agree': {
      const ifs = unheard.length === 0 ? '' : ` if ${listed(unheard.map((side) => naming.side(side)), 'and')} will`
      return `${nobody}: what is left is ${naming.alternative(left ?? '')}, which can be agreed${ifs}.`
    }
    default: return may satisfies never
  }
}

function sidesAgree({ bracket, alternative, all, sides }: Of<'sides-agree'>, naming: FindingNaming): string {
  const since = sides.filter(({ stance }) => stance !== null).map(({ side, date }) => `${naming.side(side)}${date === null ? '' : ` on ${date}`}`)
  const behind = listed(sides.filter(({ stands }) => stands === 'for').map(({ side }) => naming.side(side)), 'and')
  const what = all === 'for' ? `all sides are now for ${naming.alternative(alternative)}` : `${behind} are for ${naming.alternative(alternative)} and no side is against it`
  return `In ${naming.bracket(bracket)} ${what}${since.length === 0 ? '' : `, by what was said since by ${listed(since, 'and')}`}: it can be agreed.`
}

function wordingOnly({ bracket, alternatives: [a, b], why }: Of<'wording-only'>, naming: FindingNaming): string {
  const pair = `In ${naming.bracket(bracket)} ${naming.alternative(a)} and ${naming.alternative(b)}`
  switch (why) {
    case 'same-words': return `${pair} say the same in other words: keep one.`
    case 'same-list': return `${pair} differ only in the order of a list: keep one.`
    case 'same-proposition': return `${pair} give the same answer: settle the wording.`
    default: return why satisfies never
  }
}

function compared({ compared: { clauses, propositions, nearest, threshold } }: Of<'promise-not-carried'> | Of<'answer-not-carried'>, naming: FindingNaming): string {
  const of = nearest === null ? '' : nearest.of.startsWith('cls_') ? naming.clause(nearest.of) : `“${naming.proposition(nearest.of as PropositionId)}”`
  const near = nearest === null ? 'none has a word of it' : `nearest is ${of}, with ${percent(nearest.share)} of the weight of the words, where ${percent(threshold)} would do`
  return ` (compared with ${count(clauses, 'clause')} and ${count(propositions, 'answer')}; ${near})`
}

function closesTogether({ name, picks, sides, bounded }: Of<'closes-together'>, naming: FindingNaming): string {
  const named = picks.slice(0, picks.length <= 6 ? 6 : 5).map(({ bracket, alternative }) => `${naming.alternative(alternative)} in ${naming.bracket(bracket)}`)
  const shown = listed([...named, ...picks.length > named.length ? [`${picks.length - named.length} more`] : []], 'and')
  const gains = listed(sides.map(({ side, gains }) => `${naming.side(side)} ${gains}`), 'and')
  const against = sides.filter((each) => each.against > 0).map(({ side, against }) => `${naming.side(side)} is against ${against}`)
  const what = `${name === null ? 'One package' : `The package “${name}”`} would close ${count(picks.length, 'bracket')} together: ${shown}.`
  const cut = bounded ? ' The search was cut short: there may be a better one.' : ''
  return `${what} It gives ${gains} of what they are for${against.length === 0 ? '' : `; ${listed(against, 'and')}`}.${cut}`
}

function fallsWith({ clause, bracket, alternative, with: { bracket: on, alternative: taken }, why }: Of<'falls-with'>, naming: FindingNaming): string {
  const falling = alternative === null ? capitalised(naming.bracket(bracket)) : `${capitalised(naming.alternative(alternative))} in ${naming.bracket(bracket)}`
  const hinge = `${naming.alternative(taken)} in ${naming.bracket(on)}`
  switch (why) {
    case 'inside': return `${falling} stands inside an alternative of ${naming.bracket(on)} and falls with it, unless that is taken.`
    case 'requires': return `${falling} falls unless ${hinge} is taken, on which it rests.`
    case 'excludes': return `${falling} falls if ${hinge} is taken, which excludes it.`
    case 'refers': return `${falling} names a clause that goes if ${naming.bracket(on)} is settled by leaving the words out: change it then, in ${naming.clause(clause)}.`
    default: return why satisfies never
  }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
