/** Protects a sheet from everybody but the one at work and the owner of the spreadsheet. */
export function protect(sheet: GoogleAppsScript.Spreadsheet.Sheet, about: string): void {
  const protection = sheet.protect().setDescription(about)
  // A new protection keeps nobody out who may edit the spreadsheet. The one at work is added first: Google refuses
  // to take the others off where this one may edit as one of a group.
  protection.addEditor(Session.getEffectiveUser())
  protection.removeEditors(protection.getEditors())
  if (protection.canDomainEdit()) protection.setDomainEdit(false)
}
