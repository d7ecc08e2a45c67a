// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `vlag: {0}|volwassene: rooi hare|volwassene: krulhare|volwassene: wit hare|volwassene: bles|man: rooi hare|man: krulhare|man: wit hare|
man: bles|vrou: rooi hare|vrou: krulhare|vrou: wit hare|vrou: bles|voetganger: kyk na regs|vrou stap: kyk na regs|man stap: kyk na regs|
persoon wat kniel: kyk na regs|vrou wat kniel: kyk na regs|man wat kniel: kyk na regs|persoon met gidsstok: kyk na regs|man met gidsstok: kyk na regs|vrou met gidsstok: kyk na regs|persoon in motoraangedrewe rolstoel: kyk na regs|man in motoraangedrewe rolstoel: kyk na regs|
vrou in motoraangedrewe rolstoel: kyk na regs|persoon in handgedrewe rolstoel: kyk na regs|man in handgedrewe rolstoel: kyk na regs|vrou in handgedrewe rolstoel: kyk na regs|persoon wat hardloop: kyk na regs|vrou hardloop: kyk na regs|man hardloop: kyk na regs|soen: vrou, man|
soen: man, man|soen: vrou, vrou|paartjie met hartjie: vrou, man|paartjie met hartjie: man, man|paartjie met hartjie: vrou, vrou|gesin: man, vrou, seun|gesin: man, vrou, meisie|gesin: man, vrou, meisie, seun|
gesin: man, vrou, seun, seun|gesin: man, vrou, meisie, meisie|gesin: man, man, seun|gesin: man, man, meisie|gesin: man, man, meisie, seun|gesin: man, man, seun, seun|gesin: man, man, meisie, meisie|gesin: vrou, vrou, seun|
gesin: vrou, vrou, meisie|gesin: vrou, vrou, meisie, seun|gesin: vrou, vrou, seun, seun|gesin: vrou, vrou, meisie, meisie|gesin: man, seun|gesin: man, seun, seun|gesin: man, meisie|gesin: man, meisie, seun|
gesin: man, meisie, meisie|gesin: vrou, seun|gesin: vrou, seun, seun|gesin: vrou, meisie|gesin: vrou, meisie, seun|gesin: vrou, meisie, meisie|knoppiesimbool: 10|vlag: Engeland|
vlag: Skotland|vlag: Wallis|ligte velkleur|medium-ligte velkleur|medium velkleur|medium-donker velkleur|donker velkleur|afdeling|
paragraafteken|dolkteken|dubbeldolkteken|linkswysende pyltjie|pyl na links met streep|regswysende pyltjie|pyl na regs met streep|opwysende pyltjie|
afwysende pyltjie|golwende pyl na links|golwende pyl na regs|dubbelkoppyl na links|dubbelkoppyl na bo|dubbelkoppyl na regs|dubbelkoppyl na onder|pyl met stert na links|
pyl met stert na regs|pyl na links vanaf balk|pyl na bo vanaf balk|pyl na regs vanaf balk|pyl na onder vanaf balk|pyl op en af met basis|pyl na links met lus|pyl na regs met lus|
golwende pyl links en regs|sigsag pyl na onder|opwaartse pylpunt na links|opwaartse pylpunt na regs|afwaartse pylpunt na links|afwaartse pylpunt na regs|pylhoek na regs ondertoe|pylhoek na links ondertoe|
teenkloksgewyse boonste halfsirkelpyl|kloksgewyse boonste halfsirkelpyl|noordwes-pyl met lang balk|pylbalk na links bo-op pylbalk na regs|teenkloksgewyse oopsirkelpyl|kloksgewyse oopsirkelpyl|linkswaartse harpoenhoek na bo|linkswaartse harpoenhoek na onder|
opwaartse harpoenhoek na regs|opwaartse harpoenhoek na links|regswaartse harpoenhoek na bo|regswaartse harpoenhoek na onder|afwaartse harpoenhoek na regs|afwaartse harpoenhoek na links|pyl na regs bo-op pyl na links|opwysende en afwysende pyltjies|
linkswysende oor regswysende pyltjies|gepaarde pyle na links|gepaarde pyle na bo|gepaarde pyle na regs|gepaarde pyle na onder|harpoen na links bo-op harpoen na regs|harpoen na regs bo-op harpoen na links|dubbelpyl na links|
dubbelpyl na links met streep|dubbelpyl na bo|dubbelpyl na regs|dubbelpyl na regs met streep|dubbelpyl na onder|dubbelpyl links en regs|dubbelpyl links en regs met streep|noordwes-dubbelpyl|
noordoos-dubbelpyl|suidoos-dubbelpyl|suidwes-dubbelpyl|driedubbele pyl na links|driedubbele pyl na regs|opgewende pyl na links|opgewende pyl na regs|pyl na bo met twee strepe|
pyl na onder met twee strepe|gestippelde pyl na links|gestippelde pyl na bo|gestippelde pyl na regs|gestippelde pyl na onder|pylbalk na links|pylbalk na regs|hol pyl na links|
hol pyl na bo|hol pyl na regs|hol pyl na onder|hol pyl na bo vanaf balk|pyl na onder en linkswaartse pyl na bo|vir alles|gedeeltelik differensiaal|daar bestaan|
leë stel|vermeerdering|nabla|element van|nie ‘n element nie|bevat as ‘n lid|eindbewys|n-êre produk|
n-êre opsomming|nie kleiner-as nie|nie gelyk|nie groter-as nie|minusteken|minus-of-plus|deelteken-skuinsstreep|asteriskoperator|
ringoperator|koeëlpuntoperator|vierkantswortel|proporsioneel|oneindigheidsteken|regte hoek|hoekpunt|verdeel|
parallel|logika en|interseksie|unie|integraal|dubbele integraal|kontoerintegraal|dus|
omdat|verhouding|proporsie|tilde-operator|omgekeerde tilde|omgekeerde lui -s|asimptotiese gelykheid|ongeveer gelyk|
amper gelyk|alles gelyk|beeld is ongeveer gelykvormig|gelykvormige ring|identies aan|streng ekwivalent|kleiner as of gelyk aan|groter as of gelyk aan|
kleiner-as bo-op gelyk aan|groter-as bo-op gelyk aan|baie kleiner as|baie groter as|tussen|groter-as-ekwivalent|voorafgaan|volg op|
volg nie daarop nie|substel van|superstel|gelyk aan substel|gelyk aan superstel|omsirkelde plus|omsirkelde minus|omsirkelde maalteken|
omsirkelde deelskuinsstreep|omsirkelde kolletjieoperator|omsirkelde ringoperator|omsirkelde asteriskoperator|plusteken in vierkant|minusteken in vierkant|valse logika|ongedwonge|
voorafgegaan onder verhouding|daaropvolgend onder verhouding|bevat nie soos normale subgroepgelykvormigheid nie|oorspronklike|hermitiese gekonjugeerde matriks|reghoekige driehoek|n-êre logika|n-êre-aansluiting|
n-êre vereniging|kolletjie-operator|sterretjie-operator|natuurlike vereniging|dubbele aansluiting|veel meer kleiner as|veel meer groter as|vertikale ellips|
middellyn horisontale ellips|diagonale ellips na regs bo|diagonale ellips na regs onder|agstenoot|mol|kruis|grinnikende gesig|grinnikende gesiggie met groot oë|
grinnikende gesiggie met glimlaggende oë|stralende gesiggie met glimlaggende oë|grynslaggesiggie met toegeknypte oë|lag gesig met sweet|gesig wat hard lag|gesig met trane van vreugde|gesig wat effens glimlag|onderstebo gesig|
gesig wat smelt|gesig wat knipoog|glimlaggende gesig met glimlaggende oë|glimlaggende gesig met stralekrans|glimlaggende gesig met 3 hartjies|glimlaggende gesig met hartvormige oë|sterre in die oë|gesig wat ‘n soentjie blaas|
gesig wat soen|glimlaggende gesig|gesig wat soen met toe oë|gesig wat soen met glimlaggende oë|glimlaggende gesig met traan|gesig wat heerlike kos geniet|gesig met tong wat uitsteek|gesig met tong wat uitsteek en wat knipoog|
mal gesig|gesig met tong wat uitsteek en oë styf toe|gesig met geldmond|gesig wat drukkie gee|gesig met hand oor die mond|gesig met hand oor mond|gesiggie met een oog wat loer|stilmaak gesig|
gesig wat dink|saluut|gesig met ritssluitermond|gesig met geligte wenkbroue|neutrale gesig|uitdrukkinglose gesig|gesig sonder mond|gesig met stippellyn|
gesig in wolke|gesig wat grynslag|ontevrede gesig|gesig met oë wat rol|grynsende gesig|gesig asem uit|gesig wat jok|gesig wat skud|
kop wat horisontaal skud|kop wat vertikaal skud|verligte gesig|peinsende gesig|vaak gesig|gesig wat kwyl|gesig wat slaap|gesig met sakke onder oë|
gesig met mediese masker|gesig met koorspen|gesig met kopverband|naar gesig|gesig wat opgooi|gesig wat nies|warm gesig|koue gesig|
dronk gesig|duiselig gesig|gesig met spiraaloë|kop wat ontplof|gesig met cowboy-hoed|partytjie gesig|vermomde gesig|glimlaggende gesig met sonbril|
bleeksielgesig|gesig met oogglas|verwarde gesig|gesig met dwars mond|bekommerde gesig|gesig wat effens frons|gesig wat frons|gesig met oop mond|
gedempte gesig|verstomde gesig|blosende gesig|verwronge gesiggie|soebat gesig|gesig wat wil huil|fronsende gesig met oop mond|beangste gesig|
bang gesig|gesig met oop mond en koue sweet|teleurgestelde maar verligte gesig|gesig wat huil|gesig wat hard huil|gesig wat beangs skree|oorblufte gesig|gesig wat vasbyt|
teleurgestelde gesig|gesig met koue sweet|uitgeputte gesig|moeë gesig|gapende gesig|gesig met stoom uit neus|pruilende gesig|kwaai gesig|
gesig met simbole op mond|glimlaggende gesig met horings|duiwel|kopbeen|kopbeen en gekruiste beendere|mishoop|hansworsgesig|mensvreter|
tokkelos|spook|buiteruimtelike wese|buiteruimtelike monster|robotgesig|glimlaggende katgesig met oopmond|grinnikende katgesig met glimlaggende oë|katgesig met trane van vreugde|
glimlaggende katgesig met hartvormige oë|katgesig met wrang glimlag|katgesig met geslote oë wat soen|vermoeide katgesig|katgesig wat huil|pruilende katgesig|sien geen kwaad nie|hoor geen kwaad nie|
praat geen kwaad nie|liefdesbrief|hartjie met pyl|hartjie met lint|sprankelende hartjie|groeiende hartjie|kloppende hartjie|wentelende hartjies|
twee hartjies|hartversiering|dik hartuitroepteken|gebroke hartjie|hart wat brand|helende hart|rooi hartjie|pienk hart|
oranje hartjie|geel hartjie|groen hartjie|blou hartjie|ligblou hart|pers hartjie|bruin hartjie|swart hartjie|
grys hart|wit hartjie|soenmerk|honderd punte|woedesimbool|bakleiwolkie|botsing|duiselig|
sweetdruppels|blitsig|gat|spraakballon|oog in spraakborrel|spraakborrel links|woedeborrel regs|dinkballon|
zzz|wuiwende hand|handrug|hand in die lug met vingers oopgesprei|hand in die lug|vulkansaluut|hand na regs|hand na links|
hand met palm ondertoe|hand met palm boontoe|hand wat linkswaarts druk|regswaarts drukkende hand|ok-handteken|vingerpunte saamgedruk|knypende hand|oorwinninghandteken|
duim vashou|hand met duim en wysvinger gekruis|lief-vir-jou-gebaar|horingteken|bel my hand|wysvingerrughand wat links wys|wysvingerrughand wat regs wys|wysvingerrughand wat op wys|
middelvinger|wysvingerrughand wat af wys|wysvinger wat op wys|wysvinger na kyker|laaik baie|laaik niks|vuis in die lug|vuishou|
vuis links|vuis regs|handeklap|persoon met hande in die lug|handhartjie|oop hande|palms op teen mekaar|handskud|
gevoude hande|hand wat skryf|naellak|selfie|gebulte biseps|meganiese arm|meganiese been|been|
voet|oor|oor met gehoorapparaat|neus|brein|orgaanhart|longe|tand|
vleislose been|oë|oog|tong|mond|byt lip|baba|kind|
seun|meisie|volwassene|persoon met blonde hare|man|bebaarde persoon|man: baard|blonde man|
vrou|vrou: baard|blondine|ouer volwassene|ou man|ou vrou|persoon wat frons|man wat frons|
vrou wat frons|dikbek persoon|dikbek man|dikbek vrou|persoon wat NEE wys|man wys NEE|vrou wys NEE|persoon wys als is goed|
man wys als is goed|vrou wys als is goed|persoon hou hand geknak|man hou hand geknak|vrou hou hand geknak|persoon wat hand opsteek|man wat hand opsteek|vrou wat hand opsteek|
dowe persoon|dowe man|dowe vrou|persoon wat buig|man buig|vrou buig|hand teen voorkop slaan|man slaan hand teen voorkop|
vrou slaan hand teen voorkop|persoon skouerophaal|man skouerophaal|vrou skouerophaal|gesondheidswerker|manlike gesondheidswerker|vroulike gesondheidswerker|student|
manlike student|vroulike student|onderwyser|manlike onderwyser|vroulike onderwyser|regter|manlike regter|vroulike regter|
boer|manlike boer|vroulike boer|kok|manlike kok|vroulike kok|werktuigkundige|manlike motorwerktuigkundige|
vroulike motorwerktuigkundige|fabriekswerker|manlike fabriekswerker|vroulike fabriekswerker|kantoorwerker|manlike kantoorwerker|vroulike kantoorwerker|wetenskaplike|
manlike wetenskaplike|vroulike wetenskaplike|tegnoloog|manlike tegnoloog|vroulike tegnoloog|sanger|manlike sanger|vroulike sanger|
kunstenaar|manlike kunstenaar|vroulike kunstenaar|vlieënier|manlike vlieënier|vroulike vlieënier|ruimtevaarder|manlike ruimtevaarder|
vroulike ruimtevaarder|brandbestryder|brandweerman|brandweervrou|polisiebeampte|polisieman|polisievrou|speurder|
manlike speurder|vroulike speurder|gardeoffisier|manlike wag|vroulike wag|ninja|konstruksiewerker|manlike bouer|
vroulike bouer|persoon met kroon|prins|prinses|persoon met tulband|man met tulband|vrou met tulband|man met mus|
vrou met kopdoek|persoon in pak|man in pak|vrou in pak|persoon met sluier|man met sluier|vrou met sluier|swanger vrou|
swanger man|swanger persoon|borsvoed|vrou wat baba voed|man wat baba voed|persoon wat baba voed|baba-engel|Kersvader|
Moeder Kersfees|mx claus|superheld|manlike superheld|vroulike superheld|superskurk|manlike superskurk|vroulike superskurk|
magus|manlike magus|vroulike magus|feetjie|manlike fee|vroulike feetjie|vampier|manlike vampier|
vroulike vampier|meerpersoon|meerman|meermin|elf|manlike elf|vroulike elf|towergees|
manlike towergees|vroulike towergees|zombie|manlike zombie|vroulike zombie|trol|harige skepsel|persoon kry massering|
man kry massering|vrou kry massering|haarsny|man kry haarsny|vrou kry haarsny|voetganger|man stap|vrou stap|
persoon wat staan|man wat staan|vrou wat staan|persoon wat kniel|man wat kniel|vrou wat kniel|persoon met gidsstok|man met gidsstok|
vrou met gidsstok|persoon in motoraangedrewe rolstoel|man in motoraangedrewe rolstoel|vrou in motoraangedrewe rolstoel|persoon in handgedrewe rolstoel|man in handgedrewe rolstoel|vrou in handgedrewe rolstoel|persoon wat hardloop|
man hardloop|vrou hardloop|balletdanser|vrou dans|man dans|man in sakepak wat sweef|mense met haasore|mans met haasore|
vroue met haasore|persoon in stoomkamer|man in stoomkamer|vrou in stoomkamer|persoon wat rotsklim|manlike rotsklimmer|vroulike rotsklimmer|skermvegter|
perdewedrenne|skiër|sneeuplankryer|gholfspeler|manlike gholfspeler|vroulike gholfspeler|branderplankryer|manlike branderplankryer|
vroulike branderplankryer|persoon in roeiboot|man wat roei|vrou wat roei|swemmer|manlike swemmer|vroulike swemmer|persoon hop bal|
man hop bal|vrou hop bal|gewigopteller|manlike gewigopteller|vroulike gewigopteller|fietsryer|manlike fietsryer|vroulike fietsryer|
bergfietsryer|manlike bergfietsryer|vroulike bergfietsryer|persoon wat ‘n wawiel doen|man doen wawiel|vrou doen wawiel|stoeiers|manlike stoeiers|
vroulike stoeiers|waterpolo|manlike waterpolospeler|vroulike waterpolospeler|persoon wat handbal speel|manlike handbalspeler|vroulike handbalspeler|jongleur|
manlike jongleur|vroulike jongleur|persoon in die lotusposisie|man in lotusposisie|vrou in lotusposisie|persoon wat bad|persoon in bed|mense wat hande vashou|
twee vroue wat hande vashou|man en vrou wat hande vashou|twee mans wat hande vashou|soen|paartjie met hartjie|kop wat praat|borssilhoeët|borssilhoeëtte|
mense wat mekaar druk|gesin|gesin: grootmens, volwasse, kind|gesin: grootmens, volwasse, kind, kind|gesin: grootmens, kind|gesin: grootmens, kind, kind|voetspore|vingerafdruk|
rooi hare|krulhare|wit hare|bles|aapgesig|aap|gorilla|oerangoetang|
hondgesig|hond|gidshond|dienshond|poedel|wolf|jakkals|wasbeer|
katgesig|kat|swart kat|leeugesig|tiergesig|tier|luiperd|perdgesig|
eland|donkie|perd|eenhoringgesig|sebra|wildsbok|Amerikaanse buffel|koeigesig|
os|waterbuffel|koei|varkgesig|vark|varkbeer|varksnoet|ram|
skaapooi|bok|kameel|kameel met twee boggels|lama|kameelperd|olifant|mammoet|
renoster|seekoei|muisgesig|muis|rot|hamstergesig|haasgesig|haas|
grondeekhoring|bewer|krimpvarkie|vlermuis|beergesig|ysbeer|koala|pandagesig|
luidier|otter|muishond|kangaroe|ratel|pootafdrukke|kalkoen|hoender|
haan|kuiken wat uitbroei|babakuiken|kuiken wat vorentoe kyk|voël|pikkewyn|duif|arend|
eend|swaan|uil|dodo|veer|flamink|pou|papegaai|
vlerk|swart voël|gans|feniks|padda|krokodil|waterskilpad|akkedis|
slang|draakgesig|draak|souropode|T-Rex|walvis wat spuit|walvis|dolfyn|
moordvis|rob|vis|tropiese vis|blaasoppie|haai|seekat|spiraalskulp|
koraal|jellievis|krap|kreef|garnaal|inkvis|oester|slak|
skoenlapper|gogga|mier|heuningby|kewer|liewenheersbesie|kriek|kakkerlak|
spinnekop|spinnerak|skerpioen|muskiet|vlieg|wurm|mikrobe|ruiker|
kersiebloeisel|wit blom|lotus|roset|roos|verlepte blom|hibiskus|sonneblom|
bloeisel|tulp|hiasint|saailing|potplant|immergroen boom|bladwisselende boom|palmboom|
kaktus|rysgerf|krui|klawer|vierblaarklawer|esdoringblaar|vallende blaar|blaar wat in die wind fladder|
leë nes|nes met eiers|sampioen|blaarlose boom|druiwe|spanspek|waatlemoen|nartjie|
suurlemoen|lemmetjie|piesang|pynappel|mango|rooi appel|groen appel|peer|
perske|kersies|aarbei|bloubessies|kiwivrug|tamatie|olyf|kokosneut|
avokado|eiervrug|aartappel|wortel|mielie|brandrissie|soetrissie|komkommer|
groen blare|broccoli|knoffel|ui|grondboontjies|boontjies|kastaiing|gemmerwortel|
ertjiepeul|bruin sampioen|wortelgroente|brood|croissant|baguette|platbrood|pretzel|
bagel|pannekoeke|wafel|kaaswiggie|vleis aan been|pluimveeboudjie|vleissnit|spek|
hamburger|aartappelskyfies|pizza|worsbroodjie|toebroodjie|taco|burrito|tamale|
wrap|falafel|eier|gebakte eier in pan|vlak pan met kos|‘n pot kos|fondue|bakkie met lepel|
groenslaai|springmielies|botter|sout|geblikte kos|bentoboks|rysbeskuitjie|rysbal|
gekookte rys|kerrierys|stomende bak|spaghetti|gebraaide patat|oden|soesji|gebraaide garnaal|
viskoekie met spiraal|maankoek|dango|kluitjie|fortuinkoekie|wegneemeteboks|sagte roomys|ysskaafsels|
roomys|oliebol|koekie|verjaardagkoek|broskoek|kolwyntjie|pastei|sjokoladestaaf|
lekker|suiglekker|vla|heuningpot|bababottel|glas melk|warm drankie|teepot|
teekoppie sonder handvatsel|sake|bottel met prop wat uitskiet|wynglas|skemerkelkieglas|tropiese drankie|bierbeker|klinkende bierbekers|
gesondheid|whiskeyglas|gooi vloeistof|beker met strooitjie|borreltee|koeldrankboksie|maté|ysblokkie|
eetstokkies|bord met mes en vurk|mes en vurk|lepel|kombuismes|fles|amfoor|aardbol met Europa en Afrika|
aardbol met Amerikas|aardbol met Asië en Australië|aardbol met kringlyne|wêreldkaart|kaart van Japan|kompas|berg met sneeu op|berg|
grondstorting|vulkaan|berg foedji|kampeer|strand met sambreel|woestyn|woestyneiland|nasionale park|
stadion|klassieke gebou|konstruksie|baksteenmuur|rots|hout|hut|huise|
vervalle huis|huis|huis met tuin|kantoorgebou|Japanse poskantoor|poskantoor|hospitaal|bank|
hotel|liefdeshotel|geriefswinkel|skool|afdelingswinkel|fabriek|Japanse kasteel|kasteel|
troue|Tokio-toring|vryheidstandbeeld|kerk|moskee|Hindoetempel|sinagoge|sjinto-altaar|
Kaäba|fontein|tent|mistig|nag met sterre|stadslandskap|sonsopkoms oor berge|sonsopkoms|
skemer stadslandskap|sonsondergang|brug in die aand|warmbron|mallemeuleperd|glyplank|ferriswiel|tuimeltrein|
barbierpaal|sirkustent|lokomotief|treintrok|sneltrein|supersneltrein|trein|moltrein|
smalspoortrein|stasie|trem|enkelspoortrein|bergtreinspoor|tremwa|bus|aankomende bus|
trembus|minibus|ambulans|brandweerwa|polisiemotor|aankomende polisiemotor|taxi|aankomende taxi|
motor|aankomende motor|ontspanningvoertuig|bakkie|afleweringswa|gelede voertuig|trekker|resiesmotor|
motorfiets|bromponie|handgedrewe rolstoel|motoraangedrewe rolstoel|outoriksja|fiets|skopfiets|skaatsplank|
Rolskaats|bushalte|snelweg|treinspoor|oliedrom|petrolpomp|wiel|polisiemotor se lig|
horisontale verkeerslig|vertikale verkeerslig|stopteken|konstruksieteken|anker|boei|seilboot|kano|
snelboot|passasierskip|veerboot|motorboot|skip|vliegtuig|klein vliegtuig|vliegtuig styg op|
vliegtuig land|valskerm|sitplek|helikopter|hangspoor|bergkabelspoor|sweefspoor|satelliet|
vuurpyl|vlieënde piering|klokkie vir hoteljoggie|bagasie|leë uurglas|uurglas met sand wat uitloop|horlosie|wekker|
stophorlosie|afteller|kaggelklok|twaalfuur|halfeen|eenuur|halftwee|tweeuur|
halfdrie|drieuur|halfvier|vieruur|halfvyf|vyfuur|halfses|sesuur|
halfsewe|seweuur|halfagt|agtuur|halfnege|negeuur|halftien|tienuur|
halfelf|elfuur|halftwaalf|nuwemaan|groeiende sekelmaan|eerstekwartiermaan|groeiende bolmaan|volmaan|
afnemende bolmaan|laastekwartiermaan|afnemende sekelmaan|sekelmaan|nuwemaangesig|eerstekwartiermaan met gesig|laastekwartiermaan met gesig|termometer|
son|volmaan met gesig|son met gesig|planeet met ring om|ster|gloeiende ster|verskietende ster|melkweg|
wolk|son agter wolk|wolk met weerlig en reën|son agter klein wolk|son agter groot wolk|son agter wolk met reën|wolk met reën|wolk met sneeu|
wolk met weerlig|tornado|mis|windgesig|sikloon|reënboog|opgevoude sambreel|sambreel|
sambreel met reëndruppels|sambreel op die grond|hoogspanning|sneeuvlokkie|sneeuman|sneeuman sonder sneeu|komeet|vuur|
druppel|brander|pampoenlantern|kersboom|vuurwerke|vonkstok|klapper|vonke|
ballon|partytjieklapper|konfettibal|tanabataboom|denneversiering|Japanse poppe|karpbanier|windklokkie|
maankykseremonie|rooi koevert|lint|toegedraaide geskenk|herinneringslint|toegangskaartjie|kaartjie|militêre medalje|
trofee|sportmedalje|goudmedalje|silwermedalje|bronsmedalje|sokkerbal|bofbal|sagtebal|
basketbal|vlugbal|amerikaanse voetbal|rugbyvoetbal|tennis|diskus|kegelbal|krieket|
hokkie|yshokkie|lacrosse|tafeltennis|pluimbal|bokshandskoen|gevegskunsuniform|doelhok|
vlag in putjie|ysskaats|visstok|duikmasker|drafhemp|ski’s|slee|ysbal|
kolskoot|jojo|vlieër|rewolwer|biljart|kristalbal|towerstaf|videospeletjie|
speelstok|muntoutomaat|dobbelsteen|legkaartstuk|teddiebeer|piñata|diskobal|ineenpassende poppe|
skoppens|harte|diamante|klawers|skaakpion|joker|mahjong rooi draak|blomspeelkaarte|
uitvoerende kunste|raam met prent|kunstenaarpalet|garing|naaldwerknaald|wol|knoop|bril|
sonbril|skermbril|laboratoriumjas|veiligheidsonderbaadjie|das|t-hemp|jean|serp|
handskoene|jas|sokkies|rok|kimono|sari|eenstukswembroek|mansportswembroek|
manswembroek|bikini|vroueklere|handwaaier wat vou|beursie|handsak|palmtassie|winkelsakke|
rugsak|tussentoonplakkie|manskoen|hardloopskoen|stapskoen|plat skoen|hoëhakskoen|vrouesandaal|
balletskoene|vrouestewel|haarnaald|kroon|vrouehoed|keil|gradeplegtigheidsmus|hardepuntpet|
militêre helm|helm met wit kruis|bidkrale|lipstiffie|ring|edelsteen|luidspreker af|luidspreker sag|
luidspreker medium volume|luidspreker hard|aankondigingsluidspreker|megafoon|poshoring|klokkie|klok verbode|musiekbalk|
musieknoot|musieknote|ateljeemikrofoon|vlakglyer|kontroleknoppe|mikrofoon|oorfoon|radio|
saxofoon|trompet|tromboon|trekklavier|kitaar|klawerbord|viool|banjo|
trom|lang drom|marakkas|fluit|harp|selfoon|selfoon met pyl|telefoon|
telefoongehoorstuk|roeper|faksmasjien|battery|lae battery|elektriese prop|skootrekenaar|tafelrekenaar|
drukker|sleutelbord|rekenaarmuis|stuurbal|miniskyf|slapskyf|optiese skyf|dvd|
telraam|rolprentkamera|filmraampies|rolprentprojektor|klapbord|televisie|kamera|kamera met flits|
videokamera|videokasset|vergrootglas na links|vergrootglas na regs|kers|gloeilamp|flits|rooi papierlantern|
Indiese olielamp|notaboek met sieromslag|geslote boek|oop boek|groen boek|blou boek|oranje boek|boeke|
notaboek|lêer|bladsy met krul|boekrol|bladsy na bo|koerant|opgerolde koerant|boekmerkoortjies|
boekmerk|etiket|muntstuk|geldsak|skatkis|jenbanknoot|dollarbanknoot|eurobanknoot|
pondbanknoot|geld met vlerke|kredietkaart|kwitansie|grafiek met stygende jen|koevert|e-pos|inkomende koevert|
koevert met pyl|uitkassie|inkassie|pakket|geslote posbus met vlag omhoog|geslote posbus met vlag plat|oop posbos met vlag omhoog|oop posbus met vlag plat|
posbus|stembus met stembriefie|potlood|swart penpunt|vulpen|pen|verfkwas|vetkryt|
aantekening|aktetas|lêervouer|oop lêervouer|kaartindeksverdelers|kalender|afskeurkalender|spiraalnotaboek|
spiraalkalender|kaartindeks|grafiek wat styg|grafiek wat daal|staafgrafiek|knypbord|duimspyker|ronde duimspyker|
skuifspeld|ingehaakte skuifspeld|liniaal|driekantliniaal|skêr|kaartlêerboks|lêerkabinet|snippermandjie|
slot|oop slot|slot met pen|toe slot met sleutel|sleutel|ou sleutel|hamer|byl|
pik|hamer en pik|hamer en moersleutel|dolk|gekruiste swaarde|bom|boemerang|pyl en boog|
skild|houtsaag|moersleutel|skroewedraaier|bout en moer|rat|klamp|weegskaal|
gidsstok|skakel|gebreekte ketting|kettings|hoek|gereedskaptrommel|magneet|leer|
graaf|alembiek|proefbuis|petribakkie|dna|mikroskoop|teleskoop|satellietantenna|
inspuiting|bloeddruppel|pil|plakpleister|kruk|stetoskoop|x-straal|deur|
hysbak|spieël|venster|bed|rusbank en lamp|stoel|toilet|druksuier|
stort|bad|muisvalletjie|skeermes|lyfroombottel|haakspeld|besem|mandjie|
papierrol|emmer|seep|borrels|tandeborsel|spons|vuurblusser|winkeltrollie|
rook|doodskis|grafsteen|begrafniskruik|nazar-gelukbringer|hamsa|moai|plakkaat|
id-kaart|OTM-teken|"vullis in drom"-teken|drinkbare water|rolstoel-simbool|manskleedkamer|vrouekleedkamer|kleedkamer|
babasimbool|WC|paspoortkontrole|doeane|bagasiesaal|bagasiesluitkas|waarskuwing|kinders stap oor|
geen toegang|verbode|fietse verbode|rook verbode|moenie rommel strooi nie|niedrinkbare water|voetgangers verbode|selfone verbode|
jonger as agtien verbode|radioaktief|biogevaar|pyl na bo|pyl na regs bo|pyl na regs|pyl na regs onder|pyl na onder|
pyl na links onder|pyl na links|pyl na links bo|pyl op en af|pyl links en regs|linksregspyl met streep|pyl na regs buig na links|pyl na links buig na regs|
pyl na regs buig op|pyl na regs buig af|kloksgewyse vertikale pyle|knoppie vir teenkloksgewyse pyle|terugpyl|eindpyl|aan!-pyl|binnekortpyl|
toppyl|plek van aanbidding|atoomsimbool|om|Dawidster|dharmawiel|jin-jang|Latynse kruis|
ortodokse kruis|ster en sekelmaan|vredesimbool|menora|sespuntster met kol|khanda|Ram-sterrebeeld|Bul-sterrebeeld|
Tweeling-sterrebeeld|Kreef-sterrebeeld|Leeu-sterrebeeld|Maagd-sterrebeeld|Weegskaal-sterrebeeld|Skerpioen-sterrebeeld|Boogskutter-sterrebeeld|Steenbok-sterrebeeld|
Waterdraer-sterrebeeld|Visse-sterrebeeld|Slangdraer-sterrebeeld|skommelsnitteknoppie|herhaalknoppie|herhaalsnitknoppie|speelknoppie|spoelvorentoe-knoppie|
volgendesnit-knoppie|speel-of-onderbreekknoppie|speelterug-knoppie|spoelterug-knoppie|vorigesnit-knoppie|opknoppie|vinnig-op-knoppie|afknoppie|
vinnig-af-knoppie|onderbreekknoppie|stopknoppie|opneemknoppie|uitskietknoppie|bioskoop|verdofknoppie|helderknoppie|
antennastawe|draadloos|vibrasiemodus|selfoon af|vroulik-teken|manlik-teken|transgendersimbool|maal|
plus|minus|deel|gelykaanteken|oneindigheid|dubbeluitroepteken|uitroep-vraagteken|rooi vraagteken|
wit vraagteken|wit uitroepteken|rooi uitroepteken|golfstreep|wisselkoers|dik dollarteken|mediese simbool|herwinningsimbool|
fleur de lis|drietandvurkembleem|naametiket|japanse beginnersimbool|hol rooi sirkel|regmerkknoppie|merkblokkie met regmerk|regmerk|
kruismerkie|kruismerkknoppie|krullus|dubbelkrullus|stembeginteken|agtspeekasterisk|agtpuntster|vonkster|
kopieregmerk|registrasiemerk|handelmerk|spat|invoer- Latynse bokas|invoer- Latynse onderkas|invoersyfers|invoersimbole|
invoer- Latynse letters|A-knopie (bloedgroep)|AB-knopie (bloedgroep)|B-knopie (bloedgroep)|CL-knopie|COOL-knopie|FREE-knopie|inligting|
ID-knopie|M in sirkel|NEW-knopie|NG-knopie|O-knopie (bloedgroep)|OK-knopie|P-knopie|SOS-knopie|
UP!-knopie|VS-knopie|Japannese “hier”-knopie|Japannese “diensfooi”-knopie|Japannese “maandrekening”-knoppie|Japannese “nie gratis nie”-knoppie|Japannese “gereserveer”-knoppie|Japannese “winskopie”-knoppie|
Japannese “afslag”-knoppie|Japannese “gratis”-knoppie|Japannese “verbode”-knoppie|Japannese “aanvaarbaar”-knoppie|Japannese "aansoek"-knoppie|Japannese "slaagsyfer"-knoppie|Japannese "vakant"-knoppie|Japannese "veels geluk"-knoppie|
Japannese "geheim"-knoppie|Japannese "oop vir besigheid"-knoppie|Japannese "geen vakant"-knoppie|rooi sirkel|oranje sirkel|geel sirkel|groen sirkel|blou sirkel|
pers sirkel|bruin sirkel|swart sirkel|wit sirkel|rooi vierkant|oranje vierkant|geel vierkant|groen vierkant|
blou vierkant|pers vierkant|bruin vierkant|groot swart vierkant|groot wit vierkant|swart mediumvierkant|wit mediumvierkant|swart mediumklein vierkant|
wit mediumklein vierkant|klein swart vierkant|klein wit vierkant|groot oranje diamant|groot blou diamant|klein oranje diamant|klein blou diamant|rooi driehoek wat op wys|
rooi driehoek wat af wys|diamant met ‘n kol|radioknoppie|wit vierkant-knoppie|swart vierkant-knoppie|ruitvlag|driehoekige vlag|gekruiste vlae|
swart vlag|wit vlag|reënboogvlag|transgendervlag|seerowervlag`
