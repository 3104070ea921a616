import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import { asked } from '../show/asked.ts'
import { dossierFile } from '../dossierFile.ts'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { interruption } from '../interruption.ts'
import { Stop } from '../stop.ts'
import { storageSentence } from '../storageSentence.ts'
import { checkCompartments, clearanceOption, compartmentOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { formatOption, type Format } from '../terminal/formatOption.ts'
import { say } from '../terminal/say.ts'
import { watchListing } from '../watch/watchListing.ts'

interface WatchOptions extends CompartmentOptions { readonly into?: string; readonly side?: string; readonly once?: true; readonly every: number; readonly format: Format }

/** `travaux watch`: documents into a dossier as they come, and what each changed. */
export function watch(): Command {
  return new Command('watch')
    .description('take documents into a dossier as they come into a folder or a feed, and say what each changed')
    .argument('<place>', 'a folder, a file, or the address of an RSS, Atom or JSON feed (https://…)')
    .option('--into <dossier>', 'the dossier they are taken into')
    .option('--side <side>', 'speak as this side: its names for places')
    .option('--once', 'take in what is there now, and end')
    .option('--every <minutes>', 'of a feed: how often it is asked, in minutes, 5 at least', minutesIn, 15)
    .addOption(clearanceOption())
    .addOption(compartmentOption())
    .addOption(formatOption())
    .addHelpText('after', `
Examples:
  travaux watch incoming/ --into talks.travaux
  travaux watch https://ministry.example/press/rss --into talks.travaux --every 60
  travaux watch incoming/ --into talks.travaux --once --format json

Alerts go to standard output as documents are read, all else to standard error. It goes on until Ctrl-C, and then says
what came in. A file that is still being written is waited for; one that cannot be read is named, and the others are
read. Of the network nothing is asked but the feed that is named, and only whether it has anything new.`)
    .action(async (place: string, options: WatchOptions) => {
      checkCompartments(options)
      if (options.into === undefined || options.into === '') throw new Stop('wrong', 'Name the dossier that documents are taken into: --into talks.travaux.')
      const address = addressOf(place)
      if (address === null) await checkThere(place)
      const signal = interruption()
      const { clearance = 'everything', compartment = 'shared' } = options
      const dossier = await dossierFile(dossierPlace(options.into), { clearance, compartment })
      try {
        const { options: { as } } = asked(dossier, options.side === undefined ? {} : { side: options.side })
        const { taker } = await import('../watch/taker.ts')
        const listing = watchListing(options.format)
        const same = { take: taker(dossier, shownPlace(options.into), as), onTaken: listing.taken, once: options.once === true, signal }
        if (options.once !== true) say(`Watching ${address === null ? place : (await import('../watch/fetchFeed.ts')).shownUrl(address)}; Ctrl-C ends.`)
        const answered = address === null ? (await (await import('../watch/watchFiles.ts')).watchFiles(place, same), true) : await (await import('../watch/watchFeed.ts')).watchFeed(address, { ...same, every: options.every })
        const refused = listing.end()
        if (options.once === true && (refused > 0 || !answered)) throw new Stop('no', '')
      } finally {
        await dossier.close()
      }
    })
}

/** The address of a feed; null of what is a path. */
function addressOf(place: string): URL | null {
  if (!/^https?:\/\//i.test(place)) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) throw new Stop('wrong', `${place} cannot be watched: an address of a feed begins with https:// or http://.`)
    return null
  }
  const address = URL.parse(place)
  if (address === null) throw new Stop('wrong', `${place} is no address; write it as https://ministry.example/press/rss.`)
  return address
}

async function checkThere(place: string): Promise<void> {
  if (place === '') throw new Stop('wrong', 'What is to be watched is empty; give a folder, a file or the address of a feed.')
  const found = await stat(place).catch((error: unknown) => {
    throw new Stop('wrong', storageSentence(error, place) ?? `${place} cannot be read: ${String(error)}.`)
  })
  if (!found.isDirectory() && !found.isFile()) throw new Stop('wrong', `${place} is no folder or file but a device or a pipe; save what comes from it as files in a folder.`)
}

function minutesIn(given: string): number {
  const minutes = Number(given)
  if (!/^\d{1,5}$/.test(given) || minutes < 5) throw new Stop('wrong', `--every ${given} is not a number of minutes from 5 up; write it as 15.`)
  return minutes
}
