import type { Refusal } from '../refusal.ts'
import { readDivergences } from './cases/divergenceCases.ts'
import { readGmcrCase } from './cases/gmcrCase.ts'
import { readWinnerCase } from './cases/winnerCase.ts'
import { readGenius } from './genius/readGenius.ts'
import { readGmcr } from './gmcr/readGmcr.ts'
import { jsonOf } from './jsonOf.ts'
import { readOwn } from './own/readOwn.ts'
import { refuse } from './refuse.ts'
import type { ModelFile, SettleInput } from './settleInput.ts'

/**
 * What files state, told by what is in them and not by their names: a graph model of GMCR+ or gmcr-py; a domain of Genius or negmas with its profiles (the one model
 * that several files make); a model file of Travaux; a case file. Never throws; what is wrong is one sentence with its place. O(length), but for a ranking by state
 * numbers, which takes the feasible states.
 */
export function readModels(files: readonly ModelFile[]): SettleInput | Refusal {
  const [first, second] = files
  if (first === undefined) return { refused: 'No file is given; give a graph model, a domain with its profiles, or a model file.', conflict: [] }
  const empty = files.find(({ text }) => text.trim() === '')
  if (empty !== undefined) return refuse(empty.name, 'it is empty.')
  const marked = files.filter(({ text }) => /^\uFEFF?\s*</u.test(text))
  if (marked.length === files.length) return readGenius(files)
  const other = marked[0] ?? second
  if (other !== undefined) return refuse(other.name, `it and ${files.find((each) => each !== other)!.name} make no model together; only a domain of Genius and its profiles are several files, so settle each by itself.`)
  if (!/^\uFEFF?\s*["[{]/u.test(first.text)) return refuse(first.name, 'it is neither JSON nor XML; give a graph model (.gmcr), a domain of Genius with its profiles (.xml), or a model file of Travaux (.json).')
  const json = jsonOf(first)
  return 'refused' in json ? json : readJson(first.name, json.value)
}

function readJson(file: string, value: unknown): SettleInput | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(file, `it is JSON of ${Array.isArray(value) ? 'a list' : 'a single value'}, and a model is an object.`)
  const fields = value as Readonly<Record<string, unknown>>
  if ('travaux' in fields) return readOwn(file, value)
  if (fields.kind === 'adjusted-winner' || ('parties' in fields && 'items' in fields && 'points' in fields)) return readWinnerCase(file, value)
  if ('decisionMakers' in fields && 'options' in fields) return fields.kind === 'gmcr' || !Array.isArray(fields.options) || hasMoves(fields.options) ? readGmcrCase(file, value) : readGmcr(file, value)
  if ('cases' in fields && isObject(fields.cases) && Object.values(fields.cases).every((each) => isObject(each) && 'd' in each)) return readDivergences(file, value)
  const results = Object.entries(fields).find(([, list]) => Array.isArray(list) && list.length > 0 && list.every((each) => isObject(each) && 'path' in each && 'pareto' in each))?.[1] as readonly { readonly path: string }[] | undefined
  if (results !== undefined) return refuse(file, `it lists results of ${results.length} scenarios and no model; give the files of one, domain first, such as those in ${results[0]!.path}.`)
  if ('documents' in fields) return refuse(file, 'it is what `travaux read --format json` found, and no model.')
  return refuse(file, `it is JSON with ${Object.keys(fields).slice(0, 6).map((field) => `“${field}”`).join(', ') || 'nothing in it'}, and none of the models that are known; a model file of Travaux begins with "travaux": "packages", "graph" or "division".`)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The case files say of an option how it moves; GMCR+ gives its permitted direction. */
function hasMoves(options: readonly unknown[]): boolean {
  return options.some((option) => isObject(option) && 'move' in option)
}
