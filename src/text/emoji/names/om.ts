// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}|nama: rifeensa diimaa|nama: rifeensa luuccaa|nama: rifeensa adii|nama: moluu|dhiira: rifeensa diimaa|dhiira: rifeensa luuccaa|dhiira: rifeensa adii|
dhiira: moluu|dubartii: rifeensa diimaa|dubartii: rifeensa luuccaa|dubartii: rifeensa adii|dubartii: moluu||||
||||||||
|||||||dhungoo: dubartii, dhiira|
dhungoo: dhiira, dhiira|dhungoo: dubartii, dubartii|hiriyyoota gaa’ilaa onnee waliin: dubartii, dhiira|hiriyyoota gaa’ilaa onnee waliin: dhiira, dhiira|hiriyyoota gaa’ilaa onnee waliin: dubartii, dubartii|maatii: dhiira, dubartii, gurbaa|maatii: dhiira, dubartii, dubara|maatii: dhiira, dubartii, dubara, gurbaa|
maatii: dhiira, dubartii, gurbaa, gurbaa|maatii: dhiira, dubartii, dubara, dubara|maatii: dhiira, dhiira, gurbaa|maatii: dhiira, dhiira, dubara|maatii: dhiira, dhiira, dubara, gurbaa|maatii: dhiira, dhiira, gurbaa, gurbaa|maatii: dhiira, dhiira, dubara, dubara|maatii: dubartii, dubartii, gurbaa|
maatii: dubartii, dubartii, dubara|maatii: dubartii, dubartii, dubara, gurbaa|maatii: dubartii, dubartii, gurbaa, gurbaa|maatii: dubartii, dubartii, dubara, dubara|maatii: dhiira, gurbaa|maatii: dhiira, gurbaa, gurbaa|maatii: dhiira, dubara|maatii: dhiira, dubara, gurbaa|
maatii: dhiira, dubara, dubara|maatii: dubartii, gurbaa|maatii: dubartii, gurbaa, gurbaa|maatii: dubartii, dubara|maatii: dubartii, dubara, gurbaa|maatii: dubartii, dubara, dubara|||
||toonii gogaa ifaa|toonii gogaa ifaa-gidduugaleessa|toonii godaa gidduugaleessa|toonii gogaa gurraacha-gidduugaleessa|toonii gogaa gurraachaa||
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
|||noottaa saddettaffaa|diriiraa|qara|fuula kolfu|fuula kolfu ija guddaa waliin|
fuula kolfu ija seequ waliin|fuula ifaa ijoota kolfaa waliin|fuula kottonfataa kolfu|fuula kolfu dafqa waliin|kolfanii lafa gangalachuu|fuula imimmaan gammachuu waliin|fuula xiqqoo seequ|fuula gadi garagale|
fuula baqu|fuula ija libsatu|fuula seequ ija seequ waliin|fuula kolfu haloo waliin|fuula seequ onneewwan waliin|fuula seequ ija onnee waliin|urjiidhaan rukutamuu|dhungoo fuula raasu|
fuula dhungatu|fuula seequ|fuula dhungoo ija cufame waliin|fuula dhungoo ija seequ waliin|fuula seequ imimmaan waliin|fuula nyaata dharra’e|fuula arraba waliin|fuula libsatu arraba waliin|
fuula qoosaa|fuula kottonfatu arraba waliin|fuula afaan maallaqaa|harka bal’isuun fuula seequ|fuula afaan harka irraa qabu|fuula ijoota banaa fi harki afaan irra jiru|fula ija calaqqisu qabu|fuula suntuuraa|
fuula yaaduu|fuula nagaa dhiyeessuu|fuula afaan ziip ta’ee|fuula nyaarri ol ka’e|fuula walabaa|fuula miira hin qabde|fuula afaan malee|fuula tuqaa fi sararaa|
|fuula huuruu dhiibu|fuula hin ajaa’ibsiifamne|fuula ija naanna’u waliin|fuula saalfii|fuula hafuura baafatu|fuula sobaa|fuula hollatu|
mataa dalga raasuu|mataa oliif gadi raasuu|fuula boqote|fuula yaaddoo|fuula hirribaa|fuula cophu|fuula rafaa jiru|fuula ija jalaa ibirkuu qabu|
fuula maaskii fayyaa waliin|fuula termoomeetirii waliin|fuula mataa buruqee|fuula raata’aa|fuula oldeebisaa jiru|fuula haxxiffachuu|fuula ho’aa|fuula qorraa|
|fuula ija wal qaxxaamurfame waliin|fuula ija maraa waliin|mataa dho’aa jiru|fuula baarneexaa tiksee|fuula paartii kabajaa jiru|fuula fakkeessaa|fuula seequ kishaafa aduu waliin|
fuula gowwaa|fuula moonookilii waliin|fuula burjaaja’e|fuula afaan jallisee jiru|fuula yaadda’e|fuula xiqqoo gudunfame|fuula gudunfamaa|fuula afaan banaa waliin|
fuula rifaatuu|fuula raajeffame|fuula diimate|fuula jallate|fuula marartoo|fuula imimmaan kuuse|fuula gudunfame afaan banaa waliin|fuula dhiphate|
fuula sodaa|fuula dhiphate dafqa waliin|fuula gadde garuu aara galfate|fuula boo’u|fuula sagalee dhageessisee boo’u|fuula sodaatiin suntuure|fuula bitaa itti gale|fuula obsaa|
fuula mufate|fuula gadi jedhe dafqa waliin|fuula dadhabbii|fuula dadhabe|fuula hamuummatu|fuula hurki funyaanii bahu|fuula garmalee aare|fuula aarii|
fuula malattoo afaan irraa qabu|fuula seequ gaafa waliin|fuula aarii gaafa waliin|lafee mataa|lafee mataa fi lafee wal qaxxaamure|gatii dhabeessa|fuula nama qoosuu|oogiree|
gobliin|ekeraa|eeliyaan|bulguu eeliyaan|roobootii|adurree kolfitu|adurree kolfitu ija seequ waliin|adurree imimmaan gammachuu waliin|
adurree seeqxu ija onnee waliin|adurree seeqa aarii waliin|adurree dhungattu|adurree dadhabde|adurree boossu|adurree aarte|qamalee waan hamaa hin argu jettu|qamalee waan hamaa hin dhagahu jettu|
qamalee waan hamaa hin dubbadhu jettu|xalayyaa jaalalaa|onnee xiyya waliin|onnee riibanii waliin|onnee calaqqisu|onnee ifu|onnee dhahattu|onnee naanna’u|
onnee lama|faaya onnee|raajeffannoo onnee|onnee cabe|onnee ibidda irra jiru|onnee suphuu|onnee diimaa|onnee daanguleessa|
onnee burtukaana|onnee keelloo|onnee magariisa|onnee cuquliisa|onnee cuquliisa ifu|onnee bildiimaa|onnee magaala|onnee gurraacha|
onnee daalacha|onnee adii|mallattoo dhungoo|qabxiiwwan dhibba|mallattoo aarii|duumessa lolaa|walitti bu’insa|dunquqqaa’aa|
copha jiidhaa|dhiibaa deemuu|qaawwa|afuuffee dubbii|ija afuuffee dubbii keessaa|afuuffee dubbii bitaa|afuuffee dubbii mirgaa|afuuffee yaadaa|
ZZZ|harka raasuu|duuba harkaa ol baasuu|harka quba bal’isuun|harka ol ba’e|vuulkaan saluutee|harka gara mirgaatti|harka gara bitaatti|
harka barruu gadi garagale|harka barruu ol garagale|harka gara bitaatti dhiibu|harka gara mirgaatti dhiibu|harka tolee|quboota walitti qabaman|harka qubni isaa walitti qabame|harka moo’ichaa|
quba wal qaxxaamure|harka qubni akeektuu fi abgudduun wal qaxxamure|mallattoo sin jaaladhaa|mallattoo gaafaa|harka naaf bilbilii|dugda harkaa bitatti akeeku|dugda harkaa mirgatti akeeku|dugda harkaa asii ol akeeku|
guba gidduu|dugda harkaa asii gadi akeeku|akeektuu ol akeeku|quba akeektuu gara isa ilaaluutti qiyyaafate|angudduu ol qabuu|abgudduu gadi qabuu|haboottee ol ba’e|haboottee dhufaa jiru|
haboottee gara bitaatti garagale|haboottee gara mirgaatti garagale|harka rukutuu|harkawwan baasuu|harkoota onnee|harkoota banaa|barruu wal faana ol ka’e|harka fuudhuu|
harkoota walitti dhufuun ol qabaman|harka barreessu|halluu qeensaa|selfii|irree dacha’e|irree mekaanikaalii|miila mekaanikaalii|miila|
faana|gurra|gurra gargaartuu dhageettii waliin|funyaan|sammuu|onnee anaatoomii|somba|ilkaan|
lafee|ijoota|ija|arraba|afaan|hidhii ciniinuu|daa’ima||
gurbaa|dubara|nama|nama: rifeensa keelloo|dhiira|person: areeda qabu|dhiira: areeda qabu|dhiira: rifeensa keelloo|
dubartii|dubartii: areeda qabdu|dubartii: rifeensa keelloo|nama jaarsa|jaarsa|jaartii|nama mufate|dhiira mufate|
dubartii mufatte|nama huuruu dhiibuu|dhiira huuruu dhiibu|dubartii huuruu dhiibdu|nama LAKKI jedhu|dhiira LAKKI jedhu|dubartii LAKKI jettu|nama TOLE jedhu|
dhiira TOLE jedhu|dubartii TOLE jettu|nama harka diriirsu|dhiira harka diriirsu|dubartii harka diriirsitu|nama harka baasu|dhiira harka baasu|dubartii harka baastu|
nama duudaa|dhiira duudaa|dubartii duudaa|nama sagadu|dhiira sagadu|dubartii sagaddu|nama barruun fuula qabate|dhiira barruun fuula qabate|
dubartii barruun fuula qabatte|nama mataa raasu|dhiira mataa raasu|dubartii mataa raastu|hojjetaa fayyaa|dhiira hojjetaa fayyaa|dubartii hojjettuu fayyaa|barataa|
dhiira barataa|dubartii barattuu|barsiisaa|dhiira barsiisaa|dubartii barsiistuu|abbaa murtii|dhiira abbaa murtii|dubartii haadha murtii|
qotee bulaa|dhiira qotee bulaa|dubartii qottee bultuu|nama nyaata bilcheessu|dhiira nyaata bilcheessu|dubartii nyaata hojjettu|mekaanikii|dhiira makaanikii|
dubartii makaanikii|hojjetaa waarshaa|dhiira hojjetaa waarshaa|dubartii hojjettuu waarshaa|hoojjetaa waajjiraa|dhiira hojjetaa waajjiraa|dubartii hojjettuu waajjiraa|saayintistii|
dhiira saayintistii|dubartii saayintistii|ogeessa tekinoloojii|dhiira ogeessa tekinoloojii|dubartii ogeettii tekinoloojii|sirbituu|dhiira sirbu|dubartii sirbituu|
artistii|dhiira artistii|dubartii artistii|paayileetii|dhiira paayileetii|dubartii paayileetii|ogeessa astiroonoomii|dhiira ogeessa astiroonoomii|
dubarii ogeettii astiroonoomi|nama ibidda dhaamsu|dhiira hojjetaa balaa ibiddaa|dubartii hojjettuu balaa ibiddaa|qondaala poolisii|dhiira qondaala poolisii|dubartii qondaala poolisii|qorataa|
dhiira qorataa|dubartii qorattuu|eegaa|dhiira eegaa|dubartii eegduu|niinjaa|hojjetaa ijaarsaa|dhiira hojjetaa ijaarsaa|
dubartii hojjettuu ijaarsaa|nama gonfoo waliin|ilma mootii|intala mootii|nama turbaanii uffatu|dhiira turbaanii uffatu|dubartii turbaanii uffattu|nama kofiyyaa godhate|
dubartii mataatti maratte|nama bijaamaa uffate|dhiira bijaamaa uffate|dubartii bijaamaa uffatte|nama golgaa waliin|dhiira golgaa waliin|dubartii golgaa waliin|dubartii ulfa|
dhiira ulfa|nama ulfa|harma hoosisuu|dubartii daa’ima nyaachistu|dhiira daa’ima nyaachisu|nama daa’ima nyaachisu|daa’ima ergamaa|Saantaa kilaawos|
Obbo Kilaawos|Kilaawosii qillee|goota|dhiira goota|dubartii goota|jallataa|dhiira jallataa|dubartii jallattuu|
falfalaa|dhiira falfalaa|dubartii fafaltuu|feerii|dhiira feerii|dubartii feerii|vaampaayerii|dhiira vaampaayerii|
dubartii vaampaayerii|nama lo’u|dhiira lo’u|dubartii lootu|eeliif|||jinnii|
||zoombii|||bulguu|uumama rifeensaa|nama sukkuumamaa jiru|
dhiira sukkuumamaa jiru|dubartii sukkuumamaa jirtu|nama rifeensa sirreeffachaa jiru|dhiira rifeensa sirreeffachaa jiru|dubartii rifeensa sirreeffachaa jirtu|nama deemaa jiru|dhiira deemaa jiru|dubartii deemaa jirtu|
nama dhaabbatu|dhiira dhaabbatu|dubartii dhaabbattu|nama jilbeeffate|dhiira jilbeeffate|dubartii jilbeeffatte|nama shimala adii waliin|dhiira hokkoo adii waliin|
dubartii hokkoo adii waliin|nama wiilcherii motoraa irra|dhiira wiilcherii motoraa irra|dubartii wiilcherii motoraa irra|nama wiilcherii harkaa irra|dhiira wiilcharii harkaa irra|dubartii wiilcherii harkaa irra|nama fiigu|
dhiira fiigu|dubartii fiigdu|shubbisaa baaleetii|dubartii shubbistu|dhiira shubbisu|nama suufii uffatee bololi’u|namoota gurra baanii ofirraa qaban|dhiirota gurra baanii ofirraa qaban|
dubartoota gurra baanii ofirraa qaban|nama kutaa hurkaa keessaa|dhiira kutaa hurkaa keessaa|dubartii kutaa hurkaa keessaa|nama yaabbachaa jiru|dhiira yaabbachaa jiru|dubartii yaabbachaa jirtu|nama faccisu|
gugsii fardaa|sigiga cabbii|daangaa cabbii|nama golfii taphatu|dhiira golfii taphatu|dubartii golfii taphattu|nama bololi’u|dhiira bololi’u|
dubartii bololiitu|nama bidiruu oofu|dhiira bidiruu oofu|dubartii bidiruu oofu|nama daakaa jiru|dhiira daakaa jiru|dubartii daakaa jirtu|nama kubbaa utaalchisu|
dhiira kubbaa utaalchisu|dubartii kubbaa utaalchistu|nama ulfaatina kaasu|dhiira ulfaatina kaasu|dubartii ulfaatina kaastu|nama biskileetii oofu|dhiira biskileetii oofu|dubartii biskileetii ooftu|
nama biskileetiin tulluu bahu|dhiira biskileetiin tulluu bahu|dubartii biskileetiin tulluu baatu|nama harkaan garagalu|dhiira harkaan garagalu|dubartii harkaan garagaltu|namoota wal tuman|dhiirota wal tuman|
dubartoota wal tuman|nama pooloo bishaanii taphachaa jiru|dhiira pooloo bishaanii taphachaa jiru|dubartii pooloo bishaanii taphachaa jirtu|nama kubbaa harkaa taphachaa jiru|dhiira kubbaa harkaa taphachaa jiru|dubartii kubbaa harkaa taphachaa jirtu|nama waa ol daddarbatee qabatu|
dhiira waa ol daddarbatee qabatu|dubartii waa ol daddarbattee qabattu|nama lootasii irra jiru|dhiira lootasii irra jiru|dubartii lootasii irra jirtu|nama qaama dhiqatu|nama siree keessa jiru|namoota harka wal qabatan|
dubartoota harka wal qabatan|dubartii fi dhiira harka wal qabatan|dhiirota harka wal qabatan|dhungoo|hiriyyoota gaa’ilaa onnee waliin|mataa dubbatu|bobboca lapheen olii|bobbocawwan lapheen olii|
namoota wal hammatan|maatii|||||faana miilaa|ashaaraa qubaa|
rifeensa diimaa|rifeensa luuccaa|rifeensa adii|moluu|fuula qamalee|qamalee|goorillaa|orangutaan|
fuula saree|saree|saree karaa agarsiistu|saree tajaajilaa|puudilii|jeedala|sardiida|xirinyii|
fuula hadurree|adurree|adurree gurraattii|leenca|fuula qeerransaa|qeerransa||fuula fardaa|
muusii|harree|farda|yooniikoornii|harree diidoo|bosonuu|biisoon|fuula sa’aa|
sangaa|gafarsa bishaanii|sa’aa|fuula booyyee|booyyee||funyaan booyyee|korbeessa hoolaa|
hoolaa ilmoo|re’ee|gaala|gaala dugda lamaa|ilaamaa|sattawwaa|arba|maamoozii|
karkarroo|roobii|fuula hantuutaa||hantuuta|hamisterii|fuula illeettii|illeettii|
chiipmaankii|focii|xaddee|simbira halkanii|biir|poolaar biir|kowaalaa|paandaa|
isloozii|ooterii|luugduu|kaangaaroo|iyyaa|maxxansa faanaa|turkeeyii|lukkuu|
kormaa lukkuu|cuucii yaa’u|cuucii xiqqoo|fuuldura cuucii xiqqoo|simbirroo|peenguwiin|gugee nagaa|culuullee|
daakiyee|iswaanii|hurunguu|doodoo|baallee|andoolessa|piikook|paaroot|
kaattuu|simbirroo gurraattii|dor’ee|foyeeniksii|raacha|naacha||lootuu|
bofa|fuula diraagoon|diraagoon|saaroopoodii|Tireeksii|weelii tufu|weelii|doolfiinii|
qurxummuu ajjeesu|siilii|qurxummii|qurxummii tirooppikaalii|qurxummii afuuftuu|shaarkii|oktoopas|elellaa|
koraalii|jeeliifiish|loccuu|loobisterii|raammoo bishaan keessaa|iskuyiidii|ooyisterii|cilalluu|
billaacha|geergoo|goondaa|kanniisa dammaa|ilbiisa boombii|boombii dhaltuu|kirikeetii|bararoo|
sarariitii|dirra sarariitii|iskoorpiyoon|titiisa|barrisuu|raammoo|maayikiroobii|habaaboo kaasuu|
cheerii biloosam|habaaboo adii|lootes|rozeetii|habaaboo|habaaboo coolige|hibiskas|suufii|
biloosam|tuuliippii|hayaasiintii|biqiltuu|biqiltuu neeshaa keessaa|muka magariisa|muka desidasii|muka meexxii|
adaamii|habaaboo ruuzii|baala mukaa|siddisa|baala afur|baala maapilii|baala kufe|baala bubbee keessa balali’u|
koonyaa duwwaa|koonyaa killee waliin|waakkoo|muka baala hin qabne|wayinii|meloonii|habaabii|mandariinii|
loomii|liimee|muuzii|anaanaasii|maangoo|appilii diimaa|appilii magariisa|piirii|
kookii|cheerii|goraa|goraa cuquliisa|firii kiwwii|timaatima|ejersa|kokonaatii|
avukaadoo|eegpilaantii|dinnicha|kaarotii|gurra boqqolloo|qaaraa gubu|abbaa suyyaa|kukumberii|
baala magariisa|birookoolii|qullubbii adii|qullubbii diimaa|ocholoonii|baaqelaa|cheestinaatii|hidda jinjibilaa|
poodii ataraa|waakkoo magaala|kuduraa hundee|daabboo|kiroosantii|daabboo abbaa ulee|daabboo difoo|pireetizeelii|
|paankeekii|waafeel|muraa baaduu|foon lafee irraa|miila lukkuu|muraa foonii|baakoonii|
hambargarii|waaddii dinnichaa|piizaa|saree ho’aa|daanduchii|taakoo|buriitoo|taamaalee|
daabboo diriiraa guutuu|felaafeelii|killee|nyaata bilcheessuu|distii nyaataa gadi fagoo|xuwwee nyaataa|foondii|shaanii golboo fal’aana waliin|
saalaadii magariisa|fandishaa|dhadhaa|ashaboo|nyaata xaasaa keessaa|sanduuqa beentoo|cabaa ruuzii|kubbaa ruuzii|
ruuzii affeelame|ruuzii kaarii|kuuraa hurkaa|ispaageetii|dinnicha mi’aawaa affeelame|odeen|suushii|shiriimpii waadame|
keekii qurxummii maraa waliin|keekii addeessaa|dangoo|mulmulii|saambusaa|sanduuqa|ayis kireemii laafaa|cabbii haadame|
ayis kireemii|doonaatii|kuukiisii|keekii guyyaa dhalootaa|keekii gabaabaa|kaapkeekii|ambaashaa|dalgee chokoleetii|
karameellaa|looliipooppii|kaastardii|xuwwee dammaa|qaruuraa daa’imaa|aannan waancaa tokko|dhugaatii ho’aa|makarajii|
kubbaayyaa shayii qabannoo hin qabne|saakee|qaruuraa gadaaddiin irraa futta’u|wancaa wayinii|waancaa kookteelii|dhugaatii tirooppikaalii|maagii biiraa|maagii biiraa walitti buusuu|
kubbaayyaawwan fuullee walitti bu’an|kubbaayyaa fuullee qabannoo hin qabne|dhangala’aa buusuu|kubbaayyaa xuuxxuu waliin|kobba shayii|sanduuqa dhugaatii|maatee|cabbii|
choopistiikii|fal’aanaa fi haalbee sahaanii waliin|fal’aana fi haalbee|fal’aana|haalbee mana nyaataa|jaarii|amfooraa|giloobii Awurooppaa-Afrikaa agarsiisu|
giloobii Ameerikaa agarsiisu|giloobii Eeshiyaa-Awustiraaliyaa agarsiisu|giloobii meridiyaanii waliin|kaartaa addunyaa|kaartaa Jaappaan|kompaasii|tulluu cabbiin uwwifame|tulluu|
Sigiga lafaa|voolkaanoo|tulluu fujii|kaampii tolfachuu|qarqara galaanaa dibaabee waliin|gammoojjii|odola gammoojjii|paarkii biyyaalessaa|
istaadiyeemii|gamoo kalaasikaalaa|ijaarsa ijaaruu|xuubii|kattaa|muka|mana citaa|manneen|
mana gatame|mana|mana iddoo biqiltuu qabu|gamoo waajjiraa|mana poostaa Jaappaan|mana poostaa|hospitaala|baankii|
hoteela|hoteela jaalalaa|mana daldalaa mijataa|mana barumsaa|mana daldalaa muummee|waarshaa|masaraa Jaappaan|masaraa|
cidha|taaworii Tookiyoo|Siidaa Bilisummaa|mana kiristaanaa|masjiida|mana kadhannaa hinduu|mana sagadaa|Shintoo shiriinee|
kaabaa|madda|dunkaana|hurrii|halkan urjii waliin|teessuma magaalaa|aduu tulluu irratti baatu|aduu baatu|
teessuma magaalaa gara galgalaa|aduu lixxu|riqicha halkaniin|burqaa ho’aa|farda karoosil|mucucaata bakka taphaa|goommaa faaris|rooler koostii|
utubaa mana rifeensaa|dukkaana siirkas|lokomootiivii|konkolaataa baaburaa|baabura saffisa olaanaa|baabura xiyyitii|baabura|meetiroo|
baabura salphaa|buufata|tiraamii|moonooriyaal|baabura tulluu|konkolaataa tiraamii|atoobisii|atoobisii dhufaa jiru|
tirooliibaas|minibaasii|ambulaansii|konkolaataa ibidda dhaamsu|konkolaataa poolisii|konkolaataa poolisii dhufaa jiru|taaksii|taaksii dhufaa jiru|
awutoomoobilii|awutoomoobilii dhufaa jiru|konkolaataa tajaajila ispoortii|konkolaataa piikaappii|konkolaataa meeshaa dhaqqabsiisu|konkolaataa fe’umsaa|tiraaktera|konkolaataa dorgommii|
motorsaayikilii|iskuuterii motoraa|wiilcherii harkaa|wiilcherii motoraa|awutoo riikshaawu|biskileetii|iskuuterii irra ejjetamu|iskeet boordii|
iskaatii naanna’u|dhaabbii atoobisii|daandii motoraa|hadiida baaburaa|baarmeelii boba’aa|paampii boba’aa|wiilii|ifa konkolaataa poolisii|
ibsaa tiraafikaa dalgaa|ibsaa tiraafikaa olee|mallaattoo dhaabadhuu|ijaarsa|sibiila dooniin ittiin dhaabbatu|afuuffee geengoo bishaan irraa|bidiruu|yabala|
bidiruu saffisaa|doonii imaltootaa|doonii|bidiruu motoraa||xiyyaara|xiyyaara xiqqoo|ka’umsa xiyyaaraa|
bu’uu xiyyaaraa|paaraashuutii|taa’umsa|helekooptera|baabura rarraafamu|daandii wadaroo tulluu|daandii tiraamii qilleensaa|saatelaayitii|
rookkeettii|saawuserii balali’u|belbela hojiif dammaqsitu|borsaa imalaa|sa’aatiifuullee xumurame|sa’aatiifuulee hin xumuramne|sa’aatii|sa’aatii dammaqsituu|
sa’aatii dhaabbii|sa’aatii lakkooftuu|sa’aatii manteelpiis|sa’aatii kudha lama|kudha lamaaf walakkaa|sa’aatii tokko|tokkoof walakkaa|sa’aatii lama|
lamaaf walakkaa|sa’aatii sadii|sadiif walakkaa|sa’aatii afur|afuriif walakkaa|sa’aatii shan|shaniif walakkaa|sa’aatii jaha|
ja’aaf walakkaa|sa’aatii toorba|toorbaaf walakkaa|sa’aatii saddet|saddetiif walakkaa|sa’aatii sagal|sagaliif walakkaa|sa’aatii kudhan|
kudhaniif walakkaa|sa’aatii kudha tokko|kudha tokkoof walakkaa|addeessa haaraa|addeessa dabalaa deemu|addeessa kurmaana jalqabaa|addeessa guutuu ga’e|addeessa guutuu|
addeessa hir’ataa deemu|addeessa kurmaana dhumaa|addeessa baduu ga’e|addeessa walakkaa|fuula addeessa haaraa|fuula addeessaa kurmaana jalqabaa|fuula addeessa kurmaana dhumaa|termoomeetirii|
aduu|fuula addeessa guutuu|aduu fuula waliin|pilaaneetii naanna’u|urjii|urjii ifu|urjii furguggifamu|miilki weyii|
duumessa|aduu duumessa duubaa|duumessa bakakkaa fi rooba waliin|aduu duumessa xiqqoo duubaa|aduu duumessa guddaa duubaa|aduu duumessa rooba duubaa|duumessa rooba waliin|duumessa cabbii waliin|
duumessa bakakkaa waliin|obomboleettii||fuula bubbee|saayikiloonii|sabbata waaqaa|dibaabee cufamaa|dibaabee|
dibaabee rooba roobu waliin|dibaabee lafa jiru|voolteejii olaanaa|harcaatii cabbii|nama cabbii|nama cabbii cabbii malee|koomeetii|ibidda|
copha|dambalii bishaanii|jaak=olaanternii|muka ayyaana qillee|hojii ibiddaa|qaanqee|dhukaatuu ibiddaa|calaqqeewwan|
afuuffee|paartii poopper|kubbaa konfeetii|muka tanabaataa|faaya paayinii|ashaangulliitii Jaappaan|tamsaasa caarpii|naannoftuu bubbee|
kabaja addeessa ilaaluu|poostaa diimaa|riibanii|kennaa golgame|riibanii yaadachiisaa|tikkeetii seensaa|tikkeetii|meedaaliyaa waraanaa|
geeba|meedaaliyaa ispoortii|meedaaliyaa 1ffaa|meedaaliyaa 2ffaa|meedaaliyaa 3ffaa|kubbaa miillaa|beezboolii|kubbaa laafaa|
kubbaa saaphanaa|kubbaa kachoo|kubbaa miillaa ameerikaa|kubbaa miillaa ragbii|teenisii|beeddee balali’aa jiru|boowuliingii|tapha kirikeetii|
hookii dirree|hookii cabbii|laakiroosii|piing poongii|baadmintan|gowaantii buunyaa|uffata danbii maarshaal artii|kiyyoo galchii|
alaabaa boolla keessaa|iskeetii cabbii|dhaaba qurxummii kiyyeessuu|haguuggii culluxxoo bishaanii|qomee fiigichaa|iskiis|shartattee|dhagaa gungurii|
buliseyee|yoo-yoo|kaayitii|shugguxii bishaanii|kubbaa puulii 8|kubbaa kiristaalaa|ulee falfalaa|tapha suurasagalee|
jooyistiikii|maashinii qaawwaa|daayii taphaa|qeenxee pazilii|teedii biir|pinaataa|kubbaa of ilaallee|doolii toora gale|
mallattoo ispeed|mallattoo onnee|mallattoo daayimendii|mallattoo kilabii|paawunii cheezii|jookerii|diraagoonii diimaa mahijoong|kaardii taphaa habaaboo|
artiiwwan adeemsisuu|fireemii suuraa|gabatee artistii|kirrii|lilmoo hodhaa|maraa kirrii|hiddaa|kishaafa|
kishaafa aduu|kishaafa guddaa|uffata laabii|uffata nageenyaa|karabaataa|qomee|jiinsii|fooxaa mormaa|
golgaa harkaa|kaabbortaa|kaalsiiwwan|wandaboo|kimoonoo|saarii|uffata bishaan daakaa|uffata keessaa|
qumxaa|bikinii|uffata dubartootaa|hurguftuu harkaa dacha’u|borsaa|borsa harkaa|borsaa maallaqaa|borsaa ittiin gabaa bahan|
borsaa dugdaa|siliipparii|kophee dhiiraa|kophee fiigichaa|boottii karaa deemsaa|kophee diriiraa|kophee ol dheeraa|kophee dubartootaa|
kophee baaleetii|boottii dubartootaa|filaa|gonfoo|qoobii dubartii|qoobii gubbaa|qoobii eebbaa|keeppii golboo|
kofiyyaa waraanaa|heelmeetii hojjetoota baraarsaa|lakkooftuu kadhannaa|lippistikii|qubeelaa|daayimendii|sagalee guddistuu ukkaamfame|sagalee guddistuu iyya gadi aanaa|
sagalee guddistuu iyya gidduugaleessaa|sagalee guddistuu iyya olaanaa|sagalee guddistuu|meeggaafoonii|xurumbaa poostaa|belbelaa|belbelli dhorkaadha|qabxiiwwan muuziqaa|
noottaa muuziqaa|noottaawwan muuziqaa|maayikiraafoonii istuudiyoo|sochoostuu sadarkaa|qafoo to’annoo|maayikiraafoonii|dhaggeeffattuu gurraa|raadiyoo|
saaksifoonii|tiraampeetii|tiraamboonii|akkoordiyoon|gitaara|kiiboordii muuziqaa|vaayoliinii|baanjoo|
diraamii|dibbee dheeraa|marakaas|uluullee|baganaa|bilbila harkaa|bilbila harkaa xiyya waliin|bilbila|
fudhataa bilbilaa|paajeerii|maashinii faaksii|baatirii|baatirii gadaanaa|elektirikii suuqamu|laaptooppii|kompiitera deeskitooppii|
priinterii|Kiiboordii|hantuutee kompiiteraa|kubbaa faana dhahuu|diiskii kompiiteraa|diiskii filooppii|diiskii optikaalii|dvd|
abaakasii|kaameraa fiilmii|fireemiiwwan fiilmii|calaqqisiistuu fiilmii|gabatee walitti rukutuu|televijinii|kaameraa|kaameraa ifa waliin|
kaameraa suursagalee|kaasseettii suursagalee|daawwitii ol guddisu bitatti naanna’e|daawwitii ol guddisu mirgatti naanna’e|shaamaa|ampuulii|baatirii harkaa|afuuffee warqaa diimaa|
ibsaa diyaa|dabtara yaadannoo faayaan golgame|kitaaba cufaa|kitaaba banaa|kitaaba magariisa|kitaaba cuquliisa|kitaaba burtukaana|kitaabilee|
dabtara yaadannoo|galmee|fuula waraqaa dabe|maraa|fuula waraqaa ol garagale|gaazexaa|gaazexaa marame|fuulota mallattoo kitaabaa|
mallattoo kitaabaa|mallattoo|saantima||sanduuqa faayaa|dabtara baankii yeen|dabtara baankii doolaaraa|dabtara baankii yuuroo|
dabtara baankii paawondii|maallaqa koochoo waliin|kaardii liqii|nagayee|chaartii yeenii guddachaa jiru|poostaa|imeelii|poostaa dhufu|
poostaa xiyya waliin|dirra ala bahu|dirra keessa seenu|kuufama|sanduuqa ergaa cufame alaabaa ol qabame waliin|sanduuqa ergaa cufame alaabaa gadi qabame waliin|sanduuqa ergaa banaa alaabaa ol qabame waliin|sanduuqa ergaa banaa alaabaa gadi qabame waliin|
sabduuqa poostaa|sanduuqa filannoo kan filannoo waliinii|qubeessaa|ija qalamaa gurraacha|qalama burqaa|qalama|buruushii fakkii|kiraayoonii|
yaadannoo|borsaa sanadaa|kuusaa faayilaa|kuusaa faayilaa banaa|qoodduu akeektuu kaardii|dhaba baraa|dhaba baraa garagalu|yaadannoo garagalu|
dhaha baraa gagaragalu|agarsiistuu kaardii|chaartii guddachaa jiru|chaarxii xiqqaachaa jiru|chaartii sarara furdaa|kiliipboordii|maxxansituu|maxxansituu geengoo|
qabduu wwaraqaa|waraqaa wal qabsiifame|sarartuu kallattii|sarartuu rogsadee|maqasii|sanduuqa faayilaa kaardii|bakka taa’umsa faayilaa|guuboo balfaa|
cufamaa|banamaa|qalamaan kan cufame|furttuidhaan kan cufame|furtuu|furtuu durii|burruusa|qottoo|
doomaa|burruusaa fi doomaa|burruusaa fi furtuu|cuubee|seefii wal qaxxaamure|boombii|murxuxxee|xiyyaa fi qiyya|
gaachana|murtuu mukaa|hiiktuu|hiiktuu iskiriwuu|naatii fi booltii|ilkaan motoraa|kilaampii|madaallii|
shimala adii|hidhoo|cancala cabe|cancala|qabduu|sanduuqa meeshaa|maagineetii|yaabannoo|
shoofoo|albeemikii|ujummoo yaalii|fuulessaa ifaa|dna|maayikirooskooppii|teleskooppii|anteenaa|
lilmoo|copha dhiigaa|qoricha|hiituu maxxanu|kiraanchii|isteetiskooppii|eksireyii|balbala|
liiftii|of ilaallee|foddaa|siree|soofaa fi ibsaa|teessuma|mana fincaanii|pilaangerii|
shaaworii|gabatee qama dhiqannaa|kiyyoo hantuutaa|qarabaa|qaruuraa looshinii|lilmoo eeggannoo|haxooftuu|guuboo|
maraa waraqaa|baaldii|saamunaa|afuuffeewwan|buruushii ilkaanii|ispoonjii|ibidda dhaamsituu|gaarii ittiin meeshaa bitatan|
tamboo|sanduuqa reeffaa|siidaa awwaalchaa|xuwwee awwaalchaa|naazaar amuuleet|haamsaa|mo’aayii|taappeellaa|
kaardii adda baastuu|mallattoo ATM|mallattoo kosii gatuu|bishaan waraabamu|mallattoo wiilcherii|kutaa dhiirotaa|kutaa dubartootaa|kutaa boqonnaa|
mallattoo daa’imaa|bishaan kuufamaa|to’annoo paaspoortii|gumuruka|boorsaa imalaa oolfachuu|boorsaa bitaa|akeekkachiisa|daa’imman qaxxaamuran|
seenuun dhorkaadha|dhorkaadha|biskileetiin dhorkaadha|tamboo aarsuun dhorkaadha|kosii gatuun dhorkaadha|bishaan hin waraabamne|miilaan deemuun dhorkaadha|bilbilli harkaa dhorkaadha|
kudha saddetii gadi dhorkaadha|raadiyoo’aktiivii|baayoohaazaardii|xiyya olee|xiyya olee-mirgaa|xiyya mirgaa|xiyya gadee-mirgaa|xiyya gadee|
xiyya gadee-bitaa|xiyya bitaa|xiyya olee-bitaa|xiyya olee-gadii|xiyya bitaa-mirgaa||xiyya mirgaa bitatti jallatu|xiyya bitaa mirgatti jallatu|
xiyya mirgaa ol jallatu|xiyya mirgaa gadi jallatu|xiyyoota olee kallattii sa’aattiitti naanna’an|xiyyoota olee faallaa sa’aattiitti naanna’an|xiyya DUUBAA|xiyya XUMURAA|xiyya BANI!|xiyya DHIYOO|
xiyya GUBBAA|bakka waaqeffannaa|mallattoo atoomii|oomii|urjii daawwit|goommaa daarmaa|yiin yaang|fannoo laatinii|
fannoo ortodooksii|urjii fi ji’a|mallattoo nagaa|menooraa|tuqaa urjii qabxii jaha|kaandaa|Ariyees|Tawuruus|
Jeeminii|Kaanserii|Liyoo|Viirgoo|Libraa|Iskoorpiyoo|Sagitaariyees|Kaappirikoorn|
Akuwaariyaa|Pisees|Ofiyookas|qabduu daandii waljala darbuu|qabduu irra deebii|qabduu yeroo tokko irra deebi’ii|qabduu taphadhuu|qabduu saffisaan-fuulduratti|
qabduu tiraakii itti aanu|qabduu taphachuu yookiin dhaabuu|qabduu duubatti deebisuu|qabduu saffisaan duubatti|qabduu tiraakii dhumaa|qabduu olee|qabduu saffisaan ol|qabduu gadee|
qabduu saffisaan gadi|qabduu yeroo dhaabii|qabduu dhaabii|qabduu waraabbii|qabduu buqqisuu|sinimaa|qabduu dimimmisaa|qabduu ifaa|
sararoota anteenaa|sarara maleessa|tooftaa hollannaa|bilbila harkaa cufaa|mallattoo dhalaa|mallattoo dhiiraa|mallattoo saala jijjiirachuu|baay’isuu|
ida’uu|hir’isuu|hiruu|mallattoo walqixaa guddaa|infiniitii|mallattoo raajjeffannoo dachaa|mallattoo rajjeffannoo gaaffii|mallattoo gaaffii diimaa|
mallattoo gaaffii adii|mallattoo raajeffannoo adii|mallattoo raajeffannoo diimaa|sarara xiqqaa dambalii|jijjiirraa sharafaa|mallattoo doolaaraa guddaa|mallattoo meedikaalaa|mallattoo marsaa|
filuur-de-liis|aasxaa qara sadii|baajii maqaa|mallattoo Jaappaan jalqabaaf|qaawwa geengoo diimaa|qabduu mallattoo mirkanaa|sanduuqa mirkaneessaa mirkanaa’e|mallattoo mirkanaa|
mallattoo fannoo|qabduu mallattoo fannoo|marsaa qaxxaamuraa|marsaa yeroo lama qaxxaamuru|mallattoo wal jijjiirraa kutaa|urjii dubbattuu saddet|urjii qabxii saddetii|calaqqee|
koppii raayitii|galmaa’eera|mallattoo dandalaa|dhangala’aa faca’u|qubee guddaa laatinii galchi|qubee xiqqaa laatinii galchi|lakkoofsota galchi|mallattoolee galchi|
qubeewwan laatinii galchi|qabduu A (gosa dhiigaa)|qabduu AB (gosa dhiigaa)|qabduu B (gosa dhiigaa)|qabduu CL|qabduu QORRAA|qabduu BILISAA|odeeffannoo|
qabduu ID|M geenga’e|qabduu HAARAA|qabduu NG|qabduu O (gosa dhiigaa)|qabduu TOLE|qabduu P|qabduu SOS|
qabduu UP!|qabduu VS|qabduu “ishee” Jaappaan|qabduu “gatii tajaajilaa” Jaappaan|qabduu “hagamtaa ji’aa” Jaappaan|qabduu “kaffaltii irraa bilisa miti” Jaappaan|qabduu “qabameera” Jaappaan|qabduu “daldalaaf waliin dubbachuu” Jaappaan|
qabduu “hir’ifama gatii” Jaappaan|qabduu “kaffaltii irraa bilisa” Jaappaan|qabduu “dhorkaadha” Jaappaan|qabduu “fudhatamaa” Jaappaan|qabduu “appilikeeshinii” Jaappaan|qabduu “qabxii darbinsaa” Jaappaan|qabduu “gita hojii banaa” Jaappaan|qabduu “baga gammaddee” Jaappaan|
qabduu “dhoksaa” Jaappaan|qabduu “daldalaaf banaa” Jaappaan|qabduu “giti hojii banaa hin jiru” Jaappaan|geengoo diimaa|geengoo burtukaana|geengoo keelloo|geengoo magariisa|geengoo cuquliisa|
geengoo siddisaa|geengoo magaala|geengoo gurraacha|geengoo adii|iskuweerii diimaa|iskuweerii burtukaana|iskuweerii keelloo|iskuweerii magariisa|
iskuweerii cuquliisa|iskuweerii siddisa|iskuweerii magaala|iskuweerii guddaa gurraacha|iskuweerii guddaa adii|iskuweerii giddugaleessa gurraacha|iskuweerii giddugaleessa adii|iskuweerii giddugaleessa-xiqqoo gurraacha|
iskuweerii giddugaleessa-xiqqoo adii|iskuweerii xiqqoo gurraacha|iskuweerii xiqqoo adii|diyaamendii burtukaanii guddaa|diyaamendii cuquliisa guddaa|diyaamendii burtukaanii xiqqaa|diyaamendii cuquliisa xiqqaa|rogsadee diimaa ol garagale|
rogsadee diimaa gadi garagale|daayimendii tuqaa waliin|qabduu raadiyoo|qabduu iskuweerii adii|qabduu iskuweerii gurraacha|alaabaa mallattoon itti godhame|alaabaa rogsadee|alaabaa wal qaxxaamure|
alaabaa gurraacha|alaabaa adii|alaabaa sabbata waaqayyoo|alaabaa saala jijjiirrachuu|alaabaa saamtotaa`
