import { useEffect } from 'preact/hooks'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Faults, Unsaved } from './findings'
import { Footer, saveOrLead } from './footer'
import { Help } from './help'
import { LeftOut } from './left-out'
import { Nothing } from './nothing'
import { OtherTabs } from './other-tabs'
import { readAgain } from './read-again'
import { saving } from './saving'
import { Stages } from './stages'
import { load, loading, shown, tabsNow, trouble } from './state'
import { Strangers } from './strangers'
import { TabCard } from './tab-card'

/** Deals: what the CRM's export says, and how it is read. */
export function Deals() {
  useEffect(() => void load(), [])
  useSaveKey(saveOrLead)
  return (
    <Frame title="Deals" help={Help} onRefresh={() => saving.value.state === 'saving' || void readAgain()}>
      <Body />
    </Frame>
  )
}

function Body() {
  if (trouble.value) return <Trouble why={trouble.value} again={() => void readAgain()} />
  if (loading.value || !shown.value)
    return (
      <main>
        <Skeleton says="Reading the tabs…" />
      </main>
    )
  if (!tabsNow.value.length) return <Nothing />
  return (
    <>
      <main>
        <Unsaved />
        {tabsNow.value.map((now) => (
          <TabCard key={now.tab.tab} now={now} />
        ))}
        <Faults />
        <LeftOut />
        <Stages />
        <Strangers />
        <OtherTabs />
      </main>
      <Footer />
    </>
  )
}
