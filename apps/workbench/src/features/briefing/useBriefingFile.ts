import { useState } from 'react'
import { api } from '../../api/client.ts'
import { asking } from '../../api/asking.ts'
import type { BriefingChosen } from '../../api/useBriefing.ts'
import { announce } from '../../frame/announce.ts'
import { useViewing } from '../../frame/useViewing.ts'

/** Makes a file of the briefing and hands it over. `making`: which is being made; `error`: why the last was not. */
export function useBriefingFile({ name, ...json }: BriefingChosen) {
  const viewing = useViewing()
  const [making, setMaking] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  async function make(format: string) {
    setMaking(format)
    setError(null)
    announce('The file is being made.')
    try {
      const answer = await api.briefings[':name'].file.$post({ param: { name }, query: { ...asking(viewing, new AbortController().signal).query, format }, json })
      const address = URL.createObjectURL(await (answer as Response).blob())
      const link = document.createElement('a')
      link.href = address
      link.download = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? `${name}.${format}`)
      link.click()
      setTimeout(() => URL.revokeObjectURL(address), 10_000)
      announce('The file is made.')
    } catch (failed) {
      setError(failed instanceof Error ? failed.message : String(failed))
    } finally {
      setMaking(null)
    }
  }
  return { making, error, make }
}
