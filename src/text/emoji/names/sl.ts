// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `zastava: {0}|odrasla oseba: rdeči lasje|odrasla oseba: kodrasti lasje|odrasla oseba: sivi lasje|odrasla oseba: plešast|moški: rdeči lasje|moški: kodrasti lasje|moški: sivi lasje|
moški: plešast|ženska: rdeči lasje|ženska: kodrasti lasje|ženska: sivi lasje|ženska: plešast|pešec: , obrnjen v desno|ženska, ki hodi: , obrnjen v desno|moški, ki hodi: , obrnjen v desno|
klečeča oseba: , obrnjen v desno|klečeča ženska: , obrnjen v desno|klečeč moški: , obrnjen v desno|oseba s palico za slepe: , obrnjen v desno|moški s palico za slepe: , obrnjen v desno|ženska s palico za slepe: , obrnjen v desno|oseba na motoriziranem invalidskem vozičku: , obrnjen v desno|moški na motoriziranem invalidskem vozičku: , obrnjen v desno|
ženska na motoriziranem invalidskem vozičku: , obrnjen v desno|oseba na ročnem invalidskem vozičku: , obrnjen v desno|moški na ročnem invalidskem vozičku: , obrnjen v desno|ženska na ročnem invalidskem vozičku: , obrnjen v desno|tekač: , obrnjen v desno|ženska, ki teče: , obrnjen v desno|moški, ki teče: , obrnjen v desno|poljub: ženska in moški|
poljub: moški in moški|poljub: ženska in ženska|par s srčkom: ženska in moški|par s srčkom: moški in moški|par s srčkom: ženska in ženska|družina: moški, ženska in fant|družina: moški, ženska in dekle|družina: moški, ženska, dekle in fant|
družina: moški, ženska, fant in fant|družina: moški, ženska, dekle in dekle|družina: moški, moški in fant|družina: moški, moški in dekle|družina: moški, moški, dekle in fant|družina: moški, moški, fant in fant|družina: moški, moški, dekle in dekle|družina: ženska, ženska in fant|
družina: ženska, ženska in dekle|družina: ženska, ženska, dekle in fant|družina: ženska, ženska, fant in fant|družina: ženska, ženska, dekle in dekle|družina: moški in fant|družina: moški, fant in fant|družina: moški in dekle|družina: moški, dekle in fant|
družina: moški, dekle in dekle|družina: ženska in fant|družina: ženska, fant in fant|družina: ženska in dekle|družina: ženska, dekle in fant|družina: ženska, dekle in dekle||zastava: Anglija|
zastava: Škotska|zastava: Wales|svetel ten kože|srednje svetel ten kože|srednji ten kože|srednje temen ten kože|temen ten kože|razdelek|
znak za odstavek|znak za bodalo|znak za dvojno bodalo|puščica, obrnjena v levo|puščica levo s poševnico|puščica, obrnjena v desno|puščica desno s poševnico|puščica, obrnjena navzgor|
puščica, obrnjena navzdol|vijugasta puščica levo|vijugasta puščica desno|puščica z dvojno glavo levo|puščica z dvojno glavo navzgor|puščica z dvojno glavo desno|puščica z dvojno glavo navzdol|puščica z repom levo|
puščica z repom desno|puščica od črte levo|puščica od črte navzgor|puščica od črte desno|puščica od črte navzdol|puščica gor-dol z osnovno črto|zankasta puščica levo|zankasta puščica desno|
vijugasta puščica levo-desno|cikcakasta puščica navzdol|puščica navzgor levo|puščica navzgor desno|puščica navzdol levo|puščica navzdol desno|kotna puščica desno navzdol|kotna puščica levo navzdol|
zgornja polkrožna puščica v nasprotni smeri urnega kazalca|zgornja polkrožna puščica v smeri urnega kazalca|puščica severozahod z dolgo črtico zgoraj|puščica levo s črtico nad puščico desno s črtico|odprta krožna puščica v nasprotni smeri urnega kazalca|odprta krožna puščica v smeri urnega kazalca|harpuna levo z ostjo navzgor|harpuna levo z ostjo navzdol|
harpuna navzgor z desno ostjo|harpuna navzgor z levo ostjo|harpuna desno z ostjo navzgor|harpuna desno z ostjo navzdol|harpuna navzdol z desno ostjo|harpuna navzdol z levo ostjo|puščica desno nad puščico levo|puščici, obrnjeni navzgor in navzdol|
puščica v levo nad puščico v desno|par puščic levo|par puščic navzgor|par puščic desno|par puščic navzdol|harpuna levo nad harpuno desno|harpuna desno nad harpuno levo|dvojna puščica levo|
dvojna prečrtana puščica levo|dvojna puščica navzgor|dvojna puščica desno|dvojna prečrtana puščica desno|dvojna puščica navzdol|dvojna puščica levo-desno|dvojna prečrtana puščica levo-desno|dvojna puščica severozahod|
dvojna puščica severovzhod|dvojna puščica jugovzhod|dvojna puščica jugozahod|trojna puščica levo|trojna puščica desno|valovita puščica levo|valovita puščica desno|dvakrat prečrtana puščica navzgor|
dvakrat prečrtana puščica navzdol|črtkana puščica levo|črtkana puščica navzgor|črtkana puščica desno|črtkana puščica navzdol|puščica levo s črtico|puščica desno s črtico|votla puščica levo|
votla puščica navzgor|votla puščica desno|votla puščica navzdol|votla puščica od črte navzgor|puščica navzdol levo od puščice navzgor|za vse|parcialni diferencial|obstaja|
prazna množica|razlika|nabla|je element množice|ni element|vključuje kot element|znak za konec|produkt n-skupine|
vsota n-skupine|ne manjše od|ni enako|ne večje od|znak za minus|minus ali plus|poševnica za deljenje|operator zvezdice|
operator obroča|operator vrstične oznake|kvadratni koren|sorazmerno|znak za neskončno|pravi kot|kot|deljenje|
vzporedno|logični in|presek|unija|integral|dvojni integral|obrisni integral|zato|
ker|razmerje|sorazmerje|operator vijuge|obrnjena vijuga|obrnjen ležeči s|asimptotično enako|približno enako|
skoraj enako|vse enako|približno enako preslikavi|obroč v enačaju|je enako|povsem enako|manjše ali enako|večje ali enako|
manjše od nad enačajem|večje od nad enačajem|veliko manjše od|veliko večje od|med|večje od enakovredno|predhodnik|naslednik|
ni naslednik|je podmnožica množice|nadmnožica|je podmnožica|je nadmnožica|plus v krogu|minus v krogu|krat v krogu|
poševnica za deljenje v krogu|operator pike v krogu|operator obroča v krogu|operator zvezdice v krogu|plus v kvadratu|minus v kvadratu|žebljiček navzgor|ne vsiljuje|
predhodnik v razmerju|naslednik v razmerju|ne vsebuje kot običajna podskupina, enaka|original|hermitska konjugirana matrika|pravokotni trikotnik|logična n-skupina ali|presek n-skupin|
unija n-skupin|operator pike|operator zvezde|naravna združitev|dvojni presek|zelo veliko manj kot|zelo veliko več kot|navpične tri pike|
tri pike v sredi vodoravno|tri pike v diagonali gor desno|tri pike v diagonali dol desno|osminka|nižaj|višaj|režeči obraz|smejoči obraz z odprtimi usti|
smejoči obraz z odprtimi usti in smejočimi očmi|režeči obraz s smejočimi očmi|smejoči obraz z odprtimi usti in trdno zaprtimi očmi|smejoči obraz z odprtimi usti in mrzlim potom|krohotanje|obraz s solzami veselja|rahlo smejoči obraz|na glavo obrnjen obraz|
taleči se obraz|obraz s pomežikom|smejoči obraz s smejočimi očmi|smejoči obraz s svetniškim sijem|smejoči obraz s srčki|smejoči obraz z očmi v obliki srčka|obraz z očmi v obliki zvezdic|obraz, ki pošlje ljubčka|
obraz, ki poljublja|smejoči obraz|obraz z zaprtimi očmi, ki poljublja|obraz s smejočimi očmi, ki poljublja|smejoči obraz s solzo|obraz, ki z užitkom pomalica okusno hrano|obraz z molečim jezikom|obraz z molečim jezikom in pomežikom|
nor obraz|obraz z molečim jezikom in zaprtimi očmi|obraz z denarjem namesto ust|obraz, ki objema|obraz z roko čez usta|obraz z razprtimi očmi in roko pred usti|obraz s pogledujočim očesom|obraz s prstom čez usta|
razmišljujoči obraz|salutirajoč obraz|obraz z usti v obliki zadrge|obraz z dvignjenimi obrvmi|nevtralni obraz|brezizrazni obraz|obraz brez ust|obraz s črtkasto črto|
obraz v oblakih|obraz s privoščljivim nasmeškom|obraz s hladnim nasmeškom|obraz z zavijajočimi očmi|spačen obraz|obraz med izdihovanjem|lažnivi obraz|tresoči se obraz|
vodoravno premikanje glave|navpično premikanje glave|olajšan obraz|brezvoljen obraz|zaspan obraz|obraz, ki se slini|speči obraz|obraz s podočnjaki|
obraz z medicinsko masko|obraz s termometrom|obraz, obvezan s povojem|obraz, ki se počuti slabo|obraz, ki bruha|obraz, ki kiha|vroč obraz|mrzel obraz|
okajen obraz|omotičen obraz|obraz s spiralnimi očmi|eksplozija v glavi|obraz s kavbojskim klobukom|praznujoči obraz|maska|smejoči obraz s sončnimi očali|
piflarski obraz|obraz z monoklom|zmeden obraz|obraz s poševnimi usti|zaskrbljen obraz|nekoliko namrščen obraz|namrščen obraz|obraz z odprtimi usti|
osupljen obraz|začuden obraz|zardeli obraz||proseč obraz|obraz, ki zadržuje jok|namrščen obraz z odprtimi usti|trpeč obraz|
bojazljiv obraz|obraz z odprtimi usti in mrzlim potom|razočaran, a olajšan obraz|jokajoči obraz|cmerajoči obraz|obraz, ki kriči od strahu|zbegan obraz|vztrajen obraz|
razočaran obraz|obraz z mrzlim potom|izčrpan obraz|utrujen obraz|zehajoč obraz|obraz s paro skozi nos|obraz, ki kuha mulo|jezen obraz|
obraz, ki kolne|smejoči obraz z rogovi|vragec|mrtvaška glava|mrtvaška glava s prekrižanima kostema|kup kakca|klovnovski obraz|pošastni velikan|
škratelj|duh|vesoljec|vesoljska pošast|robot|režeča se mačka|režeča se mačka s smejočimi očmi|mačka s solzami sreče|
smejoča se mačka z očmi v obliki srčka|mačka s prifrknjenim nasmeškom|mačka poljublja z zaprtimi očmi|presenečena mačka|jokajoča mačka|mačka kuha mulo|opica, ki ne vidi ničesar|opica, ki ne sliši ničesar|
opica, ki ničesar ne govori|ljubezensko pismo|srce s puščico|srce s pentljo|lesketajoče srce|rastoče srce|utripajoče srce|vrteči se srci|
dve srci|okrasje s srcem|klicaj v obliki srca|strto srce|goreče srce|zakrpano srce|rdeče srce|rožnato srce|
oranžno srce|rumeno srce|zeleno srce|modro srce|svetlomodro srce|vijolično srce|rjavo srce|črno srce|
sivo srce|belo srce|sled šminke po poljubu|sto točk|simbol jeze|spor v oblaku|trk|omotica|
potne kapljice|švigniti|luknja|oblaček z govorom|oko v oblačku z govorom|levi oblaček z govorom|desni oblaček z jeznim govorom|oblaček z mislimi|
spanec|mahajoča dlan|dvignjena hrbtna stran dlani|dvignjena dlan z razprtimi prsti|dvignjena dlan|vulkanski pozdrav|roka, obrnjena v desno|roka, obrnjena v levo|
roka z dlanjo navzdol|roka z dlanjo navzgor|dlan, ki potiska v levo|dlan, ki potiska v desno|roka, ki kaže V REDU|prsti, stisnjeni skupaj|roka s ščepcem|dlan s prstoma, ki kažeta znak za zmago|
prekrižani prsti|roka s prekrižanima kazalcem in palcem|znak za ljubim te|znak za rogove|pokliči me|hrbtna stran dlani s kazalcem, ki kaže levo|hrbtna stran dlani s kazalcem, ki kaže desno|hrbtna stran dlani s kazalcem, ki kaže gor|
sredinec|hrbtna stran dlani s kazalcem, ki kaže dol|kazalec, ki kaže gor|kazalec, usmerjen v opazovalca|palec gor|palec dol|dvignjena pest|bližajoča se pest|
pest, obrnjena levo|pest, obrnjena desno|ploskajoči dlani|oseba, ki dvigne roke|roki, sklenjeni v obliki srca|odprti dlani|dvignjeni odprti dlani|rokovanje|
staknjeni dlani|pišoča dlan|lak za nohte|selfi|napeti bicepsi|mehanska roka|mehanska noga|noga|
stopalo|uho|uho s slušnim aparatom|nos|možgani|človeško srce|pljuča|zob|
kost|oči|oko|jezik|usta|grizenje ustnice|dojenček|otrok|
fant|dekle|odrasla oseba|oseba: svetli lasje|moški|oseba: brada|moški: brada|moški: blondinec|
ženska|ženska: brada|ženska: blondinka|starejši odrasli|starec|starka|oseba, ki se mršči|moški z namrščenim obrazom|
ženska z namrščenim obrazom|oseba, ki kuha mulo|moški, ki kuha mulo|ženska, ki kuha mulo|oseba, ki kaže NE|moški, ki s kretnjo izraža prepoved|ženska, ki s kretnjo izraža prepoved|oseba, ki kaže V REDU|
moški, ki s kretnjo izraža odobravanje|ženska, ki s kretnjo izraža odobravanje|oseba, ki dela na informacijah|uslužbenec na informacijah|uslužbenka na informacijah|vesela oseba, ki dvigne roko|moški, ki dviguje roko|ženska, ki dviguje roko|
gluha oseba|gluh moški|gluha ženska|oseba, ki se prikloni|moški, ki se globoko priklanja|ženska, ki se globoko priklanja|oseba z dlanjo na obrazu|moški, ki obraz prekriva z dlanjo|
ženska, ki obraz prekriva z dlanjo|oseba, ki skomiga|moški, ki skomiga z rameni|ženska, ki skomiga z rameni|delavec v zdravstvu|zdravstveni delavec|zdravstvena delavka|diplomant|
študent|študentka|profesor|učitelj|učiteljica|varuh zakona|sodnik|sodnica|
kmet|kmetovalec|kmetovalka|kuharski mojster|kuhar|kuharica|serviser|mehanik|
mehaničarka|tovarniški delavec|delavec v tovarni|delavka v tovarni|delavec v pisarni|pisarniški delavec|pisarniška delavka|raziskovalec|
znanstvenik|znanstvenica|strokovnjak za tehnologijo|tehnolog|tehnologinja|izvajalec|pevec|pevka|
slikar|umetnik|umetnica|pilot letala|pilot|pilotka|kozmonavt|astronavt|
astronavtka|poklicni gasilec|gasilec|gasilka|policaj|policist|policistka|preiskovalec|
detektiv|detektivka|stražar|varnostnik|varnostnica|nindža|gradbenik|gradbeni delavec|
gradbena delavka|oseba s krono|princ|princesa|oseba s turbanom|moški s turbanom|ženska s turbanom|moški s kitajsko čepico|
ženska z naglavno ruto|oseba v smokingu|moški v smokingu|ženska v smokingu|oseba s pajčolanom|moški s pajčolanom|ženska s pajčolanom|nosečnica|
noseč moški|noseča oseba|dojenje|ženska, ki doji dojenčka|moški, ki hrani dojenčka|oseba, ki hrani dojenčka|angelček|Božiček|
gospa Božiček|mx božiček|superjunak/superjunakinja|superjunak|superjunakinja|super negativec|moški super negativec|super negativka|
oseba, ki čara|čarovnik|čarovnica|vilinsko bitje|vilinec|vila|vampirji|vampir|
vampirka|morska oseba|morski mož|morska deklica|škrati|škrat|škratovka|duh iz steklenice|
moški duh iz steklenice|ženski duh iz steklenice|zombi|zombi moški|zombi ženska|trol|kosmato bitje|masaža obraza|
moški na masaži obraza|ženska na masaži obraza|striženje|moški pri frizerju|ženska pri frizerju|pešec|moški, ki hodi|ženska, ki hodi|
stoječa oseba|stoječ moški|stoječa ženska|klečeča oseba|klečeč moški|klečeča ženska|oseba s palico za slepe|moški s palico za slepe|
ženska s palico za slepe|oseba na motoriziranem invalidskem vozičku|moški na motoriziranem invalidskem vozičku|ženska na motoriziranem invalidskem vozičku|oseba na ročnem invalidskem vozičku|moški na ročnem invalidskem vozičku|ženska na ročnem invalidskem vozičku|tekač|
moški, ki teče|ženska, ki teče|baletka|ženska, ki pleše|plesalec|moški v poslovni obleki, ki lebdi|žurerski ženski|moška zabava|
ženska zabava|oseba v parni savni|moški v parni savni|ženska v parni savni|oseba, ki pleza|plezalec|plezalka|sabljanje|
konjske dirke|smučar|deskar na snegu|igralec golfa|golfist|golfistka|oseba deska|deskar|
deskarka|oseba v čolnu na vesla|veslač|veslačica|oseba plava|plavalec|plavalka|oseba z žogo|
moški z žogo|ženska z žogo|oseba dviga uteži|dvigovalec uteži|dvigovalka uteži|oseba na kolesu|kolesar|kolesarka|
gorski kolesar|moško gorsko kolesarjenje|žensko gorsko kolesarjenje|oseba izvaja kolo|moški, ki dela premet vstran|ženska, ki dela premet vstran|rokoborba|moška rokoborba|
ženska rokoborba|vaterpolo|moški vaterpolo|ženski vaterpolo|rokomet|rokometaš|rokometašica|žongliranje|
žongler|žonglerka|oseba v lotusovem položaju|moški v lotusovem položaju|ženska v lotusovem položaju|oseba, ki se kopa|oseba v postelji|osebi se držita za roke|
ženski se držita za roke|moški in ženska se držita za roke|moška se držita za roke|poljub|par s srčkom|govoreča glava|silhueta doprsja|silhueti doprsja|
osebi, ki se objemata|družina|družina: odrasel, odrasel, otrok|družina: odrasel, odrasel, otrok, otrok|družina: odrasla oseba, otrok|družina: odrasla oseba, otrok, otrok|stopinje|prstni odtis|
rdeči lasje|kodrasti lasje|sivi lasje|plešast|opičji obraz|opica|gorila|orangutan|
pasji obraz|pes|pes vodnik|službeni pes|pudelj|volk|lisica|rakun|
mačji obraz|mačka|črna mačka|lev|tigrov obraz|tiger|leopard|konjev obraz|
los|osel|konj|samorog|zebra|jelen|bizon|kravji obraz|
vol|vodni bivol|krava|prašičji obraz|prašič|divja svinja|prašičji rilec|oven|
ovca|koza|kamela|dvogrba kamela|lama|žirafa|slon|mamut|
nosorog|povodni konj|mišji obraz|miš|podgana|hrček|zajčji obraz|zajec|
progasta veverica|bober|jež|netopir|medved|severni medved|koala|panda|
lenivec|vidra|skunk|kenguru|jazbec|odtisi tac|puran|kokoš|
petelin|pišče, ki se izvali|piščanček|piščanček, gleda naprej|ptica|pingvin|golobica|orel|
raca|labod|sova|dodo|pero|flamingo|pav|papagaj|
krilo|kos|gos|feniks|žaba|krokodil|želva|kuščar|
kača|zmajski obraz|zmaj|zavropod|tiranozaver|kit, ki brizga vodo|kit|delfin|
orka|tjulenj|riba|tropska riba|riba napihovalka|morski pes|hobotnica|spiralna školjka|
korala|meduza|rakovica|jastog|morski rakec|ligenj|ostriga|polž|
metulj|žuželka|mravlja|čebela|hrošč|pikapolonica|muren|ščurek|
pajek|pajkova mreža|škorpijon|komar|muha|črv|mikrob|šopek|
češnjev cvet|bela cvetlica|lotos|rozeta|vrtnica|ovenela roža|hibiskus|sončnica|
cvet|tulipan|hijacinta|sadika|lončnica|zimzeleno drevo|listnato drevo|palma|
kaktus|snop riža|zelišče|deteljica|štiriperesna deteljica|javorov list|padlo listje|listje, ki se vrtinči v vetru|
prazno gnezdo|gnezdo z jajcema|goba|drevo brez listja|grozdje|melona|lubenica|mandarina|
limona|limeta|banana|ananas|mango|rdeče jabolko|zeleno jabolko|hruška|
breskev|češnje|jagoda|borovnice|kivi|paradižnik|oliva|kokos|
avokado|jajčevec|krompir|korenje|koruzni storž|feferon|paprika|kumara|
listnata zelenjava|brokoli|česen|čebula|arašidi|fižol|kostanj|korenina ingverja|
strok graha|šampinjon|korenasta zelenjava|kruh|rogljič|bageta|indijski kruh|presta|
bagel|palačinke|vafelj|kos sira|meso s kostjo|piščančje bedro|kos mesa|slanina|
hamburger|krompirček|pica|hot dog|sendvič|taco|burito|tamale|
kebab|falafel|jajce|kuhanje|kozica s hrano|skodelica hrane|fondi|skodelica z žlico|
zelena solata|pokovka|maslo|sol|konzervirana hrana|posoda za malico bento|rižev kreker|riževa kroglica|
kuhan riž|riž s karijem|skleda rezancev|špageti|pečeni sladki krompir|oden|suši|ocvrt rakec|
ribji kolač s spiralo|lunina torta|dango|cmok|piškotek sreče|embalaža za hrano|rahel sladoled|nastrgan led|
sladoled|krof|piškot|rojstnodnevna torta|krhek kolač|kolaček|pita|tablica čokolade|
bonbon|lizika|vanilijev puding|vrč medu|steklenička|kozarec mleka|vroč napitek|čajnik|
čajna skodelica brez ročaja|sake|odpiranje penine|vinski kozarec|kozarec za koktajl|tropska pijača|vrček za pivo|nazdravljanje z vrčkoma za pivo|
nazdravljanje|kozarec žgane pijače|zlivanje tekočine|kozarec s slamico|čaj s kroglicami|tetrapak s pijačo|mate čaj|ledena kocka|
jedilne paličice|vilice, nož in krožnik|vilice in nož|žlica|kuhinjski nož|kozarec za vlaganje|amfora|globus z Evropo in Afriko|
globus s Severno in Južno Ameriko|globus z Azijo in Avstralijo|globus s poldnevniki|zemljevid sveta|zemljevid Japonske|kompas|zasnežena gora|gora|
zemeljski plaz|vulkan|gora Fuji|kampiranje|plaža s senčnikom|puščava|samotni otok|nacionalni park|
stadion|klasična zgradba|gradbišče|opeka|skala|les|koča|hiše|
zapuščena hiša|hiša|hiša z vrtom|poslovna stavba|japonska pošta|pošta|bolnišnica|banka|
hotel|ljubezenski hotel|trgovina z mešanim blagom|šola|veleblagovnica|tovarna|japonski grad|grad|
poročna kapela|tokijski stolp|kip svobode|cerkev|mošeja|hindujski tempelj|sinagoga|šintoistično svetišče|
kaaba|fontana|šotor|megleno|zvezdnata noč|mestna pokrajina|sončni vzhod v gorah|sončni vzhod|
mestna pokrajina v mraku|sončni zahod|most ponoči|termalni vrelec|konj na vrtiljaku|tobogan|panoramsko kolo|vlakec smrti|
brivski izvesek|cirkuški šotor|lokomotiva|železniški vagon|hitri vlak|hitri vlak s koničastim nosom|vlak|podzemni vlak|
ozkotirna železnica|postaja|tramvaj|enotirna železnica|gorska železnica|vagon tramvaja|avtobus|prihajajoči avtobus|
trolejbus|minibus|reševalno vozilo|gasilsko vozilo|policijsko vozilo|prihajajoče policijsko vozilo|taksi|prihajajoči taksi|
avtomobil|prihajajoči avtomobil|cestni terenec|poltovornjak|dostavno vozilo|tovornjak s prikolico|traktor|dirkalnik|
motor|skuter|ročni invalidski voziček|motoriziran invalidski voziček|rikša z motorjem|kolo|skiro|rolka|
kotalke|avtobusna postaja|avtocesta|železniška proga|naftni sod|črpalka za gorivo|avtomobilsko kolo|policijska luč|
vodoravni semafor|navpični semafor|znak stop|zaprto zaradi gradnje|sidro|rešilni obroč|jadrnica|kanu|
gliser|potniška ladja|trajekt|motorni čoln|ladja|letalo|manjše letalo|odhod letala|
prihod letala|padalo|sedež|helikopter|viseča železnica|nihalka|žičnica|satelit|
raketa|leteči krožnik|hotelski zvonec|prtljaga|peščena ura|peščena ura, ki teče|ročna ura|budilka|
štoparica|časovnik|ura za na okvir kamina|poldne|pol enih|ura je ena|pol dveh|ura je dve|
pol treh|ura je tri|pol štirih|ura je štiri|pol petih|ura je pet|pol šestih|ura je šest|
pol sedmih|ura je sedem|pol osmih|ura je osem|pol devetih|ura je devet|pol desetih|ura je deset|
pol enajstih|ura je enajst|pol dvanajstih|mlada luna|prvi krajec|polovično osvetljena luna v prvem krajcu|več kot polovično osvetljen prvi krajec|polna luna|
več kot polovično osvetljen zadnji krajec|polovično osvetljena luna v zadnjem krajcu|zadnji krajec|lunin srp|mlada luna z obrazom|polovično osvetljena luna v prvem krajcu z obrazom|polovično osvetljena luna v zadnjem krajcu z obrazom|termometer|
sonce|polna luna z obrazom|sonce z obrazom|planet z obročem|bela srednja zvezda|žareča zvezda|utrinek|rimska cesta|
oblak|sonce za oblakom|oblak s strelo in dežjem|sonce za oblačkom|sonce za velikim oblakom|sonce za oblakom z dežjem|oblak z dežjem|oblak s snegom|
oblak s strelo|tornado|megla|obraz, ki piha veter|ciklon|mavrica|zaprt dežnik|dežnik|
dežnik z dežnimi kapljami|dežnik na tleh|visoka napetost|snežinka|snežak|snežak brez snega|komet|ogenj|
kapljica|vodni val|izrezljana buča|jelka|ognjemet|sibirska lučka|petarda|iskrice|
balon|pokalica za zabave|konfeti|drevo za tanabato|okrasitev bora|japonski lutki|zastavni trak z ribama|vetrni zvončki|
lunino slavje|rdeča ovojnica|pentlja|zavito darilo|simbolna pentlja|vstopnice|vstopnica|vojaško odlikovanje|
trofeja|športna medalja|zlata medalja|srebrna medalja|bronasta medalja|nogometna žoga|žogica za baseball|žoga za softball|
košarkarska žoga|žoga za odbojko|žoga za ameriški nogomet|žoga za ragbi|tenis|frizbi|kegljanje|kriket|
hokej na travi|hokejska palica in plošček|lacrosse|namizni tenis|badminton|boksarska rokavica|kimono za borilne športe|gol|
zastavica v luknji|drsalka|ribiška palica|potapljaška maska|tekaška majica|smučke|sanke|curling|
zadetek v polno|jojo|zmaj (igrača)|vodna pištola|biljard|kristalna krogla|čarobna palica|videoigra|
igralna palica|igralni avtomat|igralna kocka|delček sestavljanke|medvedek|pinjata|disko krogla|babuška|
pik|srce|karo|križ|kmet pri šahu|joker|rdeči zmaj v mahjongu|rožne igralne karte|
scenske umetnosti|uokvirjena slika|slikarska paleta|sukanec|šivanka|preja|vozel|očala|
sončna očala|zaščitna očala|laboratorijska halja|varnostni jopič|kravata|majica|kavbojke|šal|
rokavice|plašč|nogavice|ženska obleka|kimono|sari|enodelne kopalke|spodnje hlače|
kratke hlače|bikini|ženska oblačila|pahljača|drobižnica|ročna torbica|večerna torbica|nakupovalni vrečki|
šolski nahrbtnik|japonke|moški čevelj|tekaški čevelj|pohodniški čevelj|balerinke|čevelj z visoko peto|ženski sandali|
baletni čeveljci|ženski škorenj|glavnik za v lase|krona|ženski klobuk|cilinder|maturantska kapa|kapa s ščitom|
vojaška čelada|čelada z belim križem|rožni venec|šminka|prstan|dragulj|ugasnjen zvočnik|zvočnik pri nizki glasnosti|
zvočnik pri zmerni glasnosti|zvočnik na glas|javni zvočnik|megafon|poštni rog|zvonec|prečrtan zvonec|partitura|
glasbena nota|glasbene note|studijski mikrofon|drsnik za raven|kontrolni gumbi|mikrofon|slušalka|radio|
saksofon|trobenta|pozavna|harmonika|kitara|klaviatura|violina|bendžo|
boben|visok boben|marake|flavta|harfa|mobilni telefon|mobilni telefon s puščico|telefon|
telefonska slušalka|pozivnik|telefaks|baterija|skoraj prazna baterija|električni vtikač|prenosnik|namizni računalnik|
tiskalnik|tipkovnica|računalniška miška|sledilna kroglica|minidisk|disketa|optični disk|dvd|
abak|filmska kamera|filmski trak|filmski projektor|klapa|televizija|fotoaparat|fotoaparat z bliskavico|
videokamera|videokaseta|povečevalno steklo, usmerjeno v levo|povečevalno steklo, usmerjeno v desno|sveča|žarnica|svetilka|rdeči lampijon|
oljna lučka|zvezek z okrasno platnico|zaprta knjiga|odprta knjiga|zelena knjiga|modra knjiga|oranžna knjiga|knjige|
zvezek|zvezek s spiralno vezavo|zvita stran|zvitek|list s prikazano popisano stranjo|časopis|zvit časopis|zaznamki na straneh|
zaznamek|etiketa|kovanec|vreča denarja|skrinja z zakladom|bankovec za jen|dolarski bankovec|evrski bankovec|
bankovec za funt|denar s krili|kreditna kartica|račun|grafikon rasti za jen|ovojnica|e-pošta|dohodna ovojnica|
ovojnica s puščico|pladenj za odhodno pošto|pladenj za dohodno pošto|paket|zaprt poštni nabiralnik z dvignjeno zastavico|zaprt poštni nabiralnik s spuščeno zastavico|odprt poštni nabiralnik z dvignjeno zastavico|odprt poštni nabiralnik s spuščeno zastavico|
poštni nabiralnik|škatla za glasovanje z glasovnico|svinčnik|črna konica peresa|nalivnik|nalivno pero|čopič|voščenka|
zapisek|kovček|mapa za spise|odprta mapa za spise|kartoteke z vmesnimi listi|koledar|koledar z odstranljivimi listi|spiralna beležnica|
spiralni koledar|organizator vizitk|grafikon rasti|grafikon padca|črtni grafikon|podložna mapa|risalni žebljiček|okrogli risalni žebljiček|
sponka za papir|povezani sponki|ravnilo|trikotno ravnilo|škarje|škatla z dokumenti|predalnik za dokumente|koš za smeti|
ključavnica|odklenjena ključavnica|ključavnica s peresom|zaprta ključavnica s ključem|ključ|star ključ|kladivo|sekira|
kramp|kladivo in kramp|kladivo in ključ|bodalo|prekrižana meča|bomba|bumerang|lok in puščica|
ščit|lisičja žaga|ključ za matice|izvijač|matica in vijak|zobnik|stiskanje|tehtnica|
palica za slepe|člen|strgana veriga|verige|kljuka|zaboj za orodje|magnet|lestev|
lopata|destilator|epruveta|petrijevka|dnk|mikroskop|teleskop|satelitska antena|
injekcija|kaplja krvi|tableta|samolepilni obliž|bergla|stetoskop|rentgen|vrata|
dvigalo|zrcalo|okno|postelja|kavč in svetilka|stol|straniščna školjka|odmaševalnik|
tuš|kad|mišolovka|britev|steklenička losjona|varnostna zaponka|metla|košara|
zvitek papirja|vedro|milo|mehurčki|zobna ščetka|spužva|gasilni aparat|nakupovalni voziček|
kajenje|krsta|nagrobnik|žara|amulet zlobno oko|roka Fatime|moai|plakat|
osebni dokument|znak za bankomat|znak za smeti v košu|pitna voda|invalidski voziček|stranišče za moške|stranišče za ženske|javno stranišče|
simbol dojenčka|wc|pregled dokumentov|carina|prevzem prtljage|prtljaga v garderobi|opozorilo|otroci prečkajo cesto|
ni prehoda|prepovedano|prepovedano za kolesa|prepovedano kajenje|prepovedano odlaganje smeti|voda ni pitna|prepovedano za pešce|mobilni telefoni prepovedani|
prepovedano za mlajše od 18 let|radioaktivno|bionevarnost|puščica gor|puščica desno gor|puščica desno|puščica desno dol|puščica dol|
puščica levo dol|puščica levo|puščica levo gor|puščica gor dol|puščica levo desno|puščica levo-desno s poševnico|puščica desno, ki se ukrivlja v levo|puščica levo, ki se ukrivlja v desno|
puščica desno, ki se ukrivlja gor|puščica desno, ki se ukrivlja dol|navpični puščici, ki se ukrivljata v smeri urnega kazalca|gumb s puščicama, ki se ukrivljata v obratni smeri urnega kazalca|puščica nazaj|puščica konec|puščica NAPREJ!|puščica kmalu|
puščica na vrh|božji hram|simbol za atom|om|davidova zvezda|kolo darme|jin jang|krščanski križ|
pravoslavni križ|zvezda in polmesec|simbol za mir|menora|šestkraka zvezda s piko|khanda|astrološki znak ovna|bik|
dvojčka|rak|zodiak: lev|devica|tehnica|astrološki znak škorpijona|strelec|kozorog|
vodnar|ribi|kačenosec|gumb za naključno predvajanje|gumb za vnovično predvajanje|gumb za vnovično posamezno predvajanje|gumb za predvajanje|gumb za hitro previjanje naprej|
gumb za naslednjo skladbo|gumb za predvajanje ali zaustavitev|gumb za predvajanje nazaj|gumb za hitro previjanje nazaj|gumb za zadnjo skladbo|gumb za gor|gumb za hitro gor|gumb za dol|
gumb za hitro dol|gumb za zaustavitev|gumb za ustavitev|gumb za snemanje|gumb za izvrženje|kino|gumb za zatemnitev|gumb za svetlost|
signal|brezžična povezava|način vibriranja|mobilni telefon izklopljen|znak za ženski spol|znak za moški spol|simbol za transseksualnost|množi|
plus|minus|deli|znak za enakovrednost|neskončnost|dvojni klicaj|klicaj in vprašaj|rdeč vprašaj|
bel vprašaj|bel klicaj|rdeč klicaj|valovit pomišljaj|menjava valut|znak za dolar|simbol zdravstva|simbol za recikliranje|
lilija|trizobo znamenje|značka za ime|japonski simbol za začetnika|velik prazen krog|gumb s kljukico|potrditveno polje s kljukico|kljukica|
križec|gumb s križcem|zavita pentlja|dvojna zavita pentlja|znak za part|zvezdica z osmimi špicami|osemkraka zvezda|iskra|
avtorske pravice|registrirano|blagovna znamka|packa|vnos velikih črk latinice|vnos malih črk latinice|vnos številk|vnos simbolov|
vnos črk latinice|gumb s črko a (krvna skupina)|gumb AB (krvna skupina)|gumb s črko b (krvna skupina)|gumb CL|gumb COOL|gumb FREE|vir informacij|
gumb ID|črka m v krogu|gumb NEW|gumb NG|gumb s črko O (krvna skupina)|gumb OK|gumb s črko p|gumb SOS|
gumb z besedo up in klicajem|gumb VS|gumb za »tukaj« v japonščini|japonski znak za "napitnino" v kvadratu|japonski znak za "mesečni znesek"|gumb za »ni brezplačno« v japonščini|gumb za »rezervirano« v japonščini|gumb za »ugodno« v japonščini|
gumb za »popust« v japonščini|gumb za »brezplačno« v japonščini|gumb za »prepovedano« v japonščini|gumb za »sprejemljivo« v japonščini|gumb za »aplikacija« v japonščini|pojmovni znak za skupaj v kvadratu|gumb za »prosto« v japonščini|pojmovni znak za čestitanje v krogu|
pojmovni znak za skrivnost v krogu|gumb za »odprto« v japonščini|gumb za »ni prosto« v japonščini|rdeč krog|oranžen krog|rumen krog|zelen krog|moder krog|
škrlaten krog|rjav krog|črn krog|bel krog|rdeč kvadrat|oranžen kvadrat|rumen kvadrat|zelen kvadrat|
moder kvadrat|škrlaten kvadrat|rjav kvadrat|velik črn kvadrat|velik bel kvadrat|srednji črn kvadrat|srednji bel kvadrat|srednje majhen črn kvadrat|
srednje mali beli kvadrat|majhen črn kvadrat|majhen bel kvadrat|velik oranžen karo|velik moder karo|majhen oranžen karo|majhen moder karo|rdeč trikotnik gor|
rdeč trikotnik dol|karo s piko|izbirni gumb|gumb z belim kvadratom|gumb s črnim kvadratom|kockasta zastava|trikotna zastava|prekrižani zastavi|
črna zastava|plapolajoča bela zastava|mavrična zastava|transspolna zastava|piratska zastava`
