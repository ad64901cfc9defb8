import { type Command, type CoreCommand, CorePlugin, lockedSheetAllowedCommands, registries } from '@odoo/o-spreadsheet'
import { addCoreCommand, type OwnCommand } from './engine'
import { type ExecuteGetters, command as execute } from './execute'

export type ProtectionGetters = {
  /** What was said of the protection of a tab, '' for nothing. */
  getProtectionDescription(sheetId: string): string
}

/** What is said of a protected tab; the engine knows only whether it is locked. `DESCRIBE_PROTECTION` says it. */
class Descriptions extends CorePlugin<{ about: Record<string, string | undefined> }> implements ProtectionGetters {
  static override getters = ['getProtectionDescription'] as const
  readonly about: Record<string, string | undefined> = {}

  getProtectionDescription(sheetId: string): string {
    return this.about[sheetId] ?? ''
  }

  override handle(command: CoreCommand | OwnCommand): void {
    if (command.type === 'DESCRIBE_PROTECTION') this.history.update('about', command.sheetId, command.text)
    else if (command.type === 'UNLOCK_SHEET' || command.type === 'DELETE_SHEET')
      this.history.update('about', command.sheetId, undefined)
  }

  override import(data: { sheets: { id: string }[] }): void {
    for (const sheet of data.sheets) {
      const said: string | undefined = Reflect.get(sheet, 'protection')
      if (said) this.about[sheet.id] = said
    }
  }

  override export(data: { sheets: { id: string }[] }): void {
    for (const sheet of data.sheets) {
      const said = this.about[sheet.id]
      if (said) Object.assign(sheet, { protection: said })
    }
  }
}

type Plugin = new (...config: unknown[]) => { getters: object; allowDispatch(command: Command): unknown }

/** A person types nothing into a locked tab; a script of its owner may still write there, as on Google. */
class Locks extends (registries.statefulUIPluginRegistry.get('lock_sheet') as unknown as Plugin) {
  override allowDispatch(command: Command): unknown {
    return (this.getters as ExecuteGetters).isExecuting() ? 'Success' : super.allowDispatch(command)
  }
}

addCoreCommand('DESCRIBE_PROTECTION')
registries.corePluginRegistry.add('protection', Descriptions)
registries.statefulUIPluginRegistry.replace('lock_sheet', Locks as never)
lockedSheetAllowedCommands.add(execute as Command['type'])
