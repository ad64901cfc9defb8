import { render } from 'preact'
import { ask } from './server'

const app = document.getElementById('app') as HTMLElement
void ask('start', {}).then((answer) => render(<p>{'value' in answer ? answer.value.today : 'Not available'}</p>, app))
