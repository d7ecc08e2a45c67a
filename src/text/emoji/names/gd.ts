// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bratach: {0}|inbheach: falt ruadh|inbheach: falt dualach|inbheach: falt bàn|inbheach: maoilean|duine: falt ruadh|duine: falt dualach|duine: falt bàn|
duine: maoilean|boireannach: falt ruadh|boireannach: falt dualach|boireannach: falt bàn|boireannach: maoilean|neach a’ coiseachd: ris an taobh deas|boireannach a’ coiseachd: ris an taobh deas|duine a’ coiseachd: ris an taobh deas|
neach air a ghlùinean: ris an taobh deas|boireanach air a ghlùinean: ris an taobh deas|duine air a ghlùinean: ris an taobh deas|neach dall le batachan: ris an taobh deas|duine dall le batachan: ris an taobh deas|boireannach dall le batachan: ris an taobh deas|neach ann an cathair-chuibhle le einnsein: ris an taobh deas|duine ann an cathair-chuibhle le einnsein: ris an taobh deas|
tè ann an cathair-chuibhle le einnsein: ris an taobh deas|neach ann an cathair-chuibhle a làimh: ris an taobh deas|duine ann an cathair-chuibhle a làimh: ris an taobh deas|tè ann an cathair-chuibhle a làimh: ris an taobh deas|neach a’ ruith: ris an taobh deas|boireannach a’ ruith: ris an taobh deas|duine a’ ruith: ris an taobh deas|pòg: boireannach ’s duine|
pòg: duine ’s duine|pòg: boireannach ’s boireannach|càraid le cridhe: boireannach ’s duine|càraid le cridhe: duine ’s duine|càraid le cridhe: boireannach ’s boireannach|teaghlach: duine, boireannach ’s gille|teaghlach: duine, boireannach ’s caileag|teaghlach: duine, boireannach, caileag ’s gille|
teaghlach: duine, boireannach, gille ’s gille|teaghlach: duine, boireannach, caileag ’s caileag|teaghlach: duine, duine ’s gille|teaghlach: duine, duine ’s caileag|teaghlach: duine, duine, caileag ’s gille|teaghlach: duine, duine, gille ’s gille|teaghlach: duine, duine, caileag ’s caileag|teaghlach: boireannach, boireannach ’s gille|
teaghlach: boireannach, boireannach ’s caileag|teaghlach: boireannach, boireannach, caileag ’s gille|teaghlach: boireannach, boireannach, gille ’s gille|teaghlach: boireannach, boireannach, caileag ’s caileag|teaghlach: duine ’s gille|teaghlach: duine, gille ’s gille|teaghlach: duine ’s caileag|teaghlach: duine, caileag ’s gille|
teaghlach: duine, caileag ’s caileag|teaghlach: boireannach ’s gille|teaghlach: boireannach, gille ’s gille|teaghlach: boireannach ’s caileag|teaghlach: boireannach, caileag ’s gille|teaghlach: boireannach, caileag ’s caileag|còmhdachadh iuchrach: 10|bratach: Sasainn|
bratach: Alba|bratach: A’ Chuimrigh|tòna soilleir a’ chraicinn|tòna meadhanach soilleir a’ chraicinn|tòna meadhanach a’ chraicinn|tòna meadhanach doilleir a’ chraicinn|tòna doilleir a’ chraicinn|earrann|
comharra paragraf|samhla biodaig|samhla biodaig dùbailte|saighead a’ tomhadh dhan taobh chlì|saighead chlì le stràc troimhe|saighead a’ tomhadh dhan taobh deas|saighead dheas le stràc troimhe|saighead a’ tomhadh suas|
saighead a’ tomhadh sìos|saighead lùbte chlì|saighead lùbte dheas|saighead dhà-cheannach chlì|saighead dhà-cheannach suas|saighead dhà-cheannach dheas|saighead dhà-cheannach sìos|saighead chlì le ite|
saighead dheas le earball ite|saighead chlì à bàr|saighead suas à bàr|saighead dheas à bàr|saighead sìos à bàr|saighead suas is sìos le bunait|saighead chlì le earball lùbte|saighead dheas le earball lùbte|
saighead lùbte dheas is chlì|saighead a’ fiaradh sìos|saighead suas ⁊ a ceann a’ tionndadh clì|saighead suas ⁊ a ceann a’ tionndadh deas|saighead sìos ⁊ a ceann a’ tionndadh clì|saighead sìos ⁊ a ceann a’ tionndadh deas|saighead dheas a’ dol sìos aig an oisean|saighead sìos a’ dol clì aig an oisean|
saighead barra leth-chearcallach tuathal|saighead barra leth-chearcallach deiseil|saighead gun iar-dheas le bàr fada|saighdean clì ⁊ deas ⁊ an cinn ri bàr|saighead thuathal na cearcall fosgailte|saighead dheiseil na cearcall fosgailte|harpùn clì le frioghan suas|harpùn clì le frioghan sìos|
harpùn suas le frioghan deas|harpùn suas le frioghan clì|harpùn deas le frioghan suas|harpùn deas le frioghan sìos|harpùn sìos le frioghan deas|harpùn sìos le frioghan clì|saighead dheas os cionn saighde chlì|dà shaighead a’ tomhadh suas is sìos|
dà shaighead dhan taobh chlì is deas|càraid de shaighdean clì|càraid de shaighdean suas|càraid de shaighdean deasa|càraid de shaighdean sìos|harpùn clì os cionn harpùin dheis|harpùn deas os cionn harpùin chlì|saighead dhùbailte chlì|
saighead dhùbailte chlì le stràc troimhe|saighead dhùbailte suas|saighead dhùbailte dheas|saighead dhùbailte dheas le stràc troimhpe|saighead dhùbailte sìos|saighead dhùbailte dheas is chlì|saighead dhùbailte dheas is chlì le stràc|saighead dhùbailte gun iar-thuath|
saighead dhùbailte gun ear-thuath|saighead dhùbailte gun ear-dheas|saighead dhùbailte gun iar-dheas|saighead thrìoblaichte chlì|saighead thrìoblaichte dheas|saighead chritheach chlì|saighead chritheach dheas|saighead suas le stràc dhùbailte troimhpe|
saighead sìos le stràc dhùbailte troimhpe|saighead strìochagach chlì|saighead strìochagach suas|saighead strìochagach dheas|saighead strìochagach sìos|saighead chlì ’s a ceann ri bàr|saighead dheas ’s a ceann ri bàr|saighead fhalamh chlì|
saighead fhalamh suas|saighead fhalamh dheas|saighead fhalamh sìos|saighead fhalamh suas a’ tighinn à bàr|saighdean sìos ⁊ suas|dhan a h-uile|diofarail leth-phàirteach|ann|
seata falamh|ioncramaid|dìochramaid|na eileamaid de|nach eil na eileamaid de|is na leanas na bhroinn mar bhall|deireadh an deirbh|toradh n-araidh|
suimeachadh n-araidh|nach eil nas lugha na|neo-ionnann|nach eil nas motha na|samhla minus|minus no plus|slais roinnidh|gnìomharaiche reultaige|
gnìomharaiche fàinne|gnìomharaiche peileir|freumh ceàrnagach|co-rèireach|samhla neo-chrìochnachd|ceàrn ceart|ceàrn|a tha a’ roinneadh|
co-shìnte|agus loidsigeach|eadar-ghearradh|aonadh|innteagrail|innteagrail dhùbailte|innteagrail contuir|ri linn sin|
oir|co-mheas|co-rèir|gnìomharaiche tuinn|tonn contrarra|s leisg chontrarra|co-ionnann gu neo-shiomptomach|mu cho-ionnann|
cha mhòr co-ionnann|a h-uile co-ionnann|cha mhòr co-ionnann ri|cearcall am broinn co-ionnannachd|ionnannach ri|ionnann gu teann|nas lugha no co-ionnann|nas motha no co-ionnann|
nas lugha os cionn co-ionnannachd|nas motha os cionn co-ionnannachd|mòran nas lugha na|mòran nas motha na|eadar|nas motha na ionnann|ro|a’ leantainn air|
nach eil a’ leantainn air|fo-sheata de|os-sheata|fo-sheata no co-ionnann|os-sheata no co-ionnann|plus ann an cearcall|minus ann an cearcall|iomadachadh ann an cearcall|
slais roinnidh ann an cearcall|gnìomharaiche dotaige ann an cearcall|gnìomharaiche fàinne ann an cearcall|gnìomharaiche reultaige ann an cearcall|plus ann an ceàrnag|minus ann an ceàrnag|tacaid suas|nach èignich|
roimhe fo dhàimh|a’ leantainn air fo dhàimh|nach eil na bhroinn mar fho-bhuidheann àbhaisteach co-ionnann|tùsail|meatraigs co-nasgaidh hermitiach|triantan deas|no loidigeach n-araidh|eadar-ghearradh n-araidh|
aonadh n-araidh|gnìomharaiche dotaige|gnìomharaiche rionnaige|nasg nàdarra|eadar-ghearradh dùbailte|fada nas lugha na|fada nas motha na|eileaps inghearach|
eileaps còmhnard sa mheadhan|eileaps trastanach deas is suas|eileaps trastanach deas is sìos|caman|maol|geur|aodann le gàire|aodann le gàire is sùilean fosgailte|
aodann le gàire na shùilean|aodann le gàire mhòr|aodann caog-shùileach le gàire|aodann le gàire a’ cur fallas|a’ ruidhleadh air an làr a’ gàireachdainn|aodann le deòir shona|aodann le fiamh gàire beag|aodann bun os cionn|
aodann a’ leaghadh|aodann le sùil bheag|aodann le gàire agus sùilean toilichte|aodann le gàire agus riomball|aodann le fiamh-ghàire is cridheachan|aodann le gàire ⁊ sùilean nan cridheachan|aodann toilichte le rionnagan na shùilean|aodann a’ caitheamh pòg|
aodann pòige|aodann le fiamh-ghàire|aodann a’ pògadh le sùilean dùinte|aodann a’ pògadh le sùilean toilichte|aodann le fiamh-ghàire is deur|aodann ag ithe biadh blasta|aodann a’ cur a-mach na teanga|aodann le theanga a-mach ⁊ sùil bheag|
aodann às a rian|aodann caog-shùileach le theanga a-mach|aodann le sùilean is teanga airgid|aodann a’ pasgadh gàirdeanan timcheall|aodann le làmh air a beul|aodann le sùilean fosgailte ⁊ làmh air beul|aodann le sùil a’ dìdeadh|aodann “Ist!”|
aodann ri smaoineachadh|aodann ag altachadh|aodann le bilean seulaichte|aodann le mala togta|aodann gun fhiamh|aodann gun fhaireachdainn|aodann gun bheul|aodann le loidhne dhotagach|
aodan sna neòil|aodann le plìonas|aodann nuair nach eil e èibhinn|aodann a’ casadh nan sùilean|aodann le drèin air|aodan a’ leigeil anail|aodann nam breug|aodann le crathadh air|
crathadh-cinn|cromadh-cinn|aodann a fhuair faochadh|aodann fo throm-smuain|aodann cadalach|aodann a’ sileadh sglongaid|aodann na chadal|aodann le buaile mu shùilean|
aodann le masg dotair air|aodann le teas-mheidh|aodann le clobhd air a’ cheann|aodann sgreamha|aodann a’ cur a-mach|aodann ri sreothairt|aodann teth|aodann fuar|
aodann misgeach|aodann na thuaineal|aodann le sùilean snìomhanach|ceann a’ spreadhadh|aodann le ad cowboy|aodann aig pàrtaidh|aodann le riochd air|aodann toilichte le speuclairean-grèine|
aodann gìog|aodann le leth-speuclair|aodann tro chèile|aodann le beul trastanach|aodann fo dhragh|aodann le fiamh drèin beag|aodann le fiamh drèin|aodann le beul fosgailte|
aodann iongnaidh le sùilean fosgailte|aodann a ghabh mòr-iongnadh|aodann air ruadhadh|aodann mì-dhealbhaichte|aodann tagrach|aodann le deòir na sùil|aodann le drèin is beul fosgailte|aodann àmhghair|
aodann fo eagal|aodann le beul fosgailte a’ cur fallas|aodann a fhuair briseadh-dùil ⁊ faochadh|aodann a’ caoineadh|aodann a’ rànaich|aodann a’ leigeil sgreuch eagail|aodann am breislich|aodann rag|
aodann a fhuair briseadh-dùil|aodann a’ cur fallas fuar|aodann air chlaoidh|aodann sgìth|aodann a’ mèananaich|aodann le toit às a chuinneanan|aodann busach|aodann feargach|
aodann le samhlaidhean air a beul|aodann le gàire agus adharcan|aodann feargach le adharcan|claigeann|claigeann le cnàmhan|càrn cac|aodann tuaisteir|diabhal Seapanach|
bòcan Seapanach|taibhse|creutair neo-thalmhaidh|uilebheist neo-thalmhaidh|robotair|cat le gàire|cat le gàire agus sùilean toilichte|cat le deòir shona|
cat le gàire agus sùilean an cumadh cridhe|cat le gàire cham|cat a’ pògadh|cat air chlaoidh|cat a’ caoineadh|cat busach|muncaidh nach fhaic olc|muncaidh nach cluinn olc|
muncaidh nach can olc|litir gaoil|cridhe le saighead|cridhe le ribean|cridhe lainnireach|cridhe a’ fàs|cridhe a’ bualadh|cridheachan a’ dol mun cuairt|
dà chridhe|sgeadas cridhe|clisg-phuing cridhe|cridhe briste|cridhe air theine|slànachadh cridhe|cridhe dearg|crithe pinc|
cridhe orains|cridhe buidhe|cridhe uaine|cridhe gorm|cridhe solleir-ghorm|cridhe purpaidh|cridhe donn|cridhe dubh|
cridhe glas|cridhe geal|làrach pòige|ceud puing|samhla feirge|neul sabaide|bualadh ri chèile|tuaineal|
boinneagan fallais|a’ falbh nad dheann|toll|builgean còmhraidh|sùil ann am builgean còmhraidh|builgean còmhraidh dhan taobh chlì|builgean feirg dhan taobh deas|builgean smaoineachaidh|
suain|làmh a’ smèideadh|cùl làimhe air a thogail|làmh air a togail le corragan sìnte|làmh air a togail|beannachd muinntir Vulcan|làmh ris an taobh deas|làmh ris an taobh chlì|
làmh le a bas sìos|làmh le a bas suas|làmh a’ putadh dhan taobh chlì|làmh a’ putadh dhan taobh dheas|samhla làimhe OK|crudhagan|làmh le sradag|làmh a thug buaidh|
beò an dòchas|làmh le a colgag is òrdag ri chèile|gluasad “Tha gaol agam ort”|samhla nan adharc|làmh a’ comharradh “Cuir fòn thugam”|druim na làimhe, colgag a’ tomhadh clì|druim na làimhe, colgag a’ tomhadh deas|druim na làimhe, colgag a’ tomhadh suas|
Fionnlagh Fada / Màiri Fhada|druim na làimhe, colgag a’ tomhadh sìos|colgag a’ tomhadh suas|colgag a’ tomhadh ort|math fhèin|mo chreach|dòrn air a thogail|dòrn a’ tighinn thugad|
dòrn ris an taobh chlì|dòrn ris an taobh deas|bualadh bhasan|a’ togail làmhan|dà làimh ann an cumadh cridhe|làmhan fosgailte|an dà bhois suas còmhla|crathadh-làimhe|
làmhan paisgte|làmh a’ sgrìobhadh|lìomh ìnean|fèineag|giorrachadh fèithean dà-cheannach|gàirdean meacanaigeach|cas mheacanaigeach|sliasaid|
cas|cluas|cluas le claisteachan|sròn|eanchainn|cridhe|sgamhan|fiacaill|
cnàimh|sùilean|sùil|teanga|beul|bile ga bìdeach|naoidhean|duine-cloinne|
gille|caileag|inbheach|neach le falt bàn|duine|duine le feusag|fireannach: feusag|duine le falt bàn|
boireannach|boireannach: feusag|boireannach le falt bàn|seann-inbheach|bodach|cailleach|neach le drèin|duine le drèin|
boireannach le drèin|neach le bus air|duine le bus air|boireannach le bus oirre|neach a’ diùltadh rud|duine a’ diùltadh rud|boireannach a’ diùltadh rud|neach ag aontachadh ri rud|
duine ag aontachadh ri rud|boireannach ag aontachadh ri rud|neach le làmh sìnte, bas air uachdar|duine le làmh sìnte, bas air uachdar|tè le làmh sìnte a-mach, bas air uachdar|neach a’ togail a làmh|duine a’ togail a làmh|boireannach a’ togail a làmh|
neach bodhar|duine bodhar|boireannach bodhar|neach a’ cromadh|duine a’ cromadh|boireannach a’ cromadh|neach le aodann na làmhan|duine le aodann na làmhan|
boireannach le aodann na làmhan|neach a’ druiteadh|duine a’ druiteadh|boireannach a’ druiteadh|obraiche-slàinte|obraiche-slàinte fireann|obraiche-slàinte boireann|oileanach|
oileanach fireann|ban-oileanach|tidsear|oide fireann|ban-oide|britheamh|britheamh fireann|britheamh boireann|
tuathanach|tuathanaiche fireann|tuathanaiche boireann|còcaire|còcaire fireann|ban-chòcaire|meacanaig|meacanaig fireann|
meacanaig boireann|neach-obrach factaraidh|obraiche-factaraidh fireann|obraiche-factaraidh boireann|neach-obrach oifise|obraiche-oifis fireann|obraiche-oifis boireann|neach-saidheans|
neach-saidheans fireann|neach-saidheans boireann|teicneolaiche|teicneolaiche fireann|teicneolaiche boireann|seinneadair|seinneadair fireann|ban-seinneadair|
neach-ealain|fear-ealain|neach-ealain boireann|paidhleat|paidhleat fireann|paidhleat boireann|speuradair|speuradair fireann|
ban-speuradair|smàladair|fear-smàlaidh|neach-smàlaidh boireann|oifigear poileis|oifigear poileis fireann|oifigear poileis boireann|lorgaire|
lorgaire fireann|ban-lorgaire|geàrd|geàrd fireann|bana-gheàrd|ninja|neach-togail|fear-togail|
neach-togail boireann|neach le crùn air|prionnsa|bana-phrionnsa|neach le turban air|duine le turban air|boireannach le turban oirre|duine le currac Sìneach|
boireannach le brèid oirre|neach ann an tuxedo|duine ann an tuxedo|boireannach ann an tuxedo|neach le brat-gnùise|duine le brat-gnùise|boireannach le brat-gnùise|boireannach leatromach|
fireannach trom|neach trom|toirt cìoch|boireannach ag altram naoidhein|duine ag altram naoidhein|neach ag altram naoidhein|aingeal òg|bodach na Nollaig|
bean Bodach na Nollaig|Neach na Nollaig|sàr-ghaisgeach|sàr-ghaisgeach fireann|sàr-ghaisgeach boireann|sàr-shlaightear|sàr-shlaightear fireann|sàr-shlaightear boireann|
draoidh|draoidh fireann|ban-draoidh|sìthiche|sìtheach|bean-shìthe|bhampair|bhampair fireann|
bhampair boireann|neach-mara|duine-mara|maighdeann-mhara|ailbhear|ailbhear fireann|bean-ailbhear|taibhse Arabach|
taibhse fhireann|taibhse bhoireann|zombie|zombie fireann|zombie boireann|trobha|creutair molach|neach a’ faighinn massage|
duine a’ faighinn massage|boireannach a’ faighinn massage|neach a’ faighinn cliop|duine a’ faighinn cliop|boireannach a’ faighinn cliop|neach a’ coiseachd|duine a’ coiseachd|boireannach a’ coiseachd|
neach ’na sheasamh|duine ’na sheasamh|boireannach ’na sheasamh|neach air a ghlùinean|duine air a ghlùinean|boireanach air a ghlùinean|neach dall le batachan|duine dall le batachan|
boireannach dall le batachan|neach ann an cathair-chuibhle le einnsein|duine ann an cathair-chuibhle le einnsein|tè ann an cathair-chuibhle le einnsein|neach ann an cathair-chuibhle a làimh|duine ann an cathair-chuibhle a làimh|tè ann an cathair-chuibhle a làimh|neach a’ ruith|
duine a’ ruith|boireannach a’ ruith|dannsair baileit|boireannach a’ dannsadh|duine a’ dannsadh|duine air flod ’s deise gnìomhachais air|daoine le cluasan rabaid|fireannaich le cluasan rabaid|
boireannaich le cluasan rabaid|neach ann an sauna|duine ann an sauna|boireannach ann an sauna|neach a’ sreap|duine a’ sreap|boireannach a’ sreap|neach ri feannsaireachd|
rèiseadh each|sgìtheadair|neach sneachda-bhòrd|neach ri goilf|duine ri goilf|boireannach ri goilf|neach a’ surfadh|duine a’ surfadh|
boireannach a’ surfadh|neach ag iomradh bàta|duine ag iomradh bàta|boireannach ag iomradh bàta|neach a’ snàmh|duine a’ snàmh|boireannach a’ snàmh|neach a’ bocadh bàla|
duine a’ bocadh bàla|boireannach a’ bocadh bàla|neach a’ togail chuideaman|duine a’ togail chuideaman|boireannach a’ togail chuideaman|neach ri rothaireachd|duine ri rothaireachd|boireannach ri rothaireachd|
neach ri rothaireachd bheanntan|duine ri rothaireachd bheanntan|boireannach ri rothaireachd bheanntan|neach a’ cur nan rothan|duine a’ cur nan rothan|boireannach a’ cur nan rothan|daoine ri gleacadh|fireannaich ri gleacadh|
boireannaich ri gleacadh|neach a’ cluich polo-uisge|duine a’ cluich polo-uisge|boireannach a’ cluich polo-uisge|neach a’ cluich ball-làimhe|duine a’ cluich ball-làimhe|boireannach a’ cluich ball-làimhe|neach ri caisreabhachd|
duine ri caisreabhachd|boireannach ri caisreabhachd|neach na shuidhe lòtais|duine na shuidhe lòtais|boireannach na shuidhe lòtais|neach san amar|neach san leabaidh|daoine a’ glacadh air làmh a chèile|
boireannaich a’ glacadh air làmh a chèile|tè is fear a’ gabhail làmhan a chèile|fireannaich a’ glacadh air làmh a chèile|pòg|càraid le cridhe|ceann a’ bruidhinn|sgàil-riochd de chom|sgàil-riochd de chuim|
caidreabh|teaghlach|teaghlach: dithis inbheach, duine-cloinne|teaghlach: dithis inbheach, dithis cloinne|teaghlach: inbheach, duine-cloinne|teaghlach: inbheach, dithis cloinne|lorgan coise|lorg-mheòir|
falt ruadh|falt dualach|falt bàn|maoilean|aodann muncaidh|muncaidh|goiriola|orangutan|
aodainn coin|cù|cù-iùil|cù-taice|pùdal|madadh-allaidh|madadh-ruadh|mathan-nighe|
aodann cait|cat|cat dubh|leòmhann|aodann tìgeir|tìgear|liopard|aodann eich|
lon|asal|each|aon-adharcach|sìobra|fiadh|buabhall|aodann bà|
damh|buabhall-uisge|bò|aodann muice|muc|torc|gnos muice|reithe|
caora|gobhar|dromadair|càmhal|lama|sioraf|ailbhean|mamot|
sròn-adharcach|each-aibhne|aodann lucha|luch|radan|hamstair|aodann rabaid|rabaid|
feòrag-stiallach|bìobhair|gràineag|ialtag|mathan|mathan-bàn|koala|panda|
lunndaire-craoibhe|dòbhran|tùdair-stiallach|cangaru|broc|lorgan spòige|eun-Frangach|cearc|
coileach|isean ga ghur|isean beag|isean le aghaidh riut|eun|ceann-fionn|calman|iolaire|
tunnag|eala|cailleach-oidhche|dòdo|ite|flamingo|peucag|pearraid|
sgiath|eun-dubh|gèadh|ainneamhag|losgann|crogall|turtar|laghairt|
nathair|aodann dràgoin|dràgon|dìneasar|t-rex|muc-mhara a’ sèideadh|muc-mhara|leumadair-mara|
|ròn|iasg|iasg tropaigeach|iasg-sèididh|cearban|ochd-chasach|slige shnìomhanach|
coireal|muir-tèachd|crùbag|giomach|carrain|gibearnach|eisir|seilcheag|
dealan-dè|biastag|seangan|seillean|daolag|daolag-bhreac|greollan|càrnan-gallda|
damhan-allaidh|lìon damhain-allaidh|sgairp|mosgaid|cuileag|cnuimh|bitheag|bad fhlùraichean|
blàth siris|flùr geal|lòtas|ròsag|ròs|flùr seacte|ìbisg|neòinean-grèine|
blàth|tuiliop|camais|sìolag|lus ann am poit|craobh sìor-uaine|craobh sheargach|craobh-phailm|
cactas|dias rìs|luibh|seamrag|seamrag cheithir-dhuilleagach|duilleag o chraobh-mhalpais|duilleagan an fhoghair|duilleag a’ falbh leis a’ ghaoith|
nead falamh|nead le uighean|balgan-buachrach|craobh lom|fìon-dhearcan|meal-bhuc|meal-bhuc uisge|tangerine|
liomaid|liomaideag|banana|anann|mango|ubhal dearg|ubhal uaine|peur|
peitseag|sirisean|sùbh-làir|dearcan-gorma|meas kiwi|tomàto|dearc-ola|cnò-chòco|
abhocado|aubergine|buntàta|curran|dias Innseanach|piobar-teth|piobar-milis|cularan|
càl|brocail|creamh|uinnean|cnòthan-talmhainn|pònairean|geanm-chnò|dinnsear|
builgean-peasrach|balg-buachair donn|bun-lus|aran|croissant|baguette|aran-rèidh|pretzel|
bagel|breacagan|waffle|staoig càise|feòil air a’ chnàimh|cas circe|feòil|beucon|
hamburgair|sliseagan|pizza|hot dog|ceapaire|taco|burrito|tamale|
aran-rèidh lìonta|falafel|ugh|còcaireachd|adhann le biadh|poit le biadh|fondue|bobhla le spàin|
sailead uaine|popcorn|ìm|salainn|biadh ann an cana|bogsa bento|cnacair rìs|ball rìs|
rìs bruich|coiridh is rìs|bobhla le ceò às|spaghetti|buntàta milis ròsta|oden|sushi|muasgain-chaola air am fraidhigeadh|
cèic-èisg le cuairteag sa mheadhain|cèic-ghealaich|dango|dumplag|briosgaid fortain|bogsa takeout|reòiteag bhog|deigh bheàrrte|
reòiteag|doughnut|briosgaid|cèic co-là-breith|shortcake|cèic-chuachaige|pàidh|bàr teòclaid|
suiteas|lollipop|ughagan|poit meala|botal leinibh|glainne de bhainne|deoch theth|poit-tì|
cupa-tì gun chluas|sake|botal le àirc a’ leumadh às|glainne-fhìona|glainne cocktail|deoch thropaigeach|muga beòir|mugaichean beòir a’ gliongadaich|
glaineachan a’ gliongadaich|tumblair|a’ dòrtadh deoch|cupa le stràbh|tì builgein|carton dighe|tì mate|ciùb deighe|
bioran-ithe|forc is sgian le truinnsear|forc is sgian|spàin|sgian cidsin|crogan|amfora|cruinne leis an Roinn-Eòrpa ’s Afraga|
cruinne le Aimeireaga|cruinne le Àisia ’s Astràilia|cruinne le meadhan-loidhnichean|mapa an t-saoghail|mapa dhen t-Seapan|combaist|beinn le sneachd air a mullach|beinn|
maoim-talmhainn|beinn-theine|Beinn Fuji|campachadh|tràigh le sgàilean|fàsach|eilean fàs|pàirc nàiseanta|
stèideam|togalach clasaigeach|togail taighe|breige|creag|fiodh|bothan|taighean|
tobhta|taigh|taigh le gàrradh|togalach oifisean|oifis-puist Sheapanach|oifis a’ phuist|ospadal|banca|
taigh-òsta|taigh-òsta gaoil|bùth ghoireasach|sgoil|mòr-bhùth|factaraidh|caisteal Seapanach|caisteal|
banais|tùr Tokyo|Ìomhaigh na Saorsa|eaglais|mosg|teampall Hionduthach|sionagog|naomh-chiste shinto|
ka’aba|fuaran|teanta|ceòthach|oidhche rionnagach|mòr-bhaile|èirigh na grèine thar bheanntan|èirigh na grèine|
ciaradh sa bhaile mhòr|laighe na grèine|drochaid air an oidhche|fuaran teth|each-timcheallain|sleamhnag|roth-mòr|rolair-còrsair|
pòla barbair|pàillean siorcais|carbad-smùide|còidse rèile|trèana fhìor luath|trèana fhìor luath le sròn chruinn|trèana|meatro|
rèile aotrom|stèisean|trama|aona-rèile|rèile-bheinne|còidse trama|bus|bus a’ tighinn thugad|
bus-troilidh|meanbh-bhus|carbad-eiridinn|einnsean-smàlaidh|càr poileis|càr poileis a’ tighinn thugad|tacsaidh|tagsaidh a’ tighinn thugad|
càr|càr a’ tighinn thugad|sport utility vehicle|truca pickup|làraidh-lìbhrigidh|làraidh altanach|tractar|càr rèisidh|
motar-baidhg|sgùtair-motair|cathair-chuibhle a làimh|cathair-chuibhle le einnsein|càr-rickshaw|baidhseagal|sgùtair-breabaidh|spèileabord|
bròg ròla-spèilidh|stad-bhusaichean|mòr-rathad|slighe-iarainn|druma ola|pumpa-connaidh|cuibhle|solas càr poileis|
solais-thrafaig chòmhnard|solais-thrafaig inghearach|sanas “Stad”|togail|acair|fleodrainn-teasairginn|bàta-seòlaidh|canù|
luath-bhàta|long thaistealach|bàta-aiseig|bàta-motair|long|itealan|itealan beag|fàgail itealain|
ruigsinn itealain|paraisiut|suidheachan|heileacoptar|rèile-chrochaidh|carbad-càbaill beinne|trama-adhair|saideal|
rocaid|soitheach-fànais|clag taigh-òsta|bagaist|glainne-uarach dheiseil|glainne-uarach nach eil deiseil|uaireadair|cloc caismeachd|
stad-uaireadair|cleoc tìmeir|cleoc sgeilpe|dà uair dheug|leth-uair an dèidh dà dheug|uair|leth-uair an dèidh uair|dà uair|
leth-uair an dèidh dà|trì uairean|leth-uair an dèidh trì|ceithir uairean|leth-uair an dèidh ceithir|còig uairean|leth-uair an dèidh còig|sia uairean|
leth-uair an dèidh sia|seachd uairean|leth-uair an dèidh seachd|ochd uairean|leth-uair an dèidh ochd|naoidh uairean|leth-uair an dèidh naoidh|deich uairean|
leth-uair an dèidh deich|aon uair deug|leth-uair an dèidh aon uair deug|gealach ùr|gealach chorranach a’ cinntinn|solas ùr na gealaich|gealach chrotach a’ fàs|làn-ghealach|
gealach chrotach a’ traoghadh|deireadh na gealaich|gealach chorranach a’ traoghadh|gealach chorranach|gealach ùr le aodann|solas ùr na gealaich le aodann|deireadh na gealaich le aodann|teas-mheidh|
a’ ghrian|gealach làn le aodann|a’ ghrian le aodann oirre|planaid fhàinneach|rionnag mheadhanach gheal|rionnag dhealrach|rionnag earballach|Slighe Chlann Uisnich|
neul|a’ ghrian air cùl sgòtha|neul le dealanaich ’s uisge|a’ ghrian air cùl neòil bhig|a’ ghrian air cùl sgòtha mhòir|a’ ghrian air cùl sgòtha uisge|sgòth le uisge|sgòth le sneachd|
neul le dealanaich|tornàdo|ceò|aodann na gaoithe|cuairt-gaoithe|bogha-froise|sgàilean-uisge dùinte|sgàilean-uisge|
sgàilean-uisge le boinnean uisge|sgàilean air an làr|voltachd àrd|bleideag sneachda|bodach-sneachda|bodach-sneachda gun sneachd|comaid|teine|
boinneag|stuagh|lanntair peapaig|craobh Nollaig|cleasan-teine|lainnireag|dìorrasan-fùdair|lainnirean|
bailiùn|bragadair pàrtaidh|ball confetti|craobh tanabata|sgeadas giuthais|doileagan Seapanach|bratach carbhain|clagan-gaoithe|
latha coimhead na gealaich|cèiseag dhearg|ribean|prèasant paisgte|ribean cuimhneachaidh|ticeadan inntrigidh|ticead|bonn an airm|
cuach-bhuaidhe|bonn spòrs|bonn a’ chiad àite|bonn an dàrna àite|bonn an treas àite|ball-coise|ball-beusa|ball-beusa bog|
ball-basgaid|ball-bholaidh|ball-coise Aimeireaganach|ball-rugbaidh|teanas|frisbee|bobhladh|criogaid|
hocaidh raoin|hocaidh-deigh|lacrosse|ping-pong|badmantan|miotag dòrnaireachd|èideadh nan ealainean còmhraige|lìon tadhail|
bratach ann an toll|bròg-spèilidh|slat-iasgaich|masg-daoibhigidh|lèine-ruith|sgìthean|slaod|clach-chrolaidh|
san teis-mheadhan|yo-yo|itealag|daga|bàla a h-ochd|ball criostail|slatan-draoidheachd|geama video|
bioran-smachd|inneal shlotaichean|dìsinn|mìrean-measgaichte|teadaidh|piñata|ball-sgàthain|doileagan matryoshka|
dath speura|dath cridhe|dath daoimein|dath club|pàn tàileisg|amadan|leacag Mahjong le dràgon dearg|cairtean nam flùraichean|
ealain-chluiche|dealbh le frèam|paileat neach-ealain|snàithlean|snàthad|snàth|snaidhm|speuclairean|
speuclairean-grèine|glainne-dhìona|còta deuchainn-lainn|èideadh sàbhailteachd|tàidh|lèine-t|dìnichean|stoc-amhaich|
miotagan|còta|stocainnean|dreasa|kimono|sari|deise-shnàimh|briogais-shnàimh|
briogais-ghlùine|bikini|aodach boireannaich|gaotharan-làimhe|sporan|baga-làimhe|clutch bag|bagaichean seopadaireachd|
baga-droma sgoile|cuaran-èill|bròg fir|bròg-ruith|botan coiseachd|bròg|bròg le sàil àrd|cuaran boireannaich|
brògan ballet|bòtann boireannaich|cìr bheag|crùn|ad boireannaich|ad àrd|currac ceumnachaidh|bonaid bhileach|
clogaid airm|clogaid neach-teasairginn|grìogagan ùrnaigh|beul-dath|fàinne|leug|glaodhaire mùchte|glaodhaire ’s fhuaim ìseal|
glaodhaire ’s fhuaim mheadhanach|glaodhaire ’s fhuaim àrd|glaodhaire|meaga-fòn|còrn a’ phuist|clag|clag le loidhne troimhe|sgòr-ciùil|
pong|pongan ciùil|micreofon stiùideo|sleamhnachan àirde|putanan-smachd|micreofon|headphone|rèidio|
sacsafon|trombaid|trompan|bogsa-ciùil|giotàr|meur-chlàr ciùil|fìdheall|bainsio|
druma|druma fada|maracas|duiseal|clàrsach|fòn-làimhe|fòn-làimhe le saighead|fòn|
glacadair-fòn|pèidsear|inneal facs|bataraidh|bataraidh fann|pluga dealain|laptop|coimpiutair deasg|
clò-bhualadair|meur-chlàr|luchag|trackball|diosga coimpiutair|diosg bog|diosg optaigeach|DVD|
abacas|camara-film|frèamaichean film|proiseactar|bòrd-braig|telebhisean|camara|camara le solas-boillsgidh|
camara-video|cèiseag-video|glainne-mheudachaidh dhan taobh chlì|glainne-mheudachaidh dhan taobh dheas|coinneal|bolgan solais|toirds dealain|lanntair-pàipeir dearg|
lampa-eòlain|leabhar-nòtaichean sgeadaichte|leabhar dùinte|leabhar fosgailte|leabhar uaine|leabhar gorm|leabhar orains|leabhraichean|
leabhar-nòtaichean|leabhar-cunntais|duilleag le lùbadh|sgrola|duilleag le h-aghaidh os a cionn|pàipear-naidheachd|pàipear-naidheachd truiste|tabaichean-leabhair|
comharra-leabhair|bileag|bonn|mogan airgid|ciste-ulaidh|not Yen|not dolair|not Eòro|
not Punnd|airgead le sgiathan|cairt-chreideis|cuidhteas|cairt a’ dol suas le Yen|cèis-litreach|post-d|cèis a-steach|
cèis le saighead|treidhe a-mach|treidhe a-steach|pacaid|bogsa-puist dùinte le bratach gu h-àrd|bogsa-puist dùinte le bratach gu h-ìosal|bogsa-puist fosgailte le bratach gu h-àrd|bogsa-puist fosgailte le bratach gu h-ìosal|
bogsa-puist|bogsa taghaidh le baileat|peansail|gob dubh|peann|peann-bàla|bruis-pheant|crèidhean|
cuimhneachan|màileid-oifise|pasgan faidhle|pasgan fhaidhlichean fosgailte|roinneadairean clàr-amais chairtean|mìosachan|mìosachan le duilleagan a thig dheth|pada-nòtaichean le cuachag|
mìosachan le cuachag|clàr-amais chairtean|cairt a’ dol suas|cairt a’ dol sìos|cairt-bhàraichean|stòr-bhòrd|tacaid-bhrùthaidh|tacaid-bhrùthaidh chruinn|
clip-phàipeir|cliopaichean-pàipeir ceangailte|rùilear dìreach|rùilear triantanach|siosar|bogsa fhaidhlichean|caibineat fhaidhlichean|bogsa-sgudail|
glaiste|neo-ghlaiste|glaiste le peann|glaiste le iuchair|iuchair|iuchair seann-nòsach|òrd|tuagh|
piocaid|òrd is piocaid|òrd is toinnear|biodag|claidheamhan tarsainn a chèile|boma|bùmarang|bogha agus saighead|
sgiath-dìon|sàbh saorsainneachd|toinnear|sgriubhaire|cnò ’s bolta|gèar|clabhd|meidh co-chothromach|
batachan|ceangal|slabhraidh bhriste|sèineachan|dubhan|bogsa-innealan|clach-iùil|fàradh|
sluasaid|ceimigeachd|tiùb-deuchainne|soitheach Petri|dna|micreosgop|glainne-amhairc|iadhaire-saideil|
steallair|boinne fala|pile|bann-araid|cruidse|steatasgop|gath-òmair|doras|
àrdaichear|sgàthan|uinneag|leabaidh|langasaid ’s lampa|sèithear|taigh-beag|loinid|
frasair|ballan-ionnlaid|trap lucha|ealtainn|botal lòisein|prìne-dùbailte|sguab|basgaid|
rola pàipeir|bucaid|siabann|builgean|bruis-fhiaclan|spong|inneal-smàlaidh|cairt seopadaireachd|
toitean|ciste-laighe|leac-lighe|poit-tasgaidh|ortha-sùla|hamsa|mo‘ai|sanas|
cairt-aithneachaidh|sanas ATM|samhla “Sgudal dhan bhiona”|uisge so-òlta|samhla sèitheir-chuibhle|taigh-beag nam fireannach|taigh-beag nam boireannach|sanas taighe-bhig|
samhla leanabhain|clòsaid-uisge|sgrùdadh nam pas|cusbainn|ionad-tagraidh bagaist|bagaist air fhàgail|rabhadh|clann a’ dol thairis|
gun inntrigeadh|toirmisgte|rothaireachd toirmisgte|smocadh toirmisgte|na tilg sgudal|uisge do-òlta|coiseachd toirmisgte|fònaichean-làimhe toirmisgte|
daoine os cionn 18 a-mhàin|beò-rèididheachd|cunnart bith-eòlach|saighead suas|saighead gun ear-thuath|saighead dhan taobh deas|saighead gun ear-dheas|saighead sìos|
saighead gun iar-dheas|saighead dhan taobh chlì|saighead gun iar-thuath|saighead suas is sìos|saighead chlì is dheas|saighead dheas is chlì le stràc troimhe|saighead dheas a’ lùbadh dhan taobh chlì|saighead chlì a’ lùbadh dhan taobh deas|
saighead dheas a’ lùbadh suas|saighead dheas a’ lùbadh sìos|saighdean inghearach a’ dol deiseil|putan saighdean a’ dol tuathail|saighead “BACK”|saighead “END”|saighead “ON”|saighead “SOON”|
saighead “TOP”|àite-adhraidh|samhla ataim|om|reul Dhaibhidh|cuibhle dharma|Ying Yang|crois Laideann|
crois nan Ortodogsach|corran is rionnag|samhla sìthe|menorah|rionnag shia-rinneach dhotagach|khanda|An Reithe|An Tarbh|
Na Leth-aonan|Am Partan|An Leòmhann|A’ Mhaighdeann|A’ Mheidh|An Sgairp|An Saighdear|An Gobhar|
Am Fear-giùlain Uisge|Na h-Èisg|An Giùlanair-nathrach|putan a chuireas tracaichean air thuaiream|putan na h-ath-chluich|putan na h-ath-chluich shingilte|putan “Cluich”|putan “Toinn air adhart”|
putan “An ath-thraca”|putan “Cluich no cuir na stad”|putan “Deireadh air thoiseach”|putan “Air ais gu luath”|putan “An traca roimhe”|putan suas|putan “Suas gu luath”|putan sìos|
putan “Sìos gu luath”|putan “Cuir na stad”|putan “Cuir stad air”|putan “Clàraich”|putan “Gluais a-mach”|taigh-dhealbh|putan doilleireachaidh|putan soilleireachaidh|
iadhaire le bàraichean|uèirleas|caismeachd crithe|fòn-làimhe dheth|samhla boireann|samhla fireann|samhla tar-ghnèitheach|iomadaich|
cuir ris|thoir air falbh|roinn|samhla co-ionnannachd trom|neo-chrìochnachd|clisg-phuing dhùbailte|clisg-phuing is comharra-ceiste|comharra-ceiste dearg|
comharra-ceiste geal|clisg-phuing gheal|clisg-phuing dhearg|loidhne lùbach|iomlaid airgid|samhla dolair trom|samhla meadaigeach|samhla ath-chuartachaidh|
fleur-de-lis|samhla muirgheidh|baidse ainm|samhla Seapanach air neach-tòiseachaidh|cearcall dearg falamh|putan cromaige|bogsa-cromaige le cromag|cromag dearbhaidh|
samhla croise|samhla croise ann am putan|lùb dhualach|lùb dhualach dhùbailte|comharra airson atharrachadh phàirtean|reultag le ochd rinnean|rionnag le ochd rinnean|lainnir|
còir-lethbhreac|clàraichte|comharra-malairt|steallag|ion-chur litrichean mòra Laideann|ion-chur litrichean beaga Laideann|ion-chur àireamhan|ion-chur shamhlaichean|
ion-chur litrichean Laideann|putan A (seòrsa fala)|putan AB (seòrsa fala)|Putan B (seòrsa fala)|putan CL|putan COOL|putan FREE|fiosrachadh|
putan ID|M le cearcall timcheall air|putan NEW|putan NG|Putan O (seòrsa fala)|putan OK|putan P|putan “SOS”|
putan “UP!”|putan “VS”|putan Seapanais “An-seo”|putan Seapanais “tàille seirbheise”|putan Seapanais “tàille mhìosail”|putan Seapanais “Chan ann an-asgaidh”|putan Seapanais “Glèidhte”|putan Seapanais “Bargan”|
putan Seapanais “Lasachadh”|putan Seapanais “Saor ’s an-asgaidh”|putan Seapanais “Toirmisgte”|putan Seapanais “Ceart gu leòr”|putan Seapanais “Tagradh”|putan Seapanais “Ìre pas”|putan Seapanais “Seòmar saor”|putan Seapanais “Meal do naidheachd”|
putan Seapanais “Dìomhair”|putan Seapanais “Fosgailte”|putan Seapanais “Gun seòmar saor”|cearcall dearg|cearcall orainds|cearcall buidhe|cearcall uaine|cearcall gorm|
cearcall purpaidh|cearcall donn|cearcall dubh|cearcall geal|ceàrnach dearg|ceàrnach orainds|ceàrnach buidhe|ceàrnach uaine|
ceàrnach gorm|ceàrnach purpaidh|ceàrnach donn|ceàrnag mhòr dhubh|ceàrnag mhòr gheal|ceàrnag mheadhanach dhubh|ceàrnag mheadhanach gheal|ceàrnag mheadhanach bheag dhubh|
ceàrnag mheadhanach bheag gheal|ceàrnag bheag dhubh|ceàrnag bheag gheal|daoimean mòr orains|daoimean mòr gorm|daoimean beag orains|daoimean beag gorm|triantan dearg a’ tomhadh suas|
triantan dearg a’ tomhadh sìos|daoimean le dotag na bhroinn|putan-rèidio|putan geal ceàrnagach|putan ceàrnagach dubh|bratach bhreacte|bratach thriantanach|brataichean tarsainn a chèile|
bratach dhubh|bratach gheal|bratach bogha-froise|bratach ghorm, phinc is gheal|bratach spùinneadair`
