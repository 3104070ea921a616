import type { PackageModel } from '@travaux/settlement'
import { useMemo, useRef, useState } from 'react'
import { go, usePlacePart } from '../../../frame/usePlace.ts'
import { numberAt, supposedOf, supposedWritten, type Supposed } from '../numbers/supposed.ts'

/** What is supposed for once: as the address has it, and while a number is dragged, as it is dragged. Only where it is let go does the address change, which a browser lets nobody do sixty times a second. */
export function useSupposed(recorded: PackageModel) {
  const written = usePlacePart('whatIf')
  const kept = useMemo(() => supposedOf(written, recorded), [written, recorded])
  const [dragged, setDragged] = useState<Supposed | null>(null)
  const latest = useRef<Supposed | null>(null)
  const supposed = dragged ?? kept

  function put(next: Supposed | null) {
    latest.current = next
    setDragged(next)
  }
  function settle() {
    if (latest.current === null) return
    go({ whatIf: supposedWritten(latest.current) }, { replace: true })
    put(null)
  }
  return {
    supposed,
    /** As the address has it. */
    kept,
    dragging: dragged !== null,
    suppose(key: string, value: number) {
      const next = new Map(latest.current ?? kept)
      // A number that is as the record has it is not supposed.
      if (value === likelyAt(recorded, key)) next.delete(key)
      else next.set(key, value)
      put(next)
    },
    settle,
    drop(key: string) {
      go({ whatIf: supposedWritten(new Map([...supposed].filter(([each]) => each !== key))) }, { replace: true })
      put(null)
    },
    reset() {
      go({ whatIf: null }, { replace: true })
      put(null)
    },
  }
}

function likelyAt({ sides }: PackageModel, key: string): number | undefined {
  const at = numberAt(key)
  const side = sides[at.side]
  switch (at.of) {
    case 'weight': return side?.weights[at.issue]?.likely
    case 'value': return side?.values[at.issue]?.[at.alternative]?.likely
    case 'reservation': return side?.reservation?.likely
    default: return at satisfies never
  }
}
