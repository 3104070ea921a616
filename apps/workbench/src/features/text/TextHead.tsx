import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { SideShown } from '@travaux/record'
import type { DraftView, RoundShown } from '@travaux/server'
import { Icon } from '../../frame/Icon.tsx'
import '../../frame/Menu.css'
import { go, usePlacePart } from '../../frame/usePlace.ts'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { ActingAs } from './ActingAs.tsx'
import { articleName } from './articleName.ts'
import type { Article } from './articlesOf.ts'
import './TextHead.css'

const formats = [['docx', 'Word, tracked changes by side'], ['xml', 'Akoma Ntoso'], ['pdf', 'PDF'], ['md', 'Markdown'], ['txt', 'Plain text']] as const

/** What the article is called and where it comes from, or, where `whole` of the draft is shown, what that is called; as whom one acts, after which round it is shown, what it is compared with, and the file. */
export function TextHead({ article, whole, view, round, writing, acting, mayAct, onAct, onBegin }: {
  article: Article; whole: boolean; view: DraftView; round: number | null; writing: number; acting: SideShown | null; mayAct: boolean; onAct: (side: SideShown | null) => void; onBegin: (round: number) => void
}) {
  const as = usePlacePart('as')
  const { head } = article
  const last = view.rounds.at(-1)?.round ?? 1
  const shown = round ?? view.text.round
  const earlier = view.rounds.filter((each) => each.round < shown).toReversed()
  return (
    <header className="text-head">
      <div className="text-title">
        <h2>{whole ? view.title : head.heading === null ? articleName(head) : head.label === '' ? head.heading : `${articleName(head)}. ${head.heading}`}</h2>
        {whole ? null : <Origin view={view} article={article} />}
      </div>
      <div className="text-tools">
        {as !== null || !mayAct || view.sides.length === 0 ? null : <ActingAs sides={view.sides} acting={acting} onAct={onAct} />}
        <MenuTrigger>
          <Button className="control"><Icon name="history" /><span>{round === null ? `Round ${mayAct ? writing : view.text.round}` : `After round ${round}`}</span></Button>
          <Popover className="menu-popover" placement="bottom end">
            <Menu className="menu" aria-label="Round" onAction={(key) => { if (key === 'begin') onBegin(last + 1); else go({ round: key === 'last' ? null : String(key) }, { replace: true }) }}>
              <MenuSection selectionMode="single" selectedKeys={[round === null ? 'last' : String(round)]}>
                <Header>The text after</Header>
                <MenuItem id="last" className="menu-item">The last round, as it stands</MenuItem>
                {view.rounds.toReversed().map((each) => <MenuItem key={each.round} id={String(each.round)} className="menu-item" textValue={roundWords(each)}>{roundWords(each)}</MenuItem>)}
              </MenuSection>
              {mayAct && writing === last ? <MenuSection aria-label="Next"><MenuItem id="begin" className="menu-item">Begin round {last + 1}</MenuItem></MenuSection> : null}
            </Menu>
          </Popover>
        </MenuTrigger>
        <MenuTrigger>
          <Button className="control" isDisabled={earlier.length === 0}><Icon name="columns" /><span>Compare{earlier[0] === undefined ? '' : ` with round ${earlier[0].round}`}</span></Button>
          <Popover className="menu-popover" placement="bottom end">
            <Menu className="menu" aria-label="Compare with" onAction={(key) => go({ mode: 'changes', against: String(key) })}>
              {earlier.map((each) => <MenuItem key={each.round} id={String(each.round)} className="menu-item" textValue={roundWords(each)}>{roundWords(each)}</MenuItem>)}
            </Menu>
          </Popover>
        </MenuTrigger>
        <MenuTrigger>
          <Button className="control"><Icon name="export" />Export</Button>
          <Popover className="menu-popover" placement="bottom end">
            <Menu className="menu" aria-label="Export">
              {formats.map(([format, name]) => <MenuItem key={format} className="menu-item" href={`/api/drafts/${encodeURIComponent(view.id)}/file?format=${format}${round === null ? '' : `&round=${round}`}${as === null ? '' : `&as=${encodeURIComponent(as)}`}`} download="">{name}</MenuItem>)}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </header>
  )
}

function roundWords({ round, name, date }: RoundShown): string {
  return [name === `Round ${round}` ? name : `Round ${round}: ${name}`, date === null ? null : shownDay(date)].filter((part) => part !== null).join(', ')
}

/** Who brought the article to the table, when, and the words it rests on. */
function Origin({ view, article }: { view: DraftView; article: Article }) {
  const tabled = view.acts.find(({ value: { does } }) => does.act === 'table' && does.clause === article.head.id)
  if (tabled === undefined) return null
  const side = view.sides.find(({ id }) => id === tabled.value.side)
  const [quote] = tabled.quotes
  return (
    <p className="text-origin">
      <span>Tabled by <b className={side === undefined ? '' : `of-${side.mark}`}>{side?.name ?? 'the chair'}</b>{tabled.person === null ? '' : `, ${tabled.person}`}</span><span className="tabular">{shownDay(tabled.value.date)}</span>
      {quote === undefined ? null : <><Words quote={quote} /><PassageLink quote={quote} /></>}
    </p>
  )
}
