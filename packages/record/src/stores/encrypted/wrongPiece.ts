/** What is encrypted is not as it was written. `position`: of the first entry that this touches; null where it touches none. */
export class WrongPiece extends Error {
  override readonly name = 'WrongPiece'
  readonly position: number | null

  constructor(position: number | null, why: string, cause?: unknown) {
    super(why, { cause })
    this.position = position
  }
}
