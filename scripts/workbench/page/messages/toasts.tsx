import { signal } from '@preact/signals'

type Toast = { id: number; title: string; message: string }

const toasts = signal<readonly Toast[]>([])
const shownFor = 6000
let last = 0

const close = (id: number) => {
  toasts.value = toasts.value.filter((t) => t.id !== id)
}

/** Shows a short message that goes away by itself after some seconds. */
export function toast(message: string, title = ''): void {
  last += 1
  const id = last
  toasts.value = [...toasts.value, { id, title, message }]
  setTimeout(() => close(id), shownFor)
}

export const Toasts = () => (
  <div class="toasts" role="status">
    {toasts.value.map(({ id, title, message }) => (
      <div class="toast-message" key={id}>
        <div>
          {title && <strong>{title}</strong>}
          <p>{message}</p>
        </div>
        <button type="button" class="plain" aria-label="Close this message" onClick={() => close(id)}>
          ×
        </button>
      </div>
    ))}
  </div>
)
