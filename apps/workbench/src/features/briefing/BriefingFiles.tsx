import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import type { useBriefingFile } from './useBriefingFile.ts'

const others = { md: 'Markdown', csv: 'Table, CSV', ics: 'Calendar, ICS' } as const

/** The files a briefing can be had as: Word and PDF at hand, the others in a menu; and paper. */
export function BriefingFiles({ file, isDisabled }: { file: ReturnType<typeof useBriefingFile>; isDisabled: boolean }) {
  const off = isDisabled || file.making !== null
  return (
    <>
      {(['docx', 'pdf'] as const).map((format) => <Control key={format} is="quiet" isDisabled={off} onPress={() => void file.make(format)}><Icon name="export" />{file.making === format ? 'Making…' : format === 'docx' ? 'Word' : 'PDF'}</Control>)}
      <MenuTrigger>
        <Button className="control control-quiet" isDisabled={off}>{file.making !== null && file.making in others ? 'Making…' : 'Other files'}<Icon name="down" /></Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" aria-label="Other files" onAction={(format) => void file.make(String(format))}>{Object.entries(others).map(([format, words]) => <MenuItem key={format} id={format} className="menu-item">{words}</MenuItem>)}</Menu>
        </Popover>
      </MenuTrigger>
      <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
    </>
  )
}
