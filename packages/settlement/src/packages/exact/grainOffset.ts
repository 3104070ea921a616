/** What the grid of grains is set off by: a part of a grain that no sum of decimals falls on, so that what differs by rounding alone does not come to lie on both sides of a line. */
export const grainOffset = 0.2360679
