import type { AudioDecoder } from '../../ports/decoder.ts'
import { flacDecoder } from './flac/decoder.ts'

/** The decoders that need nothing installed. */
export const builtInDecoders: readonly AudioDecoder[] = [flacDecoder]
