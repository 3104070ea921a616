/** How deep clauses stand in clauses, and brackets in brackets, at the most: far more than any text needs, and little enough to be walked through. */
export const deepest = 64
