/** The main action of a view; there is one at most. While it can't be used it keeps the focus. */
export const MainButton = ({ label, idle, onClick }: { label: string; idle?: boolean; onClick(): void }) => (
  <button type="button" class="main" aria-disabled={idle ? 'true' : undefined} onClick={() => idle || onClick()}>
    {label}
  </button>
)
