import { describe, expect, test } from 'vitest'
import type { DictationRow } from '../../ports/dictation-source.ts'
import { timeOf } from './cell.ts'
import { planImport, type DictationPlan } from './plan.ts'

const settings = { language: 'fi', maxTextChars: 10_000, user: '', nowMs: Date.UTC(2026, 10, 21) }
const AT = '2025-08-01 12:34:56.789'
const AT_MS = Date.UTC(2025, 7, 1, 12, 34, 56, 789)

const item = (row: DictationRow = {}): DictationRow => ({
  id: 1,
  locale: 'en-GB',
  text: 'The cat sat.',
  difficulty: 3,
  tags_json: '["a"]',
  created_at: AT,
  updated_at: AT,
  ...row,
})
const attempt = (row: DictationRow = {}): DictationRow => ({
  id: 1,
  item_id: 1,
  text: 'the cat',
  percentage: 66,
  wer: 0.3333,
  words_ref: 3,
  words_correct: 2,
  created_at: AT,
  ...row,
})
const task = (row: DictationRow = {}): DictationRow => ({
  id: 1,
  task_id: '20250801_123456_1a2b3c4d',
  original_text: 'Kiitos',
  status: 'done',
  output_file_path: 'output/a.wav',
  custom_filename: null,
  submitted_at: AT,
  item_id: null,
  ...row,
})

function plan(rows: {
  readonly items?: readonly DictationRow[]
  readonly attempts?: readonly DictationRow[]
  readonly tasks?: readonly DictationRow[]
}): DictationPlan {
  return planImport({ items: [], attempts: [], tasks: [], ...rows }, settings)
}

describe('times', () => {
  test.each([
    ['2025-08-01 12:34:56.789', AT_MS],
    ['2025-08-01 12:34:56.789999', AT_MS],
    ['2025-08-01T12:34:56,789', AT_MS],
    ['2025-08-01T12:34:56.789Z', AT_MS],
    ['2025-08-01 12:34:56.789 UTC', AT_MS],
    ['2025-08-01 14:34:56.789+02:00', AT_MS],
    ['2025-08-01T07:04:56.789-0530', AT_MS],
    ['2025-08-01 12:34:56', AT_MS - 789],
    ['2025-08-01 12:34', AT_MS - 56_789],
    ['2025-08-01', Date.UTC(2025, 7, 1)],
    [' 2024-02-29 00:00:00 ', Date.UTC(2024, 1, 29)],
    [AT_MS / 1000, AT_MS],
    [AT_MS, AT_MS],
    ['2025-02-29 00:00:00', undefined],
    ['2025-13-01', undefined],
    ['2025-08-01 25:00', undefined],
    ['1969-12-31 23:59:59', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Uint8Array.of(1), undefined],
  ])('%j', (cell, ms) => {
    expect(timeOf(cell)).toBe(ms)
  })
})

test('whole rows are taken as they are, without a note', () => {
  const found = plan({ items: [item()], attempts: [attempt()], tasks: [task()] })
  expect(found).toEqual({
    items: [
      {
        id: 1,
        text: 'The cat sat.',
        language: 'en-GB',
        difficulty: 3,
        tags: ['a'],
        createdMs: AT_MS,
        updatedMs: AT_MS,
      },
    ],
    attempts: [
      {
        id: 1,
        item: 0,
        user: '',
        text: 'the cat',
        score: { percentage: 66, wer: 0.3333, wordsRef: 3, wordsCorrect: 2 },
        createdMs: AT_MS,
      },
    ],
    conversions: [
      {
        row: '1',
        id: '20250801_123456_1a2b3c4d',
        text: 'Kiitos',
        submittedMs: AT_MS,
        audioFile: 'output/a.wav',
      },
    ],
    notes: [],
  })
})

describe('items', () => {
  test.each([
    ['locale', { locale: 'en_US' }, { language: 'en_US' }, 0],
    ['locale', { locale: null }, { language: 'fi' }, 1],
    ['locale', { locale: '' }, { language: 'fi' }, 1],
    ['locale', { locale: 'en US' }, { language: 'fi' }, 1],
    ['difficulty', { difficulty: null }, { difficulty: undefined }, 0],
    ['difficulty', { difficulty: '4' }, { difficulty: 4 }, 0],
    ['difficulty', { difficulty: 4.5 }, { difficulty: undefined }, 1],
    ['difficulty', { difficulty: 0 }, { difficulty: undefined }, 1],
    ['tags_json', { tags_json: null }, { tags: [] }, 0],
    ['tags_json', { tags_json: 'null' }, { tags: [] }, 0],
    ['tags_json', { tags_json: '["ä","ä","b"]' }, { tags: ['ä', 'b'] }, 0],
    ['tags_json', { tags_json: '["a"' }, { tags: [] }, 1],
    ['tags_json', { tags_json: '{"a":1}' }, { tags: [] }, 1],
    ['tags_json', { tags_json: '["", 7, null, "a\\u0007"]' }, { tags: ['7'] }, 1],
    ['tags_json', { tags_json: JSON.stringify(['x'.repeat(51)]) }, { tags: ['x'.repeat(50)] }, 1],
    ['created_at', { created_at: null, updated_at: AT }, { createdMs: AT_MS }, 1],
    ['updated_at', { updated_at: 'soon' }, { updatedMs: AT_MS }, 1],
  ])('%s of %j', (column, row, expected, notes) => {
    const found = plan({ items: [item(row)] })
    const [taken] = found.items
    expect({ ...taken, ...expected }).toEqual({ difficulty: undefined, ...taken })
    expect(found.notes).toHaveLength(notes)
    if (notes > 0)
      expect(found.notes[0]).toMatchObject({ table: 'items', id: '1', column, action: 'repaired' })
  })

  test('of more than 20 tags the first are taken', () => {
    const tags = Array.from({ length: 25 }, (_, index) => `t${index}`)
    const found = plan({ items: [item({ tags_json: JSON.stringify(tags) })] })
    expect(found.items[0]?.tags).toEqual(tags.slice(0, 20))
    expect(found.notes).toHaveLength(1)
  })

  test('without any time they are of now', () => {
    const found = plan({ items: [item({ created_at: null, updated_at: null })] })
    expect(found.items[0]).toMatchObject({ createdMs: settings.nowMs, updatedMs: settings.nowMs })
    expect(found.notes).toHaveLength(2)
  })

  test.each([
    ['text', { text: null }],
    ['text', { text: ' \n' }],
    ['text', { text: 'x'.repeat(10_001) }],
    ['text', { text: Uint8Array.of(65) }],
    ['id', { id: 0 }],
    ['id', { id: null }],
    ['id', { id: 2 ** 51 }],
    ['id', { id: 9_007_199_254_740_993n }],
  ])('no %s: %o is refused', (column, row) => {
    const found = plan({ items: [item(row)] })
    expect(found.items).toEqual([])
    expect(found.notes).toMatchObject([{ table: 'items', column, action: 'refused' }])
  })

  test('no two have one id', () => {
    const found = plan({ items: [item(), item({ text: 'Other.' })] })
    expect(found.items).toHaveLength(1)
    expect(found.notes).toMatchObject([{ id: '1', column: 'id', action: 'refused' }])
  })
})

describe('attempts', () => {
  test.each([
    ['percentage', { percentage: 101 }],
    ['percentage', { percentage: -1 }],
    ['percentage', { percentage: 66.6 }],
    ['percentage', { percentage: null }],
    ['wer', { wer: 1.5 }],
    ['wer', { wer: 'nan' }],
    ['words_ref', { words_ref: null }],
    ['words_correct', { words_correct: 4 }],
  ])('are scored anew where %s cannot be: %j', (column, row) => {
    const found = plan({ items: [item()], attempts: [attempt(row)] })
    expect(found.attempts[0]).not.toHaveProperty('score')
    expect(found.notes).toMatchObject([{ table: 'attempts', id: '1', column, action: 'repaired' }])
  })

  test('whole numbers that are written otherwise are numbers', () => {
    const row = { percentage: 66.0, wer: '0.3333', words_ref: '3', words_correct: 2 }
    const found = plan({ items: [item()], attempts: [attempt(row)] })
    expect(found.attempts[0]?.score).toMatchObject({ percentage: 66, wer: 0.3333, wordsRef: 3 })
    expect(found.notes).toEqual([])
  })

  test('a time that cannot be read is that of the attempt before, else of the item', () => {
    const later = '2025-09-01 00:00:00'
    const found = plan({
      items: [item()],
      attempts: [
        attempt({ created_at: null }),
        attempt({ id: 2, created_at: later }),
        attempt({ id: 3, created_at: 'soon' }),
      ],
    })
    const laterMs = Date.UTC(2025, 8, 1)
    expect(found.attempts.map(({ createdMs }) => createdMs)).toEqual([AT_MS, laterMs, laterMs])
    expect(found.notes.map(({ id }) => id)).toEqual(['1', '3'])
  })

  test.each([
    ['item_id', { item_id: 2 }],
    ['item_id', { item_id: null }],
    ['item_id', { item_id: 'one' }],
    ['text', { text: 'x'.repeat(10_001) }],
    ['id', { id: -3 }],
  ])('without %s are refused: %o', (column, row) => {
    const found = plan({ items: [item()], attempts: [attempt(row)] })
    expect(found.attempts).toEqual([])
    expect(found.notes).toMatchObject([{ table: 'attempts', column, action: 'refused' }])
  })

  test('go with their item when that is refused', () => {
    const found = plan({ items: [item({ text: '' })], attempts: [attempt()] })
    expect(found.attempts).toEqual([])
    expect(found.notes.map(({ table, action }) => `${action} ${table}`)).toEqual([
      'refused items',
      'refused attempts',
    ])
  })

  test('without text are empty answers, of the learner that is named', () => {
    const rows = { tasks: [], items: [item()], attempts: [attempt({ text: null })] }
    const found = planImport(rows, { ...settings, user: 'Aino' })
    expect(found.attempts[0]).toMatchObject({ text: '', user: 'Aino' })
  })
})

describe('tasks', () => {
  test.each([
    [{ custom_filename: 'lesson' }, { customFilename: 'lesson' }, 0],
    [{ custom_filename: 'Ääni 1.wav' }, { customFilename: 'Ääni 1.wav' }, 0],
    [{ custom_filename: '../up.wav' }, {}, 1],
    [{ custom_filename: 'item_7.wav' }, {}, 1],
    [{ submitted_at: null }, { submittedMs: Date.UTC(2025, 7, 1, 12, 34, 56) }, 1],
    [{ submitted_at: null, task_id: 'own' }, { submittedMs: settings.nowMs }, 1],
    [{ submitted_at: null, created_at: AT }, { submittedMs: AT_MS }, 0],
    [{ output_file_path: '' }, {}, 0],
    [{ status: 'queued', output_file_path: null }, {}, 0],
  ])('are taken: %j', (row, expected, notes) => {
    const found = plan({ tasks: [task(row)] })
    expect(found.conversions).toMatchObject([expected])
    expect(found.notes).toHaveLength(notes)
  })

  test.each([
    [{ item_id: 1 }, 'left'],
    [{ status: 'failed' }, 'left'],
    [{ status: 'lost' }, 'refused'],
    [{ status: null }, 'refused'],
    [{ task_id: null }, 'refused'],
    [{ task_id: 'a/b' }, 'refused'],
    [{ original_text: ' ' }, 'refused'],
  ])('are not taken: %j', (row, action) => {
    const found = plan({ tasks: [task(row)] })
    expect(found.conversions).toEqual([])
    expect(found.notes).toMatchObject([{ table: 'tasks', id: '1', action }])
  })

  test('no two have one id', () => {
    const found = plan({ tasks: [task(), task({ id: 2 })] })
    expect(found.conversions).toHaveLength(1)
    expect(found.notes).toMatchObject([{ id: '2', column: 'task_id', action: 'refused' }])
  })
})
