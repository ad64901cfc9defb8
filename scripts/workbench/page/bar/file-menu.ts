import { registries } from '@odoo/o-spreadsheet'
import { openCsv, openXlsx, saveCsv, saveXlsx, startEmpty, startOver } from '../files/actions'
import { showAbout } from '../messages/about'

registries.topbarMenuRegistry
  .addChild('start over', ['file'], {
    name: 'Start over with the sample…',
    sequence: 10,
    separator: true,
    execute: () => void startOver(),
  })
  .addChild('new', ['file'], { name: 'New empty workbook…', sequence: 15, execute: () => void startEmpty() })
  .addChild('open xlsx', ['file'], { name: 'Open .xlsx…', sequence: 20, execute: () => void openXlsx() })
  .addChild('import csv', ['file'], {
    name: 'Import CSV into a new tab…',
    sequence: 30,
    separator: true,
    execute: () => void openCsv(),
  })
  .addChild('save xlsx', ['file'], { name: 'Download .xlsx', sequence: 40, execute: () => void saveXlsx() })
  .addChild('save csv', ['file'], {
    name: 'Download tab as CSV',
    sequence: 50,
    separator: true,
    execute: () => void saveCsv(),
  })
  .addChild('about', ['file'], { name: 'About this page', sequence: 300, execute: showAbout })
