// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `karogs: {0}|pieaugušais: sarkani mati|pieaugušais: sprogaini mati|pieaugušais: sirmi mati|pieaugušais: bez matiem|vīrietis: sarkani mati|vīrietis: sprogaini mati|vīrietis: sirmi mati|
vīrietis: bez matiem|sieviete: sarkani mati|sieviete: sprogaini mati|sieviete: sirmi mati|sieviete: bez matiem|gājējs: skatās pa labi|sieviete pastaigājas: skatās pa labi|vīrietis pastaigājas: skatās pa labi|
persona uz ceļiem: skatās pa labi|sieviete uz ceļiem: skatās pa labi|vīrietis uz ceļiem: skatās pa labi|persona ar balto spieķi: skatās pa labi|vīrietis ar balto atbalsta spieķi: skatās pa labi|sieviete ar balto atbalsta spieķi: skatās pa labi|persona ratiņkrēslā: skatās pa labi|vīrietis motorizētā ratiņkrēslā: skatās pa labi|
sieviete motorizētā ratiņkrēslā: skatās pa labi|persona manuālajā ratiņkrēslā: skatās pa labi|vīrietis manuālā ratiņkrēslā: skatās pa labi|sieviete manuālā ratiņkrēslā: skatās pa labi|skrējējs: skatās pa labi|sieviete skrien: skatās pa labi|vīrietis skrien: skatās pa labi|skūpsts: sieviete un vīrietis|
skūpsts: vīrietis un vīrietis|skūpsts: sieviete un sieviete|pāris ar sirdi: sieviete un vīrietis|pāris ar sirdi: vīrietis un vīrietis|pāris ar sirdi: sieviete un sieviete|ģimene: vīrietis, sieviete un zēns|ģimene: vīrietis, sieviete un meitene|ģimene: vīrietis, sieviete, meitene un zēns|
ģimene: vīrietis, sieviete, zēns un zēns|ģimene: vīrietis, sieviete, meitene un meitene|ģimene: vīrietis, vīrietis un zēns|ģimene: vīrietis, vīrietis un meitene|ģimene: vīrietis, vīrietis, meitene un zēns|ģimene: vīrietis, vīrietis, zēns un zēns|ģimene: vīrietis, vīrietis, meitene un meitene|ģimene: sieviete, sieviete un zēns|
ģimene: sieviete, sieviete un meitene|ģimene: sieviete, sieviete, meitene un zēns|ģimene: sieviete, sieviete, zēns un zēns|ģimene: sieviete, sieviete, meitene un meitene|ģimene: vīrietis un zēns|ģimene: vīrietis, zēns un zēns|ģimene: vīrietis un meitene|ģimene: vīrietis, meitene un zēns|
ģimene: vīrietis, meitene un meitene|ģimene: sieviete un zēns|ģimene: sieviete, zēns un zēns|ģimene: sieviete un meitene|ģimene: sieviete, meitene un zēns|ģimene: sieviete, meitene un meitene|taustiņš: 10|karogs: Anglija|
karogs: Skotija|karogs: Velsa|gaišs ādas tonis|vidēji gaišs ādas tonis|vidējs ādas tonis|vidēji tumšs ādas tonis|tumšs ādas tonis|sadaļa|
rindkopas atzīme|dunča zīme|divu dunču zīme|pa kreisi vērsta bultiņa|pārsvītrota kreisā bultiņa|pa labi vērsta bultiņa|pārsvītrota labā bultiņa|augšupvērsta bultiņa|
lejupvērsta bultiņa|viļņota kreisā bultiņa|viļņota labā bultiņa|kreisā bultiņa ar dubultu smaili|augšupvērsta bultiņa ar dubultu smaili|labā bultiņa ar dubultu smaili|lejupvērsta bultiņa ar dubultu smaili|kreisā bultiņa ar asti|
labā bultiņa ar asti|kreisā bultiņa no svītras|augšupvērsta bultiņa no svītras|labā bultiņa no svītras|lejupvērsta bultiņa no svītras|augšupvērsta bultiņa ar pamatni|kreisā bultiņa ar cilpu|labā bultiņa ar cilpu|
kreisā-labā viļņotā bultiņa|lejupvērsta zigzaga bultiņa|augšup un pa kreisi vērsta bultiņa|augšup un pa labi vērsta bultiņa|lejup un pa kreisi vērsta bultiņa|lejup un pa labi vērsta bultiņa|labā bultiņa norāda lejup|lejupvērsta bultiņa norāda pa kreisi|
pusloka bultiņa pretēji pulksteņrādītāja kustības virzienam|pusloka bultiņa pulksteņrādītāja kustības virzienā|uz ZR vērsta bultiņa ar garu svītru|kreisā bultiņa ar svītru virs labās bultiņas ar svītru|atvērta apļa bultiņa pretēji pulksteņrādītāja kustības virzienam|atvērta apļa bultiņa pulksteņrādītāja kustības virzienā|augšupvērsta kreisā harpūna ar atkarpi|lejupvērsta kreisā harpūna ar atkarpi|
augšupvērsta labā harpūna ar atkarpi|augšupvērsta harpūna ar atkarpi pa kreisi|labā harpūna ar atkarpi uz augšu|labā harpūna ar atkarpi uz leju|lejupvērsta harpūna ar atkarpi pa labi|lejupvērsta harpūna ar atkarpi pa kreisi|labā bultiņa virs kreisās bultiņas|augšupvērsta bultiņa un lejupvērsta bultiņa|
kreisā bultiņa virs labās bultiņas|kreiso bultiņu pāris|augšupvērsto bultiņu pāris|labo bultiņu pāris|lejupvērsto bultiņu pāris|kreisā harpūna virs labās harpūnas|labā harpūna virs kreisās harpūnas|kreisā dubultbultiņa|
pārsvītrota kreisā dubultbultiņa|augšupvērsta dubultbultiņa|labā dubultbultiņa|pārsvītrota labā dubultbultiņa|lejupvērsta dubultbultiņa|kreisā-labā dubultbultiņa|pārsvītrota kreisā-labā dubultbultiņa|uz ZR vērsta dubultbultiņa|
uz ZA vērsta dubultbultiņa|uz DA vērsta dubultbultiņa|uz DR vērsta dubultbultiņa|kreisā trīskāršā bultiņa|labā trīskāršā bultiņa|kreisā salocītā bultiņa|labā salocītā bultiņa|augšupvērsta dubultpārsvītrota bultiņa|
lejupvērsta dubultpārsvītrota bultiņa|kreisā svītrbultiņa|augšupvērsta svītrbultiņa|labā svītrbultiņa|lejupvērsta svītrbultiņa|kreisā bultiņa ar svītru|labā bultiņa ar svītru|kreisā baltā bultiņa|
augšupvērsta baltā bultiņa|labā baltā bultiņa|lejupvērsta baltā bultiņa|augšupvērsta baltā bultiņa no svītras|lejupvērsta bultiņa pa kreisi no augšupvērstas bultiņas|visiem|daļējs diferenciālis|pastāv|
tukša kopa|pieaugums|nabla|elements no|nav elements|ietver kā locekli|pierādīšanas beigas|n-ārs produkts|
n-āra summa|nav mazāks par|nav vienāds|nav lielāks par|mīnusa zīme|mīnus/plus|atdalītājslīpsvītra|zvaigznes operators|
riņķa operators|aizzīmes operators|kvadrātsakne|proporcionāli|bezgalības zīme|labais leņķis|leņķis|dalīšana|
paralēli|loģiski un|šķēlums|kopums|integrālis|dubults integrālis|kontūras integrālis|tāpēc|
jo|attiecība|proporcija|tildes operators|apgrieztā tilde|apgriezts slinks s|asimptotiski vienāds|aptuveni vienāds|
gandrīz vienāds|visi vienādi|aptuveni vienāds ar attēlu|gredzens vienādi|vienāds ar|stingri līdzvērtīgi|mazāks nekā vai vienāds ar|lielāks nekā vai vienāds ar|
mazāks vai vienāds|lielāks vai vienāds|daudz mazāk nekā|daudz lielāks-nekā|starp|lielāks nekā ekvivalents|pirms|seko|
neseko|apakškopa no|virskopa|sakrītoša apakškopa|sakrītoša virskopa|pluszīme apļveida ietvarā|mīnuszīme apļveida ietvarā|reizināšanas zīme apļveida ietvarā|
dalīšanas zīme apļveida ietvarā|punkta operators apļveida ietvarā|gredzena operators apļveida ietvarā|zvaigznīte apļveida ietvarā|pluss kvadrātveida ietvarā|mīnuss kvadrātveida ietvarā|piespraude uz augšu|neuzspiež|
atrodas pirms attiecības|atrodas pēc attiecības|nesatur kā parasto apakšgrupu, kas vienāda|oriģināls|hermita konjugāta matrica|taisnleņķa trīsstūris|n-āri loģisks vai|n-āra krustošanās|
n-āra apvienošana|punktveida operators|zvaigznītes operators|dabiski pievienoties|dubulta krustošanās|ļoti daudz mazāk nekā|ļoti daudz lielāks nekā|vertikāla daudzpunkte|
viduslīnijas horizontālā daudzpunkte|augšupvērsta diagonāla daudzpunkte|lejupvērsta diagonāla daudzpunkte|astotdaļnots|bemols|diēzs|smiekli|plats smaids un lielas acis|
smaidoša seja ar atvērtu muti un smaidošām acīm|plats smaids un smaidošas acis|smaidoša seja ar atvērtu muti un aizmiegtām acīm|plats smaids ar sviedru lāsi|vārtās smieklos pa grīdu|seja ar prieka asarām|seja ar vieglu smaidu|apgriezta seja|
kūstoša seja|seja ar piemiegtu aci|smaidoša seja ar smaidošām acīm|smaidoša seja ar nimbu|smaidoša seja ar sirsniņām|smaidoša seja ar sirds formas acīm|zvaigžņu pārņemts|skūpstoša seja|
seja sniedz skūpstu|smaidoša seja|seja ar aizvērtām acīm sniedz skūpstu|seja ar smaidošām acīm sniedz skūpstu|smaidoša seja ar asaru|ēdienu baudoša seja|seja ar izbāztu mēli|seja ar izbāztu mēli un piemiegtu aci|
traka seja|seja ar izbāztu mēli un aizmiegtām acīm|seja ar naudu mutē|seja ar apskāvienu|seja ar roku pār muti|seja ar atvērtām acīm un roku pār muti|seja ar lūrošu aci|šušinoša seja|
domīga seja|salutējoša seja|seja ar rāvējslēdzēju mutes vietā|seja ar paceltām uzacīm|neitrāla seja|seja bez izteiksmes|seja bez mutes|punktētas līnijas seja|
seja mākoņos|smīnoša seja|saīgusi seja|seja ar pārgrieztām acīm|saviebta seja|nopūta|melojoša seja|trīcoša seja|
krata galvu horizontāli|krata galvu vertikāli|seja ar atvieglojuma izteiksmi|domās iegrimusi seja|miegaina seja|siekalojas|guļoša seja|seja ar maisiņiem zem acīm|
seja ar medicīnas masku|seja ar termometru|seja ar galvas apsēju|nelabums|vemjoša seja|šķauda|piesārtusi seja|nosalusi seja|
noreibusi seja|apreibusi seja|seja ar spirālēm acu vietā|eksplodējoša galva|seja kovboja cepurē|ballīšu seja|paslēpta seja|smaidoša seja ar saulesbrillēm|
gudrītis|seja ar monokli|apjukusi seja|seja ar diagonālu muti|noraizējusies seja|nedaudz bēdīga seja|bēdīga seja|seja ar atvērtu muti|
pārsteigta seja|šokēta seja|nosarkusi seja|sašķobīta seja|lūdzoša seja|seja ar aizturētām asarām|bēdīga seja ar atvērtu muti|sāpjpilna seja|
nobijusies seja|seja ar atvērtu muti un aukstiem sviedriem|vīlusies un atvieglota seja|raudoša seja|aizgūtnēm raudoša seja|bailēs kliedzoša seja|apmulsusi seja|piepūlēta seja|
vīlusies seja|seja ar aukstu sviedru lāsi|nogurdināta seja|nogurusi seja|seja žāvājas|seja ar tvaiku no deguna|sabozusies seja|dusmīga seja|
seja ar simboliem uz mutes|smaidoša seja ar ragiem|velniņš|galvaskauss|miroņgalva|ekskrementi|klauna seja|cilvēkēdājs|
goblins|spoks|citplanētietis|citplanētiešu briesmonis|robots|plati smaidošs kaķis|plati smaidošs kaķis ar smaidošām acīm|kaķis ar prieka asarām|
smaidošs kaķis ar sirds formas acīm|kaķis ar viltīgu smaidu|kaķis sniedz skūpstu|noraizējies kaķis|raudošs kaķis|sabozies kaķis|neko neredzu|neko nedzirdu|
neko nesaku|mīlestības vēstule|sirds ar bultu|sirds ar lentīti|mirdzoša sirds|augoša sirds|pukstoša sirds|rotējošas sirdis|
divas sirdis|sirds rotājums|izsaukuma zīme sirds formā|salauzta sirds|degoša sirds|pārsieta sirds|sarkana sirds|rozā sirds|
oranža sirds|dzeltena sirds|zaļa sirds|zila sirds|gaiši zila sirds|violeta sirds|brūna sirds|melna sirds|
pelēka sirds|balta sirds|skūpsta nospiedums|simt punktu|dusmu simbols|juceklis|sadursme|apdullis|
sviedru lāses|bēgšana|caurums|runas burbulis|liecinieka zīme|pa kreisi vērsts runas burbulis|pa labi vērsts dusmu burbulis|domu burbulis|
zzz|mājoša roka|pacelta plauksta|pacelta roka ar izvērstiem pirkstiem|pacelta roka|vulkāniešu sveiciens|labā roka|kreiso roku|
plaukstu uz leju|plaukstu uz augšu|pa kreisi spiedoša roka|pa labi spiedoša roka|simbols OK|pastiepti pirksti|roka rāda drusciņu|uzvaras simbols|
sakrustoti pirksti|roka ar rādītājpirkstu un īkšķi sakrustota|mīlas žests|ragu simbols|piezvani man|pa kreisi vērsts rādītājpirksts|pa labi vērsts rādītājpirksts|augšup vērsts rādītājpirksts ar prom vērstu delnu|
vidējais pirksts|lejup vērsts rādītājpirksts|augšup vērsts rādītājpirksts|rādītājpirksts pret sevi|augšupvērsts īkšķis|lejupvērsts īkšķis|pacelta dūre|pretim vērsta dūre|
dūre pa kreisi|dūre pa labi|aplausi|paceltas rokas|sirds žests|atvērtas rokas|plaukstas kopā|rokasspiediens|
lūgšanā saliktas rokas|rakstoša roka|nagu laka|pašfoto|bicepss|mehāniska roka|mehāniska kāja|kāja|
pēda|auss|auss ar dzirdes aparātu|deguns|smadzenes|cilvēka sirds|plaušas|zobs|
kauls|acis|acs|mēle|mute|košana lūpā|zīdainis|bērns|
zēns|meitene|pieaugušais|blonds cilvēks|vīrietis|bārdains vīrietis|vīrietis ar bārdu|blondīns|
sieviete|sieviete ar bārdu|blondīne|vecāks pieaugušais|vecs vīrietis|veca sieviete|norūpējies cilvēks|norūpējies vīrietis|
norūpējusies sieviete|sabozies cilvēks|sabozies vīrietis|sabozusies sieviete|cilvēks ar aizlieguma žestu|vīrietis ar aizlieguma žestu|sieviete ar aizlieguma žestu|cilvēks ar apstiprinājuma žestu|
vīrietis ar apstiprinājuma žestu|sieviete ar apstiprinājuma žestu|persona ar pastieptu roku|vīrietis ar pastieptu roku|sieviete ar pastieptu roku|cilvēks ar paceltu roku|vīrietis ar paceltu roku|sieviete ar paceltu roku|
nedzirdīga persona|nedzirdīgs vīrietis|nedzirdīga sieviete|cilvēks paklanās|vīrietis paklanās|sieviete paklanās|cilvēks ar saķertu galvu|vīrietis ar saķertu galvu|
sieviete ar saķertu galvu|rausta plecus|vīrietis rausta plecus|sieviete rausta plecus|veselības aprūpes darbinieks|veselības aprūpes speciālists|veselības aprūpes speciāliste|absolvents|
students|studente|pedagogs|skolotājs|skolotāja|soģis|tiesnesis|tiesnese|
fermeris|lauksaimnieks|lauksaimniece|vīrietis pavārs|pavārs|pavāre|vīrietis mehāniķis|mehāniķis|
mehāniķe|rūpnīcas strādnieks|fabrikas strādnieks|fabrikas strādniece|vīrietis biroja darbinieks|biroja darbinieks|biroja darbiniece|vīrietis zinātnieks|
zinātnieks|zinātniece|vīrietis tehniķis|tehniķis|tehniķe|vīrietis dziedātājs|dziedātājs|dziedātāja|
vīrietis mākslinieks|mākslinieks|māksliniece|vīrietis pilots|pilots|pilote|vīrietis astronauts|astronauts|
astronaute|vīrietis ugunsdzēsējs|ugunsdzēsējs|ugunsdzēsēja|policists|policijas virsnieks|policiste|detektīvs|
detektīvs (vīrietis)|detektīve|sargs|apsargs|sardze|nindzja|celtnieks|būvstrādnieks|
būvstrādniece|persona ar vainagu|princis|princese|persona ar turbānu|vīrietis ar turbānu|sieviete ar turbānu|vīrietis ar ķīniešu cepuri|
sieviete ar lakatu|persona smokingā|vīrietis smokingā|sieviete smokingā|cilvēks ar plīvuru|vīrietis ar plīvuru|sieviete ar plīvuru|sieviete stāvoklī|
vīrietis stāvoklī|cilvēks stāvoklī|barošana ar krūti|sieviete baro bērnu|bērnu barojošs cilvēks|persona baro bērnu|mazs eņģelītis|Ziemassvētku vecītis|
Ziemassvētku omīte|dzimumneitrāls santaklauss|supervaronis|vīrietis supervaronis|sieviete supervarone|superļaunais|superļaunais vīrietis|superļaunā sieviete|
mags|zintnieks|zintniece|feja|laumiņš|laumiņa|vampīrs|vīriešu kārtas vampīrs|
vampīre|cilvēks nāra|vīrietis nāra|nāra|elfs|elfu vīrietis|elfa|džins|
vīrietis džins|sieviete džins|zombijs|zombijvīrietis|zombijsieviete|trollis|matiem noaudzis radījums|sejas masāža|
vīrietim masē seju|sievietei masē seju|frizūra|vīrietis pie friziera|sieviete pie friziera|gājējs|vīrietis pastaigājas|sieviete pastaigājas|
stāvoša persona|stāvošs vīrietis|stāvoša sieviete|persona uz ceļiem|vīrietis uz ceļiem|sieviete uz ceļiem|persona ar balto spieķi|vīrietis ar balto atbalsta spieķi|
sieviete ar balto atbalsta spieķi|persona ratiņkrēslā|vīrietis motorizētā ratiņkrēslā|sieviete motorizētā ratiņkrēslā|persona manuālajā ratiņkrēslā|vīrietis manuālā ratiņkrēslā|sieviete manuālā ratiņkrēslā|skrējējs|
vīrietis skrien|sieviete skrien|baletdejotājs|sieviete dejo|vīrietis dejo|levitējošs cilvēks uzvalkā|dejotāju šovs|dejotāji|
dejotājas|cilvēks tvaika telpā|vīrietis tvaika telpā|sieviete tvaika telpā|kalnā kāpējs|alpīnists|alpīniste|paukotājs|
zirgu skriešanās sacīkstes|slēpotājs|snovbordists|golfa spēlētājs|vīrietis spēlē golfu|sieviete spēlē golfu|sērfotājs|vīrietis sērfo|
sieviete sērfo|cilvēks airē|airētājs|airētāja|peldētājs|vīrietis peld|peldētāja|cilvēks driblē bumbu|
vīrietis ar bumbu|sieviete ar bumbu|cilvēks ar svaru stieni|svarcēlājs|svarcēlāja|velosipēdists|riteņbraucējs|riteņbraucēja|
kalnu velosipēdists|riteņbraucējs ar kalnu velosipēdu|riteņbraucēja ar kalnu velosipēdu|ritenītis|akrobāts|akrobāte|cīkstoņi|cīkstonis|
cīkstone|ūdenspolo sportists|ūdenspolo spēlētājs|ūdenspolo spēlētāja|rokasbumba|rokasbumbas spēlētājs|rokasbumbas spēlētāja|žonglēšana|
žonglieris|žongliere|cilvēks lotosa pozā|vīrietis lotosa pozā|sieviete lotosa pozā|cilvēks vannā|cilvēks gultā|cilvēki sadevušies rokās|
sievietes sadevušās rokās|sieviete un vīrietis sadevušies rokās|vīrieši sadevušies rokās|skūpsts|pāris ar sirdi|runājoša galva|krūšutēla siluets|divu krūšutēlu silueti|
cilvēki apkampjas|ģimene|ģimene: pieaugušais, pieaugušais, bērns|ģimene: pieaugušais, pieaugušais, bērns, bērns|ģimene: pieaugušais, bērns|ģimene: pieaugušais, bērns, bērns|pēdu nospiedumi|pirksta nospiedums|
sarkani mati|sprogaini mati|sirmi mati|bez matiem|pērtiķa galva|mērkaķis|gorilla|orangutans|
suņa galva|suns|suns pavadonis|dienesta suns|pūdelis|vilks|lapsa|jenots|
kaķa galva|kaķis|melns kaķis|lauva|tīģera galva|tīģeris|leopards|zirga galva|
alnis|ēzelis|zirgs|vienradzis|zebra|briedis|bizons|govs galva|
vērsis|bifelis|govs|cūkas galva|cūka|mežacūka|šņukurs|auns|
aita|kaza|kamielis|divkupru kamielis|lama|žirafe|zilonis|mamuts|
degunradzis|nīlzirgs|peles galva|pele|žurka|kāmis|truša galva|trusis|
burunduks|bebrs|ezis|sikspārnis|lācis|polārlācis|koala|panda|
sliņķis|ūdrs|skunkss|ķengurs|āpsis|ķepu nospiedumi|tītars|vista|
gailis|cālis šķiļas|cālis|cālis no priekšpuses|putns|pingvīns|dūja|ērglis|
pīle|gulbis|pūce|dodo|spalva|flamingo|pāvs|papagailis|
spārns|melns putns|zoss|fēnikss|varde|krokodils|bruņurupucis|ķirzaka|
čūska|pūķa galva|pūķis|zauropods|tiranozaurs|valis šļāc ūdeni|valis|delfīns|
zobenvalis|ronis|zivs|tropu zivs|balonzivs|haizivs|astoņkājis|gliemežvāks|
koraļļi|medūza|krabis|omārs|garnele|kalmārs|austere|gliemezis|
taurenis|kukainis|skudra|bite|vabole|mārīte|circenis|tarakāns|
zirneklis|zirnekļa tīkls|skorpions|ods|muša|tārps|mikrobs|pušķis|
ķiršu zieds|balts zieds|lotoss|rozete|roze|novītusi puķe|hibisks|saulespuķe|
zieds|tulpe|hiacinte|asns|augs podiņā|skujkoks|lapu koks|palma|
kaktuss|rīsa augs|augs|āboliņa lapa|četrlapu āboliņš|kļavas lapa|nokritusi lapa|vējā plīvojoša lapa|
tukša ligzda|ligzda ar olām|sēne|koks bez lapām|vīnogas|melone|arbūzs|mandarīns|
citrons|laims|banāns|ananass|mango|sarkans ābols|zaļš ābols|bumbieris|
persiks|ķirši|zemene|mellenes|kivi auglis|tomāts|olīva|kokosrieksts|
avokado|baklažāns|kartupelis|burkāns|kukurūzas vālīte|asais pipars|paprika|gurķis|
lapu dārzenis|brokoļi|ķiploks|sīpols|zemesrieksti|pupiņas|kastanis|ingvera sakne|
zirņu pāksts|brūna sēne|sakņu dārzenis|maize|kruasāns|bagete|plācenis|kliņģeris|
beigelis|pankūkas|vafele|siera šķēle|kauls ar gaļu|putna kāja|gaļas gabals|bekons|
hamburgers|frī kartupeļi|pica|hotdogs|sendvičs|tako|burito|tamale|
pildīts lavašs|felāfels|ola|ēdiena gatavošana|sautējums pannā|ēdiena bļodiņa|fondī|bļoda ar karoti|
zaļie salāti|popkorns|sviests|sāls|konservi|bento kastīte|rīsu galete|rīsu bumbiņa|
vārīti rīsi|rīsu karijs|kūpoša bļodiņa|spageti|cepti saldie kartupeļi|ēdiens uz irbulīšiem|suši|cepta garnele|
zivju pīrāgs ar rotājumu|Mēness kūka|dango|pelmeņi|laimes cepumiņš|kastīte līdzņemšanai|saldējums vafeļu glāzītē|smalcināts ledus ar sīrupu|
saldējums|virtulis|cepums|dzimšanas dienas kūka|kūka|kēksiņš|pīrāgs|šokolādes tāfelīte|
konfekte|konfekte uz kociņa|olu krēms|medus pods|bērna pudelīte|piena glāze|karsts dzēriens|tējkanna|
tējas tase bez osiņas|sakē|pudele ar izšautu korķi|vīna glāze|kokteiļa glāze|tropu kokteilis|alus kauss|saskandināti alus kausi|
glāžu skandināšana|viskija glāze|ielejot šķidrumu|dzēriens ar salmiņu|burbuļtēja|dzēriena kārba|mate|ledus gabaliņš|
irbulīši|nazis un dakša ar šķīvi|nazis un dakša|karote|virtuves nazis|burka|amfora|globuss ar Eiropu un Āfriku|
globuss ar Ameriku|globuss ar Āziju un Austrāliju|globuss ar meridiāniem|pasaules karte|Japānas karte|kompass|sniegoti kalni|kalns|
nogruvums|vulkāns|Fudzi kalns|kempings|pludmale ar saulessargu|tuksnesis|vientuļa sala|nacionālais parks|
stadions|klasicisma stila ēka|būvlaukums|ķieģelis|akmens|koks|būda|ēkas|
pamesta ēka|ēka|māja ar dārzu|biroju ēka|japāņu pasta nodaļa|pasta nodaļa|slimnīca|banka|
viesnīca|mīlas viesnīca|diennakts veikals|skola|tirdzniecības centrs|rūpnīca|japāņu pils|pils|
kāzas|Tokijas tornis|Brīvības statuja|baznīca|mošeja|hinduistu templis|sinagoga|sintoistu svētnīca|
kaaba|strūklaka|telts|miglains|zvaigžņota debess|pilsētas panorāma|saullēkts pār kalniem|saullēkts|
pilsētas panorāma krēslā|saulriets|tilts naktī|karstie avoti|karuseļa zirdziņš|rotaļu laukuma slidkalniņš|panorāmas rats|amerikāņu kalniņi|
friziera izkārtne|cirka telts|lokomotīve|dzelzceļa vagons|ātrvilciens|ātrvilciens ar noapaļotu priekšgalu|vilciens|metro|
piepilsētas vilciens|stacija|tramvajs|viensliedes dzelzceļš|kalnu dzelzceļš|tramvaja vagons|autobuss|pretī braucošs autobuss|
trolejbuss|mikroautobuss|ātrās palīdzības mašīna|ugunsdzēsēju mašīna|policijas mašīna|pretī braucoša policijas mašīna|taksometrs|pretī braucošs taksometrs|
automašīna|pretī braucoša automašīna|kemperis|piegādes auto|kravas automašīna|smagā automašīna|traktors|sacīkšu automašīna|
motocikls|motorollers|manuāli darbināms ratiņkrēsls|ar motoru darbināms ratiņkrēsls|autorikša|velosipēds|skuteris|skrituļdēlis|
skrituļslida|autobusa pietura|automaģistrāle|dzelzceļa sliedes|eļļas tvertne|degvielas sūknis|ritenis|policijas mašīnas bākuguns|
horizontāls luksofors|vertikāls luksofors|stopzīme|celtniecība|enkurs|gredzenu boja|buru laiva|kanoe|
ātrlaiva|pasažieru kuģis|prāmis|motorlaiva|kuģis|lidmašīna|maza lidmašīna|lidmašīnas pacelšanās|
lidmašīnas nosēšanās|izpletnis|sēdeklis|helikopters|trošu vilciens|kalnu trošu ceļš|gaisa tramvajs|satelīts|
raķete|lidojošais šķīvītis|galda zvans|bagāža|iztecējis smilšu pulstenis|smilšu pulkstenis ar plūstošām smiltīm|rokaspulkstenis|modinātājpulkstenis|
hronometrs|taimeris|kamīna pulkstenis|pulksten divpadsmit|pusviens|pulksten viens|pulksten pusdivi|pulksten divi|
pustrīs|pulksten trīs|pusčetri|pulksten četri|puspieci|pulksten pieci|pusseši|pulksten seši|
pusseptiņi|pulksten septiņi|pusastoņi|pulksten astoņi|pusdeviņi|pulksten deviņi|pusdesmit|pulksten desmit|
pusvienpadsmit|pulksten vienpadsmit|pusdivpadsmit|jauns mēness|augoša mēness sirpis|augošs pusmēness|izliekts augošs mēness|pilnmēness|
izliekts dilstošs mēness|dilstošs pusmēness|dilstoša mēness sirpis|mēness sirpis|jauna mēness seja|augoša mēness sirpja seja|dilstoša mēness sirpja seja|termometrs|
saule|pilnmēness seja|saules seja|gredzenota planēta|zvaigzne|spīdoša zvaigzne|krītoša zvaigzne|Piena ceļš|
mākonis|saule aiz mākoņa|mākonis ar zibeni un lietu|saule aiz maza mākoņa|saule aiz liela mākoņa|saule aiz lietus mākoņa|lietus mākonis|sniega mākonis|
mākonis ar zibeni|tornado|migla|pūš vējš|ciklons|varavīksne|aizvērts lietussargs|lietussargs|
lietussargs ar lietus lāsēm|saulessargs|augstspriegums|sniegpārsla|sniegavīrs|sniegavīrs bez sniega|komēta|uguns|
lāse|vilnis|izgrebts ķirbis|Ziemassvētku eglīte|salūts|brīnumsvecīte|petarde|zibšņi|
balons|konfeti plaukšķene|konfeti bumbiņa|vēlmju koks|priedes dekorācija|japāņu lelles|zivju veida karodziņi|vēja zvans|
mēness vērošanas ceremonija|sarkana aploksne|pušķītis|iesaiņota dāvana|atceres lentīte|ieejas biļetes|biļete|militāra medaļa|
kauss|sporta medaļa|medaļa par 1. vietu|medaļa par 2. vietu|medaļa par 3. vietu|futbola bumba|beisbola bumba|softbols|
basketbola bumba|volejbola bumba|amerikāņu futbola bumba|regbija bumba|tenisa bumbiņa|lidojošais šķīvis|boulings|krikets|
lauka hokejs|hokejs uz ledus|lakross|galda teniss|badmintons|boksa cimds|cīņu sporta tērps|vārti ar tīklu|
karodziņš bedrītē|slida|makšķere|niršanas maska|skriešanas krekls|slēpes|kamaniņas|kērlinga akmens|
šautriņa mērķī|jojo|gaisa pūķis|ūdens pistole|biljarda bumbiņa|kristāla lode|burvju nūjiņa|videospēle|
kursorsvira|spēļu automāts|metamais kauliņš|attēlu mīkla|lāčuks|pinjata|spoguļa bumba|matrjoškas|
pīķis|ercens|kāravs|kreicis|bandinieks|džokers|Mahjong kauliņš, sarkanais pūķis|ziedu kārtis|
skatuves māksla|ierāmēta glezna|gleznotāja palete|pavediens|šujamadata|dzija|mezgls|brilles|
saulesbrilles|aizsargbrilles|laboratorijas halāts|drošības veste|kaklasaite|T krekls|džinsi|šalle|
cimdi|mētelis|zeķes|kleita|kimono|sari|kopējais peldkostīms|peldbikses|
šorti|bikini|sieviešu drēbes|salokāms rokas vēdeklis|naudasmaks|rokassoma|kosmētikas maciņš|iepirkumu maisiņi|
mugursoma|siksniņsandale|vīriešu kurpe|skriešanas apavi|pārgājienu zābaks|baleta kurpe|augstpapēžu kurpe|sieviešu sandale|
baleta kurpes|sieviešu zābaks|matu ķemme|kronis|sieviešu cepure|cilindrs|izlaiduma cepure|cepure ar nagu|
militārā ķivere|glābēja ķivere|lūgšanu krelles|lūpukrāsa|gredzens|dārgakmens|izslēgts skaļrunis|skaļrunis|
ieslēgts skaļrunis|skaļš skaļrunis|pastiprinātājs|megafons|pastnieka taure|zvans|pārsvītrots zvaniņš|nošu līnijas|
nots|notis|studijas mikrofons|skaļuma slīdnis|slēdži|mikrofons|austiņas|radio|
saksofons|trompete|trombons|akordeons|ģitāra|klavieru taustiņi|vijole|bandžo|
bungas|garās bungas|marakass|flauta|arfa|mobilais tālrunis|mobilais tālrunis ar bultiņu|tālrunis|
tālruņa klausule|peidžers|fakss|baterija|zems akumulatora līmenis|kontaktdakša|klēpjdators|galddators|
printeris|tastatūra|datorpele|kursorbumba|minidisks|diskete|optiskais disks|dvd|
skaitīkļi|kinokamera|filmas lente|filmu projektors|klapīte|televizors|fotokamera|fotokamera ar zibspuldzi|
videokamera|videokasete|pa kreisi vērsta lupa|pa labi vērsta lupa|svece|spuldze|kabatas lukturītis|sarkana papīra laterna|
eļļas lampa|bloknots ar dekoratīvu vāku|aizvērta grāmata|atvērta grāmata|zaļa grāmata|zila grāmata|oranža grāmata|grāmatas|
piezīmju grāmata|grāmata ar spirāli|lapa ar atliektu malu|papīra tīstoklis|papīra lapa|avīze|satīta avīze|līmkarodziņi|
grāmatzīme|atzīme|monēta|naudas maiss|dārgumu lāde|jenas banknote|dolāra banknote|eiro banknote|
sterliņu mārciņas banknote|banknote ar spārniem|kredītkarte|kvīts|augšupejoša diagrammas līkne ar jenas simbolu|aploksne|e-pasts|ienākoša aploksne|
aploksne ar bultiņu|izejošo dokumentu paliktnis|ienākošo dokumentu paliktnis|paciņa|aizvērta pastkaste ar paceltu karodziņu|aizvērta pastkaste ar nolaistu karodziņu|atvērta pastkaste ar paceltu karodziņu|atvērta pastkaste ar nolaistu karodziņu|
pastkaste|vēlēšanu urna ar vēlēšanu zīmi|zīmulis|melna rakstāmspalva|tintes pildspalva|pildspalva|ota|krītiņš|
piezīme|portfelis|dokumentu mape|atvērta dokumentu mape|dokumentu sadalītājs|kalendārs|noplēšamais kalendārs|bloknots ar spirāli|
kalendārs ar spirāli|kartīšu rādītājs|augšupejoša diagrammas līkne|lejupejoša diagrammas līkne|joslu diagramma|dokumentu paliktnis|piespraude|apaļa spraudīte|
papīra saspraude|savienotas saspraudes|taisns lineāls|trīsstūra lineāls|šķēres|dokumentu kaste|dokumentu skapis|atkritumu grozs|
slēdzene|atvērta slēdzene|slēdzene ar rakstāmspalvu|aizvērta slēdzene ar atslēgu|atslēga|veca atslēga|āmurs|cirvis|
cirtnis|āmurs un cirtnis|āmurs un uzgriežņu atslēga|duncis|sakrustoti zobeni|spridzeklis|bumerangs|loks un bulta|
vairogs|vienrokas zāģis|uzgriežņu atslēga|skrūvgriezis|skrūve un uzgrieznis|zobrats|skrūvspīles|svari|
baltais atbalsta spieķis|ķēdes posms|saplēsta ķēde|ķēdes|āķis|darbarīku kaste|magnēts|kāpnes|
lāpsta|destilēšanas aparāts|mēģene|Petri trauks|DNS|mikroskops|teleskops|satelīta šķīvis|
šļirce|asins pile|zāļu kapsula|plāksteris|kruķis|stetoskops|rentgens|durvis|
lifts|spogulis|logs|gulta|dīvāns un lampa|krēsls|tualetes pods|vantūzs|
duša|vanna|peļu slazds|bārdas nazis|losjona pudele|saspraude|slota|grozs|
papīra rullis|spainis|ziepes|burbuļi|zobu suka|sūklis|ugunsdzēsības aparāts|iepirkumu ratiņi|
aizdegta cigarete|zārks|kapakmens|pelnu urna|amulets pret ļaunu aci|hamsa|Lieldienu salu statuja|plakāts|
identifikācijas karte|bankomāta zīme|atkritumu urnas zīme|dzeramais ūdens|ratiņkrēsls|vīriešu tualete|sieviešu tualete|tualete|
zīdaiņa simbols|ateja|pasu kontrole|muita|bagāžas saņemšana|bagāžas glabātava|brīdinājums|bērni šķērso ielu|
iebraukt aizliegts|aizliegts|velosipēdiem braukt aizliegts|smēķēt aizliegts|atkritumus mest aizliegts|nav dzeramais ūdens|gājējiem iet aizliegts|mobilie tālruņi aizliegti|
tikai no 18 gadu vecuma|radioaktīvs|bioloģiskais apdraudējums|augšupbultiņa|uz augšējo labo stūri vērsta bultiņa|labā bultiņa|uz apakšējo labo stūri vērsta bultiņa|lejupbultiņa|
uz apakšējo kreiso stūri vērsta bultiņa|kreisā bultiņa|uz augšējo kreiso stūri vērsta bultiņa|augšup un lejup vērsta bultiņa|pa kreisi un pa labi vērsta bultiņa|pārsvītrota kreisā-labā bultiņa|pa kreisi vērsta izliekta bultiņa|pa labi vērsta izliekta bultiņa|
augšup vērsta izliekta bultiņa|lejup vērsta izliekta bultiņa|pulksteņrādītāja virzienā vērstas vertikālas bultiņas|pretēji pulksteņrādītāja virzienam vērstas bultiņas|bultiņa ar uzrakstu Back|bultiņa ar uzrakstu End|bultiņa ar uzrakstu On!|bultiņa ar uzrakstu Soon|
bultiņa ar uzrakstu Top|lūgšanu vieta|atoma simbols|om simbols|Dāvida zvaigzne|darmas rats|iņ un jaņ|kristiešu krusts|
pareizticīgo krusts|zvaigzne un pusmēness|miera simbols|menora|sešstaru zvaigzne ar punktu vidū|khanda|zodiaka zīme Auns|zodiaka zīme Vērsis|
zodiaka zīme Dvīņi|zodiaka zīme Vēzis|zodiaka zīme Lauva|zodiaka zīme Jaunava|zodiaka zīme Svari|zodiaka zīme Skorpions|zodiaka zīme Strēlnieks|zodiaka zīme Mežāzis|
zodiaka zīme Ūdensvīrs|zodiaka zīme Zivis|zodiaka zīme Čūsknesis|poga Jaukta secība|poga Atkārtot|poga Atkārtot vienu dziesmu|poga Atskaņot|poga Pārtīt uz priekšu|
poga Nākamā dziesma|poga Atskaņot vai apturēt|poga Atpakaļ|poga Attīt atpakaļ|poga Iepriekšējā dziesma|poga Augšup|poga Ātri augšup|poga Lejup|
poga Ātri lejup|poga Pauze|poga Pārtraukt|poga Ierakstīt|poga Izstumt|kino|samazināt spilgtumu|palielināt spilgtumu|
signāla stipruma joslas|bezvadu internets|vibrozvana režīms|izslēgts mobilais tālrunis|sieviešu simbols|vīriešu simbols|transdzimuma simbols|reizināt|
pluszīme|mīnuss|dalīt|smagā vienādības zīme|bezgalība|divas izsaukuma zīmes|izsaukuma un jautājuma zīme|sarkana jautājuma zīme|
balta jautājuma zīme|balta izsaukuma zīme|sarkana izsaukuma zīme|viļņota domuzīme|valūtas maiņa|dolāra zīme|medicīnas simbols|atkritumu pārstrādes simbols|
lilijas simbols|trijzaris|vārda nozīmīte|japāņu simbols, kas apzīmē iesācēju|liels aplis|balta kontrolzīme|atzīmēta izvēles rūtiņa|kontrolzīme|
krustiņš|krustiņa poga|cilpiņa|dubulta cilpa|partijas sākuma zīme|astoņstaru zvaigznīte|četrstaru zvaigzne|dzirkstis|
autortiesības|reģistrēta preču zīme|preču zīme|šļakatas|lielie latīņu burti|mazie latīņu burti|cipari|simboli|
latīņu burti|A poga (asinsgrupa)|AB poga (asinsgrupa)|B poga (asinsgrupa)|poga CL|uzraksts Cool kvadrātveida ietvarā|uzraksts Free kvadrātveida ietvarā|informācijas simbols|
uzraksts ID kvadrātveida ietvarā|burts M apļveida ietvarā|uzraksts New kvadrātveida ietvarā|uzraksts NG kvadrātveida ietvarā|O poga (asinsgrupa)|uzraksts OK kvadrātveida ietvarā|poga P|uzraksts SOS kvadrātveida ietvarā|
poga Up!|uzraksts VS kvadrātveida ietvarā|uzraksts Šeit katakanā kvadrātveida ietvarā|uzraksts Pakalpojums katakanā kvadrātveida ietvarā|ideogramma Mēness kvadrātveida ietvarā|ideogramma Būt kvadrātveida ietvarā|ideogramma Norāde kvadrātveida ietvarā|ideogramma Izdevīgi apļveida ietvarā|
ideogramma Atlaide kvadrātveida ietvarā|ideogramma Bezmaksas kvadrātveida ietvarā|ideogramma Aizliegt kvadrātveida ietvarā|ideogramma Piekrist apļveida ietvarā|ideogramma Pieprasīt kvadrātveida ietvarā|ideogramma Sekmīgi kvadrātveida ietvarā|ideogramma Brīvs kvadrātveida ietvarā|ideogramma Apsveikums kvadrātveida ietvarā|
ideogramma Slepens kvadrātveida ietvarā|ideogramma Strādā kvadrātveida ietvarā|ideogramma Pilns kvadrātveida ietvarā|sarkans aplis|oranžs aplis|dzeltens aplis|zaļš aplis|zils aplis|
violets aplis|brūns aplis|melns aplis|balts aplis|sarkans kvadrāts|oranžs kvadrāts|dzeltens kvadrāts|zaļš kvadrāts|
zils kvadrāts|violets kvadrāts|brūns kvadrāts|liels melns kvadrāts|liels balts kvadrāts|vidējs melns kvadrāts|vidējs balts kvadrāts|vidēji mazs melns kvadrāts|
vidēji mazs balts kvadrāts|mazs melns kvadrāts|mazs balts kvadrāts|liels oranžs rombs|liels zils rombs|mazs oranžs rombs|mazs zils rombs|augšupvērsts sarkans trīsstūris|
lejupvērsts sarkans trīsstūris|rombs ar punktu|radiopoga|balta kvadrātveida poga|melna kvadrātveida poga|finiša karogs|trīsstūrveida karogs|sakrustoti karogi|
melns karogs|balts karogs|varavīksnes karogs|zils, rozā un balts karogs|pirātu karogs`
