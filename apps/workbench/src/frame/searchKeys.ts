/** The keys that open the search, as this machine's keyboard names them. */
export const searchKeys = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'
