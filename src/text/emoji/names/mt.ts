// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}||||||||
||||||||
||||||||
|||||||bewsa: mara u raġel|
bewsa: raġel u raġel|bewsa: mara u mara|koppja b’qalb: mara u raġel|koppja b’qalb: raġel u raġel|koppja b’qalb: mara u mara|familja: raġel, mara, u tifel|familja: raġel, mara, u tifla|familja: raġel, mara, tifla, u tifel|
familja: raġel, mara, tifel, u tifel|familja: raġel, mara, tifla, u tifla|familja: raġel, raġel, u tifel|familja: raġel, raġel, u tifla|familja: raġel, raġel, tifla, u tifel|familja: raġel, raġel, tifel, u tifel|familja: raġel, raġel, tifla, u tifla|familja: mara, mara, u tifel|
familja: mara, mara, u tifla|familja: mara, mara, tifla, u tifel|familja: mara, mara, tifel, u tifel|familja: mara, mara, tifla, u tifla|familja: raġel u tifel|familja: raġel, tifel, u tifel|familja: raġel u tifla|familja: raġel, tifla, u tifel|
familja: raġel, tifla, u tifla|familja: mara u tifel|familja: mara, tifel, u tifel|familja: mara u tifla|familja: mara, tifla, u tifel|familja: mara, tifla, u tifla|||
||ton ċar tal-ġilda|ton medju-ċar tal-ġilda|ton medju tal-ġilda|ton medju-skur tal-ġilda|ton skur tal-ġilda||
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
||||||wiċċ jidħak ħafna|wiċċ jidħaq bil-ħalq miftuħ|
wiċċ jidħaq b’ħalq miftuħ u għajnejn jitbissmu|wiċċ jidħak ħafna b’għajnejn jitbissmu|wiċċ jidħaq b’ħalq miftuħ u għajnejn magħluqa|wiċċ jidħaq b’ħalq miftuħ u għaraq kiesaħ|jirrombla mal-art jidħaq|wiċċ bi dmugħ ta’ ferħ|wiċċ jitbissem ftit|wiċċ ta’ taħt fuq|
|wiċċ jehmeż|wiċċ jitbissem b’għajnejn jitbissmu|wiċċ jitbissem b’raġġiera||wiċċ jitbissem b’għajnejn bil-qlub|star-struck|wiċċ jitfa’ bewsa|
wiċċ ibewwes|wiċċ jitbissem|wiċċ ibewwes b’għajnejn magħluqin|wiċċ ibewwes b’għajnejn jitbissmu||wiċċ iduq ikel delizzjuż|wiċċ b’ilsien barra|wiċċ b’ilsien barra u għajn tehmeż|
wiċċ miġnun|wiċċ b’ilsien barra u għajnejn magħluqin|wiċċ b’ħalq tal-flus|wiċċ jgħannaq|wiċċ bl-idejn fuq il-ħalq|||wiċċ qed isikket|
wiċċ ħosbien||wiċċ b’ħalq b’żipp|wiċċ b’ħuġbejn imtella’|wiċċ newtrali|wiċċ mingħajr espressjoni|wiċċ mingħajr ħalq||
|wiċċ jitkerraħ|wiċċ mhux ferrieħi|wiċċ b’għajnejn iduru|wiċċ jistmerraħ||wiċċ jigdeb||
||wiċċ sollevat|wiċċ imħasseb|wiċċ bi ngħas|wiċċ ibeżlaq|wiċċ rieqed||
wiċċ bil-maskra medika|wiċċ b’termometru|wiċċ b’faxxa mar-ras|wiċċ jirremetti|wiċċ qed jirremetti|wiċċ jagħtas|||
|wiċċ sturdut||ras tisplodi|wiċċ b’kappell tal-cowboys|||wiċċ jitbissem b’nuċċali tax-xemx|
wiċċ nerd|wiċċ bil-monokolu|wiċċ konfuż||wiċċ inkwetat|wiċċ imkemmex ftit|wiċċ imkemmex|wiċċ b’ħalq miftuħ|
wiċċ imsikket|wiċċ skantat|wiċċ ruxxan||||wiċċ imkemmex b’ħalq miftuħ|wiċċ imdejjaq ħafna|
wiċċ imbeżża’|wiċċ b’ħalq miftuħ u għaraq kiesaħ|wiċċ diżappuntat iżda sollevat|wiċċ jibki|wiċċ jibki jgħajjat|wiċċ iwerżaq bil-biża’|wiċċ imħawwad|wiċċ perseveranti|
wiċċ diżappuntat|wiċċ b’għaraq kiesaħ|wiċċ mimli għeja|wiċċ għajjien||wiċċ bid-duħħan ħiereġ mill-imnieħer|wiċċ jisporġi x-xofftejn|wiċċ irrabjat|
wiċċ bis-simboli fuq il-ħalq|wiċċ jitbissem bil-qrun|wiċċ irrabjat bil-qrun|kranju|kranju u crossbones|munzell ħmieġ|wiċċ ta’ buffu|orku|
goblin|fatat|aljen|mostru aljen|wiċċ ta’ robot|wiċċ ta’ qattus jitbissem b’ħalq miftuħ|wiċċ ta’ qattus jidħak ħafna b’għajnejn jitbissmu|wiċċ ta’ qattus bi dmugħ ta’ ferħ|
wiċċ ta’ qattus jitbissem b’għajnejn bil-qlub|wiċċ ta’ qattus bi tbissima mqarrsa|wiċċ ta’ qattus ibewwes b’għajnejn magħluqin|wiċċ ta’ qattus għajjien|wiċċ ta’ qattus jibki|wiċċ ta’ qattus jisporġi x-xofftejn|xadina li ma tara ebda ħażen|xadina li ma tisma’ ebda ħażen|
xadina li ma titkellem ebda ħażen|ittra ta’ mħabba|qalb bi vleġġa|qalb b’ċoff|qalb tfexfex|qalb tikber|qalb tħabbat|qlub iduru|
żewġt iqlub|dekorazzjoni ta’ qalb|esklamazzjoni ta’ qalb miġugħa|qalb maqsuma|||qalb ħamra||
qalb oranġjo|qalb safra|qalb ħadra|qalb blu||qalb vjola||qalb sewda|
||marka ta’ bewsa|mitt punt|simbolu ta’ rabja||ħabta|stordut|
qtar tal-għaraq|jaħrab ’l hemm|toqba|bużżieqa tad-diskors|għajnejn f’bużżieqa tad-diskors|bużżieqa tad-diskors fuq ix-xellug|bużżieqa ta’ rabja fuq il-lemin|bużżieqa tal-ħsibijiet|
zzz|id ixxejjer|id minn wara mgħollija|id mgħollija bl-iswaba’ mfettħa|id mgħollija|salut ta’ vulcan|||
||||id OK|||id tar-rebħa|
swaba nkroċjati||ġest ta’ mħabba|sinjal tal-qrun|id ċempilli|indiċi b’lura iipponta lejn ix-xellug|indiċi b’lura li jipponta lejn il-lemin|indiċi b’lura li jipponta ’l fuq|
suba’ tan-nofs|indiċi b’lura li jipponta ’l isfel|indiċi li jipponta ’l fuq||behem ’il fuq|behem ’l isfel|ponn mgħolli|ponn dieħel|
ponn iħares lejn ix-xellug|ponn iħares lemin|idejn iċapċpu|idejn mgħollija||idejn miftuħa|pali tal-idejn flimkien|ħu bl-idejn|
idejn magħluqa|id li tikteb biha|nail polish|stessu|biceps bil-muskoli||||
|widna||imnieħer|moħħ||||
|għajnejn|għajn|ilsien|ħalq||tarbija|tfal|
tifel|tifla|adult|persuna b’xagħar isfar|raġel|persuna bil-baffi||raġel b’xagħar isfar|
mara||mara b’xagħar isfar|adulti anzjan|raġel xiħ|mara xiħa|persuna titkerrah|raġel jitkerrah|
mara titkerrah|persuna tisporġi x-xofftejn|raġel jisporġi x-xofftejn|mara tisporġi x-xofftejn|persuna tagħmel sinjal ta’ LE|raġel jagħmel sinjal ta’ LE|mara tagħmel sinjal ta’ LE|persuna tagħmel sinjal ta’ OK|
raġel jagħmel sinjal ta’ OK|mara tagħmel sinjal ta’ OK|persuna tbaxxi idha|raġel ibaxxi idejh|mara tbaxxi idha|persuna tgħolli idha|raġel jgħolli idejh|mara tgħolli idha|
|||persuna tinkina|raġel jikina|mara tikina|persuna tagħmel facepalm|raġel jagħmel facepalming|
mara tagħmel facepalming|persuna xxengel spallejha|raġel ixengel spallejh|mara xxengel spallejha||ħaddiem fil-kura tal-bniedem|mara fil-kura tas-saħħa||
student maskil|student femminil||għalliem|għalliema||imħallef maskil|imħallef mara|
|bidwi maskil|bidwi femminil||kok maskil|kok femminil||mekkanik maskili|
mekkanik mara||ħaddiem tal-fabbrika|ħaddiema tal-fabbrika||raġel jaħdem f’uffiċċju|mara taħdem f’uffiċċju||
xjenzat maskili|xjenzata mara||teknoloġist maskili|teknoloġist femminili||kantant maskili|katant femminil|
|artist maskili|artist femminil||pilota tal-bniedem|pilota mara||astronawt maskil|
astronawta mara||ħaddiem tat-tifi tan-nar maskil|ħaddiem tat-tifi tan-nar femminil|uffiċjal tal-pulizija|uffiċjal tal-pulizija raġel|uffiċjal tal-pulizija mara|ditektiv|
ditektiv raġel|ditektiv mara|gwardjan|gwardjan raġel|gwardjan mara||ħaddiem tal-kostruzzjoni|ħaddiem tal-kostruzzjoni maskili|
ħaddiem tal-kostruzzjoni femminili||prinċep|prinċipessa|persuna liebsa turban|raġel liebes turban|mara liebsa turban|raġel b’kappell Ċiniż|
mara b’velu|raġel b’tuxedo|||għarusa b’velu|||mara tqila|
||irdigħ||||anġlu tarbija|Santa Klaws|
Is-Sinjura Klaws||||||||
magu|raġel magu|mara magu|fatatina|fatat maskil|fatat femminil|vampira|raġel vampira|
mara vampira|merperson|merman|serena|għafrit|għafrit raġel|għafrit mara|ġenju|
ġenju raġel|ġenju mara|żombi|raġel żombi|mara żombi|||persuna tingħata massaġġ|
raġel jingħata massaġġ|mara tingħata massaġġ|persuna taqta’ xagħarha|raġel jaqta’ xagħaru|mara taqta’ xagħarha|persuna timxi|raġel miexi|mara miexja|
||||||||
|||||||persuna tiġri|
raġel qed jiġri|mara qed tiġri||mara tiżfen|raġel jiżfen|raġel jillevita b’libsa ta’ negozju|persuni b’widnejn ta’ fenek jiddevertu|rġiel b’widnejn ta’ fenek jiddevertu|
nisa b’widnejn ta’ fenek jiddevertu|persuna f’kamra tal-fwar|raġel f’kamra tal-fwar|mara f’kamra tal-fwar|persuna tiela’|raġel tiela’|mara tiela’|persuna fencing|
żiemel itellaq|skier|snowboarder|persuna tilgħab il-golf|raġel jilgħab il-golf|mara tilgħab il-golf|persuna surfing|raġel surfing|
mara surfing|persuna taqdef dgħajsa|raġel taqdef dgħajsa|mara taqdef dgħajsa|persuna tgħum|raġel jgħum|mara tgħum|persuna tqabbeż ballun|
raġel iqabbeż ballun|mara tqabbeż ballun|persuna terfa’ l-piż|raġel jerfa’ l-piżijiet|mara terfa’ l-piżijiet|persuna ssuq rota|raġel isuq rota|mara ssuq rota|
persuna ssuq mountain bike|raġel isuq mountain bike|mara ssuq mountain bike|persuna tagħmel gabrijoli|raġel jagħmel gabrijoli|mara tagħmel gabrijoli|persuna jagħmlu r-wrestling|irġiel jagħmlu r-wrestling|
nisa jagħmlu r-wrestling|persuna tilgħab il-waterpolo|raġel jilgħab il-waterpolo|mara tilgħab il-waterpolo|persuna tilgħab il-handball|raġel jilgħab il-handball|mara tilgħab il-handball|persuna tagħmel il-juggling|
raġel jagħmel il-juggling|mara tagħmel il-juggling|persuna fil-pożizzjoni ta’ lotus|raġel fil-pożizzjoni ta’ lotus|mara fil-pożizzjoni ta’ lotus|persuna tieħu banju|persuna fis-sodda||
żewġ nisa jżommu jdejhom|raġel u mara jżommu jdejhom|żewġt irġiel iżommu jdejhom|bewsa|koppja b’qalb|titkellem ras|bust f’silwett|busti f’silwett|
|familja|||||marki tas-saqajn||
||||wiċċ ta’ xadina|xadina|gorilla||
wiċċ ta’ kelb|kelb|||poodle|wiċċ ta’ lupu|wiċċ ta’ volpi||
wiċċ ta’ qattus|qattus||wiċċ ta’ ljun|wiċċ ta’ tigra|tigra|leopard|wiċċ ta’ żiemel|
||żiemel|wiċċ ta’ unikornu|żebra|ċerva||wiċċ ta’ baqra|
bhima|buflu tal-ilma|baqra|wiċċ ta’ ħanżir|ħanżir|ċingjal|imnieħer ta’ ħanżir|muntun|
nagħġa|mogħża|ġemel|ġemel b’żewġ ħotob||ġiraff|iljunfant||
rinoċeronti||wiċċ ta’ ġurdien|ġurdien|far|wiċċ ta’ ħamster|wiċċ ta’ fenek|fenek|
chipmunk||qanfud|farfett il-lejl|wiċċ ta’ ors||koala|wiċċ ta’ panda|
|||||marki tas-saqajn ta’ annimal|dundjan|tiġieġa|
serduk|fellus qed ifaqqas|fellus żgħir|fellus żgħir iħares ’il quddiem|għasfur|pingwin|ħamiema|ajkla|
papra||kokka||||||
||||wiċċ ta’ żrinġ|kukkudrill|fekruna|wiża’|
serp|wiċċ ta’ dragun|dragun|sawropodu|T-Rex|baliena tfawwar l-ilma|baliena|denfil|
||ħut|ħut tropikali|blowfish|kelb il-baħar|qarnita|qoxra spirali|
||granċ||gamblu|klamari||bebbuxu|
farfett|insett|nemla|żunżana||ħanfusa|cricket||
brimba|għanqbuta|skorpjun|||||bukkett|
fjur taċ-ċirasa|fjura bajda||rożetta|warda|fjura mitbiela|hibiscus|ġirasol|
fjur|tulipan||żerriegħa||siġra tħaddar|siġra deċiduża|siġra tal-palm|
kaktus|għarma ross|ħwawar|xamrok|silla ta’ erba’ werqiet|werqa tal-aġġru|werqa mwaqqa’|werqa tixxejjer fir-riħ|
||faqqiegħa||għeneb|bettieħa|dulliegħa|mandolina|
lumija||banana|ananas||tuffieħa ħamra|tuffieħa ħadra|lanġasa|
ħawħa|ċirasa|frawla||frotta tal-kiwi|tadama||ġewż tal-indi|
avokado|brunġiela|patata|zunnerija|widna tal-qamħ|bżar jaħraq||ħjara|
|brokkoli|||karawett||qastan||
|||ħobż|croissant|ħobż baguette||pretzel|
|pancakes||biċċa ġobon|laħam fuq l-għadma|sieq ta’ tjur|biċċa laħam|bejken|
hamburger|ċips|pizza|hot dog|sandwich|taco|burrito||
ħobż ċatt mimli||bajda|tisjir|taġen baxx tal-Ikel|borma tal-ikel||skutella b’mgħarfa|
insalata ħadra|popcorn|||ikel fil-laned|bento box|rice cracker|pulpetta tar-ross|
ross imsajjar|ross tal-karì|bieqja tal-fwar|spagetti|patata ħelwa mixwija|oden|sushi|gambli moqli|
pulpetta tal-ħut innokklata||dango|dumpling|fortune cookie|kaxxa tat-takeout|ġelat artab|silġ imqaxxar|
ġelat|doughnut|gallettina|kejk ta’ għeluq is-snin|shortcake||torta|biċċa ċikkulata|
ħelu|lolipop|kastard|vażett għasel|flixkun tat-trabi|tazza ħalib|xarba sħuna||
kikkra tat-te mingħajr manku|sake|flixkun b’tapp tas-sufra jinfetaħ|tazza nbid|tazza tal-cocktails|xarba tropikali|magg birra|maggijiet tal-birra jċekċku|
tazzi jċekċku|tazza kbira tal-ħġieġ||tazza bi stro|||||
chopsticks|furketta u sikkina ma’ platt|furketta u sikkina|mgħarfa|sikkina tal-kċina||anfora|globu juri l-Ewropa-Afrika|
globu juri l-Ameriki|globu juri l-Asja-Awstralja|globu bil-meridjani|mappa tad-dinjija|mappa tal-Ġappun||muntanja miksija bis-silġ|muntanja|
|vulkan|muntanja fuji|kampeġġ|bajja b’umbrella|deżert|gżira deżert|park nazzjonali|
stadium|bini klassiku|kostruzzjoni tal-bini|||||djar|
dar mitluqa|binja|dar bil-ġnien|bini tal-uffiċċju|uffiċċju tal-posta Ġappuniż|uffiċċju tal-posta|sptar|bank|
lukanda|lukanda tal-imħabba|ħanut tal-merċa|skola|stabbiliment|fabbrika|kastell Ġappuniż|kastell|
tieġ|torri ta’ Tokjo|Statwa tal-Libertà|knisja|moskea||sinagoga|maqdes shinto|
kaaba|funtana|tinda|imċajpar|lejl bl-istilel|silwett tal-belt|tlugħ ix-xemx fuq il-muntanji|tlugħ ix-xemx|
silwett tal-belt fi nżul ix-xemx|nżul ix-xemx|pont billejl|nixxigħat sħan|żiemel tal-karusell||ferris wheel|roller coaster|
arblu tal-barbier|tinda taċ-ċirklu|lokomottiva|karozza tal-ferrovija|ferrovija b’velocità għolja|ferrovija b’veloċità għolja bil-bullet nose|ferrovija|metro|
ferrovija ħafifa|stazzjon|tramm|monorail|ferrovija tal-muntanji|karozza tat-tramm|xarabank|xarabank ġejja ’l hawn|
trolleybus|minibus|ambulanza|vettura tat-tifi tan-nar|karozza tal-pulizija|karozza tal-pulizija ġejja ’l hawn|taxi|taxi ġejja ’l hawn|
karozza|karozza ġejja ’l hawn|vettura għal utilità sportiva||trakk tal-konsenji|trakk artikolat|trattur|tlielaq tal-karozzi|
mutur|scooter bil-mutur||||rota|scooter||
|bus stop|awtostrada|linja tal-ferrovija|landa żejt|pompa tal-petrol||dawl tal-karozza tal-pulizija|
dawl tat-traffiku orizzontali|dawl tat-traffiku vertikali|sinjal biex tieqaf|kostruzzjoni|ankra||dgħajsa bil-qlugħ|canoe|
speedboat|vapur tal-passiġġieri|lanċa|dgħajsa bil-mutur|vapur|ajruplan|ajruplan żgħir|tluq ta’ ajruplan|
wasla ta’ ajruplan||sedil|elikotteru|ferrovija fuq sospensjoni|funikular tal-muntanji|linja tat-ramm fl-ajru|satellita|
rokit|flying saucer|qanpiena ta’ bellhop||klessidra|klessidra bir-ramel nieżel|arloġġ|żveljarin|
stopwatch|kronometru tal-arloġġ|arloġġ ta’ fuq l-ixkaffa|nofsinhar|in-nofs siegħa|is-siegħa|is-siegħa u nofs|is-sagħtejn|
is-sagħtejn u nofs|it-tlieta|it-tlieta u nofs|l-erbgħa|l-erbgħa u nofs|il-ħamsa|il-ħamsa u nofs|is-sitta|
is-sitta u nofs|is-sebgħa|is-sebgħa u nofs|it-tmienja|it-tmienja u nofs|id-disgħa|id-disgħa u nofs|l-għaxra|
l-għaxra u nofs|il-ħdax|il-ħdax u nofs|qamar ġdid|felli qamar qed jikber|l-ewwel kwart tal-qamar|qamar akbar minn nofs li qed jikber|qamar sħiħ|
qamar akbar minn nofs li qed jonqos|l-aħħar kwart tal-qamar|felli qamar li qed jonqos|felli qamar|wiċċ ta’ qamar ġdid|wiċċ tal-ewwel kwart tal-qamar|wiċċ tal-aħħar kwart tal-qamar|termometru|
xemx|wiċċ ta’ qamar sħiħ|xemx b’wiċċ||stilla medja bajda|stilla tiddi|stilla feġġa|triq ta’ Sant’Anna|
sħaba|xemx wara sħaba|sħaba b’sajjetti u x-xita|xemx wara sħaba żgħira|xemx wara sħaba kbira|xemx wara sħaba tax-xita|sħaba bix-xita|sħaba bis-silġ|
sħaba bis-sajjetti|tornado|ċpar|wiċċ tar-riħ|ċiklun|qawsalla|umbrella magħluqa|umbrella|
umbrella bi qtar tax-xita|umbrella fuq art|vultaġġ għoli|farka borra|borrinu|borrinu mingħajr borra|kometa|nar|
qattra|mewġa ilma|jack-o-lantern|siġra tal-Milied|logħob tan-nar|sparkler||tlellix|
bużżieqa|party popper|ballun konfetti|siġra tat-tanabata|dekorazzjoni tal-arżnu|pupi Ġappuniżi|streamer ta’ karpjun|qniepen tar-riħ|
ċerimonja biex tara l-qamar||żigarella|rigal imgeżwer|żigarella ta’ tfakkira|biljetti tad-dħul|biljett|midalja militari|
trofew|midalja sportiva|midalja tal-1 post|midalja tat-2 post|midalja tat-3 post|ballun tal-futbol|baseball||
basketball|volleyball|futbol Amerikan|futbol tar-rugby|tennis||bowling|logħba tal-cricket|
field hockey|ice hockey||ping pong|badminton|ingwanta tal-boxing|uniformi tal-arti marzjali|xibka tal-gowl|
bandiera fit-toqba|skating fuq is-silġ|qasba tas-sajd||qmis tal-ġiri|skis|slitta|ġebla tal-curling|
tir dirett|||pistola|ballun ta’ pool 8|boċċa tal-kristal||video game|
joystick|slot machine|dadi tal-logħob||||||
taqsima tal-ispati|taqsima tal-kwori|taqsima tad-denari|taqsima tal-fjuri||joker|mahjong red dragon|fjuri tal-karti tal-logħob|
arti, żfin u mużika|stampa fi frejm|tavlozza|||||nuċċali|
nuċċali tax-xemx||||ingravata|t-shirt|jeans|xalpa|
ingwanti|kowt|kalzetti qosra|libsa|kimono||||
|bikini|ħwejjeġ ta’ mara||portmoni|handbag|kartiera|basktijiet tax-xiri|
basket tal-iskola||żarbun tal-irġiel|papoċċ tal-ġiri|||żarbun b’takkuna għolja|sandli ta’ mara|
|buts ta’ mara||kuruna|kappell ta’ mara|kpiepel top|berettin tal-gradwazzjoni|kappell|
|l-elmu tal-ħaddiem tas-salvataġġ|żibeġ tat-talb|lipstick|ċurkett|ġawhra|muted ta ’ l-ispiker|speaker volum baxx|
speaker volum medju|speaker volum għoli|loudspeaker|megafonu|tromba postali|qanpiena|qanpiena bi slash|partitura mużikali|
nota mużikali|noti mużikali|mikrofonu tal-istudjo|slajder tal-livell|pumi tal-kontroll|mikrofonu|headphone|radju|
sassofonu|trumbetta|||kitarra|tastiera mużikali|vjolin||
tanbur|||||mowbajl|mowbajl bi vleġġa|telefon|
riċevitur tat-telefon|pejġer|magna tal-fax|batterija||plagga elettrika|kompjuter laptop|kompjuter desktop|
printer|tastiera|maws tal-kompjuter|trackball|diska tal-kompjuter|diskett|diska ottika|dvd|
|kamera tal-films|frejms tal-film|projettur tal-filmati|clapper board|televiżjoni|kamera|kamera bi flash|
vidjo kamera|videocassette|lenti tat-tkabbir tipponta xellug|lenti tat-tkabbir tipponta Lemin|xemgħa|bozza|torċ|lanterna tal-karti ħamra|
|notebook b’kopertura dekorattiva|ktieb magħluq|ktieb miftuħ|ktieb aħdar|ktieb blu|ktieb oranġjo|kotba|
notebook|leġer|paġna b’nokkla|skrollja|paġna wiċċha ’l fuq|gazzetta|gazzetti rromblati|tabs tal-bookmarks|
bookmark|tikketta||borża tal-flus||karta tal-flus yen|karta tal-flus dollaru|karta tal-flus ewro|
karta tal-flus lira sterlina|flus bil-ġwienaħ|karta tal-kreditu||ċart tiżdied bil-yen|envelop|posta elettronika|envelop dieħel|
envelop bi vleġġa|trej tal-posta ħierġa|trej tal-posta rċivuta|pakkett|kaxxa tal-ittri magħluqa bil-bandiera mtellgħa|kaxxa tal-ittri magħluqa bil-bandiera mniżżla|kaxxa tal-ittri miftuħa bil-bandiera mtellgħa|kaxxa tal-ittri miftuħa bil-bandiera mniżżla|
kaxxa tal-ittri|kaxxa tal-votazzjoni b’votazzjoni|lapes|ponta sewda|fountain pen|pinna|pinzell|crayon|
memo|briefcase|fowlder tal-fajls|fowlder tal-fajls miftuħ|kard dividers tal-indiċi tal-biljett|kalendarju|kalendarju bil-karti jitqaċċtu|notepad spirali|
kalendarju spirali|indiċi tal-kards|ċart tiżdied|ċart tonqos|barċart|klibbord|pushpin|pushpin tond|
paperclip|paperclips illinkjati|riga dritta|riga trijangulari|imqass|kaxxa tal-biljetti tal-fajl|kabinet tal-fajls|landa tal-iskart|
imsakkar|mhux imsakkar|imsakkar b’pinna|msakkar b’ċavetta|ċavetta|ċavetta qadima|martell||
agħżel|martell u fies|martell u spaner|stallet|xwabel inkroċjati|bomba||qaws u vleġġa|
tarka||spanner||vit u skorfina|apparat|klamp|miżien|
|katina||ktajjen|||||
|lampik||||mikroskopju|teleskopju|antenna tas-satellita|
siringa||pillola|||||bieb|
|||sodda|sufan u lampa||toilet||
doxxa|banju|||||||
|||||||basket tax-xiri|
sigarett|tebut||urna tal-funerali|||moai||
|tabella tal-ATM|tabella ta’ barmil taż-żibel|ilma tax-xorb|simbolu ta’ siġġu tar-roti|kamra tal-irġiel|kamra tan-nisa|toilets|
simbolu ta’ trabi|wc|kontroll tal-passaport|dwana|uffiċċju tal-bagalji|bagalji mitlufa|twissija|tfal jaqsmu|
ebda dħul|projbit|ebda rota|tipjip mhux permess|ebda rimi|ilma mhux tajjeb għax-xorb|ebda nies pedonali|ebda mowbajl|
ħadd taħt it-tmintax|radjoattiv|perikolu bijoloġiku|vleġġa ’l fuq|vleġġa ’l fuq leminija|vleġġa leminija|vleġġa ’l isfel leminija|vleġġa ’l isfel|
vleġġa xellugija ’l isfel|vleġġa xellugija|vleġġa xellugija ’l fuq|vleġġa ’l isfel u ’l isfel|vleġġa ’l isfel xellugija||vleġġa leminija mgħawġa lejn ix-xellug|vleġġa tax-xellug mgħawġa lejn il-lemin|
vleġġa leminija mgħawġa ’l fuq|vleġġa leminija mgħawġa ’l isfel|vleġeġ vertikali favur l-arloġġ|buttuna vleġeġ kontra l-arloġġ|vleġġa BACK|vleġġa END|vleġġa ON!|vleġġa SOON|
vleġġa TOP|post ta’ qima|simbolu tal-atomu|om|l-istilla ta’ David|ir-rota ta’ dharma|yin yang|salib latin|
salib ortodoss|stilla u nofs qamar|is-simbolu tal-paċi|menora|stilla bit-tikek b’sitt ponot||Aries|Taurus|
Gemini|Cancer|Leo|Virgo|Libra|Scorpius|Sagittarius|Capricorn|
Aquarius|Pisces|Ophiuchus|buttuna shuffle tracks|buttuna irrepeti|buttuna irrepeti darba|il-buttuna aqra|buttuna fast-forward|
buttuna trekk li jmiss|buttuna aqra jew issospendi|buttuna reverse|buttuna fast reverse|buttuna l-aħħar trekk|buttuna up|buttuna fast up|buttuna down|
buttuna fast down|buttuna issospendi|buttuna waqqaf|buttuna tar-rekord|il-buttuna oħroġ|ċinema|buttuna dim|buttuna bright|
virgi tal-antenna||mod ta’ vibrazzjoni|mowbajl mitfi|sinjal femminili|sinjal maskili||multiplikazzjoni grassett x|
sinjal plus grassett|sinjal minus grassett|sinjal diviżjoni grassett|||punt doppju esklamattiv|punt interrogattiv ta’ esklamazzjoni|punt interrogattiv|
punt interrogattiv abjad|punt esklamattiv abjad|punt esklamattiv|sing immewwweġ|kambju tal-munita|sinjal tad-dollaru grassett|simbolu mediku|simbolu tar-riċiklaġġ|
fleur-de-lis|emblema trident|beġġ bl-isem|simbolu Ġappuniż għal prinċipjant|ċirku kbir grassett|marka ta’ verifika bajda grassett|kaxxa tal-votazzjoni b’marka|marka ta’ verifika grassett|
marka salib|buttuna ta’ marka salib|loop innukklata|loop innukklata doppja|marka ta’ alternanza ta’ parti|stilla bi tmien linji|stilla bi tmien ponot|ileħħ|
drittijiet tal-awtur|reġistrati|trade mark||input latin kapitali|input latin ittra żgħira|numri tal-input|simboli tal-input|
input ittri latin|buttuna A (tip tad-demm)|buttuna AB (tip tad-demm)|buttuna B (tip tad-demm)|buttuna CL|buttuna COOL|buttuna FREE|informazzjoni|
buttuna ID|ċirku M|buttuna NEW|buttuna NG|buttuna O (tip tad-demm)|buttuna OK|buttuna P|buttuna SOS|
|buttuna VS|buttuna Ġappuniż “hawn”|buttuna Ġappuniż “imposta’ għal servizz“|buttuna Ġappuniż “ammont ta’ kull xahar”|buttuna Ġappuniż “mhux Bla Ħlas”|buttuna Ġappuniż “riservat”|buttuna Ġappuniż “bargain”|
buttuna Ġappuniż “skont”|buttuna Ġappuniż “bla ħlas”|buttuna Ġappuniż “projbit”|buttuna Ġappuniż “aċċettabbli”|buttuna Ġappuniż “applikazzjoni”|buttuna Ġappuniż “li jgħaddi l-grad”|buttuna Ġappuniż “post battal”|buttuna Ġappuniż “awguri”|
buttuna Ġappuniż “sigriet”|buttuna Ġappuniż “miftuħ għan-negozju”|buttuna Ġappuniż “ebda post battal”|ċirku aħmar||||ċirku blu|
||ċirku iswed|ċirku abjad|||||
|||kwadrat kbir iswed|kwadrat kbir abjad|kwadrat medju iswed|kwadrat medju abjad|kwadrat medju żgħar iswed|
kwadrat medju żgħar abjad|kwadri żgħir iswed|kwadrat żgħir abjad|djamant kbir oranġjo|djamant kbir blu|djamant żgħir oranġjo|djamant żgħir blu|trijangolu aħmar jipponta ’l fuq|
trijangolu aħmar jipponta ’l isfel|djamant b’tikka|buttuna tal-għażla|buttuna kwadra bajda|buttuna kwadra sewda|bandiera bil-kaxxi|bandiera trijangolari|bnadar inkroċjati|
bandiera sewda|bandiera bajda|bandiera tal-qawsalla||`
