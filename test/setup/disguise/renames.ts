import fc from 'fast-check'
import type { Layout } from './layout'
import type { Field } from './value'

/** What people and other languages call a field. */
const others: Partial<Record<Field, readonly string[]>> = {
  Id: ['Opportunity ID', 'Deal ID'],
  Name: ['Opportunity Name', 'Vorgang', 'Nom'],
  Account: ['Account Name', 'Kunde', 'Cliente', ''],
  Owner: ['Sales Rep', 'Account Executive', 'Verkäufer', 'Propietario', 'Owner ID', 'Who', ''],
  Amount: ['Deal Value', 'Opportunity Amount', 'Betrag', 'Montant', 'Revenue', 'How much', ''],
  'Close date': ['Expected Close Date', 'CLOSE_DATE', 'Abschlussdatum', 'Fecha', 'Closing', 'When', ''],
  'Created date': ['Created On', 'Angelegt am', ''],
  Stage: ['Deal Stage', 'stage_name', 'Verkaufsphase', 'Étape', 'Phase', 'How far', ''],
  Status: ['Deal Status', 'State'],
  Probability: ['Win Probability', 'Wahrscheinlichkeit', ''],
}

/** New titles for some of the fields of a layout, by their old ones. */
export const renames = (layout: Layout): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      ...layout.columns.map(([title, { field }]) =>
        fc
          .tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(...((field && others[field]) || [title])))
          .map(([when, other]) => [title, when === 0 ? other : title] as const),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs.filter(([old, given]) => old !== given)))
