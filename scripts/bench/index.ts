import { buildAddon } from '../build'
import { coldStart } from './cold-start'
import { commissionColumn } from './commission-column'
import { forecast } from './forecast'

await buildAddon()
for (const benchmark of [commissionColumn, forecast, coldStart]) for (const line of benchmark()) console.info(line)
