/** The compartments somebody may see, by name, or all there are. */
export type Clearance = 'everything' | readonly string[]
