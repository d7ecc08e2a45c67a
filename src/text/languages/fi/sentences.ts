import { type SentenceTable, wordSet } from '../language.ts'

/** How Finnish sentences end. */
export const FINNISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `kapt kenr evl ev maj luutn vääp kers yliopp pres kans.ed tuom varat kand arkkit opett fil.maist fil.tri
    dr prof tri dos hra rva nti toht past rov maist fil lis kand lääk oik valt tekn teol kaupp agr ins
    dipl.ins esim mm ks vrt n noin nk ns ts t.s ko em ao ed ent huom sis synt ilm mom alv ark la su pj vpj siht tj
    toim toim.joht vt va ml mt os p.o po puh vs kts m.m pvm s.o st pyh a b c d e f g h i j k l
    m o p q r t u milj mrd w x y z å ä ö`,
  ),
  beforeNumber: wordSet(
    'nro n:o no s sivu max vk kpl luku v vv puh kohta art kuv kuva taul liite par § alk klo p',
  ),
  closing: wordSet(
    `ym yms jne tms jms ekr jkr eaa jaa kk vk vko pv min h t tl rkl dl cl kg km kpl hlö vrk as
    krs mk snt e sek puol vas oik oy ab s v vv jr sr`,
  ),
  starters: wordSet(
    `se ne hän he minä sinä me te tämä nämä tuo nuo kun jos mutta ja tai sekä niin siis joten koska vaikka
    ennen jälkeen nyt silloin sitten tänään eilen huomenna siellä täällä siinä tässä sen niiden hänen
    heidän minun meidän ei en emme eivät on oli ovat olivat mikä kuka missä miten miksi milloin kaikki
    moni monet jokainen yksi lisäksi myös lopuksi ensin toisaalta kuitenkin`,
  ),
  dates: wordSet(
    `tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
    lokakuuta marraskuuta joulukuuta tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun
    heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun päivä päivänä päivään luokka luokan kerros
    kerroksessa`,
  ),
  // What an ordinal counts has no capital here: behind `5.` one begins a sentence.
  ordinalStop: false,
  numberedEnds: /n[kt]$/,
  complete: true,
}
