import { openAiSpeechBody } from '../../../protocol/openai-request.ts'
import type { ServerContext } from '../../context.ts'
import type { Dialect } from '../../dialect.ts'
import { openAiError } from './error.ts'
import { addModels } from './models.ts'
import { addSpeech } from './speech.ts'

/** OpenAI's speech API, as its clients use it: field names, defaults, envelope of errors. */
export function openAiDialect(context: ServerContext): Dialect {
  const { path } = context.settings.current.openai
  const json = 'application/json'
  return {
    name: 'OpenAI',
    owns: (at) =>
      // A base URL without its version is a common slip; its error should still be readable.
      [`${path}/audio`, `${path}/models`, '/audio', '/models'].some(
        (root) => at === root || at.startsWith(`${root}/`),
      ),
    openToOrigins: (at) => at === `${path}/audio/speech` || at === `${path}/audio/voices`,
    renderError: openAiError,
    operations: [
      {
        method: 'post',
        path: `${path}/audio/speech`,
        summary: 'Speak a text, as OpenAI does',
        body: openAiSpeechBody,
        answers: {
          'audio/*': 'The file, streamed.',
          'text/event-stream': 'Events speech.audio.delta and speech.audio.done.',
        },
      },
      {
        method: 'get',
        path: `${path}/models`,
        summary: 'List models',
        answers: { [json]: '{ object, data }' },
      },
      {
        method: 'get',
        path: `${path}/models/{id}`,
        summary: 'One model',
        answers: { [json]: 'The model.' },
      },
      {
        method: 'get',
        path: `${path}/audio/models`,
        summary: 'List models, as Open WebUI asks for them',
        answers: { [json]: '{ models }' },
      },
      {
        method: 'get',
        path: `${path}/audio/voices`,
        summary: 'List voices, as Open WebUI asks for them',
        answers: { [json]: '{ voices }' },
      },
    ],
    register(app) {
      addSpeech(app, context, path)
      addModels(app, context, path)
    },
  }
}
