import { useMutation } from '@tanstack/react-query'
import type { LanguageAlignment } from '@travaux/drafting'
import { useState, type FormEvent } from 'react'
import { compareLanguage } from '../../../api/compareLanguage.ts'
import { Control } from '../../../frame/Control.tsx'
import { useViewing } from '../../../frame/useViewing.ts'
import { counted } from '../../../wording/counted.ts'

/** Authentic languages: the draft beside its text in another language, by article, and what one has and the other has not. What is put in is compared and not kept. */
export function LanguagesBeside({ draft, languages }: { draft: string; languages: readonly string[] }) {
  const viewing = useViewing()
  const [language, setLanguage] = useState(languages[1] ?? '')
  const [text, setText] = useState('')
  const compare = useMutation({ mutationFn: () => compareLanguage(draft, { language: language.trim(), text }, viewing, new AbortController().signal) })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '' && language.trim() !== '') compare.mutate()
  }
  return (
    <section aria-labelledby="findings-languages">
      <h2 id="findings-languages">Authentic languages</h2>
      <p className="findings-note">Put the text in another language beside the draft: numbers, dates, references, defined terms, paragraphs and brackets are compared; no translation is. It is not kept.</p>
      <form className="held-form languages-form" onSubmit={submit}>
        <label>Language <input value={language} size={6} placeholder="ru" onChange={(event) => setLanguage(event.target.value)} /></label>
        <label className="languages-text">Its text <textarea className="held-words" rows={4} value={text} onChange={(event) => setText(event.target.value)} /></label>
        <Control type="submit" isDisabled={text.trim() === '' || language.trim() === '' || compare.isPending}>{compare.isPending ? 'Comparing…' : 'Put beside'}</Control>
      </form>
      {compare.error === null ? null : <p role="alert">{compare.error.message}</p>}
      {compare.data === undefined ? null : <Alignment alignment={compare.data} />}
    </section>
  )
}

function Alignment({ alignment: { languages, rows, differences } }: { alignment: LanguageAlignment }) {
  return (
    <div className="languages-beside">
      <p role="status">{differences.length === 0 ? 'Nothing differs in structure.' : `${counted(differences.length, 'difference')} in structure.`}</p>
      {differences.length === 0 ? null : <ul className="finding-list">{differences.map(({ message }, i) => <li key={i}><p className="finding-line">{message}</p></li>)}</ul>}
      <table className="findings-law languages-rows">
        <thead><tr><th scope="col">Article</th>{languages.map((language, i) => <th key={i} scope="col">{language}</th>)}</tr></thead>
        <tbody>{rows.map(({ label, cells }, i) => <tr key={i}><th scope="row">{label === '' ? '—' : label}</th>{cells.map((cell, j) => <td key={j} lang={languages[j]} dir="auto">{cell === null ? <span className="findings-note">none</span> : <>{cell.heading === null ? null : <b>{cell.heading}</b>}<span className="languages-words">{cell.text}</span></>}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
