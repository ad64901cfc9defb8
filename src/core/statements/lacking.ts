import type { Earning } from './earning'

/** What keeps a component of somebody from being reckoned, in a sentence; none where nothing does. */
export function lacking(person: string, { terms, toDate, reach: { from, quotaTo } }: Earning): string[] {
  const { component, metric, gate, plan } = terms
  const what = component === '' ? plan : component
  const goal = (on: string) =>
    `${what} of ${person} can’t be reckoned: there is no agreed goal on ${on} from ${from} to ${quotaTo}.`
  const figure = (on: string) => `${what} of ${person} can’t be reckoned: there is no figure for ${on} from ${from}.`
  switch (toDate.lacks) {
    case 'quota':
      return [goal(metric)]
    case 'quota of the gate':
      return [goal(gate?.metric ?? metric)]
    case 'actual':
      return [figure(metric)]
    case 'actual of the gate':
      return [figure(gate?.metric ?? metric)]
    case 'target incentive':
      return [`${what} of ${person} can’t be reckoned: there is no target incentive, in Plans or in People.`]
    default:
      return []
  }
}
