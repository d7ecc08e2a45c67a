// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `ifulegi: {0}|mdala: izinwele ezibomvu|mdala: curly hair|mdala: izinwele ezimpunga|mdala: imbungculu|indoda: izinwele ezibomvu|indoda: curly hair|indoda: izinwele ezimpunga|
indoda: imbungculu|umama: izinwele ezibomvu|umama: curly hair|umama: izinwele ezimpunga|umama: imbungculu||||
||||||||
|||||||ukuqabula: umama, indoda|
ukuqabula: indoda, indoda|ukuqabula: umama, umama|izithandani ezinenhliziyo: umama, indoda|izithandani ezinenhliziyo: indoda, indoda|izithandani ezinenhliziyo: umama, umama|umndeni: indoda, umama, umfana|umndeni: indoda, umama, intombazane|umndeni: indoda, umama, intombazane, umfana|
umndeni: indoda, umama, umfana, umfana|umndeni: indoda, umama, intombazane, intombazane|umndeni: indoda, indoda, umfana|umndeni: indoda, indoda, intombazane|umndeni: indoda, indoda, intombazane, umfana|umndeni: indoda, indoda, umfana, umfana|umndeni: indoda, indoda, intombazane, intombazane|umndeni: umama, umama, umfana|
umndeni: umama, umama, intombazane|umndeni: umama, umama, intombazane, umfana|umndeni: umama, umama, umfana, umfana|umndeni: umama, umama, intombazane, intombazane|umndeni: indoda, umfana|umndeni: indoda, umfana, umfana|umndeni: indoda, intombazane|umndeni: indoda, intombazane, umfana|
umndeni: indoda, intombazane, intombazane|umndeni: umama, umfana|umndeni: umama, umfana, umfana|umndeni: umama, intombazane|umndeni: umama, intombazane, umfana|umndeni: umama, intombazane, intombazane|i-keycap: 10|ifulegi: I-England|
ifulegi: I-Scotland|ifulegi: i-Wales|uhlobo-1-2|uhlobo-3|uhlobo-4|uhlobo-5|uhlobo-6|i-section|
uphawu lwesigaba|uphawu lwe-dagger|uphawu lwe-dagger oluphindeke kabili|kwesobunxele-i-arrow yokukhomba|umugqa womcibisholo wangakwesokundele|kwesokudla-i-arrow yokukhomba|umugqa womcibisholo wangakwesokudla|phezulu-i-arrow yokukhomba|
ezansi-i-arrow yokukhomba|umcibisholo wegagasi wangakwesokunxele|umcibisholo wegagasi wangakwesokudla|umcibisholo onamakhanda amabili wangakwesokudla|umcibisholo onamakhanda amabili waphezulu|umcibisholo onamakhanda amabili ngakwesokunxele|umcibisholo onamakhanda amabili waphansi|umsila womcibisholo wangakwesokunxele|
umsila womcibisholo wangakwesokudla|umcibisholo wangakwesokunxele kusuka kwibha|umcibisholo waphezulu kusuka kwibha|umcibisholo wangakwesokudla kusuka kwibha|umcibisholo waphansi kusuka kwibha|umcibisholo waphezulu phansi onebhesi|iluphu lomcibisholo wangakwesokunxele|iluphu lomcibisholo wangakwesokudla|
umcibisholo wegagasi wangakwesokunxele kwesokudla|umcibisholo we-zigzag waphansi|ithiphu yomcibisholo waphezulu kwesokunxele|ithiphu yomcibisholo waphezulu kwesokudla|ithiphu yomcibisholo waphansi kwesokunxele|ithiphu yomcibisholo waphansi kwesokudla|ikhona lomcibisholo wakwesokudla phansi|ikhona lomcibisholo waphansi kwesokunxele|
umcibisholo cishe oyindingilizi ophezulu ohamba ngokuphikisana newashi|umcibisholo cishe oyindingilizi ophezulu ohamba newashi|ibha elide lomcibisholo wentshonalanga nenyakatho|ibha lomcibisholo ngakwesokudla ngaphezu kwebha lomcibisholo wangakwesokudla|umcibisholo oyindingilizi evulekile ohamba ngokuphikisana newashi|umcibisholo oyindingilizi evulekile ohamba newashi|i-harpoon barb yaphezulu kwesokunxele|i-harpoon barb yaphansi kwesokunxele|
i-harpoon barb yakwesokudla phezulu|i-harpoon barb yakwesokunxele phezulu|i-harpoon barb yaphezulu kwesokudla|i-harpoon barb yaphansi kwesokudla|i-harpoon barb yakwesokudla phansi|i-harpoon barb yakwesokunxele phansi|umcibisholo wakwesokudla ngaphezu komcibisholo wakwesokunxele|phezulu-ukukhomba phezulu nasezansi|
left-ukukhomba ku-right naku-left|imicibisholo ebhangqiwe yangakwesokunxele|imicibisholo ebhangqiwe yaphezulu|imicibisholo ebhangqiwe yakwesokudla|imicibisholo ebhangqiwe yaphansi|i-harpoon yangakwesokunxele ngaphezu kwe-harpon yangakwesokudla|i-harpoon yangakwesokudla ngaphezu kwe-harpon yangakwesokunxele|umcibisholo ongakubili wangakwesokunxele|
i-stroke somcibisholo ongakubili wangakwesokunxele|umcibisholo ongakubili waphezulu|umcibisholo ongakubili wangakwesokudla|i-stroke somcibisholo ongakubili wangakwesokudla|umcibisholo ongakubili waphansi|umcibisholo ongakubili wesokunxele kwesokudla|i-stroke somcibisholo ongakubili wesokunxele kwesokudla|umcibisholo ongakubili wasentshonalanga nenyakatho|
umcibisholo ongakubili wasempumalanga nenyakatho|umcibisholo ongakubili waseningizimu esempumalanga|umcibisholo ongakubili weningizimu esentshonalanga|umcibisholo ongakuthathu wangakwesokunxele|umcibisholo ongakuthathu wangakwesokudla|umcibisholo we-squiggle ongakwesokunxele|umcibisholo we-squiggle ongakwesokudla|i-stroke esingakubili somcibisholo ophezulu|
i-stroke esingakubili somcibisholo ophansi|umcibisholo wedeshi ongakwesokunxele|umcibisholo wedeshi ophezulu|rightwards dashed arrow|downwards dashed arrow|leftwards arrow bar|rightwards arrow bar|umcibisholo ongenalutho oyakwesokunxele|
upwards hollow arrow|rightwards hollow arrow|umcibisholo ongenalutho oya phansi|upwards hollow arrow from bar|downwards arrow leftwards upwards arrow|for all|partial differential|there exists|
empty set|i-increment|i-nabla|i-element of|not an element|contains as member|end proof|n-ary product|
n-ary summation|not less-than|ngalingani|not greater-than|uphawu lokususa|minus-or-plus|division slash|asterisk operator|
ring operator|bullet operator|i-square root|proportional|i-infinity sign|right angle|angle|divides|
parallel|logical and|i-intersection|i-union|integral|double integral|contour integral|therefore|
because|ratio|proportion|tilde operator|reversed tilde|inverted lazy s|asymptotically equal|approximately equal|
cishe kulingane|all equal|approximately equal the image|ring in equal|kufana nalokhu|strictly equivalent|ncane kune noma ukulingana|okukhulu kuno noma okulinganayo|
less-than over equal|greater-than over equal|much less-than|much greater-than|between|greater-than equivalent|precedes|succeeds|
does not succeed|i-subset of|superset|subset equal|superset equal|circled plus|circled minus|circled times|
circled division slash|circled dot operator|circled ring operator|circled asterisk operator|squared plus|squared minus|up tack|does not force|
precedes under relation|succeeds under relation|does not contain as normal subgroup equal|original|hermitian conjugate matrix|right triangle|n-ary logical or|n-ary intersection|
n-ary union|dot operator|star operator|natural join|double intersection|very much less-than|very much greater-than|vertical ellipsis|
midline horizontal ellipsis|up right diagonal ellipsis|down right diagonal ellipsis|inothi yesishiyagalombili|iscaba|sharp|ubuso obusinekile|ubuso obumoyizelayo obuvule umlomo|
ubuso obumoyizelayo obuvule umlomo bunamehlo ajabule|ubuso obusinekile obunamehlo amoyizelayo|ubuso obumoyizelayo buvule umlomo buvale amehlo|ubuso obumoyizelayo obuvule umlomo nomjuluko obandayo|ngihleka ngiyabhuquza|ubuso obunezinyembezi zentokozo|ubuso obumoyizela kancane|ubuso obupheke phansi|
ubuso obuncibilikayo|ubuso obucishe ihlo|ubuso obumoyizelayo namehlo ajabule|ubuso obumoyizela nosawubona|Ubuso obumamathekayo obunezinhliziyo ezintathu|ubuso obumoyizelayo obunamehlo anezinhliziyo|i-star-struck|ubuso ophephetha ukuqabula|
ubuso obuqabulayo|ubuso obumoyizelayo|ubuso obuqabulayo obunamehlo avaliwe|ubuso obuqabulayo obunamehlo amoyizelayo|ubuso obumamathekayo obunonyembezi|ubuso obujabulela ukudla okumnandi|ubuso obukhiphele phandle ulimi|ubuso obukhiphele phandle ulimi obucishe ihlo|
ubuso obuhlanyayo|ubuso obukhiphele phandle ulimi evale amehlo|ubuso obunomlomo wemali|ubuso obangayo|ubuso obubekwe isandla emlonyeni|face with open eyes and hand over mouth|face with peeking eye|ubuso obuthule|
ubuso obucabangayo|saluting face|ubuso obunoziphu|ubuso obunamashiya aphakanyisiwe|ubuso obukahle|ubuso obungavezi lutho|ubuso obungenamlomo|ubuso bomugqa onamachashazi|
ubuso obusemafini|ubuso ubunyiphile|ubuso obungachazekile|ubuso obupheqa amehlo|ubuso obuhlinile|ubuso obudonsa umoya|amanga|ubuso obunyakazayo|
ikhanda elibuka le nale|ukunikina ikhanda phansi naphezulu|ubuso obukhululekile|ubuso obuphoxiwe|ubuso obuzelayo|ukuhala|ubuso obulalayo|Ubuso obunezigobhe|
ubso obufake imaski yobuso kadokotela|ubuso obunesihlolakushisa|ubuso obufake ibhandishi|isicanucanu|ubuso obuphalazayo|ukuthimula|ubuso obushiselwayo|ubuso obugodolayo|
woozy face|ubuso obunenzululwane|ubuso obunamehlo anendingiliza|ikhanda eliqhumayo|umfana wezinkomo|ubuso bobumnandi|ubuso obuzifihlile|ubuso obumoyizelayo obugqoke izibuko zelanga|
ubuso besihlakaniphi|ubuso obunelensi eyodwa|ubuso obudidekile|face with diagonal mouth|ubuso obukhathazekile|ubuso obubipha kancane|ubuso obubiphile|ubuso obuvule umlomo|
ubuso obuthulisiwe|ubuso obuthukile|ubuso obumuncu|ubuso obuhlanekezelwe|pleading face|face holding back tears|ubuso obubiphile obuvule umlomo|ubuso obuxakekile|
ubuso obesabayo|ubuso obuvule umlomo nomjuluko obandayo|ubuso obudumele kodwa obukhululekile|ubuso obukhalayo|khala kakhulu|ubuso obumemeza ngokwesaba|ubuso obunokudideka|ubuso obubi|
ubuso obuphosekile|ubuso obunomjuluko obandayo|ubuso obuyethile|ubuso obukhathele|ubuso obuzamulayo|ubuso obuphuma intuthu ekhaleni|ubuso obunyiphayo|ubuso obudiniwe|
ubuso obunamasimbuli emlonyeni|ubuso obumoyizelayo obunezimpondo|imp|ugebhezi|ugebhezi namathambo|idende|umhlekisi|ogre|
goblin|isipoki|alien|isilwane esingaziwa|ubuso berobhothi|ikati elimoyizela sakuhlina|ubuso bekati obusinekile namehlo ajabulile|ubuso bekati obunezinyembezi zenjabulo|
ubuso bekati obumoyizelayo obunamehlo enhliziyo|ubuso bekati obumoyizela ngokungagcwele|ubuso bekati obuqabulayo obuvale amehlo|ubuso bekati obumangele|ubuso bekati elikhalayo|ubuso bekati obudangele|ungakuboni okubi|ukungezwa okubi|
ukungakhulumi okubi|incwadi yothando|inhliziyo enomcibisholo|inhliziyo eneribhini|inhliziyo ekhazimulayo|inhliziyo ekhulayo|inhliziyo egxumagxumayo|izinhliziyo ezizungezayo|
izinhliziyo ezimbili|ukuhlobisa inhliziyo|isibabazi senhliziyo edangele|inhliziyo eyaphukile|inhliziyo ebhakuzayo|inhliziyo ehlanganayo|inhliziyo ebomvu|inhliziyo e-pink|
inhliziyo ewolintshi|inhliziyo eqanda|inhliziyo eluhlaza satshani|blue heart|light blue heart|inhliziyo ensomi|inhliziyo ensundu|inhliziyo embi|
inhliziyo e-grey|inhliziyo emhlophe|uphawu lokuqabula|amaphuzu ayikhulu|uphawu lokudinwa|fight cloud|ukushayisana|inzululwane|
amaqabazi omjuluko|ukushesha|imbobo|ibhaluni lenikulumo|ihlo eliyibhaluni lenkulumo|ibhaluni lenkulumo lakwesokunxele|ibhaluni lenkulumo lakwesokudla lolaka|ibhaluni lokucabanga|
zzz|ukuphakamisa isandla|thula|isandla esiphakanyisiwe esivuliwe|isandla esiphanyisiwe|i-vulcan salute|rightwards hand|leftwards hand|
palm down hand|palm up hand|leftwards pushing hand|rightwards pushing hand|isandla sokuthi kulungile|iminwe encinziwe|isandla esincinzayo|isandla sokunqoba|
iminwe ebhanqiwe|hand with index finger and thumb crossed|ukukhombisa uthando|uphawu lwezimpondo|ngifonele|ukukhomba ngengemuva lesandla sokunxele ngomunwe wokukhomba|ukukhomba ngengemuva lesandla sokudla ngomunwe wokukhomba|ukukhomba phezulu ngengemuva lesandla ngomunwe wokukhomba|
umunwe omaphakathi|ukukhomba phansi ngengemuva lesandla ngomunwe wokukhomba|umunwe wokukhomba okhombe phezulu|umunwe ukhomba umbukeli|ukumisa isithupha|ukubhekisa phansi isithupha|iqupha elimisiwe|iqupha elizayo|
inqindi ebheke kwesokunxele|inqindi ebheke kwesokudla|ukushaya izandla|umuntu ophakamise izandla|thanda izandla|izandla ezivuliwe|izandla zombili phezulu|xhawula|
izandla ezigoqiwe|isandla esibhalayo|ikhyutheksi|uzishuthe|ukuveza amandla|isandla sikamakhenikha|inyawo likamakhenikha|umlenze|
unyawo|indlebe|indlebe enensiza yokuzwa|ikhala|ubuchopho|isitho senhliziyo|amaphaphu|izinyo|
ithambo|amehlo|ihlo|ulimi|umlomo|ukuluma indebe|usana|ingane|
umfana|intombazane|mdala|umuntu: izinwele ezinhlophe|indoda|indoda: intshebe|indoda enezindevu|indoda: izinwele ezimhlophe|
umama|umuntu wesimame : onezindevu|umama: izinwele ezimhlophe|omdala omdala|ikhehla|ugogo|umuntu ohwaqabele|indoda ehwaqabele|
owesimame ohwaqabele|umuntu odangele|indoda edangele|owesimame odangele|umuntu oveza ukuthi akulungile|indoda eveza ukuthi akulungile|owesimame oveza ukuthi akulungile|umuntu oveza ukuthi kulungile|
owesilisa oveza ukuthi kulungile|owesimame oveza ukuthi kulungile|umuntu ocela ngesandla|indoda ecela ngesandla|owesimame ocela ngesandla|umuntu ophakamisa isandla|indoda ephakamise isandla|owesimame ophakamise isandla|
umuntu ongezwa|indoda engezwa|umama ongezwa|umuntu othobile|indoda ethobe kakhulu|owesimame othobe kakhulu|ukuzifihla|ukuzifihla kowesilisa|
ukuzifihla kowesimame|shukuza amahlombe|ukushukuza amahlombe kowesilisa|ukushukuza amahlombe kowesimame|umsebenzi wezempilo|unesi wesilisa|unesi wesifazane|umfundi|
umfundi wesilisa|umfundi wesifazane|uthisha|uthisha wesilisa|uthisha wesifazane|umahluleli|ijaji lesilisa|ijaji lesifazane|
umlimi|umlimi wesilisa|umlimi wesimame|pheka|umpheki wesilisa|umpheki wesimame|umakhenikha|umakhenikha wesilisa|
umakhenikha wesimame|umsebenzi wasefemini|umsebenzi wasefemini wesilisa|umsebenzi wasefemini wesifazane|umsebenzi wase-ofisi|umsebenzi wasehhovisi wesilisa|umsebenzi wasehhovisi wesifazane|usosayensi|
usosayensi wesilisa|usosayensi wesifazane|umcwaningi wethekhnoloji|usochwepheshe wendoda|usochwepheshe wesifazane|umculi|umculi wesilisa|umculi wesimame|
iciko|umdwebi wesilisa|umdwebi wesimame|umshayeli webhanoyi|umqhubi webhanoyi wesilisa|umqhubi webhanoyi wesifazane|i-astronaut|i-astronaut yesilisa|
i-astronaut yesifazane|isicishimlilo|isicishamlilo sesilisa|isicishamlilo sowesifazane|iphoyisa|iphoyisa lesilisa|iphoyisa lesifazane|umseshi|
umseshi wesilisa|umseshi wesifazane|unogada|unogada wesilisa|unogada wesifazane|ininja|umsebenzi wenkontileka|umsebenzi wenkontileka wesilisa|
umsebenzi wenkontileka wesifazane|umuntu onesicoco|inkosana|inkosazane|umuntu ogqoke ithalibhani|indoda egqoke ithalibhani|owesimame ogqoke ithalibhani|indoda efake ikepishi lechinese|
owesifazane oneduku|umuntu kwisudu|indoda igqoke isudi|owesifazane ugqoke isudi|umuntu ofake iveyili|indoda ifake iveyili|owesifazane ufake iveyili|okhulelwe|
indoda ekhulelwe|umuntu okhulelwe|ukuncelisa|owesifazane uncelisa ingane|indoda incelisa ingane|umuntu oncelisa ingane|ingelosi eyingane|ubaba ukhisimusi|
umama kakhisimusi|u-mx claus|iqhawe|man superhero|woman superhero|supervillain|man supervillain|woman supervillain|
i-mage|i-mage yowesilisa|i-mage yowesifazane|nganekwane|ngelosi yesilisa|ngelosi yesifazane|ivemphaya|ivemphaya lendoda|
ivemphaya lesifazane|i-merperson|i-merman|i-mermaid|i-elf|i-elf yesilisa|i-elf yesifazane|ijeni|
ijeni yesilisa|ijeni yesifazane|isilwane|isipoki sowesilisa|isilwane sowesifazane|troll|isidalwa esinoboya|umuntu othola imasaji|
indoda ethola imasaji ebusweni|owesimame othola imasaji ebusweni|umuntu ogundayo|indoda egundayo|owesimame ogundayo|umuntu ohambayo|indoda ehambayo|owesimame ohambayo|
umuntu omile|indoda emile|umama omile|umuntu oguqile|indoda eguqlile|umama ogulile|umuntu onenkinga yokungena|indoda enekheni lokuhlola|
umama onekheni lokuhlola|umuntu onesihlalo sabakhubazekile|indoda esesitulweni esizihambelayo|umama osesitulweni esizihambelayo|umuntu ohlezi esihlalweni sabakhubazekile|indoda esesitulweni sokuhanjiswa|umama osesitulweni sokuhanjiswa|umunto ogijimayo|
indoda egijimayo|owesimame ogijimayo|ballet dancer|owesimame odansayo|ukudansa|indoda egqoke isudu|abantu abasemcimbini|amadoda asemcimbini|
abasemame abasemcimbini|umuntu egumbini elinestimu|owesilisa egunjini lestimu|owesifazane egunjini lestimu|umuntu ogibelayo|owesilisa oqwalayo|owesifazane oqwalayo|ifensa|
umjaho wamahhashi|odlala iski|umgibeli webhodi lesithwathwa|umuntu odlala igalofu|indoda edlala igalofu|owesimame odlala igalofu|umuntu ogibele isurf board|indoda edlala isurfing|
owesimame odlala isurfing|umuntu ogwedla isikebhe|indoda egwedla isikebhe|owesimame ogwedla isikebhe|umuntu obhukudayo|indoda ebhukudayo|owesimame obhukudayo|umuntu onebhola|
indoda enebhola|owesimame onebhola|umuntu ophakamisa izinsimbi|indoda ephakamisa izinsimbi|owesimame ophakamisa izinsimbi|umuntu ogibele ibhayisikili|indoda egibele ibhayisikili|owesimeme ogibele ibhayisikili|
umuntu ogibele ibhayisikili lezintaba|indoda egibele ibhayisikili lezintaba|owesimame ogibele ibhayisikili lezintaba|isondo lekalishi|owesilisa enza isondo lekalishi|owesimame enza isondo lekalishi|abashayi-sibhakela|abashayisibhakela besilisa|
abashayisibhakela besimame|ukubhukuda|umdlalo webhola lasemanzini wowesilisa|umdlalo webhola lasemanzini wowesimame|ibhola lesandla|ibhola lesandla lowesilisa|ibhola lesandla lowesimame|ukudlala|
indoda edlala ngamabhola|owesimame odlala ngamabhola|umuntu esikhundleni se-lotus|owesilisa esikhundleni se-lotus|owesifazane esikhundleni se-lotus|umuntu ogezayo|umuntu olele|Abantu ababambene ngezandla|
abasimame ababambene ngesandla|owesilisa nowesifazane bebembene ngezandla|amadoda amabili abambene ngesandla|ukuqabula|izithandani ezinenhliziyo|ikhanda elikhulumayo|isithombe somuntu|isithombe sabantu|
abantu abanganayo|umndeni|umndeni: omdala, omdala, ingane, ingane|family: adult, adult, child, child|umndeni: omdala, ingane|family: adult, child, child|izinsalela zezinyawo|fingerprint|
izinwele ezibomvu|curly hair|izinwele ezimpunga|imbungculu|ubuso benkawu|inkawu|imfene|i-orangutan|
ubuso benja|inja|inja yokusiza|inja yesevisi|inja yomlungu|i-wolf|iqili|raccoon|
ubuso bekati|ikati|ikati elimnyama|ibhubesi|ubuso bethayiga|ithayiga|ingwe|ubuso behhashi|
i-moose|imbongolo|ihhashi|iyunikhoni|idube|inyamazane|bison|ubuso benkomo|
inkunzi|inkomo yehlathi yamanzi|inkomo|ubuso bengulube|ingulube|inkunzi yengulube|ikhala lengulube|inkunzi yegusha|
igusha|imbuzi|ikameli|ikameli elinezifumbu ezimbili|llama|indlulamithi|indlovu|mammoth|
ubhejane|hippopotamus|ubuso begundane|igundane|igundane lasendle|i-hamster|ubuso bukanojwaja|unogwaja|
i-chipmunk|i-beaver|inhloli|ilulwane|ibhele|polar bear|i-koala|iphanda|
i-sloth|i-otter|i-skunk|i-kangaroo|badger|amaqophelo ezidladla|ithekhi|inkukhu|
iqhude|ichwane eliphuma eqandeni|ichwane elincane|ichwane elincane elibheke phambili|inyoni|iphengwini|ijuba|ukhozi|
idada|cygnet|isikhova|dodo|uphaphe|i-flamingo|peacock|parrot|
iphiko|inyoni emnyama|i-goose|phoenix|ixoxo|ingwenya|ufudu|isibankwa|
inyoka|ubuso benyoka|udrakho|i-sauropod|i-T-Rex|umkhomo ekhipha amanzi|umkhomo|ihlengethwa|
orca|i-seal|inhlanzi|ufishi|inhlanzi efuthekile|ushaka|i-okthophasi|igobolondo elizungezile|
i-coral|i-jellyfish|inkalankala|lobster|imfanzi|ingwane|i-oyster|umnenke|
uvemvane|isilokozane|intuthwane|inyosi yoju|ibhungane|ibhungezi|ikhilikithi|ikokoroshe|
isicabucabu|ulwembu lwesicabucabu|ufezela|mosquito|impukane|isibungu|microbe|isixha sezimbali|
ukhukhula kwembali|imbali emhlophe|lotus|irosette|irose|bunile|ihibiscus|ujikanelanga|
ukuqhakaza|i-tulip|hyacinth|imbewu|isitshalo esisesitsheni|i-evergreen|i-deciduous tree|isundu|
i-cactus|uhlamvu lwelayisi|iqabunga|i-shamrock|i-four leaf clover|i-maple leaf|iqabunga eliqathakile|iqabunga eliphephethwa umoya|
isidleke esingenalutho|nest with eggs|ikhowe|leafless tree|amagilebhisi|imeloni|ikhabe|inantshi|
ulamula|lime|ubhanana|upayinapu|umango|ihhabhula elibomvu|ihhabhula eliluhlaza|ipheya|
ipetshisi|amasheri|amabhimbi|ama-blueberries|ikiwi|utamatisi|i-olive|ikhukhunathi|
ukotapheya|ubrinjoli|izambane|ukhalothi|iqabunga lommbila|upelepele obabayo|i-bell pepper|ukhukhumba|
leafy green|i-bhulokholi|igalikhi|u-anyanisi|amakinati|ubhontshisi|ichestnut|ingxabu yejinja|
i-pea pod|ikhowe elinsundu|Iveji eliyingxabu|ulofu|ibhanisi|isinkwa|isinkwa esibacakile|i-phulezeli|
bagel|amakhekhe|i-waffle|ucezu lukashizi|inyamo ethajeni|umlenze wenkukhu|ingxenyana yenyama|ubhekeni|
ibhega|amafrayizi|ipiza|ihot dog|isemishi|itaco|hburrito|i-tamale|
isinkwa esishuthekwe ukudla|i-falafel|iqanda|ukupheka|ipani elinokudla|ibhdwe lokudla|i-fondue|idla ngespuni|
isaladi lasengadini|uphophukhoni|ibhatha|salt|ukudla okusekanini|ibento bhoksi|irice cracker|ibhala lelayisi|
ilayisi eliphekiwe|isishebo selayisi|isitsha esishunqayo|ispaghetti|ubhatata othosiwe|i-oden|isushi|ishrimpu ethosiwe|
ikhekhe lenhlanzi elinokuzungezayo|moon cake|i-dango|idombolo|ikhekhe lenhlanhla|ibhokisi lokuthatha ngaphandle|u-ice cream othambile|i-shaved ice|
u-ice cream|idonathi|iqebelengwane|ikhekhe lokuzalwa|ikhekhe elincane|cupcake|uphaya|ushokoledi|
uswidi|ustikhiswidi|ukhastadi|isitsha soju|ibhodlela lengane|ingilazi yobisi|isiphuzo esishisayo|ithibhothi|
inkomishi yetiye engenasibambo|isake|ibhodlela elinokuputshuka phezulu|ingilazi yewayini|ingilazi yecocktail|isiphuzo esipholisayo|imagi kabhiya|ukushayisana kwamamagi kabhiya|
ukushayanisa izingilazi|ingilazi yephepha|uthela uketshezi|inkomishi enomucu wokumoma|itiye le-bubble|ibhokisi leziphuzo|i-mate|ukubanda|
izinti|imfoloko nommese nepleti|imfoloko nommese|isipunu|ummese wasekhishini|ujeke|i-amfrora|igilobhu eliveza i-europe-afrika|
igilobhu eliveza emelika|igilobhu eliveza asia-australia|igilobhu elinemeridians|ibalazwe lomhlaba|ibalazwe lejapan|i-compass|intaba embethe iqhwa|intaba|
ukudilika komhlaba|intabamlilo|intaba ifuji|ukukhempa|ibhishi nesambulela|ugwadule|isiqhingi sasogwadule|ipaki likazwelonke|
inkundla yezemidlalo|isakhiwo sakudala|ukwakha isakhiwo|isitini|idwala|ukhuni|indlu|izakhiwo zezindlu|
isakhiwo sendlu esinganakiwe|isakhiwo sendlu|indlu enengadi|isakhiwo sehhovisi|iposi lama-japanese|iposi|isibhedlela|ibhange|
ihhotela|ihhotela lothando|isitolo esihlala sivuliwe|isikole|isitolo sempahla|imboni|isigodlo se-japanese|isigodlo|
umshado|itokyo tower|statue of liberty|isonto|isonto lamasulumane|ithempeli le-hindu|isinagoge|shinto shrine|
i-kaaba|umthombo|itende|kunezinkungu|ubusuku obunezinkanyezi|ukubukeka kwedolobha|ukuphuma kwelanga ezintabeni|ukuphuma kwelanga|
ukubukeka kwedolobha ukushona kwelanga|ukushona kwelanga|ibhuloho ebusuku|iziphethu ezinamanzi ashisayo|ihhashi lekharaseli|islayidi sokudlala|isondo leferisi|i-roller coaster|
ipholi yomgundi wezinwele|itende lesekisi|ikhanda lesitmela|imoto eyisitimela|isitimela esinesivinini esikhulu|isitimela esinesivinini esikhulu esinekhala elinjengenhlamvu|isitimela|isitimela esihamba ngaphansi komhlaba|
isitimela esingengethilamu|isiteshi|ithilamu|ujantshi owodwa|ujantshi wasentabeni|imoto eyithilamu|ibhasi|ibhasi elizayo|
ibhasi elihamba ngogesi|ikhumbi|i-ambulense|injini yomlilo|imoto yamaphoyisa|imoto yamaphoyisa ezayo|itekisi|itekisi elizayo|
imoto|imoto ezayo|isithuthi sokuzithokozisa|iloli likadoti|iloli lokudiliva|iloli elihlangene nogandaganda|ugandaganda|imoto yomjaho|
isithuthuthu esigijimayo|isithuthuthu|isitulo esihanjiswayo|isitulo esizihambelayo|i-auto rickshaw|ibhayisikili|isikuta esikhahlelwayo|skateboard|
i-roller skate|isitobhu sebhasi|umgwaqo onguthelawayeka|ujantshi wesitimela|idramu lamafutha|isifutho sesiphehlamandla|isondo|ilambu lemoto yamaphoyisa|
irobhothi elivundlile|irobhothi elibheke phezulu|uphawu lokuma|ukwakha|ihange|ring buoy|isikebhe sasolwandle|isikebhe|
isikebhe esinesivinini esikhulu|umkhumbi othwala abagbeli|isikebhe sokuwelisa|isikebhe esinenjini|umkhumbi|ibhanoyi|ibhanoyi elincane|ukuhamba kwebhanoyi|
ukufika kwebhanoyi|i-parachute|isihlalo|ibhanoyi elinophephela emhlane|ujantshi|inqola eya entabeni|inqola yasemoyeni|isethalayithi|
irokhethi|isosa endizayo|insimbi|umthwalo|hourglass|i-hourglass egeleza isihlabathi|iwashi|iwashi le-alamu|
i-stop washi|timer clock|mantelpiece clock|twelve o’clock|twelve-thirty|one o’clock|elilodwa nengxenye|two o’clock|
two-thirty|three o’clock|three-thirty|four o’clock|ihora lesine nengxenye|five o’clock|five-thirty|six o’clock|
six-thirty|seven o’clock|seven-thirty|eight o’clock|eight-thirty|nine o’clock|nine-thirty|ten o’clock|
ten-thirty|eleven o’clock|eleven-thirty|inyanga entsha|inyanga ewucezu olubheke emuva|ikota yokuqala yenyanga|inyange ewucezu ebheke phambili|inyange egcwele|
inyanga ebheke emuva enciphile|inyanga yekota yokugcina|inyanga ebheke phambili enkulu|inyanga enciphile|ubuso benyanga entsha|inyanga yekota lokuqala elinobuso|ikota yokugcina yenyanga enobuso|ithemomitha|
ilanga|inyanga egcwele enobuso|ilanga elinobuso|iplanethi eringayo|inkanyezi ephakathi nendawo emhlophe|inkanyezi ebhanyazayo|inkanyezi edubulayo|imilkhi weyi|
ifu|ilanga elingemuva kwefu|ifu elinombani kanye nemvula|ilanga elingemuva kwefu elincane|ilanga elingemuva kwef elikhul|ilanga elingemuva kwefu elinemvula|ifu elinemvula|ifu elinesithwathwa|
ifu elinombani|inkanyamba|inkungu|ubuso bomoya|isiphepho|uthingo|isambulela esivaliwe|isambulela|
isambulela esinamaqabazi emvula|isambulela esiphansi|amandla kagesi amakhulu|ikhekheba leqha|indoda yesithwathwa|indoda yesithwathwa engenasithwathwa|ikhomethi|umlimo|
iqabazi|igagasi lamanzi|i-jack-o-lantern|isihlahla sikaKhisimusi|amakhrikhethi|okuqhumayo|firecracker|okukhazimulayo|
ibhaluni|okuqhuma ephathini|ibhola eliqhumayo|isihlahla setanabata|imihlobiso yesundu|onodoli bejapanese|i-carp streamer|ichime yomoya|
umcimbi wenyanga|red envelope|iribhini|isipho esigoqiwe|iribhini yesikhumbuzo|amathikithi okungena|ithikithi|imedali yamasosha|
indondo|imedali yezamidlalo|indodo yendawo yokuqala|indondo yendawo yesibili|indondo yendawo yesithathu|ibhola likanobhujuzwayo|i-baseball|softball|
i-basketball|i-volleyball|i-american football|ibhola lomboxo|ithenisi|flying disc|ukubhowla|umdlalo wekhilikithi|
ihokhi|ihokhi yaseqhweni|lacrosse|ping pong|ibadminton|igilavu lokulwa|inyufomu yokulwa|inethi yegoli|
ifulegi elisembobeni|ice skate|udobo|imaski yokudayiva|isikibha sokugijima|skis|isihlibhi|itshe lokutayela|
ukunemba|i-yo-yo|i-kite|ivolovolo|amabhiliyade|ibhola lekhristali|induku yomlingo|umdlalo wevidiyo|
ijoystiki|umshini onembotshana yokufaka imali|umdlalo wamadayisi|izingcezu zephazili|u-teddy bear|i-piñata|mirror ball|nesting dolls|
uspeyidi|unhliziyo|okumise okwedayimane|umpukane|chess pawn|ujokha|umajongi oyidragoni ebomvu|amakhadi okudlala ayimbali|
ezobuciko bemibukiso|ifulemu enesithombe|ibhodi lengcweti yokupenda|thread|inaliti yokuthunga|yarn|ifindo|izibuko|
izibuko zelanga|izibuko zokuzivikela|lab coat|iveste yokuphepha|uthayi womqala|isikibha|ijini|iskhafu|
amaglavu|ijazi|amasokisi|irokwe|ikinomo|i-sari|insudu yokubhukuda eyodwa|izifinyezo|
izikhindi|ibikini|impahla yomuntu wesifazane|folding hand fan|isikhwama semali|isikhwama esincane|isikhwama|izikhwama zokuthenga|
isikhwama sesikole|isicathulo esingena kubhozo|izicathulo zamadoda|izicathulo zokugijima|amabhuthi okuqwala|isicathulo esiphansi|iqhoksi|amasendeli owesimame|
izicathulo ze-ballet|ibhuzu lowesimame|hair pick|umqhele|isigqoko sowesimame|isigqoko sabesilisa|isigqoko semiyezane|ikhephu ekhokhisiwe|
izigqoko zempi|isigqoko esiqinile esinesiphambano esimhlophe|ubuhlalu bokuthandaza|iruji|iringi|idayimane|ukucisha isipikha|ispikha|
ukuvula ispikha|ispikha esiphezulu|isipikha esimemezayo|umbhobho omkhulu|umbhobo weposi|ibheli|insimbi enodwi|umbhalo womculo|
inothi lomculo|amanothi omculo|imakhrofoni yasestudiyo|izinga lesilawuli|izinkinobho zezilawuli|imakhrofoni|ama-headphone|umsakazo|
imfiliji|icilongo|trombone|i-accordion|isigingci|ikhibhodi yomculo|ivayolini|i-banjo|
idilamu|isigubhu eside|maracas|flute|harp|iselula|iselula enomcibisholo|ucingo|
ithelefoni|ipheja|umshini wefeksi|ibhetri|ibhethri isincane|ipulaki likagesi|ikhompyutha eyilephuthophi|ikhompyutha yedeskhithophu|
iphrinta|ikhibhodi|isilawuli sekhompyutha|itrackball|idiski encane|i-floppy diski|isidi|idividi|
abacus|ikhamera yamamuvi|amafreymi amafilimu|ibhayisikobho|i-clapper board|ithelevishini|ikhamera|ikhamera enefleshi|
ividiyo khamera|ividiyo khasethi|ibhodlela elikhulisayo elibheke kwesokunxele|ibhodlela elikhulisayo elibheke kwesokudla|ikhandlela|igilobhu likagesi|ithoshi|ilambu elibomvu|
isibani se-diya|incwajana enekhava ehlotshisiwe|incwadi evaliwe|incwadi evuliwe|incwadi eluhlaza satshani|incwadi eluhlaza sasibhakabhaka|incwadi ephuzi|izincwadi|
incwajana|ileja|ikhasi eligobile|umqulu|ikhasi elibheke phezulu|iphephandaba|iphephandaba eligoqiwe|ama-tabs okumaka ibhuku|
ibhuku lokumaka|ilebula|imali|isaka lemali|treasure chest|imali eyiyeni|imali eyidola|imali yase-euro|
imali eyi-pound|imali enamaphiko|ikhredithi khadi|receipt|ishadi elivuza ukukhuphuka kweyeni|imvilophu|i-imeyli|imvilophu engenayo|
imvalaphu enomcibisholo|ibhokisi lokuphumayo|ibhokisi lokungenayo|iphasela|ibhokisi leposi elivaliwe elinefulegi eliphakanyisiwe|ibhokisi leposi elivaliwe elinefulegi elehlisiwe|ibhokisi leposi elivuliwe elinefulgi eliphakanyisiwe|iposi elivuliwe elinefulegi elehlisiwe|
ibhokisi leposi|ibhokisi lebhalothi elinebhalothi|ipenseli|umsizi omnyama|ifountain pen|ipeni elicijile|ibhulashi lokupeda|ikhrayoni|
imemo|ibhrifukhesi|ifolda yefayela|vula ifolda yefayela|okwahlukanisa amakhadi|ikhalenda|ikhalenda elidabulekayo|okokubhala okunezipringi|
ikhalenda lezipringi|okokuhlela amakhadi|ishadi elikhuphukayo|ishadi elehlayo|ishadi eliyibha|ibhodi lokunamathelisa|uphini wokuphusha|uphini wokuphusha oyindingilizi|
okokubamba amaphepha|okokubamba amaphepha okuhlangene|irula eliqondile|irula eliwunxantathu|isikelo|ibhodi lokugcina amakhadi|ikhabethei lamafayela|ubhasikidi wezibi|
ingidi|ingidi evuliwe|ingidi enepeni|ingidi evaliwe enokhiye|ukhiye|ukhiye omdala|isando|imbazo|
ipiki|isando ipiki|isando nespanelo|ummese|imikhonto ephambene|ibhomu|i-boomerang|umcibisholo nesihlangu|
ihawu|isaha lombazi|isipanelo|isikebheli|ibholidi|igiya|isicindezeli|okokulinganisa|
ikheni yokusiza|ukuxhumanisa|iketango eliphukile|amaketango|i-hook|ibhokisi lamathuluzi|umayibuthe|ilada|
shovel|i-alambic|ishubhu lokuhlola|petri dish|ulibofuzo|i-microscope|i-telescope|u-eriyeli wesethelaythi|
umjovo|ithonsi legazi|iphilisi|ibhandishi yokubopha|crutch|i-slethoscope|x-ray|isicabha|
ikheshi|isibuko|iwindi|umbhede|usofa ilambu|isitulo|indlu yangasese|i-plunger|
ishawa|ubhavu wokugezela|unoxhaka|i-razor|ibhodlela leloshini|isipeletu|umshanelo|ubhasikidi|
roll of paper|ibhakede|insipho|amagwebhu|isixubho|isipontshi|isicishamlilo|inqola yokuthenga|
ukubhema|ibhokisi lomngcwabo|ikhanda eliyinhloko|isitsha somngcwabo|nazar amulet|i-hamsa|i-moai|iphakadi|
umazisi|uphawu lwe-ATM|uphawu lomgqomo wezibi|amanzi asempompini|isihlalo esinamasondo sabantu abaphila nokukhubazeka|indlu yangasese yamadoda|indlu yangasese yabesimame|indlu encane|
uphawu lwengane|indawo yamanzi|ukulawula iphasiphothi|customs|ukulanda isikhwama|impahla esele|isexwayiso|izingane eziwelayo|
akungenwa|okuvinjiwe|amabhayisikili akavunyelwe|akubhenywa|akulahlwa|amanzi angaphatheke|abavunyelwe abahamba ngezinyawo|akavumelekile amaselula|
abavumelekile abangaphansi kweminyaka eyi-18|kusebenza ngowaya|okungaba nobungozi kumvelo|inkomba phezulu|Inkomba phezulu-kwesokudla|Inkomba kwesokudla|inkombaphansi ngqo|umcibisholo opheke phansi|
umcibisholo obheke phansi kwesokunxele|inkombasinxele|umcibisholo obheke phezulu kwesokunxele|umcibisholo ophansi phezulu|umcibisholo okwesokunxele nesokudla|umugqa womcibisholo wangakwesokunxele kwesokudla|umcibisholo okhombe kwesokudla ogobe kwesokunxele|umcibisholo okhombe kwesokunxele ogobe kwesokudla|
umcibisholo wakwesokudla ogobele phezulu|umcibisholo wakwesokudla ogobele phansi|imicibisholo ejikelezela ngakwesokudla|izinkinobho zemicibisholo ejikelezela kwesokunxele|umcibisholo oya emuva|umcibisholo wesiphetho|kuvuliwe! umcibisholo|umcibisholo wokushesha|
umcibisholo waphezulu|indawo yokukhonza|uphawu lokungakhonzi|om|inkanyezi kadavide|isondo likadharma|yin yang|isiphambano sobulatini|
isiphambano senkolo|inkanyezi nocezu lwenyanga|uphawu lokuthula|imenora|intanyezi enechashazi ekhombe kasithupha|khanda|aries|taurus|
gemini|cancer|leo|virgo|libra|scorpius|sagittarius|capricorn|
aquarius|pisces|ophiuchus|inkinobho yokuxuba|inkinobho yokuphinda|inkinobho yokuphinda kube kanye|inkinobho yokudlala|inkinobho yokuya phambili ngokushesha|
inkinobho yokudlala okulandelayo|inkinobho yokudlala noma ukumisa|inkinobho yokubuyela emuva|inkinobho yokuhlehla ngokushesha|inkinobho yeculo lokugcina|inkinobho ebheke phezulu|inkinobho yokushesha phambili|inkinobho eya phansi|
inkinobho eshesha phansi|inkinobho yokuphumuza|inkinobho yokumisa|inkinobho yokuqopha|inkinobho yokukhipha|isinema|inkinobho kadimu|inkinobho yokukhanya|
u-eriyeli|okungenantambo|isimo sokushukuma|iselula icishiwe|uphawu lowesifazane|upahwu lwendoda|isimbuli ye-transgender|phindaphinda|
hlanganisa|uphawu lokususa oluwugqinsi|uphawu lokwahlukanisa oluwugqinsi|amasayini asindayo alinganayo|ingunaphakade|uphawu lwesibabazi oluphindekile|uphawu lombuzo oluyisibabazi|uphawu lombuzo|
uphawu lombuzo olumhlophe|uphawu lwesibabazi olumhlophe|uphawu lwesibabazi|udeshi osagagasi|izinga lokushintshanisa imali|uphawu olukhulu lwedola|uphawu losizo lwezempilo|uphawu lokuvuselela|
i-fleur-de-lis|uphawu lwensika|ibheji legama|uphawu lamajapanese lomuntu oqalayo|indingilizi enkulu oluwugqinsi ebomvu|uphawu lokuhlola okukhulu|ibhokisi lebhalothi elinokuhlola|uphawu lokuhlola oluwugqinsi|
uphawu lwesiphambano|inkinobho yophawu lwesiphambano|iluphu egobile|iluphu eligobile eliyimpinda|upahwu lokulungisa ingxenye|inkanyezi enemigxa eyisishiyagalombili|inkanyezi ecije kayisishayagalombili|ukubhanyaza|
ilungelo lokukopisha|okubhalisiwe|uphawu lokuhweba|splatter|ukufaka uhlamvu olukhulu lwesilatini|ukufaka uhlamvu oluncane lwesilatini|izinombolo ezifakiwe|izimpawu ezifakiwe|
ukufaka izinhlamvu zesilatini|inkinobho ka-a|inkinobho ka-ab|inkinobho ka-b|inkinobho ka-CL|kupholile okusikwele|inkinobho loku-FREE|umthombo wolwazi|
inkinobho ye-ID|uhlamvu m olusendingilizini|inkinobho ENTSHA|inkinobho ka-NG|inkinobho o|OK oyisikwele|inkinobho yokupaka|sos oyisikwele|
u-up! inkinobho|u-vs oyisikwele|uphawu lokuthi lapha oluyiskwele|uphawu lokumahhala oluyiskwele|uphawu lwenyanga oluyiskwele|uphawu lokungabibikho oluyiskwele|uphawu lokukhomba ngomunwe oluyiskwele|uphawu lomtitilizo oluyindingilizi|
uphawu lokuncishiswa kwentengo eliyiskwele|uphawu lokuphela komkhiqizo eliyiskwele|uphawu lokwenqatshelwa oluyiskwele|indingilizi ezungeziwe yokwamukela|uphawu lokufakiwe oluyiskwele|uphawu lokuhlanganiwe kwaba isikwele ndawonye|uphawu lokungabi nalutho oluyiskwele|uphawu lokuzungeleziwe kokuhalalisa|
uphawu lobumfihlo ezungeziwe|uphawu okokusebenza okuyisikwele|uphawu lokugcwala okufakwe kuskwele|indingilizi ebomvu|isikokela esi-orintshi|isikokela esiphuzi|isikokela esihlaza|indingilizi eluhlaza sasibhakabhaka|
isikokela esibukhwebezane|indilinga e-brown|indingilizi emnyama|indingilizi emhlophe|isikwele esibomvu|isikwele esi-orange|isikwele esi-yellow|isikwele esiluhlaza satshani|
isikwele esiluhlaza|isikwele esiphephuli|esikwele esi-brown|iskwele esikhulu esimnyama|iskwele esimhlophe esikhulu|iskwele esimnyama esimaphakathi|isikwele esimhlophe esimaphakathi|iskwele esimnyama esimaphakathi esincane|
iskwele esimhlophe esimaphakathi esincane|iskwele esincane esimnyama|isikwele esimhlophe esincane|idayimande elukhulu eliphuzu|idayimande elikhulu eliphuzu sasibhakabhaka|idayimande eliphuzi elincane|idayimande eliluhlaza sasibhakabhaka elincane|unxantathu obomvu obheke phezulu|
unxantathu obomvu obheke phansi|idayimande elingenachashashi|inkinobho yomsakazo|inkonobho eyiskwele emhlophe|inkinobho eyiskwele esimnyama|ifulegi eliyisikotshi|ifulegi eliwunxantathu|amafulegi aphambanayo|
ukundizisa ifulegi elimnyama|ukundizisa ifulegi elimhlophe|Ifulegi elimibalabala|ifulegi eli-blue, pink nokumhlophe|pirate flag`
