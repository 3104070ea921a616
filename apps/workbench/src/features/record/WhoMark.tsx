import type { Author } from '@travaux/model'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { initialsOf } from '../../wording/initialsOf.ts'
import { whoWords } from './whoWords.ts'
import './WhoMark.css'

/** Who said it: a person's initials in a ring, the reader's dotted ring, a codebook's ring, with the name beside it. */
export function WhoMark({ by }: { by: Author }) {
  const name = whoWords(by)
  return (
    <span className="who" title={name}>
      {by.is === 'person' ? <span className="who-initials" aria-hidden>{initialsOf(by.name)}</span> : <span className="who-machine"><ReviewMark review={by.is === 'reader' ? 'found' : 'given'} quiet /></span>}
      <span className="who-name">{name}</span>
    </span>
  )
}
