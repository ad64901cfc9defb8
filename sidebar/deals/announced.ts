import { announcing } from '../saving/announcing'
import { edits } from './state'

export const { announced, says } = announcing(edits)
