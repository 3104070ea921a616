import { spawnSync } from 'node:child_process'

/**
 * A filter of numpy arrays as Python packages have it: points in falling order of their sums, each kept one throwing out all that is greater nowhere. Runs in python3
 * on the same points, `[point * sides + side]`; gives what the filter alone took and how many it kept, null where python3 or numpy is not here.
 */
export function numpyFilter(points: Float64Array, sides: number): { readonly milliseconds: number; readonly found: number } | null {
  const { status, stdout } = spawnSync('python3', ['-c', script, String(sides)], { input: new Uint8Array(points.buffer, points.byteOffset, points.byteLength), encoding: 'utf8', maxBuffer: 2 ** 20 })
  if (status !== 0) return null
  const [milliseconds, found] = stdout.trim().split(' ').map(Number) as [number, number]
  return { milliseconds, found }
}

const script = `
import sys, time
import numpy
points = numpy.frombuffer(sys.stdin.buffer.read()).reshape(-1, int(sys.argv[1]))
began = time.perf_counter()
left = points[points.sum(axis=1).argsort()[::-1]]
at = 0
while at < len(left):
    better = (left > left[at]).any(axis=1)
    better[at] = True
    left = left[better]
    at = int(better[:at].sum()) + 1
print((time.perf_counter() - began) * 1000, len(left))
`
