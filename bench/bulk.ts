import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseSync } from 'node:sqlite'
import { makeDocuments } from './makeDocuments.ts'
import { makeRandom } from './makeRandom.ts'

/**
 * Reading a folder of very many documents into a dossier: how many a second, in how much memory, and whether anything is lost or doubled where the
 * command is killed (SIGKILL, at random moments from a fixed seed) and run again.
 *
 *   node bench/bulk.ts [--documents 10000] [--folder FOLDER to work in]
 *
 * The documents are made of paragraphs of the example's sources, each with a date and numbers of its own, about 700 words long.
 */
const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' }, folder: { type: 'string', default: tmpdir() }, words: { type: 'string', default: '700' }, kills: { type: 'string', default: '4' } } })
const [documents, words, kills] = [Number(values.documents), Number(values.words), Number(values.kills)]
const folder = mkdtempSync(join(values.folder, 'travaux-bulk-'))
const travaux = resolve(import.meta.dirname, '../apps/cli/bin/travaux.js')
const random = makeRandom(20190115)

interface Run { readonly seconds: number; readonly peak: number; readonly exit: number | null; readonly stderr: string }

try {
  const few = Math.min(documents, 1000)
  const made = makeDocuments(documents, { words, random }, (i, name, text) => {
    for (const into of i < few ? ['papers', `papers-${few}`] : ['papers']) {
      mkdirSync(join(folder, into, name, '..'), { recursive: true })
      writeFileSync(join(folder, into, name), text)
    }
  })
  console.log(`${documents} documents, ${Math.round(made / documents)} words each, ${process.version}, ${availableParallelism()} cores`)
  // One worker on one core and none beside it: what a worker takes is what a second one adds.
  const one = await read('one.travaux', `papers-${few}`, { cores: 1 })
  const two = availableParallelism() > 1 ? await read('two.travaux', `papers-${few}`, {}) : null
  line(`${few} documents on 1 core`, few, one)
  if (two !== null) line(`${few} documents on all`, few, two)
  if (two !== null) console.log(`  a worker: ${Math.round((two.peak - one.peak) / (availableParallelism() - 1))} MB (what each one beyond the first adds)`)

  const whole = await read('whole.travaux', 'papers', {})
  line(`${documents} documents on all`, documents, whole)
  console.log(`  dossier: ${(statSync(join(folder, 'whole.travaux')).size / documents / 1024).toFixed(1)} KB a document, ${countOf('whole.travaux')} entries`)
  const again = await read('whole.travaux', 'papers', {})
  line('  the same again, all known', documents, again)

  let killed = 0
  for (let i = 0; i < kills; i++) {
    const run = await read('killed.travaux', 'papers', { killAfter: (whole.seconds * 1000 / (kills + 1)) * (0.3 + random() * 1.4) })
    if (run.exit === null) killed++
  }
  const last = await read('killed.travaux', 'papers', {})
  const [a, b] = [contentOf('whole.travaux'), contentOf('killed.travaux')]
  console.log(`killed ${killed} times, then run to its end (exit ${last.exit}): ${last.stderr.trim().split('\n').at(-1) ?? ''}`)
  console.log(`  entries ${b.entries}, uninterrupted ${a.entries}; sources ${b.sources}, named twice ${b.twice}; ${a.digest === b.digest ? 'the same set of entries: nothing lost, nothing doubled' : 'NOT the same'}`)
  if (a.digest !== b.digest) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

function line(what: string, count: number, { seconds, peak, exit }: Run): void {
  console.log(`${what}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second, the whole process at most ${Math.round(peak)} MB${exit === 0 ? '' : `, exit ${exit}`}`)
}

/** Runs the command; its peak resident set is looked up in /proc, in MB (0 where there is none). */
function read(dossier: string, papers: string, { cores, killAfter }: { readonly cores?: number; readonly killAfter?: number }): Promise<Run> {
  if (!readdirSync(folder).includes(dossier)) spawnSync(process.execPath, [travaux, 'new', dossier], { cwd: folder })
  const command = [process.execPath, travaux, 'read', papers, '--into', dossier]
  const [first = '', ...rest] = cores === undefined ? command : ['taskset', '-c', Array.from({ length: cores }, (_, i) => i).join(','), ...command]
  return new Promise((done) => {
    const began = performance.now()
    const child = spawn(first, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let [peak, stderr] = [0, '']
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
    const watch = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
      } catch {
        // Ended, or a system without /proc.
      }
    }, 200)
    const kill = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (exit) => {
      clearInterval(watch)
      if (kill !== null) clearTimeout(kill)
      done({ seconds: (performance.now() - began) / 1000, peak, exit, stderr })
    })
  })
}

function countOf(dossier: string): number {
  const db = new DatabaseSync(join(folder, dossier), { readOnly: true })
  const { entries } = db.prepare('SELECT count(*) AS entries FROM entries').get() as { entries: number }
  db.close()
  return entries
}

/** The set of what was said, whatever its ids and times: a sum of hashes, so that order does not matter and a double does. */
function contentOf(dossier: string): { readonly entries: number; readonly sources: number; readonly twice: number; readonly digest: string } {
  const db = new DatabaseSync(join(folder, dossier), { readOnly: true })
  let [entries, sum] = [0, 0n]
  const sources = new Map<string, number>()
  for (const { body } of db.prepare('SELECT body FROM entries').iterate() as Iterable<{ body: string }>) {
    const { subject, kind, value, evidence, confidence } = JSON.parse(body) as Record<string, unknown>
    const digest = createHash('sha256').update(JSON.stringify([subject, kind, value, evidence, confidence])).digest()
    sum = (sum + digest.readBigUInt64LE()) & 0xffff_ffff_ffff_ffffn
    entries++
    if (kind === 'source') sources.set(subject as string, (sources.get(subject as string) ?? 0) + 1)
  }
  db.close()
  return { entries, sources: sources.size, twice: [...sources.values()].filter((times) => times > 1).length, digest: sum.toString(16) }
}
