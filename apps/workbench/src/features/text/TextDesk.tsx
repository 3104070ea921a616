import type { DraftingDeed, Passage } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import type { DraftView, ServedDraft } from '@travaux/server'
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { inField } from '../../frame/inField.ts'
import '../../frame/Segmented.css'
import { useMedia } from '../../frame/useMedia.ts'
import { go, usePlace } from '../../frame/usePlace.ts'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { articlesOf } from './articlesOf.ts'
import { BracketPanel } from './BracketPanel.tsx'
import { BracketTable } from './BracketTable.tsx'
import { ChangesText } from './ChangesText.tsx'
import type { ClauseHands } from './ClauseShownHere.tsx'
import { ColumnsTable } from './ColumnsTable.tsx'
import { ConsolidatedText } from './ConsolidatedText.tsx'
import { deedOn, type Doing } from './deedOn.ts'
import type { Typed } from './editing/openClauseEditor.ts'
import { HeldActs } from './HeldActs.tsx'
import { FindingsText } from './findings/FindingsText.tsx'
import { heldIn } from './heldIn.ts'
import { newName } from './newName.ts'
import { Outline } from './Outline.tsx'
import { shortWords } from './shortWords.ts'
import { TableForm } from './TableForm.tsx'
import { TextHead } from './TextHead.tsx'
import { TextKeys } from './TextKeys.tsx'
import { ActsLost, TextAbsent } from './TextStates.tsx'
import { useDraftActs, type WithAct } from './useDraftActs.ts'
import { useLatest } from './useLatest.ts'
import { usePrinting } from './usePrinting.ts'
import { waitsOf } from './waitsOf.ts'
import { WordsForm } from './WordsForm.tsx'

const modes = [['columns', 'Columns'], ['consolidated', 'Consolidated'], ['changes', 'Changes'], ['findings', 'Findings']] as const
const doings: Readonly<Record<string, Doing>> = { s: 'support', v: 'accept', o: 'oppose', h: 'reserve', x: 'withdraw', a: 'agree', r: 'ad-referendum', e: 'reopen' }

/** One draft at work. `round`: the text after that round, null as it stands; `writing`: the round that acts go into. */
export function TextDesk({ view, drafts, round, writing, onBegin }: { view: DraftView; drafts: readonly ServedDraft[]; round: number | null; writing: number; onBegin: (round: number) => void }) {
  const place = usePlace()
  const [keysSet] = useSetting('keys')
  const keys = keysSet === 'on'
  const wide = useMedia('(min-width: 1200px)')
  const printing = usePrinting()
  const mode = printing && place.mode !== 'changes' && place.mode !== 'findings' ? 'consolidated' : modes.find(([name]) => name === place.mode)?.[0] ?? 'columns'
  const articles = useMemo(() => articlesOf(view.text), [view.text])
  const waits = useMemo(() => waitsOf(view, articles), [view, articles])
  const article = articles.find(({ head, clauses }) => (place.article === null ? clauses.some(({ brackets, runs }) => brackets.some(({ id }) => id === place.bracket) || place.bracket !== null && runs.some((run) => run.is === 'words' && run.was?.bracket === place.bracket)) : head.id === place.article)) ?? articles.find(({ brackets }) => brackets > 0) ?? articles[0] ?? null

  const [acts, setActs] = useState<string | null>(null)
  const acting = view.sides.find(({ id }) => id === (place.as ?? acts)) ?? null
  const [clause, setClause] = useState<string | null>(null)
  const [alternative, setAlternative] = useState<string | null>(null)
  const [panel, setPanel] = useState(place.bracket !== null)
  const [form, setForm] = useState<'propose' | 'comment' | 'table' | null>(null)
  const [editing, setEditing] = useState<{ readonly clause: string; readonly at: readonly [number, number] } | null>(null)
  const [evidence, setEvidence] = useState<readonly Passage[]>([])
  const [oneSide, setOneSide] = useState<string | null>(null)
  const draftActs = useDraftActs(view, acting, writing)
  const why = useWhyNotWrite()
  const whyNot = why ?? (place.on !== null ? `This is the text as it held on ${shownDay(place.on)}. Go back to any day to change anything.` : round !== null && round !== view.rounds.at(-1)?.round ? `This is the text after round ${round}. Go back to the last round to change anything.` : null)
  const root = useRef<HTMLDivElement>(null)
  const panelTitle = useRef<HTMLHeadingElement>(null)
  /** What focus goes to once it is there. */
  const wanted = useRef<'held' | 'panel' | null>(null)

  const held = article === null ? null : heldIn(article, { clause, bracket: place.bracket, alternative })
  const order = useMemo(() => articles.flatMap(({ head, clauses }) => clauses.flatMap(({ brackets }) => brackets.map(({ id }) => ({ article: head.id, bracket: id })))), [articles])

  // A link leads to its article also where all of the text is shown.
  const arrive = useEffectEvent((shown: string) => {
    if (shown === 'consolidated' && place.article !== null) root.current?.querySelector(`[data-article-text="${CSS.escape(place.article)}"]`)?.scrollIntoView({ block: 'start' })
  })
  useEffect(() => arrive(mode), [mode])

  function holdBracket(bracket: string, which: string | null, of: string | null = article?.head.id ?? null) {
    setClause(null)
    setAlternative(which)
    if (bracket !== place.bracket || of !== place.article) go({ article: of, bracket }, { replace: true })
  }
  function holdClause(which: string) {
    setClause(which)
    const of = articles.find(({ clauses }) => clauses.some(({ id }) => id === which))?.head.id
    if (place.bracket !== null || of !== undefined && of !== place.article) go({ bracket: null, article: of ?? place.article }, { replace: true })
  }
  function openArticle(which: string) {
    setClause(null)
    setAlternative(null)
    setForm(null)
    go({ article: which, bracket: null }, { replace: true })
    if (mode !== 'columns') requestAnimationFrame(() => root.current?.querySelector(`[data-article-text="${CSS.escape(which)}"]`)?.scrollIntoView({ block: 'start' }))
  }
  function step(by: 1 | -1) {
    const at = held?.is === 'bracket' ? order.findIndex(({ bracket }) => bracket === held.bracket.id) : -1
    const near = article === null ? -1 : order.findIndex(({ article: of }) => of === article.head.id)
    const next = order[at === -1 ? (near === -1 ? 0 : near) : at + by]
    if (next === undefined) return announce(order.length === 0 ? 'No bracket is left in the text.' : by === 1 ? 'This is the last bracket.' : 'This is the first bracket.')
    if (mode === 'changes' || mode === 'findings') go({ mode: null }, { replace: true })
    holdBracket(next.bracket, null, next.article)
    wanted.current = 'held'
  }
  /** From a finding to the bracket it is about, by columns. */
  function openBracket(which: string) {
    go({ mode: null, article: order.find(({ bracket }) => bracket === which)?.article ?? null, bracket: which })
    setClause(null)
    setAlternative(null)
    wanted.current = 'held'
  }
  function stepClause(by: 1 | -1) {
    if (held === null || article === null) return
    const all = mode === 'consolidated' ? articles.flatMap(({ clauses }) => clauses) : article.clauses
    const next = all[all.findIndex(({ id }) => id === held.clause.id) + (held.is === 'clause' ? by : by === 1 ? 1 : 0)]
    if (next === undefined) return
    holdClause(next.id)
    wanted.current = 'held'
  }
  function openPanel() {
    setPanel(true)
    setForm(null)
    wanted.current = 'panel'
  }
  function closePanel() {
    if (form !== null) setForm(null)
    else setPanel(false)
    wanted.current = 'held'
  }

  async function record(deed: DraftingDeed, done: string, also: WithAct = {}): Promise<boolean> {
    const [gone, at] = held?.is === 'bracket' ? [held.bracket.id, order.findIndex(({ bracket }) => bracket === held.bracket.id)] : [null, -1]
    following.current = gone === null ? null : { bracket: gone, at }
    const recorded = await draftActs.act(deed, done, { evidence, ...also })
    if (recorded) {
      actedOn.current.push({ article: article?.head.id ?? null, clause, bracket: place.bracket ?? gone, alternative: held?.is === 'bracket' ? held.alternative.id : null })
      setEvidence([])
      setForm(null)
      wanted.current = 'held'
    } else following.current = null
    return recorded
  }
  /** What was in hand at each act, the latest last: what is undone is in hand again. */
  const actedOn = useRef<{ readonly article: string | null; readonly clause: string | null; readonly bracket: string | null; readonly alternative: string | null }[]>([])
  /** The bracket that comes back with what was undone: focus waits until it is in the text again. */
  const returning = useRef<string | null>(null)
  async function undo() {
    if (whyNot !== null) return announce(whyNot)
    const undone = await draftActs.undo()
    const was = undone === null ? undefined : actedOn.current.pop()
    following.current = null
    if (was !== undefined) {
      setClause(was.clause)
      setAlternative(was.alternative)
      go({ article: was.article, bracket: was.bracket }, { replace: true })
      returning.current = was.bracket
    }
    wanted.current = 'held'
  }
  /** Where the bracket acted on was in the text: once it is gone, the one that follows in its article is in hand, or the article. */
  const following = useRef<{ readonly bracket: string; readonly at: number } | null>(null)
  const follow = useEffectEvent((): boolean => {
    const from = following.current
    if (from === null || order.some(({ bracket }) => bracket === from.bracket)) return false
    following.current = null
    const next = order.slice(from.at).find(({ article: of }) => of === article?.head.id) ?? order.findLast(({ article: of }) => of === article?.head.id)
    if (next !== undefined) holdBracket(next.bracket, null)
    else if (article !== null) holdClause(article.head.id)
    wanted.current = 'held'
    return true
  })

  function doIt(doing: Doing) {
    if (held === null) return
    if (whyNot !== null) return announce(whyNot)
    // Not kept for later: what is in hand then may be another bracket.
    if (draftActs.busy) return announce('What came before is still being recorded; press again.')
    const on = deedOn(doing, held, acting, view.sides.map(({ id }) => id))
    if ('why' in on) announce(on.why)
    else void record(on.deed, on.done)
  }
  function begin(which: 'propose' | 'comment' | 'table') {
    if (whyNot !== null) return announce(whyNot)
    if (which === 'propose' && held?.is === 'clause') {
      if (mode === 'changes' || mode === 'findings') go({ mode: 'consolidated' }, { replace: true })
      return setEditing({ clause: held.clause.id, at: [0, 0] })
    }
    if (which === 'propose' && held?.is === 'agreed') return announce('These words are agreed: reopen them, with e, to propose others.')
    setPanel(true)
    setForm(which)
  }
  function nextActing() {
    if (place.as !== null) return announce(`You speak as ${acting?.name ?? 'a side'}: choose Neutral above to act as another.`)
    const all: readonly (SideShown | null)[] = [null, ...view.sides]
    const next = all[(all.findIndex((each) => (each?.id ?? null) === (acting?.id ?? null)) + 1) % all.length] ?? null
    setActs(next?.id ?? null)
    announce(`You act as ${next?.name ?? 'the chair'}.`)
  }

  const proposeTyped = async (which: string, { chosen, words }: Typed): Promise<boolean> => {
    const said = words === '' ? 'proposes to leave words out' : `proposes “${shortWords(words)}”`
    const over = chosen.bracket === null
    const deed: DraftingDeed = { act: 'propose', clause: which, bracket: chosen.bracket ?? newName('brk'), at: null, standing: null, alternative: newName('alt'), words, proposition: null }
    return record(deed, `${acting?.name ?? 'The chair'} ${said}.`, over ? { at: { alternative: chosen.alternative, text: chosen.text, from: chosen.from, to: chosen.to } } : {})
  }
  // The same functions from one drawing to the next: a clause that nothing happens to is not drawn again.
  const latest = useLatest({ holdClause, holdBracket, openPanel, whyNot, proposeTyped, setEditing, wanted })
  const [hands] = useState((): ClauseHands => ({
    onHold: (which) => latest.current.holdClause(which),
    onBracket: (which) => { latest.current.holdBracket(which, null); latest.current.openPanel() },
    onEdit: (which, at) => {
      latest.current.holdClause(which)
      if (latest.current.whyNot === null) latest.current.setEditing({ clause: which, at })
      else announce(latest.current.whyNot)
    },
    onPropose: (which, typed) => latest.current.proposeTyped(which, typed),
    onLeave: () => { latest.current.setEditing(null); latest.current.wanted.current = 'held' },
  }))

  useEffect(() => {
    // What is in hand is another then: focus goes to it when it is there.
    if (follow()) return
    if (returning.current !== null && !order.some(({ bracket }) => bracket === returning.current)) return
    returning.current = null
    if (wanted.current === 'panel' && panelTitle.current !== null) panelTitle.current.focus()
    else if (wanted.current === 'held' && held !== null && form === null && editing === null) {
      const selector = mode === 'consolidated'
        ? held.is === 'clause' ? `[data-clause="${CSS.escape(held.clause.id)}"]` : `[data-number="${CSS.escape(held.is === 'bracket' ? held.bracket.id : held.was.bracket)}"]`
        : held.is === 'bracket' ? `tr[data-alternative="${CSS.escape(held.alternative.id)}"]` : held.is === 'clause' && held.clause.id !== article?.head.id ? `[data-clause="${CSS.escape(held.clause.id)}"]` : 'tr[data-article-row]'
      const to = root.current?.querySelector<HTMLElement>(selector)
      if (to === null || to === undefined) return
      to.focus()
    } else return
    wanted.current = null
  })

  function press(event: KeyboardEvent) {
    returning.current = null
    const composed = event.getModifierState('AltGraph')
    if (event.defaultPrevented || event.metaKey || (event.ctrlKey || event.altKey) && !composed || inField(event.target)) return
    if (event.key === 'Escape' && panel) return closePanel()
    if (!keys) return
    const doing = doings[event.key]
    if (doing !== undefined) doIt(doing)
    else if (event.key === '[' || event.key === ']') step(event.key === ']' ? 1 : -1)
    else if (event.key === 'j' || event.key === 'k') stepClause(event.key === 'j' ? 1 : -1)
    else if (event.key === 'p') begin('propose')
    else if (event.key === 'c') begin('comment')
    else if (event.key === 'n') begin('table')
    else if (event.key === 'w') nextActing()
    else if (event.key === 'u') void undo()
    else return
    event.preventDefault()
  }

  if (article === null || held === null) return <TextAbsent why="empty" dossier={undefined} />
  const shownSides = wide || view.sides.length < 2 ? view.sides : view.sides.filter(({ id }) => id === (oneSide ?? acting?.id ?? view.sides[0]?.id))
  const against = place.against !== null && /^\d{1,6}$/u.test(place.against) ? Number(place.against) : Math.max(0, view.text.round - 1)
  const acted = (
    <>
      {form === 'propose' && held.is === 'bracket' ? <WordsForm key="propose" serif mayBeEmpty label={`One more wording in bracket ${held.bracket.number}, as ${acting?.name ?? 'the chair'}; no words: to leave it out`} onDrop={closePanel}
        onRecord={(words) => void record({ act: 'propose', clause: held.clause.id, bracket: held.bracket.id, at: null, standing: null, alternative: newName('alt'), words, proposition: null }, `${acting?.name ?? 'The chair'} proposes ${words === '' ? 'to leave words out' : `“${shortWords(words)}”`} in bracket ${held.bracket.number}.`)} /> : null}
      {form === 'comment' ? <WordsForm key="comment" serif={false} label={`Comment as ${acting?.name ?? 'the chair'}`} onDrop={closePanel}
        onRecord={(text) => void record({ act: 'note', clause: held.clause.id, bracket: held.is === 'bracket' ? held.bracket.id : held.is === 'agreed' ? held.was.bracket : null, text }, 'Commented.')} /> : null}
      {form === 'table' ? <TableForm article={article} acting={acting} onDrop={closePanel} onRecord={(deed, done) => void record(deed, done)} /> : null}
      {form === null ? <HeldActs held={held} acting={acting} sides={view.sides.map(({ id }) => id)} whyNot={whyNot} keys={keys} busy={draftActs.busy} error={draftActs.error} onDo={doIt} onPropose={() => begin('propose')} onComment={() => begin('comment')} onUndo={() => void undo()} /> : null}
    </>
  )

  return (
    <div ref={root} className="text" data-panel={panel || undefined} data-mode={mode} aria-busy={draftActs.busy} onKeyDown={press}>
      <ViewControls>
        <ToggleButtonGroup className="segmented" aria-label="How the text is shown" selectionMode="single" disallowEmptySelection selectedKeys={[mode]} onSelectionChange={(chosen) => {
          setEditing(null)
          const [next] = chosen
          go({ mode: next === undefined || next === 'columns' ? null : String(next) }, { replace: true })
        }}>
          {modes.map(([name, words]) => <ToggleButton key={name} id={name}>{words}</ToggleButton>)}
        </ToggleButtonGroup>
        <Control is="quiet" aria-label="Print" onPress={() => window.print()}><Icon name="print" /><span className="control-long">Print</span></Control>
      </ViewControls>
      <TextKeys keys={keys} acting={acting?.name ?? 'the chair'} round={writing} whyNot={whyNot} />
      <Outline view={view} drafts={drafts} articles={articles} article={article.head.id} waits={waits} onArticle={openArticle} onEnter={focusHeld} onDraft={(draft) => go({ draft, article: null, bracket: null, round: null, against: null })} />
      <div className="text-main">
        <h2 className="text-print">{view.title}, after round {view.text.round}</h2>
        <TextHead article={article} whole={mode === 'changes' || mode === 'findings'} view={view} round={round} writing={writing} acting={acting} mayAct={whyNot === null} onAct={(side) => setActs(side?.id ?? null)} onBegin={(which) => { onBegin(which); announce(`What is done now goes into round ${which}.`) }} />
        <ActsLost lost={view.text.lost} acts={view.acts} />
        {draftActs.error === null || panel && form === null ? null : <p className="text-refused" role="alert">{draftActs.error} <Control is="quiet" onPress={draftActs.clear}>Close</Control></p>}
        {wide || mode !== 'columns' || view.sides.length < 2 ? null : (
          <ToggleButtonGroup className="segmented text-one-side" aria-label="Side whose column is shown" selectionMode="single" disallowEmptySelection selectedKeys={[shownSides[0]?.id ?? '']} onSelectionChange={(chosen) => setOneSide(String([...chosen][0] ?? ''))}>
            {view.sides.map(({ id, name }) => <ToggleButton key={id} id={id}>{name}</ToggleButton>)}
          </ToggleButtonGroup>
        )}
        <div className="text-body" key={mode === 'columns' ? article.head.id : mode}>
          {mode === 'columns' ? <ColumnsTable article={article} sides={view.sides} shown={shownSides} held={held} editing={editing} acting={acting} hands={hands} />
            : mode === 'consolidated' ? <ConsolidatedText whole={printing} articles={articles} article={article.head.id} sides={view.sides} held={held} editing={editing} acting={acting} hands={hands} />
            : mode === 'findings' ? <FindingsText view={view} onBracket={openBracket} />
            : <ChangesText draft={view.id} from={against} to={round} clauses={view.text.clauses} />}
        </div>
        {mode === 'columns' ? (
          <div className="text-brackets">
            <BracketTable article={article} view={view} held={held} hands={{ onHold: (bracket, which) => holdBracket(bracket, which), onHoldArticle: () => holdClause(article.head.id), onOpen: openPanel, onLeave: () => root.current?.querySelector<HTMLElement>('[data-article][tabindex="0"]')?.focus() }} />
          </div>
        ) : null}
      </div>
      {panel ? (
        <BracketPanel ref={panelTitle} held={held} view={view} evidence={evidence} acts={acted} onClose={closePanel}
          onAlternative={setAlternative}
          onEvidence={(passage) => setEvidence((before) => (before.some((each) => same(each, passage)) ? before.filter((each) => !same(each, passage)) : [...before, passage]))}
          onAnswers={whyNot !== null || held.is !== 'bracket' ? null : (which, proposition) => void record({ act: 'answers', clause: held.clause.id, bracket: held.bracket.id, alternative: which, proposition: (proposition as DraftView['propositions'][number]['id'] | null) }, 'Recorded which proposition the wording answers.')} />
      ) : null}
    </div>
  )

  function focusHeld() {
    // Nothing is drawn anew where nothing changes: focus goes at once.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(mode === 'columns' ? '.brackets tr[tabindex="0"]' : '[data-number][tabindex="0"], [data-clause][tabindex="0"]')?.focus())
  }
}

function same(a: Passage, b: Passage): boolean {
  return a.source === b.source && a.from === b.from && a.to === b.to
}
