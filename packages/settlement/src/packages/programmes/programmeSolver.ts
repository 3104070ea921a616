/** What is used of a solver of mixed-integer programmes in CPLEX's LP format, as the npm package `highs` has it. Blocks until it is done or out of time. */
export interface ProgrammeSolver {
  solve(problem: string, options?: { readonly output_flag?: boolean; readonly time_limit?: number; readonly mip_rel_gap?: number; readonly mip_abs_gap?: number }): {
    readonly Status: string
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>
  }
}
