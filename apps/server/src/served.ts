import type { PdfFonts } from '@travaux/drafting'
import type { Clearance, Dossier } from '@travaux/record'
import type { TakeIn } from './takeIn.ts'

/** What every resource is given: the dossier being served, and the outside world it may touch. */
export interface Served {
  readonly dossier: Dossier
  /** What the dossier is called. */
  readonly name: string
  /** Where it is kept, for people. */
  readonly file: string
  /** Where what is recorded here goes, and what is seen here. */
  readonly compartment: string
  readonly clearance: Clearance
  /** Whose name stands under what is reviewed and added here. */
  readonly reviewer: string
  readonly version: string
  /** The reader's own version, which signs what it found. */
  readonly readerVersion: string
  readonly takeIn: TakeIn
  /** Gives the fonts that a PDF is set in; null where there are none, and no PDF is made. */
  readonly pdfFonts: (() => Promise<PdfFonts>) | null
  /** Told of errors nobody foresaw, with their stack. */
  readonly report: (error: unknown) => void
}
