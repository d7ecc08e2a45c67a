import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayAddress } from './spelling.ts'

/** Ends of host names that make clear what a bare one is. */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|name|io|dev|app|ai|co|tv|eu|xyz|tech|online|site|shop|store|blog|cloud|page|news|wiki|' +
  'uk|us|ca|au|nz|ie|za|de|at|ch|li|fr|be|lu|es|pt|br|mx|ar|cl|pe|it|nl|se|no|fi|dk|is|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|by|ee|lv|lt|hr|si|rs|jp|cn|kr|in|id|il|sg|hk|tw|me|ly|gl|gg|fm|to|im'
/** Ends that are words too, but not in their own language: `amazon.it` in Italian. */
const OWN_ENDING: { readonly [language: string]: RegExp } = {
  de: /\.(?:de|at|ch|li)$/,
  it: /\.it$/,
  nl: /\.be$/,
  sv: /\.se$/,
}
/** Ends that are words too: a name that ends so is one only with more to show for it. */
const WORDS_TOO =
  /\.(?:de|at|be|es|it|no|is|in|id|me|to|im|by|us|si|li|se|lu|ch|pe|name|page|news)$/
const REST = String.raw`(?:[^\s<>"“”()\]]|\([^\s()<>]{0,80}\))*(?<![.,;:!?…'’»])`

/**
 * Web and mail addresses: words as words, odd strings letter by letter, signs by their names. The
 * schemes `http` and `https` and slashes at the end are not said.
 */
export function linkRules(grammar: Grammar): readonly Rule[] {
  const say = (text: string): string => sayHost(text, grammar)
  return [
    patternRule(
      'email',
      HAS.at,
      String.raw`(?<![\p{L}\p{N}_.+%-])(?:mailto:)?[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}(?![\p{L}\p{N}_-])`,
      ([text]) => say(text.replace(/^mailto:/i, '')),
      'giu',
    ),
    patternRule(
      'url',
      HAS.slash,
      String.raw`(?<![\p{L}\d])(?:https?|ftps?|sftp|file|git|ssh|wss?):\/\/${REST}`,
      ([text]) => {
        const bare = text.replace(/^https?:\/\//i, '')
        return say(bare === text ? text : bare.replace(/\/+$/, '')) || undefined
      },
      'giu',
    ),
    patternRule(
      'url',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}_.@/-])(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,6}(?:${ENDINGS})(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])(?::\d{2,5}(?!\d))?(?:[/?#]${REST})?`,
      ([text]) => {
        const host = text.split(/[:/?#]/, 1)[0] ?? ''
        const sure = text !== host || /^www\./i.test(host) || /\..*\./.test(host)
        const own = OWN_ENDING[grammar.tag.slice(0, 2)]?.test(host) === true
        if (!sure && !own && (WORDS_TOO.test(host) || /\.\p{Lu}/u.test(host))) return undefined
        return /\p{L}.*\./u.test(host) || sure ? say(text.replace(/\/+$/, '')) : undefined
      },
      'giu',
    ),
    patternRule(
      'url',
      HAS.digit | HAS.slash,
      String.raw`(?<![\p{L}\p{N}_.@/-])localhost(?::\d{2,5}(?!\d)(?:[/?#]${REST})?|[/?#]${REST})`,
      ([text]) => say(text.replace(/\/+$/, '')),
    ),
    patternRule(
      'url',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}_.@/-])www\.[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}(?:[/?#:]${REST})?`,
      ([text]) => say(text.replace(/\/+$/, '')),
      'giu',
    ),
  ]
}

/** Ends of hosts in two letters that are said as words, and those that only English says so. */
const ENGLISH_SAID = /^(?:be|is|so|no)$/i
const SAID = /^(?:co|me|to|be|is|it|in|so|no|am)$/i

/** As `sayAddress`, with the country at the end of a host spelled: `dot U K`. */
function sayHost(text: string, grammar: Grammar): string {
  const [, host = '', country = '', rest = ''] =
    /^([^/?#]*\.)(\p{L}{2})((?:[:/?#].*)?)$/u.exec(text) ?? []
  const english = grammar.tag.startsWith('en')
  const own = country.toLowerCase() === 'es' && grammar.tag.startsWith('es')
  const word = SAID.test(country) && (english || !ENGLISH_SAID.test(country))
  if (country === '' || own || word) return sayAddress(text, grammar)
  const spelled = [...country.toUpperCase()].join(' ')
  return [sayAddress(host, grammar), spelled, sayAddress(rest, grammar)]
    .filter((part) => part !== '')
    .join(' ')
}
