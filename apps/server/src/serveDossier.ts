import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { PdfFonts } from '@travaux/drafting'
import type { Clearance, Dossier } from '@travaux/record'
import { api } from './api.ts'
import { page } from './page.ts'
import type { TakeIn } from './takeIn.ts'
import { takeInHere } from './takeInHere.ts'

export interface ServeOptions {
  readonly dossier: Dossier
  readonly name: string
  readonly file: string
  readonly reviewer: string
  /** 0 takes any free port. */
  readonly port: number
  /** The folder of the built workbench; null serves the API alone. */
  readonly webRoot: string | null
  readonly version?: string
  /** As the dossier was opened: where what is recorded goes (`shared` where nothing is said), and what is seen of it. */
  readonly compartment?: string
  readonly clearance?: Clearance
  /** How documents added in the page are read; in this thread where nothing better is given. */
  readonly takeIn?: TakeIn
  /** Gives the fonts that a PDF is set in; without them no PDF is made. */
  readonly pdfFonts?: () => Promise<PdfFonts>
  readonly report?: (error: unknown) => void
}

export interface Serving {
  /** `http://127.0.0.1:7717`. */
  readonly address: string
  /** Ends every connection, live ones included. Does not close the dossier. */
  close(): Promise<void>
}

/**
 * Serves a dossier and the workbench on the loopback address, and on no other.
 *
 * @throws the system's error where the port cannot be had: `EADDRINUSE`, `EACCES`.
 */
export async function serveDossier(options: ServeOptions): Promise<Serving> {
  const { dossier, name, file, reviewer, port, webRoot, version = '0.0.0', compartment = 'shared', clearance = 'everything', takeIn = takeInHere, pdfFonts = null, report = console.error } = options
  const app = api({ dossier, name, file, compartment, clearance, reviewer, version, readerVersion: version, takeIn, pdfFonts, report })
  app.route('/', await page(webRoot))
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)))
      server.closeAllConnections()
    }),
  }
}
