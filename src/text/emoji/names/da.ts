// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}|voksen: rødt hår|voksen: krøllet hår|voksen: hvidt hår|voksen: skaldet|mand: rødt hår|mand: krøllet hår|mand: hvidt hår|
mand: skaldet|kvinde: rødt hår|kvinde: krøllet hår|kvinde: hvidt hår|kvinde: skaldet|fodgænger: mod højre|kvinde går: mod højre|mand går: mod højre|
knælende person: mod højre|knælende kvinde: mod højre|knælende mand: mod højre|person med blindestok: mod højre|mand med blindestok: mod højre|kvinde med blindestok: mod højre|person i elkørestol: mod højre|mand i elektrisk kørestol: mod højre|
kvinde i elektrisk kørestol: mod højre|person i manuel kørestol: mod højre|mand i manuel kørestol: mod højre|kvinde i manuel kørestol: mod højre|løber: mod højre|kvinde løber: mod højre|mand løber: mod højre|kys: kvinde og mand|
kys: mand og mand|kys: kvinde og kvinde|par med hjerte: kvinde og mand|par med hjerte: mand og mand|par med hjerte: kvinde og kvinde|familie: mand, kvinde og dreng|familie: mand, kvinde og pige|familie: mand, kvinde, pige og dreng|
familie: mand, kvinde, dreng og dreng|familie: mand, kvinde, pige og pige|familie: mand, mand og dreng|familie: mand, mand og pige|familie: mand, mand, pige og dreng|familie: mand, mand, dreng og dreng|familie: mand, mand, pige og pige|familie: kvinde, kvinde og dreng|
familie: kvinde, kvinde og pige|familie: kvinde, kvinde, pige og dreng|familie: kvinde, kvinde, dreng og dreng|familie: kvinde, kvinde, pige og pige|familie: mand og dreng|familie: mand, dreng og dreng|familie: mand og pige|familie: mand, pige og dreng|
familie: mand, pige og pige|familie: kvinde og dreng|familie: kvinde, dreng og dreng|familie: kvinde og pige|familie: kvinde, pige og dreng|familie: kvinde, pige og pige|||
||lys teint|medium til lys teint|medium teint|medium til mørk teint|mørk teint|paragraf|
afsnitstegn|korstegn|dobbeltkorstegn|venstrepil|venstrepil og skråstreg|højrepil|højrepil og skråstreg|pil op|
pil ned|bølget venstrepil|bølget højrepil|tohovedet venstrepil|tohovedet pil op|tohovedet højrepil|tohovedet pil ned|venstrepil med fjer|
højrepil med fjer|venstrepil fra streg|pil op fra streg|højrepil fra streg|pil ned fra streg|pil op/ned med fod|venstrepil med sløjfe|højrepil med sløjfe|
venstre-/højrepil med bølge|zigzagpil ned|pil op og til venstre|pil op og til højre|pil ned og til venstre|pil ned og til højre|hjørnepil til højre og ned|hjørnepil ned og til venstre|
halvcirkelpil mod uret, top|halvcirkelpil med uret, top|pil mod nordvest med lang streg|venstrepil med streg over højrepil med streg|åben cirkelpil mod uret|åben cirkelpil med uret|venstre harpun med krog op|venstre harpun med krog ned|
harpun op med krog til højre|harpun op med krog til venstre|højre harpun med krog op|højre harpun med krog ned|harpun ned med krog til højre|harpun ned med krog til venstre|højrepil over venstrepil|pil op og pil ned|
venstrepil over højrepil|to pile mod venstre|to pile op|to pile mod højre|to pile ned|venstre harpun over højre harpun|højre harpun over venstre harpun|dobbeltpil mod venstre|
dobbeltpil mod venstre med skråstreg|dobbeltpil op|dobbeltpil mod højre|dobbeltpil mod højre med skråstreg|dobbeltpil ned|dobbeltpil mod venstre og højre|dobbeltpil mod venstre og højre med skråstreg|dobbeltpil mod nordvest|
dobbeltpil mod nordøst|dobbeltpil mod sydøst|dobbeltpil mod sydvest|tredobbelt pil mod venstre|tredobbelt pil mod højre|snoet pil mod venstre|snoet pil mod højre|pil op med dobbelt tværstreg|
pil ned med dobbelt tværstreg|stiplet venstrepil|stiplet pil op|stiplet højrepil|stiplet pil ned|venstrepil mod streg|højrepil mod streg|hul venstrepil|
hul pil op|hul højrepil|hul pil ned|hul pil op fra streg|pil ned til venstre for pil op|for alle|partiel differentialligning|der findes|
tom mængde|optælling|nabla|element i|tilhører ikke|indeholder som element|slut på bevis|n-ært produkt|
n-ær summering|ikke mindre end|ikke lig med|ikke større end|minustegn|minus eller plus|division|asteriskoperator|
ringoperator|punktoperator|kvadratrod|proportionalt med|uendelighedstegn|ret vinkel|vinkel|deler|
parallel|logisk og|fællesmængde|foreningsmængde|integral|dobbelt integral|lukket kurveintegral|derfor|
fordi|forhold|proportion|tilde-operator|omvendt tilde|omvendt dovent s|asymptotisk lig med|cirka lig med|
næsten lig med|alle lig med|cirka lig med billedet|ring i lighedstegn|identisk med|strengt ækvivalent|mindre end eller lig med|større end eller lig med|
mindre end over lig med|større end over lig med|meget mindre end|meget større end|mellem|større end-ækvivalent|kommer før|kommer efter|
kommer ikke efter|delmængde af|supermængde|delmængde eller lig med|supermængde eller lig med|plus med ring|minus med ring|gange med ring|
division med ring|punktoperator med ring|ring-operator med ring|stjerne-operator med ring|firkant med plus|firkant med minus|falsum|gennemtvinger ikke|
kommer før under relation|følger efter under relation|indeholder ikke som normal undergruppe lig med|oprindelig|hermitisk transponeret matrix|retvinklet trekant|n-ært logisk eller|n-ær fællesmængde|
n-ær foreningsmængde|prikoperator|stjerneoperator|naturlig join|dobbelt fællesmængde|langt mindre end|langt større end|lodret ellipse|
vandret ellipse|diagonal ellipse opad mod højre|diagonal ellipse nedad mod højre|ottendedelsnode|tone med b for|tone med kryds for|grinende ansigt|grinende ansigt med store øjne|
grinende ansigt med smilende øjne|strålende ansigt med smilende øjne|grinende ansigt med lukkede øjne|grinende ansigt med sveddråbe|ruller rundt på gulvet af grin|ansigt med glædestårer|let smilende ansigt|omvendt ansigt|
smeltende ansigt|blinkende ansigt|smilende ansigt og øjne|smilende ansigt med glorie|smilende ansigt med tre hjerter|smilende ansigt med hjerteøjne|benovet|kyssende ansigt|
kysseansigt|smilende ansigt|kysseansigt med lukkede øjne|kysseansigt med smilende øjne|smilende ansigt med tåre|nydende ansigt|ansigt med tungen ude|ansigt med tungen ude og blinkende øje|
skørt ansigt|ansigt med tungen ude og sammenknebne øjne|ansigt med dollartegn|krammende ansigt|ansigt med hånd over munden|ansigt med åbne øjne og hånden over munden|ansigt, der smugkigger|tyssende ansigt|
tænkende ansigt|ansigt, der gør honnør|ansigt med lynlåsmund|ansigt med løftet øjenbryn|neutralt ansigt|udtryksløst ansigt|ansigt uden mund|stiplet linje ansigt|
ansigt i sky|ansigt med smørret grin|uimponeret ansigt|ansigt med rullende øjne|sammenbidt ansigt|udåndende ansigt|løgneransigt|rystende ansigt|
ryster på hovedet vandret|ryster på hovedet lodret|lettet ansigt|eftertænksomt ansigt|søvnigt ansigt|savlende ansigt|sovende ansigt|ansigt med poser under øjnene|
ansigt med mundbind|ansigt med termometer|ansigt med bandage|ansigt med kvalme|ansigt, der kaster op|nysende ansigt|svedende ansigt|frysende ansigt|
ørt ansigt|svimmelt ansigt|ansigt med spiraløjne|hoved, der eksploderer|ansigt med cowboyhat|festansigt|maske|smilende ansigt med solbriller|
nørdansigt|ansigt med monokel|forvirret ansigt|ansigt med skrå mund|bekymret ansigt|lidt trist ansigt|trist ansigt|ansigt med åben mund|
tavst ansigt|overrasket ansigt|rødmende ansigt|forvrænget ansigt|bønfaldende ansigt|ansigt, der holder tårer tilbage|måbende ansigt med åben mund|forpint ansigt|
bange ansigt|ansigt med åben mund og koldsved|skuffet men lettet ansigt|grædende ansigt|stortudende ansigt|skrigende ansigt|forbistret ansigt|stædigt ansigt|
skuffet ansigt|ansigt med koldsved|udmattet ansigt|træt ansigt|gabende ansigt|fnysende ansigt|surt ansigt|vredt ansigt|
ansigt med symboler på munden|glad lilla djævel|sur lilla djævel|kranium|kranium og korslagte knogler|bæ|klovneansigt|uhyre|
ånd|spøgelse|rumvæsen|alien-monster|robot|smilende kat|grinende kat|kat med glædestårer|
glad kat med hjerteøjne|kat med ironisk smil|kyssende kat|overrasket kat|grædende kat|sur kat|ikke se|ikke høre|
ikke tale|kærlighedsbrev|hjerte med pil|hjerte med bånd|hjerte med stjerner|voksende hjerte|bankende hjerte|roterende hjerter|
to hjerter|hjertedekoration|hjerte som udråbstegn|knust hjerte|brændende hjerte|helende hjerte|rødt hjerte|lyserødt hjerte|
orange hjerte|gult hjerte|grønt hjerte|blåt hjerte|lyseblåt hjerte|violet hjerte|brunt hjerte|sort hjerte|
gråt hjerte|hvidt hjerte|læbeaftryk|100 point|vrede|slagsmålssky|kollision|svimmel|
sveddråber|smutter|hul|taleboble|øje i taleboble|taleboble til venstre|vred taleboble til højre|tankeboble|
søvnig|vinker|løftet håndryg|hånd med spredte fingre|løftet hånd|vulcan-hilsen|hånd til højre|hånd til venstre|
håndflade nedad|håndflade opad|hånd skubber mod venstre|hånd skubber mod højre|ok-tegn|samlede fingre|lidt vist med tommel- og pegefinger|v-tegn|
krydsede fingre|krydset pegefinger og tommelfinger|elsker dig-gestus|djævletegn|ring til mig-hånd|peger mod venstre|peger mod højre|peger opad|
langefinger|peger nedad|rækker finger op|peger på seeren|tommelfinger op|tommelfinger ned|løftet knytnæve|knytnæve|
venstrevendt knytnæve|højrevendt knytnæve|klappende hænder|løftede hænder|hjertehænder|åbne hænder|håndflader samlet og løftet|håndtryk|
foldede hænder|skrivende hånd|neglelak|selfie|armmuskler|mekanisk arm|mekanisk ben|ben|
fod|øre|øre med høreapparat|næse|hjerne|hjerte|lunger|tand|
knogle|øjne|øje|tunge|mund|bider i læben|baby|barn|
dreng|pige|voksen|blond person|mand|person med skæg|mand med skæg|blond mand|
kvinde|kvinde med skæg|blond kvinde|ældre menneske|gammel mand|gammel kvinde|Utilfreds person|Utilfreds mand|
Utilfreds kvinde|surmulende person|surmulende mand|surmulende kvinde|signalerer nej|mand signalerer nej|kvinde signalerer nej|signalerer ok|
mand signalerer ok|kvinde signalerer ok|person vender håndfladen op|mand vender håndfladen op|kvinde vender håndfladen op|person med løftet hånd|mand med løftet hånd|kvinde med løftet hånd|
døv person|døv mand|døv kvinde|person bukker dybt|mand bukker dybt|kvinde bukker dybt|slå sig for panden|mand slår sig for panden|
kvinde slår sig for panden|trækker på skuldrene|mand trækker på skuldrene|kvinde trækker på skuldrene|sundhedspersonale|mandlig sundhedsperson|kvindelig sundhedsperson|studerende|
mandlig studerende|kvindelig studerende|lærer|mandlig lærer|kvindelig lærer|dommer|mandlig dommer|kvindelig dommer|
bonde|landmand|kvindelig landmand|kok|mandlig kok|kvindelig kok|mekaniker|mandlig mekaniker|
kvindelig mekaniker|fabriksarbejder|mandlig fabriksarbejder|kvindelig fabriksarbejder|kontoransat|mandlig kontoransat|kvindelig kontoransat|forsker|
mandlig forsker|kvindelig forsker|it-medarbejder|mandlig IT-medarbejder|kvindelig IT-medarbejder|sanger|mandlig sanger|sangerinde|
kunstner|mandlig kunstner|kvindelig kunstner|pilot|mandlig pilot|kvindelig pilot|astronaut|mandlig astronaut|
kvindelig astronaut|brandfolk|brandmand|kvindelig brandmand|politibetjent|mandlig politibetjent|kvindelig politibetjent|detektiv|
mandlig detektiv|kvindelig detektiv|garder|mandlig garder|kvindelig garder|ninja|bygningsarbejder|mandlig bygningsarbejder|
kvindelig bygningsarbejder|person med krone|prins|prinsesse|person med turban|mand med turban|kvinde med turban|mand med kinesisk hat|
kvinde med tørklæde|person i smoking|mand i smoking|kvinde i smoking|person med brudeslør|mand med brudeslør|kvinde med brudeslør|gravid kvinde|
gravid mand|gravid person|kvinde, der ammer|kvinde, der mader baby|mand, der mader baby|person, der mader baby|babyengel|julemand|
julemandens kone|julenisse|superhelt|mandlig superhelt|kvindelig superhelt|superskurk|mandlig superskurk|kvindelig superskurk|
magiker|mandlig magiker|kvindelig magiker|fe|mandlig fe|kvindelig fe|vampyr|mandlig vampyr|
kvindelig vampyr|havvæsen|havmand|havfrue|elver|elvermand|elverkvinde|magisk ånd|
mandlig magisk ånd|kvindelig magisk ånd|zombie|mandlig zombie|kvindelig zombie|trold|behåret væsen|ansigtsmassage|
mand får ansigtsmassage|kvinde får ansigtsmassage|bliver klippet|mand bliver klippet|kvinde bliver klippet|fodgænger|mand går|kvinde går|
stående person|stående mand|stående kvinde|knælende person|knælende mand|knælende kvinde|person med blindestok|mand med blindestok|
kvinde med blindestok|person i elkørestol|mand i elektrisk kørestol|kvinde i elektrisk kørestol|person i manuel kørestol|mand i manuel kørestol|kvinde i manuel kørestol|løber|
mand løber|kvinde løber|balletdanser|danser|dansende mand|svævende forretningsmand|personer med kaninører|mænd med kaninører|
kvinder med kaninører|person i dampbad|mand i dampbad|kvinde i dampbad|bjergbestiger|mandlig bjergbestiger|kvindelig bjergbestiger|fægter|
hestevæddeløb|skiløber|snowboarder|golfspiller|mandlig golfspiller|kvindelig golfspiller|surfer|mandlig surfer|
kvindelig surfer|roer|mand i robåd|kvinde i robåd|svømmer|mandlig svømmer|kvindelig svømmer|person, der dribler med en bold|
mand, der dribler med en bold|kvinde, der dribler med en bold|vægtløfter|mandlig vægtløfter|kvindelig vægtløfter|cyklist|mandlig cyklist|kvindelig cyklist|
mountainbikerytter|mand på mountainbike|kvinde på mountainbike|person slår vejrmølle|mand slår vejrmøller|kvinde slår vejrmøller|brydere|mandlige brydere|
kvindelige brydere|vandpolospiller|mandlig vandpolospiller|kvindelig vandpolospiller|håndboldspiller|mandlig håndboldspiller|kvindelig håndboldspiller|jonglør|
mandlig jonglør|kvindelig jonglør|lotusstilling|mand i lotusstilling|kvinde i lotusstilling|bad|person i seng|personer hånd i hånd|
to kvinder hånd i hånd|mand og kvinde hånd i hånd|to mænd hånd i hånd|kys|par med hjerte|talende hoved|buste i silhuet|buster i silhuet|
knus|familie|familie: voksen, voksen, barn|familie: voksen, voksen, barn, barn|familie: voksen, barn|familie: voksen, barn, barn|fodspor|fingeraftryk|
rødt hår|krøllet hår|hvidt hår|skaldet|abehoved|abe|gorilla|orangutang|
hundehoved|hund|førerhund|servicehund|puddel|ulvehoved|rævehoved|vaskebjørn|
kattehoved|kat|sort kat|løvehoved|tigerhoved|tiger|leopard|hestehoved|
elg|æsel|hest|enhjørningehoved|zebra|hjort|bison|kohoved|
okse|vandbøffel|ko|grisehoved|gris|vildsvin|grisetryne|vædder|
får|ged|dromedar|kamel|lama|giraf|elefant|mammut|
næsehorn|flodhest|musehoved|mus|rotte|hamsterhoved|kaninhoved|kanin|
jordegern|bæver|pindsvin|flagermus|bjørnehoved|isbjørn|koala|pandahoved|
dovendyr|odder|stinkdyr|kænguru|grævling|poteaftryk|kalkun|høne|
hane|nyudklækket kylling|kylling|kylling forfra|fugl|pingvin|due|ørn|
and|svane|ugle|dronte|fjer|flamingo|påfugl|papegøje|
vinge|sort fugl|gås|føniks|frø|krokodille|skildpadde|firben|
slange|dragehoved|drage|sauropod|T-Rex|hval med vandsprøjt|hval|delfin|
spækhugger|sæl|fisk|tropisk fisk|kuglefisk|haj|blæksprutte|konkylie|
koral|gople|krabbe|hummer|reje|sprutte|østers|snegl|
sommerfugl|larve|myre|honningbi|bille|mariehøne|fårekylling|kakerlak|
edderkop|edderkoppespind|skorpion|myg|flue|orm|mikrobe|blomsterbuket|
kirsebærblomst|hvid blomst|lotus|roset|rose|vissen blomst|hibiscus|solsikke|
blomst|tulipan|hyacint|spire|potteplante|nåletræ|løvtræ|palme|
kaktus|risplante|urt|kløver|firkløver|ahornblad|faldende blade|blade i vinden|
tom rede|rede med æg|svamp|træ uden blade|vindruer|melon|vandmelon|appelsin|
citron|lime|banan|ananas|mango|rødt æble|grønt æble|pære|
fersken|kirsebær|jordbær|blåbær|kiwifrugt|tomat|oliven|kokosnød|
avokado|aubergine|kartoffel|gulerod|majs|chili|peberfrugt|agurk|
bladgrønt|broccoli|hvidløg|løg|jordnødder|bønner|kastanje|ingefærrod|
ærtebælg|brun svamp|rodfrugt|brød|croissant|flute|fladbrød|kringle|
bagel|pandekager|vaffel|et stykke ost|kød|kyllingelår|kødudskæring|bacon|
hamburger|pomfritter|pizza|hotdog|sandwich|taco|burrito|tamales|
fyldt pitabrød|falafel|æg|stegepande|pande med mad|gryde med mad|fondue|ske i skål|
grøn salat|popcorn|smør|salt|konserves|bento|riskiks|riskugle|
ris|ris og karry|nudler|spaghetti|sød kartoffel|mad på spyd|sushi|dybstegt reje|
fiskekage|månekage|dango|dumpling|lykkekage|kinesisk takeaway|softice|isdessert|
is|donut|småkage|fødselsdagskage|lagkage|cupcake|tærte|chokolade|
bolsje|slikkepind|dessert|honning|sutteflaske|glas mælk|varm drik|tekande|
tekrus|sake|flaske med flyvende prop|vinglas|cocktailglas|tropisk drink|ølkrus|skålende ølkrus|
skål|fladbundet glas|hælde vand|bæger med sugerør|bubble tea|brik|mate|isterning|
spisepinde|kniv og gaffel med tallerken|kniv og gaffel|ske|køkkenkniv|krukke|amfora|globus med Europa og Afrika|
globus med Nord- og Sydamerika|globus med Asien og Australien|globus med meridianer|verdenskort|kort over Japan|kompas|sneklædt bjerg|bjerg|
jordskred|vulkan|Fuji-bjerget|camping|strand med parasol|ørken|øde ø|nationalpark|
stadion|klassisk bygning|byggeplads|mursten|sten|træ|hytte|huse|
faldefærdigt hus|hus|hus med have|kontorbygning|japansk posthus|posthus|hospital|bank|
hotel|kærlighedshotel|døgnkiosk|skole|stormagasin|fabrik|japansk slot|slot|
bryllup|Tokyo Tower|Frihedsgudinden|kirke|moské|hindutempel|synagoge|Shinto-helligdom|
Kabaen|springvand|telt|tåget|stjernehimmel|bylandskab|solopgang over bjerge|solopgang|
by i solnedgang|solnedgang|bro i mørke|varme kilder|karrusel|legeplads-rutsjebane|pariserhjul|rutsjebane|
barber|cirkus|lokomotiv|togvogn|lyntog|højhastighedstog|tog|metro|
letbane|togstation|sporvogn|monorail|bjergbane|vogn|bus|bus forfra|
trolleybus|minibus|ambulance|brandbil|politibil|politibil forfra|taxa|taxa forfra|
bil|bil forfra|firehjulstrækker|pickup|lastbil|lastvogn|traktor|racerbil|
motorcykel|scooter|manuel kørestol|elektrisk kørestol|motor-rickshaw|cykel|løbehjul|skateboard|
rulleskøjte|busstoppested|motorvej|jernbane|olietønde|tankstation|hjul|politiblink|
liggende trafiklys|trafiklys|stopskilt|byggeri|anker|redningskrans|sejlbåd|kano|
speedbåd|passagerskib|færge|motorbåd|skib|fly|lille fly|flyafgang|
flyankomst|faldskærm|sæde|helikopter|luftbane|kabelbane|svævebane|satellit|
raket|ufo|hotelklokke|bagage|udløbet timeglas|timeglas med løbende sand|ur|vækkeur|
stopur|æggeur|pynteur|kl. tolv|halv et|kl. et|halv to|kl. to|
halv tre|kl. tre|halv fire|kl. fire|halv fem|kl. fem|halv seks|kl. seks|
halv syv|kl. syv|halv otte|kl. otte|halv ni|kl. ni|halv ti|kl. ti|
halv elleve|kl. elleve|halv tolv|nymåne|tiltagende måne|halvmåne 1. fjerdedel|tiltagende måne næsten fuld|fuldmåne|
aftagende måne næsten fuld|halvmåne 4. fjerdedel|aftagende måne|halvmåne|nymåne med ansigt|måne med ansigt 1. fjerdedel|måne med ansigt 4. fjerdedel|termometer|
sol|fuldmåne med ansigt|sol med ansigt|planet med ringe|stjerne|blinkende stjerne|stjerneskud|mælkevejen|
sky|sol bag sky|sky med lyn og regn|sol bag lille sky|sol bag stor sky|sol bag sky med regn|sky med regn|sky med sne|
tordensky|tornado|tåge|vindansigt|cyklon|regnbue|lukket paraply|paraply|
paraply med regndråber|parasol|højspænding|snefnug|snemand|snemand uden snevejr|komet|ild|
dråbe|bølge|græskarmand|juletræ|fyrværkeri|stjernekaster|kanonslag|stjerner|
ballon|bordbombe|konfetti|træ med papirpynt|fyrretræsdekoration|japanske dukker|karpevimpel|vindspil|
måneceremoni|pengegave|sløjfe|gave|mindebånd|adgangsbillet|billet|militærmedalje|
pokal|sportsmedalje|guldmedalje|sølvmedalje|bronzemedalje|fodbold|baseball|softball|
basketball|volleyball|amerikansk fodbold|rugbybold|tennis|frisbee|bowling|cricket|
hockey|ishockey|lacrosse|bordtennis|badminton|boksehandske|karatedragt|målnet|
golfhul med flag|skøjte|fiskestang|dykkermaske|løbetrøje|ski|kælk|curlingsten|
pletskud|yoyo|legetøjsdrage|vandpistol|billard|krystalkugle|tryllestav|videospil|
joystick|spillemaskine|terning|brik til puslespil|bamse|piñata|diskokugle|russiske dukker|
spar|hjerter|ruder|klør|skakbrik|joker|mahjong-brik|spillekort med blomster|
masker|ramme med billede|palet|tråd|synål|garn|knude|briller|
solbriller|sikkerhedsbriller|kittel|sikkerhedsvest|slips|T-shirt|bukser|halstørklæde|
handsker|frakke|sokker|kjole|kimono|sari|badedragt|badebukser|
shorts|bikini|bluse|sammenklappelig håndvifte|pung|håndtaske|clutch|indkøbsposer|
rygsæk|klipklapper|herresko|løbesko|vandrestøvle|flad sko|høje hæle|damesandal|
balletsko|damestøvle|afrokam|krone|hat|høj hat|eksamenshat|kasket|
militærhjelm|hjelm med hvidt kors|bedekrans|læbestift|ring|ædelsten|højttaler fra|højttaler lav lydstyrke|
højttaler mellem lydstyrke|højttaler høj lydstyrke|elektrisk megafon|megafon|posthorn|klokke|ingen klokke|partitur|
node|noder|studiemikrofon|volumenkontrol|knapper|mikrofon|hovedtelefon|radio|
saxofon|trompet|basun|akkordeon|guitar|klaver|violin|banjo|
tromme|høj tromme|maracas|fløjte|harpe|mobil|mobil med pil|telefon|
telefonrør|personsøger|fax|batteri|lavt batteriniveau|stik|bærbar computer|stationær computer|
printer|tastatur|computermus|trackball|cd-rom|diskette|cd|dvd|
kugleramme|filmkamera|filmstrimmel|filmprojektor|klaptræ|tv|kamera|kamera med blitz|
videokamera|videobånd|forstørrelsesglas til venstre|forstørrelsesglas til højre|stearinlys|elpære|lommelygte|papirlanterne|
diya-lampe|notesbog med udsmykning|lukket bog|åben bog|grøn bog|blå bog|orange bog|bøger|
notesbog|regnskabsbog|side med fold|skriftrulle|dokument|avis|sammenrullet avis|faner|
bogmærke|mærkat|mønt|pengepose|skattekiste|yenseddel|dollarseddel|euroseddel|
pundseddel|flyvende penge|kreditkort|kvittering|stigende marked|konvolut|mail|indgående post|
udgående post|udbakke|indbakke|pakke|lukket postkasse med hævet flag|lukket postkasse med sænket flag|åben postkasse med hævet flag|åben postkasse med sænket flag|
postkasse|valgurne med stemmeseddel|blyant|sort fyldepen|fyldepen|kuglepen|malerpensel|farvekridt|
notat|attachémappe|mappe|åben mappe|kartotekskort|kalender|kalenderblok|notesblok|
spiralkalender|kartotek|opadgående graf|nedadgående graf|søjlediagram|clipboard|tegnestift|rund tegnestift|
papirclips|sammensatte papirclips|lineal|tegnetrekant|saks|arkivkasse|arkivskab|papirkurv|
lukket hængelås|åben hængelås|lukket hængelås med pen|lukket hængelås med nøgle|nøgle|gammel nøgle|hammer|økse|
hakke|hammer og hakke|hammer og skruenøgle|dolk|korslagte sværd|bombe|boomerang|bue og pil|
skjold|sav|skruenøgle|skruetrækker|møtrik og bolt|tandhjul|skruetvinge|vægt|
blindestok|link|brudt kæde|kæder|krog|værktøjskasse|magnet|stige|
skovl|kolbe|reagensglas|petriskål|dna|mikroskop|teleskop|parabolantenne|
sprøjte|bloddråbe|pille|plaster|krykke|stetoskop|røntgen|dør|
elevator|spejl|vindue|seng|sofa og lampe|stol|toilet|svupper|
brusebad|badekar|musefælde|ragekniv|bodylotion|sikkerhedsnål|kost|kurv|
papirrulle|spand|sæbe|bobler|tandbørste|vaskesvamp|brandslukker|indkøbsvogn|
cigaret|kiste|gravsten|urne|nazaramulet|hamsa|statue|skilt|
legitimationskort|hæveautomat|brug affaldsspanden|drikkevand|symbol for kørestol|herretoilet|dametoilet|toiletskilt|
babysymbol|wc|paskontrol|told|bagageudlevering|bagageopbevaring|advarselsskilt|børn krydser vej|
adgang forbudt|ingen adgang|cykler forbudt|rygning forbudt|smid ikke affald|ikke drikkevand|ingen fodgængere|mobiltelefoner forbudt|
forbudt for under 18|radioaktiv|biologisk fare|opadvendt pil|opadvendt pil mod højre|pil mod højre|nedadvendt pil mod højre|nedadvendt pil|
nedadvendt pil mod venstre|pil mod venstre|opadvendt pil mod venstre|op- og nedadvendt pil|pil mod venstre og højre|venstre-/højrepil og skråstreg|pil mod højre med sving til venstre|pil mod venstre med sving til højre|
pil mod højre med sving opad|pil mod højre med sving nedad|lodrette cirkulære pile med uret|vandrette cirkulære pile mod uret|BACK-pil|END-pil|ON!-dobbeltpil|SOON-pil|
TOP-pil|bedested|atomsymbol|om|davidsstjerne|dharma-hjul|yin og yang|latinsk kors|
ortodokst kors|stjerne og halvmåne|fredssymbol|syvarmet lysestage|sekstakket stjerne med prik|khanda|vædderen|tyren|
tvillingen|krebsen|løven|jomfruen|vægten|skorpionen|skytten|stenbukken|
vandmanden|fisken|slangebæreren|bland sange-knap|gentageknap|knap til én gentagelse|afspilningsknap|spol frem-knap|
knap til næste nummer|knap til afspilning og pause|knap til baglæns afspilning|spol tilbage-knap|knap til forrige nummer|op-knap|hurtigt op-knap|ned-knap|
hurtigt ned-knap|pauseknap|stopknap|optageknap|udskubningsknap|film|lav lysstyrke|høj lysstyrke|
mobilsignal|trådløs|vibration|mobil slået fra|kvindesymbol|mandesymbol|symbol for transkønnethed|gange|
plus|minus|dividere|fedt lighedstegn|uendelig|dobbelt udråbstegn|udråbstegn og spørgsmålstegn|rødt spørgsmålstegn|
hvidt spørgsmålstegn|hvidt udråbstegn|rødt udråbstegn|bølgestreg|valutaveksling|dollartegn|medicinsymbol|genbrug|
fransk lilje|trefork|navneskilt|japansk begyndersymbol|stor rød cirkel|hvidt flueben|afkrydsningsfelt med flueben|flueben|
kryds|krydsknap|krølle|dobbelt krølle|japansk kommatering|ottetakket spids stjerne|ottetakket stjerne|funkle|
copyright|registreret varemærke|varemærke|klat|store bogstaver|små bogstaver|tal|symboler|
latinske alfabet|blodtype A|blodtype AB|blodtype B|CL-knap|COOL-knap|FREE-knap|information|
ID-knap|m i cirkel|NEW-knap|NG-knap|blodtype O|OK|parkering|SOS|
UP!-knap|versus|kvadratisk ideogram for her|kvadratisk ideogram for serviceafgift|kvadratisk ideogram for månedligt beløb|kvadratisk ideogram for ikke gratis|kvadratisk ideogram for reserveret|cirkulært ideogram for tilbud|
kvadratisk ideogram for rabat|kvadratisk ideogram for gratis|kvadratisk ideogram for forbud|cirkulært ideogram for accept|kvadratisk ideogram for anvendelse|kvadratisk ideogram for bestået|kvadratisk ideogram for ledig|cirkulært ideogram for lykønskning|
cirkulært ideogram for hemmelighed|kvadratisk ideogram for åben|kvadratisk ideogram for optaget|rød cirkel|orange cirkel|gul cirkel|grøn cirkel|blå cirkel|
lilla cirkel|brun cirkel|sort cirkel|hvid cirkel|rødt kvadrat|orange kvadrat|gult kvadrat|grønt kvadrat|
blåt kvadrat|lilla kvadrat|brunt kvadrat|stort sort kvadrat|stort hvidt kvadrat|mellemstort sort kvadrat|mellemstort hvidt kvadrat|halvlille sort kvadrat|
halvlille hvidt kvadrat|lille sort kvadrat|lille hvidt kvadrat|stor orange ruder|stor blå ruder|lille orange ruder|lille blå ruder|op-trekant|
ned-trekant|ruder med prik|alternativknap|hvid kvadratisk knap|sort kvadratisk knap|ternet flag|trekantet flag|to krydsede flag|
sort flag|hvidt flag|regnbueflag|transkønnet flag|piratflag`
