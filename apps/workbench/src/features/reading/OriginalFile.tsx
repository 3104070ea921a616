import type { OpenSource } from '@travaux/server'

/** The file a source was taken from, to be saved, with the hash by which it is known; its name alone where the text is all there is. */
export function OriginalFile({ desk: { source, keepsOriginal } }: { desk: OpenSource }) {
  if (source.file === null) return null
  const hash = source.sha256 === null ? {} : { title: `SHA-256 of the file as it was taken in: ${source.sha256}` }
  return keepsOriginal
    ? <a className="original-file" href={`/api/sources/${encodeURIComponent(source.id)}/original`} download {...hash}>Save the original, {source.file}</a>
    : <span {...hash}>from {source.file}</span>
}
