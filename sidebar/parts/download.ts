/** Has the browser save a file, and says so. A spreadsheet reads CSV as UTF-8 where a byte order mark says so. */
export function download(name: string, type: 'text/html' | 'text/csv', text: string): string {
  const parts = type === 'text/csv' ? ['\uFEFF', text] : [text]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // The browser has taken the file by then; a link that is revoked at once is empty in some.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return `${name} is saved where your browser puts downloads.`
}
