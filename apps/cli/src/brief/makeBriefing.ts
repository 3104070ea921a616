import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { briefingEndings, builtInTemplate, fileOfBriefing, readTemplate, takenLook, withoutOthersOwn, type Briefing, type BriefingEnding, type BriefingName, type Look, type Template } from '@travaux/briefing'
import { briefingFrom } from '@travaux/server/briefing'
import { dossierFile } from '../dossierFile.ts'
import { asked, type ShowOptions } from '../show/asked.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import type { CompartmentOptions } from '../terminal/compartmentOptions.ts'
import type { Format } from '../terminal/formatOption.ts'
import { json } from '../terminal/json.ts'
import { print } from '../terminal/print.ts'
import { printWords } from '../terminal/printWords.ts'
import { say } from '../terminal/say.ts'
import { pdfFonts } from '../text/pdfFonts.ts'
import { typesetThread } from '../text/typesetThread.ts'

export interface BriefOptions extends Pick<ShowOptions, 'side' | 'asOf' | 'on'>, Pick<CompartmentOptions, 'clearance'> {
  readonly to?: string
  readonly withoutPrejudice?: true
  readonly meeting?: string
  readonly template?: string
  readonly templateOf?: BriefingName
  readonly styles?: string
  readonly format: Format
}

/** Makes the briefing and puts it where it is asked for. @throws Stop where an option does not fit, before the dossier is read where that can be told. */
export async function makeBriefing(file: string, name: BriefingName, options: BriefOptions): Promise<void> {
  const { to, styles, withoutPrejudice = false } = options
  const ending = to === undefined ? null : endingOf(to)
  if (to !== undefined && !existsSync(dirname(to))) throw new Stop('no', `The folder ${dirname(to)} does not exist, so ${basename(to)} was not made; make it, or choose another.`)
  if (to !== undefined && existsSync(to)) throw new Stop('no', `${to} is there already and is not overwritten; choose another name.`)
  if (styles !== undefined && ending !== '.docx') throw new Stop('wrong', '--styles says something of a Word file; give --to a name that ends in .docx, or leave it out.')
  if (withoutPrejudice && options.clearance !== undefined && options.clearance !== 'everything' && options.clearance.some((each) => each !== 'shared')) throw new Stop('wrong', `A paper without prejudice holds the shared part alone, so --clearance ${options.clearance.join(',')} does not go with it; leave one of the two out.`)
  const template = options.template === undefined ? builtInTemplate(name) : await templateIn(options.template)
  const look = styles === undefined ? null : await lookOf(styles)
  // It makes itself ready while the dossier is read.
  const thread = ending === '.pdf' ? typesetThread() : null
  const briefing = await briefingIn(file, name, template, options)
  if (options.format === 'json' && to === undefined) return print(json(briefing))
  if (to === undefined || ending === null) {
    const { bytes } = await fileOfBriefing(briefing, '.md', { fonts: pdfFonts })
    for (const remark of briefing.remarks) say(remark)
    return printWords(new TextDecoder().decode(bytes))
  }
  const made = await fileOfBriefing(briefing, ending, { fonts: () => thread === null ? pdfFonts() : pdfFonts(() => thread), look })
  await writeFile(to, made.bytes, { flag: 'wx' }).catch((error: unknown) => { throw new Stop('no', storageSentence(error, to) ?? String(error)) })
  for (const remark of [...briefing.remarks, ...made.notes]) say(`${to}: ${remark}`)
  await print(`Made ${to}: ${briefing.title}, ${briefing.asOfWords.replace(/^A/, 'a')}.\n`)
}

function endingOf(to: string): BriefingEnding {
  const ending = extname(to).toLowerCase()
  if (!(briefingEndings as readonly string[]).includes(ending)) throw new Stop('wrong', `--to ${to} does not say by its ending what to make: ${briefingEndings.join(', ')}.`)
  return ending as BriefingEnding
}

async function templateIn(file: string): Promise<Template> {
  const bytes = await read(file)
  const text = new TextDecoder().decode(bytes)
  if (text.includes('\0')) throw new Stop('wrong', `${file} is no text; a template is a Markdown file, and \`travaux brief --template-of next-meeting\` prints one.`)
  const template = readTemplate(text, basename(file))
  if ('refused' in template) throw new Stop('wrong', template.refused)
  return template
}

async function lookOf(file: string): Promise<Look> {
  const look = takenLook(await read(file), basename(file))
  if ('refused' in look) throw new Stop('wrong', look.refused)
  return look
}

async function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => { throw new Stop('wrong', storageSentence(error, file) ?? String(error)) })
}

async function briefingIn(file: string, name: BriefingName, template: Template, options: BriefOptions): Promise<Briefing> {
  const { withoutPrejudice = false, meeting = null, asOf = null } = options
  const clearance = withoutPrejudice ? ['shared'] : options.clearance ?? 'everything'
  const dossier = await dossierFile(file, { readOnly: true, clearance })
  try {
    const found = asked(dossier, options)
    const { as } = found.options
    // Who names compartments is given them, whosever they are.
    const { folded, leftOut } = clearance === 'everything' ? withoutOthersOwn(found.folded, as) : { folded: found.folded, leftOut: [] }
    if (folded.position === 0) throw new Stop('no', nothingIn(file, options, dossier.folded.position > 0))
    const briefing = await briefingFrom(folded, { name, template, options: found.options, asOf, meeting, withoutPrejudice, leftOut })
    if ('refused' in briefing) throw new Stop(meeting === null ? 'no' : 'wrong', briefing.refused)
    return briefing
  } finally {
    await dossier.close()
  }
}

function nothingIn(file: string, { asOf, clearance, withoutPrejudice }: BriefOptions, later: boolean): string {
  if (later) return `Nothing had been recorded in ${file} by ${asOf}; a later --as-of shows what was since.`
  if (withoutPrejudice === true || clearance !== undefined) return `Nothing is recorded in ${file} that ${withoutPrejudice === true ? 'everybody' : `--clearance ${String(clearance)}`} may see.`
  return `Nothing is recorded in ${file} yet; \`travaux read FILE --into ${file}\` reads a document into it.`
}
