import { describe, expect, test } from 'vitest'
import { runScript, scriptOver } from '../setup/own-script'

const services = {
  getUi: 'SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open").addToUi()',
  alert: 'SpreadsheetApp.getUi().alert("a", "b", SpreadsheetApp.getUi().ButtonSet.OK)',
  showSidebar: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  getActiveSpreadsheet: 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValues()',
  setValues: 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValues([[1]])',
  getActiveUser: 'Session.getActiveUser().getEmail()',
}
type Service = keyof typeof services

describe('authorisation', () => {
  const allowed: Record<string, Service[]> = {
    NONE: ['getUi'],
    LIMITED: ['getUi', 'getActiveSpreadsheet', 'setValues'],
    FULL: ['getUi', 'alert', 'showSidebar', 'getActiveSpreadsheet', 'setValues', 'getActiveUser'],
  }
  const start = {
    NONE: (script: ReturnType<typeof scriptOver>['script']) => script.open('NONE'),
    LIMITED: (script: ReturnType<typeof scriptOver>['script']) => script.open('LIMITED'),
    FULL: (script: ReturnType<typeof scriptOver>['script']) => script.install(),
  }
  const cases = Object.keys(start).flatMap((mode) =>
    Object.keys(services).map((service) => [mode, service, allowed[mode]?.includes(service as Service)] as const),
  )

  test.each(cases)('in the mode %s, %s: allowed %s', (mode, service, may) => {
    const { script } = scriptOver(
      `function onOpen() { ${services[service as Service]} } function onInstall() { onOpen() }`,
    )
    const act = () => start[mode as keyof typeof start](script)
    if (may) expect(act).not.toThrow()
    else expect(act).toThrow(/You do not have permission to call/)
  })

  test('no service may be touched while the script loads, whatever the mode', () => {
    const { script } = scriptOver(`const book = SpreadsheetApp.getActiveSpreadsheet(); function act() {}`)
    expect(() => script.run('act')).toThrow('You do not have permission to call getActiveSpreadsheet')
  })

  test('a scope that the manifest does not name is missed by name', () => {
    const manifest = { timeZone: 'Etc/UTC', oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] }
    expect(() => runScript(services.getActiveUser, { manifest })).toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    )
  })

  test('a refusal is an Error of the script’s own realm with the name Exception', () => {
    const { value } =
      runScript(`try { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 1) } catch (error) {
      return [error instanceof Error, error.name, String(error)]
    }`)
    expect(value).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.'])
  })
})

describe('the clock', () => {
  test('is the one that is set, and goes on with every call of a service', () => {
    const { value } = runScript(`
      const start = Date.now()
      for (let i = 0; i < 10; i++) SpreadsheetApp.getActiveSpreadsheet()
      return [start, new Date().getTime() - start, new Date(0).getTime(), new Date() instanceof Date]`)
    expect(value).toEqual([Date.UTC(2026, 5, 30, 12), 400, 0, true])
  })

  test('ends an execution after six minutes, and the script can’t catch it', () => {
    const { script, model } = scriptOver(`function act() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
      try { for (;;) sheet.getName() } catch (error) { sheet.getRange(1, 1).setValues([['caught']]) } finally { sheet.getRange(1, 2).setValues([['at last']]) }
    }`)
    expect(() => script.run('act')).toThrow('Exceeded maximum execution time')
    expect(model.getters.getEvaluatedCells(model.getters.getSheetIds()[0] as string)).toEqual([])
  })

  test('local getters of Date are refused, since the script’s zone is not the spreadsheet’s', () => {
    expect(() => runScript('return new Date().getMonth()')).toThrow(/Date.getMonth is not emulated/)
    expect(() => runScript('return new Date(2026, 5, 30)')).toThrow(/new Date\(year, month, …\) is not emulated/)
  })
})

describe('an execution', () => {
  test('starts from a fresh realm', () => {
    const { script } = scriptOver(`let count = 0; function act() { if (count++) throw new Error('an old realm') }`)
    script.run('act')
    expect(() => script.run('act')).not.toThrow()
  })

  test('that fails leaves what it had written, as one undo', () => {
    const { script, model } = scriptOver(`function act() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
      sheet.getRange(1, 1).setValues([['first']])
      sheet.getDataRange().getValues()
      sheet.getRange(2, 1).setValues([['second']])
      throw new Error('broken')
    }`)
    const texts = () =>
      model.getters.getEvaluatedCells(model.getters.getSheetIds()[0] as string).map((cell) => cell.value)
    expect(() => script.run('act')).toThrow('broken')
    expect(texts()).toEqual(['first', 'second'])
    model.dispatch('REQUEST_UNDO')
    expect(texts()).toEqual([])
  })

  test('that only reads is no step of undo', () => {
    const { script, model } = scriptOver(`
      function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValues([['x']]) }
      function read() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues() }`)
    script.run('write')
    script.run('read')
    model.dispatch('REQUEST_UNDO')
    expect(model.getters.getEvaluatedCells(model.getters.getSheetIds()[0] as string)).toEqual([])
  })

  test('counts the calls that read or change the document, and no others', () => {
    const { script } = runScript(`
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
      const range = sheet.getRange(1, 1)
      range.getA1Notation()
      SpreadsheetApp.getUi().createAddonMenu().addToUi()
      SpreadsheetApp.newDataValidation()
      range.setValues([[1]])
      range.getValues()`)
    expect(script.calls()).toBe(4)
  })

  test('finds functions of the script alone, and none that ends in _', () => {
    const { script } = scriptOver('function hidden_() {}')
    expect(() => script.run('hidden_')).toThrow('Script function not found: hidden_')
    expect(() => script.run('nowhere')).toThrow('Script function not found: nowhere')
    expect(() => script.run('SpreadsheetApp')).toThrow('Script function not found: SpreadsheetApp')
  })

  test('sees no global of a page or of Node', () => {
    const { value } = runScript(
      `return ['setTimeout', 'fetch', 'URL', 'structuredClone', 'queueMicrotask', 'process', 'window', 'require', 'TextEncoder', 'atob', 'crypto', 'performance'].filter((name) => name in globalThis)`,
    )
    expect(value).toEqual([])
  })
})

describe('a question', () => {
  class Paused extends Error {}
  const asking = (body: string) =>
    scriptOver(`function act() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${body} }`, {
      screen: {
        toast: () => {},
        sidebar: () => {},
        menu: () => {},
        show: () => {},
        alert: () => {
          throw new Paused('asked')
        },
      },
    }).script
  const ask = 'const ui = SpreadsheetApp.getUi(); ui.alert("Sure?", "It writes.", ui.ButtonSet.OK_CANCEL)'

  test('that can’t be answered at once ends the execution, whatever the script catches', () => {
    const script = asking(`try { ${ask} } catch (error) {}  sheet.getRange(1, 1).setValues([['x']])`)
    expect(() => script.run('act')).toThrow(Paused)
  })

  test('after something was written is refused', () => {
    const script = asking(`sheet.getRange(1, 1).setValues([['x']]); ${ask}`)
    expect(() => script.run('act')).toThrow(/asked a question after it had written/)
  })

  test('is answered with a button', () => {
    const { value } = runScript(
      'const ui = SpreadsheetApp.getUi(); return ui.alert("Sure?", "It writes.", ui.ButtonSet.OK_CANCEL) === ui.Button.OK',
    )
    expect(value).toBe(true)
  })
})

describe('the document’s lock', () => {
  test('is free, taken, given back, and given back at the end in any case', () => {
    const { value, script } = runScript(`
      const lock = LockService.getDocumentLock()
      const seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(10)]
      lock.releaseLock()
      return [...seen, lock.hasLock(), lock.tryLock(-100), lock.tryLock(10)]`)
    expect(value).toEqual([false, true, true, true, false, false, true])
    expect(() => script.run('act')).not.toThrow()
  })

  test('that somebody else holds is waited for, in vain', () => {
    const heard: { value?: unknown } = {}
    const { script } = scriptOver(
      'function act() { const start = Date.now(); heard.value = [LockService.getDocumentLock().tryLock(5000), Date.now() - start] }',
      { scope: { heard } },
    )
    const release = script.holdLock()
    script.run('act')
    expect(heard.value).toEqual([false, 5000])
    release()
    script.run('act')
    expect(heard.value).toEqual([true, 0])
  })
})
