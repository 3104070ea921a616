import { once } from 'node:events'
import { basename, join } from 'node:path'
import { Command } from 'commander'
import type { Dossier } from '@travaux/record'
import type { Serving } from '@travaux/server'
import openInBrowser from 'open'
import { dossierArgument } from '../dossierArgument.ts'
import { account } from '../account.ts'
import { dossierFile } from '../dossierFile.ts'
import { dossierPlace, shownPlace } from '../dossierPlace.ts'
import { exampleDossier } from '../example/exampleDossier.ts'
import { interruption } from '../interruption.ts'
import { isBuilt, packageRoot, version } from '../packageRoot.ts'
import { pdfFonts } from '../text/pdfFonts.ts'
import { takeInOffThread } from '../read/takeInOffThread.ts'
import { exitCodes, Stop } from '../stop.ts'
import { coloursFor } from '../terminal/coloursFor.ts'
import { checkCompartments, clearanceOption, compartmentOption, type CompartmentOptions } from '../terminal/compartmentOptions.ts'
import { print } from '../terminal/print.ts'
import { say } from '../terminal/say.ts'

interface OpenOptions extends CompartmentOptions { readonly port: string; readonly open: boolean; readonly reviewer?: string }

/** `travaux open`: the workbench in a browser, until Ctrl-C. */
export function open(): Command {
  return new Command('open')
    .description('open a dossier in the workbench, in a browser; with no dossier, the example')
    .addArgument(dossierArgument('[dossier]'))
    .option('--port <port>', 'the port on 127.0.0.1; 0 takes any that is free', '7717')
    .option('--no-open', 'print the address without opening a browser')
    .option('--reviewer <name>', 'the name that stands under what you review (default: your account’s)')
    .addOption(clearanceOption())
    .addOption(compartmentOption())
    .addHelpText('after', `
Examples:
  travaux open                          the example; made from its sources the first time
  travaux open talks.travaux --port 8080
  travaux open talks.travaux --no-open --reviewer "A. Example"

The example is kept in your data folder, or in TRAVAUX_HOME where that is set.`)
    .action(async (given: string | undefined, options: OpenOptions) => {
      checkCompartments(options)
      const port = portOf(options.port)
      const stopped = interruption()
      const file = dossierPlace(given ?? await exampleDossier(stopped))
      if (stopped.aborted) throw new Stop('interrupted', 'Interrupted; start again to go on.')
      const { clearance = 'everything', compartment = 'shared' } = options
      const dossier = await dossierFile(file, { clearance, compartment })
      try {
        const serving = await serve(shownPlace(file), port, { ...options, clearance, compartment }, dossier)
        if (serving === null) return
        await print(`${serving.address}/\n`)
        if (options.open && hasDisplay()) await openInBrowser(`${serving.address}/`).catch(() => undefined)
        say(coloursFor(process.stderr).dim(`${basename(shownPlace(file))} is open; Ctrl-C ends.`))
        if (!stopped.aborted) await once(stopped, 'abort')
        await serving.close()
        process.exitCode = exitCodes.interrupted
      } finally {
        await dossier.close()
      }
    })
}

/** Serves, or says where the dossier is open already and resolves to null. */
async function serve(file: string, port: number, options: OpenOptions, dossier: Dossier): Promise<Serving | null> {
  // Not at the top: the other commands start without the server and the reader.
  const { serveDossier } = await import('@travaux/server')
  try {
    return await serveDossier({
      dossier, file, port, version, name: dossier.name, ...options.clearance === undefined ? {} : { clearance: options.clearance }, ...options.compartment === undefined ? {} : { compartment: options.compartment },
      reviewer: options.reviewer ?? account(), webRoot: webRoot(), takeIn: takeInOffThread, pdfFonts,
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') throw new Stop('no', `Port ${port} may not be used without special rights; choose one above 1023 with --port.`)
    if (code !== 'EADDRINUSE') throw error
    const there = await servedAt(port)
    const address = `http://127.0.0.1:${port}/`
    if (there === null) throw new Stop('no', `Port ${port} is in use by another program; choose another with --port, for example --port ${port + 1}.`)
    if (there !== file) throw new Stop('no', `Port ${port} is in use by another dossier, ${there}; choose another with --port, for example --port ${port + 1}.`)
    say('This dossier is open already:')
    await print(`${address}\n`)
    if (options.open && hasDisplay()) await openInBrowser(address).catch(() => undefined)
    return null
  }
}

/** The file of the dossier that a Travaux serves on a port; null where what listens there is something else. */
async function servedAt(port: number): Promise<string | null> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/dossier`, { signal: AbortSignal.timeout(2000) })
    .then((response) => response.json()).catch(() => null) as { readonly file?: unknown } | null
  return typeof answer?.file === 'string' ? answer.file : null
}

function portOf(given: string): number {
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new Stop('wrong', `--port ${given} is not a port; give a whole number from 0 to 65535.`)
  return port
}

/** The built page: inside what is published, beside this package in a checkout. */
function webRoot(): string {
  return isBuilt ? join(packageRoot, 'dist', 'web') : join(packageRoot, '..', 'workbench', 'dist')
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined || process.env.WSL_DISTRO_NAME !== undefined
}
