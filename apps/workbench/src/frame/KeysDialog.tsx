import { useEffect, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components'
import { Control } from './Control.tsx'
import { inField } from './inField.ts'
import { Key } from './Key.tsx'
import { keyGroups } from './keyGroups.ts'
import './KeysDialog.css'
import { useSetting } from './useSetting.ts'

const opened = new EventTarget()

/** Opens the dialog of all keys. */
export function openKeys(): void {
  opened.dispatchEvent(new Event('open'))
}

/** All keys, and the switch that turns single letters off. `?` opens it while they are on. */
export function KeysDialog() {
  const [open, setOpen] = useState(false)
  const [keys, setKeys] = useSetting('keys')
  useEffect(() => {
    const show = () => setOpen(true)
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && keys === 'on' && !event.ctrlKey && !event.metaKey && !event.altKey && !inField(event.target)) show()
    }
    opened.addEventListener('open', show)
    addEventListener('keydown', press)
    return () => {
      opened.removeEventListener('open', show)
      removeEventListener('keydown', press)
    }
  }, [keys])
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
      <Modal className="modal keys-modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">All keys</Heading>
            <Control is="quiet" slot="close">Close</Control>
          </div>
          <Switch className="switch" isSelected={keys === 'on'} onChange={(on) => setKeys(on ? 'on' : 'off')}><span className="switch-track" />Single letters act while focus is in the view</Switch>
          <div className="keys-groups">
            {keyGroups.map(({ where, keys: list }) => (
              <section key={where} aria-label={where}>
                <h3>{where}</h3>
                <ul>{list.map(([name, does]) => <li key={name}><Key name={name} /><span>{does}</span></li>)}</ul>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
