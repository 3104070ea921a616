import { once } from 'node:events'

/** Writes results to stdout and waits while its reader is behind, so that a long answer never piles up in memory. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
