import { useEffect } from 'preact/hooks'
import { dayOf } from '../../src/core/calendar/days'
import { daysFrom } from '../../src/core/calendar/months'
import { Header } from '../shell/header'
import { screen } from '../shell/screens'
import { NeedsALook } from './attention'
import { BehindPace } from './behind'
import { places } from './places'
import { board, open } from './state'

/** Home: who needs a look now, and the way to every screen. */
export function Home() {
  useEffect(() => void open(), [])
  return (
    <div class="screen">
      <Header title="Planner" onRefresh={() => void open()} />
      <main>
        <ThisQuarter />
        <NeedsALook />
        <BehindPace />
        <nav aria-label="Screens">
          {places.map(({ title, of }) => (
            <section key={title}>
              <h2>{title}</h2>
              <ul class="places">
                {of.map((place) => (
                  <li key={place.name}>
                    <button
                      type="button"
                      onClick={() => {
                        screen.value = place.name
                      }}
                    >
                      <span>
                        <b>{place.title}</b>
                        <small>{place.about}</small>
                      </span>
                      <span aria-hidden="true" class="soft">
                        ›
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      </main>
    </div>
  )
}

/** How far the quarter is. */
function ThisQuarter() {
  const shown = board.value.value
  if (!shown) return null
  const { from, to, label } = shown.period
  const [days, gone] = [daysFrom(dayOf(from), dayOf(to)), daysFrom(dayOf(from), dayOf(shown.today))]
  return (
    <div>
      <p class="soft">
        {label}: day {gone} of {days}
      </p>
      <div class="meter" aria-hidden="true">
        <i style={{ width: `${(100 * gone) / days}%` }} />
      </div>
    </div>
  )
}
