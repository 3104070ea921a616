import { createContext, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Slots { readonly controls: HTMLElement | null; readonly keys: HTMLElement | null; readonly status: HTMLElement | null }
interface Places extends Slots { readonly place: (slot: keyof Slots) => (element: HTMLElement | null) => void }

const context = createContext<Places | null>(null)

/** The places in the frame that the open view fills. */
export function FrameSlots({ children }: { children: ReactNode }) {
  const [slots, setSlots] = useState<Slots>({ controls: null, keys: null, status: null })
  const [place] = useState(() => {
    const setters = new Map<keyof Slots, (element: HTMLElement | null) => void>()
    return (slot: keyof Slots) => {
      const setter = setters.get(slot) ?? ((element: HTMLElement | null) => setSlots((before) => ({ ...before, [slot]: element })))
      setters.set(slot, setter)
      return setter
    }
  })
  return <context.Provider value={{ ...slots, place }}>{children}</context.Provider>
}

/** Where a slot stands in the frame. */
export function FrameSlot({ slot, className }: { slot: keyof Slots; className: string }) {
  const { place } = useContext(context)!
  return <div ref={place(slot)} className={className} />
}

/** At the right of the tabs: the open view's legend and buttons. */
export const ViewControls = ({ children }: { children: ReactNode }) => <InSlot slot="controls">{children}</InSlot>
/** In the footer, left: the open view's keys. */
export const ViewKeys = ({ children }: { children: ReactNode }) => <InSlot slot="keys">{children}</InSlot>
/** In the footer, right: how the open view stands. */
export const ViewStatus = ({ children }: { children: ReactNode }) => <InSlot slot="status">{children}</InSlot>

function InSlot({ slot, children }: { slot: keyof Slots; children: ReactNode }) {
  const element = useContext(context)?.[slot] ?? null
  return element === null ? null : createPortal(children, element)
}
