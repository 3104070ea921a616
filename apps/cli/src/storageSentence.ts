import { CannotAppend, CannotOpen } from '@travaux/record'

const causes: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `${file} does not exist; check the name.`,
  EACCES: (file) => `${file} may not be read or written by you; check its permissions.`,
  EPERM: (file) => `${file} may not be read or written by you; check its permissions.`,
  EROFS: (file) => `${file} lies on a disk that cannot be written to; choose another place.`,
  EISDIR: (file) => `${file} is a folder; give a file.`,
  ENOTDIR: (file) => `${file} runs through something that is not a folder; check the name.`,
  ENOSPC: (file) => `The disk that holds ${file} is full; free some space and try again.`,
  EDQUOT: (file) => `You may put no more on the disk that holds ${file}; free some space and try again.`,
  EFBIG: (file) => `${file} would be larger than its disk or your account may have a file; choose another place.`,
  EMFILE: (file) => `Too many files are open to open ${file}; close some programs and try again.`,
}

/** One sentence on what stood in the way of reading or writing `file`, or null where the error is none of the disk's. */
export function storageSentence(error: unknown, file: string): string | null {
  // The record's own refusals are sentences already, and name the file.
  if (error instanceof CannotAppend || error instanceof CannotOpen) return error.message
  if (!(error instanceof Error)) return null
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && causes[code] !== undefined) return causes[code](file)
  return error.cause === undefined ? null : storageSentence(error.cause, file)
}
