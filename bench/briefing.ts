import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { briefingEndings, briefingNames, briefingOf, builtInTemplate, fileOfBriefing, type Briefing } from '@travaux/briefing'
import { typeset, type PdfFonts } from '@travaux/drafting'
import type { Entry } from '@travaux/model'
import { fold, openSqlite, type Folded, type Recorded } from '@travaux/record'
import { madeRecord, oneMoreSource } from './madeRecord.ts'

/**
 * What a briefing costs from a made dossier of 10,000 statements: the first of each kind, where nothing has been worked out of the dossier yet; again after one more source; as a file of each kind;
 * and all of it by the command, from the file on disk to the file on disk, as it lies in a checkout and as it is published (`--built`, a folder with `bin` and `dist`). Seconds that processors worked, so that others on
 * the machine do not count; of the command by the clock, too, and as a share of what is asked.
 *
 *   node bench/briefing.ts [--statements 10000] [--built DIST]
 */
const { values } = parseArgs({ options: { statements: { type: 'string', default: '10000' }, built: { type: 'string' } } })
/** In so many seconds a briefing is to be there, opening the dossier included. */
const askedFor = 2
/** A made source brings 18 statements among 50 entries, behind a codebook of 99. */
const entries = 99 + Math.ceil(Number(values.statements) / 18) * 50
/** In the made record every meeting was held: here is one to brief for. */
const ahead = { id: 'ent_ahead', subject: 'mtg_ahead', kind: 'meeting', author: { is: 'person', name: 'Bench Desk' }, compartment: 'shared', recordedAt: '2019-01-14T09:30:00.000Z', note: null, confidence: null, evidence: [{ source: 'src_0', from: 0, to: 40 }], value: { level: 'ministerial', round: null, participants: [], sides: ['sid_north', 'sid_south'], place: 'City Aq', status: 'planned', date: { value: '2030-06', precision: 'month', certainty: 'certain' } } } as unknown as Entry
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
const modules = resolve(import.meta.dirname, '../node_modules')
const commands = [['in a checkout', resolve(import.meta.dirname, '../apps/cli')], ...values.built === undefined ? [] : [['as published', resolve(values.built)]]] as const

function* recorded(log: Iterable<object>, from = 0): Iterable<Recorded> {
  let position = from
  for (const entry of log) yield { ...entry, position: position += 1, previous: null, hash: '' } as unknown as Recorded
}

function asked(folded: Folded, name: Briefing['name']): Briefing {
  const made = briefingOf(folded, { name, template: builtInTemplate(name), options: { as: null }, asOf: null, meeting: null, withoutPrejudice: false, settlement: null })
  if ('refused' in made) throw new Error(made.refused)
  return made
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly made: T; readonly seconds: number; readonly worked: number }> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return { made, seconds: (performance.now() - began) / 1000, worked: (user + system) / 1e6 }
}

interface Run { readonly worked: number; readonly seconds: number; readonly said: string }

/** What others on the machine held up least. */
function best(runs: readonly Run[]): Run {
  return runs.reduce((a, b) => (b.seconds < a.seconds ? b : a))
}

/** One run of the command, which writes down at its end what its processors worked. */
function ran(travaux: string, ending: string): Run {
  const [to, used] = [join(folder, `brief${ending}`), join(folder, 'used.json')]
  rmSync(to, { force: true })
  const atEnd = `data:text/javascript,import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(used)},JSON.stringify(process.cpuUsage())))`
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', atEnd, travaux, 'brief', join(folder, 'talks.travaux'), 'next-meeting', '--to', to], { encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  const { user, system } = JSON.parse(readFileSync(used, 'utf8')) as NodeJS.CpuUsage
  return { worked: (user + system) / 1e6, seconds, said: status === 0 ? '' : `  ${stderr}` }
}

const shown = (seconds: number): string => seconds.toFixed(3).padStart(9)

function fonts(): PdfFonts {
  const of = (name: string, file: string): Uint8Array => readFileSync(join(modules, '@expo-google-fonts', name, file))
  const all = [of('noto-sans', '400Regular/NotoSans_400Regular.ttf'), of('noto-sans', '700Bold/NotoSans_700Bold.ttf'), of('noto-sans', '400Regular_Italic/NotoSans_400Regular_Italic.ttf'), of('noto-serif', '400Regular/NotoSerif_400Regular.ttf')]
  const compiler = readFileSync(join(modules, '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'))
  return { fonts: all, typeset: (source) => typeset(source, { compiler, fonts: all }) }
}

try {
  const log = [...madeRecord(entries), ahead]
  const folded = fold(recorded(log))
  console.log(`${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; ${folded.byKind.statement.length} statements, ${entries} entries\n`)
  console.log(`                    the first    after one\n                   of all, s  more source, s${briefingEndings.map((ending) => `${ending}, s`.padStart(9)).join('')}`)
  const faces = fonts()
  for (const name of briefingNames) {
    const fresh = fold(recorded(log))
    const first = await timed(() => asked(fresh, name))
    const more = fold(recorded(oneMoreSource(entries), entries + 1), fresh)
    const again = await timed(() => asked(more, name))
    const files: string[] = []
    for (const ending of briefingEndings) {
      // A PDF of ten thousand rows is hundreds of pages; what a minister reads is a few.
      if (ending === '.pdf' && first.made.rows.length > 3000) files.push('      —')
      else files.push(shown((await timed(() => fileOfBriefing(first.made, ending, { fonts: () => Promise.resolve(faces) }))).worked))
    }
    console.log(`${name.padEnd(18)}${shown(first.worked)}${shown(again.worked).padStart(16)}${files.map((each) => each.padStart(9)).join('')}`)
  }
  const file = join(folder, 'talks.travaux')
  const store = openSqlite(file)
  for (let end = 0; end < log.length; end += 5000) await store.append(log.slice(end, end + 5000), end)
  await store.close()
  console.log(`\nthe command, from the dossier’s file to the briefing’s, the best of three\n                             worked, s  by clock, s  of ${askedFor} s asked`)
  for (const [how, at] of commands) {
    for (const ending of briefingEndings) {
      const { worked, seconds, said } = best([0, 1, 2].map(() => ran(join(at, 'bin/travaux.js'), ending)))
      console.log(`${`next-meeting${ending}, ${how}`.padEnd(30)}${shown(worked)}${shown(seconds).padStart(13)}${(seconds / askedFor).toFixed(2).padStart(15)}${said}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
