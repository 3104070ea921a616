import './Key.css'

/** A key as it stands on a keyboard, with what it does where that is said. */
export function Key({ name, does }: { name: string; does?: string }) {
  return <span className="key">{name.split(' ').map((one) => <kbd key={one}>{one}</kbd>)}{does === undefined ? null : <span>{does}</span>}</span>
}
