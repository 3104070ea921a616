/** What the server refused, in its own sentence. `status` 0: it could not be reached. */
export class Refused extends Error {
  readonly status: number
  constructor(sentence: string, status: number) {
    super(sentence)
    this.name = 'Refused'
    this.status = status
  }
}
