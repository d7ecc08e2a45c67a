import { type SentenceTable, wordSet } from '../language.ts'

/** How Portuguese sentences end. */
export const PORTUGUESE_SENTENCES: SentenceTable = {
  open: wordSet(
    `sr sra srta srs sras dr dra drs prof profa d.ª da d eng arq adv exmo exma ilmo ilma v gen gal cel
    cap ed ten sgt maj dep sen min gov pres rev pe p.e fr sto sta mons me mª p.ex vs aprox av r pç pça al
    tv trav rod estr lg lgo jd vl qd bl apto edif tel telef ex cf obs ref máx mín temp col colh xíc méd dept depto dpto
    inst univ adm att séc sécs a s jan fev abr jun jul nov trad org ext cx`,
  ),
  beforeNumber: wordSet(
    `n núm nº no pág págs p pp vol vols caps fig tab art arts inc tít t sec ap apt lt lote km`,
  ),
  closing: wordSet(
    `etc a.c d.c a.m p.m s.a ltda lda cia jr e.u.a ee.uu p.s c.p dto esq seg sex sáb dom and min mar mai ago set out dez`,
  ),
  starters: wordSet(
    `o os as um uma uns umas este esta estes estas esse essa aquele aquela ele ela eles elas nós eu
    tu você vocês mas e ou assim então depois logo aqui ali lá quando onde quem que como se em no na
    nos nas ao com sem para desde até após antes durante hoje ontem amanhã seu sua seus suas meu
    minha nosso todo todos toda todas muitos alguns não é são foi era há isso isto porém também já`,
  ),
  dates: wordSet(''),
  ordinalStop: false,
  complete: true,
}
