/** How far a run has come: `done` of `of` steps of what it is at. */
export interface PackageProgress { readonly what: 'adding up issues' | 'going through packages' | 'solving programmes'; readonly done: number; readonly of: number }
