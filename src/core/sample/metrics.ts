import { additions, type StarterSet, starterSets } from '../metrics/starter-sets'

const nothing: ReadonlySet<string> = new Set()

/** The objectives and metrics of the made-up company: the starter set for new business, from the start. */
export const sampleMetrics = () => additions(starterSets[0] as StarterSet, { objectives: nothing, metrics: nothing })
