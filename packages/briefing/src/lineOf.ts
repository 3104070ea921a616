import type { Line, Run } from './briefing.ts'
import { label } from './label.ts'

export type Part = Run | readonly Run[] | null

/** Runs as one line, with a space between the parts, but for where one begins or ends in something that stands close. Null parts are left out. */
export function lineOf(...parts: readonly Part[]): Line {
  const line: Run[] = []
  for (const part of parts) {
    const runs = part === null ? [] : 'is' in part ? [part] : part
    const [first] = runs
    const last = line.at(-1)
    if (first === undefined) continue
    if (last !== undefined && !isClose(first) && !/[\s(“]$/u.test(textOf(last))) line.push(label(' '))
    line.push(...runs)
  }
  return line
}

function isClose(run: Run): boolean {
  return run.is === 'note' || (run.is === 'ours' && /^[\s,;:.)…”]/u.test(run.text))
}

function textOf(run: Run): string {
  return run.is === 'note' || run.is === 'place' ? '' : run.text
}
