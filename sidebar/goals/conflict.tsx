import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'

/** One figure that is not what was seen, and the choice between theirs and mine. */
export const Conflict = ({
  of,
  before,
  now,
  by,
  mine,
  keepTheirs,
  useMine,
}: {
  of: string
  before: string
  now: string
  by: string
  mine: string
  keepTheirs(): void
  useMine(): void
}) => (
  <Finding tone="warn">
    <b>{of}</b>
    <dl class="figures">
      <div>
        <dt>You saw</dt>
        <dd>{before}</dd>
      </div>
      <div>
        <dt>Now {by && <small>by {by}</small>}</dt>
        <dd>{now}</dd>
      </div>
      <div>
        <dt>Yours</dt>
        <dd>{mine}</dd>
      </div>
    </dl>
    <div class="answers">
      <PlainButton onClick={keepTheirs}>Keep theirs</PlainButton>
      <PlainButton onClick={useMine}>Use mine</PlainButton>
    </div>
  </Finding>
)
