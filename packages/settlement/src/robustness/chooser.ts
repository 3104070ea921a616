/**
 * Who chooses a package before the true numbers are known, and what for. `nash`: a mediator who wants the greatest product of gains to be expected; `egalitarian`: one who wants
 * the greatest least gain to be expected, in points: both count it as 0 where a side would be left with less than it has without an agreement, for then it does not agree.
 * `side`: a side that proposes, once, wanting the most for itself to be expected; each other side accepts what is worth at least what it has without an agreement, by its
 * true numbers; if one does not, or nothing is proposed, the side keeps what it has.
 */
export type Chooser = { readonly by: 'nash' | 'egalitarian' } | { readonly by: 'side'; readonly side: number }
