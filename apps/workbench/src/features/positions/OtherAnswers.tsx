import type { Chain, SideShown } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'
import { counted } from '../../wording/counted.ts'
import './OtherAnswers.css'

/** What else could be answered to the issue, and who has said so. `first`: where there is no answer they are other than. */
export function OtherAnswers({ answers, sides, first }: { answers: Chain['answers']; sides: readonly SideShown[]; first: boolean }) {
  if (answers.length === 0) return null
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h3 id="answers-title">{first ? 'Answers' : 'Other answers'} to this issue</h3>
      <ul>
        {answers.map((answer) => (
          <li key={answer.id}>
            <span className="answers-sides">{answer.sides.length === 0 ? <SideMark mark={null} small /> : answer.sides.map((id) => {
              const side = sides.find((one) => one.id === id)
              return <SideMark key={id} mark={side?.mark ?? 'third'} small name={side?.name ?? 'a third side'} />
            })}</span>
            <span className="answers-text">{answer.text}</span>
            <span className="answers-count tabular">{answer.sides.length === 0 && answer.statements === 0 ? 'no side' : counted(answer.statements, 'statement')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
