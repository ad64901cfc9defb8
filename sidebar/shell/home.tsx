import { useEffect } from 'preact/hooks'
import { CivilDate } from '../../src/model/civil-date'
import { board, judged, load } from '../goals/state'
import { Card } from '../parts/card'
import { Header } from './header'
import { screen, screens } from './screens'

/** The way to every screen. */
export const Home = () => (
  <div class="screen">
    <Header title="Planner" />
    <main>
      <ThisQuarter />
      <nav aria-label="Screens">
        <ul class="places">
          {screens.map((place) => (
            <li key={place.name}>
              <button
                type="button"
                onClick={() => {
                  screen.value = place.name
                }}
              >
                <Place {...place} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  </div>
)

const Place = ({ title, about }: { title: string; about: string }) => (
  <>
    <span>
      <b>{title}</b>
      <small>{about}</small>
    </span>
    <span aria-hidden="true" class="soft">
      ›
    </span>
  </>
)

/** How far the period is, and how far its goals are. */
function ThisQuarter() {
  useEffect(() => {
    if (!board.peek()) void load()
  }, [])
  const shown = board.value
  if (!shown?.lines.length) return null
  const serial = (iso: string) => (CivilDate.parse(iso) as CivilDate).serial
  const { from, to, label } = shown.period
  const days = serial(to) - serial(from) + 1
  const gone = serial(shown.today) - serial(from) + 1
  const people = shown.lines.filter((line) => line.name)
  const having = (word: string) => people.filter(({ key }) => judged.value.get(key)?.status === word).length
  const counts = [
    [people.filter((line) => !line.goal && !line.leads).length, 'not set'],
    [having('proposed') + having('countered'), 'to be agreed'],
    [having('agreed'), 'agreed'],
  ].filter(([count]) => count)
  return (
    <Card title={`${label} · goals on ${shown.metric.name}`}>
      {gone > 0 && gone <= days && (
        <div class="meter" aria-hidden="true">
          <i style={{ width: `${(100 * gone) / days}%` }} />
        </div>
      )}
      <p class="soft">
        {gone > 0 && gone <= days ? `Day ${gone} of ${days}. ` : ''}
        {counts.map(([count, word]) => `${count} ${word}`).join(', ')}
      </p>
    </Card>
  )
}
