import { CommanderError } from 'commander'
import { program } from './program.ts'
import { exitCodes, Stop } from './stop.ts'
import { storageSentence } from './storageSentence.ts'
import { coloursFor } from './terminal/coloursFor.ts'
import { say } from './terminal/say.ts'

/** Runs the command in `argv` (as `process.argv`) and sets the exit code. Every foreseen failure is one sentence on stderr. */
export async function main(argv: readonly string[]): Promise<void> {
  // `travaux read … | head`: the reader of the pipe has seen enough, which is no fault.
  // The same of stderr, which may share the pipe.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.done)
      // Nothing is told where telling is what failed.
      if (stream === process.stdout) process.stderr.write(`travaux: ${storageSentence(error, 'the output') ?? `What was found could not be written: ${error.message}.`}\n`)
      process.exit(exitCodes.no)
    })
  }
  try {
    await (await program(argv[2])).parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      // commander has already printed what is wrong, or the help that was asked for.
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.wrong
    } else if (error instanceof Stop) {
      if (error.message !== '') say(`${coloursFor(process.stderr).red('travaux:')} ${error.message}`)
      process.exitCode = error.exit
    } else {
      process.stderr.write(`travaux: a fault in Travaux itself; nothing already recorded is lost. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`)
      process.exitCode = exitCodes.no
    }
  }
}
