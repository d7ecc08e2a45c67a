import {
  attemptListQuery,
  cleanupQuery,
  conversionListQuery,
  itemAudioQuery,
  itemListQuery,
  itemStatsQuery,
  practiceLogQuery,
  progressQuery,
  summaryQuery,
} from '../../../protocol/dictation-query.ts'
import {
  answerBody,
  attemptBody,
  bulkBody,
  convertBody,
  convertMultipleBody,
  difficultyBody,
  itemBody,
  tagsBody,
} from '../../../protocol/dictation-request.ts'
import type { Operation } from '../../dialect.ts'

const JSON_TYPE = 'application/json'
const WAV = { 'audio/wav': 'The file, or the range of it that was asked for (206).' }

function json(description: string): Operation['answers'] {
  return { [JSON_TYPE]: description }
}

function conversionOperations(tts: string, maxChars: number): readonly Operation[] {
  return [
    {
      method: 'post',
      path: `${tts}/convert`,
      summary: 'Have a text spoken',
      description: 'Speaks with the setting `dictation.voice`. The same again gives the same task.',
      body: convertBody(maxChars),
      status: 201,
      answers: json('{ conversion_id, text, status, submitted_at }'),
    },
    {
      method: 'post',
      path: `${tts}/convert-multiple`,
      summary: 'Have several texts spoken',
      body: convertMultipleBody(maxChars),
      status: 201,
      answers: json('{ conversion_ids, texts, status, submitted_at }'),
    },
    {
      method: 'get',
      path: tts,
      summary: 'List what is spoken, newest first',
      query: conversionListQuery,
      answers: json('A list of tasks.'),
      list: true,
    },
    {
      method: 'get',
      path: `${tts}/stats`,
      summary: 'How many tasks there are, by state, and texts that came more than once',
      answers: json(
        '{ total_tasks, status_counts, average_file_size, duplicate_texts, duplicate_details }',
      ),
    },
    {
      method: 'post',
      path: `${tts}/cleanup`,
      summary: 'Remove what failed long ago',
      description: 'With keys on, an admin key is needed.',
      query: cleanupQuery,
      answers: json('{ removed }'),
    },
    {
      method: 'get',
      path: `${tts}/{id}`,
      summary: 'One task',
      answers: json('The task, with its file once that is there.'),
    },
    {
      method: 'get',
      path: `${tts}/{id}/download`,
      summary: 'The speech of a task, to be kept',
      answers: WAV,
    },
    {
      method: 'get',
      path: `${tts}/audio/{filename}`,
      summary: 'A file by its name',
      answers: WAV,
    },
  ]
}

function itemOperations(root: string, maxChars: number): readonly Operation[] {
  const items = `${root}/items`
  return [
    {
      method: 'post',
      path: items,
      summary: 'Add a text to be heard and written down',
      description:
        'It is spoken meanwhile; `ready` at once when the same was spoken before. `voice`, `rate` ' +
        'and `scoring` go beyond the original.',
      body: itemBody(maxChars),
      status: 202,
      answers: json('The item.'),
    },
    {
      method: 'get',
      path: items,
      summary: 'List items',
      query: itemListQuery,
      answers: json('{ items, total, page, per_page, total_pages }'),
    },
    {
      method: 'post',
      path: `${items}/bulk`,
      summary: 'Add up to 100 items; those that are wrong are told apart',
      body: bulkBody,
      status: 202,
      answers: json('{ created_items, total_created, failed_items, total_failed, submitted_at }'),
    },
    { method: 'get', path: `${items}/{id}`, summary: 'One item', answers: json('The item.') },
    {
      method: 'delete',
      path: `${items}/{id}`,
      summary: 'Remove an item with its attempts',
      status: 204,
      answers: {},
    },
    {
      method: 'get',
      path: `${items}/{id}/audio`,
      summary: 'Hear an item: as it is, slower, with gaps, or one sentence',
      query: itemAudioQuery,
      answers: WAV,
    },
    {
      method: 'get',
      path: `${items}/{id}/sentences`,
      summary: 'The sentences of an item, and where each is heard',
      answers: json('{ sentences: [{ index, text, source, start_sec, end_sec }] }'),
    },
    {
      method: 'post',
      path: `${items}/{id}/retry`,
      summary: 'Have a failed item spoken again',
      status: 202,
      answers: json('The item.'),
    },
    {
      method: 'patch',
      path: `${items}/{id}/tags`,
      summary: 'Give an item other tags',
      body: tagsBody,
      answers: json('{ item_id, operation, previous_tags, current_tags, updated_at, message }'),
    },
    {
      method: 'patch',
      path: `${items}/{id}/difficulty`,
      summary: 'Give an item another difficulty',
      body: difficultyBody,
      answers: json('{ item_id, previous_difficulty, current_difficulty, updated_at, message }'),
    },
  ]
}

function practiceOperations(root: string, maxChars: number): readonly Operation[] {
  const scored = {
    summary: 'Compare what was written with the text',
    status: 201,
    answers: json('The attempt, with its score, `feedback` and the difference word by word.'),
  }
  const attempts = `${root}/attempts`
  const stats = `${root}/stats`
  return [
    { method: 'post', path: attempts, body: attemptBody(maxChars), ...scored },
    { method: 'post', path: `${root}/items/{id}/attempts`, body: answerBody(maxChars), ...scored },
    {
      method: 'get',
      path: attempts,
      summary: 'List attempts, newest first',
      query: attemptListQuery,
      answers: json('{ attempts, total, page, per_page, total_pages }'),
    },
    {
      method: 'get',
      path: `${attempts}/{id}`,
      summary: 'One attempt',
      answers: json('The attempt.'),
    },
    {
      method: 'get',
      path: `${stats}/summary`,
      summary: 'Attempts, items and means',
      query: summaryQuery,
      answers: json('{ attempts, audios_practiced, avg_percentage, avg_wer }'),
    },
    {
      method: 'get',
      path: `${stats}/practice-log`,
      summary: 'What was practised of each item, the last first',
      query: practiceLogQuery,
      answers: json('{ practice_log, total, page, per_page, total_pages }'),
    },
    {
      method: 'get',
      path: `${stats}/items/{id}`,
      summary: 'What was practised of one item',
      query: itemStatsQuery,
      answers: json('The numbers of the item; zeros when it was never practised.'),
    },
    {
      method: 'get',
      path: `${stats}/progress`,
      summary: 'Attempts and means day by day',
      query: progressQuery,
      answers: json('{ progress: [{ date, attempts, avg_percentage, avg_wer }] }'),
    },
  ]
}

/** What the dictation dialect offers, for the API description. */
export function dictationOperations(
  tts: string,
  roots: readonly string[],
  maxChars: number,
): readonly Operation[] {
  return [
    ...conversionOperations(tts, maxChars),
    ...roots.flatMap((root) => [
      ...itemOperations(root, maxChars),
      ...practiceOperations(root, maxChars),
    ]),
  ]
}
