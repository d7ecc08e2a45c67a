// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `zastava: {0}|odrasla osoba: crvena kosa|odrasla osoba: kovrčava kosa|odrasla osoba: sijeda kosa|odrasla osoba: bez kose|muškarac: crvena kosa|muškarac: kovrčava kosa|muškarac: sijeda kosa|
muškarac: bez kose|žena: crvena kosa|žena: kovrčava kosa|žena: sijeda kosa|žena: bez kose|pješak: udesno|žena hoda: udesno|muškarac hoda: udesno|
osoba kleči: udesno|žena kleči: udesno|muškarac kleči: udesno|osoba s bijelim štapom: udesno|muškarac s bijelim štapom: udesno|žena s bijelim štapom: udesno|osoba u invalidskim kolicima na motorni pogon: udesno|muškarac u motornim invalidskim kolicima: udesno|
žena u motornim invalidskim kolicima: udesno|osoba u invalidskim kolicima na ručni pogon: udesno|muškarac u invalidskim kolicima na ručni pogon: udesno|žena u invalidskim kolicima na ručni pogon: udesno|osoba trči: udesno|žena trči: udesno|muškarac trči: udesno|poljubac: žena i muškarac|
poljubac: muškarac i muškarac|poljubac: žena i žena|par sa srcem: žena i muškarac|par sa srcem: muškarac i muškarac|par sa srcem: žena i žena|obitelj: muškarac, žena i dječak|obitelj: muškarac, žena i djevojčica|obitelj: muškarac, žena, djevojčica i dječak|
obitelj: muškarac, žena, dječak i dječak|obitelj: muškarac, žena, djevojčica i djevojčica|obitelj: muškarac, muškarac i dječak|obitelj: muškarac, muškarac i djevojčica|obitelj: muškarac, muškarac, djevojčica i dječak|obitelj: muškarac, muškarac, dječak i dječak|obitelj: muškarac, muškarac, djevojčica i djevojčica|obitelj: žena, žena i dječak|
obitelj: žena, žena i djevojčica|obitelj: žena, žena, djevojčica i dječak|obitelj: žena, žena, dječak i dječak|obitelj: žena, žena, djevojčica i djevojčica|obitelj: muškarac i dječak|obitelj: muškarac, dječak i dječak|obitelj: muškarac i djevojčica|obitelj: muškarac, djevojčica i dječak|
obitelj: muškarac, djevojčica i djevojčica|obitelj: žena i dječak|obitelj: žena, dječak i dječak|obitelj: žena i djevojčica|obitelj: žena, djevojčica i dječak|obitelj: žena, djevojčica i djevojčica|tipka: 10|zastava: Engleska|
zastava: Škotska|zastava: Wales|svijetla boja kože|svijetlo maslinasta boja kože|maslinasta boja kože|smeđa boja kože|tamno smeđa boja kože|odjeljak|
prijelom odlomka|znak bodeža|znak dvostrukog bodeža|strelica koja pokazuje ulijevo|kosa crta sa strelicom ulijevo|strelica koja pokazuje udesno|kosa crta sa strelicom udesno|strelica koja pokazuje prema gore|
strelica koja pokazuje prema dolje|valovita strelica ulijevo|valovita strelica udesno|strelica s dva vrha ulijevo|strelica s dva vrha prema gore|strelica s dva vrha udesno|strelica s dva vrha prema dolje|strelica s repom ulijevo|
strelica s repom udesno|strelica s crtom ulijevo|strelica s crtom prema gore|strelica s crtom udesno|strelica s crtom prema dolje|strelica prema gore i prema dolje s bazom|strelica s petljom ulijevo|strelica s petljom udesno|
valovita strelica s vrhom ulijevo i vrhom udesno|cik-cak strelica prema dolje|strelica prema gore s vrhom ulijevo|strelica prema gore s vrhom udesno|strelica prema dolje s vrhom ulijevo|strelica prema dolje s vrhom udesno|strelica udesno s kutom prema dolje|strelica prema dolje s kutom ulijevo|
polukružna strelica u smjeru suprotnom od kazaljke na satu|polukružna strelica u smjeru kazaljke na satu|strelica s dugom crtom u smjeru sjeverozapada|strelica s crtom ulijevo iznad strelice s crtom udesno|otvorena kružna strelica u smjeru suprotnom od kazaljke na satu|otvorena kružna strelica u smjeru kazaljke na satu|harpun ulijevo sa šiljkom prema gore|harpun ulijevo sa šiljkom prema dolje|
harpun prema gore sa šiljkom udesno|harpun prema gore sa šiljkom ulijevo|harpun udesno sa šiljkom prema gore|harpun udesno sa šiljkom prema dolje|harpun prema dolje sa šiljkom udesno|harpun prema dolje sa šiljkom ulijevo|strelica udesno iznad strelice ulijevo|strelica prema gore i strelica prema dolje|
strelica ulijevo iznad strelice udesno|uparene strelice ulijevo|uparene strelice prema gore|uparene strelice udesno|uparene strelice prema dolje|harpun ulijevo iznad harpuna udesno|harpun udesno iznad harpuna ulijevo|dvostruka strelica ulijevo|
precrtana dvostruka strelica ulijevo|dvostruka strelica prema gore|dvostruka strelica udesno|precrtana dvostruka strelica udesno|dvostruka strelica prema dolje|dvostruka strelica ulijevo i udesno|precrtana dvostruka strelica ulijevo i udesno|dvostruka strelica prema gore-lijevo|
dvostruka strelica prema gore-desno|dvostruka strelica prema dolje-desno|dvostruka strelica prema dolje-lijevo|trostruka strelica ulijevo|trostruka strelica udesno|vijugava strelica ulijevo|vijugava strelica udesno|dvostruko precrtana strelica prema gore|
dvostruko precrtana strelica prema dolje|iscrtkana strelica ulijevo|iscrtkana strelica prema gore|iscrtkana strelica udesno|iscrtkana strelica prema dolje|strelica ulijevo s crtom|strelica udesno s crtom|neispunjena strelica ulijevo|
neispunjena strelica prema gore|neispunjena strelica udesno|neispunjena strelica prema dolje|neispunjena strelica s crtom prema gore|strelica prema dolje i strelica prema gore|za sve|parcijalni diferencijal|kvantifikator egzistencije|
prazan skup|inkrement|nabla|je element|nije element|sadrži član|kraj dokaza|Kartezijev umnožak|
zbroj neograničenog broja operanada|ne manje od|različito|ne veće od|znak minusa|minus ili plus|kosa crta za dijeljenje|operator u obliku zvjezdice|
operator u obliku prstena|operator u obliku grafičke oznake|kvadratni korijen|razmjerno|beskonačno|desni kut|kut|dijeljenje|
paralelno|logičko „i”|presjek skupova|unija skupova|integral|dvostruki integral|konturni integral|zato|
zbog toga|omjer|udio|operator u obliku tilde|obrnuta tilda|obrnuto polegnuto „s”|asimptotski jednako|otprilike jednako|
približno jednako|sve jednako|otprilike jednako slici|prsten u jednakosti|identično jednako|strogo jednako|manje ili jednako|veće ili jednako|
manje od iznad jednako|više od iznad jednako|puno manje od|puno veće od|između|veće od ekvivalenta|prethodi|slijedi|
ne slijedi|je pravi podskup od|nadskup|podskup jednak|nadskup jednak|zaokruženi plus|zaokruženi minus|zaokruženi znak množenja|
zaokruženi znak dijeljenja|operator u obliku zaokružene točke|operator u obliku zaokruženog prstena|operator u obliku zaokružene zvjezdice|plus u kvadratu|minus u kvadratu|netočno|ne forsira|
prethodi ispod relacije|slijedi ispod relacije|ne sadrži kao normalnu podgrupu jednaku|original|hermitska matrica|pravokutni trokut|n-arni logički simbol „ili”|presjek neograničenog broja operanada|
unija neograničenog broja operanada|operator u obliku točke|operator u obliku zvijezde|prirodni spoj|dvostruki presjek|izrazito manje od|izrazito veće od|okomita trotočka|
srednja vodoravna trotočka|dijagonalna trotočka gore udesno|dijagonalna trotočka dolje udesno|osminka|snizilica|povisilica|nasmijano lice|nasmijano lice s velikim očima|
nasmijano lice s nasmiješenim očima|sretno lice s nasmiješenim očima|nasmijano lice s čvrsto zatvorenim očima|nasmijano lice s kapljicom znoja|valjanje od smijeha|lice sa suzama radosnicama|blago nasmiješeno lice|naopačke okrenuto lice|
lice koje se topi|lice koje namiguje|nasmiješeno lice s nasmiješenim očima|nasmiješeno lice s aureolom|nasmijano lice sa srcima|nasmiješeno lice s očima u obliku srca|lice s očima u obliku zvijezda|lice koje šalje poljubac|
lice koje ljubi|nasmiješeno lice|lice koje ljubi zatvorenih očiju|lice koje ljubi s nasmiješenim očima|nasmiješeno lice sa suzom|lice koje uživa u hrani|lice s isplaženim jezikom|lice s isplaženim jezikom koje namiguje|
ludo lice|lice s isplaženim jezikom i zatvorenim očima|pohlepno lice|lice koje grli|lice s rukom preko usta|lice s otvorenim očima i rukom preko usta|virenje na jedno oko|lice koje ušutkava|
lice koje razmišlja|lice koje salutira|lice s patentnim zatvaračem preko usta|lice s podignutom obrvom|neutralno lice|bezizražajno lice|lice bez usta|lice obrubljeno točkastom crtom|
lice u oblacima|lice koje se smijulji|lice s izrazom dosade|lice s kolutajućim očima|lice s grimasom|lice koje izdiše|lice koje laže|drhteće lice|
vodoravno okretanje glavom|okomito klimanje glavom|lice s izrazom olakšanja|zamišljeno lice|pospano lice|lice koje slini|lice koje spava|lice s podočnjacima|
lice s medicinskom maskom|lice s toplomjerom|lice sa zavojem|lice kojem je pozlilo|lice koje povraća|lice koje kiše|pregrijano lice|zamrznuto lice|
ošamućeno lice|lice s vrtoglavicom|lice sa spiralnim očima|eksplodirajuća glava|kauboj sa šeširom|lice koje se zabavlja|prerušeno lice|nasmiješeno lice sa sunčanim naočalama|
štrebersko lice|lice s monoklom|zbunjeno lice|lice s nakošenim ustima|zabrinuto lice|blago namrgođeno lice|namrgođeno lice|lice s otvorenim ustima|
iznenađeno lice|zapanjeno lice|zarumenjeno lice|izobličeno lice|molećivo lice|lice koje se suzdržava od suza|namrgođeno lice s otvorenim ustima|izmučeno lice|
preplašeno lice|anksiozno lice s kapljicom znoja|tužno lice, ali s izrazom olakšanja|lice koje plače|lice koje glasno plače|lice koje vrišti od straha|smeteno lice|odlučno lice|
razočarano lice|tužno lice s kapljicom znoja|tegobno lice|umorno lice|zijevajuće lice|lice kojem ide para na nos|lice koje se duri|ljutito lice|
lice sa simbolima na ustima|nasmiješeno lice s rogovima|vražićak|lubanja|lubanja i prekrižene kosti|hrpica izmeta|lice klauna|japanski div|
goblin|duh|izvanzemaljac|izvanzemaljsko čudovište|robot|nasmijana mačka|nasmijana mačka s nasmiješenim očima|mačka sa suzama radosnicama|
nasmiješena mačka s očima u obliku srca|mačka s kiselim osmijehom|mačka koja ljubi|izbezumljena mačka|uplakana mačka|mačka koja se duri|majmun koji ne vidi ništa loše|majmun koji ne čuje ništa loše|
majmun koji ne govori ništa loše|ljubavno pismo|srce sa strelicom|srce s trakom|svjetlucavo srce|srce koje raste|srce koje kuca|srca koja se vrte u krug|
dva srca|ukras srca|uskličnik u obliku srca|slomljeno srce|srce u plamenu|srce koje se liječi|crveno srce|ružičasto srce|
narančasto srce|žuto srce|zeleno srce|plavo srce|svjetloplavo srce|ljubičasto srce|smeđe srce|crno srce|
sivo srce|bijelo srce|otisak usana|sto bodova|simbol ljutnje|borba u oblaku|sudar|vrtoglavica|
kapljice znoja|bježanje|rupa|govorni oblačić|oko u oblačiću|lijevi govorni oblačić|desni ljuti govorni oblačić|oblačić za misao|
zzz|ruka koja maše|ruka gore|podignuta ruka s raširenim prstima|podignuta ruka|vulkanski pozdrav|ruka okrenuta udesno|ruka okrenuta ulijevo|
ruka s dlanom okrenutim prema dolje|ruka s dlanom okrenutim prema gore|ruka koja gura ulijevo|ruka koja gura udesno|znak rukom "u redu"|skupljeni prsti|ruka koja štipa|ruka sa znakom pobjede|
prekriženi prsti|ruka s prekriženim palcem i kažiprstom|gesta "volim te"|znak rogova|nazovi me|kažiprst koji pokazuje ulijevo|kažiprst koji pokazuje udesno|kažiprst koji pokazuje prema gore|
srednji prst|kažiprst koji pokazuje prema dolje|kažiprst pokazuje gore|kažiprst uperen prema gledatelju|palac gore|palac dolje|podignuta šaka|stisnuta šaka|
šaka ulijevo|šaka udesno|ruke koje plješću|podignute ruke|ruke koje tvore srce|otvorene ruke|spojeni dlanovi|rukovanje|
sklopljeni dlanovi|ruka koja piše|lak za nokte|selfie|stegnuti biceps|mehanička ruka|mehanička noga|noga|
stopalo|uho|uho sa slušnim aparatom|nos|mozak|anatomsko srce|pluća|zub|
kost|oči|oko|jezik|usta|ugriz usne|beba|dijete|
dječak|djevojčica|odrasla osoba|plavokosa osoba|muškarac|muškarac s bradom|muškarac: brada|plavokosi muškarac|
žena|žena: brada|plavokosa žena|starija osoba|starac|starica|osoba koja se mršti|namršteni muškarac|
namrštena žena|osoba koja se duri|nadureni muškarac|nadurena žena|osoba pokazuje "ne"|muškarac pokazuje "ne"|žena pokazuje "ne"|osoba pokazuje "u redu"|
muškarac pokazuje "u redu"|žena pokazuje "u redu"|osoba s nagnutim dlanom|muškarac s nagnutim dlanom|žena s nagnutim dlanom|osoba s podignutom rukom|muškarac podiže ruku|žena podiže ruku|
gluha osoba|gluhi muškarac|gluha žena|osoba koja se klanja|muškarac u dubokom naklonu|žena u dubokom naklonu|lupanje dlanom o čelo|muškarac lupa dlanom o čelo|
žena lupa dlanom o čelo|slijeganje ramenima|muškarac sliježe ramenima|žena sliježe ramenima|zdravstveni djelatnik|liječnik|liječnica|diplomant|
student|studentica|profesor|učitelj|učiteljica|arbitar|sudac|sutkinja|
farmer|poljoprivrednik|poljoprivrednica|šef kuhinje|kuhar|kuharica|serviser|mehaničar|
mehaničarka|radnik u tvornici|tvornički radnik|tvornička radnica|uredski djelatnik|službenik|službenica|biokemičar|
znanstvenik|znanstvenica|tehnološki djelatnik|tehnološki inženjer|tehnološka inženjerka|izvođač|pjevač|pjevačica|
slikar|umjetnik|umjetnica|pilot zrakoplova|pilot|pilotkinja|kozmonaut|astronaut|
astronautkinja|vatrogasni djelatnik|vatrogasac|vatrogaskinja|policajac|policijski djelatnik|policajka|detektiv|
istražitelj|istražiteljica|čuvar|stražar|stražarica|nindža|građevinski radnik|zidar|
zidarica|osoba s krunom|princ|princeza|osoba s turbanom|muškarac s turbanom|žena s turbanom|muškarac s kineskom kapom|
žena s maramom|osoba u smokingu|muškarac u smokingu|žena u smokingu|nevjesta s velom|muškarac s velom|žena s velom|trudnica|
trudni muškarac|trudna osoba|dojenje|žena hrani bebu|muškarac hrani bebu|osoba hrani bebu|beba anđeo|Djed Božićnjak|
Baka Mraz|osoba Mraz|superheroj|superjunak|superjunakinja|zločinac|stripovski zločinac|stripovska zločinka|
magičar|čarobnjak|čarobnica|vilinsko biće|kućni duh|vila|neživa osoba|vampir|
vampirica|morska sirena|muška sirena|sirena|šumski vilenjak|vilenjak|vilenjakinja|džin|
muški džin|ženski džin|zombi|muški zombi|ženski zombi|trol|dlakavo stvorenje|osoba na masaži|
muškarac na masaži|žena na masaži|šišanje|muškarac na šišanju|žena na šišanju|pješak|muškarac hoda|žena hoda|
osoba stoji|muškarac stoji|žena stoji|osoba kleči|muškarac kleči|žena kleči|osoba s bijelim štapom|muškarac s bijelim štapom|
žena s bijelim štapom|osoba u invalidskim kolicima na motorni pogon|muškarac u motornim invalidskim kolicima|žena u motornim invalidskim kolicima|osoba u invalidskim kolicima na ručni pogon|muškarac u invalidskim kolicima na ručni pogon|žena u invalidskim kolicima na ručni pogon|osoba trči|
muškarac trči|žena trči|balerina|žena pleše|muškarac pleše|muškarac u poslovnom odijelu koji levitira|osobe sa zečjim ušima|muškarci sa zečjim ušima|
žene sa zečjim ušima|osoba u sauni|muškarac u sauni|žena u sauni|osoba se penje|muškarac se penje|žena se penje|osoba se mačuje|
konjičke utrke|skijaš|snowboarder|osoba igra golf|muškarac igra golf|žena igra golf|surfer|muškarac surfa|
žena surfa|osoba vesla|muškarac vesla|žena vesla|osoba pliva|muškarac pliva|žena pliva|osoba vodi loptu|
muškarac vodi loptu|žena vodi loptu|osoba diže utege|muškarac diže utege|žena diže utege|osoba vozi bicikl|muškarac vozi bicikl|žena vozi bicikl|
osoba vozi brdski bicikl|muškarac vozi brdski bicikl|žena vozi brdski bicikl|osoba izvodi zvijezdu|muškarac izvodi zvijezdu|žena izvodi zvijezdu|osobe se hrvaju|muškarci se hrvaju|
žene se hrvaju|osobe igraju vaterpolo|muškarac igra vaterpolo|žena igra vaterpolo|osoba igra rukomet|muškarac igra rukomet|žena igra rukomet|osoba žonglira|
muškarac žonglira|žena žonglira|osoba u položaju lotosa|muškarac u položaju lotosa|žena u položaju lotosa|osoba koja se kupa u kadi|osoba u krevetu|osobe koje se drže za ruke|
žene koje se drže za ruke|muškarac i žena koji se drže za ruke|muškarci koji se drže za ruke|poljubac|par sa srcem|glava koja govori|poprsje u silueti|poprsja u silueti|
osobe koje se grle|obitelj|obitelj: odrasla osoba, odrasla osoba, dijete|obitelj: odrasla osoba, odrasla osoba, dijete, dijete|obitelj: odrasla osoba, dijete|obitelj: odrasla osoba, dijete, dijete|otisci stopala|otisak prsta|
crvena kosa|kovrčava kosa|sijeda kosa|bez kose|lice majmuna|majmun|gorila|orangutan|
lice psa|pas|pas vodič|radni pas|pudl|vuk|lisica|rakun|
lice mačke|mačka|crna mačka|lav|lice tigra|tigar|leopard|lice konja|
los|magarac|konj|jednorog|zebra|jelen|bizon|lice krave|
vol|vodeni bivol|krava|lice svinje|svinja|vepar|njuška svinje|ovan|
ovca|koza|deva|dvogrba deva|ljama|žirafa|slon|mamut|
nosorog|vodenkonj|lice miša|miš|štakor|hrčak|lice zeca|zec|
vjeverica|dabar|jež|šišmiš|medvjed|polarni medvjed|koala|panda|
ljenjivac|vidra|tvor|klokan|jazavac|tragovi šapa|puran|kokoš|
pijetao|pile izleglo iz jajeta|pile|pile sprijeda|ptica|pingvin|golubica|orao|
patka|labud|sova|dodo|pero|plamenac|paun|papiga|
krilo|crna ptica|guska|feniks|žaba|krokodil|kornjača|gušter|
zmija|lice zmaja|zmaj|sauropod|tiranosaur|kit koji izbacuje mlaz vode|kit|dupin|
orka|tuljan|riba|tropska ribica|riba napuhača|morski pas|hobotnica|spiralna školjka|
koralj|meduza|rak|jastog|škamp|lignja|kamenica|puž|
leptir|gusjenica|mrav|pčela|buba|bubamara|cvrčak|žohar|
pauk|paukova mreža|škorpion|komarac|muha|crv|mikrob|buket|
trešnjin cvijet|bijeli cvijet|lotus|rozeta|ruža|uveo cvijet|hibiskus|suncokret|
cvjetanje|tulipan|zumbul|sadnica|biljka u tegli|zimzeleno drvo|listopadno drvo|palma|
kaktus|klas riže|biljka|djetelina|četverolisna djetelina|javorov list|otpali list|list koji treperi na vjetru|
prazno gnijezdo|gnijezdo s jajima|gljiva|stablo bez lišća|grožđe|dinja|lubenica|mandarina|
limun|limeta|banana|ananas|mango|crvena jabuka|zelena jabuka|kruška|
breskva|trešnje|jagoda|borovnice|kivi|rajčica|maslina|kokos|
avokado|patlidžan|krumpir|mrkva|klip kukuruza|ljuta papričica|paprika|krastavac|
lisnato povrće|brokula|češnjak|luk|kikiriki|grah|kesten|đumbir|
mahuna graška|smeđa gljiva|korjenasto povrće|kruh|kroasan|baget|lepinja|perec|
pecivo|palačinke|vafel|komad sira|meso na kosti|batak|odrezak|slanina|
hamburger|pomfrit|pizza|hot dog|sendvič|taco|burrito|tamal|
kebab|falafel|jaje|kuhanje|posuda s hranom|lonac s hranom|fondi|zdjelica sa žlicom|
zelena salata|kokice|maslac|sol|konzerva|bento kutija|keks od riže|kuglica od riže|
kuhana riža|curry riža|kipuća zdjelica|špageti|pečeni batat|oden|sushi|prženi račić|
riblji kolač s motivom spirale|mjesečev kolač|dango|okruglica|kolačić sreće|kutija za dostavu|meki sladoled|sladoled s komadićima leda|
sladoled|krafna|keks|rođendanska torta|komad kolača|muffin|pita|tabla čokolade|
bombon|lizalica|krema od jaja|tegla meda|bočica za bebe|čaša mlijeka|vrući napitak|čajnik|
šalica za čaj bez ručke|sake|boca iz koje izlijeće čep|čaša za vino|čaša za koktel|tropsko piće|krigla za pivo|zdravica kriglama piva|
zdravica|žestoko piće|izlijevanje tekućine|čaša sa slamkom|mjehuričasti čaj|sok u tetrapaku|mate|kocka leda|
štapići|vilica i nož s tanjurom|vilica i nož|žlica|kuhinjski nož|staklenka|amfora|globus s prikazom Europe i Afrike|
globus s prikazom Amerika|globus s prikazom Azije i Australije|globus s meridijanima|karta svijeta|karta Japana|kompas|planina sa snježnim vrhovima|planina|
odron|vulkan|planina Fuji|kampiranje|plaža sa suncobranom|pustinja|pusti otok|nacionalni park|
stadion|antička građevina|gradilište|cigle|kamen|drvo|koliba|kuće|
zapuštena kuća|kuća|kuća s vrtom|poslovna zgrada|japanski poštanski ured|poštanski ured|bolnica|banka|
hotel|ljubavni hotel|trgovina mješovitom robom|škola|robna kuća|tvornica|japanski dvorac|dvorac|
vjenčanje|tokijski toranj|kip slobode|crkva|džamija|hinduski hram|sinagoga|šintoistički hram|
kaba|fontana|šator|maglovito|zvjezdana noć|panorama grada|izlazak sunca iznad planina|izlazak sunca|
panorama grada u sumrak|zalazak sunca|most noću|termalni izvori|konjić na vrtuljku|dječji tobogan|panoramski kotač|vlak smrti|
stup koji označava brijačnicu|cirkuski šator|lokomotiva|vagon|brzi vlak|japanski brzi vlak shinkansen|vlak|podzemna željeznica|
laka željeznica|postaja|tramvaj|jednotračna željeznica|planinska željeznica|tramvajska kola|autobus|autobus u dolasku|
trolejbus|minibus|ambulantno vozilo|vatrogasno vozilo|policijski automobil|policijski automobil u dolasku|taksi|taksi u dolasku|
automobil|automobil u dolasku|rekreacijsko vozilo|kamionet|dostavni kamion|zglobni kamion|traktor|trkaći automobil|
motocikl|skuter|invalidska kolica na ručni pogon|invalidska kolica na motorni pogon|rikša|bicikl|romobil|skateboard|
koturaljka|autobusna stanica|autocesta|željeznička pruga|bačva za naftu|pumpa za gorivo|kotač|policijska rotirka|
vodoravni semafor|okomiti semafor|znak stop|znak radova|sidro|kolut za spašavanje|jedrilica|kanu|
gliser|putnički brod|trajekt|motorni čamac|brod|zrakoplov|mali zrakoplov|polijetanje zrakoplova|
slijetanje zrakoplova|padobran|sjedalo|helikopter|viseća željeznica|žičara|zračni tramvaj|satelit|
raketa|leteći tanjur|zvono za recepciju|putna torba|pješčani sat|pješčani sat s pijeskom koji curi|ručni sat|budilica|
štoperica|tajmer|stolni sat|dvanaest sati|dvanaest i trideset|jedan sat|jedan i trideset|dva sata|
dva i trideset|tri sata|tri i trideset|četiri sata|četiri i trideset|pet sati|pet i trideset|šest sati|
šest i trideset|sedam sati|sedam i trideset|osam sati|osam i trideset|devet sati|devet i trideset|deset sati|
deset i trideset|jedanaest sati|jedanaest i trideset|mlađak|polumjesec prve četvrti|mjesec prve četvrti|rastući izbočeni mjesec|puni mjesec|
padajući izbočeni mjesec|mjesec posljednje četvrti|polumjesec posljednje četvrti|polumjesec|mlađak s licem|mjesec prve četvrti s licem|mjesec posljednje četvrti s licem|termometar|
sunce|puni mjesec s licem|sunce s licem|planet s prstenom|zvijezda|zvijezda koja sjaji|zvijezda padalica|Mliječna staza|
oblak|sunce iza oblaka|oblak s grmljavinom i kišom|sunce iza malog oblaka|sunce iza velikog oblaka|sunce iza kišnog oblaka|oblak s kišom|oblak sa snijegom|
oblak s grmljavinom|tornado|magla|lice vjetra|ciklona|duga|zatvoreni kišobran|kišobran|
kišobran s kapima kiše|suncobran|visoki napon|snježna pahulja|snjegović|snjegović bez snijega|komet|vatra|
kapljica|vodeni val|izrezbarena bundeva|božićno drvce|vatromet|prskalica|petarda|iskre|
balon|ispaljivač konfeta|kugla s konfetima|drvo tanabata|ukras od češera|japanske lutke|cjevasti zmaj u obliku ribe|vjetreno zvono|
mjesečeva svečanost|crvena omotnica|mašna|umotani poklon|spomen-traka|ulaznice|ulaznica|vojno odličje|
trofej|sportska medalja|zlatna medalja|srebrna medalja|brončana medalja|nogometna lopta|lopta za bejzbol|lopta za softball|
košarkaška lopta|odbojkaška lopta|američki nogomet|ragbi|tenis|frizbi|kuglanje|kriket|
hokej na travi|palica i pak za hokej na ledu|lacrosse|stolni tenis|badminton|boksačka rukavica|uniforma za borilačke vještine|gol|
zastavica u rupi|klizaljka|ribički štap|maska za ronjenje|majica za trčanje|skije|sanjke|kamen za karling|
pogodak u sredinu|jo-jo|papirnati zmaj|pištolj na vodu|biljarske kugle|kristalna kugla|čarobni štapić|videoigrica|
igraća palica|jednoruki jack|igraća kocka|slagalica|medvjedić|pinjata|disko kugla|babuška|
pik|herc|karo|tref|šahovski pješak|džoker|mahjong crveni zmaj|igraće karte s cvijećem|
izvedbene umjetnosti|uokvirena slika|slikarska paleta|konac|šivaća igla|klupko vune|čvor|naočale|
sunčane naočale|zaštitne naočale|laboratorijska kuta|sigurnosni prsluk|kravata|majica kratkih rukava|traperice|šal|
rukavice|kaput|čarape|haljina|kimono|sari|jednodijelni kupaći kostim|gaćice|
kratke hlače|bikini|ženska odjeća|sklopiva lepeza|novčanik|ručna torbica|torbica|vrećice za kupovinu|
školski ruksak|japanka|muška cipela|tenisica|gojzerica|balerinka|cipela s visokom potpeticom|ženska sandala|
baletne papučice|ženska čizma|češljić|kruna|ženski šešir|cilindar|maturalna kapa|šilterica|
vojni šljem|šljem s bijelim križem|brojanica|ruž za usne|prsten|dragulj|isključen zvučnik|stišan zvučnik|
srednje glasan zvučnik|glasan zvučnik|razglas|megafon|poštanski rog|zvono|prekriženo zvono|notno crtovlje|
glazbena nota|glazbene note|studijski mikrofon|kliznik za podešavanje|kontrolni gumbi|mikrofon|slušalice|radio|
saksofon|truba|trombon|harmonika|gitara|klavijatura|violina|bendžo|
bubanj|visoki bubanj|marakasi|flauta|harfa|mobilni telefon|mobilni telefon sa strelicom|telefon|
telefonska slušalica|dojavljivač|faks|baterija|baterija s niskom razinom napunjenosti|strujni utikač|prijenosno računalo|stolno računalo|
pisač|tipkovnica|računalni miš|upravljačka kuglica|minidisk|disketa|optički disk|dvd|
abakus|filmska kamera|filmska vrpca|filmski projektor|klapa|televizor|fotoaparat|fotoaparat s bljeskalicom|
videokamera|videokaseta|povećalo nagnuto ulijevo|povećalo nagnuto udesno|svijeća|žarulja|ručna svjetiljka|crveni lampion|
diya lampa|bilježnica s ukrasnim omotom|zatvorena knjiga|otvorena knjiga|zelena knjiga|plava knjiga|narančasta knjiga|knjige|
bilježnica|računovodstvena knjiga|savinuta stranica|svitak|stranica okrenuta prema gore|novine|zarolane novine|kartice knjižnih oznaka|
knjižna oznaka|oznaka|kovanica|vreća s novcem|škrinja s blagom|novčanica sa znakom jena|novčanica sa znakom dolara|novčanica sa znakom eura|
novčanica sa znakom funte|novac s krilima|kreditna kartica|račun|grafikon rastućeg trenda sa znakom jena|omotnica|e-pošta|omotnica dolazne pošte|
omotnica sa strelicom|ladica odlazne pošte|ladica dolazne pošte|paket|zatvoreni sandučić s podignutom zastavicom|zatvoreni sandučić sa spuštenom zastavicom|otvoreni sandučić s podignutom zastavicom|otvoreni sandučić sa spuštenom zastavicom|
poštanski sandučić|glasačka kutija s glasačkim listićem|olovka|crno pero|nalivpero|penkala|kist|bojica|
bilješka|aktovka|mapa|otvorena mapa|razdjelnici|kalendar|kalendar na trganje|spiralni notes|
spiralni kalendar|kartoteka|grafikon uzlaznog trenda|grafikon silaznog trenda|trakasti grafikon|držač spisa|pribadača|zaobljena pribadača|
spajalica|spojene spajalice|ravnalo|trokut|škare|kartotečna kutija|kartotečni ladičar|koš za smeće|
zaključano|otključano|zatvoreni lokot s nalivperom|zatvoreni lokot s ključem|ključ|starinski ključ|čekić|sjekira|
pijuk|čekić i pijuk|čekić i francuski ključ|bodež|prekriženi mačevi|bomba|bumerang|luk i strijela|
štit|ručna pila|francuski ključ|odvijač|vijak i matica|zupčanik|škrip|vaga|
bijeli štap|karika|slomljeni lanac|lanci|udica|kutija za alat|magnet|ljestve|
lopata|retorta|epruveta|petrijeva zdjelica|dnk|mikroskop|teleskop|satelitska antena|
šprica|kap krvi|pilula|flaster|štaka|stetoskop|rendgenska snimka|vrata|
dizalo|zrcalo|prozor|krevet|kauč i svjetiljka|stolica|WC školjka|odčepljivač|
tuš|kada|mišolovka|britva|bočica losiona|sigurnica|metla|košara|
rola papira|kanta|sapun|mjehurići|četkica za zube|spužva|vatrogasni aparat|kolica za kupnju|
cigareta|lijes|nadgrobni spomenik|urna|nazar perlica|hamsa|moai|transparent|
osobna iskaznica|znak za bankomat|znak za koš za smeće|pitka voda|invalidska kolica|muški toalet|ženski toalet|toalet|
simbol bebe|nužnik|kontrola putovnica|carina|preuzimanje prtljage|odlaganje prtljage|upozorenje|pješački prijelaz za djecu|
zabrana ulaza|zabranjeno|zabranjeno za bicikle|zabranjeno pušenje|zabranjeno bacanje otpadaka|voda nije za piće|zabranjeno za pješake|zabranjena uporaba mobilnih telefona|
zabranjeno za mlađe od osamnaest|radioaktivnost|biološka opasnost|strelica prema gore|strelica prema gore-desno|strelica prema desno|strelica prema dolje-desno|strelica prema dolje|
strelica prema dolje-lijevo|strelica prema lijevo|strelica prema gore-lijevo|strelica gore-dolje|strelica lijevo-desno|kosa crta sa strelicom ulijevo i udesno|desna strelica koja se zakrivljuje ulijevo|lijeva strelica koja se zakrivljuje udesno|
desna strelica koja se zakrivljuje prema gore|desna strelica koja se zakrivljuje prema dolje|okomite strelice u smjeru kazaljki na satu|tipka sa strelicama ulijevo|strelica s natpisom "back"|strelica s natpisom "end"|strelica s natpisom "on!"|strelica s natpisom "soon"|
strelica s natpisom "top"|mjesto za bogoslužje|simbol atoma|om|davidova zvijezda|kotač dharme|jin i jang|latinski križ|
pravoslavni križ|zvijezda i polumjesec|simbol mira|menora|šesterokraka zvijezda s točkom|khanda|astrološki znak ovna|astrološki znak bika|
astrološki znak blizanaca|astrološki znak raka|astrološki znak lava|astrološki znak djevice|astrološki znak vage|astrološki znak škorpiona|astrološki znak strijelca|astrološki znak jarca|
astrološki znak vodenjaka|astrološki znak riba|astrološki znak zmijonosca|tipka za nasumičnu reprodukciju pjesama|tipka za ponavljanje|tipka za ponavljanje jedne pjesme|tipka za reprodukciju|tipka za pretraživanje unaprijed|
tipka za sljedeću pjesmu|tipka za reprodukciju ili pauzu|tipka za pretraživanje unatrag|tipka za brzo pretraživanje unatrag|tipka za posljednju pjesmu|tipka prema gore|tipka za brzo kretanje prema gore|tipka prema dolje|
tipka za brzo kretanje prema dolje|tipka za pauzu|tipka za zaustavljanje|tipka za snimanje|tipka za izbacivanje|kino|tipka za smanjivanje svjetline|tipka za povećanje svjetline|
crtice jačine signala|bežična mreža|način vibracije|isključen mobilni telefon|ženski simbol|muški simbol|simbol transrodnosti|množenje|
plus|minus|znak dijeljenja|podebljani znak jednakosti|beskonačnost|dvostruki uskličnik|uskličnik-upitnik|crveni upitnik|
bijeli upitnik|bijeli uskličnik|crveni uskličnik|valovita crta|mjenjačnica|masno otisnut znak dolara|simbol medicine|simbol recikliranja|
heraldički ljiljan|znak trozupca|bedž s imenom|japanski simbol za početnika|crveni krug s rupom|tipka s kvačicom|potvrdni okvir s kvačicom|kvačica|
križić|tipka s oznakom križića|vitičasta petlja|dvostruka vitičasta petlja|oznaka djelomične alternacije|osmerokraka zvjezdica|osmerokraka zvijezda|iskra|
znak za autorska prava|znak za registrirano|zaštitni znak tm|mrlja|unos velikih latiničnih slova|unos malih latiničnih slova|unos brojeva|unos simbola|
unos latiničnih slova|tipka krvne grupe A|tipka krvne grupe AB|tipka krvne grupe B|tipka CL|tipka COOL|tipka FREE|izvor informacija|
tipka ID|slovo m u krugu|tipka NEW|tipka NG|tipka krvne grupe 0|tipka OK|tipka P|tipka SOS|
tipka UP!|tipka VS|tipka s ideogramom "ovdje"|tipka s ideogramom "naplata usluge"|tipka s ideogramom "mjesečni iznos"|tipka s ideogramom "nije besplatno"|tipka s ideogramom "rezervirano"|tipka s ideogramom "povoljno"|
tipka s ideogramom "popust"|tipka s ideogramom "besplatno"|tipka s ideogramom "zabranjeno"|tipka s ideogramom "prihvatljivo"|tipka s ideogramom "zahtjev"|tipka s ideogramom "prolazna ocjena"|tipka s ideogramom "ima slobodnih mjesta"|tipka s ideogramom "čestitke"|
tipka s ideogramom "tajna"|tipka s ideogramom "otvoreno"|tipka s ideogramom "popunjeno"|crveni krug|narančasti krug|žuti krug|zeleni krug|plavi krug|
ljubičasti krug|smeđi krug|crni krug|bijeli krug|crveni kvadrat|narančasti kvadrat|žuti kvadrat|zeleni kvadrat|
plavi kvadrat|ljubičasti kvadrat|smeđi kvadrat|veliki crni kvadrat|veliki bijeli kvadrat|srednji crni kvadrat|srednji bijeli kvadrat|srednje mali crni kvadrat|
srednje mali bijeli kvadrat|mali crni kvadrat|mali bijeli kvadrat|veliki narančasti romb|veliki plavi romb|mali narančasti romb|mali plavi romb|crveni trokut usmjeren prema gore|
crveni trokut usmjeren prema dolje|romb s točkom|kružić za označavanje|bijela uglata tipka|crna uglata tipka|zastava s crno-bijelom šahovnicom|trokutasta zastava|prekrižene zastave|
crna zastava|bijela zastava|zastava duginih boja|zastava pokreta transrodnih osoba|gusarska zastava`
