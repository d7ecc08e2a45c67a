import { liveStart, speechBody } from '../../../protocol/speech-request.ts'
import { textBody } from '../../../protocol/text-request.ts'
import { sampleQuery, voiceListQuery } from '../../../protocol/voice-query.ts'
import { lexiconBody } from '../../../protocol/lexicon.ts'
import type { Operation } from '../../dialect.ts'

/** What the native dialect offers, for the API description. */
export function nativeOperations(path: string): readonly Operation[] {
  const live = {
    path: `${path}/speech/live`,
    summary: 'Speak text while it is written',
    description:
      'The body may be sent in chunks, as a language model writes it; audio comes back meanwhile. ' +
      'A WebSocket on the same path takes and gives more.',
    bodyType: 'text/plain',
    query: liveStart,
    answers: { 'audio/*': 'The audio, streamed.' },
  }
  return [
    {
      method: 'post',
      path: `${path}/speech`,
      summary: 'Speak a text',
      description: '`Accept` chooses how the audio is wrapped; audio is streamed as it is made.',
      body: speechBody,
      answers: {
        'audio/*': 'The file, streamed.',
        'application/json':
          'Audio in base64, timeline, subtitles; `spokenBy` tells engines, voices, models.',
        'text/event-stream': 'Events start, audio, marks, done, error.',
        'multipart/mixed': 'For each segment a JSON part, then its audio part.',
      },
    },
    { method: 'post', ...live },
    { method: 'put', ...live },
    {
      method: 'get',
      path: `${path}/voices`,
      summary: 'List and search voices',
      query: voiceListQuery,
      answers: {
        'application/json':
          '{ voices, cursor? }; each with what its engine can do: controls, marks, options, ipa, workload.',
      },
    },
    {
      method: 'get',
      path: `${path}/voices/{id}`,
      summary: 'One voice',
      answers: { 'application/json': 'The voice.' },
    },
    {
      method: 'get',
      path: `${path}/voices/{id}/sample`,
      summary: 'Hear a voice',
      query: sampleQuery,
      answers: { 'audio/mpeg': 'A short recording.', 'audio/wav': 'A short recording.' },
    },
    {
      method: 'get',
      path: `${path}/lexicons`,
      summary: 'List lexicons',
      answers: { 'application/json': '{ lexicons }' },
    },
    {
      method: 'get',
      path: `${path}/lexicons/{name}`,
      summary: 'One lexicon',
      answers: {
        'application/json': 'The lexicon.',
        'application/pls+xml': 'As W3C PLS 1.0, as far as that can say it.',
      },
    },
    {
      method: 'put',
      path: `${path}/lexicons/{name}`,
      summary: 'Keep a lexicon',
      description:
        'In JSON, YAML (`application/yaml`) or W3C PLS (`application/pls+xml`). With keys on, an ' +
        'admin key is needed. `If-Match` and `If-None-Match: *` guard against changes of others.',
      body: lexiconBody,
      answers: { 'application/json': '{ name, revision, sizeBytes, updatedAt, entries }' },
    },
    {
      method: 'delete',
      path: `${path}/lexicons/{name}`,
      summary: 'Remove a lexicon',
      answers: {},
    },
    {
      method: 'post',
      path: `${path}/lexicons/{name}/test`,
      summary: 'Read the examples of a lexicon',
      answers: { 'application/json': '{ name, passed, failed, results }' },
    },
    {
      method: 'get',
      path: `${path}/engines`,
      summary: 'List engines',
      answers: {
        'application/json':
          '{ engines }; each with its id, capabilities, number of voices and, where it tells, status.',
      },
    },
    {
      method: 'post',
      path: `${path}/normalize`,
      summary: 'Text as it would be spoken, with every change',
      body: textBody,
      answers: { 'application/json': '{ text, changes }' },
    },
    {
      method: 'post',
      path: `${path}/plan`,
      summary: 'Everything that would be decided, without speaking',
      body: speechBody,
      answers: { 'application/json': 'Voice, output, segments, estimated length, warnings.' },
    },
    {
      method: 'post',
      path: `${path}/phonemize`,
      summary: 'Text in IPA',
      body: textBody,
      answers: { 'application/json': '{ phonemes }' },
    },
  ]
}
