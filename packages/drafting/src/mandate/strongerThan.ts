import { modals } from '@travaux/model'

type Modal = (typeof modals)[number]

/** Whether a modal binds more than another: may, should, will, shall. */
export function strongerThan(modal: Modal, than: Modal): boolean {
  return modals.indexOf(modal) > modals.indexOf(than)
}
