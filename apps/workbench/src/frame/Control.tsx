import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import './Control.css'

/** The workbench's button: 26 high. `is` primary once a panel at most; quiet has no edge. */
export function Control({ is = 'plain', hint, children, ref, ...rest }: Omit<ButtonProps, 'className' | 'children'> & { is?: 'primary' | 'plain' | 'quiet'; hint?: string; children: ReactNode; ref?: Ref<HTMLButtonElement> }) {
  return <Button {...rest} {...(ref ? { ref } : {})} className={`control control-${is}`}>{children}{hint === undefined ? null : <kbd aria-hidden>{hint}</kbd>}</Button>
}
