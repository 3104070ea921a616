import type { Passage } from '@travaux/model'
import type { CarriedOut, Owed, SideShown } from '@travaux/record'
import { useState, type FormEvent } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { carriedOutWords } from '../../../wording/carriedOutWords.ts'
import type { Assessing } from '../useOwedActs.ts'
import { dayPattern } from './dayPattern.ts'
import { EvidenceChoice } from './EvidenceChoice.tsx'

const levels = [0, 1, 2, 3] as const

/** A new assessment: how far, of which day, judged by what, whose, and the words it rests on. It stays as it is where it is refused. `begun`: the level that a key chose. */
export function AssessForm({ row, sides, today, begun, acting, onRecord, onDrop }: { row: Owed; sides: readonly SideShown[]; today: string; begun: CarriedOut | null; acting: boolean; onRecord: (assessing: Assessing) => void; onDrop: () => void }) {
  const [level, setLevel] = useState<CarriedOut>(begun ?? row.level ?? 0)
  const [on, setOn] = useState(today)
  const [words, setWords] = useState('')
  const [assessor, setAssessor] = useState('')
  const [isReport, setIsReport] = useState(false)
  const [evidence, setEvidence] = useState<readonly Passage[]>([])

  function submit(event: FormEvent) {
    event.preventDefault()
    onRecord({ level, on, words: words.trim(), assessor: sides.find(({ id }) => id === assessor) ?? null, isReport, evidence })
  }
  return (
    <form className="owed-form" aria-label="Assess" onSubmit={submit}>
      <fieldset>
        <legend>Carried out</legend>
        <div className="owed-levels">{levels.map((each) => <label key={each}><input type="radio" name="level" checked={level === each} onChange={() => setLevel(each)} />{each} {carriedOutWords[each]}</label>)}</div>
      </fieldset>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a key opened the form: what is left to say is in this field */}
      <label>Judged by <textarea rows={2} required autoFocus value={words} onChange={(event) => setWords(event.target.value)} placeholder="in a few words: five projects picked, none under way" onKeyDown={(event) => { if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit() }} /></label>
      <div className="owed-two">
        <label>As of <input value={on} required pattern={dayPattern} title="a year, a month or a day, no sharper than known: 2019, 2019-02, 2019-02-16" onChange={(event) => setOn(event.target.value)} /></label>
        <label>Whose <select value={assessor} onChange={(event) => setAssessor(event.target.value)}><option value="">my own</option>{sides.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
      </div>
      {row.is === 'instruction' ? <label className="owed-flag"><input type="checkbox" checked={isReport} onChange={(event) => setIsReport(event.target.checked)} />It is the report to those who instructed</label> : null}
      <EvidenceChoice row={row} chosen={evidence} onChoose={setEvidence} />
      <div className="owed-buttons"><Control is="primary" type="submit" isDisabled={acting}>Record</Control><Control is="quiet" onPress={onDrop}>Drop</Control></div>
    </form>
  )
}
