import { largestText } from '../largestText.ts'
import type { Page, Run } from './page.ts'
import { unpacksBeyond } from './unpacksBeyond.ts'

export interface OpenedPdf { readonly pages: readonly Page[]; readonly title: string | null; /** Whether runs that stand askew were left out. */ readonly askew: boolean }

/** More pages than any document that a person reads. */
const mostPages = 5000

/**
 * The runs of text of a PDF, with the places where they stand. PDF.js (as unpdf bundles it for servers) parses it on this thread; it is given
 * no address to fetch anything from and runs no script that the file holds.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | { refused: string }> {
  if (unpacksBeyond(bytes, largestText)) return { refused: `the PDF unpacks to more than ${largestText / 1048576} MB of text, as no document does: it was not opened` }
  const { getDocumentProxy } = await import('unpdf')
  try {
    // PDF.js takes the bytes it is given for its own, and takes no Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, useWorkerFetch: false })
    try {
      if (pdf.numPages > mostPages) return { refused: `the PDF has ${pdf.numPages} pages, and at most ${mostPages} can be read: split it into its documents` }
      const info = await pdf.getMetadata().then((each) => each.info as { Title?: unknown }, () => ({ Title: null }))
      const pages: Page[] = []
      let askew = false
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number)
        const { width, height, transform } = page.getViewport({ scale: 1 })
        const { items } = await page.getTextContent()
        const runs: Run[] = []
        for (const item of items) {
          if (!('str' in item) || item.str.trim() === '') continue
          const [a, b, c, d, e, f] = onPage(transform, item.transform as number[])
          if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) {
            askew = true
            continue
          }
          runs.push({ text: item.str, left: e, right: e + item.width, y: height - f, size: Math.hypot(c, d) || item.height })
        }
        pages.push({ width, height, runs })
        page.cleanup()
      }
      return { pages, title: typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null, askew }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') return { refused: 'the PDF is locked with a password: save it without one first' }
    return { refused: 'the PDF is damaged and cannot be opened: open it in the program that made it and save it again' }
  }
}

type Matrix = readonly [number, number, number, number, number, number]

/** Where text stands once the page is turned as it is shown. The viewport's y runs downwards. */
function onPage(viewport: readonly number[], text: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = text
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
