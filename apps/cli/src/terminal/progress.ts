import { coloursFor } from './coloursFor.ts'

export interface Progress {
  /** Says how many are done of the total. */
  at(done: number, detail?: string): void
  /** Prints a line above the bar. */
  say(line: string): void
  /** Takes the bar away, until `at` draws it again: before anything else is printed on the same terminal, and at the end. */
  away(): void
}

const quietFor = 1000
const plainEvery = 5000
const drawEvery = 80

/**
 * Progress on stderr for what takes longer than a second: a bar that draws over itself on a terminal; elsewhere a plain
 * line every five seconds. `total` 0: how much there is to do is not known.
 */
export function progress(what: string, total: number, { stream = process.stderr, now = Date.now }: { stream?: NodeJS.WriteStream; now?: () => number } = {}): Progress {
  const colours = coloursFor(stream)
  const began = now()
  let last = began
  let shown = false

  const draw = (done: number, detail: string) => {
    const columns = stream.columns ?? 80
    const width = Math.max(8, Math.min(30, columns - 50))
    const full = total === 0 ? 0 : Math.round((done / total) * width)
    const bar = total === 0 ? '' : `${colours.cyan('━'.repeat(full))}${colours.dim('━'.repeat(width - full))} `
    const left = total === 0 || done === 0 ? '' : ` · ${duration(((now() - began) / done) * (total - done))} left`
    const plain = `${count(done, total)}${left}${detail === '' ? '' : ` · ${detail}`}`
    const room = Math.max(0, columns - what.length - (total === 0 ? 0 : width + 1) - 2)
    stream.write(`\r\u001b[2K${what} ${bar}${plain.length > room ? plain.slice(0, room) : plain}`)
    shown = true
  }
  const wipe = () => { if (shown) stream.write('\r\u001b[2K') }

  return {
    at(done, detail = '') {
      const time = now()
      if (time - began < quietFor) return
      if (stream.isTTY && time - last >= drawEvery) {
        last = time
        draw(done, detail)
      } else if (!stream.isTTY && time - last >= plainEvery) {
        last = time
        stream.write(`${what} ${count(done, total)}\n`)
      }
    },
    say(line) {
      wipe()
      shown = false
      stream.write(`${line}\n`)
    },
    away() {
      wipe()
      shown = false
    },
  }
}

const count = (done: number, total: number) => total === 0 ? String(done) : `${done} of ${total}`

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
