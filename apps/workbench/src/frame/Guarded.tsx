import { Component, type ReactNode } from 'react'
import { Control } from './Control.tsx'
import './Guarded.css'
import { queryOf, type Place } from './place.ts'
import { go, usePlace } from './usePlace.ts'

/** Shows `children`; where they cannot be drawn, says so and leads back. Goes on by itself as soon as somebody goes to another place. */
export function Guarded({ of, children }: { of: string; children: ReactNode }) {
  return <Guard of={of} at={queryOf(usePlace())}>{children}</Guard>
}

interface Guards { readonly of: string; readonly at: string; readonly children: ReactNode }
interface Guarding { readonly fault: Error | null; readonly at: string }

/** A class, because React tells faults to classes alone. */
class Guard extends Component<Guards, Guarding> {
  override state: Guarding = { fault: null, at: this.props.at }

  static getDerivedStateFromProps({ at }: Guards, before: Guarding): Guarding {
    return at === before.at ? before : { fault: null, at }
  }

  static getDerivedStateFromError(fault: unknown): Pick<Guarding, 'fault'> {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return (
      <div className="guarded" role="alert">
        <p>{this.props.of} could not be drawn: {fault.message.replace(/\.$/, '')}. Nothing of the dossier is changed by this.</p>
        <Control is="primary" onPress={() => { go(latest); this.setState({ fault: null }) }}>Back to latest</Control>
      </div>
    )
  }
}

/** The open view, of all of the dossier and with nothing chosen: whatever led to the fault is left behind. */
const latest: Partial<Place> = { source: null, passage: null, finding: null, issue: null, side: null, meeting: null, draft: null, mode: null, round: null, against: null, article: null, bracket: null, subject: null, recordedSince: null, as: null, asOf: null, on: null, since: null }
