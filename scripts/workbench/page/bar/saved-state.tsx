import { saved } from '../kept/saved'
import { busy } from '../script/executions'

/** Says what the page is busy with, else whether the workbook is kept. */
export const SavedState = () => (
  <p class={saved.value.kept ? 'saved' : 'saved not'} role="status">
    {busy.value || saved.value.words}
  </p>
)
