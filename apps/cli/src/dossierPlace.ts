import { resolve } from 'node:path'
import { addressOf } from '@travaux/record'

/** Where a dossier is: a file's whole path, or a server's address as it was given. */
export function dossierPlace(given: string): string {
  return isAddress(given) ? given : resolve(given)
}

export function isAddress(given: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(given)
}

/** The same to be shown: never with a password. */
export function shownPlace(place: string): string {
  return isAddress(place) ? addressOf(place).shown : place
}
