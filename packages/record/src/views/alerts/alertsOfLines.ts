import type { EstimateBasis, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { attributed } from '../statements/attributed.ts'
import { firstHeard } from '../firstHeard.ts'
import { heldAt, isNewStance } from './heldSince.ts'
import { lessSure } from '../lessSure.ts'
import { ownWords } from '../names/ownWords.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { stancesHeld, type StanceHeld } from '../statements/stancesHeld.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { table, type Known } from '../table.ts'
import { willingness } from '../statements/willingness.ts'

/** What a side may not accept, or not do without: a red line, or a rule of its mandate. `called`: what it is, in a sentence. */
interface Line { readonly subject: Subject<'redLine'> | Subject<'mandate'>; readonly side: SideId; readonly rule: 'excludes' | 'requires'; readonly propositions: readonly PropositionId[]; readonly words: string; readonly basis: EstimateBasis; readonly called: string }

/**
 * Red lines and mandates that new words would cross: where a side accepts what its own excludes, or refuses all of what its own requires one of; and where another side asks for what they exclude. Looked at is the last own word of
 * each side on what a line is about, where it or the line is new; a side that repeats itself is not told of again.
 */
export function alertsOfLines(scene: AlertsScene): readonly Alert[] {
  const { known, cut } = scene
  return known.once(lines).flatMap((line) => {
    const isNewLine = cut.isNew(line.subject)
    const fresh = (held: StanceHeld | undefined): boolean => held !== undefined && (isNewLine || isTurn(scene, held))
    if (line.rule === 'requires') {
      const last = line.propositions.map((proposition) => lastOwn(known, proposition, line.side))
      const refused = last.every((held) => held !== undefined && willingness(held.stance) < 2)
      const held = last.find(fresh)
      return refused && held !== undefined ? [crossed(scene, line, held)] : []
    }
    return line.propositions.flatMap((proposition) => sidesOn(known, proposition).flatMap((side) => {
      const held = lastOwn(known, proposition, side)
      return held === undefined || willingness(held.stance) < 2 || !fresh(held) ? [] : [side === line.side ? crossed(scene, line, held) : askedFor(scene, line, held)]
    }))
  })
}

const lines = table((known): readonly Line[] => [
  ...known.all('redLine').map((subject): Line => {
    const { side, rule, propositions, words, basis } = subject.value
    return { subject, side, rule, propositions, words, basis, called: basis === 'inference' ? 'inferred red line' : basis === 'public' ? 'public red line' : 'red line' }
  }),
  ...known.all('mandate').flatMap((subject): readonly Line[] => {
    const { side, rule, words } = subject.value
    return rule.rule === 'excludes' || rule.rule === 'requires' ? [{ subject, side, rule: rule.rule, propositions: [rule.proposition], words, basis: 'mandate', called: 'mandate' }] : []
  }),
], { reads: ['redLine', 'mandate'] })

function crossed(scene: AlertsScene, line: Line, held: StanceHeld): Alert {
  const { names } = scene
  return { is: 'line-crossed', severity: 1, sentence: `What ${names.side(held.side)} has said would cross its own ${line.called}. It ${stanceWords(held.stance)}: ${names.proposition(held.proposition)}. The line: ${wordsOf(scene, line)}`, ...resting(scene, line, held) }
}

function askedFor(scene: AlertsScene, line: Line, held: StanceHeld): Alert {
  const { names } = scene
  return { is: 'line-asked', severity: 2, sentence: `${names.side(held.side)} ${stanceWords(held.stance)} what ${names.side(line.side)}’s ${line.called} excludes: ${names.proposition(held.proposition)}. The line: ${wordsOf(scene, line)}`, ...resting(scene, line, held) }
}

function wordsOf({ known, names }: AlertsScene, { words }: Line): string {
  return `${ownWords(known, names, words).replace(/[.\s]+$/u, '')}.`
}

function resting({ known, cut }: AlertsScene, { subject, basis, side }: Line, held: StanceHeld): Pick<Alert, 'date' | 'subject' | 'side' | 'issue' | 'quote' | 'before' | 'basis' | 'lessSure' | 'recordedAt'> {
  const at = firstHeard(known, subject)
  const [said, drawn] = [isNewStance(cut, held) ? heldAt(cut, held) : '', cut.isNew(subject) ? cut.recordedAt(subject) : '']
  return { date: held.day, subject: held.statement?.id ?? held.subject.id as SubjectId, side: held.side, issue: held.issue, quote: stanceQuote(known, held), before: at === undefined ? null : attributed(known, at, side).quote, basis, lessSure: lessSure(held.subject) || (held.statement !== null && lessSure(held.statement)), recordedAt: said > drawn ? said : drawn }
}

/** New, and not what the side said before on the same proposition. */
function isTurn({ known, cut }: AlertsScene, held: StanceHeld): boolean {
  if (!isNewStance(cut, held)) return false
  const own = stancesHeld(known).get(held.issue)?.get(held.side)?.byProposition.get(held.proposition)?.own ?? []
  const before = own.slice(0, own.indexOf(held)).findLast((each) => !isNewStance(cut, each))
  return before === undefined || willingness(before.stance) < 2 !== willingness(held.stance) < 2
}

function sidesOn(known: Known, proposition: PropositionId): readonly SideId[] {
  const issue = known.get('proposition', proposition)?.value.issue
  return issue === undefined ? [] : [...stancesHeld(known).get(issue)?.keys() ?? []] as SideId[]
}

function lastOwn(known: Known, proposition: PropositionId, side: SideId): StanceHeld | undefined {
  const issue = known.get('proposition', proposition)?.value.issue
  return issue === undefined ? undefined : stancesHeld(known).get(issue)?.get(side)?.byProposition.get(proposition)?.own.at(-1)
}
