import { setImmediate } from 'node:timers/promises'
import { packageSteps, type PackageModel, type PackageSolution, type Refusal } from '@travaux/settlement'
import { loadHighs } from './loadHighs.ts'

/**
 * Works out what can be agreed, on this thread, others having their turn between steps; one programme of HiGHS is a step, and may take 30 s. After `seconds`, or where `stopped` says so, it gives
 * what it has by then, and says that it is not all.
 */
export async function solveHere(model: PackageModel, { seconds, stopped }: { readonly seconds: number; readonly stopped: () => boolean }): Promise<PackageSolution | Refusal> {
  const until = performance.now() + seconds * 1000
  const steps = packageSteps(model, { highs: await loadHighs(), stopped: () => stopped() || performance.now() > until })
  let turn = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (performance.now() - turn < 20) continue
    await setImmediate()
    turn = performance.now()
  }
}
