import { wordSet } from '../language.ts'
import type { FinnishCase } from './inflection.ts'

/** Words that look inflected and are not, or do not belong to the number before them. */
const OTHERS = wordSet(
  `kanssa jossa missä tässä siinä itsessä passa massa kassa olla tulla mennä jolla millä sillä tällä
  alla päällä illalla aamulla yöllä päivällä täällä siellä tuolla kyllä edellä keskellä iltapäivällä
  aamupäivällä puolta päältä illalta aamusta alle päälle sille tälle jolle jälleen heille meille teille
  minulle sinulle hänelle jälkeen mukaan edelleen uudelleen puoleen kotiin niin kuin kuitenkin
  vaan aivan noin vain kun on ovat sitten ennen aikaan siihen tähän johon mihin miksi siksi esimerkiksi
  vuoksi lisäksi ensiksi onneksi yksi kaksi kuusi melkein kohdalla kohdalle osalta välillä välille
  välissä ohella avulla luona varten vastaan kesken asti paitsi takia perusteella mielestä keskeltä
  muassa mukana lisää yhä jossain jotain kaiken koska ollessa kuluessa sisällä aikana matkalla
  tasalla varrella rinnalla johdosta johtuen alkaen lähtien saakka mennessä korkeintaan vähintään
  ainakin enintään yhteensä keskimäärin kuluttua läpi alusta lopussa alussa lopulla puolivälissä
  syksyllä keväällä kesällä talvella tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa
  kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa maanantaina
  tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen huomenna tänään
  kotona ulkona taakse edessä takana vieressä ohi liian aina harvoin usein enemmän vähemmän verran
  sijaan tapauksessa jalkaa`,
)
/** Nouns in the elative, whose ending many partitives share: `ihmistä`, `yritystä`. */
const ELATIVE =
  /(?:maasta|vuodesta|kuukaudesta|päivästä|viikosta|tunnista|minuutista|sekunnista|kunnasta|kaupungista|osasta|eurosta|dollarista|prosentista|metristä|litrasta|kilosta|grammasta|henkilöstä|hengestä|kerrasta|talosta|kylästä|koulusta|luokasta|maalista|pisteestä|ottelusta|pelistä|autosta|puolueesta|joukkueesta|lapsesta|sivusta|luvusta|miljoonasta|miljardista|tuhannesta|sadasta|kappaleesta|lähteestä|asiasta|syystä|seurasta|ryhmästä|kohdasta|tapauksesta|erästä|kierroksesta|paikasta|huoneesta|jasta|jästä|sesta|sestä|ksesta|ksestä|desta|destä)$/u
/** Nouns in the genitive, whose ending many others share. */
const GENITIVE =
  /^(?:vuoden|päivän|viikon|kuukauden|kuun|tunnin|minuutin|sekunnin|kerran|kertaisen|hengen|ihmisen|henkilön|asukkaan|eri|sadan|tuhannen|maan|kunnan|kaupungin|lapsen|naisen|miehen|osan|sanan|sivun|luvun|kirjan|talon|auton|huoneen|tähden|sijan|lajin|osaston|päivän|luvun|vaunun|veneen|koulun|luokan|ryhmän|joukkueen|puolueen|äänen|kyselyn|kaksion|asunnon|oven|kuvan|kilon|tonnin|gramman|asteen|neliön|kuution|litran|desin|sentin|millin|euron|dollarin|kruunun|punnan|markan|prosentin|miljoonan|miljardin|pisteen|maalin|ottelun|pelin|erän|kierroksen|kerroksen|kilpailun|voiton|tappion|yrityksen|kysymyksen|työntekijän|watin|voltin|tavun|tuuman|mailin|jalan|hehtaarin|vuorokauden|vuosikymmenen|vuosisadan|kohdan|kappaleen|paikan|lahjan|askeleen|artikkelin|merkin|rivin|pykälän|virkkeen)$|(?:metrin|gramman|litran|watin|tavun|tunnin|vuoden|vuotisen|prosentin|isen|äisen|jan|jän|jäsenen|tekijän|euron|viikon|paikan|asunnon|huoneen|kerroksen|hengen|osan)$/u
const ESSIVE =
  /(?:päivänä|vuotena|viikkona|kuukautena|kertana|iltana|yönä|aamuna|tuntina|kesänä|talvena|syksynä|keväänä|kautena|kappaleena|osana|peräkkäisenä|isena|isenä|eränä|vuosikymmenenä|vuosisatana|minuuttina|eurona|prosenttina)$/u
/** Nouns in the partitive singular; the ending with a `t` only where nothing else has it. */
const PARTITIVE = /(?:aa|ää|ea|eä|ia|iä|oa|ua|yä|öä|tta|ttä|ihmistä|miestä|naista|lasta|kertaa)$/u

/** Whose it is, behind an ending that tells the case: `ystävälleni`. */
const OWNED = /(?<=(?:ss|st|ll|lt)[aä]|lle)(?:ni|si|mme|nne|nsa|nsä|an|än|en)$/u

const NOUN = /^[ ]((?:eri |viime |ensi |koko )?)(\p{Ll}[\p{Ll}-]{2,30})/u

/** The noun that follows a number, an unchanging word before it left out; lower case only. */
export function nounAfter(after: string): string | undefined {
  return NOUN.exec(after)?.[2]?.replace(OWNED, '')
}

/** The case that a noun shows by its ending; undefined where it tells nothing sure. */
export function caseOfNoun(noun: string): FinnishCase | undefined {
  if (OTHERS.has(noun)) return undefined
  if (/[aeiouyäö]ss[aä]$/u.test(noun)) return 'inessive'
  if (ELATIVE.test(noun)) return 'elative'
  if (/[aeiouyäö]ll[aä]$/u.test(noun)) return 'adessive'
  if (/[aeiouyäö]lt[aä]$/u.test(noun)) return 'ablative'
  if (/[aeiouyäö]lle$/u.test(noun)) return 'allative'
  if (/[aeiouyäö]ksi$/u.test(noun)) return 'translative'
  if (ESSIVE.test(noun)) return 'essive'
  if (GENITIVE.test(noun)) return 'genitive'
  // Passives end alike: `tarvitaan`, `kerrotaan`, `syödään`, `löydettiin`.
  if (/(?:minuut|prosent|sent|tun|sekun|vat|vol|pis)tiin$/u.test(noun)) return 'illative'
  if (
    /(?:een|(?<!t)iin|oon|uun|yyn|öön|[aeiouyäö]h[aeiouyäö]n)$|(?<![tdl])(?:aan|ään)$|kertaan$/u.test(
      noun,
    )
  )
    return 'illative'
  return undefined
}

/** The case of a noun that follows an ordinal, which also agrees with a partitive. */
export function caseBehindOrdinal(after: string): FinnishCase | undefined {
  const noun = nounAfter(after)
  if (noun === undefined) return undefined
  const found = caseOfNoun(noun)
  if (found !== undefined) return found
  if (/(?:asia|historia|tekniikka|valtio|neuvottelukierros)$/u.test(noun)) return undefined
  if (PARTITIVE.test(noun)) return 'partitive'
  return /[aeiouyäö]st[aä]$/u.test(noun)
    ? 'elative'
    : /[aeiouyäö]n$/u.test(noun) && !OTHERS.has(noun) && !/(?:nen|tään|taan|in)$/u.test(noun)
      ? 'genitive'
      : undefined
}

/** What a written ending behind a number stands for: `5:een`, `3:s`, `2:nnen`. */
export interface Ending {
  readonly ordinal: boolean
  readonly grammaticalCase: FinnishCase
}

const CARDINAL_ENDINGS: readonly (readonly [RegExp, FinnishCase])[] = [
  [/^(?:e?n|ien|den)$/, 'genitive'],
  [/^(?:[aä]|ea|aa|ää|t[aä]|[ei]?[aä])$/, 'partitive'],
  [/^[aeiouyäö]?ss[aä]$/, 'inessive'],
  [/^[aeiouyäö]?st[aä]$/, 'elative'],
  [/^(?:[thns]?(?:aan|ään|een|iin|oon|öön|uun|yyn)|h[aeiouyäö]n)$/, 'illative'],
  [/^[aeiouyäö]?ll[aä]$/, 'adessive'],
  [/^[aeiouyäö]?lt[aä]$/, 'ablative'],
  [/^[aeiouyäö]?lle$/, 'allative'],
  [/^(?:te)?n[aä]$/, 'essive'],
  [/^[aeiouyäö]?ksi$/, 'translative'],
]
const ORDINAL_ENDINGS: readonly (readonly [RegExp, FinnishCase])[] = [
  [/^(?:[aeä]?s|i?nen)$/, 'nominative'],
  [/^(?:[aeä]?nnen|i?sen)$/, 'genitive'],
  [/^[aeä]?tt[aä]$/, 'partitive'],
  [/^(?:[aeä]?nnessä|[aeä]?nnessa|i?sess[aä])$/, 'inessive'],
  [/^(?:[aeä]?nnest[aä]|i?sest[aä])$/, 'elative'],
  [/^(?:[aeä]?nteen|i?seen)$/, 'illative'],
  [/^(?:[aeä]?nnell[aä]|i?sell[aä])$/, 'adessive'],
  [/^(?:[aeä]?nnelt[aä]|i?selt[aä])$/, 'ablative'],
  [/^(?:[aeä]?nnelle|i?selle)$/, 'allative'],
  [/^(?:[aeä]?nten[aä]|i?sen[aä])$/, 'essive'],
  [/^(?:[aeä]?nneksi|i?seksi)$/, 'translative'],
]

/** Source of an ending behind a colon. */
export const ENDING_SOURCE = '[a-zäö]{1,7}'

/** What an ending stands for; `digits` decide where cardinals and ordinals share one. */
export function endingOf(ending: string, digits = ''): Ending | undefined {
  // `6:tta` is kuutta, `3:tta` kolmatta; so with the thousand.
  const double = /^tt[aä]$/.test(ending)
  if (double && /(?:[56]|000)$/.test(digits) && !/1[56]$/.test(digits))
    return { ordinal: false, grammaticalCase: 'partitive' }
  const ordinal = ORDINAL_ENDINGS.find(([shape]) => shape.test(ending))
  if (ordinal !== undefined && !(ending === 'seen' && !/[12]$/.test(digits)))
    return { ordinal: true, grammaticalCase: ordinal[1] }
  const cardinal = CARDINAL_ENDINGS.find(([shape]) => shape.test(ending))
  return cardinal && { ordinal: false, grammaticalCase: cardinal[1] }
}
