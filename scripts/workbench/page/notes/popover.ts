import { registries } from '@odoo/o-spreadsheet'
import { Component, xml } from '@odoo/owl'
import type { OwnGetters } from '../../emulator/document/getters'

class NotePopover extends Component {
  static template = xml`<div class="note" t-out="props.text"/>`
  static props = ['text', 'onClosed?']
}

/** Shows the note of the cell under the pointer. */
registries.cellPopoverRegistry.add('Note', {
  onHover(position, getters) {
    const text = (getters as OwnGetters).getNote(position)
    return text ? { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' } : { isOpen: false }
  },
})
