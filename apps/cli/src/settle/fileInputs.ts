import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readModels, type ModelFile, type SettleInput } from '@travaux/settlement'
import { standardInput } from '../read/standardInput.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'

/** In bytes: a graph model of 24 options ranked by hand, state by state, has some 150 MB. */
const largest = 256 * 1024 * 1024

/**
 * The model that files hold; of a folder all its files, such as a domain with its profiles.
 *
 * @throws Stop with a sentence where a file cannot be read or holds no model.
 */
export async function fileInputs(paths: readonly string[]): Promise<SettleInput> {
  const files: ModelFile[] = []
  for (const path of paths) {
    if (path === '') throw new Stop('wrong', 'The file’s name is empty; give the name of a model or a dossier.')
    for (const file of await filesAt(path)) files.push(await fileAt(file))
  }
  const input = readModels(files)
  if ('refused' in input) throw new Stop('no', input.refused)
  return input
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (path === '-' || !(await stat(path).catch((error: unknown) => { throw new Stop('no', storageSentence(error, path) ?? String(error)) })).isDirectory()) return [path]
  const inside = (await readdir(path, { withFileTypes: true })).filter((each) => each.isFile() && !each.name.startsWith('.')).map(({ name }) => join(path, name)).toSorted()
  if (inside.length === 0) throw new Stop('no', `${path} is a folder with no file in it; give a model, or a folder with a domain and its profiles.`)
  return inside
}

async function fileAt(path: string): Promise<ModelFile> {
  const from = path === '-' ? (await standardInput()).path : path
  const name = path === '-' ? 'standard input' : path
  const bytes = await readFile(from).catch((error: unknown) => { throw new Stop('no', storageSentence(error, path) ?? String(error)) })
  if (bytes.length > largest) throw new Stop('no', `${name} has ${Math.ceil(bytes.length / 1024 / 1024)} MB, and no model of more than ${largest / 1024 / 1024} is read.`)
  try {
    return { name, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) }
  } catch {
    throw new Stop('no', `${name} is no text, and so no model; give a graph model (.gmcr), a domain of Genius with its profiles (.xml), or a model file (.json).`)
  }
}

/** By a byte order mark; else what an XML declaration says; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return 'utf-16le'
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return 'utf-16be'
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'utf-8'
  }
}
