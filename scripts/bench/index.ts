import { buildAddon } from '../build'
import { coldStart } from './cold-start'
import { commissionColumn } from './commission-column'
import { forecast } from './forecast'
import { inLibreOffice } from './in-libreoffice'
import { opening } from './requests/openings'
import { statementsAction } from './statements/action'
import { statements } from './statements/reckoning'

await buildAddon()
for (const benchmark of [commissionColumn, inLibreOffice, forecast, statements, statementsAction, opening, coldStart])
  for (const line of await benchmark()) console.info(line)
