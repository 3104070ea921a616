import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | null = null
let live = 0

/**
 * Collects garbage where the heap of this thread has grown beyond so many bytes. Left to itself V8 lets the main thread's heap grow with the memory
 * of the machine, to gigabytes that hold nothing; a thread of its own could be given a limit, the main one only on its command line.
 */
export function collectAbove(bytes: number): void {
  // Where so much is truly held, collecting at every call would free nothing.
  if (process.memoryUsage().heapUsed < Math.max(bytes, 2 * live)) return
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  live = process.memoryUsage().heapUsed
}
