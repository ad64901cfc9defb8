import { List } from './list'
import { Person } from './person'
import { opened } from './state'

/** People: everybody in a list, and a page for each. */
export const People = () => (opened.value ? <Person key={opened.value} /> : <List />)
