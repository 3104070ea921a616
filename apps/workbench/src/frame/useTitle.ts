import { useEffect } from 'react'
import { useOverview } from '../api/useOverview.ts'
import { viewTitles } from './place.ts'
import { usePlacePart } from './usePlace.ts'

/** The window is named after what is open in it, the view first: tabs of a browser show the beginning alone. */
export function useTitle(): void {
  const view = usePlacePart('view')
  const name = useOverview().data?.name
  useEffect(() => {
    document.title = [viewTitles[view], name, 'Travaux'].filter((part) => part !== undefined).join(' · ')
  }, [view, name])
}
