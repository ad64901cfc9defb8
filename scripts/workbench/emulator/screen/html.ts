import { Exception } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'

type Html = { content: string; title: string }
const made = new WeakMap<object, Html>()

/** What a script made with HtmlService; undefined for anything else. */
export const htmlOf = (output: unknown): Html | undefined =>
  typeof output === 'object' && output !== null ? made.get(output) : undefined

function htmlOutput(execution: Execution, content: string): object {
  const html = { content, title: '' }
  const output: object = service(execution, 'HtmlService.HtmlOutput', {
    free: {
      getContent: () => html.content,
      getTitle: () => html.title,
      setTitle(title: string) {
        html.title = title
        return output
      },
    },
  })
  made.set(output, html)
  return output
}

export const htmlService = (execution: Execution): object =>
  service(execution, 'HtmlService', {
    free: {
      createHtmlOutput: (content: string) => htmlOutput(execution, content),
      createHtmlOutputFromFile(name: string) {
        const content = execution.options.files[name]
        if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`)
        return htmlOutput(execution, content)
      },
    },
  })
