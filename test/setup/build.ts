import { buildAddon, buildFacts } from '../../scripts/build'

/** The tests enter by the built script's doors, so it is built once before them. */
export default async () => {
  await buildAddon()
  await buildFacts()
}
