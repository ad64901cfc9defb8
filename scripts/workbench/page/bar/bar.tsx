import { busy } from '../script/executions'
import { MenuBar } from './menu-bar'
import { SavedState } from './saved-state'

export const Bar = () => (
  <header class="bar">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="5" fill="#0b57d0" />
      <path d="M6 17v-4M12 17V9M18 17V6" stroke="#fff" stroke-width="3" stroke-linecap="round" />
    </svg>
    <h1>Sales Performance Planner</h1>
    <MenuBar />
    <SavedState />
    {busy.value && <div class="progress" />}
  </header>
)
