// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}||||||||
||||||||
||||||||
|||||||atla: mosadi, monna|
atla: monna, monna|atla: mosadi, mosadi|bobedi ka pelo: mosadi, monna|bobedi ka pelo: monna, monna|bobedi ka pelo: mosadi, mosadi|lelapa: monna, mosadi, mosimane|lelapa: monna, mosadi, mosetsana|lelapa: monna, mosadi, mosetsana, mosimane|
lelapa: monna, mosadi, mosimane, mosimane|lelapa: monna, mosadi, mosetsana, mosetsana|lelapa: monna, monna, mosimane|lelapa: monna, monna, mosetsana|lelapa: monna, monna, mosetsana, mosimane|lelapa: monna, monna, mosimane, mosimane|lelapa: monna, monna, mosetsana, mosetsana|lelapa: mosadi, mosadi, mosimane|
lelapa: mosadi, mosadi, mosetsana|lelapa: mosadi, mosadi, mosetsana, mosimane|lelapa: mosadi, mosadi, mosimane, mosimane|lelapa: mosadi, mosadi, mosetsana, mosetsana|lelapa: monna, mosimane|lelapa: monna, mosimane, mosimane|lelapa: monna, mosetsana|lelapa: monna, mosetsana, mosimane|
lelapa: monna, mosetsana, mosetsana|lelapa: mosadi, mosimane|lelapa: mosadi, mosimane, mosimane|lelapa: mosadi, mosetsana|lelapa: mosadi, mosetsana, mosimane|lelapa: mosadi, mosetsana, mosetsana|||
||letlalo le lesweu|letlalo le le bosweu jo bo mo magareng|letlalo la mmala o o mo magareng|letlalo la mmala wa bontsho jo bo mo magareng|letlalo la mmala o montsho||
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
||||||sefatlhego se se ntshitseng meno|sefatlhego se se nyenyang ka molomo o o bulegileng|
sefatlhego se se nyenyang ka molomo o o bulegileng le matlho a a nyenyang|sefatlhego se se ntshitseng meno le matlho a a nyenyang|sefatlhego se se nyenyang ka molomo o o bulegileng le matlho a a tswalegileng|sefatlhego se se nyenyang ka molomo o o bulegileng le mofufutso o o tsididi|bidikama fa fatshe ka ditshego|sefatlhego ka dikeledi tsa boitumelo|sefatlhego se se nyenyang go sekae|sefatlhego se se lebileng kwa tlase|
|sefatlhego se se tsipang leitlho|sefatlhego se se nyenyang ka matlho a a nyenyang|sefatlhego se se nyenyang ka halo||sefatlhego se se nyenyang ka matlho a pelo|itewa ke naledi|sefatlhego se se butswelang moatlo|
sefatlhego sa go atla|sefatlhego sa go nyenya|sefatlhego sa go atla ka matlho a tswalegile|sefatlhego sa go atla ka matlho a a nyenyang||sefatlhego sa motho a utlwa dijo tse di rokotsang mathe|sefatlhego ka leleme le tswetse ntle|sefatlhego ka leleme le tswetse ntle le leitlho le tsipilwe|
sefatlhego sa botsenwa|sefatlhego ka leleme le tswetse ntle le matlho a tswetswe|sefatlhego sa madi mo ganong|sefatlhego se se tlamparelang|sefatlhego ka letsogo mo molomong|||sefatlhego se se didimatsang|
sefatlhego se se akanyang||sefatlhego sa go tswala molomo ka zip|sefatlhego ka dintshi tse di isitsweng godimo|sefatlhego se se magareng|sefatlhego se se sa bontsheng maikutlo|sefatlhego go se na molomo||
|sefatlhego sa lonyatso|sefatlhego se se sa tshegeng|sefatlhego ka matlho a a dikologang|sefatlhego se se sontseng||sefatlhego sa go bua maaka||
||sefatlhego se se wetseng makgwafo|sefatlhego sa motho a akanya|sefatlhego se se boroko|sefatlhego sa go dutla mathe ganong|sefatlhego sa go robala||
sefatlhego sa seipipo sa bongaka|sefatlhego sa selekanya mogote|sefatlhego ka sehaphatlhogo|sefatlhego sa go feroga dibete|sefatlhego sa motho a tlhatsa|sefatlhego sa go ethimola|||
|sefatlhego sa sedidi||tlhogo e e thunyang|sefatlhego sa hutshe ya modisa|||sefatlhego se se nyenyang ka diborele tsa letsatsi|
sefatlhego sa tapisego|sefatlhego ka diborele|sefatlhego sa kakabalo||sefatlhego sa go tshwenyega|sefatlhego se se menneng phatlha go sekae|sefatlhego se se menneng phatlha|sefatlhego ka molomo o o bulegileng|
sefatlhego se se didimaditsweng|sefatlhego se se gakgametseng|sefatlhego sa ditlhong||||sefatlhego se se menneng phatlha ka molomo o o bulegileng|sefatlhego sa kutlobotlhoko|
sefatlhego sa poifo|sefatlhego ka molomo o o bulegileng le mofufutso o o tsididi|sefatlhego sa go swaba mme gone wetse makgwafo|sefatlhego se se lelang|sefatlhego se se lelelang godimo|sefatlhego sa motho a goa ka poifo|sefatlhego se se akanyetsang teng|sefatlhego sa boitshoko|
sefatlhego sa tshwabo|sefatlhego ka mofufutso o o tsididi|sefatlhego sa go lapa|sefatlhego se se lapileng||sefatlhego ka mofufutso mo nkong|sefatlhego sa go tsupula molomo|sefatlhego sa kgalefo|
sefatlhego ka matshwao mo molomong|sefatlhego se se nyenyang ka dinaka|sefatlhego sa kgalefo ka dinaka|logata|logata le marapo a a fapaantsweng|mokowa wa mantle|sefatlhego sa modirametlae|dimo|
gogo|sepoko|motswakwa|dimo ya motswakwa|sefatlhego sa roboto|sefatlhego sa katse se se nyenyang ka molomo o o bulegileng|sefatlhego sa katse se se šenneng meno ka matlho a a nyenyang|sefatlhego sa katse ka dikeledi tsa boitumelo|
sefatlhego sa katse se se nyenyang ka matlho a pelo|sefatlhego sa katse ka monyenyo wa lesotlo|sefatlhego sa katse se se atlang ka matlho a a tswetsweng|sefatlhego sa katse sa go lapa|sefatlhego sa katse se se lelang|sefatlhego sa katse se se tsuputseng molomo|kgabo ya se-bone-boikepo|kgabo ya se-utlwe-boikepo|
kgabo ya se-bue-boikepo|lekwalo la marato|pelo ka motsu|pelo e e nang le ribone|pelo e e tsabakelang|pelo e e golang|pelo e e ubang|dipelo tse di dikologang|
pelo tse pedi|mokgabiso wa pelo|kgakgamalo ya pelo e e imelwang|pelo e e botlhoko|||pelo e khibidu||
pelo ya mmala wa lamune|pelo e e serolwana|pelo e tala|pelo e e pududu||pelo e e phephole||pelo e ntsho|
||letshwao la moatlo|dintlha di le lekgolo|letshwao la kgalefo||thulano|sedidi|
marothodi a mofufutso|ragoga|lehuti|balune ya puo|leitlho mo puduleng ya puo|pudula ya puo e e kafa molemeng|pudula ya kgalefo e e kafa mojeng|balune ya kakanyo|
zzz|letsogo le le tsholeditsweng|lemorago le le kwa godimo la letsogo|letshogo le le kwa godimo ka menwana e gatogantswe|letsogo le le kwa godimo|tumediso ya vulcan|||
||||letsogo la GO SIAME|||letsogo la phenyo|
fapaanya menwana||sesupo sa ke a go rata|letshwao la dinaka|letsogo la mpitsa|lemorago la monwana o o supang o supile molemeng|lemorago la monwana o o supang o supile mojeng|lemorago la monwana o o supang o supile godimo|
monwana o o mo gare|lemorago la monwana o o supang o supile tlase|monwana o o supang o supile sodimo||bokgonojwe godimo|bokgonojwe tlase|lebole le le kwa godimo|lebole le le tlang go wena|
lebole le le lebileng molemeng|lebole le le lebileng mojeng|matsogo a a opiwang|matsogo a a tsholeditsweng||matsogo a a bulegileng|magofi mmogo kwa godimo|tshwarano ka letsogo|
matsogo a a mennweng|letsogo le le kwalang|politšhe ya dinala|itsaya senepe|dipotongwane tse di obegileng||||
|tsebe||nko|boboko||||
|matlho|leitlho|leleme|molomo||lesea|ngwana|
mosimane|mosetsana|mogolo|motho wa moriri o mosetlha|monna|motho yo o ditedu||monna wa moriri o mosetlha|
mosadi||mosadi wa moriri o mosetlha|mogolo yo o tsofetseng|monnamogolo|mosadimogolo|motho yo o menneng phatla|monna yo o menneng phatla|
mosadi yo o menneng phatla|motho yo o tsuputseng molomo|monna yo o tsuputseng molomo|mosadi yo o tsuputseng molomo|motho yo o reng NNYAA ka puo ya matsogo|monna yo o reng NNYAA ka puo ya matsogo|mosadi yo o reng NNYAA ka puo ya matsogo|motho yo o reng GO SIAME ka puo ya matsogo|
monna yo o reng GO SIAME ka puo ya matsogo|mosadi yo o reng GO SIAME ka puo ya matsogo|motho a sekamisa letsogo|monna a sekamisa letsogo|mosadi a sekamisa letsogo|motho a tsholetsa letsogo|monna a tsholetsa letsogo|mosadi a tsholetsa letsogo|
|||motho a obega|monna a obega|mosadi a obega|motho ka legofi mo sefatlhegong|monna ka legofi mo sefatlhegong|
mosadi ka legofi mo sefatlhegong|motho yo o tsholetsang magetla|monna yo o tsholetsang magetla|mosadi yo o tsholetsang magetla||modiri wa tsa botsogo wa monna|modiri wa tsa botsogo wa mosadi||
seithuti sa monna|seithuti sa mosadi||morutisi wa monna|morutisi wa mosadi||moatlhodi wa monna|moatlhodi wa mosadi|
|molemirui wa monna|molemirui wa mosadi||moapei wa monna|moapei wa mosadi||mekheniki wa monna|
mekheniki wa mosadi||modiri wa bodirelo wa monna|modiri wa bodirelo wa mosadi||modiri wa mo ofising wa monna|modiri wa mo ofising wa mosadi||
moitsesaense wa monna|moitsesaense wa mosadi||moitse thekenoloji wa monna|moitse thekenoloji wa mosadi||seopedi sa monna|seopedi sa mosadi|
|modiragatsi wa monna|modiragatsi wa mosadi||mokgweetsi wa sefofane wa monna|mokgweetsi wa sefofane wa mosadi||moithutadinaledi wa monna|
moithutadinaledi wa mosadi||motimamolelo wa monna|motimamolelo wa mosadi|lepodise|lepodise la monna|lepodise la mosadi|boteketifi|
leteketifi la monna|leteketifi la mosadi|modisa|modisa wa monna|modisa wa mosadi||modiri mo kagong|modiri wa monna mo kagong|
modiri wa mosadi mo kagong||kgosana|kgosanagadi|motho a rwele sehapatlhogo|monna a rwele sehapatlhogo|mosadi a rwele sehapatlhogo|monna ka kepisi ya matšhaena|
mosadi ka sehapatlhogo|monna mo tuxedo|||monyadwi ka lesire|||mosadi wa moimana|
||anyisa||||moengele wa lesea|Santa Tlelose|
Mme Tlelose||||||||
matwetwe|matwetwe wa monna|matwetwe wa mosadi|ya ditlhamane|motho wa ditlhamane wa monna|motho wa ditlhamane wa mosadi|mmamathwane wa vampire|mmamathwane wa vampire wa monna|
mmamathwane wa vampire wa mosadi|motho wa tlhamane|monna wa tlhamane|modiri wa mosadi wa tlhamane|mankge mo ditlhamaneng|monna wa mankge mo ditlhamaneng|mosadi wa mankge mo ditlhamaneng|moengele wa tlhamane|
monna wa moengele wa tlhamane|mosadi wa moengele wa tlhamane|sombi|sombi wa monna|sombi wa mosadi|||motho yo o bonang tshidilo|
monna yo o bonang tshidilo|mosadi yo o bonang tshidilo|motho yo o beolang moriri|monna yo o beolang moriri|mosadi yo o beolang moriri|motho yo o tsamayang|monna yo o tsamayang|mosadi yo o tsamayang|
||||||||
|||||||motho yo o tabogang|
monna yo o tabogang|mosadi yo o tabogang||mosadi yo o binang|monna yo o binang|monna mo sutung ya kgwebo a ya godimo|batho ka ditsebe tsa mmutla mo moletlong|banna ka ditsebe tsa mmutla mo moletlong|
basadi ka ditsebe tsa mmutla mo moletlong|motho mo kamoreng ya metsi a a belang|monna mo kamoreng ya metsi a a belang|mosadi mo kamoreng ya metsi a a belang|motho yo o palamang|monna yo o palamang|mosadi yo o palamang|motho yo o dirang legora|
lobelo lwa dipitse|motho yo o relelang mo semathaneng|mopagami wa boto ya semathana|motho yo o tshamekang kolofo|monna yo o tshamekang kolofo|mosadi yo o tshamekang kolofo|motho yo o lelemelang mo metsing|monna yo o lelemelang|
mosadi yo o lelemelang|motho yo o kgweetsang mokoro|monna yo o kgweetsang mokoro|mosadi yo o kgweetsang mokoro|motho yo o thumang|monna yo o thumang|mosadi yo o thumang|motho yo o itaaganyang bolo fa fatshe|
monna yo o itaaganyang bolo fa fatshe|mosadi yo o itaaganyang bolo fa fatshe|motho yo o tsholetsang ditshipi|monna yo o tsholetsang ditshipi|mosadi yo o tsholetsang ditshipi|motho yo o kgweetsang sekuta|monna yo o kgweetsang baesekele|mosadi yo o kgweetsang baesekele|
motho yo o kgweetsang sekuta mo thabeng|monna yo o kgweetsang sekuta mo thabeng|mosadi yo o kgweetsang sekuta mo thabeng|motho yo o tsamaisang kolotsana|monna yo o tsamaisang kolotsana|mosadi yo o tsamaisang kolotsana|batho ba ba lwang ka go mekamekana|banna ba ba lwang ka go mekamekana|
basadi ba ba lwang ka go mekamekana|motho yo o tshamekang polo ya metsi|monna yo o tshamekang polo ya metsi|mosadi yo o tshamekang polo ya metsi|motho yo o tshamekang bolo ya letsogo|monna yo o tshamekang bolo ya letsogo|mosadi yo o tshamekang bolo ya letsogo|motho yo o mekamekanang le dilo dintsi|
monna yo o mekamekanang le dilo dintsi|mosadi yo o mekamekanang le dilo dintsi|motho mo boemong jwa lotus|monna mo boemong jwa lotus|mosadi mo boemong jwa lotus|motho yo o tlhapang|motho mo bolaong||
basadi ba babedi ba tshwarane matsogo|monna le mosadi ba tshwarane matsogo|banna ba babedi ba tshwarane matsogo|atla|bobedi ka pelo|tlhogo e e buang|sehuba mo moriting|dihuba mo moriting|
|lelapa|||||metlhala ya maoto||
||||sefatlhego sa kgabo|kgabo|korila||
sefatlhego sa ntšwa|ntšwa|||ntšwa ya poodle|sefatlhego sa phiri|sefatlhego sa phokoje||
sefatlhego sa katse|katse||sefatlhego sa tau|sefatlhego sa nkwe|nkwe|lengau|sefatlhego sa pitse|
||pitse|sefatlhego sa unicorn|pitse ya naga|phuduhudu||sefatlhego sa kgomo|
kgomo ya pelesa|nare ya metsi|kgomo|sefatlhego sa kolobe|kolobe|kolobe ya naga|nko ya kolobe|phelehu|
nku|podi|kamela|kamela e e diroto di pedi||thutlwa|tlou||
tshukudu||sefatlhego sa peba|peba|legotlo|sefatlhego sa serathi|sefatlhego sa mmutla|mmutla|
samane||hejehoko|mmamathwane|sefatlhego sa bera||koala|sefatlhego sa panda|
|||||metlhala ya maroo|thekhi|koko|
mokoko|kokwana e e thuthusang lee|kokwanyana|kokwana e e lebileng kwa pele|nonyane|phengwene|lephoi|ntsu|
pidipidi||morubisi||||||
||||sefatlhego sa segwagwa|kwena|khudu|mokgatitswane|
noga|sefatlhego sa kgwanyape|kgwanyape|sauropod|T-Rex|leruarua le le runyang|leruarua|dolefini|
||tlhapi|tlhapi ya boboatsatsi|tlhapi ya blowfish|shaka|okothopase|kgapetla e e itshopang|
||lekakaie||shrimp|squid||kgopa|
serurubele|setshedinyana|tshoswane|notshi||khukhwana|kirikete||
sekgokgo|bobi jwa sekgokgo|phepeng|||||ngatana ya dithunya|
go thunya tšheri|sethunya se sesweu||mokgabiso|sethunya|sethunya se se tshwapileng|hibiscus|sonobolomo|
thunya|tšhulipi||sata||setlhare se se nnetseng setala ruri|setlhare se se tlhotlhoregang matlhare|setlhare sa mokolane|
mokgwapa|ngata ya raese|setswammung|sejalo sa shamrock|clover e e matlhare mane|letlhare la maple|letlhare le le oleng|letlhare le le phaphaselang mo phefong|
||mašerumo||merara|melone|legapu|tangerine|
lamune||panana|peinapole||apole e khibidu|apole e tala|pere|
perekisi|ditšheri|seteroberi||leungo la kiwi|tamati||khokhonate|
abokato|eggplant|tapole|segwete|setlhotlha sa mmidi|pepere e e fisang||komkomore|
|borokholi|||matonkomane||chestnut||
|||senkgwe|croissant|borotho jwa baguette||pretzel|
|diphenekheiki||setena sa tšhisi|nama mo lerapong|leoto la koko|lenathwana la nama|beikhone|
hamburger|ditšhipisi|pizza|hot dog|sementšhisi|taco|burrito||
borotho jo bo suketsweng dilo||lee|kapei|pane e tshesane ya dijo|pitsa ya dijo||mogopo le leswana|
salate e tala|phopokhone|||dijo tse di mo motemeng|lebokoso la bento|cracker ya raese|bolo ya raese|
raese e e apeilweng|raese ya kheri|mogopo wa metsi a a belang|sepakethi|potata e e gadikilweng|oden|sushi|shrimp e e gadikilweng|
tlhapi e e dirilweng kuku ka swirl||dango|ledombolo|khukhi ya lesego|lebokoso la dijo tse di jelwang kwa gae|aese kirimi e e seng thata|shaved ice|
aese kirimi|donate|khukhi|kuku ya letsatsi la matsalo|shortcake||phae|setena sa tšhokolete|
semonamone|lolipopo|khasetete|honey pot|lebotlolo la lesea|galase ya maši|mogodungwana||
kopi ya tee e e se nang matshwaro|sake|lebotlolo ka sekhurumelo se se thunyang|galase ya beine|galase ya cocktail|seno sa boboatsatsi|bikiri ya biri|bikiri ya biri e e tudumang|
digalase tse di tudumang|galase ya tumbler||kopi ka setoroo|||||
di-chopstick|thipa le forotlho le poleite|thipa le forotlho|leswana|thipa ya go apaya||amphora|kgolokwe e e bontshang Yuropa le Aforika|
kgolokwe e e bontshang dinaga tsa Amerika|kgolokwe e e bontshang Asia le Australia|kgolokwe e e bontshang mela ya meridian|mmapa wa lefatshe|mmapa wa Japane||thaba e e apesitsweng ke semathane|thaba|
|lekgwamolelo|thaba ya fuji|go thibelela|bothoko jwa lewatle ka sekhukhu|sekaka|setlhaketlhake sa sekaka|serapa sa bosetšhaba|
setadiamo|kago ya tlelasiki|go agiwa ga kago|||||matlo|
ntlo ya letlotla|ntlo|ntlo ka tshingwana|kago ya ofisi|ofisi ya poso ya Japane|kantoro ya poso|bookelo|banka|
hotele|hotele ya marato|lebentlele la go reka|sekolo|lebentlele la dithoto|madirelo|kagophemelo ya Japane|kagophemelo|
mokete wa lenyalo|tora ya Tokyo|Sefikantswe sa Kgololesego|kereke|mosque||sinagoge|sefikantswe sa shinto|
kaaba|motswedi|tente|tletse mouwane|bosigo ka dinaledi|boalo jwa toropo|tlhabo ya letsatsi mo dithabeng|tlhabo ya letsatsi|
motsesetoropo ka phirimo ya letsatsi|phirimo ya letsatsi|borogo bosigo|metswedi e e fisang|pitse ya carousel||maotwana a ferris|ya godimo le tlase|
pale ya mobeodi|tente ya disorokisi|tlhogo ya terena|kara ya ralawe|terena ya lobelo|terena ya lobelo ka ntlha ya lerumo|terena|metro|
lebone la seporo|seteišene|teroli|seporo se le sengwe|seporo mo thabeng|kara ya teroli|bese|bese e e tlang|
bese ya teroli|minibese|ambulense|enjini ya molelo|kara ya mapodise|kara ya mapodise e e tlang|tekesi|tekesi e e tlang|
sejanaga|sejanaga se se tlang|koloi e e thusang ya metshameko||lori ya dithomelo|lori ya diteroko tse di tshwaragantsweng|terekere|kara ya bothubalebelo|
sekuta|sethuthuthu sa enjene||||baesekele|sethuthuthu||
|boemelabese|tsela ya dikoloi|seporo sa ralawe|moropa wa oli|pompo ya mafura||lebone la kara ya mapodise|
lebone la pharakano le le phekameng|lebone la pharakano le le emeng|letshwao la go ema|kago|tshetledi||mokorwana|kanoe|
mokoro wa lobelo|sekepe sa bapagami|seketswana|mokoro wa enjene|sekepe|sefofane|sefofane se sennye|go tloga ga sefofane|
go goroga ga sefofane||setulo|helikopetere|seporo se se kwa godimo|mogala wa seporo wa mo thabeng|tselana ya teroli e e mo moweng|sathelaete|
rokete|piring e e fofang|tleloko ya motlhokomedi wa hotele||galase ya sesupaura|galase ya sesupaura ka santa e e elelang|lebelela|tshupanako ya alamo|
setopowatšhe|tshupanako ya sesupanako|tshupanako ya mo šelefong|ura ya lesomepedi|masometharo morago ga lesomepedi|ura ya bongwe|masometharo morago ga ura ya bongwe|ura ya bobedi|
masometharo morago ga ura ya bobedi|ura ya boraro|masometharo morago ga ura ya boraro|ura ya bone|masometharo morago ga ura ya bone|ura ya botlhano|masometharo morago ga ura ya botlhano|ura ya borataro|
masometharo morago ga ura ya borataro|ura ya bosupa|masometharo morago ga ura ya bosupa|ura ya borobedi|masometharo morago ga ura ya borobedi|ura ya borobonngwe|masometharo morago ga ura ya borobonngwe|ura ya lesome|
masometharo morago ga ura ya lesome|ura ya lesomenngwe|masometharo morago ga ura ya lesomenngwe|ngwedi o mošwa|sephatlo sa ngwedi o o phatsimang|kotara ya ntlha ya ngwedi|kotara ya boraro ya ngwedi o o phatsimang|ngwedi o o tletseng|
kotara ya boraro ya ngwedi o o batlang o fifala|kotara ya bofelo ya ngwedi|sephatlo sa ngwedi o o fifalang|sephatlo sa ngwedi|sefatlhego sa ngwedi o mošwa|kotara ya ntlha ya ngwedi ka sefatlhego|kotara ya bofelo ya ngwedi ka sefatlhego|selekanyamogote|
letsatsi|ngwedi o o tletseng ka sefatlhego|letsatsi ka sefatlhego||naledi e e mo magareng e tshweu|naledi e e galalelang|naledi e e thunyang|molalatladi|
leru|letsatsi kafa teng ga maru|leru ka legadima le pula|letsatsi kafa teng ga leru le lennye|letsatsi kafa teng ga leru le legolo|letsatsi kafa teng ga leru la pula|leru ka pula|leru ka semathana|
leru ka legadima|phefo ya ledimo|mouwane|sefatlhego sa phefo|setsuatsue|motshewagodimo|sekhukhu se se tswetsweng|sekhukhu|
sekhukhu ka marothodi a pula|sekhukhu mo mmung|motlakase o o maatla|ditlhaka tsa semathana|monna wa semathana|monna wa semathana ntle le semathana|khomete|molelo|
lerothodinyana|lekhubu la metsi|jack-o-lantern|setlhare sa Keresemose|ditlelabore|sedira matlhasedi||matlhasedi|
balune|sethunyi mo moketeng|bolo ya confetti|setlhare sa tanabata|sekgabisi sa phaene|bompopo ba Majapane|khapo seterima|tshipi e e dirang ka phefo|
mokete wa go leba ngwedi||ribone|mpho e e phuthetsweng|ribone ya segakolodi|ditekete tsa kamogelo|tekete|metale wa sesole|
sekgele|metale wa metshameko|metale wa maemo a bo1|metale wa maemo a bo2|metale wa maemo a bo3|kgwele ya dinao|beisebolo||
baseketebolo|bolibolo|kgwele ya dinao ya amerika|kgwele ya dinao ya rakabi|thenese||boula|motshameko wa kirikete|
hokhi ya mo lebaleng|hokhi ya aese||ping pong|badminton|tlelafo ya mabole|yuniforomo ya metshameko ya martial arts|letloa la dino|
folaga mo mosimeng|sekeite sa aese|pale ya go tshwara ditlhapi||hempe ya go taboga|skis|kariki ya dipitse|letlapa le le obegileng|
titeo e e tlhamaletseng|||phisitolo|bolo ya pool 8|bolo e e tsabakelang||motshameko wa bidio|
joesetiki|motšhine wa selote|go swa ga motshameko||||||
sutu ya sepeite|sutu ya pelo|sutu ya taemane|sutu ya tlelapo||joukha|kgwanyape e khibidu ya mahjong|dikarata tsa go tshameka ka dithunya|
tiragatso|setshwantsho se se foreimilweng|phalete ya modiragatsi|||||digalase|
diborele tsa letsatsi||||thae ya molala|sekipa|dijine|sekhafo|
ditlelafo|jase|dikausu|mosese|kimono||||
|bikini|diaparo tsa basadi||sepatšhe|kgetsi ya letsogo|kgetsana e e tshwarwang|dikgetsana tsa go reka|
sephuthelo se se belegwang sa sekolo||setlhako sa banna|ditlhako tsa go taboga|||dikwaekwae tse di kwa godimo|ditlepetlepe tsa basadi|
|dibutshe tsa basadi||serwalo sa bogosi|hutshe ya basadi|hutshe e e godimo|kepisi ya kalogo|kepisi e e duelang|
|helemete ya modiri wa monamodi|melogo ya thapelo|setshaso sa molomo|palamonwana|leje la botlhokwa|sepikara se se timilweng modumo|modumo o o kwa tlase wa sepikara|
modumo o o mo magareng wa sepikara|modumo o o kwa godimo wa sepikara|sebuelagodimo|founokgolo|lenaka la poso|tleloko|tleloko e e nang le mosego|dintlha tsa mmino|
ntlhana ya mmino|dintlhana tsa mmino|maekerofouno wa setudio|selaetara sa lebele|dikonopo tsa go laola|maekerofouno|sereetsaditsebeng|radio|
sekesofouno|lenaka|||katara|khiiboto ya mmino|bayolene||
moropa|||||founo ya mobaele|founo ya mobaele ka motsu|thelefouno|
seamogela thelefouno|pheijara|motšhine wa go fekesa|beteri||polaka ya motlakase|khomphiutha ya lepothopo|khompiutha ya desekethopo|
porinthara|khiiboto|mause wa khomphiutha|therekebolo|disike ya khomphiutha|folopi disike|disike ya pono|dvd|
|khemera ya baesekopo|diforeime tsa filimi|porojeketara ya filimi|boto ya sediramodumo|thelebišene|khemera|khemera ka foleše|
khemera ya bidio|khasete ya bidio|galase ya segodisi e e supileng kwa molemeng|galase ya segodisi e e supileng kwa mojeng|kerese|tleloupu|lebone la foleše|kerese ya pampiri e khibidu|
|buka ya dintlha ka sekhurumelo se se kgabisang|buka e e tswetsweng|buka e e bulegileng|buka e tala|buka e pududu|buka ya mmala wa namune|dibuka|
buka ya dintlha|lejara|tsebe ka motshopo|sekorolo|tsebe e e lebileng godimo|lekwalodikgang|lekwalodikgang le le rotsweng|dithebo tsa matshwaotsebe|
letshwaotsebe|leibole||kgetsana ya madi||madi a pampiri a yen|madi a pampiri a dolara|madi a pampiri a euro|
madi a pampiri a ponto|madi ka diphuka|karata ya sekoloto||tšhate e e oketsegang ka yen|enfelopo|imeile|enfelopo e e tlang|
enfelopo ka motsu|terei ya makwalo a a tswang|terei ya makwalo a a tsenang|sephuthelwana|lebokoso la makwalo le le tswetsweng ka folaga e e kwa godimo|lebokoso la makwalo le le tswetsweng ka folaga e e isitsweng tlase|lebokoso la makwalo le le bulegileng ka folaga e e goleditsweng|lebokoso la makwalo le le butsweng ka folaga e e isitsweng tlase|
lebokoso la poso|lebokoso la balote ka dibalote|pensele|nibi e ntsho|pene ya motswedi|pene|boraše jwa pente|kherayone|
memo|borifikheisi|setsholadifaele sa faele|bula setsholadifaele sa faele|dikgaoganyi tsa karatatshupane|khalendara|gagola khalendara|phete ya go kwalela e e motshopo|
khalendara ya motshopo|karatatshupane|tšhate e a oketsega|tšhate e a fokotsega|tšhate ya bara|peelodimamaretswa|kgorometsaphine|kgorometsaphine e kgolokwe|
lenathwana la pampiri|lenathwana la pampiri le le gokagantsweng|rulara e e tlhamaletseng|rulara e e khutlotharo|sekere|lebokoso la faele ya dikarata|khabinete ya faele|basekete ya matlakala|
notletswe|notlolotswe|notletswe ka pene|notletswe ka selotlolo|senotlolo|senotlolo sa bogologolo|hamore||
sela|hamore le sela|hamore le koba|tšhaka|ditšhaka tse di fapaantsweng|bomo||bora le motsu|
sireletsa||koba||sekurufu le konopo|kere|tlelempe|sekale sa balanse|
|gokaganya||dikeetane|||||
|alembiki||||maekerosekoupo|thelesekoupo|setshwara satelaete|
sirintšhe||pilisi|||||lebati|
|||bolao|soufa le lebone||pitsana ya boithomelo||
shawara|bata|||||||
|||||||kolotsana ya go reka|
sekerete|khofine||ene ya phitlho|||moai||
|letshwao la ATM|letshwao la moteme wa matlakala|metsi a a kgonang go tshwarwa|letshwao la setulo sa maotwana|kamotshana ya banna|kamotshana ya basadi|ntlwana ya boithomelo|
letshwao la masea|tlelosete ya metsi|taolo ya phasepoto|dikhasetomo|tleleime ya dithoto|dithoto kafa molemeng|tlhagiso|bokgabaganyo jwa bana|
ga go tsenwe|thibetswe|ga go dibaesekele|ga go gogwe|ga go latlhelwe matlakala|metsi a a sa tshwaregeng|ga go batsamaya ka dinao|ga go na difouno tsa mobaele|
ga go yo o kwa tlase ga dingwaga tse di lesomerobedi|marang a radio|kotsi mo ditsheding|motsu wa godimo|motsu wa godimomojeng|motsu wa moja|motsu wa mojatlase|motsu wa tlase|
motsu wa molematlase|motsu wa molema|motsu wa godimo molemeng|motsu wa tlasegodimo|motsu wa molemamojeng||motsu wa moja o o kobegelang molemeng|motsu wa molema o o kobegelang molemeng|
motsu wa moja o o kobegelang godimo|motsu wa moja o o kobegelang tlase|metsu e e tlhamaletseng e e tswang molemeng go ya mojeng|dikonopo tsa metsu go tswa mojeng go ya molemeng|motsu WA BOA|motsu WA BOKHUTLONG|motsu WA TSHUBA!|motsu WA BONAKO|
motsu o o kwa GODIMO|lefelo la kobamelo|letshwao la athomo|om|naledi ya ga Dafide|lebili la ga dharma|yin yang|sefapaano sa latine|
sefapaano se se tlwaelegileng|naledi le sephatlo sa yone|letshwao la kagiso|menorah|naledi e e dintlha di thataro e e marontho||Aries|Taurus|
Gemini|Kankere|Leo|Virgo|Libra|Scorpius|Sagittarius|Capricorn|
Aquarius|Pisces|Ophiuchus|konopo ya fetofetola dipina|konopo ya poeletso|konopo ya boeletsa singele|konopo ya tshameka|konopo ya isa pele ka bonako|
konopo ya pina e e latelang|konopo ya tshameka kgotsa kgaotsa go sekae|konopo ya boela morago|konopo ya boela morago ka bonako|konopo ya pina ya pofelo|konopo ya godimo|konopo ya godimo ka bonako|konopo ya tlase|
konopo ya tlase ka bonako|konopo ya kgaotsa go sekae|konopo ya go emisa|konopo ya rekoto|konopo ya ntsha|sinema|konopo ya fokotsa lesedi|konopo ya phatsimo|
dibara tsa manaka||mokgwa wa thoromo|founo ya mobaele e timile|letshwao la mosadi|letshwao la monna||katiso e e tseneletseng ya x|
letswao la tlhakanya le le boima|letshwao la ntsha le le boima|letshwao la arola le le boima|||letshwao la kgakgamatso le le gabedi|letshwao la potso la kgakgamatso|letshwao la potso|
letshwao la potso le lesweu|letshwao la kgakgamatso le lesweu|letshwao la kgakgamatso|thaladi e e kobegileng|kananyo ya madi|letshwao la dolara e e boima|letshwao la tsa bongaka|letshwao la tsosoloso|
fleur-de-lis|letshwao la teritente|betšhe ya leina|letshwao la sejapane la mosimolodi|sekele e kgolo e e boima|letshwao le le boima le lesweu|lebokoso la balote ka tlholo|letshwao le le boima|
letshwao la sefapaano|konopo ya letshwao la sefapaano|sediko se se motshopo|sediko se se motshopo se se gabedi|letshwao la phetolo la karolo|naletsana e e metsu e robedi|naledi e e dintlha di robedi|benya|
tshwanelo ya go kopolola|kwadisitswe|letshwao la thekiso||tlhakakgolo ya tsenyoteng ya selatine|tlhakannye ya tsenyoteng ya selatine|dinomoro tsa tsenyoteng|matshwao a tsenyoteng|
ditlhaka tsa tsenyoteng tsa selatine|konopo ya A (mofuta wa madi)|konopo ya AB (mofuta wa madi)|konopo ya B (mofuta wa madi)|konopo ya CL|konopo ya TSIDITSANA|konopo ya GOLOLA|tshedimosetso|
konopo ya ID|dirilwe sekele ya M|konopo ya NTŠHWA|konopo ya NG|konopo ya O (mofuta wa madi)|konopo ya SIAME|konopo ya P|konopo ya SOS|
|konopo ya VS|konopo ya Sejapane ya "fano"|konopo ya Sejapane ya "tuediso ya tirelo"|konopo ya Sejapane ya "madi a kgwedi le kgwedi"|konopo ya Sejapane ya "ga se mahala"|konopo ya Sejapane ya "bolokilwe"|konopo ya Sejapane ya "sesolo"|
konopo ya Sejapane ya "phokoletso"|konopo ya Sejapane ya "mahala"|konopo ya Sejapane ya "thibetswe"|konopo ya sejapane ya "amogetswe"|konopo ya Sejapane ya "kopo"|konopo ya sejapane ya "kereite ya phalolo"|konopo ya Sejapane ya "phatlatiro"|konopo ya Sejapane ya "re a go lebogisa"|
konopo ya Sejapane ya "sephiri"|konopo ya Sejapane ya "bulegetse kgwebo"|konopo ya Sejapane ya "ga go phatlatiro"|sekele e khibidu||||sekele e pududu|
||sekele e ntsho|sekele e tshweu|||||
|||sekwere se segolo se sentsho|sekwere se segolo se sesweu|sekwere se se mo magareng se sentsho|sekwere se se mo magareng se sesweu|sekwere sa bonnye jo bo magareng jo bontsho|
sekwere sa bonnye jo bo magareng jo bosweu|sekwere se sentsho se sennye|sekwere se sesweu se sennye|teemane e kgolo ya mmala wa lamune|teemane e kgolo e pududu|teemane e nnye ya mmala wa lamune|teemane e nnye e pududu|khutlotharo e khibidu e lebile kwa godimo|
khutlotharo e khibidu e lebile kwa tlase|teemane ka lerontho|konopo ya radio|konopo e tshweu e e sekwere|konopo e ntsho e e sekwere|folaga e e ditšheke|folaga e e dikhutlotharo|difolaga tse di difapaano|
folaga e ntsho|folaga e tshweu|folaga ya motshewagodimo||`
