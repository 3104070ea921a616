import { CannotOpen } from '../../cannotOpen.ts'

/** A dossier on a server: how to connect, which of the database's dossiers, and how it is called in sentences, without the password. */
export interface Address { readonly connection: string; readonly dossier: string; readonly shown: string }

/**
 * `postgres://user:password@host:5432/database?dossier=talks`; other parameters are the connection's. Without `dossier` it is the one called `dossier`.
 *
 * @throws CannotOpen where it is no such address.
 */
export function addressOf(given: string): Address {
  let url: URL
  try {
    url = new URL(given)
  } catch (error) {
    throw new CannotOpen('unreachable', `${given} is not an address of a server; write it as postgres://user@host/database?dossier=NAME.`, error)
  }
  if (!/^postgres(?:ql)?:$/.test(url.protocol)) throw new CannotOpen('unreachable', `${url.protocol} is not PostgreSQL's; write the address as postgres://user@host/database?dossier=NAME.`)
  const dossier = url.searchParams.get('dossier') ?? 'dossier'
  url.searchParams.delete('dossier')
  const shown = new URL(url)
  shown.password = ''
  return { connection: url.href, dossier, shown: `${shown.href.replace(/\?.*$/, '')}?dossier=${encodeURIComponent(dossier)}` }
}
