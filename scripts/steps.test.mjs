import { expect, test } from 'vitest'
import { runCommand, runSteps } from './steps.mjs'

const options = { atOnce: 2, report: () => {} }
const states = (outcomes) => outcomes.map(({ name, state }) => `${name} ${state}`)

test('a step whose need failed is skipped, and so is what needs that; others run', async () => {
  const outcomes = await runSteps(
    [
      { name: 'a', run: () => Promise.reject(new Error('no')) },
      { name: 'b', needs: ['a'], run: async () => {} },
      { name: 'c', needs: ['b'], run: async () => {} },
      { name: 'd', run: async () => {} },
    ],
    options,
  )
  expect(states(outcomes)).toEqual(['a failed', 'b skipped', 'c skipped', 'd passed'])
})

test('no more than the allowed number run at once, and one of each lane', async () => {
  const running = new Set()
  const seen = []
  const step = (name, lane) => ({
    name,
    lane,
    async run() {
      running.add(name)
      seen.push([...running].join(' '))
      await new Promise((resolve) => setImmediate(resolve))
      running.delete(name)
    },
  })
  await runSteps([step('t1', 'tests'), step('t2', 'tests'), step('x'), step('y')], options)
  expect(seen.every((names) => names.split(' ').length <= 2)).toBe(true)
  expect(seen.some((names) => names.includes('t1') && names.includes('t2'))).toBe(false)
  expect(seen).toContain('t1 x')
})

test('steps that wait for each other are an error', async () => {
  const run = async () => {}
  await expect(
    runSteps(
      [
        { name: 'a', needs: ['b'], run },
        { name: 'b', needs: ['a'], run },
      ],
      options,
    ),
  ).rejects.toThrow('These steps wait for each other: a, b.')
})

test('a command that fails rejects and has been heard', async () => {
  let output = ''
  const log = (text) => (output += text)
  await runCommand([process.execPath, '-e', 'console.log(1)'], { log })
  await expect(
    runCommand([process.execPath, '-e', 'console.error(2); process.exit(3)'], { log }),
  ).rejects.toThrow('ended with exit code 3')
  expect(output).toBe('1\n2\n')
})
