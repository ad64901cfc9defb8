import { buildAddon, buildFacts, buildPage } from '../../scripts/build'

/** The tests enter by the doors of what is built, so it is built once before them. */
export default async () => {
  await buildAddon()
  await buildPage()
  await buildFacts()
}
