import type { PackagePoint } from '@travaux/settlement'

/** What a plot marks besides the frontier: the package in hand, what it is compared with, what is on the table. */
export interface PlotMarks { readonly held: PackagePoint; readonly beside: PackagePoint | null; readonly tabled: readonly { readonly name: string; readonly point: PackagePoint }[] }
