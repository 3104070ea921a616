import { useMutation } from '@tanstack/react-query'
import { api } from './client.ts'

/** Proves the dossier whole each time it is asked to; what it found then stays until it is asked again. */
export const useVerification = () => useMutation({ mutationFn: async () => ({ proof: await (await api.verification.$get()).json(), at: new Date() }) })
