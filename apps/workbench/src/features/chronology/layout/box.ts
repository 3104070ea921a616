/** A rectangle in the pixels of the lanes. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export const overlap = (x: Box, y: Box): boolean => x.left < y.right && y.left < x.right && x.top < y.bottom && y.top < x.bottom

export const within = (inner: Box, outer: Box): boolean => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
