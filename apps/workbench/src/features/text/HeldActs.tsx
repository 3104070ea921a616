import type { SideId } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import { deedOn, type Doing } from './deedOn.ts'
import type { Held } from './heldIn.ts'

const buttons: readonly (readonly [Doing, string, string])[] = [
  ['support', 'Support', 's'], ['accept', 'Can accept', 'v'], ['oppose', 'Oppose', 'o'], ['reserve', 'Hold', 'h'], ['withdraw', 'Withdraw', 'x'],
  ['agree', 'Agree', 'a'], ['ad-referendum', 'Ad referendum', 'r'], ['reopen', 'Reopen', 'e'],
]

/** What can be done with what is in hand. What cannot is off, and the line below says why. */
export function HeldActs({ held, acting, sides, whyNot, keys, busy, error, onDo, onPropose, onComment, onUndo }: {
  held: Held; acting: SideShown | null; sides: readonly SideId[]; whyNot: string | null; keys: boolean; busy: boolean; error: string | null
  onDo: (doing: Doing) => void; onPropose: () => void; onComment: () => void; onUndo: () => void
}) {
  const can = buttons.map(([doing, name, key]) => ({ doing, name, key, on: deedOn(doing, held, acting, sides) }))
  const whys = [...new Set(can.flatMap(({ on }) => ('why' in on ? [on.why] : [])))]
  const hint = (key: string) => (keys ? { hint: key } : {})
  return (
    <section className="held-acts" aria-label={`Act as ${acting?.name ?? 'the chair'}`}>
      <div className="held-acts-row">
        <Control isDisabled={whyNot !== null || busy || held.is === 'agreed'} {...hint('p')} onPress={onPropose}>Propose</Control>
        {can.map(({ doing, name, key, on }) => <Control key={doing} is={doing === 'agree' ? 'primary' : 'plain'} {...hint(key)} isDisabled={whyNot !== null || busy || 'why' in on} onPress={() => onDo(doing)}>{name}</Control>)}
        <Control is="quiet" {...hint('c')} isDisabled={whyNot !== null || busy} onPress={onComment}>Comment</Control>
        <Control is="quiet" {...hint('u')} isDisabled={whyNot !== null} onPress={onUndo}>Undo</Control>
      </div>
      <p className="held-why">{whyNot ?? `As ${acting?.name ?? 'the chair'}. ${whys.join(' ')}`}</p>
      {error === null ? null : <p className="held-error" role="alert">{error}</p>}
    </section>
  )
}
