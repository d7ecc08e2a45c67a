import { expect, test } from 'vitest'
import type { TaskWebhook } from '../core/task.ts'
import { httpFetcher } from '../adapters/fetch/fetcher.ts'
import { checkWebhook } from './webhook-check.ts'

const fetcher = httpFetcher()
const URL = 'https://hooks.example/task?key=1'

test.each<TaskWebhook>([
  { url: URL },
  { url: URL, secret: 'grüße 😀', events: ['queued', 'succeeded'] },
  { url: `${URL}${'x'.repeat(2048 - URL.length)}`, secret: 'x'.repeat(256) },
])('takes %j', (webhook) => {
  expect(() => checkWebhook(webhook, fetcher)).not.toThrow()
})

test.each<[param: string, webhook: unknown]>([
  ['webhook', undefined],
  ['webhook', 'https://hooks.example/'],
  ['webhook.url', {}],
  ['webhook.url', { url: 5 }],
  ['webhook.url', { url: '' }],
  ['webhook.url', { url: 'hooks.example' }],
  ['webhook.url', { url: 'ftp://hooks.example/' }],
  ['webhook.url', { url: 'https://me:word@hooks.example/' }],
  ['webhook.url', { url: `${URL}${'x'.repeat(2049 - URL.length)}` }],
  ['webhook.url', { url: 'http://localhost:3000/' }],
  ['webhook.url', { url: 'http://0x7f.1/' }],
  ['webhook.url', { url: 'http://[::ffff:127.0.0.1]/' }],
  ['webhook.secret', { url: URL, secret: '' }],
  ['webhook.secret', { url: URL, secret: 'x'.repeat(257) }],
  ['webhook.secret', { url: URL, secret: 'a\nb' }],
  ['webhook.secret', { url: URL, secret: 5 }],
  ['webhook.events', { url: URL, events: [] }],
  ['webhook.events', { url: URL, events: ['done'] }],
  ['webhook.events', { url: URL, events: ['failed', 'failed'] }],
  ['webhook.events', { url: URL, events: 'failed' }],
])('refuses by %s: %j', (param, webhook) => {
  expect(() => checkWebhook(webhook as TaskWebhook, fetcher)).toThrow(
    expect.objectContaining({ code: 'invalid_request', details: { param } }),
  )
})

test('takes private addresses where they are allowed', () => {
  const open = httpFetcher({ allowPrivate: true })
  for (const url of ['http://localhost:3000/', 'http://192.168.1.5/', 'http://[::1]:8080/'])
    expect(() => checkWebhook({ url }, open)).not.toThrow()
  expect(() => checkWebhook({ url: 'http://a:b@localhost/' }, open)).toThrow(/user name/)
})
