import type { BookData, Revision } from '../engine'

/** A workbook as it is kept: as it was, and what was changed since. */
export type KeptBook = { base: BookData; log: Revision[] }

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | undefined
const database = () => {
  opened ??= (() => {
    const request = indexedDB.open('sales-performance-planner', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('page')
      request.result.createObjectStore('log', { autoIncrement: true })
    }
    return done(request)
  })()
  return opened
}

const transact = async (work: (page: IDBObjectStore, log: IDBObjectStore) => void): Promise<void> => {
  const transaction = (await database()).transaction(['page', 'log'], 'readwrite')
  work(transaction.objectStore('page'), transaction.objectStore('log'))
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = transaction.onabort = () => reject(transaction.error)
  })
}

/** The workbook of the last visit. */
export async function readBook(): Promise<KeptBook | undefined> {
  const transaction = (await database()).transaction(['page', 'log'])
  const [base, log] = await Promise.all([
    done<BookData | undefined>(transaction.objectStore('page').get('book')),
    done<Revision[]>(transaction.objectStore('log').getAll()),
  ])
  return base && { base, log }
}

/** Keeps a workbook in place of what was kept. */
export const writeBook = (base: BookData): Promise<void> =>
  transact((page, log) => {
    page.put(base, 'book')
    log.clear()
  })

/** Keeps one more change. */
export const addRevision = (revision: Revision): Promise<void> => transact((_, log) => void log.add(revision))

/** Whether the newcomer's hint was closed on an earlier visit. */
export const wasHintRead = async (): Promise<boolean> =>
  (await done((await database()).transaction('page').objectStore('page').get('hint read'))) === true

export const rememberHintRead = (): Promise<void> => transact((page) => void page.put(true, 'hint read'))
