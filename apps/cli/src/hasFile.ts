import type { Source } from '@travaux/model'

/** Whether a source was taken from a file that is kept beside the record where it was read: of plain text, and of one document of a collection, the text alone is. */
export function hasFile({ sha256, mediaType, file }: Source): boolean {
  return sha256 !== null && mediaType !== 'text/plain' && !/ \([^()]+\)$/.test(file ?? '')
}
