import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Dialog, FileTrigger, Heading, Input, Label, Modal, ModalOverlay, TextArea, TextField } from 'react-aria-components'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import './AddSourceDialog.css'
import { onOpenAddSource } from './openAddSource.ts'
import { addSources } from './useAdditions.ts'

/** Where a document is pasted or chosen. It may also be dropped anywhere on the desk. */
export function AddSourceDialog() {
  const queries = useQueryClient()
  const whyNot = useWhyNotWrite()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [published, setPublished] = useState('')
  useEffect(() => onOpenAddSource((begun) => {
    if (begun !== null) {
      setText(begun.text)
      setName(begun.name)
    }
    setOpen(true)
  }), [])

  function addText() {
    void addSources([{ name: name.trim() === '' ? 'Pasted text.txt' : name.trim(), text, published: published === '' ? null : published }], queries)
    setText('')
    setName('')
    setPublished('')
    setOpen(false)
  }

  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable={text === ''}>
      <Modal className="modal add-modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">Add source</Heading>
            <Control is="quiet" slot="close">Cancel</Control>
          </div>
          {whyNot === null ? null : <p className="add-why-not" role="alert">{whyNot}</p>}
          <TextField className="field" isDisabled={whyNot !== null} value={text} onChange={setText} autoFocus>
            <Label>Text of the document, pasted</Label>
            <TextArea className="add-text" rows={10} placeholder="Paste a report, read-out, statement or transcript here" />
          </TextField>
          <div className="add-row">
            <TextField className="field" isDisabled={whyNot !== null} value={name} onChange={setName}><Label>Name, if it says none itself</Label><Input placeholder="read-out.txt" /></TextField>
            <TextField className="field" isDisabled={whyNot !== null} value={published} onChange={setPublished} type="date"><Label>Published, if it does not say</Label><Input /></TextField>
          </div>
          <div className="add-foot">
            <FileTrigger allowsMultiple onSelect={(files) => {
              if (files === null || files.length === 0) return
              void addSources([...files].map((file) => ({ file })), queries)
              setOpen(false)
            }}>
              <Control isDisabled={whyNot !== null}><Icon name="export" />Choose files…</Control>
            </FileTrigger>
            <span>txt, html or md, or drop them anywhere on the desk</span>
            <Control is="primary" isDisabled={whyNot !== null || text.trim() === ''} onPress={addText}>Read this text</Control>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
