/** How an IndexTTS server is asked: by a form, by JSON answered with a link, or as OpenAI is. */
export type IndexTtsShape = 'form' | 'json-url' | 'openai'
