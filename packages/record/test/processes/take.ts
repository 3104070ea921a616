import { openQueue } from '../../src/stores/postgres/openQueue.ts'

/** Takes one document from the queue of the dossier at ADDRESS, prints its name, and holds it until it is killed. */
const queue = await openQueue(process.argv[2] as string)
const [held] = await queue.take(1)
console.log(held?.name)
setInterval(() => {}, 1000)
