import { useEffect } from 'preact/hooks'
import { many } from '../numbers/many'
import { Card } from '../parts/card'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { Frame } from '../shell/frame'
import { ReadScreen } from '../shell/read-screen'
import { useSaveKey } from '../shell/save-key'
import { CalendarChange } from './calendar'
import { Footer } from './footer'
import { groups } from './groups'
import { Help } from './help'
import { Setting } from './setting'
import { load, save, says, screenRead } from './state'

/** Settings: every one with its meaning and its default, judged while it is typed. */
export function SettingsScreen() {
  useEffect(() => void load(), [])
  useSaveKey(save)
  return (
    <Frame title="Settings" help={Help} onRefresh={() => void load()}>
      <ReadScreen of={screenRead} says="Reading the settings…" again={() => void load()}>
        <Shown />
        <Footer />
      </ReadScreen>
    </Frame>
  )
}

function Shown() {
  const faults = screenRead.value.value?.faults ?? []
  return (
    <main>
      {faults.length > 0 && (
        <FoldedFaults
          faults={faults}
          counted={`${many(faults.length, 'row')} of the tab can’t be used.`}
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      )}
      {groups.map(({ title, keys }) => (
        <Card key={title} title={title}>
          {keys.map((key) => (
            <Setting key={key} of={key} />
          ))}
          {keys.includes('startMonth') && <CalendarChange />}
        </Card>
      ))}
    </main>
  )
}
