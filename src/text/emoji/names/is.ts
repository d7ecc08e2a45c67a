// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `fáni: {0}|manneskja: rautt hár|manneskja: krullur|manneskja: hvítt hár|manneskja: skalli|karl: rautt hár|karl: krullur|karl: hvítt hár|
karl: skalli|kona: rautt hár|kona: krullur|kona: hvítt hár|kona: skalli|vegfarandi: snýr til hægri|gangandi kona: snýr til hægri|gangandi maður: snýr til hægri|
krjúpandi manneskja: snýr til hægri|krjúpandi kona: snýr til hægri|krjúpandi maður: snýr til hægri|manneskja með blindrastaf: snýr til hægri|maður með blindrastaf: snýr til hægri|kona með blindrastaf: snýr til hægri|manneskja í vélknúnum hjólastól: snýr til hægri|maður í vélknúnum hjólastól: snýr til hægri|
kona í vélknúnum hjólastól: snýr til hægri|manneskja í hjólastól: snýr til hægri|maður í hjólastól: snýr til hægri|kona í hjólastól: snýr til hægri|hlaupari: snýr til hægri|hlaupandi kona: snýr til hægri|hlaupandi maður: snýr til hægri|koss: kona og karl|
koss: karl og karl|koss: kona og kona|par: kona og karl|par: karl og karl|par: kona og kona|fjölskylda: karl, kona og drengur|fjölskylda: karl, kona og stúlka|fjölskylda: karl, kona, stúlka og drengur|
fjölskylda: karl, kona, drengur og drengur|fjölskylda: karl, kona, stúlka og stúlka|fjölskylda: karl, karl og drengur|fjölskylda: karl, karl og stúlka|fjölskylda: karl, karl, stúlka og drengur|fjölskylda: karl, karl, drengur og drengur|fjölskylda: karl, karl, stúlka og stúlka|fjölskylda: kona, kona og drengur|
fjölskylda: kona, kona og stúlka|fjölskylda: kona, kona, stúlka og drengur|fjölskylda: kona, kona, drengur og drengur|fjölskylda: kona, kona, stúlka og stúlka|fjölskylda: karl og drengur|fjölskylda: karl, drengur og drengur|fjölskylda: karl og stúlka|fjölskylda: karl, stúlka og drengur|
fjölskylda: karl, stúlka og stúlka|fjölskylda: kona og drengur|fjölskylda: kona, drengur og drengur|fjölskylda: kona og stúlka|fjölskylda: kona, stúlka og drengur|fjölskylda: kona, stúlka og stúlka|takki: 10|fáni: England|
fáni: Skotland|fáni: Wales|ljós húðlitur|meðalljós húðlitur|millihúðlitur|meðaldökkur húðlitur|dökkur húðlitur|kaflamerki|
efnisgreinarmerki|úreldingarmerki|tvöfalt úreldingarmerki|ör sem vísar til vinstri|ör til vinstri með striki|ör sem vísar til hægri|ör til hægri með striki|ör sem vísar upp|
ör sem vísar niður|bylgjuör til vinstri|bylgjuör til hægri|tvíhöfða ör til vinstri|tvíhöfða ör upp á við|tvíhöfða ör til hægri|tvíhöfða ör niður á við|örvarendi til vinstri|
örvarendi til hægri|ör til vinstri frá rönd|ör upp á við frá rönd|ör til hægri frá rönd|ör niður á við frá rönd|ör upp niður með grunni|ör til vinstri með lykkju|ör til hægri með lykkju|
bylgjuör vinstri hægri|sikksakk ör niður á við|örvaroddur upp á við til vinstri|örvaroddur upp á við til hægri|örvaroddur niður á við til vinstri|örvaroddur niður á við til hægri|ör til hægri með beygju niður á við|ör niður á við með beygju tl vinstri|
ör uppi í hálfhring rangsælis|ör uppi í hálfhring réttsælis|ör ská upp til vinstri að rönd|örvar að striki vinstri yfir hægri|opin hringör rangsælis|opin hringör réttsælis|skutull til vinstri með brodd upp á við|skutull til vinstri með brodd niður á við|
skutull upp á við með brodd til hægri|skutull upp á við með brodd til vinstri|skutull til hægri með brodd upp á við|skutull til hægri með brodd niður á við|skutull niður á við með brodd til hægri|skutull niður á við með brodd til vinstri|ör til hægri yfir ör til vinstri|ör sem vísar upp og ör sem vísar niður|
vinstriör yfir hægriör|örvapar til vinstri|örvapar upp á við|örvapar til hægri|örvapar niður á við|skutull til vinstri yfir skutli til hægri|skutull til hægri yfir skutli til vinstri|tvöföld ör til vinstri|
tvístrikuð ör til vinstri|tvöföld ör upp á við|tvöföld ör til hægri|tvístrikuð ör til hægri|tvöföld ör niður á við|tvöföld ör vinstri hægri|tvístrikuð ör vinstri hægri|tvöföld ör í norðvestur|
tvöföld ör í norðaustur|tvöföld ör í suðaustur|tvöföld ör í suðvestur|þreföld ör til vinstri|þreföld ör til hægri|hlykkjótt ör til vinstri|hlykkjótt ör til hægri|tvístrikuð ör upp á við|
tvístrikuð ör niður á við|punktalínuör til vinstri|punktalínuör upp á við|punktalínuör til hægri|punktalínuör niður á við|ör að striki til vinstri|ör að striki til hægri|hol ör til vinstri|
hol ör upp á við|hol ör til hægri|hol ör niður á við|hol ör upp á við frá rönd|ör niður á við vinstra megin við ör upp á við|algildi|hlutafleiða|tilvist|
tómamengi|aukning|nafla|stak í|ekki stak|stak|endanleg sönnun|n-unda-margfeldi|
n-unda-summun|ekki minna en|ekki jafnt|ekki stærra en|mínusmerki|mínus-eða-plús|deilingarskástrik|stjörnuvirki|
hringvirkir|virkir|kvaðratrót|hlutfallsmerki|óendanlegt-merki|rétt horn|horn|deilir|
samsíða|og-röktákn|sniðmengi|sammengi|heildi|tvöfalt heildi|lykkjuheildi|þar af leiðandi|
vegna þess|hlutfall|hlutfallsleiki|tilduvirkir|öfug tilda|öfugt s á hlið|undirstrikuð bugða|tvíundirstrikuð bugða|
næstum jafnt|öll jöfn|næstum jafnt eða gildi|hringur í jafnaðarmerki|nákvæmlega eins og|aljafnaðarmerki|minna en eða jafnt|stærra en eða jafnt|
minna en yfir jafngildi|stærra en yfir jafngildi|miklu minna en|miklu stærra en|á milli|stærra en jafngildi|kemur á undan|kemur á eftir|
kemur ekki á eftir|hlutmengi í|yfirmengistákn|hlutmengisjafnaðartákn|yfirmengisjafnaðartákn|plús í hring|mínus í hring|margföldun í hring|
deilingarskástrik í hring|depill í hring virki|hringur í hring virki|stjarna í hring virki|plús í ferningi|mínus í ferningi|hornrétt á|þvingar ekki|
kemur á undan í venslum|kemur á eftir í venslum|inniheldur ekki sem normleg hlutgrúpa eða jafnt|upprunaleg|hermískt samoka fylki|réttur þríhyrningur|n-unda-eða-röktákn|n-unda-sniðmengi|
n-unda-sammengi|punktavirkir|stjörnuvirkir|eðlileg töflutenging|tvöfalt sniðmengi|mjög miklu minna en|mjög miklu stærra en|lóðrétt úrfellingarmerki|
lárétt úrfellingarmerki á miðlínu|úrfellingarmerki á ská upp hægri|úrfellingarmerki á ská niður hægri|áttundapartsnóta|lækkaður tónn|hækkaður tónn|glottandi andlit|brosandi andlit með opinn munn|
hlæjandi andlit|glottandi andlit með brosandi augum|brosandi andlit með pírð augu|bros og kaldur sviti|veltist um af hlátri|andlit tárast af gleði|milt bros|andlit á hvolfi|
andlit að bráðna|blikkandi andlit|bros|brosandi andlit með geislabaug|brosandi andlit með hjörtum|brosandi andlit með hjartalaga augu|stjörnustjarfur|kveðjukoss|
kyssandi andlit|broskarl|kyssandi andlit með lokuð augu|kyssa og brosa|brosandi andlit með tár|andlit að njóta matar|tunga út|blikkarl með útrétta tungu|
sturlað andlit|oj|andlit með peningaseðil í munninum|faðmandi andlit|andlit með hendi fyrir munn|andlit með opin augu og hendi yfir munni|andlit með auga að kíkja|andlit að segja uss|
hugsandi andlit|andlit að heilsa|andlit með rennilás fyrir munninum|andlit með yppta brún|hlutlaust andlit|svipbrigðalaust andlit|andlit án munns|punktalínuandlit|
andlit í skýjum|sjálfsánægt andlit|engin gleði|ranghvolfir augum|gretta|andlit að anda frá sér|lygari|skjálfandi andlit|
hristir höfuðið lárétt|hristir höfuðið lóðrétt|andlit sem er létt|íbyggið andlit|syfjað andlit|slefandi|sofandi|andlit með poka undir augum|
andlit með grímu|andlit með hitamæli í munninum|andlit með sárabindi|gubbukall|ælandi andlit|hnerrandi andlit|heitt|kalt|
ringlað andlit|svimi|andlit með gormaugu|splundrað höfuð|kúreki|partíandlit|dulargervi|brosandi andlit með sólgleraugu|
nördaandlit|andlit með einglyrni|ruglingslegt andlit|andlit með skáhallan munn|áhyggjufullt andlit|andlit með litla skeifu|andlit með stóra skeifu|andlit með opinn munn|
undrandi andlit|stórundrandi andlit|andlit að roðna|afmyndað andlit|biðjandi andlit|andlit að berjast við tárin|leitt andlit|angistarfullt andlit|
hrætt andlit|sveitt andlit|léttir|grátandi andlit|hágrátandi andlit|óttaslegið andlit|forviða andlit|klúður|
vonbrigði|kaldur sviti|þreytulegt andlit|þreytt andlit|geispandi andlit|sigursvipur|fýlulegt andlit|reitt andlit|
andlit með tákn fyrir munni|broskarl með horn|púki|hauskúpa|hauskúpa og beinleggir|kúkur|trúður|tröll|
ári|draugur|geimvera|geimveruskrímsli|vélmennisandlit|hlæjandi köttur|glottandi köttur|köttur með gleðitár|
brosandi köttur|lúmskur köttur|kyssandi köttur|hnugginn köttur|grátandi köttur|köttur í fýlu|api heldur fyrir augu|api heldur fyrir eyru|
api heldur fyrir munn|ástarbréf|hjarta með ör|hjarta með slaufu|glitrandi hjarta|stækkandi hjarta|hjartsláttur|snúningshjörtu|
tvö hjörtu|skraut með hjarta|hjarta sem upphrópunarmerki|brostið hjarta|logandi hjarta|hjarta að gróa|rautt hjarta|bleikt hjarta|
appelsínugult hjarta|gult hjarta|grænt hjarta|blátt hjarta|ljósblátt hjarta|fjólublátt hjarta|brúnt hjarta|svart hjarta|
grátt hjarta|hvítt hjarta|kossafar|fullt hús|reiði|rifrildisský|árekstur|ringlaður|
svitadropar|hraðferð|hola|talblaðra|auga í talblöðru|vinstri talblaðra|reiðileg hægri talblaðra|hugsanablaðra|
þreyta|hönd veifar|upprétt hönd|upprétt hönd með glennta fingur|lófi|vulcan-kveðja|hendi hægra megin|hendi vinstra megin|
hendi með lófa niður|hendi með lófa upp|hönd ýtt til vinstri|hönd ýtt til hægri|Í lagi|klípandi fingur|klípandi hönd|friðarmerki|
krosslagðir fingur|hendi með vísifingur og þumal í kross|elska-þig merki|rokkmerki|hringdu|fingur bendir til vinstri|fingur bendir til hægri|fingur bendir upp|
langatöng|fingur bendir niður|vísifingur bendir upp|vísifingur bendir á áhorfandann|þumall upp|þumall niður|hnefi|krepptur hnefi|
hægri hnefi|vinstri hnefi|lófaklapp|húrra|hjartahendur|opinn lófi|lófar saman|handaband|
bæn|skrifandi hönd|naglalakk|sjálfa|upphandleggsvöðvar|vélhandleggur|vélfótleggur|fótleggur|
fótur|eyru|eyra með heyrnartæki|nef|heili|hjartavöðvi|lungu|tennur|
bein|augu|auga|tunga|munnur|bítur í vör|ungbarn|barn|
drengur|stúlka|manneskja|ljóshærð manneskja|karl|maður með skegg|karl: skegg|ljóshærður maður|
kona|kona: skegg|ljóshærð kona|eldri fullorðinn|eldri maður|eldri kona|manneskja með ygglibrún|maður með skeifu|
kona með skeifu|manneskja í fýlu|maður í fýlu|kona í fýlu|ekki gott|maður segir ekki í lagi|kona segir ekki í lagi|allt í lagi|
maður segir allt í lagi|kona segir allt í lagi|upplýsingaborð|maður réttir út lófa|kona réttir út lófa|gleði|maður réttir upp hönd|kona réttir upp hönd|
heyrnarlaus|heyrnarlaus karl|heyrnarlaus kona|fyrirgefðu|maður hneigir sig|kona hneigir sig|hönd fyrir andlit|maður með hönd fyrir andlit|
kona með hönd fyrir andlit|yppir öxlum|maður yppir öxlum|kona yppir öxlum|heilbrigðisstarfsmaður|karlkyns heilbrigðisstarfsmaður|kvenkyns heilbrigðisstarfsmaður|nemi|
karlkyns námsmaður|kvenkyns námsmaður|kennari|karlkyns kennari|kvenkyns kennari|dómari|karlkyns dómari|kvenkyns dómari|
bóndi|karlkyns bóndi|kvenkyns bóndi|kokkur|karlkyns kokkur|kvenkyns kokkur|vélvirki|karl með skiptilykil|
kona með skiptilykil|verksmiðjustarfsmaður|karlkyns verksmiðjustarfsmaður|kvenkyns verksmiðjustarfsmaður|skrifstofustarfsmaður|karlkyns skrifstofustarfsmaður|kvenkyns skrifstofustarfsmaður|vísindafræðingur|
vísindamaður|vísindakona|forritari|karlkyns forritari|kvenkyns forritari|söngfugl|söngvari|söngkona|
listmálari|karlkyns listamaður|listakona|flugstjóri|karlkyns flugstjóri|kvenkyns flugstjóri|geimfari|karlkyns geimfari|
kvenkyns geimfari|brunaliðsmaður|slökkviliðsmaður|slökkviliðskona|lögregluþjónn|karlkyns lögregluþjónn|kvenkyns lögregluþjónn|spæjari|
karlkyns spæjari|kvenkyns spæjari|vörður|karlkyns vörður|kvenkyns vörður|ninja|verkamaður|karlkyns byggingarstarfsmaður|
kvenkyns byggingarstarfsmaður|manneskja með kórónu|prins|prinsessa|maður með túrban|karl með túrban|kona með túrban|maður með kínverska húfu|
kona með höfuðklút|smóking|karl í smóking|kona í smóking|brúður|karl með slör|kona með slör|ólétt kona|
barnshafandi maður|barnshafandi manneskja|brjóstagjöf|kona að gefa barni|karl að gefa barni|manneskja að gefa barni|barnsengill|jólasveinn|
jólamamma|frú sveinki|ofurhetja|ofurmaður|ofurkona|skúrkur|illmenni|illkvendi|
galdramaður|galdrakarl|galdrakona|álfur|álfakarl|álfadís|vampíra|karlkyns vampíra|
kvenkyns vampíra|sæbúi|marbendill|hafmeyja|huldumaður|huldukarl|huldukona|andi|
karlkyns andi|kvenkyns andi|uppvakningur|karlkyns uppvakningur|kvenkyns uppvakningur|jarðálfur|loðin skepna|andlitsnudd|
maður fær andlitsnudd|kona fær andlitsnudd|klipping|maður í klippingu|kona í klippingu|vegfarandi|gangandi maður|gangandi kona|
standandi manneskja|standandi maður|standandi kona|krjúpandi manneskja|krjúpandi maður|krjúpandi kona|manneskja með blindrastaf|maður með blindrastaf|
kona með blindrastaf|manneskja í vélknúnum hjólastól|maður í vélknúnum hjólastól|kona í vélknúnum hjólastól|manneskja í hjólastól|maður í hjólastól|kona í hjólastól|hlaupari|
hlaupandi maður|hlaupandi kona|ballettdansari|dansandi kona|dansandi karl|svífandi bisnessmaður í jakkafötum|kanínueyru|menn með kanínueyru|
konur með kanínueyru|einstaklingur í gufubaði|maður í gufubaði|kona í gufubaði|maður í klettaklifri|karl í klettaklifri|kona í klettaklifri|skylmingar|
veðreiðar|skíðamaður|snjóbrettamaður|kylfingur|maður í golfi|kona í golfi|brimbrettamaður|maður á brimbretti|
kona á brimbretti|árabátur|maður á árabát|kona á árabát|sund|sundmaður|sundkona|manneskja með bolta|
maður með bolta|kona með bolta|kraftlyftingamaður|maður í kraftlyftingum|kona í kraftlyftingum|manneskja á hjóli|maður á hjóli|kona á hjóli|
fjallahjól|maður á fjallahjóli|kona á fjallahjóli|handahlaup|maður á handahlaupum|kona á handahlaupum|glíma|menn í glímu|
konur í glímu|manneskja í vatnapóló|maður í vatnapóló|kona í vatnapóló|handbolti|maður í handbolta|kona í handbolta|boltakast|
maður kastar boltum|kona kastar boltum|maður í lótuspósu|karl í lótuspósu|kona í lótusp´ósu|bað|manneskja í rúmi|fólk að leiðast|
konur sem leiðast|karl og kona sem leiðast|karlar sem leiðast|koss|par|talandi höfuð|brjóstmynd í skugga|brjóstmyndir í skugga|
fólk að faðmast|fjölskylda|fjölskylda: fullorðinn, fullorðinn, barn|fjölskylda: fullorðinn, fullorðinn, barn, barn|fjölskylda: fullorðinn, barn|fjölskylda: fullorðinn, barn, barn|fótspor|fingrafar|
rautt hár|krullur|hvítt hár|skalli|apahöfuð|api|górilla|órangútan|
hundshöfuð|hundur|leiðsöguhundur|þjónustuhundur|púðluhundur|úlfur|refur|þvottabjörn|
kattarhöfuð|köttur|svartur köttur|ljón|tígrisdýrshöfuð|tígrisdýr|hlébarði|hestshöfuð|
elgur|asni|hestur|einhyrningur|sebrahestur|hjartardýr|vísundur|kýrhöfuð|
uxi|vatnabuffaló|kýr|svínshöfuð|svín|villisvín|svínstrýni|hrútur|
ær|geit|drómedari|kameldýr|lamadýr|gíraffi|fíll|loðfíll|
nashyrningur|flóðhestur|músarhöfuð|mús|rotta|hamstur|kanínuhöfuð|kanína|
jarðíkorni|bifur|broddgöltur|leðurblaka|björn|ísbjörn|kóalabjörn|panda|
letidýr|otur|skunkur|kengúra|greifingi|loppa|kalkúnn|kjúklingur|
hani|hænuungi í eggi|hænuungi|framhlið hænuunga|fugl|mörgæs|dúfa|örn|
önd|svanur|ugla|dúdúfugl|fjöður|flamingói|páfugl|páfagaukur|
vængur|svartur fugl|gæs|fönix|froskur|krókódíll|skjaldbaka|eðla|
snákur|drekahöfuð|dreki|graseðla|Grameðla|blásandi hvalur|hvalur|höfrungur|
háhyrningur|selur|fiskur|hitabeltisfiskur|blöðrufiskur|hákarl|kolkrabbi|kuðungur|
kórall|marglytta|krabbi|humar|rækja|smokkfiskur|ostra|snigill|
fiðrildi|skordýr|maur|hunangsfluga|bjölludýr|maríuhæna|krybba|kakkalakki|
könguló|köngulóarvefur|sporðdreki|moskító|fluga|ormur|örvera|blómvöndur|
kirsuberjablóm|hvítt blóm|lótus|rósarmynstur|rós|sölnað blóm|Havaírós|sólblóm|
blóm|túlípani|hýasinta|græðlingur|pottaplanta|sígrænt tré|sumargrænt tré|pálmatré|
kaktus|hrísgrjónaplanta|kryddjurt|músarsmári|fjögurra laufa smári|hlynslauf|fallandi lauf|lauf í vindi|
tómt hreiður|hreiður með eggjum|sveppur|blaðlaust tré|vínber|melóna|vatnsmelóna|mandarína|
sítróna|límóna|banani|ananas|mangó|rautt epli|grænt epli|pera|
ferskja|kirsuber|jarðarber|bláber|kíví|tómatur|ólífa|kókoshneta|
avókadó|eggaldin|kartafla|gulrót|maís|chilipipar|paprika|gúrka|
kál|brokkólí|hvítlaukur|laukur|jarðhneta|baunir|kastanía|engiferrót|
baunabelgur|brúnn sveppur|rótargrænmeti|brauð|smjördeigshorn|fransbrauð|flatkaka|saltkringla|
beygla|pönnukökur|vaffla|götóttur ostur|kjöt|kjúklingaleggur|kjötsneið|beikon|
hamborgari|franskar|pítsusneið|pylsa í brauði|samloka|takó|búrrító|tamale|
kebab|falafel|egg|steikarpanna|pönnuréttur|pottréttur|fondú|skál og skeið|
salat|popp|smjör|salt|dósamatur|bento-box|hrísgrjónakex|hrísgrjónabolla|
soðin hrísgrjón|hrísgrjón og karrí|núðlur|spagettí|steiktar sætar kartöflur|oden|sushi|djúpsteikt rækja|
fiskkaka|tunglkaka|soðkökur á teini|soðkaka|spádómskaka|takeaway-box|rjómaís|skafís|
kúluís|kleinuhringur|smákaka|afmæliskaka|kökusneið|bollakaka|baka|súkkulaði|
nammi|sleikibrjóstsykur|búðingur|hunang|peli|mjólkurglas|heitur drykkur|tekanna|
tebolli|sake|flaska með korktappa|vín|kokteill|suðrænn kokteill|bjór|bjórglös|
skál|viskíglas|hellir vökva|glas og rör|kúlute|ferna|mate|ísmoli|
matprjónar|gaffall og hnífur við disk|hnífur og gaffall|skeið|hnífur|krukka|leirkrukka|hnöttur sem sýnir Evrópu-Afríku|
hnöttur sem sýnir Ameríku|hnöttur sem sýnir Asíu-Ástralíu|hnöttur sem sýnir lengdarbauga|heimskort|kort af Japan|áttaviti|snæviþakinn fjallstindur|fjall|
skriða|eldfjall|fuji-fjall|tjaldstæði|strönd með sólhlíf|eyðimörk|eyðieyja|þjóðgarður|
leikvangur|klassísk fornbygging|mannvirki í byggingu|múrsteinn|steinn|timbur|kofi|húsaþyrping|
niðurnítt hús|hús|hús með garði|skrifstofuhúsnæði|japanskt pósthús|evrópskt pósthús|sjúkrahús|banki|
hótel|ástarhótel|matvörubúð|skóli|stórmarkaður|verksmiðja|japanskur kastali|evrópskur kastali|
brúðkaup|tokyo-turninn|frelsisstyttan|kirkja|moska|hindúahof|sýnagóga|sjintó-hof|
kaaba-byggingin|gosbrunnur|tjald|þokukennt|stjörnuhiminn|borgarlandslag|sólarupprás yfir fjöllum|sólarupprás|
borg um kvöld|sólarlag|brú um nótt|hverir|hringekjuhestur|rennibraut|parísarhjól|rússíbani|
rakarastofa|sirkus|eimreið|járnbrautarlest|hraðlest|háhraðalest|lest|neðanjarðarlest|
léttlest|lestarstöð|vagn|einteinungur|fjallalest|sporvagn|strætó|strætó á móti|
trissustrætó|smárúta|sjúkrabíll|slökkviliðsbíll|lögreglubíll|lögreglubíll á móti|leigubíll|leigubíll á móti|
bíll|bíll á móti|jeppi|pallbíll|flutningabíll|vörubíll|dráttarvél|kappakstursbíll|
mótorhjól|vespa|hjólastóll|vélknúinn hjólastóll|vélknúinn léttvagn|hjólreiðar|hlaupahjól|hjólabretti|
hjólaskautar|rúta|hraðbraut|járnbrautarteinar|olíutunna|bensíndæla|hjól|sírena|
lárétt umferðarljós|lóðrétt umferðarljós|stöðvunarskylda|vegavinna|akkeri|björgunarhringur|seglskúta|kanó|
hraðbátur|farþegaskip|ferja|mótorbátur|skip|flugvél|lítil flugvél|flugvél í flugtaki|
flugvél í lendingu|fallhlíf|sæti|þyrla|loftlest|kláfferja í fjalli|kláfferja á línu|gervihnöttur|
eldflaug|fljúgandi diskur|hótelbjalla|farangur|stundaglas|stundaglas með rennandi sandi|úr|vekjaraklukka|
skeiðklukka|tímamælir|stássklukka|klukkan tólf|hálfeitt|klukkan eitt|hálftvö|klukkan tvö|
hálfþrjú|klukkan þrjú|hálffjögur|klukkan fjögur|hálffimm|klukkan fimm|hálfsex|klukkan sex|
hálfsjö|klukkan sjö|hálfátta|klukkan átta|hálfníu|klukkan níu|hálftíu|klukkan tíu|
hálfellefu|klukkan ellefu|hálftólf|nýtt tungl|vaxandi tungl (minna en hálft)|fyrsta kvartil tungls|vaxandi tungl (meira en hálft)|fullt tungl|
minnkandi tungl (meira en hálft)|síðasta kvartil|minnkandi tungl (minna en hálft)|hálfmáni|nýtt tungl með andliti|fyrsta kvartil tungls með andliti|síðasta kvartil tungls með andliti|hitamælir|
sól|fullt tungl með andliti|sól með andliti|pláneta með hringi|gul stjarna|skínandi stjarna|stjörnuhrap|vetrarbrautin|
ský|sól bakvið ský|ský með eldingu og regni|sól á bak við ský|sól á bak við stórt ský|sól á bak við regnský|regnský|snjóský|
eldingarský|skýstrókur|þoka|veðurandlit|fellibylur|regnbogi|lokuð regnhlíf|regnhlíf|
regnhlíf með regndropum|sólhlíf á jörðinni|háspenna|snjókorn|snjókarl í snjókomu|snjókarl|halastjarna|eldur|
dropi|alda|hrekkjavökugrasker|jólatré|flugeldar|stjörnuljós|púðurkerling|stjörnur|
blaðra|knall|veisluskraut|Tanabata-tré|blómaskreyting með furu|japanskar brúður|fiskveifur|órói|
tunglskoðun|rautt umslag|borði|gjöf|minnisvarðaborði|aðgöngumiðar|miði|hermedalía|
verðlaunabikar|íþróttamedalía|gullverðlaun|silfurverðlaun|bronsverðlaun|fótbolti|hafnabolti|mjúkbolti|
körfubolti|blak|amerískur fótbolti|rúgbíbolti|tennis|frisbídiskur|keila|krikket|
grashokkí|íshokkí|háfleikur|borðtennis|badminton|boxhanski|bardagabúningur|mark|
golf|skauti|veiðistöng|köfunargríma|hlaupabolur|skíði|sleði|krullusteinn|
skotmark|jójó|flugdreki|byssa|billjard|kristalskúla|töfrasproti|tölvuleikur|
stýripinni|spilakassi|teningur|púsl|bangsi|piñata|diskókúla|babúskur|
spaði|hjarta|tígull|lauf|taflpeð|jókerspil|Mahjong-tafla|blómaspil|
leikhúsgrímur|rammi með mynd|litapalletta|tvinni|saumnál|garn|hnútur|gleraugu|
sólgleraugu|hlífðargleraugu|læknasloppur|öryggisvesti|hálsbindi|stuttermabolur|buxur|trefill|
hanskar|kápa|sokkar|kjóll|kímónó|sari|sundföt|nærbuxur|
stuttbuxur|bikíní|kvenföt|blævængur|budda|handtaska|smáveski|innkaupapoki|
skólataska|sandali með ól|herraskór|íþróttaskór|gönguskór|lágbotna skór|háhælaður skór|kvensandali|
balletskór|kvenstígvél|hárkambur|kóróna|kvenhattur|pípuhattur|útskriftarhúfa|derhúfa|
hermannahjálmur|hjálmur með hvítum krossi|bænaband|varalitur|hringur|gimsteinn|hljóðlaus hátalari|lágvær hátalari|
hátalari í gangi|hávær hátalari|Almannavarnahátalari|gjallarhorn|póstlúður|bjalla|engin bjalla|nótnaskrif|
nóta|nótur|hljóðnemi í hljóðveri|hljóðstyrkssleði|stýritakkar|hljóðnemi|heyrnartól|útvarp|
saxófónn|trompet|básúna|harmonika|gítar|píanó|fiðla|banjó|
tromma|handtromma|hristur|flauta|harpa|farsími|farsími með ör|sími|
símtól|símboði|fax|rafhlaða|raflítil rafhlaða|innstunga|tölva|heimilistölva|
prentari|lyklaborð|tölvumús|stýrihjól|MD-diskur|disketta|blu-ray|DVD|
talnagrind|kvikmyndatökuvél|kvikmyndafilma|sýningarvél|klapptré|sjónvarp|myndavél|myndavél með flassi|
lítil kvikmyndatökuvél|myndbandsspóla|stækkunargler sem vísar til vinstri|stækkunargler sem vísar til hægri|kerti|ljósapera|vasaljós|rauður lampi|
diya-lampi|glósubók með skrautkápu|lokuð bók|opin bók|græn bók|blá bók|appelsínugul bók|bækur|
glósubók|dagbók|skjal|bókrolla|skjal snýr upp|dagblað|samanrúllað dagblað|merkiflipar|
bókamerki|merkimiði|mynt|peningapoki|fjársjóðskista|yenaseðill|dollaraseðill|evruseðill|
pundaseðill|fljúgandi peningar|kreditkort|kvittun|markaður á uppleið|umslag|tölvupóstur|póstur á innleið|
póstur á útleið|sendur póstur|móttekinn póstur|pakki|lokaður póstkassi með reistum fána|lokaður póstkassi með niðurdregnum fána|opinn póstkassi með reistum fána|opinn póstkassi með niðurdregnum fána|
póstkassi|kjörseðlakassi með kjörseðli|blýantur|svartur pennaoddur|sjálfblekungur|penni|málningarpensill|vaxlitur|
minnismiði|skjalataska|skráamappa|opin mappa|spjaldskráarblöð|dagatal|dagatal með rifgötum|minnisblokk með gormum|
dagatal með gormum|spjaldskrá|á uppleið|á niðurleið|súlurit|klippiborð|teiknibóla|teiknibóla með kúlu|
bréfaklemma|samankræktar bréfaklemmur|reglustika|þríhyrnd reglustika|skæri|kassi með minnismiðum|skjalaskápur|ruslakarfa|
lás|opinn lás|lás með penna|lokaður lás|lykill|gamall lykill|hamar|öxi|
haki|hamar og haki|hamar og skiptilykill|rýtingur|krosslögð sverð|sprengja|búmerang|bogi og ör|
skjöldur|sög|skiptilykill|skrúfjárn|bolti og ró|gírhjól|þjöppun|vog|
blindrastafur|tenglamerki|slitin keðja|keðja|krókur|verkfærakassi|segull|stigi|
skófla|eimingarflaska|tilraunaglas|petrískál|dna|smásjá|sjónauki|gervihnattaloftnet|
sprauta|blóðdropi|pilla|plástur|hækja|hlustunarpípa|röntgengeisli|dyr|
lyfta|spegill|gluggi|rúm|sófi og lampi|stóll|klósett|drullusokkur|
sturta|baðker|músagildra|rakhnífur|áburðarflaska|öryggisnæla|kústur|karfa|
pappírsrúlla|fata|sápa|loftbólur|tannbursti|svampur|slökkvitæki|innkaupakerra|
sígaretta|líkkista|legsteinn|duftker|nazar verndargripur|hamsa|moyai-stytta|skilti|
persónuskilríki|hraðbanki|merki, rusl í ruslatunnu|drykkjarvatn|hjólastólaaðgengi|karlaklósett|kvennaklósett|salernisaðstaða|
barnamerki|salerni|vegabréfaeftirlit|tollur|töskur|farangursgeymsla|varúð|börn á ferð|
einstefna|bannað|hjólreiðar bannaðar|reykingar bannaðar|ekkert rusl|óhæft drykkjarvatn|bannað að ganga|enginn farsími|
enginn undir 18 ára|geislavirkni|hættuleg efni|ör upp|ör ská upp til hægri|ör til hægri|ör ská niður til hægri|ör niður|
ör ská niður til vinstri|ör til vinstri|ör ská upp til vinstri|ör upp og niður|ör til vinstri og hægri|ör vinstri hægri með striki|sveigð ör til vinstri|sveigð ör til hægri|
sveigð ör upp|sveigð ör niður|endurhlaða|rangsælis örvar|til baka|endir|kveikt-ör|bráðum-ör|
efst-ör|tilbeiðslustaður|frumeindartákn|om-merki|davíðsstjarna|dharmahjól|jin jang|latneskur kross|
rétttrúnaðarkross|stjarna og skarður máni|friðartákn|menorah-ljósastika|sexhyrnd stjarna|khanda|hrúturinn|nautið|
tvíburar|krabbinn|ljónið|meyja|vogin|sporðdrekinn|bogmaður|steingeit|
vatnsberi|fiskar|naðurvaldi|fléttaðar örvar til hægri|endurtaka|réttsælis örvar|spilunartakki|spóla áfram|
skiptitakki|spilunar- og pásuhnappur|hnappur til að spóla til baka|spóla til baka|hnappur til að skipta á síðustu rás|uppvísandi þríhyrningur|uppör|niðurvísandi þríhyrningur|
niðurör|pásutakki|stopptakki|upptökutakki|takki til að opna|bíó|lítil birta|mikil birta|
farsímasamband|þráðlaust|titringur|slökkt á síma|kvenkyns merki|karlkyns merki|transmerki|margföldunartákn|
plús|mínus|deiling|þungt jafnaðarmerki|óendanleiki|tvöfalt upphrópunarmerki|upphrópunarmerki og spurningarmerki|rautt spurningarmerki|
hvítt spurningarmerki|hvítt upphrópunarmerki|rautt upphrópunarmerki|bugðustrik|gjaldmiðlar|dollaramerki|lækningamerki|endurvinnsla|
fleur-de-lis-tákn|þríforkur|nafnspjald|græn og gul lauf|holur rauður hringur|hakmerki|hakreitur með hakmerki|hak|
kross|krosshnappur|lykkja|tvöföld lykkja|japanskt upphafsmerki söngs|áttarma stjörnumerki|áttarma stjarna|leiftur|
höfundarréttarmerki|skráð|skrásett vörumerki|sletta|hástafir|lágstafir|tölustafir|tákn|
latneska stafrófið|A-blóðflokkur|AB-blóðflokkur|B-blóðflokkur|CL|svalt|ókeypis|upplýsingaveita|
ID|bókstafurinn m inni í hring|nýtt|NG|O-blóðflokkur|OK|bílastæði|SOS|
UP!|VS|katakana koko, kassi|katakana sa, kassi|mánaðarleg upphæð, kassi|„Ekki ókeypis“ á japönsku|„Frátekið“ á japönsku|„Kjarakaup“ á japönsku|
„Afsláttur“ á japönsku|„Ókeypis“ á japönsku|„Bannað“ á japönsku|„Viðunandi“ á japönsku|„Umsókn“ á japönsku|„Viðunandi einkunn“ á japönsku|„Laust pláss“ á japönsku|„Til hamingju“ á japönsku|
„Leyndarmál“ á japönsku|„Opið“ á japönsku|„Allt fullt“ á japönsku|stór rauður hringur|appelsínugulur hringur|gulur hringur|grænn hringur|stór blár hringur|
fjólublár hringur|brúnn hringur|svartur hringur|hvítur hringur|rauður ferningur|appelsínugulur ferningur|gulur ferningur|grænn ferningur|
blár ferningur|fjólublár ferningur|brúnn ferningur|stór svartur ferningur|stór hvítur ferningur|svartur meðalstór ferningur|hvítur meðalstór ferningur|svartur meðalsmár ferningur|
hvítur meðalsmár ferningur|lítill svartur ferningur|lítill hvítur ferningur|stór appelsínugulur tígull|stór blár tígull|lítill appelsínugulur tígull|lítill blár tígull|uppvísandi rauður þríhyrningur|
niðurvísandi rauður þríhyrningur|blóm með punkti|valhnappur|hvítur ferningslaga hnappur|svartur ferningslaga hnappur|rásflagg|flagg|japanskir fánar í kross|
svartur fáni|hvítur fáni|regnbogafáni|transfáni|sjóræningjafáni`
