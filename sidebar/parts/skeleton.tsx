/** Stands where rows will be, while they are read. */
export const Skeleton = ({ says }: { says: string }) => (
  <div class="skeleton" role="status">
    <span class="unseen">{says}</span>
  </div>
)
