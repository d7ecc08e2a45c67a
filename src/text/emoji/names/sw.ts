// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bendera: {0}|mtu mzima: nywele nyekundu|mtu mzima: nywele yenye mawimbi|mtu mzima: nywele nyeupe|mtu mzima: upara|mwanamume: nywele nyekundu|mwanamume: nywele yenye mawimbi|mwanamume: nywele nyeupe|
mwanamume: upara|mwanamke: nywele nyekundu|mwanamke: nywele yenye mawimbi|mwanamke: nywele nyeupe|mwanamke: upara|mtu anayetembea: inayoangalia kulia|mwanamke anayetembea: inayoangalia kulia|mwanamume anayetembea: inayoangalia kulia|
mtu aliyepiga magoti: inayoangalia kulia|mwanamke aliyepiga magoti: inayoangalia kulia|mwanamume aliyepiga magoti: inayoangalia kulia|mtu anayetembea kwa mkongojo: inayoangalia kulia|mwanamume anayetembea kwa mkongojo: inayoangalia kulia|mwanamke anayetembea kwa mkongojo: inayoangalia kulia|mtu aliyeketia kiti cha magurudumu: inayoangalia kulia|Mtu aliyeketi kwenye kiti cha magurudumu: inayoangalia kulia|
mwanamke aliyeketia kiti cha magurudumu: inayoangalia kulia|mtu anayejiendesha kwa kiti cha magurudumu: inayoangalia kulia|mwanamume anayejiendesha kwa kiti cha magurudumu: inayoangalia kulia|mwanamke anayejiendesha kwa kiti cha magurudumu: inayoangalia kulia|mkimbiaji: inayoangalia kulia|mwanamke anayekimbia: inayoangalia kulia|mwanamume anayekimbia: inayoangalia kulia|busu: mwanamke na mwanamume|
busu: mwanamume na mwanamume|busu: mwanamke na mwanamke|mume na mke na ishara ya moyo: mwanamke na mwanamume|mume na mke na ishara ya moyo: mwanamume na mwanamume|mume na mke na ishara ya moyo: mwanamke na mwanamke|familia: mwanamume, mwanamke na mvulana|familia: mwanamume, mwanamke na msichana|familia: mwanamume, mwanamke, msichana na mvulana|
familia: mwanamume, mwanamke, mvulana na mvulana|familia: mwanamume, mwanamke, msichana na msichana|familia: mwanamume, mwanamume na mvulana|familia: mwanamume, mwanamume na msichana|familia: mwanamume, mwanamume, msichana na mvulana|familia: mwanamume, mwanamume, mvulana na mvulana|familia: mwanamume, mwanamume, msichana na msichana|familia: mwanamke, mwanamke na mvulana|
familia: mwanamke, mwanamke na msichana|familia: mwanamke, mwanamke, msichana na mvulana|familia: mwanamke, mwanamke, mvulana na mvulana|familia: mwanamke, mwanamke, msichana na msichana|familia: mwanamume na mvulana|familia: mwanamume, mvulana na mvulana|familia: mwanamume na msichana|familia: mwanamume, msichana na mvulana|
familia: mwanamume, msichana na msichana|familia: mwanamke na mvulana|familia: mwanamke, mvulana na mvulana|familia: mwanamke na msichana|familia: mwanamke, msichana na mvulana|familia: mwanamke, msichana na msichana|kitufe: 10|bendera: Uingereza|
bendera: Uskoti|bendera: Welisi|ngozi nyeupe|ngozi nyeupe kiasi|ngozi ya kahawia|ngozi nyeusi kiasi|ngozi nyeusi|kifungu|
alama ya aya|alama ya kurejea|alama mbili za kurejea|mshale unaoelekea kushoto|mkwaju na kishale kinachoelekea kushoto|mshale unaoelekea kulia|mkwaju na kishale kinachoelekea kulia|mshale unaoelekea juu|
mshale unaoelekea chini|kishale cha kiwimbi kinachoelekea kushoto|kishale cha kiwimbi kinachoelekea kulia|kishale chenye vichwa viwili vinavyoelekea kushoto|kishale chenye vichwa viwili vinavyoelekea juu|kishale chenye vichwa viwili vinavyoelekea kulia|kishale chenye vichwa viwili vinavyoelekea chini|kishale chenye mkia unaoelekea kushoto|
kishale chenye mkia unaoelekea kulia|kishale kinachoelekea kushoto kutoka kwenye upao|kishale kinachoelekea juu kutoka kwenye upao|kishale kinachoelekea kulia kutoka kwenye upao|kishale kinachoelekea chini kutoka kwenye upao|kishale cha juu chini chenye upao|kishale kilichosokota kinachoelekea kushoto|kishale kilichosokota kinachoelekea kulia|
kishale cha kiwimbi chenye ncha pande mbili|zigizagi yenye kishale kinachoelekea chini|kishale kinachoelekea juu chenye ncha iliyopinda kushoto|kishale kinachoelekea juu chenye ncha iliyopinda kulia|kishale kinachoelekea chini ncha ikipinda kushoto|kishale kinachoelekea chini ncha ikipinda kulia|kishale cha chini chenye kona inayopinda kulia|kishale cha chini chenye kona inayopinda kushoto|
kishale nusu mviringo kinachoelekea kinyume saa|kishale nusu mviringo kinachoelekea kisaa|kishale cha upau wa kasakazini magharibi|kishale kinachoelekea kushoto juu ya kishale kinachoelekea kulia|kishale cha mviringo wazi kinachoelekea kinyume cha saa|kishale cha mviringo wazi kinachoelekea kisaa|chusa chenye chembe inayoelekea juu kushoto|chusa chenye chembe inayoelekea chini kushoto|
chusa kinachoelekea juu chenye chembe cha kulia|chusa kinachoelekea juu chenye chembe cha kushoto|chusa chenye chembe inayoelekea juu kulia|chusa chenye chembe inayoelekea chini kulia|chusa kinachoelekea chini chenye chembe cha kulia|chusa kinachoelekea chini chenye chembe cha kushoto|kishale cha kulia juu ya kishale cha kushoto|mshale unaoelekea juu na mwingine chini|
mshale unaoelekea kushoto juu ya mshale unaoelekea kulia|vishale pacha vinavyoelekea kushoto|vishale pacha vinavyoelekea juu|vishale pacha vinavyoelekea kulia|vishale pacha vinavyoelekea chini|chusa kinachoelekea kushoto juu ya chusa kinachoelekea kulia|chusa kinachoelekea kulia juu ya chusa kinachoelekea kushoto|vishale pacha vyenye ncha moja kushoto|
vishale pacha vyenye ncha moja kushoto vina mkato|vishale pacha vyenye ncha moja kuelekea juu|vishale pacha vyenye ncha moja kulia|vishale pacha vyenye ncha moja kulia vina mkato|vishale pacha vyenye ncha moja kuelekea chini|vishale pacha vyenye ncha pande zote|vishale pacha vyenye ncha pande zote vina mkato|vishale pacha vyenye ncha kaskazini magharibi|
vishale pacha vyenye ncha kaskazini mashariki|vishale pacha vyenye ncha kusini mashariki|vishale pacha vyenye ncha kusini magharibi|vishale vitatu vyenye ncha moja kushoto|vishale vitatu vyenye ncha moja kulia|mcharazo wenye kishale cha kushoto|mcharazo wenye kishale cha kulia|kishale kinachoelekea juu chenye mikato miwili|
kishale kinachoelekea chini chenye mikato miwili|kishale cha deshi cha kushoto|kishale cha deshi kinachoelekea juu|kishale cha deshi cha kulia|kishale cha deshi kinachoelekea chini|upao wa kishale cha kushoto|upao wa kishale cha kulia|kishale wazi kinachoelekea kushoto|
kishale wazi kinachoelekea juu|kishale wazi kinachoelekea kulia|kishale wazi kinachoelekea chini|kishale wazi chenye mkato kinachoelekea juu|kishale cha kushoto chini cha kulia juu|kwa yote|mgawango tenguo|kuna|
seti kapa|nyongeza|nabla|memba ya|si memba|ina kama memba|mwisho wa thibitisho|zao la mpango wa n|
jumla ya mpango wa n|si chini ya|hailingani|si zaidi ya|alama ya kutoa|jumlisha au toa|deshi ya gawanya|kinyota cha kukokotoa|
kiduara cha kukokotoa|nukta ya kukokotoa|kipeo cha pili|kadiri|alama ya isiyokoma|pembe mraba|pembe|hugawanya|
sambamba|mantiki na|ungano|muungano|rejeo|rejeo mbili|rejeo ya kontua|hivyo basi|
kwa sababu|uwiano|kiwango|kiwimbi cha kikokotoo|kiwimbi kinyume|s iliyopindwa kulala|usawa usopacha|karibia sawa na|
karibu inalingana|yote sawa|inakaribia kuwa sawa na picha|usawa wa kujumlisha|inafanana na|ni sawa kabisa|chini ya au lingana|zaidi ya au lingana|
chini ya juu ya sawa|zaidi ya juu ya sawa|chache zaidi ya|kubwa zaidi ya|kati ya|kisawe cha kubwa kuliko|inatangulia|inafuata|
haifuati|seti ndogo ya|seti kuu|sawa na seti ndogo|sawa na seti kuu|jumlisha kwenye duara|ondoa kwenye duara|zidisha kwenye duara|
gawanya kwenye duara|nukta ya kukokotoa kwenye duara|ringi ya kugawanya kwenye duara|kinyota cha kugawanya kwenye duara|jumlisha kwenye mraba|ondoa kwenye mraba|taki wima|hailazimishi|
kutangulia kwenye uhusiano|kufuata kwenye uhusiano|haina kama kikundi kidogo kwenye sawa|asili|solo la unyambuaji wa hermite|pembe tatu mraba|mantiki ya n-ary au|makutano ya n-ary|
muunganiko wa n-ary|nukta ya kigawanyaji|nyota ya kigawanyaji|muunganiko asili|makutano pacha|chini zaidi ya|kubwa zidi ya|nukta tatu zilizo wima|
nukta tatu katikati ya mstari|nukta tatu za kimshazari kulia juu|nukta tatu za kimshazari kulia chini|noti ya nane|kishukisho|kipandisho|uso unaokenua|uso unaotabasamu wenye macho makubwa|
uso unaotabasamu wenye macho ya tabasamu|uso uliokenua na macho yanayotabasamu|uso unaotabasamu wenye mdomo wazi na macho yaliyofungwa|uso unaotabasamu wenye tone la jasho|angua kicheko|uso wenye machozi ya furaha|uso unaotabasamu kwa mbali|uso uliogeuzwa juu chini|
uso unaoyeyuka|uso unaokonyeza|uso unaotabasamu na macho yanayotabasamu|uso unaotabasamu ulio na mduara wa mwangaza juu yake|uso wenye tabasamu na maumbo ya moyo|uso unaotabasamu wenye macho ya umbo la moyo|uso wenye macho ya nyota|uso unaotoa busu|
uso unaobusu|uso unaotabasamu|uso unaobusu na macho yaliyofungwa|uso unaobusu na macho yanayotabasamu|uso unaotabasamu na wenye chozi|uso unaofurahia chakula kitamu|uso wenye ulimi nje|uso unaotoa ulimi nje na kukonyeza jicho|
uso wa kutania|uso wenye makengeza na ulimi unaochomoza|uso unaoonyesha pesa ya noti mdomoni|uso unaokumbatia|uso uliofunika mdomo kwa mkono|uso wenye macho wazi na mkono kwenye mdomo|uso wenye macho yanayochungulia|uso unaonyamazisha|
uso unaotafakari|uso unaopiga saluti|uso uliofungwa mdomo kwa zipu|uso wenye nyusi zilizoinuka|uso uliotulia|uso uliojikausha|uso bila mdomo|uso uliochorwa kwa vitone|
uso kwenye mawingu|uso unaobeza|uso usio na furaha|usio wenye macho yanayorembua|uso uliokunjwa|uso unaopumua|uso unaodanganya|uso unaotikisika|
kutikisa kichwa kimlalo|kutikisa kichwa juu chini|uso uliofarijika|uso uliozama katika mawazo|uso unaosinzia|kutema mate|uso unaoonyesha usingizi|uso wenye macho yaliyovimba|
uso uliovaa barakoa ya matibabu|uso wenye kipimajoto mdomoni|uso uliofungwa bandeji kichwani|kichefuchefu|uso unaotapika|kupiga chafya|uso wenye joto|uso wenye baridi|
uso uliolewa|uso unaoonyesha kuwa na kizunguzungu|uso wenye macho yanayozunguka|kichwa kinacholipuka|uso wenye kofia|uso wenye kofia ya karamu|uso uliogeuzwa ili kuficha|uso unaotabasamu uliovaa miwani|
uso wa mjuaji|uso wenye miwani kwenye jicho moja|uso uliochanganyikiwa|uso wenye mdomo uliopinda|uso ulio na wasiwasi|uso ulionuna kiasi|uso ulionuna|uso wenye mdomo ulio wazi|
uso ulionyamaa|uso uliostaajabu|uso uliojawa msisimko|uso ulioumbuka|uso unaosihi|uso unaolengwalengwa na machozi|uso ulionuna wenye mdomo uliofunguliwa|uso unaoonyesha uchungu|
uso unaoogopa|uso wenye wasiwasi unaotokwa na jasho|Uso wenye huzuni lakini unaoonyesha kufarijika|uso unaolia|uso unaolia kwa sauti|uso unaopiga mayowe ya hofu|uso ulioshangazwa|uso unaovumilia|
uso uliosikitika|uso wenye huzuni na jasho jembamba|uso unaoonyesha uchovu|uso uliochoka|uso unaopiga miayo|uso wenye mvuke unaotoka puani|uso uliobibidua midomo|uso uliojaa hasira|
uso wenye ishara mdomoni|uso unaotabasamu wenye pembe|kishetani|fuvu|fuvu na mifupa|kinyesi|katuni|zimwi|
afriti|pepo|jitu geni|dubwana geni|roboti|uso wa paka mwenye tabasamu|uso wa paka mwenye tabasamu wenye macho ya tabasamu|paka mwenye machozi ya furaha|
uso wa paka unaotabasamu wenye macho yenye umbo la moyo|uso wa paka wenye tabasamu la kulazimisha|uso wa paka anayebusu|uso wa paka uliochoka|uso wa paka unaolia|uso wa paka uliobibidua midomo|nyani aliyefumba macho kwa mikono|nyani aliyefunika masikio kwa mikono|
nyani aliyefunika mdomo kwa mikono|barua ya mapenzi|moyo uliopenyezwa mshale|moyo uliofungwa kwa utepe|moyo unaong’aa|moyo uaokua|moyo unaodunda|mioyo inayozunguka|
mioyo miwili|mapambo ya moyo|umbo la moyo lenye alama ya mshangao|moyo uliovunjika|moyo unaochomeka|kurekebisha moyo|moyo mwekundu|moyo wa waridi|
moyo wa rangi ya chungwa|moyo wa manjano|moyo wa kijani|moyo ya samawati|moyo wa buluu hafifu|moyo wa zambarau|moyo wa hudhurungi|umbo nyeusi la moyo|
moyo wa kijivu|moyo mweupe|alama ya busu|pointi mia moja|alama ya hasira|wingu la vita|mgongano|kizunguzungu|
matone ya jasho|kuharakisha|shimo|kitufe cha usemi|jicho ndani ya puto la usemi unaoelekea kulia|kitufe cha usemi cha kushoto|kitufe cha usemi wa hasira cha kulia|kitufe cha mawazo|
usingizi|mkono unaopunga|kuinua mkono|mkono ulioinuliwa wenye vidole vilivyotanuliwa|mkono ulioinuliwa|ishara ya vulkani|mkono unaoelekea kulia|mkono unaoelekea kushoto|
mkono wenye kiganja kinachoelekea chini|mkono wenye kiganja kinachoelekea juu|mkono unaosukuma kushoto|mkono unaosukuma kulia|mkono wa kuonyesha mambo yako shwari|mkono wenye vidole vinavyobana|vidole vinavyobana|mkono wa ushindi|
ishara ya kubahatisha|vidole vya shahada na gumba vinavyopitana|ishara ya "nakupenda"|ishara ya pembe|ishara ya “nipigie simu”|kidole cha shahada kinachoelekeza kushoto|kidole cha shahada kinachoelekeza kulia|kidole cha kwanza kinachoelekeza juu kwa nyuma|
kidole cha kati|kidole cha kwanza kinachoelekeza chini kwa nyuma|kidole cha shahada kinachoelekeza juu|kidole cha shahada kinachomwelekea mtazamaji|dole gumba juu|dole gumba chini|ngumi iliyoinuliwa|ngumi uliyonyooshewa|
ngumi ya kulia|ngumi ya kushoto|mikono inayopiga makofi|mikono iliyoinuliwa|mikono inayoonyesha ishara ya moyo|mikono iliyowazi|viganja vilivyoshikana|kusalimiana|
mikono iliyokunjwa|mkono unaoandika|rangi ya kupaka kwenye kucha|selfi|misuli iliyotunishwa|mkono bandia|mguu bandia|mguu|
wayo|sikio|sikio lenye kifaa cha kusikia|pua|ubongo|moyo|mapafu|jino|
mfupa|macho|jicho|ulimi|mdomo|kuuma mdomo|mtoto|kijana|
mvulana|msichana|mtu mzima|mtu mwenye nywele za shaba|mwanamume|mtu mwenye ndevu|mwanamume: ndevu|mwanamume mwenye nywele ya kimanjano|
mwanamke|mwanamke: ndevu|mwanamke mwenye nywele ya kimanjano|mzee|babu|bibi|mtu anayekunja kipaji cha uso|mwanamume anayekunja kipaji cha uso|
mwanamke anayekunja kipaji cha uso|mtu aliyebibidua midomo|mwanamume anayebibidua midomo|mwanamke anayebibidua midomo|mtu anayeonyesha ishara ya kukataa|Mtu anayeonyesha ishara ya HAPANA|mwanamke anayeonyesha ishara ya kukataa|mtu anayeonyesha ishara ya kukubali|
Mtu anayeonyesha ishara ya NDIO|mwanamke anayeonyesha ishara ya kukubali|mhudumu anayetoa maelezo|mwanamume anayetoa maelezo|mwanamke anayetoa maelezo|mtu mwenye furaha aliyeinua mkono|mtu aliyeinua mkono|mwanamke mwenye furaha aliyeinua mnoko|
kiziwi|mwanamume kiziwi|mwanamke kiziwi|mtu aliyeinama|mwanamume aliyeinama|mwanamke aliyeinama|ishara ya kutoamini|mwanamume anayeashiria kutoamini|
mwanamke anayueashiria kutoamini|ishara ya kutojali|mwanamume anayeashiria kutojali|mwanamke anayeashiria kutojali|mhudumu wa afya|mhudumu wa afya wa kiume|mhudumu wa afya wa kike|mwanafunzi|
mwanafunzi na kofia ya kufuzu|mwanafunzi wa kike na kofia ya kufuzu|mwalimu|mwalimu na ubao|mwalimu wa kike na ubao|hakimu|jaji wa kiume|jaji wa kike|
mkulima|mkulima wa kiume|mkulima wa kike|mpishi|mpishi wa kiume|mpishi wa kike|makanika|fundi mitambo wa kiume|
fundi mitambo wa kike|mfanyakazi wa kiwanda|mwanamume na gesi ya kuchoma|mwanamke na gesi ya kuchoma|mfanyakazi wa ofisi|mwanamume aliyevaa nadhifu|mwanamke aliyevaa nadhifu|mwanasayansi|
mwanasayansi wa kiume|mwanasayansi wa kike|mwanateknolojia|mwanateknolojia wa kiume|mwanateknolojia wa kike|mwimbaji|mwimbaji wa kiume|mwimbaji wa kike|
mchoraji|mchoraji wa kiume|mchoraji wa kike|rubani|rubani wa kiume|rubani wa kike|mwanaanga|mwanaanga wa kiume|
mwanaanga wa kike|mzimamoto|mzimamoto wa kiume|mzimamoto wa kike|askari polisi|polisi wa kiume|polisi wa kike|mpelelezi|
jasusi mwanamume|jasusi mwanamke|mlinzi|mlinzi mwanamume|mlinzi wa kike|ninja|mfanyakazi wa ujenzi|mjenzi mwanamume|
mjenzi wa kike|kichwa chenye taji|mwana wa mfalme|binti mfalme|mwanaume aliyefunga kilemba|mwanamume aliyefunga kilemba|mwanamke aliyefunga kilemba|mwanamume aliyevaa kofia ya kichina|
mwanamke aliyejifunga kitambaa kichwani|mtu aliyevaa tuxedo|mwanamume aliyevalia tuxedo|mwanamke aliyevalia tuxedo|mtu aliyevaa shela|mwanamume aliyevalia shela|mwanamke aliyevalia shela|mwanamke mjamzito|
mwanamume mwenye kitambi|mtu mwenye mimba|kunyonyesha mtoto|mwanamke anayemlisha mtoto|mwanamume anayemlisha mtoto|mtu anamyelisha mtoto|mtoto malaika|baba krismasi|
mkongwe|kichimbakazi yeyote|shujaa|shujaa wa kiume|shujaa wa kike|jambazi sugu|jambazi wa kiume|jambazi wa kike|
mlozi|mchawi wa kiume|mlozi wa kike|kichimbakazi|kichimbakazi wa kiume|kichimbakazi wa kike|mnyonya damu|mnyonya damu wa kiume|
mnyonya damu wa kike|nguva mtu|nguva dume|nguva|kibwengo|kibwengo dume|kibwengo cha kike|jini|
jini dume|jini la kike|dubwana|dubwana dume|dubwana jike|jitu||kukanda uso|
mwanamume anayekandwa uso|mwanamke anayekandwa uso|kukata nywele|mwanamume anayenyolewa nywele|mwanamke anayenyolewa nywele|mtu anayetembea|mwanamume anayetembea|mwanamke anayetembea|
mtu aliyesimama|mwanamume aliyesimama|mwanamke aliyesimama|mtu aliyepiga magoti|mwanamume aliyepiga magoti|mwanamke aliyepiga magoti|mtu anayetembea kwa mkongojo|mwanamume anayetembea kwa mkongojo|
mwanamke anayetembea kwa mkongojo|mtu aliyeketia kiti cha magurudumu|Mtu aliyeketi kwenye kiti cha magurudumu|mwanamke aliyeketia kiti cha magurudumu|mtu anayejiendesha kwa kiti cha magurudumu|mwanamume anayejiendesha kwa kiti cha magurudumu|mwanamke anayejiendesha kwa kiti cha magurudumu|mkimbiaji|
mwanamume anayekimbia|mwanamke anayekimbia|mcheza bale|mwanamke anayecheza|kusakata rumba|mwanaume aliyevaa suti anayeelea hewani|watu wanaosherehekea|wanaume wanaosherehekea|
wanawake wanaosherehekea|mtu katika bafu la mvuke|mwanamume katika bafu la mvuke|mwanamke katika bafu la mvuke|mtu anayekwea|mwanamume anayekwea|mwanamke anayekwea|mtu aliyeshika upanga|
mbio za farasi|mtu anayecheza mchezo wa kuskii|mtu anayeteleza kwenye theluji|mcheza gofu|mwanamume anayecheza gofu|mwanamke anayecheza gofu|mtu anayeteleza kwenye mawimbi|mwanamume anayeteleza kwenye mawimbi|
mwanamke anayeteleza kwenye mawimbi|ngalawa|mwanamume anayeendesha ngalawa|mwanamke anayeendesha ngalawa|mwogeleaji|mwanaume anayeogelea|mwanamke anayeogelea|mtu na mpira|
mwanaume aliye na mpira|mwanamke aliye na mpira|mbeba vyuma vizito|mwanamume anayebeba vyuma vizito|mwanamke anayebeba vyuma vizito|mwendesha baisikeli|mwanaume anayeendesha baisikeli|mwanamke anayeendesha baisikeli|
mtu anayeendesha baisikeli mlimani|Mtu anayeendesha baiskeli mlimani|mwanamke anayeendesha baiskeli mlimani|sarakasi|mwanamume anayefanya sarakasi|mwanamke anayefanya sarakasi|wanandondi|wanaume wanaomenyana miereka|
wanawake wanaomenyana miereka|michezo kwenye bwawa la kuogelea|mwanamume anayecheza mpira wa mikono majini|Mtu anayecheza mpira wa mikono majini|mpira wa mikono|mwanamume anayecheza mpira wa mikono|mwanamke anayecheza mpira wa mikono|shughuli nyingi|
Mtu anayecheza mipira mingi mkononi|Mtu anayecheza mipira mingi mikononi|mtu anayetaamali|mwanamume anayetaamali|mwanamke anayetaamali|mtu anayeoga|mtu aliyelala kitandani|watu walioshikana mikono|
wanawake walioshikana mikono|mwanamke na mwanamume walioshikana mikono|wanaume walioshikana mikono|busu|mume na mke na ishara ya moyo|kichwa kinachozugumza|kivuli cha kichwa na mabega ya mtu|vivuli vya vichwa na mabega ya watu|
watu wanaokumbatiana|familia|familia: mtu mzima, mtu mzima, mtoto|familia: mtu mzima, mtu mzima, mtoto, mtoto|familia: mtu mzima, mtoto|familia: mtu mzima, mtoto, mtoto|nyayo|alama ya kidole|
nywele nyekundu|nywele yenye mawimbi|nywele nyeupe|upara|uso wa tumbili|tumbili|sokwe|orangutanu (sokwe)|
uso wa mbwa|mbwa|mbwa wa kuongoza|mbwa msaidizi|kijibwa|mbwa mwitu|mbweha|rakuni|
uso wa paka|paka|paka mweusi|simba|uso wa chui milia|chui mkubwa mwenye milia|chui|uso wa farasi|
kongoni|punda|farasi|uso wa farasi mwenye pembe moja|punda milia|kulungu|baisani|uso wa ng’ombe|
maksai|nyati|ng’ombe|uso wa nguruwe|nguruwe|uso wa nguruwe dume|pua la nguruwe|kondoo dume|
kondoo|mbuzi|ngamia|ngamia mwenye nundu mbili|ilama|twiga|ndovu|tembo wa kale|
kifaru|kiboko|uso wa panya|kipanya|panya|uso wa buku|uso wa sungura|sungura|
kindimilia|buku|nungunungu|popo|dubu|dubu barafu|koala|panda|
slothi|fisi-maji|kicheche|kangaruu|melesi|nyayo za mnyama|bata mzinga|kuku|
jogoo|kifaranga kinachoanguliwa|kifaranga|kifaranga kinachotazama mbele|ndege|pengwini|njiwa|tai (ndege)|
bata|bata maji|bundi|dodo|unyoya|Flamingo|tausi|kasuku|
bawa|ndege mweusi|bata bukini|finiksi|uso wa chura|mamba|mzee kobe|mjusi|
nyoka|uso wa dragoni|dragoni|sauropodi|T-Rex|nyangumi anayerusha maji|nyangumi|pomboo|
|sili|samaki|samaki wa tropiki|aina ya samaki|papa|pweza|kombe la mzunguko|
matumbawe|kiwavi wa baharini|kaa|kambamti|uduvi|ngisi|chaza|konokono|
kipepeo|mdudu|siafu|nyuki|mende|kombamwiko mwenye madoa|nyenje|kombamwiko|
buibui|tandabui|ng’e|mbu|nzi|mnyoo|bakteria|shada la maua|
ua la mcheri|ua jeupe|yungiyungi|waridi|ua la waridi|ua lililonyauka|haibiskasi|alizeti|
maua mengi|tulipu|hyacinthi|mche|mmea ndani ya mkebe|mmea wenye majani mwaka mzima|mti unaopukutika majani yake|mnazi|
dungusi kakati|shada la mchele|mimea ya msimu|shamroki|klova yenye majani manne|jani la mshira|jani lililoanguka|jani linalopepea kwenye upepo|
kiota tupu|kiota chenye mayai|uyoga|mti bila majani|zabibu|tikiti|tikitimaji|chenza|
limau|ndimu|ndizi|nanasi|embe|tufaha jekundu|tufaha la kijani|pea|
pichi|cheri|stroberi|forosadi|tunda la kiwi|nyanya|zeituni|nazi|
parachichi|biringanya|viazi|karoti|mahindi|pilipili kali|pilipili boga|tango|
sukumawiki|brokoli|kitunguu saumu|kitunguu|njugu|maharagwe|aina ya njugu|tangawizi|
ganda la njegere|uyoga kahawia|mzizi mboga|mkate|mahamri|mkate wa kifaransa|chapati ya maji|pretzel|
mkate wa kuoka|chapati|mkate wa sega la nyuki|kipande cha jibini|nyama kwenye mfupa|paja la kuku|kipande cha nyama|nyama|
hambaga|chipsi|piza|soseji katika mkate|sandwichi|chapati iliyojazwa vyakula mbalimbali|mkate wa kimeksiko uliowekwa nyama au maharage ndani|tamale|
shawarma|felafeli|yai|kupika|kikaango|chungu cha chakula|jibini iliyoyeyushwa|bakuli lenye kijiko|
kachumbari|bisi|siagi|chumvi|chakula kilicho koponi|boksi ya kuweka chakula|biskuti za mchele|mchele uliotengenezwa kwa mtindo wa tufe|
wali|wali ulio na mchuzi wa viungo|bakuli yenye tambi|tambi|kiazi kitamu kilichochomwa|odeni|sushi|uduvi iliyokaangwa|
keki ya samaki iliyozingwa|mkate wa sinia|dango|pudini ya kinyunya|biskuti ya bahati|kisanduku cha chakula|aisikrimu laini|barafu iliyochongwa|
aisikrimu|kitumbua|biskuti|keki ya kusherehekea siku ya kuzaliwa|keki|keki ndogo|pai|chokoleti|
peremende|pipi|faluda|chungu cha asali|chupa ya maziwa ya mtoto|glasi yenye maziwa|kinywaji moto|birika la chai|
kikombe kisicho na kishikio|mvinyo wa kijapani unaotokana na mchele|chupa yenye kifuniko kilichofunguliwa|glasi ya divai|glasi ya kokteli|kinywaji cha tropiki|kikombe cha bia|vikombe vya bia vilivyogonganishwa|
kugonga glasi|glasi|kinywaji kinachomiminika|kikombe chenye mrija|chai ya maziwa ya boba|chupa ya kinywaji|kinywaji cha mate|kidonge cha barafu|
vijiti vya kutumia kula|uma na kisu na sahani|uma na kisu|kijiko|kisu kinachotumika jikoni|chupa kubwa|jungu|tufe linaloonyesha ulaya-afrika|
tufe linaloonyesha amerika|tufe linaloonyesha asia-australia|tufe lenye meridiani|ramani ya dunia|ramani ya japani|dira|mlima wenye theluji|mlima|
maporomoko ya ardhi|volkano|mlima fuji|kupiga kambi|ufuo na mwavuli|jangwa|kisiwa cha jangwa|mbuga ya taifa ya wanyama|
uwanja wa michezo|jengo la zamani|ujenzi wa jengo|tofali|mwamba|kuni|kibanda cha mviringo|majengo ya nyumba|
jengo la nyumba lililochakaa|jengo la nyumba|nyumba yenye ua|jengo la ofisi|posta ya japani|posta|hospitali|benki|
hoteli|hoteli ya mapenzi|duka la karibu|shule|duka kuu|kiwanda|kasri la kijapani|kasri|
harusi|mnara wa tokyo|sanamu ya uhuru|kanisa|msikiti|hekalu la kihindi|hekalu la kiyahudi|madhabahu ya shinto|
kaaba|mlizamu|hema|mandhari yenye ukungu|usiku wenye nyota|mwonekano wa jiji|macheo kwenye milima|macheo|
mwonekano wa jiji usiku|machweo|daraja usiku|chemichemi za maji ya moto|farasi inayozunguka|mtelezo wa watoto|gurudumu linalozunguka|rola kosta|
nguzo ya kinyozi|hema ya sarakasi|garimoshi|gari la moshi|treni yenye kasi|treni yenye kasi yenye umbo la risasi|treni|metro|
reli nyepesi|kituo|tramu|reli moja|reli ya milimani|gari la tramu|basi|basi linalokuja|
kiberenge|basi dogo|ambulansi|gari la zimamoto|gari la polisi|gari la polisi linalokuja|teksi|teksi inayokuja|
gari|gari linalokuja|gari la burudani|gari la mizigo|gari la kusafirisha mizigo|lori linalobeba mizigo|trekta|gari la mashindano|
pikipiki|pikipiki (skuta)|kiti cha magurudumu kisicho na mota|kiti cha magurudumu chenye mota|riksho|baisikeli|skuta|ubao mtelezo|
rolasketi|kituo cha basi|barabara kuu|njia ya reli|pipa la mafuta|pampu ya mafuta|gurudumu|taa ya gari la polisi|
taa mlalo ya trafiki|taa wima ya trafiki|taa ya kusimama|ujenzi|nanga|boya okozi|mashua|mtumbwi|
mashua ya kasi|meli ya abiria|kivuko|motaboti|meli|eropleni|ndege ndogo|ndege inayoondoka|
ndege inayowasili|parachuti|kikalio|helikopta|reli inayoelea angani|gari linalosafiri milimani kwa kamba|tramu inayosafiri angani kwa kamba|setilaiti|
roketi|kisahani kinachopaa|kengele ya mwandazi|mzigo|shisha|shisha inayotiririsha mchanga|saa|kipima muda|
saa ya michezo|saa ya kupima muda|saa ya mezani|saa sita|saa sita na nusu|saa saba|saa saba na nusu|saa nane|
saa nane na nusu|saa tisa|saa tisa na nusu|saa kumi|saa kumi na nusu|saa kumi na moja|saa kumi na moja na nusu|saa kumi na mbili|
sa kumi na mbili na nusu|saa moja|saa moja na nusu|saa mbili|saa mbili na nusu|saa tatu|saa tatu na nusu|saa nne|
saa nne na nusu|saa tano|saa tano na nusu|mwezi mpya|mwezi mwandamo|mwezi wa robo ya kwanza|mwezi ulioangazwa zaidi ya nusu unaopevuka|mwezi kamili|
mwezi ulioangazwa zaidi ya nusu unaofifia|mwezi wa robo ya mwisho|mwezi kongo|mwezi unaoandama mwezi mpya|uso wa mwezi mpya|mwezi wa robo ya kwanza wenye uso|mwezi wa robo ya mwisho wenye uso|pima joto|
jua|uso unaokaa mwezi|uso unaokaa jua|sayari yenye duara|nyota nyeupe ya wastani|nyota inayong’aa|kimwondo|kilimia|
wingu|jua nyuma ya wingu|wingu pamoja na radi na mvua|jua nyuma ya wingu dogo|jua nyuma ya wingu kubwa|jua nyuma ya wingu lenye mvua|wingu lenye mvua|wingu lenye theluji|
wingu lenye radi|kimbunga|ukungu|uso unaopuliza upepo|tufani|upinde wa mvua|mwavuli uliokunjwa|mwavuli|
mwavuli na matone ya mvua|mwavuli ulio kwenye ardhi|volteji ya juu|chembe ya theluji|sanamu ya mtu ya theluji|sanamu ya mtu ya theluji bila theluji|kimondo|moto|
tone|wimbi la maji|taa ya malenge yenye umbo la uso wa mtu|mti wa krismasi|fataki|kimetameta|fataki ya kuchezea|nyota|
puto|mapambo ya sherehe|mpira wa mapambo|mti wa tanabata|mapambo ya msonobari|wanaserere wa kijapani|bendera ya kambare mamba|kengele ya upepo|
sherehe ya mwezi|bahasha nyekundu|utepe|zawadi iliyofungwa|utepe wa ukumbusho|tiketi za kuingia|tiketi|tuzo ya kijeshi|
kikombe|medali ya michezo|nishani ya dhababu|nishani ya fedha|nishani ya shaba|mpira wa miguu|mpira wa besibali|besibali|
mpira wa kikapu|mpira wa wavu|mpira wa marekani|mpira wa raga|mpira wa tenisi|kurusha kisahani|mchezo wa kuvingirisha matufe chini|kriketi|
mpira wa magongo|kigoe cha hoki ya barafuni|mchezo wa lakrosi|tenisi ya mezani|mpira wa vinyoya|glavu za ndondi|vazi la karate|wavu|
bendera katika shimo|viatu vya kuteleza kwenye theluji|ndoano ya uvuvi|barakoa ya kupiga mbizi|shati la kukimbia|skii|sleji|mpira wa kutelezesha|
kulenga shabaha|kigurudumu cha uzi|kishada|bastola ya maji|biliadi|tufe la kioo|kifimbo cha mazingaombwe|mchezo wa video|
usukani|mashine ya kamari|dadu|mchezofumbo|mwanaserere wa dubu|pinata|tufe la vioo|mwanaserere wa kirusi|
shupaza|kopa|kisu|maua|kipande cha saratanji|jokari|dragoni jekundu la mahjong|kadi za karata za maua|
sanaa|fremu yenye picha|paleti ya msanii|uzi|sindano ya kushona|uzi uliosokotwa|fundo|miwani|
miwani ya jua|miwani ya kuogelea|koti jeupe|jaketi la usalama|tai|fulana|suruali ya jinzi|shali|
glavu|koti|soksi|nguo|kimono|sari|nguo ya kuogelea|chupi|
kaptura|bikini|nguo za wanawake|feni ya kujipepeta|kibeti|mfuko|kipochi|mifuko ya kubebea bidhaa|
mfuko wa shuleni|ndara|kiatu cha wanaume|kiatu cha kukimbia|kiatu cha kutembea mbali|kiatu kisicho na kisigino|kiatu chenye kisigino kirefu|ndara ya mwanamke|
viatu vya bale|buti la mwanamke|kitana|taji|kofia ya mwanamke|kofia ya mwanamume|kofia ya mahafali|chepeo|
kofia ya wanajeshi|helmeti iliyo na msalaba mweupe|shanga za maombi|rangi ya midomo|pete|kito|spika imezimwa|spika|
spika imewashwa|spika yenye sauti ya juu|kipaza sauti|megafoni|honi ya posta|kengele|kengele yenye alama ya mkato|karatasi ya muziki|
noti ya muziki|manoti ya muziki|maikrofoni ya studio|kitelezi cha kurekebisha sauti|vitufe vya kudhibiti|maikrofoni|spika za masikioni|redio|
saksafoni|tarumbeta|tromboni|kodiani|gita|kinanda|fidla|gambusi|
ngoma|ngoma refu|maraka|zumari|kinubi|simu ya mkononi|simu ya mkononi yenye kishale|simu|
mkono wa simu|peja|mashine ya faksi|betri|betri iliyopungua chaji|plagi ya umeme|kompyuta ndogo|kompyuta ya mezani|
printa|kibodi|kipanya cha kompyuta|kitufe cha kompyuta kinachoendesha kishale|diski ndogo|diski laini|diski|diski dijitali|
abaki|kamera ya kurekodi filamu|fremu za utepe wa filamu|projekta ya filamu|ubao wa kuanzisha matukio wakati wa kutengeneza filamu|runinga|kamera|kamera yenye mmweko|
kamera ya kurekodi video|kaseti ya video|kioo cha ukuzaji kinachoelekeza kushoto|kioo cha ukuzaji kinachoelekeza kulia|mshumaa|taa|kurunzi|taa nyekundu ya karatasi|
taa ya diya|daftari lenye jalada lililopambwa|kitabu kilichofungwa|kitabu kilichofunguliwa|kitabu cha kijani|kitabu cha samawati|kitabu cha njano|vitabu|
daftari|leja|ukurasa uliokunjwa|hati ya kukunja kwa kuviringisha|ukurasa unaotazama juu|gazeti|gazeti lililokunjwa|vichupo vya alamisho|
alamisho|lebo|sarafu|mfuko wa pesa|kasha|noti ya yeni|noti ya dola|noti ya yuro|
noti ya pauni|pesa za noti zenye mabawa|kadi ya mkopo|risiti|chati inayopanda yenye yeni|bahasha|barua pepe|bahasha inayoingia|
bahasha na kishale|trei ya majalada ya kutoka|trei ya majalada ya kuingia|kifurushi|sanduku la barua lililofungwa lenye bendera iliyoinuliwa|sanduku la barua lililofungwa lenye bendera iliyoshushwa|sanduku la barua lililofunguliwa lenye bendera iliyoinuliwa|sanduku la barua lililofunguliwa lenye bendera iliyoshushwa|
sanduku la barua|sanduku la kupiga kura na kura|penseli|nibu nyeusi|kalamu ya wino|kalamu|brashi ya kupaka rangi|penseli laini|
hati|mkoba|folda ya faili|folda ya faili iliyofunguliwa|vigawanishi vya kadi|kalenda|kalenda unayoweza kuchana kurasa|daftari lililobanwa kwa waya wa mzunguko|
kalenda iliyofungwa kwa waya wa mzunguko|kadi|chati inayopanda|chati inayoshuka|chati ya miraba|ubao wa kunakili|pini|pini yenye kichwa cha mduara|
kishikizo|klipu za karatasi zilizounganishwa|rula|rula ya pembe|makasi|sanduku la faili|kabati la hati|ndoo la taka|
kufuli|kufuli iliyofunguliwa|kufuli na kalamu|kufuli iliyofungwa na ufunguo|ufunguo|ufunguo wa zamani|nyundo|shoka|
sululu|nyundo na sululu|nyundo na spana malaya|sime|panga zilizopishanishwa|bomu|bumerangi|upinde na mshale|
ngao|msumeno|spana malaya|bisibisi|nati na bolti|gia|kubana|mzani|
mkongojo wa vipofu|pete ya mnyororo|myororo uliokatika|minyororo|ndoano|kisanduku cha vifaa|sumaku|ngazi|
sepetu|alembiki|neli ya majaribio|chombo cha kupondea|dna|hadubini|darubini|antena ya setilaiti|
bomba la sindano|tone la damu|kidonge|bendeji inayonata|gongo|stetoskopu|eksirei|mlango|
kambarau|kioo|dirisha|kitanda|kochi na taa|kiti|choo|kizibuo|
bafu ya manyunyu|bafu|mtego wa panya|wembe|chupa ya losheni|kikwasi|ufagio|kikapu|
karatasi|ndoo|sabuni|viputo|mswaki|sifongo|kizima moto|mkokoteni|
sigara iliyowashwa|jeneza|jiwe la kaburi|chombo cha kutia majivu ya maiti aliyechomwa|hirizi|ishara ya hamsa|kinyago|bango|
kitambulisho|alama ya ATM|weka taka kwenye pipa|maji safi ya kunywa|kiti cha magurudumu|maliwato ya wanaume|maliwato ya wanawake|maliwato|
alama ya mtoto|msala|udhibiti wa pasipoti|forodha|madai ya mzigo|mahali pa kuhifadhi mizigo|onyo|watoto wanavuka barabara|
hakuna kuingia|imepigwa marufuku|baisikeli haziruhusiwi|hakuna kuvuta sigara|hakuna kutupa taka|maji hayafai kwa matumizi ya kunywa|watembea kwa miguu hawaruhusiwi|simu za mkononi haziruhusiwi|
walio chini ya miaka kumi na nane hawaruhusiwi|mnururisho|tahadhari ya kibayalojia|mshale unaoelekeza juu|mshale unaoelekeza juu kulia|mshale unaoelekeza kulia|mshale unaoelekeza chini kulia|mshale unaoangalia chini|
mshale unaoelekeza chini kushoto|mshale unaoelekeza kushoto|mshale unaoelekeza juu kushoto|mshale unaoelekeza chini na juu|mshale unaoeleza kushoto na kulia|kishale kinachoashiria kulia na kushoto|mshale wa kulia unaopinda kushoto|mshale wa kushoto unaopinda kulia|
mshale wa kulia unaopinda juu|mshale wa kulia unaopinda chini|mishale wima inayoelekeza kwa mzunguko wa akrabu|kitufe cha mishale ya kinyume saa|mshale wa nyuma|mshale wa mwisho|mshale wa hewani!|mshale unaoashiria hivi karibuni|
mshale unaoangalia juu|mahali pa kuabudu|alama ya atomu|omu|nyota ya daudi|gurudumu la dharma|yin yang|msalaba wa kilatini|
msalaba|nyota na mwezi mwandamo|alama ya amani|menorah|nyota yenye pembe sita na kitone katikati|khanda|nyota ya kondoo|fahali|
mapacha|nyota ya kaa|nyota ya simba|mashuke|mizani|nyota ya ng’e|mshale|nyota ya mbuzi|
nyota ya ndoo|nyota ya samaki|opichasi|kitufe cha kuchanganya|kitufe cha kurudia|kitufe cha kurudia wimbo mmoja|kitufe cha kucheza|kitufe cha kupeleka mbele kwa kasi|
kitufe cha kwenda kwenye wimbo unaofuata|kitufe cha kucheza au kusitisha|kitufe cha kurudisha nyuma|kitufe cha kurudisha nyuma kwa kasi|kitufe cha kurudia wimbo uliopita|kitufe cha juu|kitufe cha juu kwa kasi|kitufe cha chini|
kitufe cha chini kwa kasi|kitufe cha kusitisha|kitufe cha kusimamisha|kitufe cha kurekodi|kitufe cha kutoa|filamu|kitufe cha kufifiza mwanga|kitufe cha kuongeza mwanga|
pau za antena|pasiwaya|hali ya mtetemo|zima simu za mkononi|ishara ya jinsia ya kike|ishara ya jinsia ya kiume|ishara ya wabadili jinsia|zidisha|
kuongeza|kutoa|gawanya|ishara ya usawa|milele|alama mbili za mshangao|alama ya mshangao na kuuliza|alama nyekundu ya kuuliza|
alama nyeupe ya kuuliza|alama nyeupe ya mshangao|alama nyekundu ya mshangao|dashi iliyopinda|sarafu mbalimbali|alama ya dola|ishara ya taaluma ya matibabu|alama ya kutumia tena|
ua la yungi|nembo ya ncha tatu|beji ya jina|alama ya kijapani ya anayeanza|mduara mwekundu wenye shimo|alama nyeupe ya tiki|sanduku la kuteua lenye tiki|alama ya tiki|
alama ya X|kitufe cha alama ya kuzidisha|kitanzi kilichopinda|kitanzi kilichopinda mara mbili|alama ya mbadala ya sehemu|kinyota chenye ncha nane|nyota yenye ncha nane|metameta|
hakimiliki|iliyosajiliwa|chapa ya biashara|mtawanyiko|weka herufi kubwa za kilatini|weka hefuri ndogo za kilatini|weka nambari|weka alama|
weka herufi za kilatini|kitufe chenye herufi A|kitufe chenye herufi AB|kitufe chenye herufi B|kitufe chenye herufi CL|kitufe chenye neno ‘COOL’|kitufe cheney neno ‘FREE’|kitufe cha maelezo|
herufi ID kwenye mraba|herufi M kwenye mduara|kitufe chenye neno ‘NEW’|kitufe chenye herufi NG|kitufe cha O|kitufe chenye neno ‘OK’|kitufe cha P|kitufe chenye neno ‘SOS’|
kitufe cha UP!|kitufe cha VS|katakana koko kwenye mraba|katakana sa kwenye mraba|idiografu ya mwezi kwenye mraba|idiografu ya kuwepo kwenye mraba|idiografu ya kidole kwenye mraba|idiografu ya manufaa kwenye mduara|
idiografu ya kugawanya kwenye mraba|idiografu ya kutoa kwenye mraba|idiografu ya marufuku kwenye mraba|idiografu ya kukubali kwenye mduara|idiografu ya kutumia kwenye mraba|idiografu ya pamoja kwenye mraba|idiografu tupu kwenye mraba|idiografu ya pongezi kwenye mduara|
idiografu ya siri kwenye mduara|idiografu ya kuendesha kwenye mraba|idiografu ya kujaa kwenye mraba|mduara mwekundu|mduara wa chungwa|mduara wa manjano|mduara wa kijani|mduara wa samawati|
mduara wa zambarau|mduara wa hudhurungi|mduara mweusi|mduara mweupe|mraba mwekundu|mraba wa chungwa|mraba wa manjano|mraba wa kijani|
mraba wa samawati|mraba wa zambarau|mraba wa hudhurungi|mraba mkubwa mweusi|mraba mkubwa mweupe|mraba wa wastani mweusi|mraba wa wastani mweupe|mraba wastani mdogo mweusi|
mraba wastani mdogo mweupe|mraba mdogo mweusi|mraba mdogo mweupe|almasi kubwa ya njano|almasi kubwa ya samawati|almasi ndogo ya njano|almasi ndogo ya samawati|pembetatu inayoelekeza juu|
pembetatu inayoelekeza chini|almasi yenye kitone|kitufe|kitufe cheupe cha mraba|kitufe cheusi cha mraba|bendera yenye mirabaraba|bendera yenye pembe|bendera mbili zilizopishana|
kupeperusha bendera nyeusi|kupeperusha bendera nyeupe|bendera ya upinde wa mvua|bendera ya wageuza jinsia|bendera ya maharamia`
