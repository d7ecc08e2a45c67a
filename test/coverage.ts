import { afterAll } from 'vitest'
import { takeCoverage } from 'node:v8'

/** Test processes may be ended from outside, so what they covered is written file by file. */
afterAll(() => {
  if (process.env['NODE_V8_COVERAGE']) takeCoverage()
})
