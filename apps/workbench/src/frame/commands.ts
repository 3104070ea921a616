import { openAddSource } from '../features/reading/openAddSource.ts'
import { proveWhole } from '../features/record/proveWhole.ts'
import { openKeys } from './KeysDialog.tsx'
import { go } from './usePlace.ts'
import { setSetting } from './useSetting.ts'

export interface Command { readonly id: string; readonly name: string; readonly also: string; readonly run: () => void }

/** What can be done from the search box. `also`: other words it is found by. */
export const commands: readonly Command[] = [
  { id: 'cmd_reading', name: 'Go to Reading', also: 'view sources documents', run: () => go({ view: 'reading' }) },
  { id: 'cmd_positions', name: 'Go to Positions', also: 'view issues stances', run: () => go({ view: 'positions' }) },
  { id: 'cmd_chronology', name: 'Go to Chronology', also: 'view meetings dates', run: () => go({ view: 'chronology' }) },
  { id: 'cmd_follow_up', name: 'Go to Follow-up', also: 'view owed undertakings instructions provisions due overdue conduct breach', run: () => go({ view: 'follow-up', mode: null }) },
  { id: 'cmd_alerts', name: 'Alerts', also: 'new news first time moved contradicted overdue', run: () => go({ view: 'follow-up', mode: 'alerts' }) },
  { id: 'cmd_meeting', name: 'Meeting page', also: 'before next meeting prepare after record read-outs', run: () => go({ view: 'chronology', mode: 'meeting' }) },
  { id: 'cmd_notes', name: 'Take notes in the meeting', also: 'during note statements undertakings', run: () => go({ view: 'chronology', mode: 'meeting-during' }) },
  { id: 'cmd_text', name: 'Go to Text', also: 'view draft articles brackets columns', run: () => go({ view: 'text' }) },
  { id: 'cmd_consolidated', name: 'Consolidated text', also: 'draft view edit propose', run: () => go({ view: 'text', mode: 'consolidated' }) },
  { id: 'cmd_text_changes', name: 'Changes between rounds', also: 'draft compare difference', run: () => go({ view: 'text', mode: 'changes' }) },
  { id: 'cmd_settlement', name: 'Go to Settlement', also: 'view packages frontier zopa nash graph model stability', run: () => go({ view: 'settlement' }) },
  { id: 'cmd_packages', name: 'Packages as a table', also: 'settlement list frontier values', run: () => go({ view: 'settlement', mode: 'table' }) },
  { id: 'cmd_plot', name: 'Packages as a plot', also: 'settlement frontier chart values', run: () => go({ view: 'settlement', mode: null }) },
  { id: 'cmd_record', name: 'Go to Record', also: 'view changes history rivals who when integrity', run: () => go({ view: 'record' }) },
  { id: 'cmd_prove', name: 'Prove the dossier whole', also: 'verify integrity receipt hash', run: () => { go({ view: 'record' }); proveWhole() } },
  { id: 'cmd_add', name: 'Add source', also: 'new document paste file import', run: () => { go({ view: 'reading' }); openAddSource() } },
  { id: 'cmd_print', name: 'Print this view', also: 'paper pdf', run: () => setTimeout(() => window.print(), 100) },
  { id: 'cmd_latest', name: 'Back to latest', also: 'as of known time', run: () => go({ asOf: null }) },
  { id: 'cmd_any_day', name: 'Back to any day', also: 'on held time', run: () => go({ on: null }) },
  { id: 'cmd_neutral', name: 'Speak neutrally', also: 'as side', run: () => go({ as: null }) },
  { id: 'cmd_light', name: 'Theme: light', also: 'colour', run: () => setSetting('theme', 'light') },
  { id: 'cmd_dark', name: 'Theme: dark', also: 'colour', run: () => setSetting('theme', 'dark') },
  { id: 'cmd_system', name: 'Theme: as the system', also: 'colour', run: () => setSetting('theme', 'system') },
  { id: 'cmd_keys', name: 'All keys', also: 'shortcuts help keyboard', run: openKeys },
]
