import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Asks for everything again when the dossier grows, by this page or by anybody else. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const events = new EventSource('/api/events')
    let known: string | null = null
    events.addEventListener('position', (event: MessageEvent<string>) => {
      if (known !== null && event.data !== known) void queries.invalidateQueries()
      known = event.data
    })
    return () => events.close()
  }, [queries])
}
