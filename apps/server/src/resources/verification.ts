import { createRoute } from '@hono/zod-openapi'
import type { Verification } from '@travaux/record'
import { answers } from '../answers.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/verification */
export function verificationResource({ dossier }: Served) {
  // A proof reads the whole log: who asks while one is running is given that one.
  let running: Promise<Verification> | null = null
  return resource().openapi(createRoute({
    method: 'get', path: '/api/verification', summary: 'Proves the dossier whole, or names the first entry that is wrong.',
    description: 'Reads the whole log again, in parts between which other requests are answered: some seconds where there are a million entries.',
    responses: answers<Verification>('record', 'Verification', 'Where it is whole, `heads` are its receipt: where each writer’s chain ends. `travaux verify --against FILE` holds a dossier against them.'),
  }), async (c) => {
    running ??= dossier.verify().finally(() => { running = null })
    return c.json(await running, 200)
  })
}
