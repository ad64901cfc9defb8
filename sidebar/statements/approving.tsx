import { useEffect } from 'preact/hooks'
import { many } from '../numbers/many'
import { Card } from '../parts/card'
import { Finding } from '../parts/finding'
import { FocusedHeading } from '../parts/focused-heading'
import { GoTo } from '../parts/go-to'
import { TextField } from '../parts/text-field'
import { by, confirm, lacking } from './approval'
import { Figures } from './figures'
import { opened, type Preview, period, says } from './state'

/** The second step before statements are approved: what it means, and what is still open. */
export function Approving({ preview }: { preview: Preview }) {
  const { blocked } = preview
  const { user, questions = [] } = opened.value ?? {}
  const open = questions.filter(({ at }) => at.tab === preview.tab).length
  useEffect(() => {
    if (lacking.value) document.querySelector<HTMLInputElement>('main input')?.focus()
  }, [lacking.value])
  return (
    <>
      <FocusedHeading>{`Approve ${period.value}?`}</FocusedHeading>
      <p>
        The statements are calculated once more and frozen: plain values on a protected tab, with all they are made from
        added to Ledger and sealed by a digest in Log. Nothing of them ever changes after that; what changes later in
        deals, quotas or plans is paid as a difference with the next period.
      </p>
      <p>
        <b>This can’t be undone.</b> Protection keeps the tab from being changed, not from being seen: whoever may open
        this spreadsheet sees every tab.
      </p>
      <Card title={`Total payable · ${opened.value?.currency ?? ''}`}>
        <Figures of={preview.total} />
      </Card>
      {open > 0 && (
        <Finding tone="warn">
          {open === 1 ? '1 question on the tab is' : `${open} questions on the tab are`} not answered yet.
        </Finding>
      )}
      {blocked.length > 0 && (
        <Card title={`It can’t be approved yet: ${many(blocked.length, 'thing')} to mend first`}>
          {blocked.map(({ message, at }) => (
            <Finding key={message} tone="warn">
              {message} {at && <GoTo at={at} says={says} />}
            </Finding>
          ))}
        </Card>
      )}
      {!blocked.length && preview.findings.length > 0 && (
        <Finding tone="warn">
          {many(preview.findings.length, 'finding')} to be looked at. Whatever makes a figure wrong is best mended
          first.
        </Finding>
      )}
      {user ? (
        <p>
          You approve as <b>{user}</b>.
        </p>
      ) : (
        <TextField
          label="Your name"
          value={by.value}
          hint="Google does not tell your address here. Log says that the name was typed."
          fault={lacking.value || undefined}
          onType={(text) => {
            by.value = text
            lacking.value = ''
          }}
          onEnter={confirm}
        />
      )}
    </>
  )
}
