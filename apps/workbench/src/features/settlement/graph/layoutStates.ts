/** A move of one decision maker, from a state to another, and whether it gains by it. */
export interface MapMove { readonly by: number; readonly from: number; readonly to: number; readonly gains: boolean; readonly indifferent: boolean }

export interface StatesLayout {
  readonly width: number
  readonly height: number
  /** One a state, in their order: the middle of its disc, and its column and row, from 0. */
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly column: number; readonly row: number }[]
  readonly columns: number
  readonly rows: number
  /** `path` as SVG has it, `tip` the point of the arrow with its turn in degrees. */
  readonly edges: readonly (MapMove & { readonly path: string; readonly tip: { readonly x: number; readonly y: number; readonly turn: number } })[]
  /** The decision makers that move across; the others move up and down. */
  readonly across: readonly number[]
}

/** The radius of a state's disc. */
export const nodeRadius = 15

/**
 * States on a grid by who can change what: along a row the first decision maker moves (and others, where there are more than two), along a column the rest. So every
 * move is a straight line, or an arc over the states between, and no two states share a place. `bits[state]`; `owned[dm]`: mask of its options; `first`: the decision
 * maker that moves across. States outside of `width` are none: columns stand closer where they are many.
 */
export function layoutStates(bits: readonly number[], owned: readonly number[], moves: readonly MapMove[], width: number, first = 0): StatesLayout {
  const across = acrossOf(bits, owned, first)
  const mask = across.reduce((all, dm) => all | (owned[dm] ?? 0), 0)
  const columnBits = [...new Set(bits.map((state) => state & mask))].sort((a, b) => a - b)
  const rowBits = [...new Set(bits.map((state) => state & ~mask))].sort((a, b) => a - b)
  const [columns, rows] = [columnBits.length, rowBits.length]
  const margin = { x: columns <= 3 ? 56 : 26, y: 42 }
  const [dx, dy] = [columns < 2 ? 0 : (width - 2 * margin.x) / (columns - 1), rows <= 2 ? 90 : rows <= 4 ? 72 : 58]
  const nodes = bits.map((state) => {
    const [column, row] = [columnBits.indexOf(state & mask), rowBits.indexOf(state & ~mask)]
    return { x: columns < 2 ? width / 2 : margin.x + column * dx, y: margin.y + row * dy, column, row }
  })
  const both = new Set(moves.map(({ from, to }) => `${from} ${to}`))
  const edges = moves.flatMap((move) => {
    const [from, to] = [nodes[move.from], nodes[move.to]]
    return from === undefined || to === undefined ? [] : [{ ...move, ...drawn(from, to, both.has(`${move.to} ${move.from}`)) }]
  })
  return { width, height: margin.y * 2 + Math.max(0, rows - 1) * dy, nodes, columns, rows, edges, across }
}

/** The first decision maker; with more than two, further ones on the side that has fewer combinations so far. */
function acrossOf(bits: readonly number[], owned: readonly number[], first: number): readonly number[] {
  const across = [first]
  const down: number[] = []
  const combinations = (dms: readonly number[]) => new Set(bits.map((state) => state & dms.reduce((all, dm) => all | (owned[dm] ?? 0), 0))).size
  for (let dm = 0; dm < owned.length; dm += 1) {
    if (dm === first) continue
    if (down.length > 0 && combinations(across) < combinations(down)) across.push(dm)
    else down.push(dm)
  }
  return across
}

interface Place { readonly x: number; readonly y: number; readonly column: number; readonly row: number }

function drawn(from: Place, to: Place, paired: boolean): { readonly path: string; readonly tip: { readonly x: number; readonly y: number; readonly turn: number } } {
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)]
  const steps = Math.abs(to.column - from.column) + Math.abs(to.row - from.row)
  // Each direction of a pair has its own line; seen along the way, to the left.
  const aside = paired ? 3.5 : 0
  const [ox, oy] = [dy * aside, -dx * aside]
  const gap = nodeRadius + 3
  const start = { x: round(from.x + dx * gap + ox), y: round(from.y + dy * gap + oy) }
  const end = { x: round(to.x - dx * gap + ox), y: round(to.y - dy * gap + oy) }
  const turn = Math.atan2(dy, dx) * 180 / Math.PI
  if (steps <= 1) return { path: `M${start.x} ${start.y}L${end.x} ${end.y}`, tip: { ...end, turn } }
  const bend = 13 + 9 * steps
  // To the left of the way there, so that there and back bend apart.
  const [bx, by] = [round((start.x + end.x) / 2 + dy * bend), round((start.y + end.y) / 2 - dx * bend)]
  return { path: `M${start.x} ${start.y}Q${bx} ${by} ${end.x} ${end.y}`, tip: { ...end, turn: Math.atan2(end.y - by, end.x - bx) * 180 / Math.PI } }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
