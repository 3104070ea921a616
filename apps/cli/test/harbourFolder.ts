import { folderOf } from './run.ts'

/** A folder with `draft.txt` and a codebook of the two sides that negotiate it. */
export function harbourFolder(draft: string): string {
  const sides = ['Japan', 'Russia'].map((name) => ({ id: `sid_${name.toLowerCase()}`, name, adjective: null, aliases: [], mark: null, negotiates: true }))
  return folderOf({ 'draft.txt': draft, 'codebook.json': JSON.stringify({ name: 'Harbour', persons: [], places: [], issues: [], propositions: [], sides }) })
}
