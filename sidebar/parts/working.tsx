/** While Google works: one call, of which only the end is told. */
export const Working = ({ on, about }: { on: string; about: string }) => (
  <section class="card working" aria-busy="true">
    <p>
      <span class="spinner" aria-hidden="true" /> <b>{on}</b>
    </p>
    <p class="soft">{about} Many deals take up to a minute. It goes on when you close this.</p>
  </section>
)
