import { describe, test } from 'vitest'
import { encoderContract } from '../../contracts/encoder.ts'
import { CODECS } from '../../core/request.ts'
import { bareEncoder } from './bare.ts'
import { builtInEncoders } from './index.ts'
import { createThreadPool } from './thread/thread-pool.ts'
import { threadedEncoder } from './thread/threaded-encoder.ts'

for (const codec of CODECS) {
  const varies = codec === 'opus'
  encoderContract({
    describe,
    test,
    varies,
    name: `${codec}, bare`,
    create: () => ({ encoder: bareEncoder(codec), close: async () => {} }),
  })
  encoderContract({
    describe,
    test,
    varies,
    name: `${codec}, in a thread`,
    create() {
      const pool = createThreadPool(1)
      return { encoder: threadedEncoder(codec, pool), close: () => pool.close() }
    },
  })
}

encoderContract({
  describe,
  test,
  name: 'mp3, as it comes',
  create() {
    const { encoders, close } = builtInEncoders({ threads: 2 })
    const encoder = encoders.find((it) => it.codec === 'mp3')
    if (!encoder) throw new Error('Expected an encoder for mp3.')
    return { encoder, close }
  },
})
