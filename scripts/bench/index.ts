import { buildAddon } from '../build'
import { coldStart } from './cold-start'
import { commissionColumn } from './commission-column'

await buildAddon()
for (const benchmark of [commissionColumn, coldStart]) for (const line of benchmark()) console.info(line)
