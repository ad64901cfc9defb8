import { useEffect } from 'preact/hooks'
import { Nobody } from '../parts/nobody'
import { Skeleton } from '../parts/skeleton'
import { ToLookAt } from '../parts/to-look-at'
import { Trouble } from '../parts/trouble'
import { Views } from '../parts/views'
import { SavingFooter } from '../saving/footer'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { Bench } from './bench'
import { Help } from './help'
import { PeopleList } from './people/list'
import { PersonView } from './people/person'
import * as rated from './people/ratings'
import { RoleList } from './roles/list'
import * as needed from './roles/needs'
import { bench, board, load, opened, roles, show, view } from './state'

const save = () => (view.value === 'roles' ? needed.save() : rated.save())
const saving = () => [rated.ratings, needed.needs].some(({ saving }) => saving.value.state === 'saving')

/** Skills: how everybody stands in what their role needs, what each role needs, and who could take over. */
export function Skills() {
  useEffect(() => {
    if (!board.value.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Skills" help={Help} onRefresh={() => saving() || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  const read = board.value.value
  const ofRoles = view.value === 'roles'
  const trouble = [board, { people: undefined, roles, bench }[view.value]].find((one) => one?.trouble.value)
  if (trouble) return <Trouble why={trouble.trouble.value} again={() => void load()} />
  if (!read)
    return (
      <main>
        <Skeleton says="Reading the tabs…" />
      </main>
    )
  if (!read.everybody) return <Nobody again={load} />
  if (view.value === 'people' && opened.value)
    return (
      <>
        <main>
          <PersonView />
        </main>
        <RatingsFooter />
      </>
    )
  return (
    <>
      <main>
        <Views of={{ people: 'People', roles: 'Roles', bench: 'Bench' }} shown={view.value} onChoose={show} />
        <ToLookAt of={(ofRoles && roles.value.value) || read} says={ofRoles ? needed.says : rated.says} />
        {view.value === 'people' && <PeopleList />}
        {ofRoles && <RoleList />}
        {view.value === 'bench' && <Bench />}
      </main>
      {ofRoles ? <NeedsFooter /> : view.value === 'people' && read.listed ? <RatingsFooter /> : <Quiet />}
    </>
  )
}

const RatingsFooter = () => (
  <SavingFooter drafting={rated.ratings} faults={rated.ratings.faults} announced={rated.announced} save={rated.save} />
)

/** Where nothing can be typed: what is not saved yet, or what was just done. */
function Quiet() {
  if (rated.ratings.changes.value) return <RatingsFooter />
  if (!rated.announced.value) return null
  return (
    <footer>
      <span class="soft" role="status">
        {rated.announced.value}
      </span>
    </footer>
  )
}

const NeedsFooter = () => (
  <SavingFooter drafting={needed.needs} faults={needed.faults} announced={needed.announced} save={needed.save} />
)
