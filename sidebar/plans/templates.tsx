import { templates } from '../../src/core/plans/templates'
import { PlainButton } from '../parts/plain-button'
import { start, versionOf } from './editing'
import { Sentences } from './sentences'

/** The plans to start from, each with what it pays before it is added. */
export const Templates = ({ open }: { open: boolean }) => (
  <details class="starters" open={open}>
    <summary>
      <b>Start a plan</b>
    </summary>
    {templates.map((template) => (
      <details class="card starter" key={template.name}>
        <summary>
          <b>{template.name}</b>
          <span class="soft">{template.about}</span>
        </summary>
        <Sentences of={versionOf(template, template.name)} />
        {template.ramp && <p class="soft">With the ramp “{template.ramp.name}” for newcomers.</p>}
        <PlainButton onClick={() => start(template)}>Start from {template.name}</PlainButton>
      </details>
    ))}
  </details>
)
