/** What a side or a model is called by its file: the name without folders and ending. */
export function sideName(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.[^.]+$/u, '') || file
}
