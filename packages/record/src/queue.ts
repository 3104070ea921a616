/** A document that is to be read by whoever takes it. */
export interface Queued {
  /** Letters and digits, which tell it from others: of those with the same key in one compartment one is on the queue at a time. */
  readonly key: string
  /** How it is spoken of. */
  readonly name: string
  /** Where what is found in it goes, and who may know of it. */
  readonly compartment: string
  /** How it is to be read; words without NUL. */
  readonly details: Readonly<Record<string, string | null>>
  readonly bytes: Uint8Array
}

/** A document that was taken, and is this worker's until it is done, given back or left, or the worker has not been heard of for a while. */
export interface Held extends Queued {
  readonly id: string
  /** How many took it before and were not heard of again. */
  readonly tries: number
  /** Its bytes, none here, could not be got back from the queue: it is to be left. */
  readonly damaged?: true
}

/** `left`: documents that are not tried again until they are put anew, and why. */
export interface QueueState { readonly waiting: number; readonly held: number; readonly left: readonly { readonly name: string; readonly why: string }[] }

/**
 * The documents of a dossier that wait to be read, shared by any number of processes on any machines. Each is held by one at a time. A process that dies
 * holds nothing after some ten seconds; that what it had recorded is not recorded again is for the record to say. Of compartments that a queue was not opened
 * for nothing is taken, counted or told.
 */
export interface Queue {
  /** Puts documents on the queue, those that are on it already left out. Resolves to how many were new.
   *  @throws RangeError where one is of a compartment that the queue was not opened for. */
  put(documents: readonly Queued[]): Promise<number>
  /** At most `most` documents that nobody holds, of one compartment what was put earlier before what was put later; compartments in turn. None: all are held, or there are none. */
  take(most: number): Promise<readonly Held[]>
  /** Says that they are still being read. To be called every few seconds. */
  keep(documents: readonly Held[]): Promise<void>
  /** Takes them off, with their bytes. Nothing where another holds them meanwhile. */
  done(documents: readonly Held[]): Promise<void>
  /** Lets others take them at once. */
  giveBack(documents: readonly Held[]): Promise<void>
  /** Takes one off that cannot be read, and keeps its name and a sentence on why. Nothing where another holds it meanwhile. */
  leave(document: Held, why: string): Promise<void>
  state(): Promise<QueueState>
  /** Runs what records while no other process of this dossier's queue does, or after a while all the same. It spares work and decides nothing: what was decided
   *  on while others recorded would be decided on again. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}
