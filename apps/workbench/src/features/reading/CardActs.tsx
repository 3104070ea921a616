import type { FindingCard } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import './CardActs.css'

/** What can be done to the finding in hand. `whyNot` says why nothing can be written, where that is so. */
export function CardActs({ card, keys, busy, whyNot, error, onConfirm, onCorrect, onWithdraw, onRestore }: {
  card: FindingCard; keys: boolean; busy: boolean; whyNot: string | null; error: string | null
  onConfirm: () => void; onCorrect: () => void; onWithdraw: () => void; onRestore: () => void
}) {
  const off = busy || whyNot !== null
  const hint = (key: string) => keys ? { hint: key } : {}
  const { review } = card.review
  const unconfirmed = review === 'found' || review === 'given' || card.stances.some((stance) => stance.review.review === 'found')
  return (
    <div className="card-acts">
      {review === 'withdrawn'
        ? <Control is="primary" isDisabled={off} onPress={onRestore}>Restore</Control>
        : (
          <>
            {unconfirmed ? <Control is="primary" isDisabled={off} onPress={onConfirm} {...hint('c')}>Confirm</Control> : null}
            <Control isDisabled={off} onPress={onCorrect} {...hint('e')}>Correct</Control>
            <Control isDisabled={off} onPress={onWithdraw} {...hint('x')}>Withdraw</Control>
          </>
        )}
      {whyNot === null ? null : <p className="card-why-not">{whyNot}</p>}
      {error === null ? null : <p className="card-error" role="alert">{error}</p>}
    </div>
  )
}
