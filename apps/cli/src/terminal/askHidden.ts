import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Stop } from '../stop.ts'

/** Asks on the terminal for a line that is not shown as it is typed. @throws Stop where it is broken off (Ctrl-C, Ctrl-D). */
export function askHidden(question: string, { input = process.stdin, output = process.stderr }: { readonly input?: NodeJS.ReadableStream; readonly output?: NodeJS.WritableStream } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    output.write(question)
    const nowhere = new Writable({ write: (_typed, _encoding, done) => done() })
    const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
    let answer: string | null = null
    lines.once('line', (line) => {
      answer = line
      lines.close()
    })
    // The terminal hands Ctrl-C over as a character here, not as a signal.
    lines.once('SIGINT', () => lines.close())
    lines.once('close', () => {
      output.write('\n')
      if (answer === null) reject(new Stop('interrupted', 'Interrupted; nothing was done.'))
      else resolve(answer)
    })
  })
}
