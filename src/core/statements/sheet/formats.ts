/** Number formats of the sheet. */
export const money = '#,##0.00'
/** Money of which most rows have none. */
export const moneyOrDash = '#,##0.00;-#,##0.00;"–"'
export const figure = '#,##0.##'
export const share = '0.0%'
export const rate = '0.0##%'
export const day = 'yyyy-mm-dd'
export const text = '@'
