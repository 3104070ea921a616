import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { usePlacePart } from '../../frame/usePlace.ts'
import './Subscribe.css'

/** The address at which a calendar program finds every meeting and what is due, in the names that are spoken here; and the same as a file. */
export function Subscribe() {
  const as = usePlacePart('as')
  const [copied, setCopied] = useState(false)
  const path = `/api/calendar.ics${as === null ? '' : `?as=${encodeURIComponent(as)}`}`
  const address = new URL(path, location.href).href
  async function copy() {
    const done = await navigator.clipboard.writeText(address).then(() => true, () => false)
    setCopied(done)
    announce(done ? 'The address is copied.' : 'The browser did not let the address be copied: it is selected in its field.')
    if (!done) document.querySelector<HTMLInputElement>('.subscribe input')?.select()
  }
  return (
    <DialogTrigger onOpenChange={() => setCopied(false)}>
      <Control><Icon name="calendar" />Subscribe</Control>
      <Popover className="menu-popover" placement="bottom end">
        <Dialog className="subscribe" aria-label="Subscribe to the calendar">
          <p>A calendar program on this machine that subscribes to this address has every meeting and what is due, and asks again each hour. It is answered while Travaux runs on this machine.</p>
          <label>Address of the calendar <span className="subscribe-address"><input readOnly value={address} onFocus={(event) => event.currentTarget.select()} /><Control onPress={() => void copy()}><Icon name={copied ? 'check' : 'copy'} />{copied ? 'Copied' : 'Copy'}</Control></span></label>
          <p><a href={path} download="calendar.ics">Download it once, as a file</a></p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
