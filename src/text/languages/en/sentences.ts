import { type SentenceTable, wordSet } from '../language.ts'
import { NUMBERED, SHORT_FORMS } from './short-forms.ts'
import { TITLE_WORDS } from './titles.ts'

/** Short forms that go with a number, without those that go with other words too. */
const BEFORE_NUMBERS = Object.keys(NUMBERED).filter(
  (short) => !/^(?:col|c|ca|v|approx|tel|est|max|min|temp|l|ll|ln)$/.test(short),
)

/** How English sentences end. */
export const ENGLISH_SENTENCES: SentenceTable = {
  open: wordSet(
    `${TITLE_WORDS.join(' ')} mr mrs ms mx dr prof messrs mmes rev hon fr gov pres sen rep gen maj col lt capt cpt cmdr adm
    sgt cpl pvt supt insp det e.g i.e vs v viz cf al ca approx c a.k.a mt ft pl esp incl resp
    attn dist div vols bros mlle mme asst assoc`,
  ),
  beforeNumber: wordSet(
    `${BEFORE_NUMBERS.join(' ')} ps isa prov matt deut exod rte rt hwy bldg apt ste no nos rs fl fig figs vol vols ch chap sec sect art eq eqs p pp par para ver op app ref tab pt
    jan feb mar apr jun jul aug sep sept oct nov dec nr ex`,
  ),
  closing: wordSet(
    `l ${[...SHORT_FORMS.keys()].join(' ').toLowerCase()} etc inc ltd corp co jr sr esq bros a.m p.m am pm b.c a.d b.c.e c.e u.s u.k u.n u.s.a e.u d.c
    ph.d m.d b.a m.a m.sc b.sc m.b.a st ave blvd rd ln sq dept est min max lbs yd yds qt qts pts tbsp tbsps mon tue tues wed thu
    thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec in ft lb oz hr hrs
    mins secs cont ed eds trans univ assn no`,
  ),
  starters: wordSet(
    `the a an this that these those he she it we they i you his her its our their my your but and
    so or yet however then there here when where while what who why how if in on at by for from
    with as after before since because although though until once many most some all no not nor
    both each every few one two now today yesterday tomorrow meanwhile moreover also still is
    are was were do does did can could would should let please thank thanks`,
  ),
  dates: wordSet(
    `january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst aest aedt
    eastern central mountain pacific nw ne sw se apt suite ste unit`,
  ),
  ordinalStop: false,
  complete: true,
}
