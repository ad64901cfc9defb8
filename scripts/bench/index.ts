import { buildAddon } from '../build'
import { coldStart } from './cold-start'
import { commissionColumn } from './commission-column'
import { forecast } from './forecast'
import { inLibreOffice } from './in-libreoffice'
import { statements } from './statements'

await buildAddon()
for (const benchmark of [commissionColumn, inLibreOffice, forecast, statements, coldStart])
  for (const line of benchmark()) console.info(line)
