/**
 * A language with the region where most speak it, in lower case (CLDR likely subtags): `fr` is
 * `fr-fr`. Undefined for what is no BCP 47 tag, and where no region is known.
 */
export function likelyRegion(language: string): string | undefined {
  try {
    const { language: base, region } = new Intl.Locale(language).maximize()
    return region === undefined ? undefined : `${base}-${region}`.toLowerCase()
  } catch {
    return undefined
  }
}
