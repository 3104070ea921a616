import { useEffect, useState } from 'react'
import { onAnnounce } from './announce.ts'

/** The live region. Two lines take turns, so that the same sentence twice is said twice. */
export function Announcer() {
  const [said, setSaid] = useState({ turn: 0, message: '' })
  useEffect(() => onAnnounce((message) => setSaid((before) => ({ turn: 1 - before.turn, message }))), [])
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <p>{said.turn === 0 ? said.message : ''}</p>
      <p>{said.turn === 1 ? said.message : ''}</p>
    </div>
  )
}
