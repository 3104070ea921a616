import { openReader, type Reader, type ReaderOptions } from './openReader.ts'

/** Readers of documents of several compartments, each opened when there is a document for it. */
export interface Readers {
  of(compartment: string): Promise<Reader>
  /** Sees what others recorded. */
  follow(): Promise<void>
  /** What is being read is thrown away; what is being recorded is recorded. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** What is read into one compartment is decided on by what those know who see it, so that each has a reader of its own. */
export function openReaders(options: Omit<ReaderOptions, 'compartment'>): Readers {
  const readers = new Map<string, Promise<Reader>>()
  const each = async (work: (reader: Reader) => Promise<void>): Promise<void> => {
    // One that could not be opened has said so to who asked for it.
    for (const opened of await Promise.allSettled(readers.values())) if (opened.status === 'fulfilled') await work(opened.value)
  }
  return {
    of(compartment) {
      let reader = readers.get(compartment)
      if (reader === undefined) readers.set(compartment, reader = openReader({ ...options, compartment }))
      return reader
    },
    follow: () => each((reader) => reader.follow()),
    stop: () => each((reader) => reader.stop()),
    close: () => each((reader) => reader.close()),
  }
}
