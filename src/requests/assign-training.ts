import { assignments } from '../model/assignment'
import { checkTitles } from '../store/keep-rows'
import { appendRows } from '../store/kept-tabs/append'
import { assigningInput, reckonAssigning } from './assigning'
import { request } from './request'

/** Assigns training to a person, role or team, and says what that added. Nobody is given an item twice, so that asking again adds nothing. */
export const assignTraining = request({
  input: assigningInput,
  writes: true,
  run(asked, context) {
    const { rows, said } = reckonAssigning(asked, context)
    checkTitles(context.workbook, assignments)
    appendRows(context.workbook, assignments, rows)
    return said
  },
})
