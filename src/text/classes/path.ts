import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { sayAddress } from './spelling.ts'

const EXTENSIONS =
  'pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|tsv|json|jsonl|xml|html?|css|scss|m?jsx?|cjs|m?tsx?|py|ipynb|rb|rs|go|java|kt|swift|cpp|hpp|cs|php|lua|md|ya?ml|toml|ini|cfg|conf|log|exe|dll|msi|zip|tar|gz|bz2|xz|rar|7z|jpe?g|png|gif|svg|webp|bmp|tiff?|ico|mp[34]|m4a|wav|flac|ogg|opus|avi|mkv|mov|webm|srt|vtt|sh|bat|ps1|sql|db|iso|dmg|apk|epub|bak|tmp|env|lock|so|jar|ttf|woff2?'
const NAME = String.raw`\.?[\p{L}\p{N}_@+~%-][\p{L}\p{N}_.@+~%-]{0,120}`

/** Paths of Unix and Windows and names of files, as links are said; words in `camelCase` apart. */
export function pathRules(grammar: Grammar): readonly Rule[] {
  const say = ([text]: RegExpExecArray): string => sayAddress(text, grammar, true)
  const end = String.raw`(?<![.,%])`
  return [
    patternRule(
      'path',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}:\\|\\\\)(?:[^\s\\/:*?"<>|]{1,60}(?: [^\s\\/:*?"<>|]{1,60}){0,3}\\){0,20}(?:[^\s\\/:*?"<>|]{1,120}(?<![.,;!)\]'’”»]))?`,
      say,
    ),
    patternRule(
      'path',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}/.~)\]<])(?:~|\.{1,2})?(?:\/${NAME}){2,24}\/?${end}`,
      ({ 0: text }) => (/\p{L}{2}/u.test(text) ? sayAddress(text, grammar, true) : undefined),
    ),
    // One step is clear only where the sentence leaves no other way to read it.
    patternRule(
      'path',
      HAS.slash,
      String.raw`(?<=^|[\s("'“‘«„])(?:(?:~|\.{1,2})\/${NAME}|\/[a-z]{2,16})${end}(?![\p{L}\p{N}/])`,
      say,
    ),
    patternRule(
      'path',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}_./~@-])(?:[\p{L}\p{N}_@][\p{L}\p{N}_.@+-]{0,80}\/){1,20}[\p{L}\p{N}_.-]{1,80}\.(?:${EXTENSIONS})(?![\p{L}\p{N}_]|[./]\p{L})`,
      say,
    ),
    // Hidden files and kinds of files: `.gitignore`, `a .pdf file`
    patternRule(
      'path',
      HAS.stop,
      String.raw`(?<=^|[\s("'“‘«„])\.(?:${EXTENSIONS}|com|org|net|gitignore|gitconfig|bashrc|zshrc|bash_profile|htaccess|dockerignore|npmrc|editorconfig)(?![\p{L}\p{N}_/]|\.\p{L})`,
      say,
    ),
    patternRule(
      'path',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}_./~@*-])(?:(?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,80}|\*)\.){1,4}(?:${EXTENSIONS}|${EXTENSIONS.toUpperCase()})(?![\p{L}\p{N}_]|[./]\p{L})`,
      (match) => (/^\d+\.\d+$/.test(match[0]) ? undefined : say(match)),
    ),
  ]
}
