import { PlainButton } from './plain-button'

/** The choice of what a screen shows, of a few. */
export const Views = <V extends string>({
  of,
  shown,
  onChoose,
}: {
  /** What each is called. */
  of: Readonly<Record<V, string>>
  shown: V
  onChoose(view: V): void
}) => (
  <fieldset class="answers views">
    <legend class="unseen">Show</legend>
    {(Object.keys(of) as V[]).map((view) => (
      <PlainButton key={view} pressed={view === shown} onClick={() => onChoose(view)}>
        {of[view]}
      </PlainButton>
    ))}
  </fieldset>
)
