import { useEffect } from 'preact/hooks'
import { Nobody } from '../parts/nobody'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { readActuals } from './actuals/state'
import { Conflicts } from './conflicts'
import { many } from './filter'
import { Findings, FoundAgain, Unread } from './findings'
import { Footer, saveOrLead } from './footer'
import { Help } from './help'
import { List } from './list'
import { AboutMetric } from './metric'
import { Pickers } from './pickers'
import { saving } from './saving'
import { board, foundAgain, load, loading, readings, trouble } from './state'
import { TargetCard } from './target-card'

/** Goals: who is to reach how much, on one metric in one period. */
export function Goals() {
  const read = readings.value
  useEffect(() => {
    if (read) void readActuals()
  }, [read])
  useEffect(() => {
    void load()
  }, [])
  useSaveKey(saveOrLead)
  return (
    <Frame title="Goals" help={Help} onRefresh={() => saving.value.state === 'saving' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  if (trouble.value) return <Trouble why={trouble.value} again={() => void load()} />
  if (!loading.value && board.value && !board.value.lines.length) return <Nobody again={load} />
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
