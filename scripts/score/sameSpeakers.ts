interface Named { readonly name: string }

/** Whether both name the same speakers: letter case, articles and possessives do not count. */
export function sameSpeakers(a: readonly Named[], b: readonly Named[]): boolean {
  const bare = ({ name }: Named) => name.toLowerCase().replace(/^(?:the|an?|his|her|its|their) /, '').replace(/[’']s\b/g, '').replace(/[.,]/g, '').trim()
  const one = new Set(a.map(bare))
  const other = new Set(b.map(bare))
  return one.size === other.size && [...one].every((name) => other.has(name))
}
