import { readdirSync } from 'node:fs'
import path from 'node:path'
import koffi from 'koffi'
import type { EspeakEvent, EspeakLibrary } from './library.ts'
import { withStress } from './stress.ts'

/** Values of `speak_lib.h`, the header of eSpeak NG's library (API revision 12). */
const OUTPUT_SYNCHRONOUS = 2
const INITIALIZE = 0x0001 | 0x0002 | 0x8000 // phoneme events, in IPA, and no exit without data
const SYNTH_FLAGS = 0x0001 | 0x0010 | 0x0100 // UTF-8, SSML, phoneme codes
const CHARS_UTF8 = 1
const PARAMETERS = { rate: 1, volume: 2, pitch: 3, range: 4 } as const
/** IPA, with `_` between phonemes. */
const PHONEME_MODE = 0x02 | (0x5f << 8)
const EVENT_TYPES: readonly (EspeakEvent['type'] | undefined)[] = [
  undefined, 'word', 'sentence', 'mark', 'play', 'end', undefined, 'phoneme', 'samplerate',
] // prettier-ignore
const NOT_FOUND = 2
const MARK = 3
const PHONEME = 7

/**
 * Milliseconds of audio in one callback. Longer ones are fewer; the library makes room for 200 events
 * a second, and encoders in threads take up to 32,768 samples at once without a copy.
 */
const BUFFER_MS = 1480
/** More events than one callback can have. */
const MAX_EVENTS = 512
/** Bytes of a phoneme's name in an event; it ends with a zero where it is shorter. */
const NAME_BYTES = 8

/** The version from which the library tells the stress of the phonemes it speaks. */
const TELLS_STRESS = 52

/** Loads the library of the system at a path; throws when it is none, or has no data. */
export function loadNative(file: string): EspeakLibrary {
  const library = koffi.load(file)
  const callbackType = koffi.proto('int RostrumSynth(void *wav, int count, void *events)')
  const eventType = koffi.struct({
    type: 'int',
    identifier: 'uint',
    textPosition: 'int',
    length: 'int',
    audioPosition: 'int',
    sample: 'int',
    userData: 'void *',
    id: koffi.array('uint8', NAME_BYTES),
  })
  const initialize = library.func(
    'int espeak_Initialize(int output, int bufferMs, const char *path, int options)',
  )
  const info = library.func('const char *espeak_Info(void *path)')
  const setCallback = library.func('void espeak_SetSynthCallback(RostrumSynth *callback)')
  const setVoice = library.func('int espeak_SetVoiceByName(const char *name)')
  const setParameter = library.func(
    'int espeak_SetParameter(int parameter, int value, int relative)',
  )
  const synth = library.func(
    'int espeak_Synth(const void *text, size_t size, uint position, int positionType, uint end, uint flags, void *id, void *data)',
  )
  const textToPhonemes = library.func(
    'const char *espeak_TextToPhonemes(void *text, int textMode, int phonemeMode)',
  )

  // It looks for a sound server, though it plays nothing, and would leave folders for it at home.
  process.env['PULSE_SERVER'] = 'unix:/dev/null'
  const samplerate = Number(initialize(OUTPUT_SYNCHRONOUS, BUFFER_MS, null, INITIALIZE))
  if (!(samplerate > 0)) throw new Error('Expected the data files of eSpeak NG, found none.')
  const dataPath = new BigUint64Array(1)
  const minor = Number(/^\s*1\.(\d+)/.exec(String(info(dataPath)))?.[1] ?? 0)
  const variants = variantsIn(koffi.decode.string(dataPath[0]))
  const eventBytes = koffi.sizeof(eventType)
  const timeAt = koffi.offsetof(eventType, 'audioPosition')
  const idAt = koffi.offsetof(eventType, 'id')

  // The library uses the same memory again and again; a view of each place is made once.
  const views = new Map<bigint, ArrayBuffer>()
  const view = (address: bigint, bytes: number): ArrayBuffer => {
    const known = views.get(address)
    if (known && known.byteLength >= bytes) return known
    const made = koffi.view(address, bytes)
    views.set(address, made)
    return made
  }
  const decoder = new TextDecoder()
  const events = (address: bigint, label: (ipa: string) => string): EspeakEvent[] => {
    const data = new DataView(view(address, MAX_EVENTS * eventBytes))
    const all: EspeakEvent[] = []
    for (let at = 0; at < data.byteLength; at += eventBytes) {
      const code = data.getInt32(at, true)
      if (code === 0) break
      const type = EVENT_TYPES[code]
      if (code !== MARK && code !== PHONEME) continue
      let id: string
      if (code === MARK) id = koffi.decode.string(data.getBigUint64(at + idAt, true))
      else {
        const bytes = new Uint8Array(data.buffer, at + idAt, NAME_BYTES)
        const end = bytes.indexOf(0)
        id = label(decoder.decode(end < 0 ? bytes : bytes.subarray(0, end)))
      }
      if (type) all.push({ type, audio_position: data.getInt32(at + timeAt, true), id })
    }
    return all
  }

  type Hear = (samples: Int16Array, events: readonly EspeakEvent[]) => boolean
  let hear: Hear = () => true
  let label = (ipa: string): string => ipa
  let failure: unknown
  setCallback(
    koffi.register((wav: bigint | null, count: number, list: bigint): number => {
      try {
        const samples =
          wav && count > 0
            ? new Int16Array(view(wav, count * 2), 0, count).slice()
            : new Int16Array(0)
        return hear(samples, espeak.events ? events(list, label) : []) ? 1 : 0
      } catch (error) {
        // Nothing may be thrown through the library.
        failure = error
        return 1
      }
    }, koffi.pointer(callbackType)),
  )

  const phonemes = (text: string): string => {
    const bytes = Buffer.from(`${text}\0`)
    const place = BigUint64Array.of(koffi.address(bytes))
    const clauses: string[] = []
    while (place[0] !== 0n) {
      clauses.push(String(textToPhonemes(place, CHARS_UTF8, PHONEME_MODE) ?? ''))
    }
    return clauses.join('|')
  }

  const parameter = (name: keyof typeof PARAMETERS, value: number): void => {
    setParameter(PARAMETERS[name], Math.round(value), 0)
  }
  const espeak: EspeakLibrary = {
    samplerate,
    events: true,
    labels: false,
    set rate(value: number) {
      parameter('rate', value)
    },
    set pitch(value: number) {
      parameter('pitch', value)
    },
    set range(value: number) {
      parameter('range', value)
    },
    set volume(value: number) {
      parameter('volume', value)
    },
    set_voice(name) {
      const [, variant] = name.split('+')
      // The library takes an unknown variant for none.
      return variant === undefined || variants.has(variant) ? Number(setVoice(name)) : NOT_FOUND
    },
    synthesize(ssml, callback) {
      hear = callback
      failure = undefined
      label =
        espeak.labels && minor < TELLS_STRESS ? withStress(phonemes(plainText(ssml))) : (ipa) => ipa
      const text = Buffer.from(`${ssml}\0`)
      synth(text, text.length, 0, 0, 0, SYNTH_FLAGS, null, null)
      if (failure !== undefined) throw failure
    },
    phonemes,
  }
  return espeak
}

/** The variants it finds: it lowers their names before it looks for the file. */
function variantsIn(dataPath: string): ReadonlySet<string> {
  try {
    const files = readdirSync(path.join(dataPath, 'voices', '!v'))
    return new Set(files.filter((it) => it === it.toLowerCase()))
  } catch {
    return new Set()
  }
}

/** What is spoken of a text with marks. */
function plainText(ssml: string): string {
  return ssml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
