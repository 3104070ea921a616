/** More rings than this lie on one another: the line alone is drawn then, and the keys still go along it. */
export const mostRings = 300
