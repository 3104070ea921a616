import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const first = { theme: 'system', keys: 'on' } as const
type Settings = { theme: 'system' | 'light' | 'dark'; keys: 'on' | 'off' }

/** A choice kept in this browser: `theme`, and whether single letters act (`keys`). */
export function useSetting<Name extends keyof Settings>(name: Name): [Settings[Name], (value: Settings[Name]) => void] {
  const value = useSyncExternalStore(subscribe, () => read(name), () => first[name] as Settings[Name])
  return [value, (next) => setSetting(name, next)]
}

/** Puts the kept theme on the page; called before the first render. */
export function applyTheme(): void {
  const theme = read('theme')
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Makes a choice. */
export function setSetting<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  try {
    localStorage.setItem(`travaux.${name}`, value)
  } catch {
    // A browser that keeps nothing still obeys until the page closes.
    kept.set(name, value)
  }
  applyTheme()
  for (const listener of listeners) listener()
}

const kept = new Map<string, string>()

function read<Name extends keyof Settings>(name: Name): Settings[Name] {
  let value: string | null | undefined = kept.get(name)
  try {
    value ??= localStorage.getItem(`travaux.${name}`)
  } catch {
    value ??= null
  }
  return (value ?? first[name]) as Settings[Name]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
