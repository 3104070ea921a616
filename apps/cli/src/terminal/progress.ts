import { coloursFor } from './coloursFor.ts'
import { oneLine } from './oneLine.ts'
import { visible } from './visible.ts'

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
/** How far back, in milliseconds, the pace is measured: texts that were passed over at the beginning say nothing of the rest. */
const paceOver = 30_000

/**
 * Progress on stderr for what takes longer than a second: a bar that draws over itself on a terminal; elsewhere a plain
 * line every five seconds. `total` 0: how much there is to do is not known.
 */
export function progress(what: string, total: number, { stream = process.stderr, now = Date.now }: { stream?: NodeJS.WriteStream; now?: () => number } = {}): Progress {
  const colours = coloursFor(stream)
  const began = now()
  let last = began
  let shown = false
  let samples: (readonly [time: number, done: number])[] = [[began, 0]]

  /** The pace of late, and what is left at that pace. */
  const pace = (time: number, done: number): string => {
    const [at, before] = samples[0] ?? [began, 0]
    const each = done > before ? (time - at) / (done - before) : 0
    if (total === 0 || each === 0) return ''
    return `${total < 100 ? '' : ` · ${each > 1000 ? `${(each / 1000).toFixed(1)} s each` : `${Math.round(1000 / each)} a second`}`} · ${duration(each * (total - done))} left`
  }

  const draw = (done: number, detail: string) => {
    const columns = stream.columns ?? 80
    const width = Math.max(8, Math.min(30, columns - 50))
    const full = total === 0 ? 0 : Math.round((done / total) * width)
    const bar = total === 0 ? '' : `${colours.cyan('━'.repeat(full))}${colours.dim('━'.repeat(width - full))} `
    const plain = visible(oneLine(`${count(done, total)}${pace(now(), done)}${detail === '' ? '' : ` · ${detail}`}`), stream)
    const room = Math.max(0, columns - what.length - (total === 0 ? 0 : width + 1) - 2)
    stream.write(`\r\u001b[2K${what} ${bar}${plain.length > room ? plain.slice(0, room) : plain}`)
    shown = true
  }
  const wipe = () => { if (shown) stream.write('\r\u001b[2K') }

  return {
    at(done, detail = '') {
      const time = now()
      if (time - (samples.at(-1)?.[0] ?? 0) >= 1000) {
        samples.push([time, done])
        samples = samples.filter(([at]) => time - at <= paceOver || at === samples.at(-1)?.[0])
      }
      if (time - began < quietFor) return
      if (stream.isTTY && time - last >= drawEvery) {
        last = time
        draw(done, detail)
      } else if (!stream.isTTY && time - last >= plainEvery && (done > 0 || total < 2)) {
        // "0 of 200" would tell nothing but that the machine is slow.
        last = time
        stream.write(`${what} ${count(done, total)}${pace(time, done)}\n`)
      }
    },
    say(line) {
      wipe()
      shown = false
      stream.write(`${visible(oneLine(line), stream)}\n`)
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
