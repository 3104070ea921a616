import { describe, expect, it } from 'vitest'
import { served } from './served.ts'
import { add, here, text, useServer } from './useServer.ts'

useServer()

describe('GET /api/events', () => {
  it('tells the position at once and after each append', async () => {
    const stop = new AbortController()
    const answer = await fetch(`${here.address}/api/events`, { signal: stop.signal })
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const until = async (part: string) => { while (!heard.includes(part)) heard += (await reader.read()).value ?? '' }
    await until(`event: position\ndata: {"position":${here.dossier.folded.position}}`)
    await add({ name: 'ministers.txt', text })
    await until(`event: position\ndata: {"position":${here.dossier.folded.position}}`)
    stop.abort()
  })

  it('ends when the server closes', async () => {
    const closing = await served()
    const answer = await fetch(`${closing.address}/api/events`)
    const ended = answer.text().then(() => 'ended', () => 'ended')
    await closing.close()
    expect(await ended).toBe('ended')
  })
})
