// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `flamur: {0}|fëmijë i rritur: flokë të kuqe|fëmijë i rritur: flokë kaçurrele|fëmijë i rritur: flokë të bardha|fëmijë i rritur: qeros|burrë: flokë të kuqe|burrë: flokë kaçurrele|burrë: flokë të bardha|
burrë: qeros|grua: flokë të kuqe|grua: flokë kaçurrele|grua: flokë të bardha|grua: qeros|këmbësor: me drejtim djathtas|grua që ecën: me drejtim djathtas|burrë që ecën: me drejtim djathtas|
person në gjunjë: me drejtim djathtas|grua në gjunjë: me drejtim djathtas|burrë në gjunjë: me drejtim djathtas|person me shkop gjurmimi: me drejtim djathtas|burrë me shkop gjurmimi: me drejtim djathtas|grua me shkop gjurmimi: me drejtim djathtas|person në karrocë të motorizuar invalidi: me drejtim djathtas|burrë në karrocë të motorizuar invalidi: me drejtim djathtas|
grua në karrocë të motorizuar invalidi: me drejtim djathtas|person në karrocë invalidi manuale: me drejtim djathtas|burrë në karrocë manuale invalidi: me drejtim djathtas|grua në karrocë manuale invalidi: me drejtim djathtas|vrapues: me drejtim djathtas|grua që vrapon: me drejtim djathtas|burrë që vrapon: me drejtim djathtas|puthje: grua e burrë|
puthje: burrë e burrë|puthje: grua e grua|çift me zemër: grua e burrë|çift me zemër: burrë e burrë|çift me zemër: grua e grua|familje: burrë, grua e djalë|familje: burrë, grua e vajzë|familje: burrë, grua, vajzë e djalë|
familje: burrë, grua, djalë e djalë|familje: burrë, grua, vajzë e vajzë|familje: burrë, burrë e djalë|familje: burrë, burrë e vajzë|familje: burrë, burrë, vajzë e djalë|familje: burrë, burrë, djalë e djalë|familje: burrë, burrë, vajzë e vajzë|familje: grua, grua e djalë|
familje: grua, grua e vajzë|familje: grua, grua, vajzë e djalë|familje: grua, grua, djalë e djalë|familje: grua, grua, vajzë e vajzë|familje: burrë e djalë|familje: burrë, djalë e djalë|familje: burrë e vajzë|familje: burrë, vajzë e djalë|
familje: burrë, vajzë e vajzë|familje: grua e djalë|familje: grua, djalë e djalë|familje: grua e vajzë|familje: grua, vajzë e djalë|familje: grua, vajzë e vajzë|tast: 10|flamur: Angli|
flamur: Skoci|flamur: Uells|nuancë lëkure e çelët|nuancë lëkure gjysmë e çelët|nuancë lëkure zeshkane|nuancë lëkure gjysmë e errët|nuancë lëkure e errët|seksion|
paragraf|shenja e kamës|shenja e kamës dyshe|shigjetë me drejtim majtas|shigjetë majtas fraksion|shigjetë me drejtim djathtas|shigjetë djtathtas fraksion|shigjetë me drejtim lart|
shigjetë me drejtim poshtë|shigjetë majtas e valëzuar|shigjetë djathtas e valëzuar|shigjetë dymajëshe majtas|shigjetë dymajëshe lart|shigjetë dymajëshe djathtas|shigjetë dymajëshe poshtë|shigjetë majtas me bisht|
shigjetë djathtas me bisht|shigjetë majtas me shufër|shigjetë lart me shufër|shigjetë djathtas me shufër|shigjetë poshtë me shufër|shigjetë lart-poshtë me bazament|shigjetë majtas me lak|shigjetë djathtas me lak|
shigjetë e valëzuar majtas-djathtas|shigjetë zigzage poshtë|shigjetë lart me majë majtas|shigjetë lart me majë djathtas|shigjetë poshtë me majë majtas|shigjetë poshtë me majë djathtas|shigjetë djathtas me kënd poshtë|shigjetë poshtë me kënd majtas|
shigjetë gjysmëhark lart me drejtim kundërorar|shigjetë gjysmëhark lart me drejtim orar|shigjetë veriperëndim me tra të gjatë|shigjetë majtas me shufër mbi shigjetë djathtas me shufër|shigjetë rrethhapur me drejtim kundërorar|shigjetë rrethhapur me drejtim orar|fuzhnjë majtas me grep lart|fuzhnjë majtas me grep poshtë|
fuzhnjë lart me grep djathtas|fuzhnjë lart me grep majtas|fuzhnjë djathtas me grep lart|fuzhnjë djathtas me grep poshtë|fuzhnjë poshtë me grep djathtas|fuzhnjë poshtë me grep majtas|shigjetë djathtas mbi shigjetë majtas|shigjeta me drejtim lart dhe me drejtim poshtë|
shigjeta me drejtim majtas mbi me drejtim djathtas|shigjeta dyshe majtas|shigjeta dyshe lart|shigjeta dyshe djathtas|shigjeta dyshe poshtë|fuzhnjë majtas mbi fuzhnjë djathtas|fuzhnjë djathtas mbi fuzhnjë majtas|shigjetë dyshe majtas|
shigjetë dyshe majtas me fraksion|shigjetë dyshe lart|shigjetë dyshe djathtas|shigjetë dyshe djathtas me fraksion|shigjetë dyshe poshtë|shigjetë dyshe majtas-djathtas|shigjetë dyshe majtas-djathtas me fraksion|shigjetë dyshe veriperëndim|
shigjetë dyshe verilindje|shigjetë dyshe juglindje|shigjetë dyshe drejt jugperëndimit|shigjetë treshe majtas|shigjetë treshe djathtas|shigjetë e përdredhur majtas|shigjetë e përdredhur djathtas|shigjetë lart me dy viza|
shigjetë poshtë me dy viza|shigjetë majtas me ndërprerje|shigjetë lart me ndërprerje|shigjetë djathtas me ndërprerje|shigjetë poshtë me ndërprerje|shigjetë me shufër majtas|shigjetë me shufër djathtas|shigjetë bosh majtas|
shigjetë bosh lart|shigjetë bosh djathtas|shigjetë bosh poshtë|shigjetë bosh lart nga shufër|shigjetë poshtë majtas shigjetë lart|për të gjitha|diferencial i pjesshëm|ka|
bashkësi bosh|rritje|nabla|element i|jo element|përmban si pjesëtar|fundi i vërtetimit|prodhim n|
shumë n|jo më pak se|jo baras|jo më shumë se|shenja e minusit|minus ose plus|thyesë pjesëtimi|operator yllth|
operator rreth|operator pikësim|rrënja katrore|përpjesëtimor|shenja e infinitit|kënd i djathtë|kënd|ndarëse|
paralele|dhe logjike|ndërprerje|bashkim|integrale|integrale dyshe|integrale me kontur|prandaj|
sepse|raport|përpjesëtim|operator dredhëz|dredhëz përmbys|infinit|barazim asimptotik|afërsisht baraz|
thuajse baras|të gjitha baras|afërsisht baras me imazhin|unazë barazimi|njëlloj me|barasvlerë strikte|më e vogël ose baras|më e madhe ose baras|
më pak ose baras|më shumë ose baras|shumë më pak|shumë më shumë|ndërmjet|më shumë ose afërsisht|pararend|tejkalon|
nuk tejkalon|nënbashkësi e|mbibashkësi|nënbashkësia baras|mbibashkësia baras|rreth me plus|rreth me minus|rreth me kryq|
rreth me thyesë|operator rrethi me pikë|operator rrethi me rreth|operator rrethi me yll|katror me plus|katror me minus|thumb lart|nuk detyron|
pararend në raport|tejkalon në raport|nuk përmban si të barabartë nëngrupi normal|origjinal|matricë lidhjeje hermitiane|trekëndësh kënddrejtë|n-ar logjik ose|ndërprerje n-are|
bashkim n-ar|operator pikë|operator yll|bashkim natyral|ndërprerje dyshe|shumë më pak se|shumë më shumë se|trepikësh vertikal|
trepikësh horizontal mesi|trepikësh diagonal djathtas lart|trepikësh diagonal djathtas poshtë|nota e tetë|bemol|diez|fytyrë e zgërdheshur|fytyrë e qeshur me gojën e hapur|
fytyrë me gojë të hapur dhe sy të qeshur|fytyrë e zgërdheshur me sy të qeshur|fytyrë e qeshur me sy të mbyllur fort|fytyrë e qeshur me djersë të ftohta|rrokullisje në dysheme nga e qeshura|fytyrë me lot gëzimi|fytyrë pak e qeshur|fytyrë përmbys|
fytyrë që shkrin|fytyrë që shkel syrin|fytyrë e qeshur me sy të qeshur|fytyrë e qeshur me aureolë|fytyrë e qeshur me 3 zemra|fytyrë e qeshur me sytë në formë zemre|fytyrë e magjepsur|fytyrë që jep një puthje|
fytyrë që puth|fytyrë e qeshur|fytyrë që puth me sytë e mbyllur|fytyrë që puth me sy të qeshur|fytyrë e qeshur me lot|fytyrë duke shijuar ushqime të shijshme|fytyrë me gjuhën jashtë|fytyrë me gjuhën jashtë dhe syrin e shkelur|
fytyrë e "çmendur"|fytyrë me gjuhën jashtë dhe sytë të mbyllur|fytyrë me gjuhë si para|fytyrë që përqafon|fytyrë me dorën mbi gojë|fytyrë me sy të hapur dhe dorën mbi gojë|fytyrë me sy përgjues|fytyrë që bën "shtttt!"|
fytyrë që mendohet|fytyrë përshëndetëse|fytyrë me gojën e kyçur|fytyrë me vetull të ngritur|fytyrë neutrale|fytyrë pa shprehje|fytyrë pa gojë|fytyrë me vijë të pikëzuar|
fytyrë në re|fytyrë e vetëkënaqur|fytyrë e pakënaqur|fytyrë me sytë që rrotullohen|fytyrë e ngërdheshur|fytyrë me shfryrje|fytyrë mashtrimi|fytyrë që tundet|
kokë që tundet horizontalisht|kokë që tundet vertikalisht|fytyrë e lehtësuar|fytyrë e menduar|fytyrë e përgjumur|fytyrë jargëse|fytyrë në gjumë|fytyrë me qeska poshtë syve|
fytyrë me maskë mjekësore|fytyrë me termometër|fytyrë me fashë në kokë|fytyrë neverie|fytyrë që vjell|fytyrë me teshtitje|fytyrëkuq|fytyrë e ngrirë|
fytyrë e mjegulluar|fytyrë e trullosur|fytyrë me sy spiralë|kokë që shpërthen|fytyrë me kapele lopari|fytyrë festive|fytyrë e maskuar|fytyrë e qeshur me syze dielli|
fytyrë peshkopi|fytyrë me monokël|fytyrë e hutuar|fytyrë me gojë diagonale|fytyrë e shqetësuar|fytyrë pak e vrenjtur|fytyrë e vrenjtur|fytyrë me gojën e hapur|
fytyrë e heshtur|fytyrë e çuditur|fytyrë e skuqur|fytyrë e shtrembëruar|fytyrë qaramane|fytyrë që mezi mban lotët|fytyrë e vrenjtur me gojë të hapur|fytyrë në ankth|
fytyrë e frikësuar|fytyrë me gojën e hapur dhe djersë të ftohta|fytyrë e zhgënjyer por e lehtësuar|fytyrë që qan|fytyrë që qan me zë|fytyrë duke ulëritur nga frika|fytyrë e turbulluar|fytyrë këmbëngulëse|
fytyrë e zhgënjyer|fytyrë me djersë të ftohta|fytyrë e rraskapitur|fytyrë e lodhur|fytyrë e mërzitur|fytyrë me tym nga hunda|fytyrë me buzë të varura|fytyrë e zemëruar|
fytyrë me simbole në gojë|fytyrë e qeshur me brirë|djall|kafkë|kafkë me kocka të kryqëzuara|kakë|fytyrë gaztori|ogër|
goblin|fantazmë|alien|përbindësh alien|fytyrë roboti|fytyrë maceje e qeshur me gojën e hapur|fytyrë maceje me sy të qeshur|fytyrë maceje me lot gëzimi|
fytyrë maceje me sy në formë zemre|fytyrë maceje me buzëqeshje të sforcuar|fytyrë maceje që puth me sy të mbyllur|fytyrë maceje e rraskapitur|fytyrë maceje që qan|fytyrë maceje me buzë të varura|mos shiko gjëra të këqija|mos dëgjo fjalët e këqija|
mos fol gjëra të këqija|letër dashurie|zemër me shigjetë|zemër me fjongo|zemër që shkëlqen|zemër që rritet|zemër që rreh|zemra që rrotullohen|
dy zemra|dekorim me zemër|zbukurim i trashë me pikëçuditje me zemër|zemër e thyer|zemër në flakë|zemër në shërim|zemër e kuqe|zemër ngjyrë rozë|
zemër ngjyrë portokalli|zemër e verdhë|zemër jeshile|zemër blu|zemër ngjyrë blu e çelët|zemër ngjyrë vjollcë|zemër në ngjyrë kafe|zemër e zezë|
zemër ngjyrë gri|zemër e bardhë|shenja e puthjes|njëqind pikë|simboli i zemërimit|re grindjesh|përplasje|i trullosur|
pika djerse|i vrullshëm|vrimë|flluskë e të folurit|sy në flluskën e të folurit|flluskë e të folurit majtas|flluskë zemërimi djathtas|flluskë mendimi|
zzz|dorë që tundet|dorë e ngritur nga ana e kurrizit|dorë e ngritur me gishtat të hapur|dorë e ngritur|përshëndetja e vulkanit|dorë djathtas|dorë majtas|
dorë me pëllëmbë poshtë|dorë me pëllëmbë lart|dorë që shtyn majtas|dorë që shtyn djathtas|«ok» me dorë|gishta të mbledhur|dorështrënguar|dora e fitores|
gishta të kryqëzuar|dorë me gishtin tregues dhe të madhin të kapur|gjesti "të dua"|shenja e brirëve|dorë me shenjën “më telefono”|gishti tregues që tregon majtas|gisht tregues i drejtuar djathtas|gisht tregues i drejtuar lart|
gishti i mesit|gisht tregues i drejtuar poshtë|gisht tregues që tregon lart|gishti tregues nga shikuesi|gishti i madh lart|gishti i madh poshtë|grusht i ngritur|grusht që vjen|
grusht i majtë në anën e përparme|grusht i djathtë në anën e përparme|duar që duartrokasin|njeri që ngre duart|duar si zemër|duar të hapura|pëllëmbë të bashkuara|shtrëngim duarsh|
duar të mbledhura|dorë që shkruan|manikyr|foto vetjake|muskuli dykrerësh i mbledhur|krah mekanik|këmbë mekanike|këmbë|
shputë|vesh|vesh me aparat dëgjimi|hundë|tru|zemër|mushkëri|dhëmb|
eshtër|sytë|sy|gjuhë|gojë|kafshim buze|bebe|fëmijë|
djalë|vajzë|fëmijë i rritur|njeri biond|burrë|njëri me mjekër|burrë: mjekër|burrë biond|
grua|grua: mjekër|grua bionde|i ri|burrë i moshuar|grua e moshuar|njeri i vrenjtur|burrë i vrenjtur|
grua e vrenjtur|njeri i pakënaqur|burrë i pakënaqur|grua e pakënaqur|«jo» me gjeste|burrë që bën gjestin e ndaluar|grua që bën gjestin e ndaluar|«në rregull» me gjeste|
burrë që bën gjestin në rregull|grua që bën gjestin në rregull|personi i sportelit të informacionit|burrë që tregon me dorë|grua që tregon me dorë|njeri i gëzuar që ngre dorën|burrë që ngre dorën|grua që ngre dorën|
person i shurdhër|burrë i shurdhër|grua e shurdhër|njeri i përkulur|burrë që përkulet për falje|grua që përkulet për falje|fytyrë me pëllëmbë në ballë|burrë që vë dorën në kokë|
grua që vë dorën në kokë|ngritje supesh|burrë që ngre supet|grua që ngre supet|person punonjës shëndetësor|punonjës shëndetësor|punonjëse shëndetësor|person student|
student|studente|person mësues|mësues|mësuese|person gjykatës|gjykatës|gjykatëse|
person bujk|bujk|bujkeshë|person kuzhinier|kuzhinier|kuzhiniere|person mekanik|mekanik|
mekanike|person punëtor fabrike|punëtor fabrike|punëtore fabrike|person punonjës zyre|punonjës zyre|punonjëse zyre|person shkencëtar|
shkencëtar|shkencëtare|person teknolog|teknolog|teknologe|person këngëtar|këngëtar|këngëtare|
person artist|artist|artiste|person pilot|pilot|pilote|person astronaut|astronaut|
astronaute|person zjarrfikës|zjarrfikës|grua zjarrëfikëse|polic|oficer policie|oficere policie|detektiv|
hetues|hetuese|ushtar garde|gardist|ushtare garde|ninxhë|punëtor ndërtimi|murator|
muratore|person me kurorë|princ|princeshë|burrë me çallmë|djalë me çallmë|vajzë me çallmë|burrë me kapelë kineze|
grua me shami|person me kostum|burrë me kostum|grua me kostum|nuse me vello|burrë me vello|grua me vello|grua shtatzënë|
burrë shtatzënë|person shtatzënë|gji|grua që ushqen foshnjë|burrë që ushqen foshnjë|person që ushqen foshnjë|engjëll bebe|babagjyshi i krishtlindjes|
gjyshe krishtlindjesh|zx klaus|superhero|burrë superhero|superheroinë|superzuzar|burrë superzuzar|superzuzare|
magjistar|burrë magjistar|magjistare|zanë|burrë zanë|grua zanë|vampir|burrë vampir|
grua vampir|sirenë deti|burrë sirenë|grua sirenë|kukudh|burrë kukudh|grua kukudh|xhind|
burrë xhind|grua xhind|zombi|burrë zombi|grua zombi|xhuxh|krijesë leshatore|masazh fytyre|
burrë që i bëhet masazh fytyre|grua që i bëhet masazh fytyre|prerje flokësh|burrë që i priten flokët|grua që i priten flokët|këmbësor|burrë që ecën|grua që ecën|
person në këmbë|burrë në këmbë|grua në këmbë|person në gjunjë|burrë në gjunjë|grua në gjunjë|person me shkop gjurmimi|burrë me shkop gjurmimi|
grua me shkop gjurmimi|person në karrocë të motorizuar invalidi|burrë në karrocë të motorizuar invalidi|grua në karrocë të motorizuar invalidi|person në karrocë invalidi manuale|burrë në karrocë manuale invalidi|grua në karrocë manuale invalidi|vrapues|
burrë që vrapon|grua që vrapon|balerin|grua që kërcen|burrë që kërcen|burrë me kostum që ngrihet|gra duke festuar|burra që festojnë|
gra që festojnë|person në dhomë me avull|burrë në dhomë me avull|grua në dhomë me avull|person që ngjitet|burrë që ngjitet|grua që ngjitet|skermist|
gara me kuaj|skiator|sërfist në borë|lojtar golfi|burrë që luan golf|grua që luan golf|sërfist|burrë që bën sërf|
grua që bën sërf|varkë me rrema|burrë që vozit barkë|grua që vozit barkë|notar|burrë që noton|grua që noton|njeri me top|
burrë që luan me top|grua që luan me top|peshëngritës|burrë që bën peshëngritje|grua që bën peshëngritje|çiklist|burrë që nget biçikletë|grua që nget biçikletë|
çiklist në mal|burrë që bën çiklizëm malor|grua që bën çiklizëm malor|kapërdimje|burrë që bën kapërdimje|grua që bën kapërdimje|mundës|burra që bëjnë mundje|
gra që bëjnë mundje|vaterpolo|burra që luajnë vaterpolo|gra që luajnë vaterpolo|hendboll|burra që luajnë hendboll|gra që luajnë hendboll|zhongler|
burrë që zhonglon|grua që zhonglon|person në pozicion ëndërrues|burrë në pozicion ëndërrues|grua në pozicion ëndërrues|njeri që lahet|njeri në krevat|njerëz të kapur për duarsh|
dy gra të kapura për duarsh|burrë dhe grua që kapin duart|dy burra të kapur për duarsh|puthje|çift me zemër|kokë që flet|bust siluetë|buste siluetë|
njerëz që përqafohen|familje|familje: i rritur, i rritur, fëmijë|familje: i rritur, i rritur, fëmijë, fëmijë|familje: i rritur, fëmijë|familje: i rritur, fëmijë, fëmijë|gjurmë këmbësh|gjurmë gishti|
flokë të kuqe|flokë kaçurrele|flokë të bardha|qeros|fytyrë majmuni|majmun|gorillë|orangutang|
fytyrë qeni|qen|qen udhëzues|qen shërbimi|pudël|fytyrë ujku|fytyrë dhelpre|rakun|
fytyrë maceje|mace|mace e zezë|fytyrë luani|fytyrë tigri|tigër|leopard|fytyrë kali|
dre brilopatë|gomar|kalë|fytyrë njëbrirëshi|zebër|dre|bizon|fytyrë lope|
dem|buall indian|lopë|fytyrë derri|derr|derr i egër|hundë derri|dash|
dele|dhi|gamile|gamile me dy gunga|lamë|gjirafë|elefant|mamuth|
rinoqeront|hipopotam|fytyrë miu|mi shtëpiak|mi|fytyrë brejtësi|fytyrë lepuri|lepur|
ketër|kastor|iriq|lakuriq nate|fytyrë ariu|ari polar|koalë|fytyrë pande|
majmun i Bengalit|vidër|qelbës|kangur|vjedull|gjurmë putrash|gjel deti|pulë|
gjel|zog në çelje|zog pule|zog pule përballë|zog|pinguin|pëllumb|shqiponjë|
rosak|mjellmë|buf|zog i rëndë|pendë|flamingo|pallua|papagall|
krah|zog i zi|patë|feniks|fytyrë bretkose|krokodil|breshkë|hardhucë|
gjarpër|fytyrë dragoi|dragua|sauropod|tiranozaur-reks|balenë që hedh ujë|balenë|delfin|
orkë|fokë|peshk|peshk tropikal|peshk tullumbace|peshkaqen|oktapod|guaskë spirale|
koral|kandil deti|gaforre|karavidhe|karkalec deti|kallamar|gocë deti|kërmill|
flutur|shumëkëmbësh|milingonë|bletë|brumbull|mollëkuqe|karkalec|kacabu|
merimangë|rrjetë merimange|akrep|mushkonjë|mizë|krimb|mikrob|buqetë|
lule qershie|lule e bardhë|zambak uji|rozetë|trëndafil|lule e vyshkur|hibisk|luledielli|
lule|tulipan|zymbyl|filiz|bimë në vazo|gjelbërim i përjetshëm|pemë gjetherënëse|palmë|
kaktus|kapule orizi|erëza|tërfil|tërfil me katër fletë|gjethe panje|gjethe e rënë|gjethe që fluturon në erë|
fole bosh|fole me vezë|kërpudhë|pemë e zhveshur|rrush|pjepër|shalqi|mandarinë|
limon|limon jeshil|banane|ananas|mango|mollë e kuqe|mollë jeshile|dardhë|
pjeshkë|qershi|luleshtrydhe|boronica|kivi|domate|ulli|arrë kokosi|
avokado|patëllxhan|patate|karotë|kalli misri|spec djegës|patëllxhanë për mbushje|kastravec|
sallatë|brokoli|hudhër|qepë|kikirik|fasule|lajthi|rrënjë xhenxhefili|
bizele bishtajë|kërpudhë kafe|perime me rrënjë|bukë|kroasant|bagetë|bukë e sheshtë|gjevrek i përdredhur|
gjevrek|petulla|vafer|copë djathi|mish me kockë|kofshë pule|mish tul|pastërma|
hamburger|patate të skuqura|pica|hot-dog|sandviç|tako|burrito|tamale|
bukë e sheshtë me mbushje|qofte falafel|vezë|gatim|tigan me ushqim|kupë me ushqime|fondue|tas me lugë|
sallatë e gjelbër|kokoshka|gjalpë|kripë|ushqim i konservuar|kuti bento|biskotë me oriz|topth orizi|
oriz i gatuar|oriz me mish me erëza|kupë me avull|spageti|patate e ëmbël e pjekur|oden|sushi|karkalec i skuqur|
kroketë me peshk me spirale|kek-hënë|dango|top brumi i mbushur|biskotë fati|kuti për ushqim me vete|akullore e butë|akull i grirë|
akullore|petull e ëmbël|biskotë|tortë ditëlindjeje|kek i shkrifët|kek i vogël|byrek|çokollatë|
ëmbëlsirë|lëpirëse|krem-karamel|vazo me mjaltë|shishe për bebe|gotë me qumësht|pije e nxehtë|çajnik|
filxhan çaji pa bisht|sake|shishe me tapë që kërcet|gotë vere|gotë kokteji|pije tropikale|krikëll birre|kriklla birre që trokiten|
trokitje gotash|gotë|hedhje lëngu|gotë me pipë|çaj me flluska|kuti pijeje|kimarrao|kub akulli|
shkopinj (për të ngrënë)|pirun dhe thikë me pjatë|pirun dhe thikë|lugë|thikë kuzhine|kanë|amforë|globi që tregon Evropën dhe Afrikën|
globi që tregon Amerikat|globi që tregon Azinë dhe Australinë|globi me meridianë|harta e botës|harta e Japonisë|busull|mal i mbuluar me borë në majë|mal|
rrëshqitje dheu|vullkan|mali i Fuxhit|kamp|plazh me çadër|shkretëtirë|ishull shkretëtirë|park kombëtar|
stadium|ndërtesë klasike|ndërtim ndërtese|tullë|shkëmb|dru|kasolle|shtëpitë|
shtëpi e braktisur|shtëpi|shtëpi me kopsht|ndërtesë zyrash|zyrë postare japoneze|zyrë postare|spital|bankë|
hotel|hotel për dashuri|minimarket|shkollë|dyqan me shumë njësi|fabrikë|kështjellë japoneze|kështjellë|
dasmë|kullë në Tokio|Statuja e Lirisë|kishë|xhami|tempull indian|sinagogë|faltore shinto|
qabeja|shatërvan|tendë|me mjegull|natë me yje|panoramë qyteti|lindja e diellit mbi male|lindja e diellit|
panoramë qyteti në muzg|perëndim dielli|urë natën|llixhë|kalë në karusel|rrëshqitëse këndi lojërash|rrotullame|tren lojërash me valëzim|
shenja e berberit|tendë cirku|lokomotivë|vagon|tren me shpejtësi të madhe|tren-plumb|tren|metro|
metro e lehtë|stacion|tramvaj|hekurudhë me një shinë|hekurudhë në mal|vagon tramvaji|autobus|autobus që vjen|
filobus|autobus i vogël|ambulancë|zjarrfikëse|makinë policie|makinë policie që vjen|taksi|taksi që vjen|
automobil|automobil që vjen|makinë sportive për kamp|karroatrec|kamion transporti|kamion me rimorkio|traktor|makinë garash|
motoçikletë|skuter|karrocë invalidi manuale|karrocë invalidi me motor|autorikshë|biçikletë|ballëz dyrrotëshe|dërrasë rrëshqitëse|
rollerskejt|stacion autobusi|autostradë|shina|fuçi karburanti|pompë karburanti|rrotë|dritat sinjalizuese të policisë|
semafor horizontal|semafor vertikal|shenja “ndalo”|ndërtim|spirancë|bovë rrethore|varkë me vela|kaike|
motobarkë e shpejtë|anije udhëtarësh|traget|motobarkë|anije|aeroplan|aeroplan i vogël|nisje aeroplani|
mbërritje aeroplani|parashutë|ndenjëse|helikopter|hekurudhë me varje|teleferik në mal|teleferik|satelit|
raketë|disk fluturues|zile shërbimi|bagazh|orë me rërë|orë me rërë që rrjedh|orë|orë me zile|
kronometër|kohëmatës|orë oxhaku|ora dymbëdhjetë|dymbëdhjetë e gjysmë|ora një|një e gjysmë|ora dy|
dy e gjysmë|ora tre|tre e gjysmë|ora katër|katër e gjysmë|ora pesë|pesë e gjysmë|ora gjashtë|
gjashtë e gjysmë|ora shtatë|shtatë e gjysmë|ora tetë|tetë e gjysmë|ora nëntë|nëntë e gjysmë|ora dhjetë|
dhjetë e gjysmë|ora njëmbëdhjetë|njëmbëdhjetë e gjysmë|hëna e re|hënë e re më pak se gjysma|hëna e çerekut të parë|hënë e re më shumë se gjysma|hënë e plotë|
hënë e ngrënë më shumë se gjysma|hëna e çerekut të fundit|hënë e ngrënë më pak se gjysma|hënë e ngrënë|fytyra e hënës së re|hëna e çerekut të parë me fytyrë|hëna e çerekut të fundit me fytyrë|termometër|
diell|hënë e plotë me fytyrë|diell me fytyrë|planet me unazë|yll mesatar i bardhë|yll që shkëlqen|yll që bie|rruga e qumështit|
re|diell pas reve|re me vetëtimë dhe shi|diell pas reve të vogla|diell pas reve të mëdha|diell pas reve me shi|re me shi|re me borë|
re me vetëtimë|tornado|mjegull|fytyrë në erë|ciklon|ylber|çadër e mbyllur|çadër|
çadër me pika shiu|çadër në tokë|tension i lartë|flokë bore|njeri prej bore|njeri prej bore pa borë|kometë|zjarr|
pikëz|dallgë uji|kungulli i Halloween|pemë krishtlindjeje|fishekzjarrë|xixëllimë|fishekzjarr|xixëllima|
tullumbace|fishek feste|top me konfetë|pemë tanabata|dekorim pishe|kukulla japoneze|koinobori|zile ere|
ceremoni për hënën|zarf i kuq|fjongo|dhuratë e mbështjellë|fjongo kujtese|biletat e hyrjes|biletë|medalje ushtarake|
trofe|medalje sportive|medalje e vendit të parë|medalje e vendit të dytë|medalje e vendit të tretë|top futbolli|bejsboll|top softbolli|
basketboll|volejboll|futboll amerikan|regbi|tenis|hedhje disku|bouling|kriket|
hokej në fushë|shkopi dhe disku i hokejit në akull|lakros|pingpong|badminton|dorezë boksi|uniformë artesh ushtarake|rrjetë golash|
flamur në vrimë|patina akulli|grep|maskë zhytjeje|bluzë vrapimi|ski|sajë|gur kurlingu|
goditje e drejtpërdrejtë|jo-jo|balonë|pistoletë|bilardo|top kristali|shkop magjik|videolojë|
levë|lojë me monedha|zar loje|lojë me bashkim pjesësh figure|arush pelushi|pinjata|sferë diskoje|matrioshka|
figurë maç|figurë kupë|figurë karo|figura spathi|gur shahu|xholi|dragua i kuq mahjong|letra me lule|
arte interpretimi|kornizë me pikturë|paleta e artistit|fije|gjilpërë qepjeje|fill|nyjë|syze|
syze dielli|syze mbrojtëse|pardesy laboratori|jelek sigurimi|kravatë|bluzë|xhinse|shall|
dorashka|pallto|çorape|fustan|kimono|sari|kostum plazhi|mbathje plazhi|
pantallona të shkurtra|bikini|rroba femrash|freskore|kuletë|çantë dore|çantë|qese dyqani|
çantë shkolle|sandale me rrip përpara|këpucë burrash|atlete|këpucë ekskursioni|këpucë e sheshtë|këpucë me takë të lartë|sandale femrash|
këpucë baleti|çizme femrash|krehër për të mbledhur flokët|kurorë|kapelë femrash|kapelë cilindrike|kapelë diplomimi|kapelë "sqep"|
kokore ushtrarake|helmetë me kryq të bardhë|rruzare|buzëkuq|unazë|gur i çmuar|altoparlant joaktiv|altoparlant me zë të ulët|
altoparlant me zë mesatar|altoparlant me zë të lartë|altoparlant me zë|megafon|briri i postës|zile|zile me vizë të pjerrët|pentagram|
notë muzikore|nota muzikore|mikrofon studioje|rrëshqitësi i nivelit|çelësat e kontrollit|mikrofon|kufje|radio|
saksofon|trombë|trombon|fizarmonikë|kitarë|tastierë muzikore|violinë|banxho|
daulle|daulle e gjatë|maraka|flaut|harpë|celular|celular me shigjetë|telefon|
receptor telefoni|biper|faks|bateri|bateri e ulët|spinë elektrike|laptop|kompjuter desktop|
printer|tastierë|miu i kompjuterit|sfera rrotulluese|disk i vogël|disketë|disk optik|dvd|
abak|kamerë filmi|kuadro filmi|projektor filmi|tabelë dublimi e skenës|televizor|kamerë|kamerë me blic|
videokamerë|videokasetë|lupë zmadhuese që tregon majtas|lupë zmadhuese e drejtuar djathtas|qiri|llambë|elektrik dore|fener me letër të kuqe|
llambë me vaj|bllok shënimesh me kapak dekorativ|libër i mbyllur|libër i hapur|libër jeshil|libër blu|libër portokalli|libra|
bllok shënimesh|libër llogarish|faqe e përthyer|dorëshkrim i mbledhur rrotull|faqe e drejtuar lart|gazetë|gazetë e mbledhur rrotull|skedat e faqeshënuesve|
faqeshënues|etiketë|monedhë|qese parash|arkë thesari|kartëmonedhë jeni|kartëmonedhë dollari|kartëmonedhë euroje|
kartëmonedhë paundi|para me krahë|kartë krediti|faturë|grafik rritës me jenë|zarf|email|zarf në ardhje|
zarf me shigjetë|kutia postare në dalje|sirtari i kutisë postare|pako|kuti postare e mbyllur me flamurin lart|kuti postare e mbyllur me flamurin poshtë|kuti postare e hapur me flamurin lart|kuti postare e hapur me flamurin poshtë|
kuti postare|kuti votimi me votë|laps|penë e zezë|stilograf|stilolaps|furçë piktori|shkumës me ngjyrë|
shënime|valixhe|dosje dokumentesh|dosje dokumentesh e hapur|ndarëse skedash|kalendar|kalendar që griset|bllok shënimesh me spirale|
kalendar me spirale|katalog skedash|grafik rritës|grafik zbritës|grafik me shirita|mbajtëse letrash|gjilpërë kapëse|gjilpërë kapëse e rrumbullakët|
kapëse letrash|kapëse teli të lidhura|vizore e drejtë|vizore trekëndëshe|gërshërë|kuti skedarësh|sirtar dokumentesh|kosh basketbolli|
kyç|kyç i hapur|kyç me penë|kyç i mbyllur me çelës|çelës|çelës i vjetër|çekiç|sëpatë|
kazmë|çekiç dhe kazmë|çekiç dhe çelës|kamë|shpata të kryqëzuara|bombë|bumerang|hark dhe shigjetë|
mburojë|sharrë marangozi|çelës anglez|kaçavidë|bulon dhe dado|ingranazh|ngjeshje|peshore|
shkop gjurmimi|lidh|zinxhir i këputur|zinxhirë|kanxhë|kuti veglash|magnet|shkallë|
lopatë|lambik|epruvetë|lamelë|ADN|mikroskop|teleskop|antenë satelitore|
shiringë|pikë gjaku|pilulë|fashë ngjitëse|patericë|stetoskop|grafi|derë|
ashensor|pasqyrë|dritare|krevat|divan dhe llambë|karrige|tualet|pompë|
dush|vaskë|çark|brisk rroje|shishe solucioni|paramane|fshesë|shportë|
rrotë letre|kovë|sapun|flluska|furçë dhëmbësh|sfungjer|fikës zjarri|karrocë pazari|
cigare|arkivol|gur varri|urnë funerali|hajmali kundër syrit të keq|hajmali|moai|pankartë|
letërnjoftim|shenja e bankomatit|shenja e koshit të mbeturinave|ujë i pijshëm|karrocë me rrota|banja e meshkujve|banja e femrave|banja|
simboli i bebes|banjë|kontrolli i pasaportave|doganë|marrje bagazhesh|bagazh i lënë|kujdes|kalim fëmijësh|
ndalohet hyrja|ndalohet|ndalohen biçikletat|ndalohet duhani|ndalohet hedhja e mbeturinave|ujë jo i pijshëm|ndalohen kalimtarët|ndalohen celularët|
ndalohet nën moshën tetëmbëdhjetë|rrezik radioaktiv|rrezik biologjik|shigjeta lart|shigjeta lart-djathtas|shigjetë djathtas|shigjetë poshtë djathtas|shigjetë poshtë|
shigjetë poshtë majtas|shigjeta majtas|shigjeta lart-majtas|shigjeta lart-poshtë|shigjetë majtas-djathtas|shigjetë majtas-djathtas fraksion|shigjetë djathtas e përkulur majtas|shigjeta majtas me hark djathtas|
shigjetë djathtas e përkulur lart|shigjetë djathtas e përkulur poshtë|shigjeta vertikale orare|butoni me shigjetat antiorare|shigjetë prapa|shigjeta e fundit|shigjeta aktive!|shigjeta shpejt|
shigjetë lart|vend kulti|simboli i atomit|om|ylli i davidit|rrota e darmës|jin jang|kryqi latin|
kryq ortodoks|yll dhe gjysmëhënë|simboli i paqes|hanukia|yll me gjashtë cepa me pikë|kandë|dashi|demi|
binjakët|gaforrja|luani|virgjëresha|peshorja|akrepi|shigjetari|bricjapi|
ujori|peshqit|ofiuku|butoni i përzierjes së këngëve|butoni i përsëritjes|butoni i përsëritjes një herë|butoni i luajtjes|butoni përpara shpejt|
butoni i këngës tjetër|butoni i luajtjes ose pauzës|butoni i kthimit prapa|butoni i kthimit shpejt|butoni i këngës së fundit|butoni lart|butoni lart shpejt|butoni poshtë|
butoni poshtë shpejt|butoni i pauzës|butoni i ndalimit|butoni i regjistrimit|butoni i nxjerrjes|kinema|butoni i zbehjes|butoni i ndriçimit|
shiritat e antenës|lidhje me valë|modaliteti i dridhjeve|fik celularin|shenja femër|shenja mashkull|simboli për transgjinorë|shenja x e shumëzimit e trashë|
shenja plus e trashë|shenja minus e trashë|shenja e pjesëtimit e trashë|shenjë e fortë barazie|pafundësi|dy pikëçuditje|shenja e pikëpyetjes dhe pikëçuditjes|shenja e pikëpyetjes e kuqe|
pikëpyetje e bardhë|shenjë pikëçuditje e bardhë|shenja e pikëçuditjes|vijë e valëzuar|këmbimi i valutës|shenjë dollari e trashur|simboli mjekësor|simboli i riciklimit|
shpatore|emblemë e fuzhnjës tredhëmbëshe|etiketë emri|simboli japonez për fillestar|rreth i madh i trashë|shenja e zgjedhjes e bardhë e trashë|kutia e votimit me shenjën e zgjedhjes|shenja e zgjedhjes e trashë|
shenja e vendosjes së kryqit|butoni me shenjën e shumëzimit|lak i përdredhur|lak i përdredhur dy herë|shenja e ndryshimit të pjesës|yllth me tetë cepa me majë|yll me tetë cepa|xixëllim|
të drejtat e autorit|i regjistruar|markë tregtare|spërkë|fut shkronja latine kapitale|fut shkronja latine jokapitale|fut numra|fut simbole|
fut shkronja latine|butoni «A»|butoni «AB»|butoni «B»|butoni «CL»|butoni «COOL»|butoni «FREE»|informacion|
butoni «ID»|«M» e rrethuar|butoni «NEW»|butoni «NG»|butoni «O»|butoni «OK»|butoni «P»|butoni «SOS»|
butoni «UP!»|butoni «VS»|butoni «këtu» në japonisht|butoni «tarifa e shërbimit» në japonisht|butoni «shuma mujore» në japonisht|butoni «jo falas» në japonisht|butoni «rezervuar» në japonisht|butoni «me leverdi» në japonisht|
butoni «ulje çmimi» në japonisht|butoni «falas» në japonisht|butoni «ndaluar» në japonisht|butoni «miratuar» në japonisht|butoni «zbatim» në japonisht|butoni «notë kaluese» në japonisht|butoni «të lira» në japonisht|butoni «urime» në japonisht|
butoni «sekret» në japonisht|butoni «hapur për punë» në japonisht|butoni «jo të lira» në japonisht|rreth i kuq|rreth i portokalltë|rreth i verdhë|rreth i gjelbër|rreth blu|
rreth në ngjyrë vjollce|rreth në ngjyrë kafe|rreth i zi|rreth i bardhë|katror i kuq|katror i portokalltë|katror i verdhë|katror i gjelbër|
katror i kaltër|katror në ngjyrë vjollce|katror në ngjyrë kafe|katror i madh i zi|katror i madh i bardhë|katror mesatar i zi|katror mesatar i bardhë|katror mesatarisht i vogël i zi|
katror mesatarisht i vogël i bardhë|katror i vogël i zi|katror i vogël i bardhë|diamant i madh portokalli|diamant i madh blu|diamant i vogël portokalli|diamant i vogël blu|trekëndësh i kuq i drejtuar lart|
trekëndësh i kuq i drejtuar poshtë|diamant me një pikë|buton radioje|buton katror i bardhë|buton katror i zi|flamur me katrorë|flamur trekëndësh|flamuj të kryqëzuar|
flamur i zi|flamur i bardhë|flamur i ylbertë|flamur blu, rozë dhe i bardhë|flamur piratësh`
