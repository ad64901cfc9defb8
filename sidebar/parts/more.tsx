import { PlainButton } from './plain-button'

/** The way to the next page of a list that the add-on sends by pages. */
export const More = ({
  shown,
  total,
  named,
  reading,
  onMore,
}: {
  shown: number
  total: number
  /** What they are, in the plural. */
  named: string
  reading: boolean
  onMore(): void
}) =>
  shown < total ? (
    <p>
      <PlainButton onClick={() => reading || onMore()}>
        {reading ? 'Reading…' : `Show ${Math.min(50, total - shown)} more of ${total.toLocaleString('en')} ${named}`}
      </PlainButton>
    </p>
  ) : null
