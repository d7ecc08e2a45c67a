// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `baner: {0}|person: gwallt coch|person: gwallt cyrliog|person: gwallt gwyn|person: moel|dyn: gwallt coch|dyn: gwallt cyrliog|dyn: gwallt gwyn|
dyn: moel|menyw: gwallt coch|menyw: gwallt cyrliog|menyw: gwallt gwyn|menyw: moel|person yn cerdded: wynebu i’r dde|menyw yn cerdded: wynebu i’r dde|dyn yn cerdded: wynebu i’r dde|
person yn penlinio: wynebu i’r dde|menyw yn penlinio: wynebu i’r dde|dyn yn penlinio: wynebu i’r dde|person â ffon gerdded: wynebu i’r dde|dyn â ffon wen: wynebu i’r dde|menyw â ffon wen: wynebu i’r dde|person mewn cadair olwyn drydan: wynebu i’r dde|dyn mewn cadair olwyn fodur: wynebu i’r dde|
menyw mewn cadair olwyn fodur: wynebu i’r dde|person mewn cadair olwyn â llaw: wynebu i’r dde|dyn mewn cadair olwyn: wynebu i’r dde|menyw mewn cadair olwyn: wynebu i’r dde|person yn rhedeg: wynebu i’r dde|menyw yn rhedeg: wynebu i’r dde|dyn yn rhedeg: wynebu i’r dde|cusan: menyw, dyn|
cusan: dyn, dyn|cusan: menyw, menyw|pâr a chalon: menyw, dyn|pâr a chalon: dyn, dyn|pâr a chalon: menyw, menyw|teulu: dyn, menyw, bachgen|teulu: dyn, menyw, merch|teulu: dyn, menyw, merch, bachgen|
teulu: dyn, menyw, bachgen, bachgen|teulu: dyn, menyw, merch, merch|teulu: dyn, dyn, bachgen|teulu: dyn, dyn, merch|teulu: dyn, dyn, merch, bachgen|teulu: dyn, dyn, bachgen, bachgen|teulu: dyn, dyn, merch, merch|teulu: menyw, menyw, bachgen|
teulu: menyw, menyw, merch|teulu: menyw, menyw, merch, bachgen|teulu: menyw, menyw, bachgen, bachgen|teulu: menyw, menyw, merch, merch|teulu: dyn, bachgen|teulu: dyn, bachgen, bachgen|teulu: dyn, merch|teulu: dyn, merch, bachgen|
teulu: dyn, merch, merch|teulu: menyw, bachgen|teulu: menyw, bachgen, bachgen|teulu: menyw, merch|teulu: menyw, merch, bachgen|teulu: menyw, merch, merch|gorchudd bysell: 10|baner: Lloegr|
baner: Yr Alban|baner: Cymru|arlliw croen golau|arlliw croen canolig-golau|arlliw croen canolog|arlliw croen canolig-tywyll|arlliw croen tywyll|adran|
marc paragraff|arwydd dager|arwydd dager dwbl|saeth yn pwyntio i’r chwith|saeth i’r chwith strôc|saeth yn pwyntio i’r dde|saeth i’r dde strôc|saeth yn pwyntio i fyny|
saeth yn pwyntio i lawr|saeth donnog i’r chwith|saeth donnog i’r dde|saeth ddeuben i’r chwith|saeth ddeuben i fyny|saeth ddeuben i’r dde|saeth ddeuben i lawr|saeth i’r chwith gyda chynffon|
saeth i’r dde gyda chynffon|saeth i’r chwith o’r bar|saeth i fyny o’r bar|saeth i’r dde o’r bar|saeth i lawr o’r bar|saeth i fyny i lawr gyda sail|saeth i’r chwith gyda dolen|saeth i’r dde gyda dolen|
saeth donnog chwith dde|saeth igam-ogam i lawr|saeth i fyny gyda’r pwynt i’r chwith|saeth i fyny gyda’r pwynt i’r dde|saeth i lawr gyda’r pwynt i’r chwith|saeth i lawr gyda’r pwynt i’r dde|saeth i’r dde gyda’r gornel i lawr|saeth i lawr gyda’r gornel i’r chwith|
saeth hanner cylch uchaf gwrthglocwedd|saeth hanner cylch uchaf clocwedd|bar hir saeth y gogledd orllewin|bar saeth i’r chwith dros far saeth i’r dde|saeth cylch agored gwrthglocwedd|saeth cylch agored clocwedd|tryfer i’r chwith gyda’r adfach i fyny|tryfer i’r chwith gyda’r adfach i lawr|
tryfer i fyny gyda’r adfach i’r dde|tryfer i fyny gyda’r adfach i’r chwith|tryfer i’r dde gyda’r adfach i fyny|tryfer i’r dde gyda’r adfach i lawr|tryfer i lawr gyda’r adfach i’r dde|tryfer i lawr gyda’r adfach i’r chwith|saeth i’r dde dros saeth i’r chwith|saethau yn pwyntio i fyny ac i lawr|
saethau i’r chwith dros ben saethau i’r dde|saethau pâr i’r chwith|saethau pâr i fyny|saethau pâr i’r dde|saethau pâr i lawr|tryfer i’r chwith dros dryfer i’r dde|tryfer i’r dde dros dryfer i’r chwith|saeth ddwbl i’r chwith|
saeth ddwbl i’r chwith strôc|saeth ddwbl i fyny|saeth ddwbl i’r dde|saeth ddwbl i’r dde strôc|saeth ddwbl i lawr|saeth ddwbl chwith dde|saeth ddwbl chwith dde strôc|saeth ddwbl gogledd orllewin|
saeth ddwbl gogledd ddwyrain|saeth ddwbl de ddwyrain|saeth ddwbl de orllewin|saeth driphlyg i’r chwith|saeth driphlyg i’r dde|saeth grych i’r chwith|saeth grych i’r dde|saeth i fyny strôc ddwbl|
saeth i lawr strôc ddwbl|saeth doriedig i’r chwith|saeth doriedig i fyny|saeth doriedig i’r dde|saeth doriedig i lawr|saeth i’r chwith bar|saeth i’r dde bar|saeth wag i’r chwith|
saeth wag i fyny|saeth wag i’r dde|saeth wag i lawr|saeth wag i fyny o’r bar|saeth i lawr i’r chwith saeth i fyny|i bawb|differyn rhannol|mae yn bodoli|
set wag|cynyddran|nabla|elfen o|ddim yn elfen|yn cynnwys fel aelod|prawf diwedd|cynnyrch n-ary|
crynhoad n-ary|dim llai na|ddim yn gyfartal|ddim mwy na|arwydd minws|minws neu blws|slaes rhannu|gweithredwr serennig|
gweithredwr cylch|gweithredwr bwled|ail isradd|cyfrannol|arwydd anfeidredd|ongl sgwâr|ongl|yn rhannu|
cyfochrog|rhesymegol a|croestoriad|uno|integrol|integrol ddwbl|cyfuchlin integrol|felly|
oherwydd|cymhareb|cyfran|gweithredwr tild|tild wedi’i wrthdroi|s gwrthdro diog|anghymesur yn hafal|bron yn hafal|
bron yn gyfartal|i gyd yn hafal|tua’r un faint â’r ddelwedd|cylch yn hafalnod|union yr un fath â|hollol hafal|llai na neu’n gyfartal|mwy na neu’n gyfartal|
arwydd llai na dros hafalnod|arwydd mwy na dros hafalnod|llawer llai na|llawer mwy na|rhwng|mwy na hafal|yn rhagflaenu|yn dilyn|
nid yw’n dilyn|is-set o|uwchset|is-set hafal|uwchset hafal|plws mewn cylch|minws mewn cylch|amseroedd mewn cylch|
slaes rhannu mewn cylch|gweithredwr dotiau mewn cylch|gweithredwr cylch mewn cylch|gweithredwr seren mewn cylch|plws mewn sgwâr|minws mewn sgwâr|tac i fyny|ddim yn gorfodi|
yn rhagflaenu dan berthynas|yn dilyn o dan berthynas|ddim yn cynnwys fel is-grŵp hafal arferol|gwreiddiol|matrics cyfunedig hermitian|triongl dde|n-ary rhesymegol neu|croestoriad n-ary|
uniad n-ary|gweithredwr dot|gweithredwr seren|uniad naturiol|croestoriad dwbl|llawer iawn yn llai na|llawer iawn yn fwy na|hepgoriad fertigol|
hepgoriad llorweddol llinell ganol|hepgoriad i fyny croeslin dde|hepgoriad i lawr croeslin dde|wythfed nodyn|fflat|miniog|wyneb yn gwenu â cheg agored|wyneb yn gwenu â cheg agored a llygaid mawr|
wyneb yn gwenu â cheg agored a gwên yn y llygaid|wyneb yn lledwenu â gwên yn y llygaid|wyneb yn gwenu â cheg agored a llygaid ynghau|wyneb yn gwenu â cheg agored a chwys|rholio ar y llawr yn chwerthin|wyneb â dagrau hapusrwydd|wyneb ag ychydig o wên arni|wyneb â’i ben i waered|
wyneb toddi|llygaid yn wincio|wyneb yn gwenu â gwên yn y llygaid|wyneb yn gwenu ag eurgylch|wyneb yn gwenu â thair calon|wyneb yn gwenu â chalonnau yn y llygaid|wyneb â ser yn y llygaid|wyneb yn chwythu cusan|
wyneb yn rhoi cusan|wyneb yn gwenu|wyneb yn rhoi cusan â llygaid ynghau|wyneb yn rhoi cusan â gwên yn y llygaid|wyneb yn gwenu gyda deugryn|wyneb yn blasu bwyd blasus|wyneb â thafod yng ngolwg|wyneb â thafod yng ngolwg a llygaid yn wincio|
wyneb penwan|wyneb â thafod yng ngolwg a llygaid ynghau|wyneb symbol arian|wyneb yn rhoi cwtsh|wyneb gyda llaw dros y geg|wyneb gyda llygaid agored a llaw dros geg|wyneb gyda llygad sy’n sbïo|wyneb hisht|
wyneb yn meddwl|wyneb saliwt|wyneb â sip dros y geg|wyneb gydag ael wedi codi|wyneb niwtral|wyneb difynegiant|wyneb heb geg|wyneb llinell dotiog|
wyneb mewn cymylau|wyneb yn cilwenu|wyneb ddi-ddifyr|wyneb â llygaid yn rholio|wyneb ag ystum|wyneb anadlu allan|wyneb celwydd|wyneb sydd ysgwyd|
pen yn ysgwyd o ochr i ochr|pen yn ysgwyd i fyny ac i lawr|wyneb o ryddhad|wyneb synfyfyriol|wyneb cysglyd|wyneb glafoerio|wyneb yn cysgu|wyneb gyda bagiau dan y llygaid|
wyneb â mwgwd meddygol|wyneb â thermomedr|wyneb â rhwymyn i’r pen|wyneb chwydlyd|wyneb yn chwydu|wyneb tisian|wyneb poeth|wyneb oer|
wyneb meddw|wyneb wedi llorio|wyneb â llygaid troellog|pen yn ffrwydro|wyneb het cowboi|wyneb yn partïo|wyneb mewn cuddwisg|wyneb yn gwenu â sbectol haul|
wyneb clyfar|wyneb gyda monocl|wyneb cymysglyd|wyneb â cheg letraws|wyneb gofidio|wyneb â pheth gwg arni|wyneb gwgus|wyneb â cheg agored|
wyneb distewi|wyneb wedi rhyfeddu|wyneb yn gwrido|wyneb wedi ystumio|wyneb yn pledio|wyneb yn dal dagrau yn ôl|wyneb gwgus â cheg agored|wyneb dirboen|
wyneb ofnus|wyneb â cheg agored a chwys o ofid|wyneb siomedig ond â rhyddhad|wyneb yn crio|wyneb yn beichio crio|wyneb yn sgrechian ag ofn|wyneb dryslyd|wyneb dyfal|
wyneb siomedig|wyneb yn chwysu o ofid|wyneb lluddedig|wyneb blinedig|wyneb yn dylyfu gên|wyneb â stêm yn dod o’r trwyn|wyneb pwdu|wyneb dig|
wyneb â symbolau dros y ceg|wyneb yn gwenu â chyrn|wyneb dig â chyrn|penglog|penglog ac esgyrn croes|pentwr o faw|wyneb clown|anghenfil|
bwgan|ysbryd|estron|anghenfil estron|wyneb robot|wyneb cath yn gwenu â cheg agored|wyneb cath yn gwenu â cheg agored a gwên yn y llygaid|wyneb cath â dagrau o hapusrwydd|
cath yn gwenu â chalonnau yn y llygaid|wyneb cath â gwên ar gam|wyneb cath yn cusanu â llygaid ynghau|wyneb cath luddedig|wyneb cath yn crio|wyneb cath yn pwdu|mwnci gweld dim drwg|clywed dim drwg|
siarad dim drwg|llythyr caru|calon â saeth trwyddi|calon â rhuban|calon yn disgleirio|calon yn tyfu|calon yn curo|calonnau yn troelli|
dwy galon|addurn calon|ebychiad trwm galon|calon wedi torri|calon ar dân|trwsio calon|calon goch|calon binc|
calon oren|calon felen|calon werdd|calon las|calon las golau|calon borffor|calon frown|calon ddu|
calon lwyd|calon wen|ôl cusan|cant o bwyntiau|symbol dicter|cwmwl ymladd|trawiad|penysgafn|
defnynnau chwys|rhuthro|twll|balŵn deialog|llygad mewn cwmwl|swigen siarad i’r chwith|swigen ddig i’r dde|cwmwl meddwl|
zzz|llaw yn chwifio|cefn llaw wedi’i chodi|llaw wedi ei chodi â bysedd wedi eu lledu|llaw wedi codi|saliwt fulcanaidd|llaw i’r dde|llaw i’r chwith|
llaw palmwydd i lawr|llaw palmwydd i fyny|llaw yn gwthio i’r chwith|llaw yn gwthio i’r dde|llaw ocê|bysedd wedi’u pinsio|bysedd yn pinshio|llaw fuddugol|
bysedd wedi’u croesi|llaw gyda bys mynegai a bawd wedi’u croesi|arwydd caru ti|arwydd y cyrn|llaw ffonia fi|mynegfys yr wrthlaw yn pwyntio i’r chwith|mynegfys yr wrthlaw yn pwyntio i’r dde|mynegfys yr wrthlaw yn pwyntio i fyny|
bys canol|mynegfys yr wrthlaw yn pwyntio i lawr|mynegfys yn pwyntio i fyny|bys mynegai yn pwyntio at y gwyliwr|bys bawd i fyny|bys bawd i lawr|dwrn wedi codi|dwrn yn agosáu|
dwrn tua’r chwith|dwrn tua’r dde|dwylo yn curo|person yn codi dwylo|dwylo calon|dwylo agored|cledrau dwylo yn yr awyr gyda’u gilydd|ysgwyd dwylo|
dwylo wedi plygu|dwylo yn ysgrifennu|farnais ewinedd|hunlun|cyhyrau deuben wedi eu hystwytho|braich fecanyddol|coes fecanyddol|coes|
troed|clust|clust gyda chymorth clyw|trwyn|ymennydd|Y galon|Yr ysgyfaint|dant|
asgwrn|llygaid|llygad|tafod|ceg|brathu gwefus|babi|plentyn|
bachgen|merch|person|person â gwallt golau|dyn|person: barf|dyn: barf|dyn â gwallt golau|
menyw|menyw: barf|menyw â gwallt golau|oedolyn oedranus|hen ddyn|hen fenyw|person yn gwgu|dyn yn gwgu|
menyw yn gwgu|person yn pwdu|dyn yn pwdu|menyw yn pwdu|person yn ystumio nad yw’n iawn|dyn yn ystumio nad yw’n iawn|menyw yn ystumio nad yw’n iawn|person yn ystumio iawn|
dyn yn ystumio iawn|menyw yn ystumio iawn|person yn gwyro llaw|dyn yn gwyro ei law|menyw yn gwyro ei llaw|person yn codi llaw|dyn yn codi ei law|menyw yn codi ei llaw|
person byddar|dyn byddar|menyw fyddar|person yn ymgrymu|dyn yn ymgrymu’n isel|menyw yn ymgrymu’n isel|cledr i’r wyneb|dyn yn codi cledr i’w wyneb|
menyw yn codi cledr i’w wyneb|codi gwar|dyn yn codi gwar|menyw yn codi gwar|gweithiwr iechyd|gweithiwr iechyd gwrywaidd|gweithiwr iechyd benywaidd|person sy’n astudio|
myfyriwr|myfyrwraig|person sy’n addysgu|athro|athrawes|person sy’n barnu|barnwr|barnwres|
person sy’n ffermio|ffermwr|ffarmwraig|person sy’n coginio|cogydd|cogyddes|mecanig|peiriannydd gwrywaidd|
peiriannydd benywaidd|person sy’n gweithio mewn ffatri|gweithiwr ffatri|gweithwraig ffatri|gweithiwr swyddfa|gweithiwr swyddfa gwrywaidd|gweithiwr swyddfa benywaidd|person sy’n ymwneud â gwyddoniaeth|
gwyddonydd|gwyddonwraig|technolegydd|technolegwr|technolegwraig|person sy’n canu|cantor|cantores|
artist|arlunydd|arlunwraig|peilot|peilot gwrywaidd|peilot benywaidd|gofod-deithiwr|gofodwr|
gofodwraig|diffoddwr tân|dyn tân|menyw tân|heddwas|swyddog heddlu gwrywaidd|swyddog heddlu benywaidd|ditectif|
ditectif gwrywaidd|ditectif benywaidd|gwarchodfilwr|gwarchodydd gwrywaidd|gwarchodydd benywaidd|ninja|adeiladwr|gweithiwr adeiladu gwrywaidd|
gweithiwr adeiladu benywaidd|person â choron|tywysog|tywysoges|person yn gwisgo twrban|dyn â thwrban|menyw â thwrban|dyn â chap Tsieineaidd|
menyw â phensgarff|person mewn siaced ginio|dyn mewn siaced ginio|menyw mewn siaced ginio|person yn gwisgo llen|dyn yn gwisgo llen|menyw yn gwisgo llen|menyw feichiog|
dyn beichiog|person beichiog|bwydo o’r fron|menyw yn bwydo babi|dyn yn bwydo babi|person yn bwydo babi|babi angel|Siôn Corn|
Siân Corn|mx claus|archarwr|archarwr gwrywaidd|archarwr benywaidd|archleidr|archleidr gwrywaidd|archleidr benywaidd|
dewin|dewin gwrywaidd|dewin benywaidd|tylwyth teg|tylwythen teg|tylwythen deg|fampir|fampir gwrywaidd|
fampir benywaidd|môrberson|morwas|môr-forwyn|coblyn|coblyn gwrwywaidd|coblyn benywaidd|genie|
genie gwrywaidd|genie benywaidd|sombi|sombi gwrywaidd|sombi benywaidd|ellyll|creadur blewog|person yn derbyn tyluniad|
dyn yn derbyn tyluniad i’w wyneb|menyw yn derbyn tyluniad i’w wyneb|person yn cael ei wallt wedi’u torri|dyn yn cael ei wallt wedi’u torri|menyw yn cael ei gwallt wedi’u torri|person yn cerdded|dyn yn cerdded|menyw yn cerdded|
person yn sefyll|dyn yn sefyll|menyw yn sefyll|person yn penlinio|dyn yn penlinio|menyw yn penlinio|person â ffon gerdded|dyn â ffon wen|
menyw â ffon wen|person mewn cadair olwyn drydan|dyn mewn cadair olwyn fodur|menyw mewn cadair olwyn fodur|person mewn cadair olwyn â llaw|dyn mewn cadair olwyn|menyw mewn cadair olwyn|person yn rhedeg|
dyn yn rhedeg|menyw yn rhedeg|dawnsiwr/dawnswraig bale|menyw yn dawnsio|dyn yn dawnsio|dyn mewn gwisg fusnes yn ymddyrchafu|pobl mewn parti|dyn mewn parti|
menyw mewn parti|person mewn ystafell llawn stêm|dyn mewn ystafell llawn stêm|menyw mewn ystafell llawn stêm|person yn dringo|dyn yn dringo|menyw yn dringo|ffensiwr|
rasio ceffylau|sgïwr|eirafyrddiwr|person yn chwarae golff|dyn yn chwarae golff|menyw yn chwarae golff|person yn syrffio|dyn yn syrffio|
menyw yn syrffio|person yn rhwyfo cwch|dyn yn rhwyfo cwch|menyw yn rhwyfo cwch|person yn nofio|dyn yn nofio|menyw yn nofio|person â phêl|
dyn â phêl|menyw â phêl|person yn codi pwysau|dyn yn codi pwysau|menyw yn codi pwysau|person yn beicio|dyn yn beicio|menyw yn beicio|
person yn beicio mynydd|dyn yn beicio mynydd|menyw yn beicio mynydd|olwyn droi|dyn yn gwneud olwyn dro|menyw yn gwneud olwyn dro|taflwyr codwm|dynion yn reslo|
menywod yn reslo|polo dŵr|dyn yn chwarae polo dŵr|menyw yn chwarae polo dŵr|pêl-law|dyn yn chwarae pêl law|menyw yn chwarae pêl law|jyglo|
dyn yn jyglo|menyw yn jyglo|person mewn ystum lingroes|dyn mewn ystum lingroes|menyw mewn ystum lingroes|person mewn bath|person mewn gwely|pobl yn dal dwylo|
dwy fenyw yn dal dwylo|dyn a menyw yn dal dwylo|dau ddyn yn dal dwylo|cusan|pâr a chalon|pen yn siarad|penddelw mewn silwét|penddelwau mewn silwét|
pobl yn cofleidio|teulu|teulu: oedolyn, oedolyn, plentyn|teulu: oedolyn, oedolyn, plentyn, plentyn|teulu: oedolyn, plentyn|teulu: oedolyn, plentyn, plentyn|olion traed|ôl bys|
gwallt coch|gwallt cyrliog|gwallt gwyn|moel|wyneb mwnci|mwnci|gorila|orangwtan|
wyneb ci|ci|ci tywys|ci cymorth|pwdl|blaidd|llwynog|racŵn|
wyneb cath|cath|cath ddu|wyneb llew|wyneb teigr|teigr|llewpard|wyneb ceffyl|
elc|asyn|ceffyl|wyneb uncorn|sebra|carw|bual|wyneb buwch|
ych|byfflo dwr|buwch|wyneb mochyn|mochyn|baedd|trwyn mochyn|hwrdd|
dafad|gafr|camel|camel dau dwmpath|lama|jiráff|eliffant|mamoth|
rhinoseros|afonfarch|wyneb llygoden|llygoden|llygoden fawr|wyneb bochdew|wyneb cwningen|cwningen|
gwiwer resog|afanc|draenog|ystlum|wyneb arth|arth wen|coala|wyneb panda|
diogyn|dyfrgi|drewgi|cangarŵ|mochyn daear|olion pawen|twrci|iâr|
ceiliog|deoriad cywion|cyw bach|cyw iâr yn blaen-wynebu|aderyn|pengwin|colomen|eryr|
hwyaden|alarch|tylluan|dodo|pluen|fflamingo|paun|parot|
adain|aderyn du|gwydd|ffenics|broga|crocodeil|crwban y môr|madfall|
neidr|wyneb draig|draig|sawropod|T-Rex|morfil yn chwythu dŵr|morfil|dolffin|
orca|morlo|pysgodyn|pysgod trofannol|chwydd bysgodyn|siarc|octopws|cragen droellog|
cwrel|slefren fôr|cranc|cimwch|berdysyn|ystifflog|wystrys|malwoden|
pili-pala|pryf|morgrugyn|gwenynen|chwilen|chwilen y wraig|criciedyn|chwilen ddu|
pry copyn|gwe pry cop|sgorpion|mosgito|pry|mwydyn|microb|tusw|
blodeuyn ceirios|blodyn gwyn|lotws|rhosglwm|rhosyn|blodyn wedi gwiwo|hibisgws|blodyn haul|
blodeuyn|tiwlip|hiasinth|eginblanhigyn|planhigyn mewn pot|bythwyrdd|coeden gollddail|palmwydden|
cactws|ysgub o reis|llysieuyn|samrog|meillionen pedair deilen|deilen masarnen|deilen yn cwympo|deilen yn crynu yn y gwynt|
nyth gwag|nythu gydag wyau|madarch|coeden heb ddail|grawnwin|melon|melon dŵr|tanjerin|
lemwn|leim|banana|pinafal|mango|afal coch|afal gwyrdd|peren|
eirinen wlanog|ceirios|mefus|llus|ffrwyth ciwi|tomato|olewydd|cneuen goco|
afocado|ŵylyst|taten|moron|tywysen o gorn|pupur twym|pupryn|ciwcymber|
gwyrdd deiliog|brocoli|garlleg|winwns|cnai ddaear|ffa|castan|gwraidd sinsir|
pod pys|madarch brown|gwreiddlysieuyn|bara|croissant|ffon fara|Bara fflat|pretsel|
bagel|crempogau|woffl|darn o gaws|cig ar yr asgwrn|coes o ffowls|toriad o gig|bacwn|
hambyrgyr|sglodion|pitsa|selsigen mewn bynen|brechdan|taco|burrito|tamale|
bara gwastad wedi’i stwffio|ffalaffel|wy|coginio|padell fas o fwyd|llestr o fwyd|fondue|bowlen â llwy|
salad gwyrdd|popgorn|menyn|halen|bwyd tun|bocs bento|cracer reis|pêl reis|
reis wedi’i goginio|reis cyrri|bowlen yn stemio|sbageti|taten felys wedi’i rostio|oden|swshi|berdysyn wedi’i ffrio|
cacen bysgod gyda chwyrlïad|cacen lleuad|dango|twmplen|bisgeden lwcus|bocs prydau parod|hufen iâ meddal|iâ wedi’i siafio|
hufen iâ|toesen|bisgeden|cacen pen-blwydd|cacen fer|cacen cwpan|pei|bar o siocled|
losin|lolipop|cwstard|pot mêl|botel babi|gwydraid o laeth|diod boeth|tebot|
cwpan te heb ddolen|sake|potel gyda chorcyn yn popian|gwydr gwin|gwydr coctel|diod drofannol|mwg cwrw|mygiau cwrw yn clincian|
gwydrau yn tincian|tymbler|arllwys hylif|cwpan â gwellt yfed|te swigod|blwch diodydd|maté|ciwb iâ|
gweill bwyta|fforc a chyllell gyda phlât|fforc a chyllell|llwy|cyllell cegin|jar|llestri|glôb yn dangos Ewrop-Affrica|
glôb yn dangos yr Americas|glôb yn dangos Asia-Awstralia|glôb gyda meridianau|map o’r byd|map o Japan|cwmpawd|mynydd wedi’i orchuddio mewn eira|mynydd|
tirlithriad|llosgfynydd|mynydd Fuji|gwersyllu|traeth ag ymbarél|anialwch|ynys anghyfannedd|parc cenedlaethol|
stadiwm|adeilad clasurol|adeiladwaith adeilad|bricsen|carreg|pren|cwt|tai|
tŷ gwag|tŷ|tŷ gyda gardd|adeilad o swyddfa|swyddfa bost Japaneaidd|swyddfa bost|ysbyty|banc|
gwesty|gwesty cariad|siop gyfleus|ysgol|siop adrannol|ffatri|castell Japaneaidd|castell|
priodas|tŵr Tokyo|Cerflun Rhyddid|eglwys|mosg|teml hindwaidd|synagog|cysegrfa shinto|
kaaba|ffynnon|pabell|niwlog|noson â sêr|dinaslun|codiad haul dros fynyddoedd|codiad haul|
dinaslun cyfnos|machlud haul|pont gyda’r nos|tarddelli poeth|ceffyl carwsél|sleid maes chwarae|olwyn fawr|cert sglefrio|
polyn barbwr|tent syrcas|locomotif|car rheilffordd|trên tra chyflym|trên tra chyflym gyda thrwyn fel bwled|trên|metro|
rheilffordd ysgafn|gorsaf|tram|trên un gledren|rheilffordd fynydd|car tram|bws|bws yn dod i’ch cwrdd|
bws trydan|bws mini|ambiwlans|peiriant tân|car yr heddlu|car heddlu sy’n dod i’ch cwrdd|tacsi|tacsi sy’n dod i’ch cwrdd|
modur|modur sy’n dod i’ch cwrdd|cerbyd hamdden|lori pickup|lori dosbarthu|lori gymalog|tractor|car rasio|
beic modur|sgwter modur|cadair olwyn heb beiriant|cadair olwyn â pheiriant|ricshio â pheiriant|beic|sgwter cicio|sgrialfwrdd|
esgid sglefrio|arhosfan bws|traffordd|trac rheilffordd|drwm olew|pwmp tanwydd|olwyn|golau car yr heddlu|
golau traffig llorweddol|golau traffig fertigol|arwydd stop|adeiladwaith|angor|bwi cylch|cwch hwylio|canŵ|
cwch gwib|llong deithwyr|fferi|cwch modur|llong|awyren|awyren fach|ymadawiad awyren|
dyfodiad awyren|parasiwt|sedd|hofrennydd|rheilffordd grog|rhaffbont fynydd|tramffordd awyrol|lloeren|
roced|soser hedegog|porthor|bagiau|awrwydr|awrwydr gyda thywod yn llifo|oriawr|cloc larwm|
stop wats|cloc ag amserydd|cloc silff ben tân|deuddeg o’r gloch|hanner awr wedi deuddeg|un o’r gloch|hanner awr wedi un|dau o’r gloch|
hanner awr wedi dau|tri o’r gloch|hanner awr wedi tri|pedwar o’r gloch|hanner awr wedi pedwar|pump o’r gloch|hanner awr wedi pump|chwech o’r gloch|
hanner awr wedi chwech|saith o’r gloch|hanner awr wedi saith|wyth o’r gloch|hanner awr wedi wyth|naw o’r gloch|hanner awr wedi naw|deg o’r gloch|
hanner awr wedi deg|un ar ddeg o’r gloch|hanner awr wedi un ar ddeg|lleuad newydd|lleuad gilgant ar ei chynnydd|lleuad chwarter cyntaf|lleuad amgrwm ar ei chynnydd|lleuad lawn|
lleuad amgrwm ar ei chil|lleuad chwarter olaf|lleuad cilgant ar ei chil|lleuad gilgant|wyneb lleuad newydd|lleuad chwarter cyntaf gydag wyneb|lleuad chwarter olaf gydag wyneb|thermomedr|
haul|lleuad lawn gydag wyneb|lleuad ag wyneb|planed cylchog|seren ganolig wen|seren yn tywynnu|seren wib|y llwybr llaethog|
cwmwl|haul tu ôl i gwmwl|cwmwl â mellt a glaw|haul tu ôl i gwmwl bach|haul tu ôl i gwmwl mawr|haul tu ôl i gwmwl gyda glaw|cwmwl gyda glaw|cwmwl gydag eira|
cwmwl gyda mellt|corwynt|niwl|wyneb gwyntog|seiclon|enfys|ymbarél ar gau|ymbarél|
ymbarél gyda glaw|ymbarél ar lawr|foltedd uchel|pluen eira|dyn eira|dyn eira heb eira|comed|tân|
defnyn|ton ddŵr|jack-o-lantern|coeden nadolig|tân gwyllt|ffon wreichion|gwialen tân|gwreichion|
balŵn|popiwr parti|pelen gonffeti|coeden tanabata|addurn pinwydden|doliau Japaneaidd|baner y carp|clychsain wynt|
seremoni’r lleuad|amlen goch|rhuban|anrheg wedi’i lapio|rhuban atgoffa|tocynnau mynediad|tocyn|medal filwrol|
tlws|medal chwaraeon|medal aur|medal arian|medal efydd|pêl droed|pêl fas|pêl feddal|
pêl fasged|pêl-foli|pêl droed Americanaidd|pêl rygbi|tenis|disg hedfan|bowlio|criced|
hoci cae|cnap a ffon hoci iâ|lacrós|ping-pong|badminton|maneg bocsio|gwisg y crefftau ymladd|rhwyd gôl|
baner mewn twll|sglefrio iâ|polyn pysgota|masg deifio|crys rhedeg|sgîs|sled|carreg cyrlio|
ergyd uniongyrchol|io-io|barcud|pistol dŵr|biliards|pêl grisial|ffon hud|gêm fideo|
ffon reoli|peiriant slot|dis|jig-so|tedi bêr|piñata|pêl ddrych|doliau sy’n nythu|
siwt rhofiau|siwt calonnau|siwt diemwntau|siwt clybiau|gwerinwr gwyddbwyll|cellweiriwr|draig goch mahjong|cardiau chwarae blodau|
celfyddydau perfformiadol|ffrâm gyda llun|palet arlunydd|edafedd|nodwydd wnïo|edau|cwlwm|sbectol|
sbectol haul|gogls|cot lab|siaced ddiogelwch|tei|crys T|jîns|scarff|
menyg|côt|sanau|ffrog|cimono|sari|siwt nofio|trôns|
siorts|bicini|dillad menywod|ffan llaw plyg|pwrs|bag llaw|cwd|bagiau siopa|
bag ysgol|sandal thong|esgid dyn|esgidiau rhedeg|esgid gerdded|esgid fflat|esgidiau sodlau uchel|sandal menyw|
esgidiau bale|esgid fenyw|pig gwallt|coron|het fenyw|het silc|cap graddio|cap pêl fas|
helmed filitaraidd|helmed â chroes wen|gleiniau gweddïo|minlliw|modrwy|gemfaen|seinydd wedi’i ddiffodd|seinydd|
seinydd ymlaen|seinydd uchel|uchelseinydd|megaffon|corn bost|cloch|cloch a slaes|sgôr cerddorol|
nodyn cerddorol|nodau cerddorol|meicroffon stiwdio|llithrydd lefel|dyrnau rheoli|meicroffon|clustffon|radio|
sacsoffon|trwmped|trombôn|acordion|gitâr|allweddell|ffidl|banjo|
drwm|drwm hir|maracas|ffliwt|telyn|ffôn symudol|ffôn symudol â saeth|ffôn|
derbynnydd ffôn|peiriant galw|peiriant ffacs|batri|batri isel|plwg trydanol|cluniadur|cyfrifiadur|
argraffydd|bysellfwrdd|llygoden gyfrifiadurol|pelen lwybro|disg mini|disg hyblyg|disg optegol|dvd|
abacws|camera ffilm|fframiau ffilm|taflunydd ffilm|clepiwr|teledu|camera|camera â fflach|
camera fideo|casét fideo|chwyddwydr yn wynebu’r chwith|chwyddwydr yn wynebu’r dde|cannwyll|bwlb golau|tortsh|llusern bapur coch|
lamp diya|llyfr nodiadau gyda chlawr addurnol|llyfr ynghau|llyfr agored|llyfr gwyrdd|llyfr glas|llyfr oren|llyfrau|
llyfr nodiadau|cyfriflyfr|tudalen gyda chwrl|sgrôl|tudalen yn wynebu i fyny|papur newydd|papur newydd wedi’i rolio|tabiau nodau tudalen|
nod tudalen|label|darn arian|bag arian|cist drysor|papur arian yen|papur arian doler|papur arian ewro|
papur arian punt|arian gydag adenydd|cerdyn credyd|derbynneb|siart yn cynyddu â yen|amlen|e-bost|amlen yn dyfod i mewn|
amlen gyda saeth|hambwrdd blwch allan|hambwrdd mewnflwch|parsel|blwch post caeedig gyda banner wedi’i chodi|blwch post caeedig gyda banner wedi’i gostwng|blwch post agored gyda banner wedi’i chodi|blwch post agored gyda banner wedi’i gostwng|
blwch post|blwch pleidlais gyda phleidlais|pensil|nib du|ysgrifbin|beiro|brwsh paent|pensil lliw|
memo|cas friff|ffolder ffeiliau|agor ffolder ffeiliau|rhanwyr mynegai cardiau|calendr|calendr rwygo|llyfr nodiadau troellog|
calendr troellog|mynegai cardiau|siart yn cynyddu|siart yn gostwng|siart bar|clipfwrdd|pin|pin crwn|
clip papur|clipiau papur wedi’u cysylltu|pren mesur|pren mesur trionglog|siswrn|blwch ffeilio cardiau|ffeil gabinet|bin sbwriel|
clô|clô agored|clô ac ysgrifbin|clô ynghau gydag allwedd|allwedd|hen allwedd|morthwyl|bwyell|
caib|morthwyl a chaib|morthwyl a sbaner|dagr|cleddyfau wedi croesi|bom|bwmerang|bwa saeth|
tarian|llif gwaith coed|sbaner|sgriwdreifar|nyten a bollt|gêr|cywasgedd|clorian|
ffon wen|dolen|cadwyn wedi torri|cadwyni|bachyn|blwch offer|magnet|ysgol ddringo|
rhaw|distyllydd|tiwb profi|dysgl petri|dna|microsgop|telesgop|antena lloeren|
chwistrell|diferyn o waed|pilsen|bandej glynu|bagl|stethosgop|pelydr-x|drws|
lifft|drych|ffenestr|gwely|soffa a lamp|cadair|toiled|offeryn sugno|
cawod|twba bath|trap llygod|rasel|potel hufen|pin diogelwch|ysgubell|basged|
rholyn o bapur|bwced|sebon|swigod|brwsh dannedd|sbwng|diffoddydd tân|troli siopa|
ysmygu|arch|carreg fedd|wrn angladd|amwled nazar|hamsa|moai|placard|
cerdyn adnabod|arwydd peiriant codi arian|arwydd sbwriel mewn bin|dŵr yfed|cadair olwyn|ystafell ymolchi i ddynion|ystafell ymolchi i fenywod|ystafell ymolchi|
symbol babi|tŷ bach|arolygaeth pasbort|tollau|hawlio bagiau|bagiau wedi’u gadael|rhybudd|plant yn croesi|
dim mynediad|wedi’i wahardd|dim beiciau|dim ysmygu|dim sbwriel|dŵr na ellir ei yfed|dim cerddwyr|dim ffonau symudol|
neb o dan un deg wyth oed|ymbelydrol|bioberyg|saeth i fyny|saeth i fyny-dde|saeth i’r dde|saeth i lawr-dde|saeth i lawr|
saeth i lawr-chwith|saeth i’r chwith|saeth i fyny-chwith|saeth i fyny-lawr|saeth chwith-dde|saeth dde chwith strôc|saeth i’r dde yn troi i’r chwith|saeth i’r chwith yn troi i’r dde|
saeth i’r dde yn troi i fyny|saeth i’r dde yn troi i lawr|saethau clocwedd fertigol|botwm saethau gwrthglocwedd|saeth BACK|saeth END|saeth ON!|saeth SOON|
saeth TOP|man addoli|symbol o atom|om|seren Dafydd|olwyn dharma|yin yang|croes ladin|
croes uniongred|seren a chilgant|symbol hedd|menorah|seren chwe ochr dotiog|khanda|yr Hwrdd|y Tarw|
yr Efeilliaid|y Cranc|y Llew|y Forwyn|y Fantol|y Sgorpion|y Saethydd|yr Afr|
y Dyfrwr|y Pysgod|ophiuchus|botwm cymysgu traciau|botwm ailadrodd|botwm ailadrodd sengl|botwm chwarae|botwm blaenyrru cyflym|
botwm trac nesaf|botwm chwarae neu saib|botwm cildroi|botwm cildroi cyflym|botwm trac olaf|botwm i fyny|botwm i fyny cyflym|botwm i lawr|
botwm i lawr cyflym|botwm saib|botwm stop|botwm recordio|botwm allfwrw|sinema|botwm pylu|botwm disglair|
barau antena|diwifr|modd dirgryniad|ffôn symudol wedi’i ddiffodd|arwydd benyw|arwydd gwrw|symbol trawsryweddol|lluosi|
adio|tynnu|rhannu|arwydd hafal trwm|anfeidredd|ebychnod dwbl|marc cwestiwn ag ebychnod|marc cwestiwn|
marc cwestiwn gwyn|ebychnod gwyn|ebychnod|llinell donnog|cyfnewid arian cyfredol|arwydd doler drom|arwydd meddygol|symbol ailgylchu|
gellesgen|arwyddlun tryfer|bathodyn enw|symbol Japaneaidd am ddechreuwr|cylch coch gwag|marc tic gwyn trwm|blwch pleidlais gyda thic|marc tic trwm|
marc croes|botwm croes|dolen gyrliog|dolen gyrliog ddwbl|marc aryneilio rhannol|asterics wyth pwynt|seren wyth pwynt|fflachiad|
hawlfraint|cofrestredig|nod masnach|slempio|mewnbwn llythrennau mawr ladin|mewnbwn llythrennau bach lladin|mewnbwn rhifedd|mewnbwn symbylau|
mewnbwn llythrennau lladin|botwm A (grwp gwaed)|botwm AB (grwp gwaed)|botwm B (grwp gwaed)|botwm CL|botwm COOL|botwm FREE|gwybodaeth|
botwm ID|llythyren M mewn cylch|botwm NEW|botwm NG|botwm O (grwp gwaed)|botwm OK|botwm P|botwm SOS|
botwm UP!|botwm VS|katakana koko mewn sgwâr|katakana sa mewn sgwâr|ideograff lleuad mewn sgwâr|ideograff bodoli mewn sgwâr|ideograff bys mewn sgwâr|ideograff mantais mewn cylch|
ideograff rhannu mewn sgwâr|ideograff negyddiad mewn sgwâr|ideograff gwaharddiad mewn sgwâr|ideograff derbyn mewn cylch|ideograff cais mewn sgwâr|ideograff gyda’i gilydd mewn sgwâr|ideograff gwag mewn sgwâr|ideograff cyfarchion mewn cylch|
ideograff cyfrinach mewn cylch|ideograff gweithredu mewn sgwâr|ideograff llawnder mewn sgwâr|cylch coch|cylch oren|cylch melyn|cylch gwyrdd|cylch glas|
cylch piws|cylch brown|cylch du|cylch gwyn|sgwâr coch|sgwâr oren|sgwâr melyn|sgwâr gwyrdd|
sgwâr glas|sgwâr piws|sgwâr brown|sgwâr mawr du|sgwâr mawr wyn|sgwâr canolig du|sgwâr canolig gwyn|sgwâr canolig-bach du|
sgwâr canolig-bach gwyn|sgwâr bach du|sgwâr bach gwyn|diemwnt mawr oren|diemwnt mawr glas|diemwnt bach oren|diemwnt bach glas|triongl coch yn pwyntio tuag i fyny|
triongl coch yn pwyntio tuag i lawr|diemwnt â dot|botwm radio|botwm sgwâr gwyn|botwm sgwâr du|baner frith|baner drionglog|baneri wedi croesi|
chwifio baner ddu|chwifio baner wen|baner enfys|baner las, pinc a gwyn|baner môr-leidr`
