import type { Execution } from '../execution'
import { ui } from '../screen/ui'
import { service } from '../service'
import { conditionalFormatBuilder } from './conditional-format'
import { protectionTypes } from './protection'
import { spreadsheet } from './spreadsheet'
import { textStyleBuilder } from './text-style'
import { validationBuilder } from './validation'

export const spreadsheetApp = (execution: Execution): object =>
  service(execution, 'SpreadsheetApp', {
    values: { ProtectionType: protectionTypes },
    menu: { getUi: () => ui(execution) },
    reads: { getActiveSpreadsheet: () => spreadsheet(execution) },
    writes: { flush: () => execution.document.settle() },
    free: {
      newDataValidation: () => validationBuilder(execution),
      newTextStyle: () => textStyleBuilder(execution),
      newConditionalFormatRule: () => conditionalFormatBuilder(execution),
    },
  })
