import { existsSync } from 'node:fs'
import { constants, copyFile, link, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { CannotAppend } from '@travaux/record'
import { Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'

/**
 * Makes a dossier's file beside its place and moves it there when whole, so that whatever stops it leaves nothing. `make` is given the
 * place to make it at, and has closed it when its promise resolves.
 *
 * @throws Stop where the file is there already, or cannot be written, or `make` throws it.
 */
export async function makeBeside<T>(file: string, make: (making: string) => Promise<T>): Promise<T> {
  const making = `${file}.${process.pid}.making`
  try {
    const made = await make(making)
    // SQLite keeps its journal where the file could not take it in at closing, and says nothing.
    if (existsSync(`${making}-wal`)) throw new Stop('no', noRoom(file))
    await moveWithoutOverwriting(making, file)
    return made
  } catch (error) {
    // The record tells of a log that stays as it was; here there is none yet.
    const sentence = error instanceof CannotAppend && error.reason === 'disk-full' ? noRoom(file) : error instanceof Stop ? error.message : storageSentence(error, file)
    if (sentence === null) throw error
    const stop = error instanceof Stop ? error : new Stop('no', sentence)
    // What is being made has a name of its own that says nothing to anybody.
    stop.message = sentence.replaceAll(making, file).replaceAll(basename(making), basename(file))
    throw stop
  } finally {
    await Promise.all(['', '-wal', '-shm', '-journal'].map((ending) => rm(making + ending, { force: true }).catch(() => undefined)))
  }
}

/** A rename would overwrite what another start has made, and somebody has reviewed, in the meantime. */
async function moveWithoutOverwriting(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyThere(to)
    // Some file systems have no links.
    await copyFile(from, to, constants.COPYFILE_EXCL).catch(async (failed: NodeJS.ErrnoException) => {
      if (failed.code === 'EEXIST') throw alreadyThere(to)
      await rm(to, { force: true })
      throw failed
    })
  }
}

const alreadyThere = (file: string) => new Stop('no', `${file} has been made by another command meanwhile; it was left as it is.`)
const noRoom = (file: string) => `The disk that holds ${file} is full or refused the write, so it was not made; free some space or check the disk, then try again.`
