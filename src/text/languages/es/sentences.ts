import { type SentenceTable, wordSet } from '../language.ts'

/** How Spanish sentences end. */
export const SPANISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `sr sra srta sres dr dra d dª lic ing arq prof profa mons fr sto sta st gral cnel cap tte p.ej
    vs aprox avda av c pza pl gob pdte dpto depto tel ej cf ud uds vd vds excmo excma ilmo`,
  ),
  beforeNumber: wordSet('n núm nº no pág págs p pp vol cap fig art t secc ap km'),
  closing: wordSet('etc ee.uu ss.mm a.c d.c a.m p.m s.a s.l cía ltda hnos jr'),
  starters: wordSet(
    `el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas nosotros yo
    tú usted ustedes pero y o así entonces luego aquí allí cuando donde quien que qué por cómo si
    en con sin para desde hasta después antes durante hoy ayer mañana su sus mi mis tu tus nuestro
    todo todos toda todas muchos algunos no es son fue era hay se lo`,
  ),
  dates: wordSet(''),
  ordinalStop: false,
  complete: true,
}
