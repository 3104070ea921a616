/** How large a row's curve is drawn, in pixels, and how much stands free about it: the years above it keep to the same. */
export const sparkSize = { width: 172, height: 20, edge: 4 } as const
