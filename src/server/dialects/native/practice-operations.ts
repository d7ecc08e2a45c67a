import { documentBody } from '../../../protocol/practice-document.ts'
import {
  attemptListQuery,
  dueQuery,
  exportQuery,
  importQuery,
  itemAudioQuery,
  itemListQuery,
  logQuery,
  progressQuery,
  summaryQuery,
} from '../../../protocol/practice-query.ts'
import { attemptBody, itemBody, itemChangeBody } from '../../../protocol/practice-request.ts'
import type { Operation } from '../../dialect.ts'

const ITEM = { 'application/json': 'The item.' }
const ATTEMPT = { 'application/json': 'The attempt, with its words one by one.' }
const ATTEMPTS = { 'application/json': '{ attempts, total, page, perPage }' }

function itemOperations(items: string): readonly Operation[] {
  const item = `${items}/{id}`
  return [
    {
      method: 'post',
      path: items,
      summary: 'Have a text, or each sentence of it, spoken to be written down',
      description:
        'It can be practised once its `state` is `ready`; that is at once when the same was spoken ' +
        'before. Kept also while no engine or queue can be reached.',
      body: itemBody,
      status: 202,
      answers: { 'application/json': 'The item, or { lesson?, items } of a text that was split.' },
    },
    {
      method: 'get',
      path: items,
      summary: 'List and search items',
      query: itemListQuery,
      answers: { 'application/json': '{ items, total, page, perPage }' },
    },
    { method: 'get', path: item, summary: 'One item', answers: ITEM },
    {
      method: 'patch',
      path: item,
      summary: 'Change tags or difficulty of an item',
      description: 'With keys on, what is for everybody is changed with an admin key only.',
      body: itemChangeBody,
      answers: ITEM,
    },
    {
      method: 'delete',
      path: item,
      summary: 'Remove an item with all attempts at it',
      description: 'With keys on, what is for everybody is removed with an admin key only.',
      status: 204,
      answers: {},
    },
    {
      method: 'post',
      path: `${item}/retry`,
      summary: 'Have a failed item spoken again',
      status: 202,
      answers: ITEM,
    },
    {
      method: 'get',
      path: `${item}/audio`,
      summary: 'Hear an item, or a sentence of it, as fast as is wanted',
      description:
        'Knows `Range`, `If-Range`, `If-None-Match` and HEAD; 409 with the state before it is there.',
      query: itemAudioQuery,
      answers: { 'audio/*': 'The file, or the range of it that was asked for (206).' },
    },
    {
      method: 'get',
      path: `${item}/sentences`,
      summary: 'The sentences of an item, and when they are heard',
      answers: { 'application/json': '{ sentences }' },
    },
    {
      method: 'post',
      path: `${item}/attempts`,
      summary: 'Hand in what was written',
      body: attemptBody,
      status: 201,
      answers: ATTEMPT,
    },
    {
      method: 'get',
      path: `${item}/attempts`,
      summary: 'Attempts at an item, newest first',
      query: logQuery,
      answers: ATTEMPTS,
    },
    {
      method: 'get',
      path: `${item}/practice`,
      summary: 'What was practised of an item, in numbers',
      query: summaryQuery,
      answers: { 'application/json': 'Numbers of attempts, and their means and ends.' },
    },
  ]
}

/** What the native dialect offers to practise with, for the API description. */
export function practiceOperations(path: string): readonly Operation[] {
  const practice = `${path}/practice`
  return [
    ...itemOperations(`${practice}/items`),
    {
      method: 'get',
      path: `${practice}/attempts`,
      summary: 'List attempts, newest first',
      query: attemptListQuery,
      answers: ATTEMPTS,
    },
    {
      method: 'get',
      path: `${practice}/attempts/{id}`,
      summary: 'One attempt',
      answers: ATTEMPT,
    },
    {
      method: 'get',
      path: `${practice}/due`,
      summary: 'What a learner is to hear now',
      query: dueQuery,
      answers: { 'application/json': '{ due: [{ item, card? }] }' },
    },
    {
      method: 'get',
      path: `${practice}/summary`,
      summary: 'What was practised, in numbers',
      query: summaryQuery,
      answers: { 'application/json': '{ attempts, items, averagePercentage, averageWer }' },
    },
    {
      method: 'get',
      path: `${practice}/log`,
      summary: 'Items that were practised, the last one first',
      query: logQuery,
      answers: { 'application/json': '{ entries, total, page, perPage }' },
    },
    {
      method: 'get',
      path: `${practice}/progress`,
      summary: 'What was practised, day by day',
      query: progressQuery,
      answers: { 'application/json': '{ days: [{ date, attempts, … }] }' },
    },
    {
      method: 'get',
      path: `${practice}/export`,
      summary: 'Items and attempts as a file',
      query: exportQuery,
      answers: {
        'application/json': 'A document that `POST /practice/import` reads.',
        'text/csv': 'A table that `POST /practice/import` reads.',
        'application/zip': 'A deck for Anki: the items that are ready, with their audio.',
      },
    },
    {
      method: 'post',
      path: `${practice}/import`,
      summary: 'Take in items and attempts, all or none',
      description:
        'JSON or CSV as exported, or `text/csv` with a line of names above it: `text`, and ' +
        '`language`, `tags`, `difficulty`, `lesson`, `voice`, `rate` as wanted.',
      query: importQuery,
      body: documentBody,
      status: 202,
      answers: { 'application/json': '{ items, attempts }' },
    },
  ]
}
