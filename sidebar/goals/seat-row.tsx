import type { Line } from '../../src/core/goals/board'

/** An open seat: it stands in the list, and nobody can be given its goal. */
export const SeatRow = ({ line }: { line: Line }) => (
  <li class="row">
    <span class="who">
      <span>Open seat</span>
      <small>{[line.role, line.team].filter(Boolean).join(' · ')}</small>
    </span>
    <small class="nobody">no goal until somebody is hired</small>
  </li>
)
