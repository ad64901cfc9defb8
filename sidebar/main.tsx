import { render } from 'preact'
import { Goals } from './goals/screen'
import { Home } from './shell/home'
import { screen } from './shell/screens'

const App = () => (screen.value === 'goals' ? <Goals /> : <Home />)

const app = document.getElementById('app') as HTMLElement
screen.value = app.dataset.screen || 'home'
render(<App />, app)
