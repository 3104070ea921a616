import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../../../tests/command.ts'

export interface Ran { readonly stdout: string; readonly stderr: string; readonly exit: number | null; readonly signal: NodeJS.Signals | null }

interface RunOptions { readonly cwd?: string; readonly env?: Record<string, string>; readonly onStart?: (child: ChildProcess) => void }

/** What `progress` prints every five seconds where there is no terminal: on a machine that is busy with other things, any command may come to that. */
const progressLine = /^(?:Reading|Putting documents|Taking in)\b.* \d+(?: of \d+)?(?: · .*)?\n/gm
export const withoutProgress = (stderr: string): string => stderr.replace(progressLine, '')

/** Runs the real command, as a shell without a terminal does. `stderr` is without lines of progress. */
export function run(args: readonly string[], { cwd = scratch(), env = {}, onStart }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
    child.on('error', reject).on('close', (exit, signal) => resolve({ stdout, stderr: withoutProgress(stderr), exit, signal }))
    onStart?.(child)
  })
}

/** An empty folder, taken away with all others at the end of the run. */
export function scratch(): string {
  return mkdtempSync(join(process.env['TRAVAUX_TEST_ONCE']!, 'cli-'))
}

/** Such a folder with files, by name and text. */
export function folderOf(texts: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratch()
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** A report of two statements in our own words, dated by its dateline. */
export const report = `Ministers meet on the isle

EASTPORT, March 2, 2026 (News agency) - The foreign ministers of Japan and Russia met in Moscow on Monday.

"We will continue the talks on the peace treaty," Foreign Minister Ada Stern said after the meeting.

Stern said that the two sides would meet again in June.
`
