import type { Briefing } from '@travaux/briefing'
import type { Act } from '@travaux/record'
import { useRef, useState } from 'react'
import { Control } from '../../frame/Control.tsx'
import type { useActs } from '../../review/useActs.ts'

/** A person's own paragraph for a section, recorded as an entry. */
export function OwnParagraph({ briefing, meeting, whyNot, acts }: { briefing: Briefing; meeting: string | null; whyNot: string | null; acts: ReturnType<typeof useActs> }) {
  const headings = briefing.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]))
  const [section, setSection] = useState(headings[0] ?? '')
  const [words, setWords] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  async function record() {
    if (words.trim() === '') return
    const value = { briefing: briefing.name, section: headings.includes(section) ? section : headings[0] ?? '', words: words.trim(), meeting }
    if (await acts.record([{ act: 'add', kind: 'paragraph', value, evidence: [] } as Act], `Your paragraph stands in “${value.section}”.`) === null) return
    setWords('')
    // From the button, which is off now; here u takes back what was recorded.
    title.current?.focus()
  }
  if (headings.length === 0) return <section className="own-paragraph"><h3>Your own paragraph</h3><p className="briefing-why">This briefing has no heading that a paragraph could stand under: give it one in its template.</p></section>
  return (
    <form className="own-paragraph" onSubmit={(event) => { event.preventDefault(); void record() }}>
      <h3 ref={title} tabIndex={-1}>Your own paragraph</h3>
      <label className="briefing-field">Section <select value={section} onChange={(event) => setSection(event.target.value)}>{headings.map((each) => <option key={each}>{each}</option>)}</select></label>
      <textarea aria-label="Words of your paragraph" rows={4} value={words} onChange={(event) => setWords(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit() }} disabled={whyNot !== null} />
      {whyNot === null ? null : <p className="briefing-why">{whyNot}</p>}
      {acts.error === null ? null : <p role="alert" className="briefing-error">{acts.error}</p>}
      <Control type="submit" isDisabled={whyNot !== null || words.trim() === '' || acts.acting}>Put into the briefing</Control>
    </form>
  )
}
