import type { SingleInput } from '@travaux/settlement'

/** Whether a model is worked out before a thread for it would have started. */
export function isSmall(input: SingleInput): boolean {
  switch (input.kind) {
    case 'packages': return input.model.issues.reduce((product, { alternatives }) => product * alternatives.length, 1) <= 20_000 && input.model.linkages.length + input.model.redLines.length < 50
    case 'graph': return input.model.options.length <= 8
    case 'division': return input.model.items.length <= 200
    default: return input satisfies never
  }
}
