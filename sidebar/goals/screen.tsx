import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { MainButton } from '../parts/main-button'
import { Skeleton } from '../parts/skeleton'
import { Header } from '../shell/header'
import { readActuals } from './actuals/state'
import { Conflicts } from './conflicts'
import { many } from './filter'
import { Findings, FoundAgain, Unread } from './findings'
import { Footer, saveOrLead } from './footer'
import { Help } from './help'
import { List } from './list'
import { AboutMetric } from './metric'
import { Nobody } from './nobody'
import { Pickers } from './pickers'
import { saving } from './saving'
import { board, foundAgain, load, loading, readings, trouble } from './state'
import { TargetCard } from './target-card'

/** Goals: who is to reach how much, on one metric in one period. */
export function Goals() {
  const helping = useSignal(false)
  const read = readings.value
  useEffect(() => {
    if (read) void readActuals()
  }, [read])
  useEffect(() => {
    if (!board.peek()) void load()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void saveOrLead()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <div class="screen">
      <Header
        title="Goals"
        onRefresh={() => saving.value.state === 'saving' || void load()}
        help={{
          open: helping.value,
          toggle: () => {
            helping.value = !helping.value
          },
        }}
      />
      {helping.value ? (
        <main>
          <Help />
        </main>
      ) : (
        <Body />
      )}
    </div>
  )
}

function Body() {
  if (trouble.value) return <Trouble />
  if (!loading.value && board.value && !board.value.lines.length) return <Nobody />
  return (
    <>
      <main>
        <Pickers />
        {loading.value || !board.value ? (
          <Skeleton says="Reading the tabs…" />
        ) : (
          <>
            <FoundAgain count={foundAgain.value} />
            <Conflicts />
            <Findings />
            <Unread />
            <AboutMetric />
            {many.value && <TargetCard />}
            <List />
            {!many.value && <TargetCard />}
          </>
        )}
      </main>
      {!loading.value && <Footer />}
    </>
  )
}

const Trouble = () => (
  <>
    <main>
      <div class="finding bad" role="alert">
        <b>The tabs could not be read.</b> {trouble.value}
      </div>
    </main>
    <footer>
      <div class="bar">
        <span class="soft" />
        <MainButton label="Try again" onClick={() => void load()} />
      </div>
    </footer>
  </>
)
