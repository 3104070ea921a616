/**
 * A ranking that holds some states no better than a wanted one. `distance`: how far it is from the ranking that was, Kendall's: 1 for every two states whose order is reversed, 1/2 for
 * every two that become level or stop being so (Kemeny & Snell 1962; Fagin et al. 2006). `passed`: states that were preferred to the wanted one and no longer are. `only`: no state
 * but the wanted one changes its place among the others.
 */
export interface Rearrangement { readonly ranks: Int32Array; readonly distance: number; readonly passed: number; readonly only: boolean }
