import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const launcher = join(import.meta.dirname, '../bin/travaux.js')

export interface Ran { readonly stdout: string; readonly stderr: string; readonly exit: number | null; readonly signal: NodeJS.Signals | null }

interface RunOptions { readonly cwd?: string; readonly env?: Record<string, string>; readonly onStart?: (child: ChildProcess) => void }

/** Runs the real command, as a shell without a terminal does. */
export function run(args: readonly string[], { cwd = scratch(), env = {}, onStart }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
    child.on('error', reject).on('close', (exit, signal) => resolve({ stdout, stderr, exit, signal }))
    onStart?.(child)
  })
}

const folders: string[] = []
afterAll(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })

/** An empty folder that is taken away after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-cli-'))
  folders.push(folder)
  return folder
}

/** A folder of files, by name and text, that is taken away after the tests of the file. */
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
