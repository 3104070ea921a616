import type { Folded } from '../../folded.ts'
import type { Cut } from './alertsCut.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import type { ViewOptions } from '../view.ts'

/** What alerts are made from: the dossier now, what it was before (`cut`), and how things are called. */
export interface AlertsScene { readonly folded: Folded; readonly options: ViewOptions; readonly known: Known; readonly names: Naming; readonly cut: Cut }
