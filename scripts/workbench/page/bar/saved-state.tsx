import { saved } from '../kept/saved'

/** Says whether the workbook is kept, beside the menus. */
export const SavedState = () => (
  <p class={saved.value.kept ? 'saved' : 'saved not'} role="status">
    {saved.value.words}
  </p>
)
