import { Mark } from './Mark.tsx'

/** Two statements of one side that do not sit together: a triangle with =. */
export function ContradictionMark({ name }: { name?: string }) {
  return (
    <Mark name={name}>
      <path d="M8 2.6 14 13H2z" stroke="var(--alarm)" strokeWidth="1.3" strokeLinejoin="round" />
      <path d="M6 8.7h4M5.6 10.9h4.8" stroke="var(--alarm)" strokeWidth="1.2" />
    </Mark>
  )
}
