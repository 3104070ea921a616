import { undertakingStatuses, type Undertaking } from '@travaux/model'
import { classProbabilities } from './classProbabilities.ts'
import type { EventContext } from './eventContext.ts'
import { eventFeatures, firstToken, mostEventFeatures, type Surroundings } from './eventFeatures.ts'
import type { EventModels } from './eventModels.ts'

/** An undertaking headed by the word at `t`, as probable as `confidence`. */
export interface UndertakingHead { readonly t: number; readonly confidence: number; readonly status: Undertaking['status'] }

/** What rules say of each token as an undertaking's: 0 nothing, else by the status they would give it. */
export function ruledUndertakings({ tree }: EventContext, drafts: readonly { readonly from: number; readonly to: number; readonly status: Undertaking['status']; readonly whatFrom: number }[]): Uint8Array {
  const ruled = new Uint8Array(tree.length)
  for (const { from, to, status, whatFrom } of drafts) {
    for (let t = firstToken(tree, from); t < tree.length && (tree.from[t] ?? 0) < to; t++) if (ruled[t] === 0) ruled[t] = 1 + undertakingStatuses.indexOf(status) + ((tree.from[t] ?? 0) < whatFrom ? 10 : 0)
  }
  return ruled
}

/** Whether the word at `t` is asked at all: a verb. */
export function mayBind({ tree }: EventContext, t: number): boolean {
  return tree.kind[t] === 0 && tree.tagNames[tree.tag[t] ?? 0]?.startsWith('V') === true
}

/** Words that head undertakings, for which less is asked where a rule takes them for one; of those that hang on one another the likelier. */
export function learnedUndertakings(context: EventContext, surroundings: Surroundings, models: EventModels, ruled: Uint8Array): readonly UndertakingHead[] {
  const { tree } = context
  const buffer = new Int32Array(mostEventFeatures)
  const found: UndertakingHead[] = []
  for (let t = 0; t < tree.length; t++) {
    if (!mayBind(context, t)) continue
    const count = eventFeatures(surroundings, ruled[t] ?? 0, t, buffer)
    const confidence = classProbabilities(models.undertakings, buffer, count)[1] ?? 0
    if (confidence < models.thresholds.undertaking * ((ruled[t] ?? 0) > 0 ? 0.35 : 1)) continue
    const bonds = classProbabilities(models.bonds, buffer, count)
    let best = 0
    for (let k = 1; k < bonds.length; k++) if ((bonds[k] ?? 0) > (bonds[best] ?? 0)) best = k
    found.push({ t, confidence, status: undertakingStatuses[best] ?? 'promised' })
  }
  return found.filter((each) => !found.some((other) => other !== each && (other.confidence > each.confidence || other.confidence === each.confidence && other.t < each.t) && hangs(tree.head, each.t, other.t) ))

  function hangs(head: Int32Array, a: number, b: number): boolean {
    for (const [from, to] of [[a, b], [b, a]] as const) for (let at = from, up = 0; at >= 0 && up < 3; at = head[at] ?? -1, up++) if (at === to) return tree.labelNames[tree.label[from] ?? 0] !== 'conj'
    return false
  }
}
