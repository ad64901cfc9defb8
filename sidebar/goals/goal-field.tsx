import { says } from './announced'
import { called, type Holder } from './edit'
import { byTeam } from './filter'
import { move } from './moving'
import { paste, pastedColumn } from './pasting'
import { everybodyRead } from './rest'
import { edit, forget, judged, settle } from './state'

/** Fills a copied column in from one person on downwards, whoever is not in sight yet included. */
async function pasteFrom(figures: readonly string[], key: string): Promise<void> {
  if (!(await everybodyRead())) return
  const fillable = byTeam.value.flatMap(({ lines }) => lines).filter((line) => line.name)
  says(paste(figures, fillable.slice(fillable.findIndex((line) => line.key === key))))
}

/** Where a goal is typed. Enter and arrows move on, Esc takes back what was typed, a pasted column fills downwards. */
export function GoalField({ holder, faultId, describedBy }: { holder: Holder; faultId: string; describedBy?: string }) {
  const now = judged.value.get(holder.key)
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const { key, shiftKey, currentTarget } = event
    if (key === 'Escape') forget(holder.key)
    else if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) move(currentTarget, 1)
    else if (key === 'ArrowUp' || key === 'Enter') move(currentTarget, -1)
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    const figures = pastedColumn(event.clipboardData?.getData('text/plain') ?? '')
    if (!figures || !('name' in holder)) return
    event.preventDefault()
    void pasteFrom(figures, holder.key)
  }
  return (
    <input
      class="figure"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      data-goal={holder.key}
      aria-label={'name' in holder ? `Goal of ${holder.name}` : called(holder)}
      aria-describedby={[now?.fault && faultId, describedBy].filter(Boolean).join(' ') || undefined}
      aria-invalid={now?.fault ? 'true' : undefined}
      value={now?.text ?? ''}
      onInput={(event) => edit(holder, { typed: event.currentTarget.value })}
      onBlur={() => settle(holder)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}
