import type { Picks } from '../packages/packageModel.ts'
import { whyOut } from '../packages/whyOut.ts'
import type { CounterProposal, CounterProposals, Merit } from '../proposals/counterProposals.ts'
import type { FrontierDistance } from '../proposals/frontierDistance.ts'
import { changeKeys } from './changeKeys.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { groundedPhrase } from './groundedPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { packageKeys } from './packageKeys.ts'
import { packageNames, type PackageNames } from './packageNames.ts'
import type { PackageTelling } from './packageTelling.ts'
import { phrase } from './phrase.ts'
import { shownPoints } from './shownPoints.ts'

/** How a package on the table, called `name`, lies to the best that can be had, one sentence, and one for each package that may be put in its place, in their order. */
export function packageProposalSentences(telling: PackageTelling, name: string, picks: Picks, distance: FrontierDistance, counters: CounterProposals): readonly GraphSentence[] {
  const names = packageNames(telling)
  return [
    { ...graphSentenceOf(lies(telling, names, name, picks, distance), packageKeys(telling.model, picks, telling.model.sides.map((_, side) => side))), packages: [picks] },
    ...counters.proposals.map((proposal) => ({ ...graphSentenceOf(offered(telling, names, proposal), keysOf(telling, proposal).all), packages: [proposal.picks] })),
  ]
}

function lies({ model, grounds }: PackageTelling, names: PackageNames, name: string, picks: Picks, { possible, onFrontier, dominatedBy, left, nearest }: FrontierDistance): Phrase {
  if (!possible) {
    const { redLines, linkages } = whyOut(model, picks)
    const limits = [...redLines.map((at) => model.redLines[at]!), ...linkages.map((at) => model.linkages[at]!)]
    const keys = limits.flatMap(({ because }) => because)
    return phrase`${name} is out of reach: ${listedPhrases(limits.map((limit) => phrase`“${limit.name}”${limit.side === null ? '' : phrase` of ${names.side(limit.side)}`}`), 'and')} ${limits.length === 1 ? 'rules' : 'rule'} it out${groundedPhrase(keys, keys, grounds)}.`
  }
  const resting = groundedPhrase([], packageKeys(model, picks, model.sides.map((_, side) => side)), grounds)
  if (onFrontier) return phrase`${name} is on the frontier: nothing possible is better for one side and worse for none${resting}.`
  const most = left.map(({ points }, side) => ({ points, side })).filter(({ points }) => points > 0)
  const leaves = most.length === 0 ? phrase`` : phrase` It leaves on the table up to ${listedPhrases(most.map(({ points, side }) => phrase`${shownPoints(points)} for ${names.side(side)}`), 'and')}${resting}.`
  const near = nearest === null || nearest.changes.length === 0 ? phrase`` : phrase`; the nearest changes ${names.changes(nearest.changes)}`
  const many = dominatedBy.length === 1 ? 'one package of the frontier is' : `${dominatedBy.length.toLocaleString('en')} packages of the frontier are`
  return phrase`${name} is not on the frontier: ${many} better for a side and worse for none${near}.${leaves}`
}

function keysOf({ model }: PackageTelling, { changes, gains }: CounterProposal): ReturnType<typeof changeKeys> {
  const moved = gains.flatMap((gain, side) => (gain === 0 ? [] : [side]))
  return { new: changeKeys(model, changes, gains.flatMap((gain, side) => (gain > 0 ? [side] : []))).new, all: changeKeys(model, changes, moved).all }
}

function offered(telling: PackageTelling, names: PackageNames, proposal: CounterProposal): Phrase {
  const { kind, merits, changes, gains } = proposal
  const keys = keysOf(telling, proposal)
  const does = phrase`change ${names.changes(changes)}; ${names.gains(gains)}${groundedPhrase(keys.new, keys.all, telling.grounds)}.`
  switch (kind) {
    case 'better': return phrase`better, and worse for nobody${best(names, merits)}: ${does}`
    case 'trade': return phrase`a trade${best(names, merits)}: ${does}`
    case 'possible': return phrase`within every limit, with the fewest changes: ${does}`
    default: return kind satisfies never
  }
}

function best(names: PackageNames, merits: readonly Merit[]): Phrase {
  const words = merits.map((merit): Phrase => {
    switch (merit.of) {
      case 'fewest-changes': return phrase`with the fewest changes`
      case 'evenest': return phrase`shared most evenly`
      case 'most': return phrase`with the most for ${names.side(merit.side)}`
      case 'best-rate': return phrase`with the most for ${names.side(merit.side)} by what it costs others`
      case 'least-loss': return phrase`for ${names.side(merit.side)} at the least cost to others`
      default: return merit satisfies never
    }
  })
  return words.length === 0 ? phrase`` : phrase`, ${listedPhrases(words, 'and')}`
}
