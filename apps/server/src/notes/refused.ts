import { HTTPException } from 'hono/http-exception'

/** What is thrown where the record as it stands does not allow what is asked: 409, with a sentence. */
export const refused = (sentence: string): HTTPException => new HTTPException(409, { message: sentence })
