// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}||||||||
||||||||
||||||||
|||||||Kuss: Fra, Mann|
Kuss: Mann, Mann|Kuss: Fra, Fra|verléift Koppel: Fra, Mann|verléift Koppel: Mann, Mann|verléift Koppel: Fra, Fra|Famill: Mann, Fra, Jong|Famill: Mann, Fra, Meedchen|Famill: Mann, Fra, Meedchen, Jong|
Famill: Mann, Fra, Jong, Jong|Famill: Mann, Fra, Meedchen, Meedchen|Famill: Mann, Mann, Jong|Famill: Mann, Mann, Meedchen|Famill: Mann, Mann, Meedchen, Jong|Famill: Mann, Mann, Jong, Jong|Famill: Mann, Mann, Meedchen, Meedchen|Famill: Fra, Fra, Jong|
Famill: Fra, Fra, Meedchen|Famill: Fra, Fra, Meedchen, Jong|Famill: Fra, Fra, Jong, Jong|Famill: Fra, Fra, Meedchen, Meedchen|Famill: Mann, Jong|Famill: Mann, Jong, Jong|Famill: Mann, Meedchen|Famill: Mann, Meedchen, Jong|
Famill: Mann, Meedchen, Meedchen|Famill: Fra, Jong|Famill: Fra, Jong, Jong|Famill: Fra, Meedchen|Famill: Fra, Meedchen, Jong|Famill: Fra, Meedchen, Meedchen|||
||hell Hautfaarf|mëttelhell Hautfaarf|mëttel Hautfaarf|mëtteldäischter Hautfaarf|däischter Hautfaarf||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||||
||||||Grinsgesiicht|laachend Gesiicht mat oppenem Mond|
laachend Gesiicht mat oppenem Mond a laachenden Aen|Grinsgesiicht mat laachenden Aen|laachend Gesiicht mat oppenem Mond an zouen Aen|laachend Gesiicht mat oppenem Mond a kalem Schweess|vu Laache rullend|Gesiicht mat Freedtréinen|Gesiicht mat engem liichte Laachen|op der Kopp|
|A zoudréckend|laachend Gesiicht mat laachenden Aen|laachend Gesiicht mat Hellegeschäin||laachend Gesiicht mat Häerzeraen|Stärenaen|e Kuss schéckend|
kussend|laachend Gesiicht|kussend mat zouen Aen|kussend mat laachenden Aen||gutt Iesse genéissend|d’Zong erausstreckend|d’Zong erausstreckend mat zougedrécktem A|
verréckt Gesiicht|d’Zong erausstreckend mat zouen Aen|geldgiereg|Ëmaarmung|Gesiicht mat Hand virum Mond|||Gesiicht mam Fanger virum Mond|
nodenklech||verschlossene Mond|Gesiicht mat gehuewenem Aperhoer|neutraalt Gesiicht|Gesiicht ouni Ausdrock|Gesiicht ouni Mond||
|schmunzelend|onzefridden|Ae verdréinend|Grimass schneidend Gesiicht||Ligenergesiicht||
||erliichtert|besuergt|schléifreg|sabbelend Gesiicht|ageschlof||
Gesiicht mat Doktersmask|Gesiicht mat Thermometer|Gesiicht mat Kappverband|iwwelt Gesiicht|Gesiicht wat sech iwwergëtt|néitsend Gesiicht|||
|schwindelegt Gesiicht||explodéierende Kapp|Gesiicht mat Cowboyshutt|||laachend Gesiicht mat Sonnebrëll|
Nerd|Gesiicht mat Monokel|konfus||beonrouegt|d’Stir liicht fronzend|d’Stir fronzend|Gesiicht mat oppenem Mond|
flüsterend|erstaunt|rout ugelafent Gesiicht||||d’Stir fronzend Gesiicht mat oppenem Mond|gequäält Gesiicht|
verängschtegt Gesiicht|Gesiicht mat oppenem Mond a kalem Schweess|enttäuscht mä erliichtert|kräischend|haart kräischend Gesiicht|vun Angscht jäizend Gesiicht|frustréiert|duerhalend|
enttäuscht|mat kalem Schweess eroflafend|erschëpft Gesiicht|midd||mat Damp aus der Nues|motzend Gesiicht|rosent Gesiicht|
Gesiicht mat Zeeche virum Mond|laachend Gesiicht mat Haren|rosent Gesiicht mat Haren|Doudekapp|Doudekapp a gekräizt Schanken|Koup Schäiss|Clownegesiicht|Ongeheier|
Kobold|Geescht|Alien|Alienmonster|Roboter|laachend Kazegesiicht mat oppenem Mond|grinsend Kazegesiicht mat laachenden Aen|Kazegesiicht mat Freedtréinen|
laachend Kazegesiicht mat Häerzeraen|Kazegesiicht mat dreckegem Grinsen|kussend Kazegesiicht mat zouen Aen|erschëpft Kazegesiicht|kräischend Kazegesiicht|motzend Kazegesiicht|Aen zouhalenden Af|Oueren zouhalenden Af|
Mond zouhalenden Af|Libesbréif|Häerz mat Feil|Häerz mat Putsch|glënnerend Häerz|wuessend Häerz|klappend Häerz|dréiend Häerzer|
zwee Häerzer|Häerzdekoratioun|fettgedréckt Häerzausruffzeechen|gebrachent Häerz|||rout Häerz||
oranget Häerz|gielt Häerz|gréngt Häerz|blot Häerz||mooft Häerz||schwaarzt Häerz|
||Kussmond|honnert Punkten|Rosereiszeechen||Kollisioun|Schwindel|
Schweessdrëpsen|séier fort|Lach|Spriechblos|A an enger Spriechblos|lénks Spriechblos|riets Rosereispriechblos|Denkblos|
zzz|wénkend Hand|héichgehalenen Handréck|gehuewen Hand mat ausgestreckte Fanger|héichgehalen Hand|Vulcan-Grouss|||
||||OK-Handzeechen|||Victoire-Handzeechen|
gekräizt Fanger||Léift-Geste|Mano cornuta, Harenzeechen|Telefon-Handzeechen|no lénks weisende Fanger vun hanne gesinn|no riets weisende Fanger vun hanne gesinn|no uewe weisende Fanger vun hanne gesinn|
Mëttelfanger|no ënne weisende Fanger vun hanne gesinn|no uewe weisende Fanger||Daum no uewen|Daum no ënnen|héichgehale Fauscht|entgéintkommend Fauscht|
lénksgeriicht Fauscht|rietsgeriicht Fauscht|klappend Hänn|Hänn an d’Luucht||oppen Hänn|zesummegefaalten Hänn|Handdrock|
gefaalten Hänn|schreiwend Hand|Neellack|Selfie|ugespaante Bizeps||||
|Ouer||Nues|Gehir||||
|Aen|A|Zong|Mond||Puppelchen|Kand|
Jong|Meedchen|Erwuessenen|blond Persoun|Mann|Persoun mat Baart||blonde Mann|
Fra||Blondin|eeleren Erwuessenen|ale Mann|al Fra|d’Stir fronzend Persoun|d’Stir fronzende Mann|
d’Stir fronzend Fra|motzend Persoun|motzende Mann|motzend Fra|Persoun, déi NEEN weist|Mann, deen NEEN weist|Fra, déi NEEN weist|Persoun, déi OK weist|
Mann, deen OK weist|Fra, déi OK weist|Persoun, déi d’Hand op hält|Mann, deen d’Hand op hält|Fra, déi d’Hand op hält|Persoun, déi d’Hand hieft|Mann, deen d’Hand hieft|Fra, déi d’Hand hieft|
|||sech vernäipend Persoun|sech vernäipende Mann|sech vernäipend Fra|Persoun, déi sech d’Hand widder de Kapp schléit|Mann, deen sech d’Hand widder de Kapp schléit|
Fra, déi sech d’Hand widder de Kapp schléit|Persoun, déi d’Schëlleren hieft|Mann, deen d’Schëlleren hieft|Fra, déi d’Schëlleren hieft||Medeziner|Medezinerin||
Student|Studentin||Enseignant|Enseignante||Riichter|Riichterin|
|Bauer|Bauerefra||Chefkach|Chefkächen||Mecanicien|
Mecanicienne||Aarbechter|Aarbechterin||Employé|Employée||
Wëssenschaftler|Wëssenschaftlerin||Techniker|Technikerin||Sänger|Sängerin|
|Kënschtler|Kënschtlerin||Pilot|Pilotin||Astronaut|
Astronautin||Pompjee|Pompjeesfra|Polizist(in)|Polizist|Polizistin|Detektiv(in)|
Detektiv|Detektivin|Wiechter(in)|Wiechter|Wiechterin||Bauaarbechter(in) mat Helm|Bauaarbechter|
Bauaarbechterin||Prënz|Prinzessin|Persoun mat Turban|Mann mat Turban|Fra mat Turban|Mann mat chineseschem Hutt|
Fra mat Schleier|Mann am Kostüm|||Braut mat Schleier|||schwanger Fra|
||stëllend Fra||||Engelchen|Kleeschen|
Dem Kleesche seng Fra||||||||
Zauberer(in)|Zauberer|Hex|Fee|männlech Fee|weiblech Fee|Vampir|Vampirmann|
Vampirfra|Mierpersoun|Miermann|Mierjongfra|Elf|Elfemann|Elfefra|Genie|
Geniemann|Geniefra|Zombie|Zombiemann|Zombiefra|||Persoun, déi eng Kappmassage kritt|
Mann, deen eng Kappmassage kritt|Fra, déi eng Kappmassage kritt|Persoun, déi d’Hoer geschnidde kritt|Mann, deen d’Hoer geschnidde kritt|Fra, déi d’Hoer geschnidde kritt|spadséierend Persoun|spadséierende Mann|spadséierend Fra|
||||||||
|||||||lafend Persoun|
lafende Mann|lafend Fra||danzend Fra|danzende Mann|levitéierende Man am Kostüm|Persoun mat Huesoueren|Männer mat Huesoueren|
Frae mat Huesoueren|Persoun am Dampbad|Mann am Dampbad|Fra am Dampbad|Klëmmer(in)|Klëmmer|Klëmmerin|fechtend Persoun|
Päerdscourse|Skifuerer|Snowboarder|Golferspiller|Golfer|Golferin|Surfer(in)|Surfer|
Surferin|rudderend Persoun|rudderende Mann|rudderend Fra|Schwëmmer(in)|Schwëmmer|Schwëmmerin|mam Ball dribbelend Persoun|
mam Ball dribbelende Mann|mam Ball dribbelend Fra|Gewiichthiewer(in)|Gewiichthiewer|Gewiichthiewerin|Vëlosfuerer(in)|Vëlosfuerer|Vëlosfuererin|
Mountainbikesfuerer(in)|Mountainbikesfuerer|Mountainbikesfuererin|Persoun, déi d’Rad schléit|Mann, deen d’Rad schléit|Fra, déi d’Rad schléit|Wrestling|Wrestler|
Wrestlerinnen|Waasserballspiller(in)|Waasserballspiller|Waasserballspillerin|Handballspiller(in)|Handballspiller|Handballspillerin|jongléierend Persoun|
jongléierende Mann|jongléierend Fra|Persoun a Lotuspositioun|Mann a Lotuspositioun|Fra a Lotuspositioun|Persoun an der Bidden|Persoun am Bett||
zwou Fraen Hand an Hand|Mann a Fra Hand an Hand|zwee Männer Hand an Hand|Kuss|verléift Koppel|schwätzende Kapp|mënschlech Silhouette|mënschlech Silhouetten|
|Famill|||||Foussofdréck||
||||Afegesiicht|Af|Gorilla||
Hondsgesiicht|Hond|||Puddel|Wollefsgesiicht|Fuussgesiicht||
Kazegesiicht|Kaz||Léifsgesiicht|Tigersgesiicht|Tiger|Leopard|Päerdsgesiicht|
||Päerd|Einhornsgesiicht|Zebra|Hirsch||Kousgesiicht|
Ochs|Waasserbüffel|Kou|Schwéngsgesiicht|Schwäin|Wëllschwäin|Schwéngsnues|Widder|
Mudderschof|Geess|Dromedar|Kaméil||Giraff|Elefant||
Nashorn||Mausgesiicht|Maus|Rat|Hamstersgesiicht|Huesgesiicht|Hues|
Kaweechelchen||Kéiseker|Fliedermaus|Bieregesiicht||Koalabier|Pandasgesiicht|
|||||Pattenofdréck|Schnuddelhong|Hong|
Hunn|Jippelchen am Ee|Jippelchen|Jippelche vu vir|Vugel|Pinguin|Dauf|Adler|
Int||Eil||||||
||||Fräschegesiicht|Krokodil|Deckelsmouk|Eidechs|
Schlaang|Draachegesiicht|Draach|Dinosaurier|T-Rex|sprëtzende Wal|Wal|Delfin|
||Fësch|tropesche Fësch|Kugelfësch|Hai|Tëntefësch|Spiralmuschel|
||Kriibs||Crevette|Calamar||Schleek|
Päiperlek|Kiewerlek|Seejomes|Bei||Himmelsdéierchen|Cricket||
Spann|Spannennetz|Skorpioun|||||Blummebouquet|
Kiischtebléi|wäiss Blumm||Rosett|Rous|verwielegt Blumm|Hibiskus|Sonneblumm|
Margréitchen|Tulp||Keimling||Dännebam|Lafbam|Palm|
Kaktus|Räishallem|Kräider|Kléi|véierbliederegt Kléiblat|Ahornblat|Hierschtblat|am Wand fléiend Blat|
||Champignon||Drauwen|Meloun|Waassermeloun|Mandarine|
Zitroun||Banann|Ananas||rouden Apel|gréngen Apel|Bir (Fruucht)|
Piisch|Kiischten|Äerdbier||Kiwi|Tomat||Kokosnoss|
Avocado|Aubergine|Gromper|Wuerzel|Mais|Peperoni||Kornischong|
|Brokkoli|||Kakuett||Käscht||
|||Brout|Croissant|Baguette||Bretzel|
|Paangecher||Stéck Kéis|Fleeschschank|Pouletssträmpel|Stéck Fleesch|Speck|
Hamburger|Fritten|Pizza|Hot Dog|Sandwich|Taco|Burrito||
Kebab||Ee|Pan mat Spigelee|Kasseroll mat Iessen|Plat an enger Kasseroll||Boll mat Läffel|
gréng Zalot|Popcorn|||Iessen an der Béchs|Bento-Box|Räiskichelcher|Räisball|
gekachte Räis|Curry mat Räis|Schossel mat Nuddelen|Spagetti|Séissgromper|Oden|Sushi|Scampi-Tempura|
gerullte Fëschkichelchen||Dango|Ravioli|Gléckskichelchen|Takeout-Këscht|Softice|Waasserglace|
Glace|Donut|Kichelchen|Gebuertsdagskuch|Stéck Kuch||Taart|Tablett Schockela|
Kamell|Lutsch|Pudding|Hunneg|Biberon|Glas Mëllech|waarmt Gedrénks||
Taass ouni Hänk|Sake|Fläsch mat knallendem Stopp|Wäiglas|Cocktailglas|exotescht Gedrénks|Klensch|prostend Béierklenschen|
prostend Glieser|Whiskyglas||Glas mat Stréihallem|||||
asiatesch Béngelen|Forschett a Messer mat Teller|Forschett a Messer|Läffel|Kichemesser||Amphore|Globus (zentréiert op Europa an Afrika)|
Globus (zentréiert op Nord-/Südamerika)|Globus (zentréiert op Asien an Australien)|Meridianglobus|Weltkaart|Kaart vu Japan||mat Schnéi bedeckte Bierg|Bierg|
|Vulkan|Mount Fuji|Camping|Plage mat Sonneprabbeli|Wüst|Wüsteninsel|Nationalpark|
Stadion|klassescht Gebai|Kran|||||Haiser|
eidelt Haus|Haus|Haus mat Gaart|Bürosgebai|japanesche Postbüro|Postbüro|Spidol|Bank|
Hotel|Love Hotel|Supermarché|Schoul|Akafszenter|Fabrik|japanescht Schlass|Schlass|
Hochzäit|Tokyo Tower|Fräiheetsstatu|Kierch|Moschee||Synagog|Shinto-Schräin|
Kaaba|Sprangbuer|Zelt|niwweleg|Stärenhimmel|Stadlandschaft|Sonnenopgang an de Bierger|Sonnenopgang|
Stad an der Dämmerung|Sonnenënnergang|Bréck nuets|waarm Quellen|Karussellpäerdchen||Riserad|Achterbahn|
Coifferssail|Zirkuszelt|Lokomotiv|Zuchwaggon|Schnellzuch|Schnellzuch mat Fligernues|Zuch|Metro|
Stadbunn|Haltestell|Tram|Monorail|Biergzuch|Tramwaggon|Bus|entgéintkommende Bus|
Trolleybus|Minibus|Ambulanz|Pompjeeswon|Policeauto|entgéintkommende Policeauto|Taxi|entgéintkommenden Taxi|
Auto|entgéintkommenden Auto|SUV||Liwwerwon|Sattelschlepper|Trakter|Courseauto|
Motorrad|Scooter||||Vëlo|Trottinette||
|Bushaltestell|Schnellstrooss|Schinnen|Uelegfaass|Tankstell||Gyrophar|
horizontal rout Luucht|vertikal rout Luucht|Stoppschëld|Stroossebarrière|Anker||Segelboot|Kanu|
Schnellboot|Passagéierschëff|Fähr|Motorboot|Schëff|Fliger|klenge Fliger|Fligersdepart|
Fligersarrivée||Sëtz|Helikopter|Schwiefbunn|Biergseelbunn|Loftseelbunn|Satellit|
Rakéit|UFO|Hotelpageschell||Sandauer|Sandauer mat lafendem Sand|Auer|Wecker|
Stoppauer|Timer|Kamäinauer|zwielef Auer|hallwer eng|eng Auer|hallwer zwou|zwou Auer|
hallwer dräi|dräi Auer|hallwer véier|véier Auer|hallwer fënnef|fënnef Auer|hallwer sechs|sechs Auer|
hallwer siwen|siwen Auer|hallwer aacht|aacht Auer|hallwer néng|néng Auer|hallwer zéng|zéng Auer|
hallwer eelef|eelef Auer|hallwer zwielef|Neimound|Séchelmound am éischte Véierel|zouhuelenden Hallefmound|Séchelmound am zweete Véierel|Vollmound|
Séchelmound am drëtte Véierel|ofhuelenden Hallefmound|Séchelmound am leschte Véierel|Moundséchel|Neimoundgesiicht|zouhuelenden Hallefmoundgesiicht|ofhuelenden Hallefmoundgesiicht|Thermometer|
Sonn|Vollmoundgesiicht|Sonnegesiicht||mëttelgrousse wäisse Stär|liichtende Stär|Stäreschnäiz|Mëllechstrooss|
Wollek|Sonn hannert Wolleken|Wollek mat Blëtz a Reen|Sonn hannert kleng Wolleken|Sonn hannert grouss Wolleken|Sonn hannert Reewollek|Wollek mat Reen|Wollek mat Schnéi|
Wollek mat Blëtz|Tornado|Niwwel|Wandgesiicht|Zyklon|Reebou|zoue Prabbeli|Prabbeli|
Prabbeli mat Reendrëpsen|Prabbeli um Buedem|Héichspannung|Schnéiflack|Schnéimännchen|Schnéimännchen ouni Schnéi|Komet|Feier|
Drëpschen|Waasserwell|Halloweenkürbis|Chrëschtbeemchen|Freedefeier|Späizmännchen||fonkelend Stären|
Ballon|Pochette-surprise|Konfettiball|Tanabata-Bam|Dännendekoratioun|Japanesch Poppen|Koi-Kaarpe-Fändelen|Wandspill|
Moundbetruechtungszeremonie||Band|Kaddo|Commemoratiounsband|Entréesticket|Billjee|Militärmedail|
Coupe|Sportsmedail|Goldmedail|Sëlwermedail|Bronzemedail|Fussball|Baseball||
Basketball|Volleyball|American Football|Rugby|Tennis||Bowling|Cricketmatch|
Feldhockey|Äishockey||Pingpong|Badminton|Boxhändchen|Kampfsportstenue|Goalnetz|
Golflach mat Fändel|Schlittschong|Fëscheraangel||Laftricot|Skier|Schlitt|Curling-Steen|
an d’Mëtt getraff|||Pistoul|Billardkugel|Kristallkugel||Videospill|
Joystick|Spillautomat|Spillwierfel||||||
Schëppen|Häerzer|Rauten|Kräizer||Joker|Rouden Draach (Mahjong)|Spillkaarte mat Blummen|
duerstellend Konscht|agerummt Bild|Faarfpalett|||||Brëll|
Sonnebrëll||||Krawatt|T-Shirt|Jeans|Schal|
Händchen|Mantel|Strëmp|Rack|Kimono||||
|Bikini|Fraekleedung||Portmonni|Posch|Clutch|Akafstuten|
Schoulsak||Männerschong|Lafschong|||Tallekeschong|Fraesandal|
|Fraestiwwel||Kroun|Fraenhutt|Zilinder|Diplomiwwerreechungshutt|Kap mat Bild|
|Rettungsdéngscht|Rousekranz|Lëppestëft|Rank|Diamant|Lautsprecher op lautlos|Lautsprecher op lues agestallt|
Lautsprecher op mëttel agestallt|Lautsprecher op haart agestallt|Lautsprecher|Megafon|Posttroter|Klack|duerchgestrache Klack|Partitioun|
Museksnout|Museksnouten|Studiosmikro|Reegler|Steierungsknäppercher|Mikro|Kopfhörer|Radio|
Saxofon|Trompett|||Gittar|Keyboard|Gei||
Trommel|||||Handy|Handy mat feil|Telefon|
Telefonshörer|Pager|Fax|Batterie||Stecker|Laptop|Desktopcomputer|
Drécker|Tastatur|Computermaus|Trackball|Minidisk|Diskett|CD|DVD|
|Kamera|Filmklappen|Filmprojekter|Filmklapp|Fernseh|Fotoapparat|Fotoapparat mat Blëtz|
Videokamera|Videokassett|no lénks geriicht Lupp|no riets geriicht Lupp|Käerz|Bir|Täscheluucht|roude Lampion|
|dekoréierten Notizblock|zouent Buch|oppent Buch|gréngt Buch|blot Buch|oranget Buch|Bicher|
Notizblock|Haaptbuch|opgerullte Säit|Schrëftrullo|bedréckt Säit|Zeitung|opgerullt Zeitung|Lieszeechestickeren|
Lieszeechen|Etikett||Geldsak||Yen|Dollar|Euro|
Pound|Geldschäiner mat Flilleken|Kreditkaart||steigende Coursdiagramm mat Yen|Enveloppe|E-Mail|antreffende Bréif|
Enveloppe mat Feil|Fach fir erausgoend Post|Fach fir erakommend Post|Pak|zoue Bréifkëscht mat Fändel no uewen|zoue Bréifkëscht mat Fändel no ënnen|oppe Bréifkëscht mat Fändel no uewen|oppe Bréifkëscht mat Fändel no ënnen|
Bréifboîte|Urn mat Stëmmziedel|Bläistëft|schwaarz Fieder|Füllfieder|Bic|Pinsel|Faarf|
Memo|Aktekoffer|Fichiersdossier|oppene Fichiersdossier|Intercalairen|Kalenner|Ofräisskalenner|Réngelchersnotizblock|
Réngelcherskalenner|Indexkaart|steigenden Diagramm|senkenden Diagramm|Balkendiagramm|Notizbriet|Punaise|ronn Punaise|
Bürosklamer|verbonne Bürosklameren|Lineal|Zeechendräieck|Schéier|Fichierskëscht|Fichiersschaf|Dreckskëscht|
zouent Schlass|oppent Schlass|zouent Schlass mat Bic|zouent Schlass mat Schlëssel|Schlëssel|ale Schlëssel|Hummer||
Piosch|Hummer a Piosch|Hummer a Schrauweschlëssel|Dolch|gekräizt Schwäerter|Bomm||Bou mat Feiler|
Schëld||Schrauweschlëssel||Mudder a Schrauf|Zännrad|Schraufstack|Wo|
|Glidd||Ketten|||||
|Alembique||||Mikroskop|Teleskop|Satellittenantenn|
Sprëtz||Pëll|||||Dier|
|||Bett|Couche a Luucht||Toilett||
Dusch|Buedbidden|||||||
|||||||Akafsweenchen|
Zigarett|Sarg||Urn|||Moai-Statu||
|Bancomat|Poubelleszeechen|Drénkwaasser|Rollstullzeechen|Männertoilett|Fraentoilett|Toiletten|
Bëbeeszeechen|WC-Zeechen|Passkontroll|Douane|Gepäckausgab|Gepäckschléissfach|Warnung|opgepasst Kanner|
keen Accès|verbueden|keng Vëloen|Fëmme verbueden|keng Poubelle|keen Drénkwaasser|Foussgänger verbueden|Handye verbueden|
ënner uechzéng Joer verbueden|radioaktiv|Ëmweltgefor|Feil no uewen|Feil no uewen a riets|Feil no riets|Feil no ënnen a riets|Feil no ënnen|
Feil no ënnen a lénks|Feil no lénks|Feil no uewen a lénks|Feil no uewen an ënnen|Feil no lénks a riets||Rietsfeil mat Lénkskéier|Lénksfeil mat Rietskéier|
Rietsfeil mat Kéier no uewen|Rietsfeil mat Kéier no ënnen|vertikal Feiler an Zärerichtung|vertikal Feiler géint Zärerichtung|ZERÉCK-Feil|ENN-Feil|UN!-Feil|GESCHWËNN-Feil|
TOP-Feil|Gotteshaus|Atomzeechen|OM|Davidstär|Dharma-Rad|Yin-Yang|latäinescht Kräiz|
orthodoxt Kräiz|Stär an Hallefmound|Friddenszeechen|Menorah|sechszackege Stär mat Punkt an der Mëtt||Widder (Stärzeechen)|Stéier|
Zwilling|Kriibs (Stärzeechen)|Léif|Jongfra|Wo (Stärzeechen)|Skorpioun (Stärzeechen)|Schütze|Steebock|
Waassermann|Fësch (Stärzeechen)|Schlaangenträger (Ophiuchus)|Zoufallslecture-Knäppchen|Widderhuelknäppchen|Widderhuelknäppche fir ee Lidd|Ofspillknäppchen|Schnellvirlafknäppchen|
Knäppche „Nächst Lidd“|Ofspill- oder Pausknäppchen|Récklafknäppchen|Schnellrécklafknäppchen|Knäppchen „Lescht Lidd“|Knäppchen „No uewen“|Knäppchen „Séier no uewen“|Knäppchen „No ënnen“|
Knäppchen „Séier no ënnen“|Pausknäppchen|Stoppknäppchen|Opnamknäppchen|Auswerfknäppchen|Kino|Dimmerknäppchen|Ophellknäppchen|
Empfangbalken||Vibratiounsmodus|Handy aus|weiblecht Zeechen|männlecht Zeechen||fettgedrécktent Multiplikatiounszeechen|
fettgedrécktent Pluszeechen|fettgedrécktent Minuszeechen|fettgedrécktent Divisiounszeechen|||duebelt Ausruffzeechen|Ausrufffragezeechen|Fragezeechen|
wäisst Fragezeechen|wäisst Ausruffzeechen|Ausruffzeechen|gewellte Stréch|Wiesselcours|déckt Dollarzeechen|medezinescht Symbol|Recycling-Zeechen|
Lilie|Dräizack|Nummschëld|Ufängerzeechen (Japan)|groussen décke Krees|fettgedréckte wäisse Kreepchen|Urn mat Kreepchen|fettgedréckte Kreepchen|
Kräizzeechen|X-Knäppchen|Schleef|duebel Schleef|Deelzeechen|aachtzackege Stärchen|aachtzackege Stär|Fonken|
Copyright|agedroen|Markenzeechen||Groussbuschtawen (Latäin)|Klengbuschtawen (Latäin)|Zueleneingab|Symbolereingab|
Buschtaweneingab (Latäin)|A-Knäppchen (Bluttgrupp)|AB-Knäppchen (Bluttgrupp)|B-Knäppchen (Bluttgrupp)|CL-Knäppchen|COOL-Knäppchen|FRÄI-Knäppchen|Informatioun|
ID-Knäppchen|agekreesten M|NEI-Knäppchen|NG-Knäppchen|O-Knäppchen (Bluttgrupp)|OK-Knäppchen|P-Knäppchen|SOS-Knäppchen|
UP!-Knäppchen|VS-Knäppchen|japanesche Knäppchen ’hei’|japanesche Knäppchen ’Serviceännerung’|japanesche Knäppchen ’mountleche Betrag’|japanesche Knäppchen ’net gratis’|japanesche Knäppchen ’reservéiert’|japanesche Knäppchen ’Schnäppchen’|
japanesche Knäppchen ’Rabatt’|japanesche Knäppchen ’gratis’|japanesche Knäppchen ’verbueden’|japanesche Knäppchen ’acceptabel’|japanesche Knäppchen ’Applikatioun’|japanesche Knäppchen ’Ofkommes’|japanesche Knäppchen ’fräi’|japanesche Knäppchen ’Gléckwënsch’|
japanesche Knäppchen ’Geheimnis’|japanesche Knäppchen ’op fir Geschäfter’|japanesche Knäppchen ’net fräi’|roude Krees||||bloe Krees|
||schwaarze Krees|wäisse Krees|||||
|||schwaarze grousse Quadrat|wäisse grousse Quadrat|mëttelgrousse schwaarze Quadrat|mëttelgrousse wäisse Quadrat|schwaarze mëttelklenge Quadrat|
wäisse mëttelklenge Quadrat|klenge schwaarze Quadrat|klenge wäisse Quadrat|grouss orange Raut|grouss blo Raut|kleng orange Raut|kleng blo Raut|rouden Dräieck mat der Spëtzt no uewen|
rouden Dräieck mat der Spëtzt no ënnen|Raut mat engem Punkt an der Mëtt|Optiounsknäppchen|wäisse véiereckege Knäppchen|schwaarze véiereckege Knäppchen|karéierte Fändel|dräieckege Fändel|gekräizt Fändelen|
schwaarze Fändel|wäisse Fändel|Reeboufändel||`
