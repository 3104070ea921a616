/** A file to be read. `name` is how it is spoken of: the path as it was given, or below the folder that was given. */
export interface TextFile { readonly path: string; readonly name: string; readonly bytes: number }
