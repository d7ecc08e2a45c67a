// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `haki: {0}||||||||
||||||||
||||||||
|||||||kihi: wahine, tāne|
kihi: tāne, tāne|kihi: wahine, wahine|tokorua me te manawa: wahine, tāne|tokorua me te manawa: tāne, tāne|tokorua me te manawa: wahine, wahine|whānau: tāne, wahine, tamatāne|whānau: tāne, wahine, kōtiro|whānau: tāne, wahine, kōtiro, tamatāne|
whānau: tāne, wahine, tamatāne, tamatāne|whānau: tāne, wahine, kōtiro, kōtiro|whānau: tāne, tāne, tamatāne|whānau: tāne, tāne, kōtiro|whānau: tāne, tāne, kōtiro, tamatāne|whānau: tāne, tāne, tamatāne, tamatāne|whānau: tāne, tāne, kōtiro, kōtiro|whānau: wahine, wahine, tamatāne|
whānau: wahine, wahine, kōtiro|whānau: wahine, wahine, kōtiro, tamatāne|whānau: wahine, wahine, tamatāne, tamatāne|whānau: wahine, wahine, kōtiro, kōtiro|whānau: tāne, tamatāne|whānau: tāne, tamatāne, tamatāne|whānau: tāne, kōtiro|whānau: tāne, kōtiro, tamatāne|
whānau: tāne, kōtiro, kōtiro|whānau: wahine, tamatāne|whānau: wahine, tamatāne, tamatāne|whānau: wahine, kōtiro|whānau: wahine, kōtiro, tamatāne|whānau: wahine, kōtiro, kōtiro|uhi pātuhi: 10||
||kiri āhua māmā|kiri āhua māmā-waenga|kiri āhua waenga|kiri āhua waenga-parauri|kiri āhua parauri||
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
||||||kanohi pakiri|kanohi menemene waha tuwhera|
kanohi menemene waha tuwhera me ngā karu menemene|kanohi pakiri karu menemene|kanohi menemene waha tuwhera me ngā karu kopi|kanohi menemene waha tuwhera me te werawera mātao|takaoriori ana i te papa me te katakata|kanohi roimata harikoa|kanohi menemene iti|kanohi huripoki|
|kanohi kimokimo|kanohi menemene karu menemene|kanohi menemene whai āwheo||kanohi menemene karu-manawa|tino mīharotia|kanohi pupuhi kihi|
kanohi kihikihi|kanohi menemene|kanohi kihikihi karu kopi|kanohi kihikihi karu menemene||kanohi tāwara kai reka|kanohi whātero|kanohi whātero karu kimokimo|
kanohi pōrangi|kanohi whātero karu kopi|kanohi waha-moni|kanohi awhiawhi|kanohi ringa runga waha|||kanohi whakahū|
kanohi whakaaroaro||kanohi waha-kōtui|kanohi tukemata rewa|kanohi kūpapa|kanohi whakaririka|kanohi kore waha||
|kanohi tāpahi|kanohi katakore|kanohi karu takahuri|kanohi whāita||kanohi teka||
||kanohi whakaoraora|kanohi whakaaro|kanohi hiamoe|kanohi hāware|kanohi moe||
kanohi mau ārai rongoā|kanohi whai inemahana|kanohi mau takai-upoko|kanohi kanekane|kanohi ruaki|kanohi matihe|||
|kanohi takaanini||māhunga pahū|kanohi pōtae kaupoi|||kanohi menemene mau mōhitirā|
kanohi nere|kanohi mau mōhititahi|kanohi pōraru||kanohi āwangawanga|kanohi āhua poururu|kanohi poururu|kanohi waha tuwhera|
kanohi hanea|kanohi ohorere|kanohi werawera||||kanohi poururu waha tuwhera|kanohi aurere|
kanohi mataku|kanohi waha tuwhera me te werawera mātao|kanohi pāpouri engari whakaoraora|kanohi tatangi|kanohi tangi reonui|kanohi ūmere i te wehi|kanohi whakahēhē|kanohi pāuaua|
kanohi pāpōuri|kanohi werawera mātao|kanohi ruha|kanohi ngenge||kanohi ihu korohū|kanohi tupere|kanohi riri|
kanohi tohu runga waha|kanohi menemene whai pihi|kanohi riri whai pihi|angaanga|angaanga me ngā kōiwi-whiri|putunga tiko|kanohi hangareka|kaurehe|
taipō|kēhua|manene aokē|ngārara aokē|kanohi karetao|kanohi ngeru menemene waha tuwhera|kanohi ngeru pakiri karu menemene|kanohi ngeru me ngā roimata harikoa|
kanohi ngeru menemene karu-manawa|kanohi ngeru menemene pūkawa|kanohi ngeru kihikihi karu kopi|kanohi ngeru ruha|kanohi ngeru tatangi|kanohi ngeru tupere|makimaki kore-kite-kino|makimaki kore-rongo-kino|
makimaki kore-kōrero-kino|reta aroha|manawa me te pere|manawa mau rīpene|manawa tīaho|manawa tipu haere|manawa patupatu|ngā manawa takahurihuri|
rua manawa|rākeitanga manawa|tohuhā manawa pā|manawa whati|||manawa whero||
manawa karaka|manawa kōwhai|manawa kākāriki|manawa kikorangi||manawa poroporo||manawa pango|
||tohu kihi|rau piro|tohu riri||tutukitanga|whakaamai|
ngā kōpata werawera|rere atu ana|puare|pūangi kōrero|karu rō mirumiru kōrero|mirumiru kōrero mauī|mirumiru riri matau|pūangi whakaaro|
zzz|ringa pōhirihiri|tāmuri tū|ringa tū matimati paraha|ringa tū|whakakōtua vulcan|||
||||ringa ĀE|||ringa wikitōria|
matimati whiri||tohu aroha-ki-a-koe|tohu o ngā pihi|ringa waea mai|kōroa tāmuri tohu mauī|kōroa tāmuri tohu matau|kōroa tāmuri tohu ake|
māpere|kōroa tāmuri tohu iho|kōroa tohu ake||kōnui ake|kōnui iho|meke tū|meke anga mai|
meke anga-mauī|meke anga-matau|ringa pakipaki|ngā ringa tū||ringa tuwhera|ringa rewa tahi|rūrū|
ringa whiri|ringa tuhituhi|pani maikūkū|kiriāhua|uarua whakapakari||||
|taringa||ihu|roro||||
|ngā karu|karu|arero|waha||pēpi|tamaiti|
tamatāne|kōtiro|pakeke|tangata mākekehu|tāne|tangata pāhau||tāne mākekehu|
wahine||wahine mākekehu|kaumātua|koroua|kuia|tangata poururu|tāne poururu|
wahine poururu|tangata tupere|tāne tupere|wahine tupere|tangata tohu ana KĀO|tāne tohu ana KĀO|wahine tohu ana KĀO|tangata tohu ana ĀE|
tāne tohu ana ĀE|wahine tohu ana ĀE|tangata ringa tāringi|tāne ringa tāringi|wahine ringa tāringi|tangata ringa tū|tāne ringa tū|wahine ringa tū|
|||tangata tuohu|tāne tuohu|wahine tuohu|tangata ringakanohi|tāne ringakanohi|
wahine ringakanohi|tangata hiki-pakihiwi|tāne hiki-pakihiwi|wahine hiki-pakihiwi||kaimahi hauora tāne|wahine atawhai hauora||
ākonga tāne|ākonga wahine||tāne kaiako|kaiako wahine||kaiwhakawā tāne|kaiwhakawā wahine|
|kaipāmu tāne|wahine kaipāmu||kaitao tāne|kaitao wahine||kaiaka mīhini tāne|
kaiaka mīhini wahine||tāne mahi wheketere|wahine mahi wheketere||kaimahi tari tāne|kaimahi tari wahine||
kaimātai pūtaiao tāne|kaimātai pūtaiao wahine||kaihangarau tāne|kaihangarau wahine||kaiwaiata tāne|kaiwaiata wahine|
|tāne toi|wahine toi||paerata tāne|paerata wahine||kaiātea tāne|
kaiātea wahine||kaitinei-ahi tāne|kaitinei-ahi wahine|āpiha pirihimana|āpiha pirihimana tāne|āpiha pirihimana wahine|kaikimihara|
kaikimihara tāne|kaikimihara wahine|tautieki|tautieki tāne|tautieki wahine||kaimahi hangatanga|kaimahi hangatanga tāne|
kaimahi hangatanga wahine||piriniha|pirinihi|tangata mau pōtae kameta|tāne mau pōtae kameta|wahine mau pōtae kameta|tāne mau kape hainīhi|
wahine mau kāmeta|tāne mau hūtu ōkawa|||wahine mārena mau ārai|||wahine hapū|
||whāngote-ū||||pīpī anahera|hana koko|
kuia koko||||||||
tāngata matakite|tohunga matakite|wahine matakite|patupaiarehe|patupaiarehe tāne|patupaiarehe wahine|kaitoto|tāne kaitoto|
wahine kaitoto|tangata-ika|tāne-ika|hine-ika|erepe|erepe tāne|erepe wahine|tūrehu|
tāne tūrehu|wahine tūrehu|tūpāpaku|tāne tūpāpaku|wahine tūpāpaku|||tangata whiwhi mirimiri|
tāne whiwhi mirimiri|wahine whiwhi mirimiri|tangata whiwhi kutinga makawe|tāne whiwhi kutinga makawe|wahine whiwhi kutinga makawe|tangata hīkoi|tāne hīkoi|wahine hīkoi|
||||||||
|||||||tangata oma|
tāne oma|wahine oma||wahine kanikani|tāne kanikani|tāne mau hūtu e rewa ana|tāngata taringa rāpeti whakangahau|tāne taringa rāpeti whakangahau|
wāhine taringa rāpeti whakangahau|tangata rō taiwhanga mamaoa|tāne rō taiwhanga mamaoa|wahine rō taiwhanga mamaoa|tangata piki|tāne piki|wahine piki|tangata matātuhi|
tauomaoma hoiho|kairetihuka|kaipaparetihuka|tangata haupōro|tāne haupōro|wahine haupōro|tangata whakaheke ngaru|tāne whakaheke ngaru|
wahine whakaheke ngaru|tangata hoe waka|tāne hoe waka|wahine hoe waka|tangata kauhoe|tāne kauhoe|wahine kauhoe|tangata tāwhana pōro|
tāne tāwhana pōro|wahine tāwhana pōro|tangata hiki taumaha|tāne hiki taumaha|wahine hiki taumaha|tangata eke pahikara|tāne eke pahikara|wahine eke pahikara|
tangata eke pahikara maunga|tāne eke pahikara maunga|wahine eke pahikara maunga|tangata kātawīra|tāne kātawīra|wahine kātawīra|tāngata mamau|tāne mamau|
wāhine mamau|tangata tākaro poro wai|tāne tākaro poro wai|wahine tākaro poro wai|tangata tākaro poiringa|tāne tākaro poiringa|wahine tākaro poiringa|tangata whiuwhiu|
tāne whiuwhiu|wahine whiuwhiu|tangata tūranga rotu|tāne tūranga rotu|wahine tūranga rotu|tangata kaukau ana|tangata rō moenga||
tokorua wāhine mau ringa|tāne me te wahine mau ringa|tokorua tāne mau ringa|kihi|tokorua me te manawa|upoko kōrero|poho rō ataata|ngā poho rō ataata|
|whānau|||||ngā tapuwae||
||||kanohi makimaki|makimaki|makimaki nui||
kanohi kurī|kurī|||kurī poipoi|kanohi wūruhi|kanohi pōkiha||
kanohi ngeru|ngeru||kanohi raiona|kanohi taika|taika|reparo|kanohi hōiho|
||hōiho|kanohi hōiho pihi|hepapa|tia||kanohi kau|
ōkiha|pūru wai|kau|kanohi poaka|poaka|poaka toa|ihu poaka|hipi toa|
uha hipi|koati|kāmera|kāmera rua-tuapuku||kakīroa|erewhana||
rinorino||kanohi kiore|kiore iti|kiore rahi|kanohi hamikiore|kanohi rāpeti|rāpeti|
timahaki||tuatete|pekapeka|kanohi pea||koara|kanohi panara|
|||||ngā tā tapuwae|korukoru|heihei|
tameheihei|pīpī timotimo|pīpī manu|pīpī manu anga mua|manu|kororā|kupupa|ekara|
parera||ruru||||||
||||kanohi poraka|nguturoa|honu|mokomoko|
nākahi|kanohi tarakona|tarakona|sauropod|T-Rex|tohorā pupuhi|tohorā|aihe|
||ika|ika pārūrū|ikapupuhi|mangō|wheke|anga tōrino|
||pāpaka||kōuraura|ngū||hātaretare|
pūrerehua|tātaka|pōpokorua|hanipī||pāpapa kōpure|kirikiti||
ngārara|tukutuku ngārara|kopiona|||||tākai putiputi|
putiputi tieri|putiputi mā||rōhiti|rōhi|putiputi kautaka|puarangi|putiputirā|
puāwai|tūripi||tipu||rākau māota|rākau whakamakere rau|nīkau|
tātā tiotio|kākati raihi|amiami|hamitoka|koroa whā rau|rau mapera|rau makere|rau kapakapa hau|
||harore||ngā karepe|merengi|merengiwai|tāngarīni|
rēmana||panana|paināporo||āporo whero|āporo kākāriki|pea|
pītiti|ngā tieri|rōpere||hua kiwi|tomato||kokonati|
awakāro|otahua|rīwai|kāroti|puku kānga|pepa wera||kūkama|
|porokori|||pīnati||hetenati||
|||parāoa|parāoarīpeka|parāoa pakete||pretzel|
|panekeke||matakahi tīhi|mīti runga kōiwi|waewae manu|tapahitanga mīti|pēkana|
hāmipēka|ngā parai wīwī|parehe|kurī wera|hanewiti|tako|purito||
parāoapapa whakakī||hēki|tao ana|pēne kai pāpaku|kōhua kai||paepae me te pūnu|
huamata kākāriki|kāngapahū|||kai kēne|pouaka peneto|pihikete raihi|pōro raihi|
raihi maoa|raihi kari|paepae korohū|pakēti|kūmara tunutunu|otene|hūhi|kōuraura parai|
keke ika whai koru||tāngoro|parāoa kinikini|pihikete matapae|pouaka kaweatu|aihikirīmi ngohengohe|huka heuheu|
aihikirīmi|tōnati|pihikete|keke rāwhānau|kekepoto||pāi|pae tiokorete|
rare|rarepapa|katete|paepae honi|pātara pēpi|karāhe miraka|unu wera||
tīkapu kore kakau|hake|pātara puru pahū|karāhe waina|karāhe unuranu|unu pārūrū|maka pia|ngā maka pia tutuki|
karāhe tutuki|karāhe ipurau||kapu me te ngongo|||||
rākaukai|paoka me naihi me pereti|paoka me te naihi|pūnu|naihi kīhini||amapora|ao whakakite Uropi-Āwherika|
ao whakakite i ngā Amerika|ao whakakite Āhia-Ahitereiria|ao whai poutūmārō|mahere ao|mahere o Hapani||maunga tihi-hukarere|maunga|
|puia|maunga fuji|puninga|onepū me te hāmarara|kōraha|motu kōraha|papa rēhia ā-motu|
taiwhanga hākinakina|hanganga tauhira|hangatanga whare|||||ngā whare|
whare pāea|whare|whare me te māra|hanganga tari|poutāpeta Hapanīhi|poutāpeta|hōhipera|pēke|
hōtēra|hōtēra aroha|pātaka haratau|kura|pātaka taiwhanga maha|wheketere|whare kīngi Hapanīhi|whare kīngi|
mārenatanga|pourewa Tōkio|te whakapakoko rangatiratanga|hāhi|mōhiku||whare karakia hūrae|wāhi tapu hinito|
kaapa|puna torotī|tēneti|kohukohu|pō whai whetū|ataata tāonenui|whitinga rā runga maunga|whitinga o te rā|
whakahuahua tāonenui porehu|tōnga o te rā|arawhata i te pō|wai ariki|hōiho porowhawhe||wīra pērihi|tereina tō-ā-papa whakangahau|
pou kaikuti-makawe|tēneti manini rau|pūkaha tereina|waka rerewē|tereina tino tere|tereina tino tere ihu matā|tereina|rarowhenua|
rerewē māmā|teihana|tarāme|rōautahi|rerewē maunga|waka tarāme|pahi|pahi anga mai|
waka pāhiko|pahi iti|waka tūroro|waka tinei ahi|waka pirihimana|waka pirihimana anga mai|takihī|takihī anga mai|
motokā|motokā anga mai|taraka hākinakina||taraka tiki|taraka tautō|tarakita|motokā tauwhainga|
motopaika|hūpaika||||pahikara|kuta whana||
|tūnga pahi|huanui|ara rerewē|taramu hinu|papu hinu||rama waka pirihimana|
rama huarahi haupae|rama huarahi poutū|tohu tū|hangatanga|punga||waka pere|waka|
wakatere|kaipuke pāhihi|waka kawekawe|waka pūkaha|kaipuke|waka rererangi|rererangi iti|wehenga rererangi|
taunga rererangi||nohoanga|toparere|rerewē whakairi|arataura maunga|aratarāme rererangi|āmiorangi|
tākirirangi|waka ātea nō ao kē|pere kaikawe||karāhe-hāora|karāhe-hāora kirikiri rere|matawā|karaka pūoho|
matawā-tū|karaka pūtaki|karaka whatanga-ahi|te tekau-mā-rua o ngā hāora|te tekau-mā-rua me te toru tekau meneti|te tahi o ngā hāora|te tahi me te toru tekau meneti|te rua o ngā hāora|
te rua me te toru tekau meneti|te toru o ngā hāora|te toru me te toru tekau meneti|te whā o ngā hāora|te whā me te toru tekau meneti|te rima o ngā hāora|te rima me te toru tekau meneti|te ono o ngā hāora|
te ono me te toru tekau meneti|te whitu o ngā hāora|te whitu me te toru tekau meneti|te waru o ngā hāora|te waru me te toru tekau meneti|te iwa o ngā hāora|te iwa me te toru tekau meneti|te tekau o ngā hāora|
te tekau me te toru tekau meneti|te tekau-mā-tahi o ngā hāora|te tekau-mā-tahi me te toru tekau meneti|marama kōhiti|marama hua tipihori|marama ahotū|marama hua|rākaunui|
marama roroku|marama korekore|marama tohi|marama pewa|mata marama kōhiti|marama ahotū whai mata|marama korekore whai mata|inemahana|
rā|rākaunui whai mata|rā whai mata||whetū mā waenga|whetū mumura|unahi o takero|ikarangi|
kapua|rā muri kapua|kapua me te uira me te ua|rā muri kapua iti|rā muri kapua nui|rā muri kapua ua|kapua me te ua|kapua me te hukarere|
kapua me te uira|āwhā|kohu|kanohi hau|kurahau awatea|kahukura|hāmarara kopi|hāmarara|
hāmarara me ngā kōpata ua|hāmarara i te papa|ngaohiko teitei|whā hukarere|tāne-hukarere|tāne-hukarere kore hukarere|unahiroa|ahi|
kōpata wai|ngaru wai|rama kanohi paukena|rākau Kirihimete|pahūahi|whakakorakora||he korakora|
pūangi|pahū whakangahau|pōro wāhi pepa|rākau tanapata|whakarei rākau paina|karetao Hapanīhi|haki ika|pere hau|
taurima tiro marama||rīpene|perehana takai|rīpene whakamahara|tīkiti tomonga|tīkiti|metara ope tauā|
tohu toa|mētara hākinakina|mētara wāhi 1|mētara wāhi 2|mētara wāhi 3|poi whana|pēhipōro||
poitūkohu|poirewa|whutupōro amerikana|whutupōro rakapi|tēnehi||poipīrori|kēmu kirikiti|
haupoi papa tākaro|haupoi huka||paopao|pūkura|karapu mekemeke|kākahu toi whawhai|neti ūhunga|
kara rō kōhao|retireti keo|matira hī ika||hāte omaoma|papa retihuka|kōneke|pōhatu whakakōrino|
pā hāngai|||pū|piriota 8 pōro|pōro atamaha||kēmu ataata|
rākau mana|mīhini kaimoni|tapaono kēmu||||||
hūtu pēti|hūtu hāte|hūtu taimana|hūtu karapu||tioka|tarakona whero mahjong|kāri purei putiputi|
ngā toi whakaaturanga|pikitia whai anga|papapeita tohunga toi|||||mōhiti karu|
mōhitirā||||neketai|tī-hāte|tarau tāngari|kāmeta|
karapu|koti|tōkena|kākahu|kimono||||
|pikīni|kākahu wahine||pāhi|pāhi ā-ringa|pāhi hopu|pēke hokohoko|
pēketuarā kura||hū tāne|hū omaama|||hū rekereke-teitei|kopa wahine|
|pūtu wahine||karauna|pōtae wahine|pōtae tihi|kape whiwhinga tohu|kape ngutu-parera|
|pōtae mārō kaimahi whakaora|ngā poria inoi|paningutu|mōwhiti matimati|kōhatu māpuna|tukuoro whakangū|tukuoro kahaoro pāpaku|
tukuoro kahaoro waenga|tukuoro kahaoro teitei|tukuoro|pūwhakarahireo|haona poutāpeta|pere|pere whai rītaha|tuhinga puoro|
tohu waiata|ngā tohu waiata|hopuoro taiwhanga|rēreti puoro|ngā puku mana|hopuoro|maupane|irirangi|
pūtohe|pūawanui|||kitā|papapurei puoro|tōiri||
pahū|||||waea pūkoro|waea pūkoro me te pere|waea|
pūwhiwhi waea|pūoho|mīhini waeatuhi|pūhiko||puru hiko|paparorohiko|rorohiko papamahi|
pūreretā|papapātuhi|kiore rorohiko|pōrotaki|kōpae rorohiko|kōpae pīngore|kōpae whatu|kam|
|pū hopuata|anga whitiāhua|tukuata whitiāhua|papa papaki|pouaka whakaata|pūwhakaahua|pūwhakaahua whai hikohiko|
pūwhakaahua ataata|rīpene-ataata|kārāhe whārahi anga mauī|karāhe whārahi anga matau|kānara|puku mārama|kōrama|rātana pepa whero|
|pukatuhipoka whai uhi whakairoiro|pukapuka kopi|pukapuka tuwhera|pukapuka kākāriki|pukapuka kikorangi|pukapuka karaka|ngā pukapuka|
pukatuhipoka|puka kaute|whārangi whai piko|tuhinga pōkai|whārangi anga ake|nūpepa|nūpepa pōkai|ripa tohuwāhi|
tohuwāhi|tapanga||pēke moni||monipepa Yen|monipepa tāra|monipepa uro|
monipepa pauna|moni whai parirau|kāri tāwere||tūtohi aupiki me te yen|kōpaki|īmēra|kōpaki taumai|
kōpaki whai kōpere|heri pouakaputa|heri pouakauru|mōkihi|pouakamēra kopi whai kara whakarewa|pouakamēra kopi whai kara whakaheke|pouakamēra tuwhera whai kara whakarewa|pouakamēra tuwhera whai kara whakaheke|
pouaka poutāpeta|pouaka pōti me te pōti|penerākau|timopene pango|pene puna|pene|parahi peita|pene hinu|
manatu|kopamārō|kōpaki kōnae|kōpaki kōnae tuwhera|ngā whakawehe kāri kuputohu|maramataka|maramataka tīhae|pukatuhi tōrino|
maramataka tōrino|kuputohu ā-kāri|tūtohi aupiki|tūtohi auheke|tūtohi pae|paparawhi|pinepana|pinepana porohita|
rawhipepa|ngā rawhipepa honohono|rūri torotika|rūri tapatoru|kutikuti|pouaka kōnae kāri|kāpata kōnae|pāhikete para|
kua maukati|wetemaukati|maukati mā te pene|maukati mā te kī|kī|kī tawhito|hama||
keriwhenua|hama me te keriwhenua|hama me te wāwāhi|oka|hoari whakawhiri|pōma||kōpere me ngā pere|
pākai||wāwāhi||nati me te whaowiri|taputapu|kuku|ōrite whārite|
|hononga||ngā mekameka|||||
|taputapu iheunga||||pūwhārahi|karu whakatata|pūhihi amiorangi|
ngira||pire|||||kūwaha|
|||moenga|nohoanga roa me te rama||heketua||
uwhiuwhi|tāpukaukau|||||||
|||||||tāiki panapana|
hikareti|kāwhena||ipu tangihanga|||moai||
|tohu ATM|tohu para roto ipu|wai pai hei unu|tohu kōrea|taiwhanga tāne|taiwhanga wāhine|rūma whakatā|
tohu pēpi|wharepaku|mana uruwhenua|tari taupare|kerēme pāhi|pāhi mahue|whakatūpato|tamariki e whakawhiti ana|
kaua e tomo|kua whakakore|kaua he pahikara|kaua e kaipaipa|kaua e mahi para|wai kāore e pai hei unu|kaua he kaihīkoi|kaua te waea pūkoro|
kia tekau-mā-waru ake|ira-rukeruke|pūmate koiora|pere ake|pere ake-matau|pere matau|pere iho-matau|pere iho|
pere iho-mauī|pere mauī|pere ake-mauī|pere ake-iho|pere mauī-matau||pere matau piko mauī|pere mauī piko matau|
pere matau piko ake|pere matau piko iho|pere poutū whakatekaraka|pātene pere kōaro|pere HOKI|pere MUTUNGA|pere KĀ!|pere ĀKUANEI|
pere RUNGA|wāhi karakia|tohu ngota|om|whetū o Rāwiri|wīra o tārama|yin yang|rīpeka ratini|
rīpeka tukuiho|whetū me pewa|tohu rongomau|menoraha|whetū ono-pito iraira||Aries|Taurus|
Gemini|Cancer|Leo|Virgo|Libra|Scorpius|Sagittarius|Capricorn|
Aquarius|Pisces|Ophiuchus|pātene ranu riu|pātene tukurua|pātene tukurua kotahi|pātene purei|pātene tere whakamua|
pātene riu panuku|pātene purei, taihoa rānei|pātene whakamuri|pātene tere whakamuri|pātene riu tōmuri|pātene ake|pātene tere ake|pātene iho|
pātene tere iho|pātene taihoa|pātene tū|pātene tāhopu|pātene tuwha|whare whitiāhua|pātene whakakaurehu|pātene kanapa|
pae pūhīhī||aratau wiriwiri|waea pūkoro weto|tohu wahine|tohu tāne||x whakarea taumaha|
tohu tāpiri taumaha|tohu tango taumaha|tohu whakawehe taumaha|||tohuhā taurua|tohu tohuhā-pātai|tohu pātai|
tohu pātai mā|tohuhā mā|tohuhā|pīhono karekare|whakawhitinga momo moni|tohu tāra taumaha|tohu rongoā|tohu tukurua|
putiputi rengarenga|tohu mārau|tohu ingoa|tohu Hapanīhi mō te tauhou|porohita rahi taumaha|tohu taki mā taumaha|pouaka pōti whai taki|tohu taki taumaha|
tohu whiri|pātene tohu whiri|koromeke hūmenge|koromeke hūmenge taurua|tohu wāhi whirihoa|whetūriki waru-pito|whetū waru-pito|korakora|
manatārua|rēhitatia|tohu hoko||tāuru pūmatua ratini|tāuru pūriki ratini|tāuru tau|tāuru tohu|
tāuru pū ratini|pātene A (momo toto)|pātene AB (momo toto)|pātene B (momo toto)|pātene CL|pātene RAWE|pātene KOREUTU|mōhiohio|
pātene TT|M porohitatia|pātene HŌU|pātene NG|pātene O (momo toto)|pātene ĀE|pātene P|pātene SOS|
|pātene VS|pātene Hapanīhi "i konei"|pātene Hapanīhi "utu ratonga"|pātene Hapanīhi "nuinga ā-marama"|pātene Hapanīhi "ehara i te koreutu"|pātene Hapanīhi "rāhuitia"|pātene Hapanīhi "utu ngāwari"|
pātene Hapanīhi "kua whakaheke"|pātene Hapanīhi "kāore he utu"|pātene Hapanīhi "kua whakakore"|pātene Hapanīhi "ka whakaaetia"|pātene Hapanīhi "taupānga"|pātene Hapanīhi "whiwhinga pāhi"|pātene Hapanīhi "wāteatanga"|pātene Hapanīhi "tau kē"|
pātene Hapanīhi "pirikoko"|pātene Hapanīhi "tuwhera mō te pakihi"|pātene Hapanīhi "kore wāteatanga"|porohita whero||||porohita kikorangi|
||porohita pango|porohita mā|||||
|||tapawhā rite pango rahi|tapawhā rite mā rahi|tapawhā rite pango waenga|tapawhā rite mā waenga|tapawhā rite pango waenga-iti|
tapawhā rite mā waenga-iti|tapawhā rite pango iti|tapawhā rite mā iti|taimana karaka rahi|taimana kikorangi rahi|taimana karaka iti|taimana kikorangi iti|tapatoru whero tohu ake|
tapatoru whero tohu iho|taimana whai ira|pātene irirangi|pātene tapawhā mā|pātene tapawhā pango|kara pātikitiki|kara tapatoru|kara whakawhiri|
kara pango|kara mā|kara kahukura||`
