import type { ProposalShown, Proposals as ProposalsOf } from '@travaux/server'
import type { KeyboardEvent, Ref } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { inField } from '../../../frame/inField.ts'
import { useSetting } from '../../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../../frame/useWhyNotWrite.ts'
import type { SideShown } from '@travaux/record'
import { ProposalRow } from './ProposalRow.tsx'
import './Proposals.css'
import { useProposalActs } from './useProposalActs.ts'

/** What recurs in what is said and is nobody's issue or answer yet: the reader proposes, a person takes it or leaves it. */
export function Proposals({ proposals, sides, ref }: { proposals: ProposalsOf; sides: readonly SideShown[]; ref: Ref<HTMLHeadingElement> }) {
  const acts = useProposalActs()
  const whyNot = useWhyNotWrite()
  const [letters] = useSetting('keys')
  const { proposed, statements, lookedAt } = proposals
  const [issues, answers] = [proposed.filter(({ within }) => within === null), proposed.filter(({ within }) => within !== null)]

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'u' || letters !== 'on' || whyNot !== null || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
    event.preventDefault()
    void acts.undo()
  }
  const row = (proposal: ProposalShown) => <ProposalRow key={proposal.words} proposal={proposal} sides={sides} off={acts.acting || whyNot !== null} acts={acts} />

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one letter for all that has focus within, as on the reading desk
    <section className="proposals" aria-labelledby="proposals-title" onKeyDown={onKeyDown}>
      <h2 id="proposals-title" ref={ref} tabIndex={-1} className="proposals-title">What recurs and has no issue yet</h2>
      <p className="proposals-note">
        {issues.length === 0 ? 'Nothing recurs that has no issue. ' : null}
        {proposed.length === 0 ? null : 'Proposed by the reader from words that recur; recorded by nobody until you say so. '}
        {statements === lookedAt ? null : `Looked at: the newest ${lookedAt.toLocaleString('en')} of ${statements.toLocaleString('en')} statements. `}
        {whyNot}
      </p>
      {acts.done === null ? null : <p className="proposals-done"><span>{acts.done}</span> <Control isDisabled={acts.acting || whyNot !== null} onPress={() => void acts.undo()} {...letters === 'on' ? { hint: 'u' } : {}}>Undo</Control></p>}
      {acts.error === null ? null : <p className="proposals-error" role="alert">{acts.error}</p>}
      <ul className="proposals-list">{issues.map(row)}</ul>
      {answers.length === 0 ? null : (
        <>
          <h3 className="proposals-within">What recurs within an issue and has no answer yet</h3>
          <ul className="proposals-list">{answers.map(row)}</ul>
        </>
      )}
    </section>
  )
}
