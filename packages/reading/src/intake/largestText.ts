/** The most bytes of a text that is taken in. */
export const largestText = 64 * 1024 * 1024
