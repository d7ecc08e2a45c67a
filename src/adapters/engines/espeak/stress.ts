const STRESS = /[ˈˌ]/gu
/** Phonemes that may be missing among those spoken before the next one is found. */
const LOOK_AHEAD = 8

/**
 * Gives phonemes that are told one after the other the stress they have in the spelling of their
 * sentence (`_` between phonemes, `|` between clauses). One that is not found there keeps what it
 * was told with.
 */
export function withStress(spelling: string): (ipa: string) => string {
  const spelled = spelling.split(/[_|\s]+/u).filter((it) => it !== '')
  const bare = spelled.map((it) => it.replace(STRESS, ''))
  let at = 0
  return (ipa) => {
    const found = bare.slice(at, at + LOOK_AHEAD).indexOf(ipa)
    if (ipa === '' || found < 0) return ipa
    at += found + 1
    return spelled[at - 1] ?? ipa
  }
}
