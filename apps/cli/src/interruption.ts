/**
 * A signal that Ctrl-C (or a request to end) aborts, so that the command can finish what it is recording and say where it
 * stopped. A second Ctrl-C ends it at once: entries are appended all or none, so nothing recorded can be lost.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return controller.signal
}
