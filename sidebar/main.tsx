import { render } from 'preact'
import { Amortization } from './amortization/screen'
import { Check } from './check/screen'
import { Deals } from './deals/screen'
import { Forecast } from './forecast/screen'
import { Goals } from './goals/screen'
import { Health } from './health/screen'
import { Help } from './help/screen'
import { Home } from './home/screen'
import { Metrics } from './metrics/screen'
import { People } from './people/screen'
import { Plans } from './plans/screen'
import { Scorecards } from './scorecards/screen'
import { Settings } from './settings/screen'
import { screen } from './shell/screens'
import { Skills } from './skills/screen'
import { Statements } from './statements/screen'
import { Training } from './training/screen'
import { TrainingProgress } from './training-progress/screen'

const shown = {
  deals: Deals,
  goals: Goals,
  forecast: Forecast,
  metrics: Metrics,
  people: People,
  plans: Plans,
  scorecards: Scorecards,
  skills: Skills,
  amortization: Amortization,
  statements: Statements,
  training: Training,
  'training-progress': TrainingProgress,
  health: Health,
  check: Check,
  settings: Settings,
  help: Help,
}
const App = () => {
  const Screen = shown[screen.value as keyof typeof shown] ?? Home
  return <Screen />
}

const app = document.getElementById('app') as HTMLElement
screen.value = app.dataset.screen || 'home'
render(<App />, app)
