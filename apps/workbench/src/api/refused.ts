/** What the server refused, in its own sentence. `status` 0: it could not be reached. */
export class Refused extends Error {
  readonly status: number
  constructor(sentence: string, status: number) {
    super(sentence)
    this.name = 'Refused'
    this.status = status
  }
  /** Whether it would be refused again where it is asked again as it was. */
  get stays(): boolean {
    return this.status >= 400 && this.status < 500
  }
}
