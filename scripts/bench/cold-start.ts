import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'

const file = 'dist/addon/Code.js'
const processes = 15

/** Run in a process of its own, so that nothing is compiled or warm. */
const evaluate = `
  const { readFileSync } = require('node:fs')
  const vm = require('node:vm')
  const code = readFileSync('${file}', 'utf8')
  const context = vm.createContext({})
  const start = process.hrtime.bigint()
  vm.runInContext(code, context)
  console.log(Number(process.hrtime.bigint() - start) / 1e3)`

/** What every cell that calls a function pays before it computes: evaluating the whole script. */
export function coldStart(): string[] {
  const kilobytes = statSync(file).size / 1024
  const times = Array.from({ length: processes }, () =>
    Number(execFileSync(process.execPath, ['-e', evaluate], { encoding: 'utf8' })),
  )
  const median = times.sort((a, b) => a - b)[processes >> 1] as number
  return [
    `Evaluating the script: ${(median / kilobytes).toFixed(0)} µs a KB, target 40 (${(median / 1000).toFixed(1)} ms)`,
    `  size: ${kilobytes.toFixed(0)} KB, target 150`,
  ]
}
