import { type SentenceTable, wordSet } from '../language.ts'

/** How Spanish sentences end. */
export const SPANISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `sr sra srta sres srs sras dr dra dres drs d dª dña lic lcdo lda ing arq abog prof profa mons mtro
    mtra fr sto sta st gral cnel cap rev pbro bco rte bs tte sgto cmdte rvdo p.ej vs aprox avda av c pza plza pl ctra
    blvd bv urb edif col gob pdte pte vicepdte dpto depto tel tfno teléf móv ej cf cfr vid ud uds vd
    vds excmo excma ilmo ilma hno hna hnos fco mª máx mín temp prom dir univ inst prov incl trad ext
    v.gr ee jj cc ff rr a v s ss adj sust ref edit lun mié jue vie sáb dom ene feb febr mar abr jun jul ago sept sep oct nov dic`,
  ),
  beforeNumber: wordSet(
    `pta n núm núms nº no pág págs p pp vol vols caps fig art arts párr tít t secc ap apdo km esq`,
  ),
  closing: wordSet(
    `etc uu oo hh aa mm pp ee.uu jj.oo cc.oo cc.aa rr.hh ss.mm a.c d.c a.m p.m s.a s.l s.a.r cía ltda jr c.p p.d
    q.e.p.d dcha izda izq cta cte seg min admón atte ss sigs n.e`,
  ),
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
