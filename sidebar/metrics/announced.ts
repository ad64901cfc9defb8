import { announcing } from '../saving/announcing'
import { drafts } from './state'

export const { announced, says } = announcing(drafts)
