/**
 * The nodes of a directed graph that wait for one another, each with all of its set, in the order in which `edges` first names them. A node by itself is no cycle.
 * O(nodes + edges), without recursion. Source: Tarjan 1972, strongly connected components.
 */
export function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const [index, low, onStack, stack] = [new Map<string, number>(), new Map<string, number>(), new Set<string>(), [] as string[]]
  const order = new Map([...new Set([...edges].flatMap(([from, to]) => [from, ...to]))].map((node, at) => [node, at]))
  const found = new Map<string, readonly string[]>()
  const enter = (node: string): { node: string; next: number } => {
    index.set(node, index.size)
    low.set(node, index.get(node) ?? 0)
    stack.push(node)
    onStack.add(node)
    return { node, next: 0 }
  }
  const lower = (node: string, to: number | undefined): void => { low.set(node, Math.min(low.get(node) ?? 0, to ?? Infinity)) }
  const leave = (node: string): void => {
    if (low.get(node) !== index.get(node)) return
    const set = stack.splice(stack.lastIndexOf(node))
    for (const each of set) onStack.delete(each)
    if (set.length < 2) return
    set.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const each of set) found.set(each, set)
  }
  for (const root of order.keys()) {
    if (index.has(root)) continue
    const path = [enter(root)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = edges.get(top.node)?.[top.next++]
      if (next === undefined) {
        path.pop()
        leave(top.node)
        const above = path.at(-1)
        if (above !== undefined) lower(above.node, low.get(top.node))
      } else if (!index.has(next)) path.push(enter(next))
      else if (onStack.has(next)) lower(top.node, index.get(next))
    }
  }
  return found
}
