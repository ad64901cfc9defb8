import type { Saving } from './saving'

/** Why saving failed; `still` says that nothing of one's work is lost. */
export const NotSaved = ({ now, still }: { now: Saving<unknown>; still: string }) =>
  now.state === 'failed' ? (
    <div class="finding bad" role="alert">
      <b>{now.sure ? 'Not saved.' : 'Perhaps not saved.'}</b> {now.message} {still}
    </div>
  ) : null
