import type { TrainingStatus } from '../../src/core/training/status'
import { Chip, type ChipProps } from '../parts/chip'

const tones: Record<TrainingStatus, ChipProps['tone']> = {
  overdue: 'bad',
  'due soon': 'warn',
  'in progress': 'info',
  'not started': 'quiet',
  blocked: 'quiet',
  done: 'good',
  waived: 'quiet',
}

export const StatusChip = ({ status }: { status: TrainingStatus }) => <Chip word={status} tone={tones[status]} />
