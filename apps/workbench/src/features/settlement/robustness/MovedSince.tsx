import type { SideShown } from '@travaux/record'
import { packageMovedSentences, type PackageModel } from '@travaux/settlement'
import { SentenceLine } from '../graph/SentenceLine.tsx'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { tellingOf } from '../numbers/tellingOf.ts'
import { useAnswer } from '../work/useAnswer.ts'
import { useSame } from '../work/useSame.ts'

/** How the result moved as the record moved: in all, then by each change. Of what is on record, whatever is supposed or switched. */
export function MovedSince({ before, recorded, sides, grounds }: { before: PackageModel; recorded: PackageModel; sides: readonly SideShown[]; grounds: GroundsOf }) {
  const question = useSame({ ask: 'moved' as const, before, model: recorded })
  const { answer, waiting, fault } = useAnswer(question, false, 150)
  if (answer === null) return <p className="robustness-none" role={fault === null ? undefined : 'alert'}>{fault ?? 'Working out what was possible then…'}</p>
  return <ul className="told" data-waiting={waiting || undefined}>{packageMovedSentences(tellingOf(answer.of, grounds), answer.moved, 'nash').map((sentence) => <li key={sentence.text}><SentenceLine sentence={sentence} sides={sides} grounds={grounds} /></li>)}</ul>
}
