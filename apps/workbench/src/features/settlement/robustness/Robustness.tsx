import type { SideShown } from '@travaux/record'
import type { PackageModel, Picks } from '@travaux/settlement'
import { Folded } from '../Folded.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { shownDay } from '../../../wording/shownDay.ts'
import { Learning } from './Learning.tsx'
import { MovedSince } from './MovedSince.tsx'
import './Robustness.css'
import { Survivals } from './Survivals.tsx'
import { Sways } from './Sways.tsx'

/**
 * How far the results lean on the estimates: which survive the ranges of the numbers, which number moves them most, what it would be worth to know a number, and how they moved since an earlier day.
 * What is folded is worked out when it is opened. `before`: the model as it stood at `since`; null where no day is chosen, or it did not stand then.
 */
export function Robustness({ model, recorded, before, since, picks, name, sides, grounds }: {
  model: PackageModel; recorded: PackageModel; before: { readonly moment: string; readonly model: PackageModel } | null; since: string | null; picks: Picks; name: string; sides: readonly SideShown[]; grounds: GroundsOf
}) {
  return (
    <section className="settlement-section robustness" aria-labelledby="robustness-title">
      <Survivals {...{ model, picks, name }} />
      <Folded title="What matters most"><Sways {...{ model, picks, name, sides, grounds }} /></Folded>
      <Folded title="What is worth learning"><Learning {...{ model, sides, grounds }} /></Folded>
      <Folded title={since === null ? 'How the result moved since an earlier day' : `How the result moved since ${shownDay(since)}`} opened={before !== null}>
        {before !== null ? <MovedSince before={before.model} {...{ recorded, sides, grounds }} />
          : <p className="robustness-none">{since === null ? 'Choose a day in “Movement since” above, the last round for one.' : 'On that day the model did not stand yet, or numbers of it were missing.'}</p>}
      </Folded>
    </section>
  )
}
