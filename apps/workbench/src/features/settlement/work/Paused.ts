import { createContext } from 'react'

/** Whether what takes longer than a frame waits: while a number is dragged, what is worked out beside the page would only be of a number that was passed, and take the time of what is drawn. */
export const Paused = createContext(false)
