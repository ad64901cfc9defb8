import { planInWords } from '../../src/core/plans/sentences'
import { judge, type WantedVersion } from '../../src/core/plans/wanted'
import { words } from './state'

/** What a version pays, as a rep would be told it. */
export function Sentences({ of }: { of: WantedVersion }) {
  const { components, draw, faults } = judge(of)
  const said = planInWords(components, draw, words.value)
  return (
    <>
      {said.length > 0 && (
        <ul class="said">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {faults.length > 0 && <p class="soft">Open it to see what can’t be reckoned yet.</p>}
    </>
  )
}
