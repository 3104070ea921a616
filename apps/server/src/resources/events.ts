import { streamSSE } from 'hono/streaming'
import { streamed } from '../answers.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const heartbeat = 25_000

/** GET /api/events: an event `position` at once and after each append, by this process or another, for as long as it is listened to. */
export function eventsResource({ dossier }: Served) {
  const app = resource()
  app.openAPIRegistry.registerPath({
    method: 'get', path: '/api/events', summary: 'Server-sent events: `position` after each append, by this process or another.',
    responses: streamed('text/event-stream', 'event: position, data: {"position": 812}'),
  })
  return app.get('/api/events', (c) => streamSSE(c, async (stream) => {
    const tell = (position: number) => stream.writeSSE({ event: 'position', data: JSON.stringify({ position }) })
    const ended = new Promise<void>((resolve) => stream.onAbort(() => resolve()))
    const unsubscribe = dossier.subscribe((folded) => { void tell(folded.position) })
    const beat = setInterval(() => { void stream.write(': still here\n\n') }, heartbeat)
    await tell(dossier.folded.position)
    await ended
    clearInterval(beat)
    unsubscribe()
  }))
}
