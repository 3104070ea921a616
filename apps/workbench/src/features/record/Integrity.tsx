import { useCallback, useEffect } from 'react'
import type { Verification } from '@travaux/record'
import { useOverview } from '../../api/useOverview.ts'
import { useVerification } from '../../api/useVerification.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { counted } from '../../wording/counted.ts'
import './Integrity.css'
import { onProveWhole } from './proveWhole.ts'
import { receiptText } from './receiptText.ts'

type Whole = Verification & { readonly whole: true }

/** A quiet line: proves the dossier whole when it is asked to, shows where each writer's chain ends, and gives that as a receipt; or says which entry is wrong. */
export function Integrity() {
  const overview = useOverview().data
  const { data, error, isPending, mutateAsync } = useVerification()
  const file = overview?.file.split(/[\\/]/).at(-1) ?? overview?.name ?? ''

  const prove = useCallback(async () => {
    const said = await mutateAsync().then(({ proof }) => proof.whole ? `Whole: ${counted(proof.entries, 'entry', 'entries')}.` : brokenWords(proof), (failed: Error) => failed.message)
    announce(said)
  }, [mutateAsync])
  useEffect(() => onProveWhole(() => void prove()), [prove])

  const proof = data?.proof
  return (
    <section className="integrity" aria-label="Integrity" aria-busy={isPending}>
      {proof === undefined || !proof.whole || data === undefined || isPending ? null : <Heads proof={proof} />}
      <div className="integrity-line">
        <Control isDisabled={isPending} onPress={() => void prove()}><Icon name="check" />{proof === undefined ? 'Prove it whole' : 'Prove it again'}</Control>
        {isPending ? <p>Reading every entry again…</p>
          : error !== null ? <p className="integrity-broken" role="alert">{error.message}</p>
          : proof === undefined || data === undefined ? <p className="integrity-hint">Reads every entry again and works out every hash.</p>
          : !proof.whole ? <p className="integrity-broken" role="alert">{brokenWords(proof)}</p>
          : (
            <>
              <p><b>Whole</b>: {counted(proof.entries, 'entry', 'entries')}, {counted(new Set(proof.heads.map(({ writer }) => writer)).size, 'writer')}, {keysOf(proof)}, proved at {data.at.toTimeString().slice(0, 5)}.</p>
              <span className="integrity-receipt">
                <Control onPress={() => save(receiptText(file, data.at, proof), `receipt of ${file}.txt`)}><Icon name="export" />Save the receipt</Control>
                <Control is="quiet" onPress={() => void copy(receiptText(file, data.at, proof))}><Icon name="copy" />Copy</Control>
              </span>
            </>
          )}
      </div>
    </section>
  )
}

/** Where each chain ends: what a receipt notes. */
function Heads({ proof }: { proof: Whole }) {
  return (
    <div className="integrity-heads" role="region" aria-label="Last hashes" tabIndex={0}>
      <table>
        <thead><tr><th scope="col">Writer</th><th scope="col">Entries</th><th scope="col">Hash of the last</th><th scope="col">Signed by</th></tr></thead>
        <tbody>
          {proof.heads.map(({ writer, entries, hash, keys }) => (
            <tr key={`${writer} ${hash}`}><th scope="row">{writer}</th><td className="tabular">{entries.toLocaleString('en')}</td><td><code title={hash}>{hash.slice(0, 16)}…</code></td><td>{keys.length === 0 ? 'no key' : keys.map((key) => <code key={key} title={key}>{key.slice(0, 16)}… </code>)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keysOf({ heads }: Whole): string {
  const keys = new Set(heads.flatMap((head) => head.keys)).size
  return keys === 0 ? 'no keys' : counted(keys, 'key')
}

function brokenWords({ position, entry, why }: Verification & { readonly whole: false }): string {
  return `Not whole${position === null ? '' : ` at entry ${position}`}${entry === null ? '' : ` (${entry})`}: ${why.replace(/\.$/, '')}. Go back to a copy that verifies.`
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(() => announce('The receipt is copied.'), () => announce('The browser did not let the receipt be copied.'))
}
