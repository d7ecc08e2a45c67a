import type { TextSegment } from '../core/segment.ts'
import { HAS } from './clean.ts'
import { languageFor } from './languages/find.ts'
import { normalizeSentence } from './normalize/sentence.ts'
import type { TextOptions } from './options.ts'
import { createPacker } from './segment.ts'
import { createSentenceStream } from './sentences.ts'
import { wordsOf } from './words.ts'

/** Text in, segments out; each step takes only as much text as it needs. */
export interface Feed {
  push(text: string): void
  /** All text so far is to be spoken now, whether its last sentence is over or not. */
  flush(): void
  /** No text comes any more. */
  end(): void
  /** The next segment; undefined when it hangs on text to come, or there is none left. */
  next(): TextSegment | undefined
}

/** Puts the stages of the front end together: markup, sentences, words, segments. */
export function createFeed(options: TextOptions): Feed {
  const { language: tag, markup, limits, pauses, disabledRules } = options
  const language = languageFor(tag)
  const rules = { rules: language.rules(tag), disabled: disabledRules }
  const sentences = createSentenceStream(markup, language.sentences, options)
  const packer = createPacker(limits, pauses)
  let begins = true
  let state: 'open' | 'flushing' | 'ending' = 'open'

  /** Takes one sentence; false when there is none for now. */
  const step = (): boolean => {
    const sentence = sentences.next()
    if (sentence === undefined) return false
    const { source, seen } = normalizeSentence(sentence.source, rules)
    const spoken = (seen & HAS.word) !== 0 || disabledRules.has('emoji')
    const words = spoken ? wordsOf(source.text, tag, (seen & HAS.unspaced) !== 0) : []
    const { end, by } = sentence
    if (words.length === 0) packer.skip(by)
    else packer.add({ source, words, end, by, begins })
    if (words.length > 0 || by !== 'length') begins = by !== 'length'
    return true
  }

  return {
    push: (text) => sentences.push(text),
    flush() {
      sentences.settle()
      state = 'flushing'
    },
    end() {
      sentences.settle()
      state = 'ending'
    },
    next() {
      while (packer.ready.length === 0) {
        if (sentences.wordAhead()) packer.release()
        if (packer.ready.length > 0) break
        if (step()) continue
        if (state === 'open') break
        if (state === 'ending') packer.finish(sentences.length)
        else packer.flush(sentences.length)
        begins = true
        state = 'open'
        break
      }
      return packer.ready.shift()
    },
  }
}
