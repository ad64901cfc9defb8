import { assigningInput, reckonAssigning } from './assigning'
import { request } from './request'

/** What assigning training would add, without doing it. */
export const previewAssigning = request({
  input: assigningInput,
  writes: false,
  run: (asked, context) => reckonAssigning(asked, context).said,
})
