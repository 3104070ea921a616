import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** What a step of its own process measured, in seconds and MB: see the steps. */
export type Measured = Readonly<Record<string, number>>

/** Runs a step in a process of its own, so that what one needs is not counted to another. */
export function measured(step: string, ...given: readonly string[]): Measured {
  return JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=12000', join(import.meta.dirname, `${step}.ts`), ...given], { encoding: 'utf8', maxBuffer: 1e6 })) as Measured
}
