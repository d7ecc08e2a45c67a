import { expect, test } from 'vitest'
import { sumIn } from './sums.ts'

const A = 'a'.repeat(64)
const B = 'B'.repeat(64)

test('a list has names before sums, or after them, with paths or a star', () => {
  expect(sumIn(`${A}  other.tar\n${B} *dir/model.tar\r\n`, 'model.tar')).toBe(B.toLowerCase())
  expect(sumIn(`model.tar\t${A}\nmodel.tar.bz2\t${B}\n`, 'model.tar')).toBe(A)
})

test('one sum alone is that of any name; of several without names it is none', () => {
  expect(sumIn(`${A}\n`, 'model.tar')).toBe(A)
  expect(sumIn(`${A}\n${B}\n`, 'model.tar')).toBeUndefined()
})

test('what is no sum, or is of another file, is none', () => {
  expect(sumIn('', 'model.tar')).toBeUndefined()
  expect(sumIn(`${'a'.repeat(40)}  model.tar\n`, 'model.tar')).toBeUndefined()
  expect(sumIn(`${A}  other-model.tar\n`, 'model.tar')).toBeUndefined()
})
