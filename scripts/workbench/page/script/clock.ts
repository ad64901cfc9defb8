const loaded = Date.now()

/** Noon of the day that the address asks for by `?today=2026-06-30`, on this computer's clock. */
const wished = (() => {
  const day = new URLSearchParams(location.search).get('today')
  const noon = day ? Date.parse(`${day}T12:00:00`) : Number.NaN
  return Number.isNaN(noon) ? undefined : noon
})()

/** Milliseconds since 1970, as the script is told. */
export const now = (): number => (wished === undefined ? Date.now() : wished + Date.now() - loaded)
