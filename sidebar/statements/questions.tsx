import { many } from '../numbers/many'
import { GoTo } from '../parts/go-to'
import { Paged } from '../parts/paged'
import { opened, says } from './state'

/** What people ask on statement tabs and nobody has answered yet. */
export function Questions() {
  const questions = opened.value?.questions ?? []
  if (!questions.length) return null
  return (
    <details class="finding info">
      <summary>
        <b>{many(questions.length, 'open question')}.</b> <span class="link">Show</span>
      </summary>
      <Paged
        items={questions}
        of={10}
        named="questions"
        each={({ person, about, question, at }) => (
          <>
            <span>
              <b>{person || 'Somebody'}</b>
              {about && `, on ${about}`}: “{question}”
            </span>
            <span class="soft">{at.tab}</span>
            <GoTo at={at} says={says} />
          </>
        )}
      />
      <p class="soft">Type the answer beside the question. It then leaves this list, and both stay on the tab.</p>
    </details>
  )
}
