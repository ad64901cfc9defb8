import { focusTitle } from './focus-title'
import { MainButton } from './main-button'

/** The screen where the tabs could not be read: why, and another try. */
export const Trouble = ({ why, again }: { why: string; again(): void }) => (
  <>
    <main>
      <div class="finding bad" role="alert">
        <b>The tabs could not be read.</b> {why}
      </div>
    </main>
    <footer>
      <div class="bar">
        <span class="soft" />
        <MainButton
          label="Try again"
          onClick={() => {
            focusTitle()
            again()
          }}
        />
      </div>
    </footer>
  </>
)
