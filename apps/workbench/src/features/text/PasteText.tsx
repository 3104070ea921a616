import type { FormEvent } from 'react'
import { useTableText } from '../../api/useTableText.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { go } from '../../frame/usePlace.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { counted } from '../../wording/counted.ts'
import { todayHere } from './todayHere.ts'

/** A text, pasted, becomes a draft: each article, paragraph and point is tabled, and brackets are open with who wants which words. */
export function PasteText() {
  const { mutateAsync, error, isPending } = useTableText()
  const whyNot = useWhyNotWrite()
  async function table(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const word = (name: string) => String(fields.get(name) ?? '').trim()
    const made = await mutateAsync({ title: word('title'), text: word('text'), language: word('language'), date: todayHere() }).catch((failed: Error) => announce(failed.message))
    if (made === undefined) return
    announce(`${counted(made.clauses, 'clause')} tabled.${made.unknownSides.length === 0 ? '' : ` ${made.unknownSides.join(', ')}: no side of this dossier, so what they want is in the text alone.`}`)
    go({ draft: made.draft, article: null, bracket: null }, { replace: true })
  }
  return (
    <form className="held-form paste-text" onSubmit={(event) => void table(event)}>
      <div className="held-acts-row">
        <label className="paste-title">Title <input name="title" required maxLength={400} /></label>
        <label>Language <input name="language" required defaultValue="en" minLength={2} maxLength={35} size={5} /></label>
      </div>
      <label>Text, with its brackets <textarea name="text" className="held-words" rows={8} required /></label>
      <div className="held-acts-row"><Control type="submit" is="primary" isDisabled={isPending || whyNot !== null}>Table this text</Control></div>
      {whyNot === null ? null : <p className="held-why">{whyNot}</p>}
      {error === null ? null : <p className="held-error" role="alert">{error.message}</p>}
    </form>
  )
}
