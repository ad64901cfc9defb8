import { buildAddon } from '../build'
import { coldStart } from './cold-start'
import { commissionColumn } from './commission-column'
import { forecast } from './forecast'
import { statements } from './statements'

await buildAddon()
for (const benchmark of [commissionColumn, forecast, statements, coldStart])
  for (const line of benchmark()) console.info(line)
