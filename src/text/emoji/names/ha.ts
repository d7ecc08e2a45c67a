// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `tuta: {0}|babba: jan gashi|babba: gashi mai laushi|babba: farin gashi|babba: sanƙo|namiji: jan gashi|namiji: gashi mai laushi|namiji: farin gashi|
namiji: sanƙo|mace: jan gashi|mace: gashi mai laushi|mace: farin gashi|mace: sanƙo||||
||||||||
|||||||sumba: mace, namiji|
sumba: namiji, namiji|sumba: mace, mace|miji da mata tare da zuciya: mace, namiji|miji da mata tare da zuciya: namiji, namiji|miji da mata tare da zuciya: mace, mace|iyali: namiji, mace, yaro|iyali: namiji, mace, yarinya|iyali: namiji, mace, yarinya, yaro|
iyali: namiji, mace, yaro, yaro|iyali: namiji, mace, yarinya, yarinya|iyali: namiji, namiji, yaro|iyali: namiji, namiji, yarinya|iyali: namiji, namiji, yarinya, yaro|iyali: namiji, namiji, yaro, yaro|iyali: namiji, namiji, yarinya, yarinya|iyali: mace, mace, yaro|
iyali: mace, mace, yarinya|iyali: mace, mace, yarinya, yaro|iyali: mace, mace, yaro, yaro|iyali: mace, mace, yarinya, yarinya|iyali: namiji, yaro|iyali: namiji, yaro, yaro|iyali: namiji, yarinya|iyali: namiji, yarinya, yaro|
iyali: namiji, yarinya, yarinya|iyali: mace, yaro|iyali: mace, yaro, yaro|iyali: mace, yarinya|iyali: mace, yarinya, yaro|iyali: mace, yarinya, yarinya|maɓalli na musamman: 10|tuta: Ingila|
|tuta: Wales|launin fata mai haske|launin fata mai madaidaicin haske|madaidaicin launin fata|launin fata mai madaidaicin duhu|launin fata mai duhu|sashe|
alamar sakin layi|alamar wuƙar gindi|alamar wuƙar gindi biyu|kibiya mai nuna hagu|alamar nuna hanyar hagu|kibiya mai nuna dama|alamar nuna hanyar dama|kibiya mai nuna sama|
kibiya mai nuna ƙasa|alamar igiyar ruwa mai nuna hanyar hagu|alamar igiyar ruwa mai nuna hanyar dama|alamar nuna hanyar hagu mai kai biyu|alamar nuna hanyar sama mai kai biyu|alamar nuna hanyar dama mai kai biyu|alamar nuna hanyar kasa mai kai biyu|alamar bindi mai nuna hanyar hagu|
alamar bindi mai nuna hanyar dama|alamar nuna hanyar hagu daga tushe|alamar nuna hanyar sama daga tushe|alamar nuna hanyar dama daga tushe|alamar nuna hanyar kasa daga tushe|alamar nuna hanyar kasa da sama da tushe|lankwassasshen alamar nuna hanyar hagu|lankwassasshen alamar nuna hanyar dama|
alamar igiyar ruwa mai nuna hanyar dama da hagu|alamar wandar-wandar tafiyar maciji mai nuna hanyar kasa|alamar nuna hanyar sama mai lankwassa ta hagu|alamar nuna hanyar sama mai lankwassa ta dama|alamar nuna hanyar kasa mai lankwassa ta hagu|alamar nuna hanyar kasa mai lankwassa ta dama|alamar nuna hanyar dama mai kwana zuwa kasa|alamar nuna hanyar kasa mai kwana zuwa hagu|
juyyayen alamar agogo ta sama|daidaitaccen alamar agogo ta sama|alamar layi tsakanin arewa da yamma|alamar nuna hagu bisa alamar nuna dama|juyyayen alamar agogo|daidaitaccen alamar agogo|layin hagu mai rabin alama zuwa sama|layin hagu mai rabin alama zuwa kasa|
layin nuna sama mai rabin alama zuwa dama|layin nuna sama mai rabin alama zuwa hagu|layin nuna dama mai rabin alama zuwa sama|layin dama mai rabin alama zuwa kasa|layin kasa mai rabin alama zuwa dama|layin kasa mai rabin alama zuwa hagu|alamar nuna hannun dama bisa mai nuna hanyar hagu|kibiyoyi masu nuna sama da ƙasa|
nuna hagu a kan kibiyoyi masu nuna dama|alamar nuna hanyar hagu guda biyu|alamar nuna hanyar sama guda biyu|alamar nuna hanyar dama guda biyu|alamar nuna hanyar kasa guda biyu|layin hagu mai rabin alama kan layin dama mai rabin alama|layin dama mai rabin alama kan layin hagu mai rabin alama|alamar hanyar hagu guda biyu|
layin tsallake alamar hanyar hagu guda biyu|alamar hanyar sama guda biyu|alamar hanyar dama guda biyu|layin tsallake alamar hanyar dama guda biyu|alamar kasa biyu|alamar hagu da dama biyu|layin tsallake alamar hagu da dama biyu|alamar hanya biyu tsakanin arewa da yamma|
alamar hanya biyu tsakanin arewa da gabas|alamar hanya biyu tsakanin kudu da gabas|alamar hanya biyu tsakanin kudu da yamma|layin alamar hagu uku|layin alamar dama uku|layin alamar hagu uku da zanen igiya|layin alamar dama uku da zanen igiya|alamar sama biyu da layi biyu|
alamar kasa biyu da layi biyu|alamar layin hagu|alamar layin sama|alamar layin dama|alamar layin kasa|alamar layin hagu da tushe|alamar layin dama da tushe|ruffafen alamar layin hagu|
ruffafen alamar layin sama|ruffafen alamar layin dama|ruffafen alamar layin kasa|ruffafen alamar layin sama daga tushe|alamar layin kasa a hannun daman alamar kasa|na duka|bangaren bambanci|akwai|
fankon rukuni|ƙari|alamar nabla|kashi na|ba kashi ba|ya kunshi memba|karshen shaida|samfur ba na kullum ba|
kari ba na yau da kullum ba|ba kasa-da ba|ba daidai ba|ba fiye da ba|alamar ɗebe|cirewa-ko-karawa|alamar rabowa|alamar tauraro|
alamar zobe|alamar harsashi|sikwayarut|gwargwado|alamar rashin iyaka|kusurwar dama|kusurwa|yana rabawa|
layi marasa haduwa|maʼana da|alamar mahaɗa|ƙungiya|kunshi|alamar kunshi biyu|lankwasashen kunshi|saboda haka|
domin|rabo|rabbai|alamar motsin ruwa|juyayyen alamar motsin ruwa|juyayyen raggon S|kusa da daidai|kaman daidai|
kusan daidai|duka daya|kusan daidai da siffan hoton|zobe cikin alamar daidaita|daidai yake da|daidaitar dole|ƙasa da ko kuma daidai|mafi girma ko daidai|
alamar kasa-da kan na daidaita|alamar fiye-da kan na daidaita|kasa-da sosai|fiye-da sosai|tsakanin|fiye-da mai daidaita|kafin|bayan|
bai cin gaba|rukuni na|babban rukuni|daidai karamin rukuni|daidai babban rukuni|alamar kari cikin daʼirar|alamar ragowa cikin daʼirar|alamar juyawa cikin daʼirar|
alamar rabawa cikin daʼirar|alamar digo cikin daʼirar|alamar zobe cikin daʼirar|alamar kaman tauraro cikin daʼirar|murabbaʼi da ƙari|alamar ragowa cikin murabbaʼi|amsan karya|babu dole|
riga cikin dangantaka|bayan cikin dangantaka|kaman bai kunshi daidai bangaren rukuni ba|ainihi|hadaddun matiris dayawa|alwakitan dama|maʼana ba na yau da kullum ba ko|shiga tsakiya ba na yau da kullum ba|
ƙungiya ba na yau da kullum ba|alamar digo|alama na tauraro|ƙungiya na halitta|shiga tsakiya sau biyu|kasa-da sosai sosai|yafi sosai sosai|tsayayyen ellipsis|
layin tsakiya na tsayayyen ellipsis|daidai kwantanchen ellipsis|daidai kasan kwantanchen ellipsis|alama ta kiɗa|lebur|alamar kiɗa|fuska mai murmushin baki har kunne|fuska mai murmushi tare da manyan idanu|
fuska mai murmushi tare da idanu|fuska mai murmushi tare da idanuu|murmushin yaƙe tare da lumshe ido|fuska mai murmushi tare da gumi mai sanyi|mirgina a daɓe da dariya|fuska mai hawayen murna|fuska mai murmushi kaɗan|fuska a birkice|
fuska narke|fuska mai yin ƙifta|fuska mai murmushi haɗe da idanu|fuska mai murmushi tare da da’irar haske|fuska mai dariya da zukata|fuska mai murmushi tare da idanun zuciya|buga-tauraro|fuska mai ba da wani sumba|
Fuska mai yin sumba|fuska mai murmushi|fuska mai yin sumba tare da rufaffen Idanu|fuska mai sumba da idanu masu murmushi|fuska mai murmushi ɗauke da hawaye|fuska da take ɗanɗana abinci mai daɗi|fuska tare da harshe a waje|fuska tare da harshe a waje da ido mai ƙifta|
fuska mai masifar so|fuska da harshe waje da rufaffun idanu|fuska mai bakin-kuɗi|fuska mai murmushi tare da runguma|fuska tare da hannu bisa baki|fuska da buɗe idanu da miƙa baki|fuska tare da leƙo ido ɗaya|fuska mai shiru|
fuska mai tunani|fuska mai sarawa|fuskar baki mai zif|fuska tare da ɗagaggiyar gira|fuska mai tsaka-tsakanci|fuska mara shige|fuska ban da baki|kewaye da ɗige fuska|
Fuska a sama|fuska mai murmushin wauta|fuska mara sha’awa|fuska tare da idanu masu mirgina|fuska na ɗauren fuska|numfashin fuska|fuska mai yin ƙarya|girgiza fuska|
girgiza kai a kwance|Girgiza kai a tsaye|fuska mai kwancin hankali|fuska mai yin tunani|fuska mai jin barci|fuska mai nuna ɓacin rai|fuska mai yin barci|fuska mai kumburi a ƙasan ido|
fuska mai abin rufen fuska na kula da lafiya|fuska mai tsinken awon zafin jiki|fuska mai bandejin-kai|fuska mai tashin zuciya|fuska yin amai|fuska mai yin atishawa|fuska mai zafi|fuska mai sanyi|
fuska mai kasala|fuska mai jin jiri|fuska da ido karkatace|kai mai bashewa|fuska mai hular kaboyi|fuska mai liyafa|sauya fuska|fuska mai murmushi tare da tabarau|
fuska mai daƙiƙi|fuska tare da tabarau mai ido ɗaya|rikitacciyar fuska|fuska mai karkataccen baki|fuska mai damuwa|fuska mai gama gira kaɗan|fuska mai gama gira|fuska tare da baki a buɗe|
fuska mai nitsuwa|fuska mai burgewa|fuska mai murna|juyayyen fuska|fuska mai roƙo|fuska ido ya ciko|fuska mai gama gira tare da baki a buɗe|fuska mai tagayyara|
fuska mai jin tsoro|fuska tare da baki a buɗe & gumi mai sanyi|fuska mai ɓata rai mai kwanciyar hankali|fuska mai kuka|fuska mai kuka da ƙarfi|fuska mai yin ƙara a cikin tsoro|fuska mai rikitarwa|fuska mai nacewa|
fuska mai ɓacin rai|fuska tare da gumi mai sanyi|gajiyayyiyar fuska|fuska mai gajiya|fuska mai hamma|fuska tare da tururi daga hanci|fuska mai nuna ɓacin zuciya|fuska mai fushi|
fuska tare da alamomi bisa baki|fuska mai murmushi tare da ƙahoni|fuska mai fushi tare da ƙahoni|ƙoƙon kai|ƙoƙon kai da haɗaɗɗun ƙashushuwa|tsibin kashi|fuskar cali-cali|dodo|
dodanni|fatalwa|baƙon sararin sama|dodon baƙon sararin sama|fuskar Robot|kyanwa mai murmushi baki a buɗe|kyanwa baki buɗe idanu masu murmushi|fuskar kyanwa tare da hawayen murna|
kyanwa mai murmushi da idanun-zuciya|fuskar kyanwa tare da murmushin ɓacin rai|kyanwa mai sumba da rufaffun idanu|fuskar kyanwa mai gajiya|fuskar kyanwa mai kuka|fuskar kyanwa mai nuna ɓacin zuciya|biri na kada a gan mamuganci|biri na kada a ji sharri|
iri na kada a faɗi sharri|wasiƙar soyayya|zuciya tare da kibiya|zuciya tare da ribon|zuciya mai ƙyalƙyali|zuciya mai bunƙasawa|zuciya mai bugawa|zuciyoyi masu juyawa|
zuciyoyi biyu|adon zuciya|alamar motsin rai na nauyin zuciya|karyayyiyar zuciya|zuciya na wuna|gyaran zuciya|jar zuciya|zuciya ruwan hoda|
zuciyar na ruwan goro|rawayan zuciya|koren zuciya|shuɗin zuciya|zuciya shuɗiya mai haske|zuciya algashi|zuciya ƙasa-ƙasa|baƙar zuciya|
zuciya ruwan toka|farar zuciya|alamar sumba|makunan ɗari|alamar fushi|gajimaren faɗa|karo|jiri|
ɗige-ɗigen gumi|gudu mai sauri|rami|balan-balan magana|ido a cikin kumfan magana|kumfan magana na hagu|kumfan fushi na dama|balan-balan tunani|
alamar zzz|hannu mai wurgawa|ɗagaggen bayan hannu|ɗagaggen hannu tare da yatsa a faɗaɗɗe|ɗagaggen hannu|gaisuwar vulcan|hannun dama gaba|hannun hagu gaba|
tafin hannu ƙasa|tafin hannu sama|hannun yana turawa hagu|hannu yana turawa dama|hannun TO|tsuke yatsu|tsuke yatsu biyu|hannun nasara|
haɗaɗɗun yatsu|hannu da yatsa da babban yatsa a kewaye|nunin soyayya|alamar ƙaho|hannun kira ni|ɗan ali na baya mai nunawa hagu|ɗan ali na baya mai nunawa dama|ɗan ali na baya mai nunawa sama|
ɗan yatsan tsakiya|ɗan ali na baya mai nunawa ƙasa|ɗan ali mai nunawa sama|yatsa yana nuna mai kallo|da kyau|babu kyau|ɗagaggen dunƙulen hannu|dunƙulen hannu mai zuwa|
dunƙulen hannu mai fuskanta hagu|dunƙulen hannu mai fuskanta dama|hannuwa mai tafawa|ɗagaggun hannuwa|hannayen zuciya|buɗaɗɗun hannuwa|tafunan hannu a sama tare|musafiha|
kalmasassun hannuwa|hannu mai rubutawa|jan farce|hoton kanka|tanƙwararrun ƙwanji|hannu na inji|ƙafar inji|ƙafa|
tafin ƙafa|kunne|kunne da kayan ji|hanci|ƙwaƙwalwa|surar zuciya|huhu|haƙuri|
ƙashi|idanu|ido|harshe|baki|ciza leɓe|jariri|ɗa|
yaro|yarinya|babba|mutum mai farin gashi|namiji|mutumi mai gemu|na miji: gemu|namiji mai farin gashi|
mace|mace:gemu|mace mai farin gashi|babba mafi tsufa|dattijo|dattijuwa|mutum mai ɓacin rai|namiji mai ɓacin rai|
mace mai ɓacin rai|mutum mai nunawa ɓacin zuciya|mutum mai ɓacin zuciya|mace mai ɓacin zuciya|mutum mai nunawa A’A da hannu|namiji mai nunawa A’A da hannu|mace mai nunawa A’A da hannu|mutum mai nunawa TO da hannu|
namiji mai nunawa TO da hannu|mace mai nunawa TO da hannu|mutum hannu mai ba da ci-goro|namiji hannu mai ba da ci-goro|mace hannu mai ba da ci-goro|mutum mai ɗagawa hannu|namiji mai ɗagawa hannu|mace mai ɗagawa hannu|
kurma|namijin kurma|kurman mace|mutum mai sunkuya|namiji mai sunkuya|mace mai sunkuya|mutum nunawa kunya|namiji nunawa kunya|
mace nunawa kunya|mutum ɗaga kafaɗa|mutum ɗagawa kafaɗa|mace ɗagawa kafaɗa|mai aikin asibiti|mutum ma’aikacin kula da lafiya|mace ma’aikacin kula da lafiya|ɗalibi|
mutum ɗalibi|mace ɗalibi|mallami|mutum malami|mace malami|hukunci|mutum joji|mace joji|
manomi|mutum manomi|mace manomi|mai dafuwa|mutum kuku|mace kuku|mai gyaran mota|mutum makanika|
mace makanika|mai aikin masanaʼanta|mutum ma’aikacin masana’antu|mace ma’aikacin masana’antu|mai aikin ofishi|mutum ma’aikacin ofis|mace ma’aikacin ofis|masanin kimiyya|
mutum masanin kimiya|mace masanin kimiya|masanin fasaha|mutum mai fasaha|mace mai fasaha|mawaƙi|mutum mawaƙi|mace mawaƙi|
mai zane|mutum mai zane|mace mai zane|mai tuka jirgi|mutum mai tuƙin jirgin sama|mace mai tuƙin jirgin sama|dan sama jannati|mutum ɗan sama jannati|
mace ‘yar sama jannati|maʼaikacin kashe gobara|mutum ɗan kwana-kwana|mace ɗan kwana-kwana|ɗan sanda|mutum ɗan sanda|ɗan sanda na mace|si’aidi|
mutum si’aidi|mace si’aidi|mai gadi|gadi namiji|gadi na mace|shigar ninja|ma’aikacin gini|mutum ma’aikacin gini|
mace ma’aikacin gini|mutum mai kambi|ɗan sarki|gimbiya|mutum mai sakawa rawani|namiji mai sakawa rawani|mace mai sakawa rawani|mutum mai hulan ’yan Caina|
mace da ta saka ɗankwali|mutum cikin kwat|na mijin da ya sa kayan baturai mai burgewa|mace da ta sa kayan baturai mai burgewa|amarya da mayafi|miji da ya yafa mayafi|mace da ta yafa mayafi|mace mai ciki|
namiji mai ciki|mutum mai ciki|shayarwa|mace mai ba jariri abinci|na miji mai ba jariri abinci|mutum mai ba jariri abinci|jaririn malaika|Tsoho-da-Gemu|
Matar Claus|father Christmas|jarumi|babban jarumin namiji|jaruma|jarumi cikin zane|mugun namiji|muguwar mace|
mai dabo|mutum mai dabo|mace mai dabo|aljana|mutum aljani|mace aljana|mai shan jini|mutum mai shan jini|
mace mai shan jini|aljanun ruwa|aljanin ruwa|aljanar ruwa|jinsiri|jinsiri namiji|jinsiri na mace|aljanin larabawa|
aljanin larabawa namiji|aljanin larabawa na mace|gaya mai rai|gaya mai rai namiji|gaya mai rai na mace|mutum na zane|halitta mai gashi|mutum mai samun tausa|
namiji mai samun tausa|mace mai samun tausa|mutum mai yin aski|namiji mai yin aski|mace mai yin aski|mutum mai yin tafiya ƙafa|namiji mai yin tafiya ƙafa|mace mai yin tafiya ƙafa|
mutum a tsaye|miji mai tsaye|mace mai tsayuwa|mutum a durƙushe|||mutum mai farin bulala|mutum da farar sanda|
mace da farar sanda|mutum cikin kujeran gurgu|mutum a keken guragu na lantarki|mace a kan keken guragu mai inji|mutum cikin motan gurgu wanda ke bukatan tuki da hannu|na miji a cikin motan gurgu da ke bukatan tuki|na mace a cikin motan gurgu da ke bukatan tuki|mutum mai yin gudu|
namiji mai yin gudu|mace mai yin gudu|mai rawar ballet|mace mai yin rawa|mutum mai yin rawa|mutum a cikin kwat na kasuwanci mai jewa|mutane masu kunnuwan zomo yin biki|maza masu kunnuwan zomo yin biki|
mata masu kunnuwan zomo yin biki|mutum a cikin ɗakin surace|namiji a cikin ɗakin surace|mace a cikin ɗakin surace|mutum mai hawa|namiji mai hawa|mace mai hawa|mutum wasan zorro|
sukuwa|ɗan wasan ski|mai tsere kan ƙanƙara|mutum mai buga wasan golf|namiji mai buga wasan golf|mace mai buga wasan golf|mutum mai hawan allon wasa a kan teku|namiji mai hawan allon wasa a kan teku|
mace mai hawan allon wasa a kan teku|mutum mai tuƙa jirgin ruwa|namiji mai tuƙa jirgin ruwa|mace mai tuƙa jirgin|mutum mai yin ninƙaya|namiji mai yin ninƙaya|mace mai yin ninƙaya|mutum mai tambara ƙwallo|
namiji mai tambara ƙwallo|mace mai tambara ƙwallo|mutum mai ɗaukowa nauyi|namiji mai ɗaukowa nauyi|mace mai ɗaukowa nauyi|mutum mai tuƙa keke|namiji mai tuƙan babur|mace mai tuƙan babur|
mutum tuƙan babur a kan tsauni|namiji tuƙan babur a kan tsauni|mace tuƙan babur a kan tsauni|mutum mai alkafura|namiji tuƙan amalanke|mace tuƙan amalanke|mutane masu kokawa|maza masu kokawa|
mata masu kokawa|mutum mai bugan wasan holo na ruwa|namiji mai bugan wasan holo na ruwa|mace mai bugan wasan holo na ruwa|mutum mai bugan ƙwallon hannu|namiji mai bugan ƙwallon hannu|mace mai bugan ƙwallon hannu|mutum mai juyawa abu a sama|
mutum juyawa abu|mace mai juyawa abu a sama|mutum a wurin furen lotus|namiji a wurin furen lotus|mace a wurin furen lotus|mutum mai yin wanka|mutum a kan gado|mutane masu rikon hannaye|
namiji da mata suna riƙew da hannuwa|namiji da mace riƙe da hannuwa|maza biyu riƙe da hannuwa|sumba|miji da mata tare da zuciya|kai mai yin magana|daga kai har ƙirji|daga kanu har ƙirji|
mutane na runguma|iyali|iyali: manya, manya, yara|iyali: manya, manya, yara, yara|iyali: manya, yara|iyali: manya, yara, yara|sawaye|zanen ɗan yatsa|
jan gashi|gashi mai laushi|farin gashi|sanƙo|fuskar biri|biri|birin gorilla|babban biri|
fuskar kare|kare|karen jagora|karen aiki|karen poodle|ƙyarkaci|yanyawa|rakon|
fuskar kyanwa|kyanwa|Bakin kyanwa|zaki|fuskar damisa mai ratsi-ratsi|damisa mai ratsi-ratsi|damisa|fuskar doki|
karakanda|jaki|doki|fuskar dabbar unicorn|jakin dawa|barewa|gwanki|fuskar saniya|
takarkari|ɓaunan ruwa|saniya|fuskar alade|alade|gadu|hancin alade|rago|
tunkiya|akuya|raƙumi|raƙumi mai tozon biyu|raƙumin dajin llama|raƙumin dawa|giwa|giwa mai dogon haure|
karkanda|dorina|fuskar kusu|kusu|ɓera|dabbar hamster|fuskar zomo|zomo|
kurege|dabbar beaver|dabbar hedgehog|jemage|fuskar dabbar bear|dabban karshen duniya|dabbar koala|fuskar dabbar panda|
dabba mai kasala|otta|bodari|kangaru|baja|zanen dagi|talo-talo|kaza|
zakara|ɗan tsako mai ƙyanƙyashe|ƙaramin ɗan tsako|ƙaramin ɗan tsako mai dubawa-gaba|tsuntsu|tsuntsun Penguin|kurciya|mikiya|
agwagwa|agwagwar ruwa|mujiya|agwagwar dodo|gashin tsuntsu|filamingo|ɗawisu|aku|
fuffuke|babban tsuntsu|gis|phoenix|kwaɗo|kada|ƙififfiya|ƙadangare|
maciji|fuskar dabbar daragon|daragon|dabbar sauropod|dabbar T-Rex|dabbar whale mai fitowar da ruwa|dabbar whale|kifin dolphin|
kifin orca|ayu|kifi|kifi na wuri mai zafi|kifi mai kumbura|kifin shark|dabbar octopus|lanƙwasasshen ƙumba|
ciyawa|jelisih|ƙaguwa|ƙaguwar lobster|jatanlande|jatan lande na turawa|oyesta|dodon koɗi|
malam-buɗe-mana-littafi|ƙwaro|cinnaka|zuma|buzuzu|buzuzun turawa|gyare|kyankyaso|
gizo|yanar gizo-gizo|kunama|sauro|ƙuda|tsutsa|tsutsar microbe|jerin fure|
hudar cherry|farin fure|magarya|rosette|furen wardi|lanƙwasasshen fure|zoɓorodo|furenrana|
huda|fure|hayasin|dashe|tsire-tsire na tukunya|bishiya mai tsanwa|bishiya mai kaɗe ganye|bishiyar kwakwa|
kyarana|damin shinkafa|ganye|koren ganye|clover mai ganye huɗu|busasshen ganye|ganyen da ya faɗi|ganye mai yin filfilwa a iska|
sheƙar da ba komai|sheƙa mai ƙwai|inuwar-kwaɗi|bishiya maras ganye|inabi|malo|kankana|tanjarin|
ruwan lemo|lemun tsami|ayaba|abarba|mangoro|jan tuffa|koren tuffa|fiya|
ruwan tufa|ceri|sitiroberi|buluberi|ɗan itacen kiwi|tumatir|zaitun|kwakwa|
abokado|gauta|dankali|karas|zangarniyar masara|barkono mai zafi|koren tattasai|kokwamba|
koren ganyayyaki|burokoli|tafarnuwa|albasa|gyaɗa|wake|gyaɗar chestnut|saiwar citta|
koren wake na fis|naman kazan launin ruwan kasa|kayan lambu masu saiwa|burodi|burodin croissant|burodin baguette|kewayayyen burodi|biskit na pretzel|
burodin bagel|fanke|waina|mayankin cuku|nama a kan ƙashi|cinyar kaza|yankan nama|naman alade|
biredin hamburger|soyayyen dankali|fanken pizza|biredin hot dog|abincin sandwich|fanken taco|fanken burrito|biredin tamale|
cikakken burodi|dunƙulen falafel|ƙwai|girkawa|kwanon mara zurfi na abinci|tukunyar abinci|narkakken cuku|kwano tare da cokali|
salak na ganye|gugguru|bota|gishiri|abinci na gwangwani|akwatin bento|biskit na shinkafa|curin shinkafa|
dafaffen shinkafa|shinkafa na kori|kwano mai dambatawa|taliya|gasasshen dankali|abincin oden|abincin sushi|soyayyen jatan lande|
kek na kifi mai juyawa|kek ɗin wata|alawar dango|ƙaramar kwaɓaɓɓiyar fulawa|biskit na dukiya|akwatin abinci na fita waje|ƙanƙara Mai taushi|rugurgujen ƙanƙara|
ƙanƙara|donot|biskit|kek na ranar haihuwa|yankin kek|kek na kofi|fai|sandar Cakulan|
alawa|alawar lollipop|kwastad|tukunyar zuma|kwalbar jarirai|gilashin madara|shayi mai zafi|butar shayi|
kofin shayi mara mariƙi|giyar sake|kwalba mai murfi mai fashewa|gilashin giya|gilashin cocktail|abinsha na wurin zafi|kofin giya|kofofin giya masu yin amo|
gilasan giya masu yin amo|gilashin tambular|zuba ruwa|kofi tare da tsinke|shayi mai kumfa|lemon kwali|kofin sha|ƙankara|
sandunan cin abinci|cokali mai yatsu da wuƙa tare da faranti|cokali mai yatsu da wuƙa|cokali|wuƙar kicin|kurtu|butar amphora|taswirar duniya mai nuna Turai-Afirka|
taswirar duniya mai nuna Ƙasashen Amurka|taswirar duniya mai nuna Asiya-Ostiraliya|taswirar duniya mai nuna layukan lokaci|taswirar duniya|taswirar Japan|kamfas|tsauni mai saman ƙanƙara|tsauni|
zamewar ƙasa|dutse mai aman wuta|tsaunin fuji|zaman ruga|bakin teku tare da laima|hamada|tsibirin hamada|gandun daji na ƙasa|
filin wasa|gini na da|aikin gini na gini|bulo|dutse|itace|bukka|gidaje|
zaizayayyen gida|gida|gida mai gadina|ginin ofis|gidan waya Na Japan|gidan waya|asibiti|banki|
hotal|hotal na soyayya|shago a wuri mai dacewa|makaranta|babban shago|masana’anta|sansani Na Japan|sansani|
bikin aure|hasumiyar Tokyo|mutum-mutumi na ’yanci|coci|masallaci|gidan ibanda na hindu|wurin ibada na yahudawa|wurin addu’a na shinto|
ɗakin kaaba|marmaro|tanti|mai hazo|dare mai taurari|ganowar birni|fitowar rana bisa tsaunuka|fitowar rana|
ganowar birni a magariba|faɗuwar rana|gada a dare|maɓuɓɓuga mai zafi|dokin lilon mai juyawa|filin wasan motsa jiki|babban lilo|motocin masa masu juyawa|
sandar mai aski|tantin ’yan wasa|jirgin ƙasa mai amfani da gawayi|ƙaramar motar reluwe|jirgin ƙasa mai matuƙar sauri|jirgin ƙasa mai gudun tsiya|jirgin ƙasa|jirgin ƙarƙashin ƙasa|
reluwe na cunkoso mara yawa|tasha|jirgin tram|reluwe guda|reluwen tsauni|ƙaramar motar tram|bas|bas mai zuwa|
bas mai aiki da lantarki|ƙaramar bas|ambulan|injin wuta|motar ’yan sanda|motar ’yan sanda mai zuwa|tasi|tasi mai zuwa|
mota|mota mai zuwa|motar amfani na wasanni|a-kori-kura|babbar mota ta kai kaya|tirela mai tarakta|tarakta|motar tsere|
babur|sukuta na inji|keken hannu|keken hannu mai inji|keken adaidaita-sahu|keke|sukuta na ƙafa|allo mai taya|
takalmin taya|tashar bas|hanyar mota|sawun reluwe|gangar mai|famfon mai|taya|wutar motar ’yan sanda|
wutar tarafik mai kwance|wutar tarafik mai tsaye|alamar dakata|aikin gini|babban karfi|balan-balan ceto na ruwa|jirgin ruwa mai filafilai|ƙaramin jirgin ruwa|
jirgin ruwa mai sauri|jirgin ruwa na fasinja|jirgin fito|jirgin ruwa mai inji|jirgin ruwa|jirgin sama|ƙaramin jirgin sama|tasowar jirgin sama|
isarwar jirgin sama|laimar jirgi|wurin zama|helikafta|reluwe mai rataya|motar sama na tsauni|hanyar mota ta sama|kumbo|
roka|faranti mai tasowa|yaro mai taimaka baƙi ƙararrawa|kaya|gilashin lokaci|gilashin lokaci mai yashi mai gudana|kallo|agogon faɗakarwa|
agogo mai awon gudu|agogon mai ƙirga lokaci|agogon mantelpiece|ƙarfe goma sha biyu|sha biyu da rabi|ƙarfe ɗaya|ɗaya da rabi|ƙarfe biyu|
biyu da rabi|ƙarfe uku|uku da rabi|ƙarfe huɗu|huɗu da rabi|ƙarfe biyar|biyar da rabi|ƙarfe shida|
shida da rabi|ƙarfe bakwai|bakwai da rabi|ƙarfe takwas|takwas da rabi|ƙarfe tara|tara da rabi|ƙarfe goma|
goma da rabi|ƙarfe goma sha ɗaya|sha ɗaya da rabi|sabon wata|hilalin wata mai ƙaruwa|wata na farkon kwata|wata wucewa rabi mai ƙaruwa|cikakken wata|
wata wucewa rabi mai ragewa|wata na ƙarshen kwata|hilalin wata mai ragewa|hilalin wata|fuskar sabon wata|wata na farkon kwata tare da fuska|wata na ƙarshen kwata tare da fuska|mai aunin zafin jiki|
rana|cikakken wata tare da fuska|rana tare da fuska|duniya mai zobe|farin matsakaicin tauraro|tauraro mai haske|mashi|hanyar sama|
gajimare|rana a bayan gajimare|gajimare tare da aradu da ruwan sama|rana a bayan ƙaramin gajimare|rana a bayan babban gajimare|rana a bayan gajimaren ruwan sama|gajimare tare da ruwan sama|gajimare tare da ƙanƙara|
gajimare tare da aradu|guguwa mai ƙarfi|hazo|fuskar iska|babban ruwa da iska|baƙangizo|rufaffiyar laima|laima|
laima tare da ɗige-ɗigen ruwan sama|laima a ƙasa|ƙarfin wuta na sama|ɓarɓashin ƙanƙara|mutumin ƙanƙari|mutumin ƙanƙara ban da ƙanƙara|taurariya mai wutsiya|wuta|
ɗan ɗigo|igiyar ruwa|fitilar-jack-o|bishiyar kirsimati|wasan wuta|na’urar sa wuta a gas|mai ƙyalƙyalin wuta|ƙyalƙyalai|
balan-balan|mai bashewa na biki|ƙwallon confetti|bishiyar tanabata|adon bishiyar pine|yar tsana Na Japan|tutar safa|ƙararrawar ƙarfe ta iska|
bikin kallon wata|jar ambulan|ribon|naɗaɗɗiyar tsaraba|ribon na tunatarwa|shigarwa|tikiti|medal na soja|
kofi|medal na wasanni|medal na farko|medal na biyu|medal na uku|ƙwallon ƙafa|wasan baseball|bal ta wasan kirket|
wasan ƙwallon kwando|wasan ƙwallon raga|ƙwallon ƙafa na amurka|ƙwallon ƙafa na rugby|wasan tanis|faifai na jifa|wasan bowling|wasan kurket|
wasan gora na fili|wasan gora na ƙanƙara|wasan lacrosse|ƙwallon tebur|ƙwallon gashi|safar hannu na dambe|rigar iyawar wasan faɗa|ragar gol|
tuta a cikin rami|wasa kan ƙanƙara|fatsa|gilashin nutso|rigar gudu|wasan skis|motar kaya kan ƙanƙara|dutsen wasan curling|
bugawa ta kai tsaye|zaren yo-yo|fiffiluwa|ƙaramar bindiga|ƙwallon pool 8|balon kallo|sandan sihiri|wasan bidiyo|
abin buga wasa|na’urar kaya mai karɓin kuɗi|dayis na wasa|wasa mai wuyar warwara|tunkun wasa|pinata|ƙwallon madubi|ʼyartsana mai sheƙa|
zubin suffa|zubin kubbi|zubin zi|zubin kuri|dara|joka|jan daragon na mahjong|katunan wasa mai fure|
wasan kwaikwayo|hoto mai firem|allon mai zane|zare|allurar ɗinki|ƙwallon zare|ƙulli|gilashin ido|
gilashin rana|tabarau na ido|rigar likita|falmaran ta kariya|taye|ti-shat|jin|ɗankwali|
safar hannu|kwat|safa|riga|rigar kimono|naɗin sari|rigar ninƙaya-guda|ɗan diras|
gajeren wando|kayan bikini|suturar mace|mafici mai naɗewa|ƙaramar jakar hannu|jakar mata|jaka mara hannu|jakukkuna sayayya|
jakar baya ta makaranta|sandal mai maɗauri|takalmin maza|takalmin gudu|takalmin yawo|takalmi lebur|takalmi mai doguwar dunduniya|sandal na mata|
takalam rawar ballet|but na mace|matajin gashi|kambi|hular mace|shaho|hular saukar karatu|hula mai baki|
hular-kwano|hular kwano na ma’aikacin ceto|cazbi|jan-baki|zobe|lu’ulu’u|mai magana da aka yiwa shiru|sifika ƙarfin murya na ƙasa|
sifika matsakaicin ƙarfin murya|sifika ƙarfin murya na sama|lasifika|bututun ƙara magana|kakaki na gidan waya|ƙararrawa|ƙararrawa mai maƙalatu|alamar raujin kiɗa|
rubutun kiɗa|rubuce-rubucen kiɗa|makurofon na sutudiyo|majanyin lebur|mamurɗin sarrafa|makurofon|mazirorin kunne|rediyo|
mabushi|kakaki|algaita|akodiyon|jita|kibod na kiɗa|goge|gurmin banjo|
ganga|doguwar ganga|kacau-kacau|sarewa|abin kiɗa na harp|wayar hannu|wayar hannu tare da kibiya|tarho|
kan tarho|na’urar faɗakarwa|injin faks|batir|batir ya yi sanyi|fulogin lantarki|kwamfutar tafi-da-gidanka|kwamfutar na destof|
na’urar ɗab’i|kibod|linzamin kwamfuta|bal na bin sawu|diskin kwamfuta|diski na floppy|diski na da’ira|faifan dvd|
abakus|kyamarar fim|firem-firem na fim|frajekta na fim|allon nunan wasan fim|talabijan|kyamara|kyamara mai ƙyalla|
kyamarar bidiyo|kaset na bidiyo|gilashi mai ƙara girma mai nunawa hagu|gilashi mai ƙara girma mai nunawa dama|kyandir|kwan fitila|tocila|jan fitilan takarda|
fitilar diya|littafin rubutu mai sama na ado|rufaffen littafi|buɗaɗɗen littafi|koren littafi|shuɗin littafi|littafi mai ruwan goro|littattafai|
littafin rubutu|laja|shafi mai nannaɗi|gungura|shafi mai kallon sama|jarida|naɗaɗɗiyar jarida|maɓallan ma’ajiyar rubutu|
ma’ajiyar rubutu|alamar liƙawa|tsabar kuɗi|jakar kuɗi|akwatin dukiya|takardar kuɗi na yen|takardar kuɗi na dala|takardar kuɗi na euro|
takardar kuɗi na fam|kuɗi mai fikafiki|katin bashi|rasit|zanen lissafi mai ƙaruwa da yen|ambulo|imel|ambulo mai shigowa|
ambulo tare da kibiya|tire na akwatin saƙon gefe|tire na akwatin saƙo|fakiti|rufaffen akwatin saƙo da ɗagaggiyar tuta|rufaffen akwatin saƙo tare tuta ƙasa-ƙasa|buɗaɗɗen akwatin saƙo da ɗagaggiyar tuta|buɗaɗɗen akwatin saƙo tare tuta ƙasa-ƙasa|
akwatin wasiƙa|akwatin ƙuri’a mai ƙuri’a|fensir|baƙin bakin alƙalami|alƙalamin ruwa|alƙalami|buroshin fenti|fensir mai launi|
daftari|jakar hannu|foldar fayil|buɗaɗɗiyar foldar fayil|masu rabawa fihirisan kati|kalanda|kalanda da aka yage|littafin rubutu mai lanƙwasawa|
kalanda mai lanƙwasawa|katin fihirisa|zanen-lissafi mai ƙarawa|zanen-lissafi mai ragewa|allon jadawali|allon zane|mai yin maki wuri|kewayen mai yin maki wuri|
kilif|haɗaɗɗen kilif|miƙaƙƙiyar rula|rula na alwatika|almakashi|akwatin fayil na kati|kabad na fayil|kwandon shara|
a kulle|a buɗe|a kulle tare da alƙalami|a kulle da makulli|makulli|tsohon makulli|guduma|gatari|
diga|guduma da diga|gudana da sufana|wuƙar ƙugu|haɗaɗɗun takuba|bam|majefi|baka da kibiya|
garkuwa|zarton kafinta|sufana|sukurudireba|noti da ƙusa|giya|kayan ɗaurewa|sikeli|
farar sanda|mahaɗa|karyayyen sarkar|sarƙoƙi|ƙugiya|akwatin kayan aiki|maganaɗisu|tsani|
shebur|tukunyar alembic|bututun gwaji|tasar petri|dna|madubin kimiyya|madubin hangen nesa|eriya na kumbo|
allura|ɗigon jini|ƙwaya|bandeji na liƙawa|sandar guragu|maʼunin likita|hoton x-ray|ƙofa|
lif|madubi|taga|gado|kujerar kwance da fitila|kujera|ban-ɗaki|mazuƙin-ruwa|
shawa|baho|tarkon ɓera|reza|kwalbar man shafawa|fil na kariya|tsintsiya|kwando|
kwakwaron takarda|bokiti|sabulu|kumfa|burushin haƙori|soso|tokar kashe gobara|amalanke|
sigari|akwatin gawa|dutsen rubutun kan kabari|tukunyar jana’iza|layar nazar|alamar hamsa|sassaƙar moai|alamar maƙalawa|
katin shaida|alamar ATM|alamar shara a cikin bola|ruwan sha|alamar kujera mai wili|ɗakin maza|ɗakin mata|bayan gida|
alamar jariri|tukunyar bahaya|mai duba fasfo|kwastam|wajen ɗaukar kaya|kaya da aka bari|gargaɗi|yara masu ƙetare hanya|
ba shiga|an hana|an hana ma keke|ba a shan taba|ba a zubar da shara|ruwa mara kyau|an hana ma masu tafiya a ƙafa|an hana wayoyin hannu|
an hana ga ƙasa da shekara sha takwas|rediyoaktif|mai haɗari ga hallitu|kibiya sama|kibiyar sama ta dama|kibiya dama|kibiyar ƙasa ta dama|kibiya ƙasa|
kibiyar ƙasa ta hagu|kibiya hagu|kibiyar sama ta hagu|kibiyar ƙasa ta sama|kibiyar hagu-dama|alamar nuna hanyar hagu da dama|kibiyar dama mai lanƙwasa ta hagu|kibiyar hagu mai lanƙwasa ta dama|
kibiyar dama mai lanƙwasa ta sama|kibiyar dama mai lanƙwasa ta ƙasa|kibiyoyi a tsaye ta hannun dama|maɓallin kibiyoyi ta hannun hagu|Kibiya Ta BAYA|Kibiya Ta ƘARSHE|Kibiyar A KUNNE!|Kibiyar BA DA DAƊEWA BA|
Kibiya KAI|wurin Ibada|alamar ƙwayar zarra|alamar om|tauraron Dauda|wilin dharma|alamar yin yang|kuros na latin|
kuros na gargajiya|tauroro da hilali|alamar zaman lafiya|menora|tauraro mai tsini-shida mai ɗigo|khanda|Kan rago|Bijimi|
Tagwaye|Ƙaguwa ta Falaki|Zaki na Falaki|Budurwa|Maʼauni|Kunama ta Falaki|Baka|Taure|
Guga|Kifi na Falaki|Taurarin Ophiuchus|maɓallin lale waƙoƙi|maɓallin maimaitawa|maɓallin maimaitawa sau ɗaya|maɓallin kaɗa|maɓallin turawa waƙa gaba|
maɓallin waƙa ta gaba|maɓallin kaɗa ko dakatar da|maɓallin juyawa baya|maɓallin juyawa baya mai sauri|maɓallin waƙa na ƙarshe|maɓallin sama|maɓallin sama na sauri|maɓallin ƙasa|
maɓallin ƙasa na sauri|maɓallin dakatar da|maɓallin tsaya|maɓallin naɗawa|maɓallin fitarwa|silima|maɓallin dushe|maɓallin haske|
sandunan eriya|hanyar iska|yanayin jijjiga|wayar hannu a kashe|alamar mace|alamar namiji|alamar mata-maza|riɓanya|
tarawa|deɓewa|rabawa|alamar daidai mai nauyi|rashin iyaka|alamar motsin rai biyu|alamar motsin rai da tambaya|jar alamar tambaya|
farar alamar tambaya|farar alamar motsin rai|jar alamar motsin rai|alamar fid da ma’ana mai igiyar ruwa|musayar kuɗin ƙasa|alamar dala mai kauri|alamar kula da lafiya|alamar maimaita|
alamar fleur-de-lis|alamar mashi mai ƙarshe uku|bajon suna|alama Na Japan don ɗan koyo|jar daʼira buɗaɗɗiya|alamar zaɓi|akwatin ƙuri’a mai alamar yarda|alamar yarda|
alamar kuros|maɓallin alamar kuros|lanƙwasasshen maɗauki|lanƙwasasshen maɗauki biyu|alamar maimaitawar kashi|asterisk mai tsini takwas|tauraro mai tsini takwas|ƙyalƙyali|
haƙƙin mallaka|an yi rajista|tambarin kamfani|fantsama|alamar shigarwar manyan baƙaƙe na latin|alamar shigarwa ƙananan baƙaƙe na latin|shigarwar lambobi|shigarwar alamomi|
shigarwar baƙaƙe na latin|maɓallin A (irin jini)|maɓallin AB (irin jini)|maɓallin B (irin jini)|maɓallin CL|maɓallin MAI NI’IMA|maɓallin KYAUTA|bayani|
maɓallin ID|M da aka saka da’ira|maɓallin SABO|maɓallin NG|maɓallin O (irin jini)|maɓallin TO|maɓallin P|maɓallin SOS|
maɓalli na SAMA!|maɓallin VS|maɓallin "a nan" Na Japan|maɓallin "cajin aiki" Na Japan|maɓallin "kuɗin wata-wata" Na Japan|maɓallin "ba kyauta ba" Na Japan|maɓallin "ƙayyadadde" Na Japan|maɓallin "ciniki" Na Japan|
maɓallin "rangwame" Na Japan|maɓallin "kyauta" Na Japan|maɓallin "an hana" Na Japan|maɓallin "wanda ake yarda da" Na Japan|maɓallin "buƙata" Na Japan|maɓallin "yarjejeniya" Na Japan|maɓallin "mara komai" Na Japan|maɓallin "murna" Na Japan|
maɓallin "asiri" Na Japan|maɓallin "a buɗe don kasuwanci" Na Japan|maɓallin "a cike" Na Japan|jar da’ira|daʼira ruwan lemo|daʼira rawaya|daʼira kore|shuɗin da’ira|
daʼira launin shuni|daʼira ruwan ƙasa|baƙin da’ira|farin da’ira|jan murabbaʼi|ruwan lemo murabbaʼi|rawaya murabbaʼi|koren murabbaʼi|
shuɗi murabbaʼi|ruwan shuni murabbaʼi|ruwan ƙasa murabbaʼi|baƙin babban murabba’i|farin babban murabba’i|baƙin matsakaicin murabba’i|farin matsakaicin murabba’i|baƙin matsakaicin-ƙaramin murabba’i|
farin matsakaicin-ƙaramin murabba’i|baƙin ƙaramin murabba’i|farin ƙaramin murabba’i|babban daimun na ruwan goro|babban daimun na shuɗi|ƙaramin diamun na ruwan goro|ƙaramin diamun na shuɗi|jan alwatika mai nunawa sama|
jan alwatika mai nunawa ƙasa|daimun tare da ɗigo|maɓallin rediyo|maɓallin farin murabba’i|maɓallin baƙin murabba’i|tuta mai alamar murabba’i|tuta na alwatika|haɗaɗɗun tutoci|
baƙar tuta|farar tuta|tutar baƙangizo|tutan transgender|tutan ɗan fashin teku`
