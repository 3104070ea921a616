/**
 * Which sequences of moves may punish an improvement. `any-sequence`: any legal sequence of the opponents, nobody twice in a row (Fang, Hipel & Kilgour 1993, Interactive
 * Decision Making, ch. 3); in SIM any number of opponents improve at once. `one-move-each`: gmcr-py's reading, in which each opponent moves once at most in a sequence, and in SIM
 * one of them at once; with two decision makers that is the same, and with more it punishes less.
 */
export type Reading = 'any-sequence' | 'one-move-each'
