// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}|runa: puka chukcha|runa: qaspa chukcha|runa: yuraq chukcha|runa: paqla|qari: puka chukcha|qari: qaspa chukcha|qari: yuraq chukcha|
qari: paqla|warmi: puka chukcha|warmi: qaspa chukcha|warmi: yuraq chukcha|warmi: paqla||||
||||||||
|||||||much’a: warmi, qari|
much’a: qari, qari|much’a: warmi, warmi|pitu runakuna sunquwan: warmi, qari|pitu runakuna sunquwan: qari, qari|pitu runakuna sunquwan: warmi, warmi|kuraq ayllu: qari, warmi, yuqalla|kuraq ayllu: qari, warmi, warmi warma|kuraq ayllu: qari, warmi, warmi warma, yuqalla|
kuraq ayllu: qari, warmi, yuqalla, yuqalla|kuraq ayllu: qari, warmi, warmi warma, warmi warma|kuraq ayllu: qari, qari, yuqalla|kuraq ayllu: qari, qari, warmi warma|kuraq ayllu: qari, qari, warmi warma, yuqalla|kuraq ayllu: qari, qari, yuqalla, yuqalla|kuraq ayllu: qari, qari, warmi warma, warmi warma|kuraq ayllu: warmi, warmi, yuqalla|
kuraq ayllu: warmi, warmi, warmi warma|kuraq ayllu: warmi, warmi, warmi warma, yuqalla|kuraq ayllu: warmi, warmi, yuqalla, yuqalla|kuraq ayllu: warmi, warmi, warmi warma, warmi warma|kuraq ayllu: qari, yuqalla|kuraq ayllu: qari, yuqalla, yuqalla|kuraq ayllu: qari, warmi warma|kuraq ayllu: qari, warmi warma, yuqalla|
kuraq ayllu: qari, warmi warma, warmi warma|kuraq ayllu: warmi, yuqalla|kuraq ayllu: warmi, yuqalla, yuqalla|kuraq ayllu: warmi, warmi warma|kuraq ayllu: warmi, warmi warma, yuqalla|kuraq ayllu: warmi, warmi warma, warmi warma|||
||chuya qara niraq|tunpa chuya qara niraq|tunpa qara niraq|tunpa yana qara niraq|yana qara niraq|ruwana|
hatun qillqa raki chimpu|daga chimpu|iskay daga unancha|qawasqa lluqiman wachi|lluqiman siqi wachi|qawasqa paña wachi|pañaman siqi wachi|qawasqa hanaqman wachi|
qawasqa uranman wachi|lluqiman wayrawayra wachi|pañaman wayrawayra wachi|lluqiman iskay umawan wachi|hanaqman iskay umawan wachi|pañaman iskay umawan wachi|uranman iskay umawan wachi|lluqiman wachi chupiyuq|
pañaman wachi chupiyuq|lluqiman wachi warramanta|hanaqman wachi warramanta|pañaman wachi warramanta|uranman wachi warramanta|uranmanta hanaqman wachi siqiwan|lluqiman wachi lazowan|pañaman wachi lazowan|
lluqi paña wayrawayra wachi|uranman zigzag hina wachi|hanaqman wachi ñawchiwan lluqiman|hanaqman wachi ñawchiwan pañaman|uranman wachi ñawchiwan lluqiman|uranman wachi ñawchiwan pañaman|pañaman wachi kuchuwan uranman|uranman wachi kuchuwan lluqiman|
hukhina ura hanaqpi kuska muyu wachi|urawan hanaqpi kuska muyu wachi|chincha kunti wachi hatun warrawan|lluqiman wachi pañaman wachipi|hukhina ura kichasqa muyu wachi|ura qatispa kichasqa muyuwan wachi|lluqiman arpon puya hina hanaqman|lluqiman arpon puya hina uranman|
hanaqman arpon puya hina pañaman|hanaqman arpon puya hina lluqiman|pañaman arpon puya hina hanaqman|pañaman arpon puya hina uranman|uranman arpon puya hina pañaman|uranman arpon hina lluqiman|pañaman wachi lluqiman wachipi|qawasqa hanaqman-uranman wachikuna|
qawasqa lluqiman pañapi wachikuna|iskaychasqa lluqiman wachikuna|iskaychasqa hanaqman wachikuna|iskaychasqa pañaman wachikuna|iskaychasqa uranman wachikuna|lluqiman arpon pañaman arponpi|pañaman arpon lluqiman arponpi|lluqiman iskay wachi|
lluqiman iskay wachi siqiwan|hanaqman iskay wachi|pañaman iskay wachi|pañaman iskay wachi siqiwan|uranman iskay wachi|lluqiman pañaman iskay wachi|lluqiman pañaman iskay wachi siqiwan|chinchaman kuntiman iskay wachi|
chinchaman antiman iskay wachi|qullaman antiman iskay wachi|qullaman kuntiman iskay wachi|lluqiman kimsa wachi|pañaman kimsa wachi|lluqiman siqikunawan wachi|pañaman siqikunawan wachi|hanaqman wachi iskay siqikunawan|
uranman wachi iskay siqikunawan|lluqiman chikukunawan wachi|hanaqman chikukunawan wachi|pañaman chikukunawan wachi|uranman chikukunawan wachi|lluqiman warrawan wachi|pañaman warrawan wachi|lluqiman ukunwan wachi|
hanaqman ukunman wachi|pañaman ukunman wachi|uranman ukunman wachi|hanaqman ukunman warramanta wachi|uranman wachi lluqipi uranman wachiwan|llapapaq|kuska diferencial|kaymiña|
chusaq huñu|yapay|nabla|ima kaymanta|mana huk imayuq|intigranti hina tiyan|tukuq mallina|mana tukukuq ruru|
mana tukukuq yapaynin|mana pisin|ama kikinkaq|mana kuraqnin|qichuna unancha|qichuna utaq yapana|rakina warra|asterisku llamkaq|
siwi llamkaq|siqichana yupi llamkaq|iskaychasqa sapi|proporcional|wiñaypaq wiñaynin unancha|paña kuchu|kuchu|rakina|
paralilu|logico kaywan|siqi tinkuy|tinkuy|lliw|iskay lliw|muyusqa lliw|chantapas|
imarayku|chaychá|proporcion|tilde llamkaq|tikrasqa tilde|tikrasqa s sananpa|kikin asintoticamente nisqa|yaqa kikin|
kikinña|llapa kikin|yaqa kikin rikchaynin hina|siwi kikin chimpupi|kikillantaq|chiqa kikin|pisi kayhin utaq kikin|aswan hatun kayhina utaq kikin|
pisin kikin chimpupi|kuraqnin kikin chimpupi|aswan pisin|aswan kuraqnin|kaypura|kikin kuraqnin|ñawpaqman|qipaman|
manam qipaman kanchu|sullka huñu kaymanta|hatun huñu|uchuy huñu kikin chimpuwan|hatun huñu kikin chimpuwan|muyupi yapana|muyupi qichuna|muyupi mirana|
muyupi rakina warra|muyupi chusu llamkaq|muyupi siwi llamkaq|muyupi asterisku llamkaq|tawakuchupi yapana|tawakuchupi qichuna|hanaqman tachuela|manam kallpa kanchu|
ñawpaqman tinkuywan|qipaman tinkuywan|manaraqmi kikin uchuy huñuhina|kikinchay|ermitaño muyuchiy sapin|paña kimsa kuchu|n-ary logico utaq|n-ary interseccion|
n-ary tinkiy|chusu llamkaq|quyllur llamkaq|kawsaq tikuy|iskay tinkuy|ancha aswan pisin|ancha aswan kuraqnin|sayampa kimsa qatipasqa chusukuna|
chawpipi kinrampa siqi kimsa chusuwan|hanaq pañaman siqi kimsa chusuwan|uran pañaman siqi kimsa chusuwan|pusaqñiqi|panpa|agudu|kusisqa uya|kusisqa uya hatun ñawikunawan|
kusisqa uya kusisqa ñawikunawan|kancharisqa uya kusisqa ñawikunawan|kusisqa uya wichqasqa ñawikunawan|kusisqa uya sutʼuwan|muyusqa kusi jallpʼapi|kusisqa uya wiqikunawan|pisi kusisqa uya|tikrasqa uya|
chullusqa uya|chʼirmi uya|kusisqa uyata kusisqa ñawikunawan|kusisqa uya aureolawan|kusisqa uya sunqukunawan|kusisqa uya sunqukunawan ñawikunapi|quyllur añasqa|uya chʼamqasqa huk muchʼata|
muchʼasqa uya|chiqchisqa uya|muchʼasqa uyata wichqasqa ñawikunawan|muchʼasqa uyata kusisqa ñawikunawan|kusisqa uya wiqiwan|uya mikuspa mikuna|uya qalluwan|chʼirmi uya qalluwan|
waqʼa uya|wichqasqa ñawikuna qalluwan|simi qullqiwan uya|kusisqa uya kichasqa makikunawan|uya makiwan simipi|uya kichasqa ñawikunawan maki simipi|uya chinkachisqa ñawiwan|chin niy uya|
yuyasqa uya|uya rimaykuspa|uya ziper simipi|uya wichasqa urku chukchapi|chusaq uya|mana rimasqa uya|uya mana simiyuqwan|chusupa siqinwan uya|
uya phuyukunapi|kʼaskiskachasqa uya|mana kusisqa uya|uya muyusqa ñawikunawan|uya muecaswan|uya samachkan|llullakusqa uya|kuyusqa uya|
tapsiy umata hanaqmanta urayman|vertical tapsiy umata|llamsayasqa uya|yuyaspa uya|uya puñuywan|llawsasuru uyu|puñusqa uya|ñawi urapi bolsayuq uya|
uya barbijowan|termometrowan uya|uya manku umawan|unqusqa uya|wischusqa uya|jachisqa uya|qʼuñi uya|chiri uya|
uma muyuy|takasqa uya|uya espiral ñawikunawan|tuqyasqa uma|baquero uya chukuwan|qʼuchukusqa uya|pakasqa uya|kusisqa uya lenteswan|
yuyaq uya|uya monoculowan|chaqrusqa uya|uya wiksu simiwan|llakisqa uya|pisi llakisqa uya|sipʼusqa uya|uya kichasqa simiwan|
chin kasqa uya|añasqa uya|manchakusqa uya|distorsionado uya|uyllasqa uya|uya wiqikunawan hapisqa|añasqa uya kichasqa simiwan|ñakʼari uya|
mancharisqa uya|takurisqa uya sutʼuwan|llakisqa ichaqa llamsayasqa uya|waqasqa uya|waqasqa uya wiqikunawan|uya qaparisqa manchanawan|pantasqa uya|yanapakusqa uya|
sunqunnasqa uya|llakisqa uya sutʼuwan|ayqusqa uya|saykusqa uya|hanyasqa uya|uya qʼusñiwan sinqamanta|piñasqa uya|phiñakusqa uya|
uya unanchakunawan simipi|kusisqa uya waqrakunawan|phiñakusqa uya waqrakunawan|saqru|saqru chaymanta chakatasqa tullukuna|aka|pʼaqpaku uya|ogro|
huchuy kuku|kuku|alien|pʼarqa alienígena|robot|kusisqa misi|kusisqa misi uya kusisqa ñawikunawan|misi wiqikunawan kusirikuyninmanta|
asisqa misi sunqukunawan ñawikunapi|misi muyusqa kusiwan|muchʼasqa misi|mancharisqa misi|waqasqa misi|turisqa misi|kusillo mana saqrayuqwan rikuy|kusillo mana saqrayuqwan uyariy|
kusillo mana saqrayuqwan parlay|munay qillqa|sunqu wachʼiwan|sunqu cintawan|kʼanchasqa sunqu|paqarisqa sunqu|phatatasqa sunqu|muyusqa sunqukuna|
iskay sunqukuna|sunqu rikchay|sunqu exclamasion|pakasqa sunqu|sunqu ninapi|allichasqa sunqu|puka sunqu|rusadu sunqu|
willapi sunqu|qʼillu sunqu|qʼumir sunqu|anqas sunqu|chuya anqas sunqu|kulli sunqu|cafe sunqu|yana sunqu|
uqi sunqu|yuraq sunqu|muchʼa unancha|pachaq chikukuna|phiñakuy unancha|maqanakuy phuyu|tupa|muyu muyu|
jumpʼi sutukuna|karuman phawachkan|t’uqu|rimaypa glubun|ñawi rimasqa phukpupi|lluq’i rimasqa phukpupi|paña phiñasqa phukpu|yuyaypa glubun|
zzz|qinquykachasqa maki|juqharisqa maki|maki iskay rukanakunawa mastasqa|huqharisqa maki|vulcano napay|pañaman maki|lluqiman maki|
uranman maki pampa|hanaqman maki pampa|tanqaspa lluqi maki|tanqaspa paña maki|UYAKUY maki|tʼipsisqa rukanakuna|tʼipsisqa maki|yalli maki|
chakatasqa rukanakuna|maki chakatasqa iskay rukanawan|munanki yupi|waqrakuna unancha|waqyawani maki|tʼupsi rukʼanawan lluqʼiman chimpuy|tʼupsi rukʼanawan pañaman chimpuy|tʼupsi rukʼanawan hanaqman chimpuy|
chawpi rukana|tʼupsi rukʼanawan uranman chimpuy|rukʼanawan hanaqman chimpuy|indice rukanawan chimpusqa qawaqman|hanaqpi rukʼana|uranpi rukʼana|juqharisqa saqma|saqma unancha|
lluqʼi saqma|paña saqma|jayllisqa makikuna|juqharisqa makikuna|sunqu makikunawan|kichasqa makikuna|makikunawan plegaria unancha|pipuyasqa makikunapura|
makikuna rezando|maki qillqachkan|esmalte sillukunapaq|selfie|iskaychasqa bicepkuna|mecanico maki|mecanico chaka|chanka|
chaki|ninri|ninri uyarisqa yanapayniwan|sinqa|ñuqtu|anatomico sunqu|surqʼankuna|kiru|
tullu|ñawikuna|ñawi|qallu|simi|kachupakuspa simi|wawa|irqi|
yuqalla|warmi warma|runa|runa: qillu chukcha|qari|runa: kʼaki|qari: kaki|qari: qillu chukcha|
warmi|warmi: kʼaki|warmi: qʼillu chukcha|ñawpa runa|hatun tata|hatun mama|llakisqa runa|llakisqa tata|
llakisqa warmi|phiñachisqa runa|phiñachisqa tata|phiñachisqa warmi|runa MANA rikuy|tata MANA gestowan|warmi MANA gestowan|runa UYAKUY rikuy|
tata UYAKUY gestowan|warmi UYAKUY gestowan|runa willakuy kitipi|tata willakuy kitipi|warmi willakuy kitipi|runa makita hatarichiy|tata makita hatarichiy|warmi makita hatarichiy|
luqtʼu runa|ruqtʼu runa|luqʼu warmi|upaykusqa runa|upaykusqa tata|upaykusqa warmi|runa makian uyapi|tata makiwan uyapi|
warmi makian uyapi|runa rikrakunayuq hatarichiy|tata rikrakunayuq hatarichiy|warmi rikrakunayuq hatarichiy|qhali kaywan llamkaq|tata qhali kaywan llamkaq|warmi qhali kaywan llamkaq|yachakuq|
tata yachakuq|warmi yachakuq|maestro|tata yachachiq|warmi yachachiq|juez|tata juez|warmi jueza|
granjero|tata granjero|warmi granjera|wayk’uq|tata wayk’uq|warmi wayk’uq|mecanico|tata mecanico|
warmi mecanico|fabrica llamkaq|tata fabrica llamkaq|warmi fabrica llamkaq|oficina llamkaq|tata oficina llamkaq|warmi oficina llamkaq|hamut’asqa|
tata hamut’asqa|warmi hamut’asqa|tecnico|tata tecnico|warmi tecnico|takiq|tata takiq|warmi takiq|
llimpiq|tata llimpiq|warmi llimpiq|piloto|tata piloto|warmi piloto|astronauta|tata astronauta|
warmi astronauta|bombero|tata bombero|warmi bombera|policia|tata policia|warmi policia|qhamiyaq|
tata qhamiyaq|warmi qhamiyaq|guardia|tata guardia|warmi guardia|ninja|Pirqaq|tata pirqaq|
warmi pirqaq|runa kurunawan|awki|ñusta|runa turbantewan|tata turbantewan|warmi turbantewan|runa casquetewan|
warmi barbijowan|runa tuxedopi|runa esmoquinwan|warmi tuxedopi|runa velowan|runa velopi|warmi velopi|wiksayuq warmi|
qari wiksayuq|wiksayuq runa|ñuñuchiy|warmi wawata ñuñuchichkan|runa wawata ñuñuchichkan|runa wawawan ñuñuchichkan|wawa angel|Papa Noel|
Mama Noel|mx claus|superheroe|runa superheroe|warmi superheroe|supervillano|runa supervillano|warmi supervillana|
watuq|tata watuq|warmi watuq|hada|tata hada|warmi hada|vampiro|tata vampiro|
warmi vampiro|runa sirena|tata triton|sirena|elfo|tata elfo|warmi elfo|genio lamparamanta|
tata genio lamparamanta|warmi genio lamparamanta|zombi|tata zombi|warmi zombi|troll nisqa|chukchasapa kawsaq|runa masaje uyapi|
tata masaje uyapi|warmi masaje uyapi|runa chukcha rutukuy|tata chukcha rutukuy|warmi chukcha rutukuy|runa purichkan|tata purichkan|warmi purichkan|
runa sayariy|tata sayariy|warmi sayariy|qunqurisqa runa|qunqurisqa tata|qunqurisqa warmi|runa yuraq cañawan|runa yuraq warrawan|
warmi yuraq cañawan|runa motorizado silla de ruedas nisqapi|runa motorizado silla de ruedas nisqawan|warmi motorizado silla de ruedaspi|runa manual silla de ruedaspi|runa manual silla de ruedas nisqapi|warmi manual silla de ruedas|runa phawachkan|
tata phawachkan|warmi phawachkan|ballet tusuq|warmi tusuchkan|runa tusuchkan|runa trajepi levitando|runakuna quwi ninrikunawan|runa quwi ninrikunawan|
warmi quwi ninrikunawan|runa wapsi wasipi|tata wapsi wasipi|warmi wapsi wasipi|wichaq runa|wichaq tata|wichaq warmi|runa esgrimapi|
atipanaku kawallukuna|esquiador|snowboarder|golfista|tata golfista|warmi golfista|runa surfeando|tata surfeando|
warmi surfeando|runa wampʼu rmoswan|runa wampʼu remoswan|warmi wampʼu remoswan|runa waytʼachkan|tata waytachkan|warmi waytachkan|runa p’uluta chuqapachkan|
tata p’uluta chuqapachkan|warmi p’uluta chuqapachkan|runa llasayninkunata jatarichichkan|tata sayayninkunata jatarichichkan|warmi sayayninkunata jatarichichkan|runa bicicletapi|tata bicicletapi|warmi bicicletapi|
runa urqu bicicletapi|tata urqu bicicletapi|warmi urqu bicicletapi|runa gimnasia ruwachkan|tata gimnasia ruwachkan|warmi gimnasia ruwachkan|maqanakuq runa|maqanakuq tata|
maqanakuq warmi|runa water polo pukllachkan|tata Water polo pukllachkan|warmi water polo pukllachkan|runa balonmano pukllachkan|tata balonmano pukllachkan|warmi balonmano pukllachkan|runa malabares ruwachkan|
tata malabares ruwachkan|warmi malabares ruwachkan|runa yoga yupipi|tata yoga yupipi|warmi yoga yupipi|runa armakuyniyuq|runa puñunapi|runakuna iskay makikunawan|
warmi iskay makikunawan|warmi chaymanta runa iskay makikunawan|runa iskay makikunawan|much’a|pitu runakuna sunquwan|uma parlachkan|ukhu rikchay|ukhu rikchaykuna|
runakuna makʼalliwan|kuraq ayllu|ayllu: runa, runa, warma|ayllu: runa, runa, warma, warma|ayllu: runa, warma|ayllu: runa, warma, warma|yupinay|dedopa marcan|
puka chukcha|qaspa chukcha|yuraq chukcha|paqla|kusillu uya|kusillu|gorila|orangutan|
allqu uya|allqu|yanapakuq allqu|llamkaq allqu|poodle|k’ita allqu|atuq|mapache|
misi uya|misi|yana misi|leon|tigre uya|tigre|leopardo|kawallu uya|
alce|asnu|kawallu|unicornio|zebra|taruka|bison|waka uya|
buey|bufalo yakumanta|waka|khuchi uya|kuchi|lumi kuchi|kuchi sinqa|carnero|
uwija|chiwu|camello|camello iskay qhupukunawan|llama|jirafa|elefante|mamut|
rinoceronte|hipopotamo|ukucha uya|ukucha|rata|hamster|quwi uya|quwi|
ardilla|castor|erizo|masu|ukumari|polar jukumari|koala|panda|
perezoso|nutria|añas|kanguro|tejon|sillu yupinay|pavo|pollo|
kanka|chiwchi pakisqa runtuwan|chiwchi|huchuy pollo chimpa rikuchkan|p’isqu|pinguino|urpi|anka|
pili|cisne|búho|dodo|phuru|flamenco|pavo real|uritu|
rapra|yana pisqu|ganso|fenix|jamp’atu|kayman|tortuga|qaraywa|
amaru|dragon uya|dragon|sauropodo|T-Rex|ballena yakuta chamqachkan|ballena|delfin|
orca|foca|challwa|tropical challwa|globo challwa|tiburon|pulpo|muyusqa churu|
coral nisqa|medusa|cangrejo|langosta|camaron|calamar|ostra|churu|
pillpintu|khuru|sikʼimira|wara|aka tanqa|mariquita|cricket|cucaracha|
kusi kusi|llika|escorpión|mosquito|paway|sillwi uru|microbio|tikakunamanta|
cerezo tika|yuraq tika|loto|muyu whipala|rosa|qawisqa tika|hibisco|girasol|
cerezo|tulipán|jacinto|wayna mallki|macetapi sachʼa|sacha perene rapiwan|sacha caduca rapiwan|chunta|
kisqa|pʼanqa arrozmanta|qhura|ispinku|ispinku tawa laqhiwan|arce laqhi|urmasqa laqhi|wayrapi laqhikuna|
chusaq qisa|qisa runtukunawan|kʼallnpa|sacha manam rapiwan|uwas|melón|sandía|mandarina|
limun|lima|platanu|piña|mango|puka manzana|qumir manzana|pera|
rurasnu|cherris|fresa|arandanos|kiwi ruru|tomate|oliva|coco|
palta|berenjena|patata|zanahoria|chuqllu|jaya pimienta|pimiento|pepino|
qʼumir laqhikunawan|brocoli|ajo|cebolla|chuqupi|porotokuna|chʼumpi|jenjibre sapi|
arwijakuna|chumpi hongo|rábano nisqa|tʼanta|croissant|baguette tʼanta|llaplla t’anta|pretzel|
bagel|panqueques|waffle|kʼallpi masaramanta|aycha tullupi|chanka pollo|chuleta aychamanta|tocino|
hamburgesa|papas fritas|piza|hot dog|sandwich|taco|burrito|tamal|
juntʼachisqa tʼanta moldepi|fatafel|runtu|waykʼuchkan|pisi llata mikunapaq|llata mikunapaq|fondue|cuenco willawan|
qʼumir ensalada|palomitas de maiz|mantequilla|kachi|mikhuna latapi|bento tawakʼuchu|galleta arrozmanta|muyu arrozwan|
waykʼusqa arroz|arroz currywan|mati fideuswan|espagueti|miski waykʼusqa papa|oden|sushi|thiqtisqa yukra|
challwa pastel muyuqwan|killa pastel|dango|dumpling|galleta samipaq|tawak’uchu aparikuypaq|llampʼu helado|raspadillo|
helado|dona|galleta|wata huntaypaq torta|torta|cupcake|tarta|chocolate barra|
miski|chupete|raqʼa|miskʼi manka|biberón|wilali qirupi|qʼuñi upyana|te qiru|
chhapukucha tepaq mana ninriwan|sake|descorche jumiwa|vino qiru|cocktail qiru|tropical upyana|cerveza jumiwa|cerveza qirukuna anqusachkan|
qirukuna anqusachkan|qiru vidriomanta|taqtaspa yaku|qiru bombillawan|phukpu te|upyana tawakʼuchu|mate|chiri|
palillos|tenedor chaymanta khuchuna platowan|tenedor chaymanta khuchuna|wislla|khuchuna waykʼuypaq|puyñu|anfora|saywasiqʼi Europa, Africapas Qawachkan|
saywasiqʼi america qawachkan|saywasiqʼi asia, austrakia qawachkan|saywasiqʼi meridianoswan|pacha saywasiq’i|Japón saywasiqi|compas|rit’i urqupi|urqu|
allpa kuyuriy|ariq|fuji urqi|tampuchay|maqya paqa achiwawan|purum|purum wat’a|nacional parque|
estadium|ñawpa wasichiy|hatun wasi wasichiynin|pirqa|rumi|kuru|chuklla|wasikuna|
saqisqa wasi|wasi|wasi inkillwan|jatariki oficinakunapaq|Japónmanta oficina chaskipaq|oficina chaskipaq|hampina wasi|banco|
tampuwasi|munaymanta tampu wasi|qatuna 24 phanikunawan|yachaywasi|qhatuna kiti|ruway|Japones pukara|pukara|
sawa|Tokio torre|Qhispi kay Wanki|iglesia|mezquita|templo indu|sinagoga|sintoismo santuario|
kaaba|pukyu|carpa|kamanchaka|tuta chʼaskakunawan|paisaje llaqtapi|paqarin urqukunapura|paqarin|
rikusqa llaqtamanta tutapi|inti-haykupuynin|chaka tutapi|q’uñi yaku|carrusel kawallu|resbalín nisqa|noria qhatunapi|montaña rusa|
poste barberopaq|circo qatu|locomotora|tren ferrocarrilpaq|utqhay tren|bala tren|tren|metro|
tren ligero|estacion|tranvia|monorrail|ferrocarril urqupaq|vagon tranviapaq|bus|qatiq autobus|
trolebus|minibus|ambulancia|carru bomberospaq|policia carru|qatiq carru policiapaq|taxi|qatiq taxi|
carru|qatiq carru|autocaravana|carru pallaypaq|qupuspa camión|articulado caminón|tractor|carrera carrupi|
motocicleta|patinador motorwan|manual ruedaswan tiyana|muturwan ruedaswan tiyana|kikin calesa|bicicleta|patinador|patineta|
ruedaswan patines|parada autobúspaq|autopista|ferrocarril tren|tambor aceitewan|bomba gasolinera|rueda|sirena policia carrumanta|
kinranpa semaforo|sayanpa semaforo|alto unancha|wasichiy|linderuyachiq|salvavidas anillu|velero|canoa|
utqhay lancha|pasajero barcomanta|apay|lancha motorwan|nave|latap’isqu|huchuy latap’isqu|lata pʼisqu luqsina|
lata pʼisqu chayana|paracaídas||helicoptero|warkhusqa ferrocarril|teleferico urqupi|teleferico|satelite|
cohete|platillo volador|chhullupi botonespaq|equipaje|tukusqa arenawan intiwatana|manam tukusqa arenawan intiwatana|inti watana|despertador|
cronografo|reloj temporizador|reloj chimeneapaq|chunka iskayniyuq|chunka iskayniyuq-kimsa chunkawan|huk|huk chaymanta kimsa chunkawan|iskay|
iskay chaymanta kimsa chunkawan|kimsa|kimsa chaymanta kimsa chunkawan|tawa|tawa chaymanta kimsa chunkawan|phisqa|phisqa chaymanta kimsa chunkawan|suqta|
suqta chaymanta kimsa chunkawan|qanchis|qanchis chaymanta kimsa chunkawan|pusaq|pusaq chaymanta kimsa chunkawan|jisqʼun|jisqʼun chaymanta kimsa chunkawan|chunka|
chunka chaymanta kimsa chunkawan|chunka hukniyuq|chunka hukniyuq-kimsa chunkawan|unu Killa|tukuspa chawpi killa|hukñiqi wañu killa|chawpi gibosa killa|pura killa|
wañu gibosa killa|qhipa wañu killa|wañu killa|chawpi killa|unu killa uya|chawpi killa uya|qipa chawpi killa uya|termometro|
inti|hunta killa uya|inti uyawan|anillukunawan planeta|quyllur|lliphisqa quyllur|utqhay quyllur|via lactea|
puyu|inti qhipa puyuman|puyu k’anchasqa parawan|inti qhipa huchuy puyu|inti qhipa hatun puyu|inti qhipa para puyupi|puyu parawan|puyu rit’iwan|
puyu lliphiwan|wayrakuna|pukutay|wayra uya|ciclón|kʼuychi|wichqasqa para achiwa|para achiwa|
para achiwa para sutʼukunawan|para achiwa jallp’api|kuraq voltaje|rit’i urpu|runa rit’imanta|ritʼi urpu mana ritʼiwan|cometa|nina|
sutʼu|yaku wallcha|mathi|Navidad sacha|fuegos artificiales|pinchi|petardo|pinchikuna|
glubu|confeti chamqaq|muyu confetiwan|tanabata sachʼa|pino achhachala|Japonesa urpukuna|wipala carpaswan|chhullupi wayrapaq|
killa itu qawaypaq|puka carta|cinta|pʼintusqa suña|yuyarinapaq cinta|uyakuynin boletokunapaq|boleto|militar medalla|
trofeo|pukllaypaq medalla|medalla 1qi kitipaq|medalla 2qi kitipaq|medalla 3qi kitipaq|futbol pʼulu|beisbol|softball nisqa|
basket|voleibol|futbol americano|rugby pʼulu|tenis|pawasqa disku|bolos|cricket pukllay|
hockey chʼampapi|hockey ritʼipi|lacrosse nisqa|ping pong|badminton|guante boxeopaq|artes marciales pʼacha|arco|
wiphala tʼuqupi|chhullunka patinar|caña challawaypaq challwawan|buceo lentekuna|camiseta phawaypaq|esquis|trineo|muyusqa rumi|
diana|yoyo|cometa nisqa|yaku pistola|billar|muyu qhispillu|magica warra|video pukllay|
palanca patachaqpaq|casinopaq maquina|dado|rompecabeza parti|peluche|piñata|muyusqa espejokuna|qisa urpukuna|
espada tarhita|sunqu tarhita|diamante tarhita|trebol tarhita|peon|joker|mahjong puka dragon|tʼika naipes|
artes escenicas|kanchapi rikchay|paleta llimpiq|hilo|uku hilopaq|watu|nudo|lentes|
lentes intipaq|goggles nisqa|laboratoriomanta pacha|chaleku harkaypaq|corbata|camisa|jeans|chalina|
guantes|abrigo|medias|aqsu|kimono|sari|naryaypaq pacha|yakupaq pacha|
uchuy pantalon|bikini|warmipa pachan|abanico|pulcera|bolso|cartera|ratina qamaña|
qipi|sandalia|runapa papatun|pawasqa papatu|bota|planu papatu|tacones phapatu|warmip sandalian|
|warmip botan|chukchapaq peine|pillu|warmip chikun|hanaq chiku|graduacion chiku|gorra|
militar casco nisqa|yanapaq llamkaqmanta casco|rosario|llimpʼi simipaq|siwi|gema|chʼin altavoz|altavoz pisi chanrawan|
altavoz chawpi chanrawan|altavoz hatun chanrawan|altoparlante|megáfono|chakipaq waqra|kampana|chʼin chhullupi|partitura|
notas musical|notas musicales|microfono estudiomanta|kuyuq ñiqi|perillas patachaqpaq|micrófono|audifono|radio|
saxofon|trompeta|trombón nisqa|acordion|guitarra|teclas musicales|violin|banjo|
tambor|tambor kullumanta|maracas|flauta|arpa|apaykachana telefono|apaykachana telefono wachʼiwan|fono|
auricular telefonomanta|tariq|maquina faxpaq|kallpa waqaychaq|pisi kallpa waqaychaq|enchufe|computadora|hanpara computadora|
impresora|ñitina|mouse computadorapaq|muyu mousepi|computadora ruyru|disquete|disku|dvd|
abaco|camara cinepaq|kanchakuna peliculamanta|proyector cinepaq|claqueta|television|camara|camara flash kaqwan|
videocamara|videocaset|lupa lluqiman|lupa pañaman|vela|kʼancha|flash|izakaya linterna|
diya lampara|yachaykunapaq pʼanqa kʼacha rapiwan|wichqasqa pʼanqa|kichasqa pʼanqa|qʼumir pʼanqa|anqas p’anqa|willapi pʼanqa|pʼanqakuna|
huchuy qillqanacha|pʼanqa siwukunawan|llinkʼu rapi|suchuririy|hanaqman rapi|periodico|periodico ch’umisqa|rapi chinpuqkunawan|
chinpuq|sutichaq|moneda|qulli qipi|qulliwan kufri|yen billete|dolar billete|euro billete|
libras esterlinas billete|qullqi raprakunawan|qullqi mañaypa tarjetan|recibo|tawa kuchu yaparispa yenwan|karta|correo electronico|yaykumuq carta|
carta wachiwan|lluqsina wandiha|bandeja de entrada||wisq’asqa correo caja hoqarisqa banderayuq|wisq’asqa correo caja uraykachisqa banderayuq|open mailbox with raised flag|uraykachisqa banderayuq correo cajata kichay|
chaski churana|urna caja de voto nisqawan|qillqana|yana lapisiru|fuente qillqana|tintawan qillqana|pincel|crayon|
qillqa|maletín|willañiqi qillqana maytʼu|willañiqi qillqana maytʼuta kichay|tarjeta indis rakiqkuna|calendario nisqa|llikisqa calendario nisqa|bloc de notas espiral nisqa|
calendario espiral nisqa|tarjetapa indisnin|tabla yapakuq|tabla pisiyachiq|tabla de barras nisqa|portapapeles nisqa|t’ikakuna|round pushpin|
clip rapipaq|tinkisqa clipkuna rapipaq|chiqan kamachiq|kimsa kuchuyuq kamachiq|kuchuna|tarjeta archivo caja|file cabinet|basura|
harkana|mana wichqasqa|plumawan wichqasqa|llavewan wichqasqa|kichana|ñawpa kichana|martillo||
akllay|martillowan pilluy|martillowan llavewan|puñal|chakasqa espadakuna|bomba|boomerang nisqa|bow and arrow|
harkay|carpintería saw|llave|screwdriver|tuerca y perno|engranaje|abrazadera|balanza nisqa escala|
yuraq kaspi|tinkina|pakisqa cadena|cadenakuna|gancho|llamkanakuna huñusqa|magnetu|escalera nisqa|
pala|hinallataq|tubo de prueba nisqa|petri plato|dna|microscopio|telescopio|satélite nisqamanta antena nisqa|
jeringa nisqa|yawar gota|pastilla|vendaje adhesivo nisqa|crutch|estetoscopio nisqawan|x-ray|punku|
elevador|espejo|wasi tuqu|puñuna|sofá y lampa|tiyana|mayllakuna|émbolo|
ducha|bañera|siwi trampa|navajas|loción botella|seguridad pin|pichana|canasta|
rollo de papel|cubo|jabon|bubbles|toothbrush|sponge|fire extinguisher|shopping cart|
cigarru|tawakuchu wañuypaq|rumi wañusqakunapaq|urna funeraria|nazar amuleto|hamsa|moai|pankarta|
riqsichiq tarhita|ATM unancha|chuqasqa qupapi unancha|potable yaku unancha|tiyana ruedaspi unancha|runapaq unancha|warmipaq unancha|baños|
wawapaq unancha|inodoro|pasaporte chiqaqchaynin|aduanas|chaskimuy qipikuna|lluqsina qipikuna|yuyachikuy|wawakuna purichkanku|
ama yaykuna|amatasqa|ama bicicletakuna|ama fumar|ama qupa chuqaychu|ama yaku upyaypaq|ama transeuntes|ama apaykachana telefonokuna|
ama sullka chunka pusaqniyuqwan|radiactivo|biologico qupa|hanaq wachi|hanaq paña wachi|paña wachi|uran paña wachi|uran wachi|
uran lluqi wachi|lluqi wachi|hanaq lluqi wachi|hanaq uran wachi|lluqi paña wachi|lluqi pañaman siqi wachi|paña wachi llinkuwan lluqiman|lluqi wachi llinkuwan pañaman|
paña wachi llinkuwan hanaqman|paña wachi llinkuwan uranman|sayanpa wachikuna ura qatichkanku|laduman ura qatispa wachikunata ñitina|QIPA wachi|TUKUY wachi|KAWSARICHIY! wachi|QATIQ wachi|
HANAN wachi|muchay kiti|atomo unancha|om|quyllur Davidmanta|muyu dharmanimanta|yin yang|latina chakana|
ortodoxa chakana|quyllur chaymanta chawpi killa|qhasi kay unancha|menorah|suqta ñawpinkunawan quyllur|khanda|Aries|Tauro|
Geminis|Cancer|Leo|Virgo|Libra|Escorpion|Sagitario|Capricornio|
Acuario|Piscis|Ofiuco|chakatasqa wachʼikuna ñitina|kutipay ñitina|huklla kutipay ñitina|purichiy ñitina|utqhay qatiq ñitina|
qatiq ñan ñitina|purichiy utaq samay ñitina|qhipanman ñitina|utqhay tikrana ñitina|qhipa ñan ñitina|hanaqman ñitina|utqhay hanaq ñitina|uranman ñitina|
utqhay uran ñitina|samay ñitina|tatichiy ñitina|graway ñitina|qarpuy ñitina|cine|lliphiy ñitina|kʼanchay ñitina|
antena siqikunawan|internetniyuqwan|vibracion mudu|apaykachana telefono wañuchiy|warmi unancha|tata unancha|transgenero unancha|mirachiy|
yapana|qhichuna|rakiy|tinki unancha|wiñaypaq wiñaynin|iskay qapariq yupiy|qapariq tapuna chinpuy|puka tapuna chimpu|
yuraq tapukuna yupiy|yuraq qapariq yupiy|puka qapariq yupiy|muyuq rakiqch’iku|tikrasqa qullqi|dolar unancha|hampiq unancha|allinyachiy unancha|
flor de lis|tridente unancha|nina rawra|japones unancha qallariqkunapaq|ukun puka muyu|chimputa chiqaqchay ñitina|chiqaqchay tawakuchu chimpuwan|chiqaqchay chimpu|
chakana chinpu|chakana chinpu ñitina|bucle|iskay bucle|alternancia patma unancha|pusaq siqiwan asterisco|pusaq ñawpikunawan quyllur|k’anchay|
copyright|yaykusqa|waqaychasqa chinpuy|salpicay|latina hatun sananpakuna yaykuy|latina uchuy sananpakuna yaykuy|yupaykuna yaykuy|unanchakuna yaykuy|
latina sananpakuna yaykuy|A ñitina (imayna yawar)|AB ñitina (imayna yawar)|B ñitina (imayna yawar)|CL ñitina|COOL ñitina|FREE ñitina|willakuy|
ID ñitina|muyusqa M|NEW ñitina|NG ñitina|O ñitina (imayna yawar)|OK ñitina|P ñitina|SOS ñitina|
UP! ñitina|VS ñitina|Japones "kaypi" ñitina|Japones "yanapakuy chanin" ñitina|Japones "sapa killa chanin" ñitina|Japones "mana qullqiyuq chaninpaq" ñitina|Japones "waqaychasqa" ñitina|Japones "makipuray" ñitina|
Japones "ribajay" ñitina|Japones "mana tarifawan" ñitina|Japones "amatasqa" ñitina|Japones "uyakusqa" ñitina|Japones “llamkana” ñitina|Japones "ñiqi wichay" ñitina|Japones "vacante" ñitina|Japones “kusirikuykuna” ñitina|
Japones "pakasqa" ñitina|Japones "qatunapaq kichay" ñitina|Japones "mana vacanteyuq" ñitina|puka muyu|qillmu muyu|qillu muyu|qumir muyu|anqas muyu|
kulli muyu|paru muyu|yana muyu|yuraq muyu|puka tawakuchu|qillmu tawakuchu|qillu tawakuchu|qumir tawakuchu|
anqas tawakuchu|kulli tawakuchu|paru tawakuchu|yana hatun tawakuchu|yuraq hatun tawakuchu|yana kuska tawakuchu|yuraq kuska tawakuchu|yana kuska uchuy tawakuchu|
yuraq kuska uchuy tawakuchu|yana uchuy tawakuchu|yuraq uchuy tawakuchu|hatun qillmu puytu|hatun anqas puytu|uchuy qillmu puytu|uchuy anqas puytu|puka kimsakuchu ñawpiwan hanaqman|
puka kimsakuchu ñawpiwan uranman|puytu chusuwan|radio ñitina|yuraq tawakuchu ñitina|yana tawakuchu ñitina|metapaq whipala|kimsa kʼuchuwan wiphala|chakatasqa wiphalakuna|
yana whipala|yuraq whipala|k’uychi whipala|transgenero whipala|pirata whipala`
