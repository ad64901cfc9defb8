import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

const open = signal(false)

export const showAbout = () => {
  open.value = true
}

const licences = [
  ['o-spreadsheet.LICENSE.txt', 'o-spreadsheet (LGPL-3.0), the spreadsheet'],
  ['owl.LICENSE.txt', 'owl (LGPL-3.0)'],
  ['page.js.LEGAL.txt', 'scripts'],
  ['page.css.LEGAL.txt', 'styles'],
] as const

function AboutDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => {
    open.value = false
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="about-title" onClose={close}>
      <h2 id="about-title">About this page</h2>
      <p>
        Sales Performance Planner is an add-on for Google Sheets. This page runs the very same add-on on a spreadsheet
        in your browser. The workbook stays on this computer: nothing is sent anywhere.
      </p>
      <p>Licences of what it is built with:</p>
      <ul>
        {licences.map(([file, words]) => (
          <li key={file}>
            <a href={file} target="_blank" rel="noopener">
              {words}
            </a>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" class="primary" onClick={close}>
          Close
        </button>
      </footer>
    </dialog>
  )
}

export const About = () => (open.value ? <AboutDialog /> : null)
