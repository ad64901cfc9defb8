import type { AuthMode } from './api'

/** What a member of a service does, as far as authorisation goes. */
export type Access =
  /** Adds to the menu; allowed before the person has agreed to anything. */
  | 'menu'
  /** Shows something: sidebar, alert. */
  | 'interface'
  | 'read'
  | 'write'
  /** Tells who is at work. */
  | 'user'
  /** Touches nothing. */
  | 'none'

/** While the script loads nothing may be touched at all: on Google that breaks the menu of everyone who has not agreed yet. */
export type Mode = AuthMode | 'LOADING'

const allowed: Record<Mode, readonly Access[]> = {
  LOADING: [],
  NONE: ['menu', 'none'],
  LIMITED: ['menu', 'none', 'read', 'write'],
  CUSTOM_FUNCTION: ['none', 'read'],
  FULL: ['menu', 'none', 'read', 'write', 'interface', 'user'],
}

/** Scopes that cover an access, either of them. */
const scopes: Partial<Record<Access, readonly string[]>> = {
  read: ['spreadsheets.currentonly', 'spreadsheets'],
  write: ['spreadsheets.currentonly', 'spreadsheets'],
  interface: ['script.container.ui'],
  user: ['userinfo.email'],
}
const at = 'https://www.googleapis.com/auth/'

/** Google's sentence for what is not allowed, or undefined where it is. */
export function refusal(mode: Mode, access: Access, member: string, granted: readonly string[]): string | undefined {
  if (!allowed[mode].includes(access)) {
    if (mode === 'CUSTOM_FUNCTION' && member === 'SpreadsheetApp.getUi')
      return 'Cannot call SpreadsheetApp.getUi() from this context.'
    return `You do not have permission to call ${member.split('.').pop()}`
  }
  const needed = scopes[access]
  // In a cell the reading of the sheet around it needs no scope.
  if (!needed || mode === 'CUSTOM_FUNCTION' || needed.some((scope) => granted.includes(at + scope))) return undefined
  return `Specified permissions are not sufficient to call ${member}. Required permissions: ${at}${needed[0]}`
}
