import type { BracketedText } from '@travaux/drafting'

/** Everything that a text says of itself, as plain values that can be compared. */
export function plain(read: BracketedText): unknown {
  const { characters, articles, pairs, strays, maxDepth, attributions, options, alternates, placeholders, notes, conventions } = read
  const blocks = read.blocks.map(({ text, unit, label, labelTo, nodes, open }) => ({ text, unit, label, labelTo, nodes, open }))
  return { blocks, starts: Array.from(read.starts), characters, articles, pairs, strays, maxDepth, attributions, options, alternates, placeholders, notes, conventions }
}
