import { beforeAll, expect, test } from 'vitest'
import type { Markup } from '../core/request.ts'
import { dialogueOf } from './dialogue-in-markup.ts'
import { loadMarkup } from './front-end.ts'

beforeAll(async () => {
  await loadMarkup('html')
  await loadMarkup('ssml')
})

const turns = (text: string, markup: Markup): readonly string[] =>
  dialogueOf(text, markup).map(
    ({ kind, speaker, source }) =>
      `${kind} ${speaker ?? '-'}: ${text.slice(source.start, source.end)}`,
  )

test('what is in tags is said by nobody', () => {
  expect(
    turns('<p title="not this one"><b class="not this">“Come in,”</b> said <i>Mary</i>.', 'html'),
  ).toEqual(['quote Mary: Come in,'])
})

test('blocks are lines', () => {
  const text = '<p>Anna: Is it &amp;\nhere?<p>Bob:  <b>No.</b><script>Eve: x\nMax: y</script>'
  expect(turns(text, 'html')).toEqual(['line Anna: Is it &amp;\nhere?', 'line Bob: No.'])
})

test('documents of SSML, of many stretches', () => {
  const filler = '<s>Nothing is said here at all.</s>'.repeat(300)
  const text = `<speak>${filler}<voice name="a b">"Who is <break/>it?"</voice> Peter asked.</speak>`
  expect(turns(text, 'ssml')).toEqual(['quote Peter: Who is <break/>it?'])
})

test('plain text and Markdown as they stand', () => {
  expect(turns('Anna: Yes.\nBob: No.', 'plain')).toEqual(['line Anna: Yes.', 'line Bob: No.'])
  expect(turns('**Anna:** Yes.\n*Bob*: No.', 'markdown')).toEqual([
    'line Anna: Yes.',
    'line Bob: No.',
  ])
})

test('nothing is said in nothing', () => {
  expect(turns('', 'html')).toEqual([])
  expect(turns('<speak/>', 'ssml')).toEqual([])
})
