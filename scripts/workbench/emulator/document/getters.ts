import type { Getters } from '@odoo/o-spreadsheet'
import type { NoteGetters } from './notes'
import type { NumberFormatGetters } from './number-formats'
import type { ProtectionGetters } from './protection'

/** What the engine tells of a workbook, with what our plugins keep beside its cells. */
export type OwnGetters = Getters & NoteGetters & NumberFormatGetters & ProtectionGetters
