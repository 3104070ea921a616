import type { Passage, SourceId } from '@travaux/model'
import { Control } from '../../../frame/Control.tsx'
import { nudged } from '../nudged.ts'
import type { Span } from '../passageSelected.ts'

/** The words a finding rests on: taken from the selection in the text, or moved by a word at either end. */
export function EvidenceInput({ value, text, language, source, selection, onChange }: { value: readonly Passage[]; text: string; language: string | null; source: SourceId; selection: Span | null; onChange: (value: readonly Passage[]) => void }) {
  const replace = (at: number, span: Span) => onChange(value.map((passage, i) => i === at ? { source, ...span } : passage))
  return (
    <div className="edit-row">
      <span>Evidence</span>
      <div className="edit-evidence">
        {value.map((passage, i) => (
          <div key={i}>
            <blockquote>{text.slice(passage.from, passage.to)}</blockquote>
            <div className="edit-nudges" role="group" aria-label="Move its ends by a word">
              {(['from', 'to'] as const).map((end) => (
                <span key={end}>
                  {end === 'from' ? 'start' : 'end'}
                  {([-1, 1] as const).map((by) => {
                    const does = `${end === 'from' ? 'Start' : 'End'} a word ${by === 1 ? 'later' : 'earlier'}`
                    return <button key={by} type="button" aria-label={does} title={does} onClick={() => replace(i, nudged(text, passage, end, by, language))}>{by === 1 ? '›' : '‹'}</button>
                  })}
                </span>
              ))}
              {value.length > 1 ? <button type="button" aria-label="Take these words out" onClick={() => onChange(value.filter((_, j) => j !== i))}>×</button> : null}
            </div>
          </div>
        ))}
        <div className="edit-buttons">
          <Control isDisabled={selection === null} onPress={() => { if (selection !== null) onChange([{ source, ...selection }]) }}>Use the selected words</Control>
          <Control is="quiet" isDisabled={selection === null} onPress={() => { if (selection !== null) onChange([...value, { source, ...selection }].sort((x, y) => x.from - y.from)) }}>Add them</Control>
        </div>
        {selection === null ? <p className="edit-hint">Select words in the text to rest it on others.</p> : null}
      </div>
    </div>
  )
}
