import { helpers, registries } from '@odoo/o-spreadsheet'
import type { OwnGetters } from '../../emulator/document/getters'
import type { Env } from '../engine'
import { editNote } from './note-dialog'

const active = ({ model }: Env) => model.getters.getActivePosition()

const note = {
  name: (env: Env) => ((env.model.getters as OwnGetters).getNote(active(env)) ? 'Edit note' : 'Add note'),
  execute(env: Env) {
    const position = active(env)
    editNote(position, helpers.toXC(position.col, position.row))
  },
}

registries.cellMenuRegistry.add('note', { ...note, sequence: 135, separator: true })
registries.topbarMenuRegistry.addChild('note', ['insert'], { ...note, sequence: 85 })
