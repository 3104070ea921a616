/** More alternatives an issue than this are a mistake: nobody puts forward as many answers to one question. */
export const mostAlternatives = 100_000
