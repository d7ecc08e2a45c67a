// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `{0}||||||||
||||||||
||||||||
|||||||Tz’umanik: Ixoq, Achi|
Tz’umanik: Achi, Achi|Tz’umanik: Ixoq, Ixoq|Kab’ichal ruk’ anima: Ixoq, Achi|Kab’ichal ruk’ anima: Achi, Achi|Kab’ichal ruk’ anima: Ixoq, Ixoq|Ajupaja: Achi, Ixoq, Ala|Ajupaja: Achi, Ixoq, Ali|Ajupaja: Achi, Ixoq, Ali, Ala|
Ajupaja: Achi, Ixoq, Ala, Ala|Ajupaja: Achi, Ixoq, Ali, Ali|Ajupaja: Achi, Achi, Ala|Ajupaja: Achi, Achi, Ali|Ajupaja: Achi, Achi, Ali, Ala|Ajupaja: Achi, Achi, Ala, Ala|Ajupaja: Achi, Achi, Ali, Ali|Ajupaja: Ixoq, Ixoq, Ala|
Ajupaja: Ixoq, Ixoq, Ali|Ajupaja: Ixoq, Ixoq, Ali, Ala|Ajupaja: Ixoq, Ixoq, Ala, Ala|Ajupaja: Ixoq, Ixoq, Ali, Ali|Ajupaja: Achi, Ala|Ajupaja: Achi, Ala, Ala|Ajupaja: Achi, Ali|Ajupaja: Achi, Ali, Ala|
Ajupaja: Achi, Ali, Ali|Ajupaja: Ixoq, Ala|Ajupaja: Ixoq, Ala, Ala|Ajupaja: Ixoq, Ali|Ajupaja: Ixoq, Ali, Ala|Ajupaja: Ixoq, Ali, Ali|||
||saq ub’antajik b’aqilal|retal saq ub’antajik b’aqilal|retal ub’antajik b’aqilal|retal-q’eq ub’antajik b’aqilal|q’eq ub’antajik b’aqilal||
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
||||||Ktze’n Palajaj|Tze’naq palajaj uk’ab’om uchi’|
Ktze’n palajaj uk’ab’om uchi’ chi’l ktze’n b’aq’wachaj|Ktze’n palajaj ruk’ ktze’n b’aq’wachaj|Ktze’n palajaj uk’ab’om uchi’ chi’l utzapim b’aq’wachaj|Ktze’n palajaj uk’ab’om uchi’ chi’l joron uwa’l wachaj|Sib’alaj tze’naq|Palajaj Ruk’ Uwal Wachaj rech Ki’kotemal|Tze’naq palajaj|Xulan uwi’ palajaj|
|Utz’apim ub’aqwach palajaj|Tze’naq palajaj porotz’ ub’aqwach|Tze’naq me’s ruk’ setesik pa ujolom||Tze’naq palajaj ruk’ anima’ chi ub’aqwach|uriqom k’ax|Palajaj kuwupuj jun Chi’aj|
Palajaj ruk’ tz’umanik|tze’nem|Palajaj ruk’ tz’umanik Utz’apim uwach|Palajaj ruk’ Tz’umanik Tz’enaq ub’aqwach||Palajaj ktajin Kuki’risaj Je’l riki’l|Palajaj ruk’ Relesam Raq|palajaj ruk’ relesam raq’ chi’l uyupwachim uwach|
pay palajaj|palajaj ruk’ relesam raq’ chi’l utz’apim uwach|Palajaj ruk’ pwaq|Umatzexik Palajaj|palajaj uch’uqum uchi’|||matzalem palajaj|
Chomanik palajaj||Palajaj sierayim uchi’|palajaj ruk’ paqab’isam rij uwach|Suk’ul palajaj|Palajaj man k’o ta Kub’ij|Palajaj Man k’o ta Uchi’||
|Jech’el uchi’ palajaj|Man kaki’kot ta palajaj|Palajaj ruk’ ksilkop b’aqwachaj|Ub’anom Palajaj||Nim utza’m||
||Qajinaq uwach palajaj|Qajnaq uwach palajaj|Karaj uwaram palajaj|Palajaj ruk’ K’axaj|Warnaq palajaj||
Palajaj ruk’ k’oj rech Kunanem|Palajaj Ruk’ Ucholajil tewq’aq’al|Palajaj ruk’ Pistal Jolomaj|Ulemlotem anima’ palajaj|palajaj ktajin kxab’ik|At’ujnab’em palajaj|||
|Ksutin ujolom Palajaj||ktukin jolomaj|Upalaj Upowi’ Bake’r|||Tze’naq palajaj ruk’ anti’oj rech uwaq’ij|
Jalajoj Palajaj|palajaj ruk’ jun ch’uqwachaj|Sachinaq uk’u’x Palajaj||Uxe’m rib’ palajaj|B’isornaq palajaj|ukichi’chem upalaj|Palajaj ruk’ Jaqatal Chi’aj|
memarinaq Palajaj|Palaj rech mayib’al|Kaq palajaj||||B’isorinaq Palajaj ruk’ Ujaqom Uchu’|Palajaj B’isorinaq|
Ixib’im rib’ Palaljaj|Palajaj ruk’ jaqatal chi’aj chi’l joron k’atanal|B’isorinaq Palajaj xa k’ut ruk’ Q’alb’al k’u’x|Koq’ Upalaj|Oq’inaq palajaj|Palajaj Kuraq uchi’ chech Xb’in ib’|Palajaj Sachinaq Uk’u’x|Ch’iqiqem palajaj|
B’isorinaq Palajaj|Palajaj ruk’ Joron K’atanal|Koq’ palajaj|Kosnaq palajaj||Palajaj ruk’ k’atanal rech Tza’maj|K’a’n palajaj|K’anarinaq Palajaj|
taq palajaj ruk’ taq etal chi uchi’|Tze’naq palajaj ruk’ setesik pa ujolom|K’anarinaq Palajaj ruk’ Uk’a’|Ujolom kamnaq|b’aq ukrusim rib’ rech jolomaj chi’l taq b’aq|Tz’uqutz’ik retzelal|Palajaj rech Paya’s|Ogro|
Alaj Nitz’|Xib’inel|Ajkaj jalwach|Xib’inel jalwach|Ch’ich’ upalaj|Tze’naq me’s uk’ab’om uchi’|Ktze’n Palajaj rech Me’s Ruk’ Ktze’n Ub’aqwach|Upalaj me’s ruk’ uwal Wachaj rech Ki’kotemal|
Tze’naq me’s ruk’ anima’ chi ub’aqwach|Upalaj me’s ruk’ Jech’el Tze’nem|Upalaj Me’s ruk’ Tzumanik utz’apim uwach|Kosnaq upalaj me’s|Koq’ Upalaj Me’s|K’a’n upalaj me’s|K’oy uch’uqum ub’aq’wach|Mata jun K’oy le man Utz taj|
K’oy uch’uqum uchi’|Wuj rech loq’ob’al|Anima ruk’ Ch’ab’|Anima ruk’ Kemutasil|Anima’ kachupchutik|Uk’iyem Anima|Ub’irb’otem Anima|Rutzirisaxik anima’|
Keb’ anima’|Uwiqik Anima|al anima rech mayb’al|Paxinaq Anima|||kaq anima||
uwaxub’ anima|Q’an anima’|Rax Anima|Raxkaj Anima||Kaqxuk’uxuj anima’||Q’eq anima|
||Etal rech Tz’umanik|Cien Puntos|Retal Eyowal||Paq’inem|Ksutin Ujolom|
Alaj taq tz’uj|Naj Tijoj Anim|jul|Pupu ruk’ q’atnak’|b’aq’wachaj pa pupu tzijonem|moxq’ab’ tzijonem pa jopob’al|wikiq’ab’ eyowarinaq jopob’al|Sutz’ rech chomanik|
Zzz|Upam q’ab’aj|Yakom upam q’ab’aj|yakom q’ab’aj ruk’ lik’ital taq uwi’ q’ab’al|Yakom q’ab’aj|Rutzil wachaj|||
||||Uk’amik q’ab’al|||q’ab’aj rech ch’akanem|
Uwi’ q’ab’aj ukrusim rib’||uk’utik katwaj|Retal uk’a’|k’utq’ab’aj Chinasik’ij|k’utwiq’ab’ Kuk’ut pa Moxq’ab’|k’utwiq’ab’ Kuk’ut pa Wikiq’ab’|k’utwiq’ab’ Kuk’ut pa Uwi’|
nik’ajal uwi’ q’ab’al|k’utwiq’ab’ Kuk’ut chi Uxe’|ch’ipel kuk’ut uwi’||Uwi q’ab’aj pa uwi’|Uwi q’ab’aj chi uxe’|K’olom q’ab’aj|K’olon q’ab’aj petinaq|
K’olon q’ab’aj|K’olon q’ab’aj rech utzil|Upaq’apaxik upaq’ab’aj|Yakom keb’ q’ab’aj||Jaqom q’ab’aj|utunik q’ab’aj|Uk’ulaxik Q’ab’aj|
Mejtal Q’ab’aj|Tz’ib’anem chi q’ab’aj|Tz’ajb’al ixk’aq|Relesaxik uwachib’al|K’utchuq’ab’||||
|Xikinaj||Tza’maj|tzantzaq’or||||
|B’aq’wachaj|b’aqwach|Raq’|Chi’aj||Ne’|ak’al|
Ala|Ali|nim|Q’an uwi’ winaq|Achi|winaq k’o risma’ch||aci q’an uwi’|
Ixoq||ixoq q’an uwi’|ri’j|Ri’j achi|Ri’j ixoq|Winaq b’isornaq|achi b’isorinaq|
ixoq b’isorinaq|Winaq schnaq uk’u’x|achi xuq’ulik|ixoq xuq’ulik|Winaq uk’utum JA’I’|achi ktajin kuk’ut JA’I’|ixoq uk’utum JA’I’|Winaq uk’utum JE’|
achi ktajin kuk’ut JE’|ixoq ktajin kuk’ut JE’|Winaq upaqab’sam jun uq’ab’|achi upaqab’isam uq’ab’|ixoq upaqab’isam uq’ab’|Winaq upaqab’am uq’ab’|achi uyakom uq’ab’|ixoq uyakom uq’ab’|
|||Winaq k’o uk’ixb’alil|achi ktajin kuk’ut k’ixb’alil|Ixoq ktajin kuk’ut k’ixb’alil|Winaq k’o uq’ab’ chi upalaj|achi ktajin kuya’ uq’ab’ chi upalaj|
ixoq ktajin kuya’ uq’ab’ chi upalaj|Winaq man reta’m taj|achi man q’alaj ta chi uwach|ixoq man q’alaj ta chi uwach||achi ajchaj chi rij utzwachil|ixoq chakunel rech utzwachil||
achi tijoxel|ixoq tijoxel||achi ajtij|ixoq ajtij||achi q’atol tzij|ixoq k’atb’al tzij|
|achi ajtikon|ixoq tikonel||achi b’anal wa|ixoq b’anal wa||aj jaqoj ch’ich’|
ixoq jaqol ch’ich’||achi ajachak pa ja b’anb’al|ixoq ajchak pa ja b’anb’al||achi ajchak pa ja chakub’al|ixoq chakunel pa ja chak’ub’al||
ach aj q’inom eta’mab’al|ixoq q’inom reta’mab’al||achi aj k’ak’ eta’mab’al|ixoq aj k’ak’ eta’mab’al||achi b’ixanel|ixoq b’ixanel|
|achi ajje’lal chak|ixoq ajje’lal chak||achi binsaj ch’ich’|ixoq b’inxik’ich’ich’||achi nik’ol kaj|
ixoq nik’ol kaj||achi chupul q’aq’|ixoq chupul q’a’q|Achi q’atb’altzij|achi q’atb’altzij chajinel|ixoq q’atb’al tzij chajinel|solonel uxe’|
achi solonel uxe’|ixoq solonel uxe’|Chajinel|achi chajinel|ixoq chajinel||Ajchak rech Tzaqb’al|achi chakunel pa tz’aqb’al|
ixoq chakunel pa tz’aqb’al||Uk’ajol rey|Umi’al rey|Winaq upisom ujolom|achi ukojom pisb’al jolomaj|ixoq ukojom pisb’al jolomaj|Achi ruk’ ko powi’ rech china|
ixoq ruk’ payujolomaj|Achi pa esmoquin|||K’ulanali ruk’ Tasjolom|||Yowab’ ixoq|
||uya’ik tz’um||||Tyox Ne’|Jachal Sipanik|
Ixoq Claus||||||||
mayinel|achi mayib’al|ixoq mayinel|hada|achi hada|ixoq hada|b’atijol kik’|achi b’tijol kik’|
ixoq b’atijol kik’|karwinaq|karixoq|mekar|jalwach|achi jalwach|ixoq jalwach|nireta’mab’al|
achi nireta’mab’al|ixoq nireta’mab’al|k’askaminaq|achi k’askaminaq|ixoq b’inel kaminaq|||Winaq tajin uji’ik|
achi ktajin kji’ik|ixoq ktajin kji’ik|Winaq tajin uramixik uwi’|achi ktajin kramix uwi’|ixoq ktajin kramix uwi’|Winaq kab’inik|achi ktajin kb’inik|ixoq ktajin kb’inik|
||||||||
|||||||Winaq kutij anim|
achi ktajin kutij anim|ixoq ktajin kutij anin||Ixoq kaxojowik|Achi kaxojowik|achi ukojon nim atz’i’aq rech k’ayinem|E winaq ruk’ uxikin imul|achi ruk’ uxikin imul pa nimaq’ij|
ixoq ruk’ uxikin imul pa nimaq’ij|winaq pa uxlab’ upaja|achi pa uxlab’ upaja|ixoq pa uxlab’ upaja|winaq ktajin kpaqi’k|achi ktajin kpaqi’k|ixoq ktajin kpaqi’k|ch’ojinel|
Anim chi rij kej|charanel|Charar pa t’aja’j|winaq ktajin kretz’ab’ej yopotz’|achi ktajin kretz’ab’ej yopotz’|ixoq ktajin kretz’ab’ej yopotz’|Winaq aj etz’anel pa ja’|achi ktanin ketz’an pa ja’|
ixoq ktanin ketz’an pa ja’|Winaq kub’inisaj jukub’|achi ktajin kub’inisaj jukub’|ixoq ktajin kub’inisaj jukub’|Winaq aj muxanel|achi katajin kmuxanik|ixoq katajin kmuxanik|winaq ktajin kupixkansaj potz’|
achi ktajin kupixkansaj potz’|ixoq ktajin kupixkansaj potz’|winaq kupaqab’isaj taq a’lal|achi kupaqab’isaj taq a’lal|ixoq kupaqab’isaj taq a’lal|Winaq aj kej ch’ich’|achi b’enaq chi rij kej key ch’ich’|ixoq b’enaq chi rij kej key ch’ich’|
Winaq aj kej ch’ich’ pa juyub’|achi b’enaq chi rij key ch’ich’ pa juyub’|ixoq b’enaq chi rij key ch’ich’ pa juyub’|Winaq xulan uwi’|achi pa setch’ich’|ixoq pa setch’ich’|E winaq kech’o’jinik|achi ktajin kch’ojinik|
ixoq ktajin kch’ojinik|Winaq aj etz’anel potz’ pa ja’|achi ktajin kretz’ab’el potz’ pa ja’|ixoq ktajin kretz’ab’ej potz’ pa ja’|Winaq aj etz’anel potz’ chi q’ab’aj|achi ktajin kretz’ab’ej potz’ chi q’ab’aj|ixoq ktajin kretz’ab’ej potz’ chi q’ab’aj|Winaq aj mayib’al|
achi kub’an tzaqb’al k’u’x|ixoq kub’an tzaqb’al k’u’x|winaq ukrusim raqan|achi ukrusim raqan|ixoq ukrusim raqan|Winaq tajin katinik|Winaq pa ch’at||
Keb’ ixoqib’ kichapom kiq’ab’|Achi chi’l ixoq kichapom kiq’ab’|Keb’ achijab’ kichapom kiq’ab’|Tz’umanik|Kab’ichal ruk’ anima|winaq ktzijonik|Rinoch Uwak’u’xaj|Rinoch’ taq Uwak’u’xaj|
|Ajupaja|||||Retal Aqanaj||
||||Upalaj k’oy|K’oy|Nim K’oy||
Upalaj tz’i’|Tz’i’|||Caniche|Upalaj koyo’t|Upalaj sokoyo’t||
Upalaj me’s|Me’s||Upalaj koj|Upalaj b’alam|B’alam|B’alame’s|Palajaj rech Kej|
||Kej|Upalaj unicornio|me’skej|Masat||Upalaj Wakax|
Buwakax|Wakax rech ja’|Wakax|Upalaj aq|Aq|K’ache’laq|Utza’m aq|Karne’l|
chij|K’isik’|Kamey|Keb’ q’u’s kamey||yuqchikop|Tix||
Rinoceronte||Upalaj ch’o|Ch’o|B’ayi’s|Upalaj jamch’o|Upalaj imul|Imul|
chikuk||puk’cho|Sotz’|Upalaj Oso||Coala|Upalaj panda|
|||||Uparaqan awaj|No’s|Ak’|
Ama’|Uk’iyib’al Wich’|Alaj Wich’|Alaj Wich chi uwach|Tz’ikin|Pingüino|b’otz’iki’n|Xik|
Patax||Tukur||||||
||||Upalaj Xpeq|Kokodril|Kok|Xpa’ch|
Kumatz|Chak’achik Awaj Upalaj|Chak’achik awaj|sanimayin|tenimayin|Nim kar karesaj la ja’|Mataq’tami’|Aqk’ar|
||Kar|Kar rech saq’ij|K’ixkar|Tib’kar|Yatz chikop|Ub’olq’otim rib’ concha|
||Tap||kamaron|kalamar||T’ot’|
Pepe|k’axk’olil|Sanik|Raxkab’ rech Awonon||K’o’x|Lol||
uparaqan key|k’at rech uparaqan kej|Escorpión|||||Juyetaj|
Ukotz’ijal k’uxk’ab’el|Saq kotz’i’j||kemk’otz’ij|Kaqkoj|Chaqi’j kotz’i’j|Taq kotzi’j|Q’an kotz’i’j|
Kotz’ij|Tulipan||Q’ayes||Tz’inchaj|Ponopik Che’|Palmche’|
Nochti’|Q’ayes rech aros|Ichaj|xakotzi’j|Kotz’ij Kajib’ Uxaq|Uxaq maple|Tzaqinaq uxaq che’|Uxaq che’ silob’sam rumal kaqiq’|
||Uxe che’||Taq raxpopoj|Uwaxub’awache’|Kaqaq’oq’|Tamarindo|
Alamnax||Ankine’y|Ch’op||Kaq mansa’n|Rax Mansa’n|Pera|
Tara’s|Taq kaqk’uxk’ab’el|Kaqumache’||Uwach che’ kiwi|Pix||koko|
Oj|Raxpopoj Q’ax|Saqwach|Sanaor|Jal rech Ixim|poqon q’ax||k’olotal raxuwache’|
|raxichaj|||Mani’y||Kaxlanmani’y||
|||lokaxlanwa|Krosant|Jurujik kaxlanwa||tzayayet|
|ktan setkaxlanwa||Jub’a’ Kexu|Ti’ij ruk’ baq|Ra’ ak’|uramik ti’j|B’olom ti’ij|
Ti’jkaxlanwa|B’olom saqwach|Pizza|Rab’kaxlanwa|sati’jkaxlanwa|Wotz’otz’|Lajbur||
Riki’l pa kaxlanwa||Saqmo’l|Tzakoj riki’l|Riki’l pa xarten|Laq rech riki’l||b’olaq ruk’ pak’ab’al|
Rax Uwache’|Paq’im ixim|||wa pa b’ot|Kajxukut rech Riki’l|Kaxlanwa aros|Tz’uqutz’ik aros|
Tzakom Aros|Aros pa Jok’om|K’atan laq riki’l|Jurujaq|B’olom Kamo’t|Oden|Sushi|B’olom Kamaron|
Setesik Kar ruk’ sutib’al||Dango|t’oqto’y|q’ochom kab’|k’olwa|Tz’uqutz’ik t’aja’j|T’aja’j pa k’olib’al|
Joromsab’al|Taq mulq’ab’|Yayet|Kaxlanwa rech alaxib’al|Jub’a kaxlanwa||pisetkaxlanwa|Uq’e’tb’al chokolat|
Kab’|Setkab’|Ruk’ Uwaltu’|Xa’r rech Raxkab’|Mamon|Kop rech uwaltu’|K’atam Kaqumuxik||
Jun b’as meq’in te|Qumulb’al|B’ot ruk’ tz’apib’al le kpolajik|Pajb’al rech tzam|Kop rech Uwalche’|Ja’ rech saq’ij|Jun xa’r Tzam|Upaq’ixik Xa’r rech Tzam|
Upaq’ixik taq kop|Alaj b’as||kop ruk’ jek’b’al|||||
che’teleb’al|xk’aq chi’l kuchi’l ruk’ web’al|Leleb’al chi’l ch’ikb’al|Pak’ab’al|Kuchi’l rech Nuk’b’al q’aq’||Ánfora|K’olok’ik Kuk’ut Europa chi’l Africa|
K’olok’ik Kuk’ut taq América|K’olok’ik Kuk’ut Asia chi’l Australia|K’olok’ik Kuk’ut taq Meriadianos|uwachib’al uwachulew|Uwachib’al uwachulew rech Japón||juyub’ ruk’ saq tew|juyub’|
|Xkanul|Uwachi’b’al juyub’|uxjuyub’|palow ruk’ q’ateb’al jab’|tz’inilik ulew|tz’inilik ulew sutja’|uxlamb’al rech amaq’|
nim etz’amb’al|ojer ja|tz’qb’al ja|||||taq ja|
meb’a’ ja|Ja|Ja ruk’ kotz’ij|Nim ja chakub’al|Taqb’al Oqa’n rech Japon|Wachib’al ja chakub’al|Nim Ja k’unab’al|K’olpwaq|
Ja warab’al|Warab’al rech loq’ob’al|K’ayib’al rech Ajawatajem|Tijob’al|Nimaq k’olib’al|Ja wokob’al|Je’l ja rech Japo’n|kasti’y|
K’ulanem|Torre Tokio|Estatua de la libertad|Tyox|Mezquita||tyoxja|sinto|
Kaaba|Uxe’al|Xax Wara’b’al|Q’eq sutz’|Chaq’ab’ ruk’ ch’umil|uwachib’al nim tinamit|Q’ij chi rij juyub’|Usaqarib’al|
Wachib’al rech Tinamit rech B’enaq q’ij|Uqajik b’i q’ij|Q’axeb’al Chaq’ab’|k’atanja’|Setkej||Setesik Mayb’al|Montaña rusa|
B’olob’ik ub’antajik|Uk’olib’al Et’zamb’al|Jurujik ch’ich’|Laj jurujik ch’ich’|Nim ukanil Jurujik ch’ich’|Nim ukanil Jurujik ch’ich’ ruk’ Utz’am|Nim jurujik ch’ich’|Etab’al|
Uwach jurujik ch’ich’|Opanib’al|Ub’e jurujik ch’ich’|Jeb’el jurujik ch’ich’|Jurujik ch’ich’ pa juyub’|Ub’e ch’ich’ b’inib’al|Retal Ch’ich’|Nim ch’ich’ kanaqajob’ loq|
Trolebús|Alaj b’inib’al|K’amb’al yowab’|Ko’kach’ch’ rech Chupq’aq’|B’inib’al ch’ich’ rech q’atb’altzij|Chajib’alch’ich’ Petinaq|Alaj chh’ich’|Alaj Ch’ich’ petinaq|
Ch’ich’|Ch’ich’ b’inib’al kanaqajob’ loq|Etz’anem kakoj wi b’inib’al ch’ich’||Ko’kach’ich’ rech jachb’al|Alaj ko’k Ch’ich’|Tractor|anim rech ch’ich’|
ret’et’|Alaj kej ch’ich’||||Kej ch’ich’|Jilinel||
|Q’ateb’al Retal ch’ich’|nimq’eq b’e|jurujik ch’ich’ ko’k|b’olk’olib’al rech q’anal|Polajem rech Q’aq’ib’al||Kaxlan q’aq’ rech q’atb’altzij|
Qe’l Ucholajil Ch’ich’|Tak’al kaxlan q’aq’ rech b’inib’al|Retal qatalem|Tz’aqb’al|Jachal uwach||Tok’jukub’|Jukub’|
Ananinaq jukub’|aj b’yaj|erenik|anch’ich’ jukub’|Nim jukub’|xik’ich’ich’|nitz’ xik’ich’ich’|Releb’al xik’ichi’ch’|
Ropanib’al xik’ik’el ch’ich’||T’uyulb’al|Rapch’ich’|Q’axeb’al|Teleférico|Chikajij xekekb’al|sutinel|
|chikajilset|telenel||Jalajoj lame’t|Taq lame’t ruk’ seneyeb’|Retab’al q’ij|Wane’jb’al rech retalq’ij|
q’ateb’al retab’alil q’ij|retab’alil q’ij rech kloretab’al q’ij|maretab’al q’ij|Kab’lajuj ramaj|Kab’lajuj-juwinaq lajuj|Jun ramaj|Jun-juwinaq lajuj|Keb’ ramaj|
Keb’-juwinaq lajuj|Oxib’ ramaj|Oxib’-juwinaq lajuj|Kajib’ Ramaj|Kajib’ ruk’ Juwinaq lajuj|Job’ Ramaj|Job’ ruk’ Juwinaq Lajuj|Waqib’ ramaj|
Waqb’-juwinaq lajuj|Wuqub’ ramaj|Wuqub’-juwinaq lajuj|Wajxaqib’ Ramaj|Wajxaqib’ ruk’ Juwinaq Lajuj|B’elejeb’ ramaj|B’elejeb’-juwinaq lajuj|Lajuj ramaj|
Lajuj-juwinaq lajuj|Ju’lajuj Ramaj|Ju’lajuj ruk’ Juwinaq lajuj|K’ak’ ik’|Uk’iyem jub’a ik’|Nik’aj ik’|Ub’antajik kotokik ik’|Tzaqat Ik’|
Q’ilb’al rech xotol ik’|Jub’a ik’|Q’ilb’al rech uk’iyem ik’|Uk’iyik ik’|K’ak’ ik’ palajaj|Nik’aj Ik’ ruk’ Palajaj|Jub’a ik’ k’o upalaj|q’aq’tewal|
q’ij|Tzaqat Ik’ ruk’ Palajaj|Q’ij k’o upalaj||Saq retal ch’umil|Uchupchutem Ch’umil|Uxu’m ch’umil|Chikajil|
sutz’|Q’ij chi rij sutz’|sutz’ ruk’ tzuk’linem chi’l jab’|q’ij chi rij nitz’ sutz|q’ij chi rij nim sutz|q’ij chi rij sutz’ rech jab’|sutz’ ruk’ jab’|sutz’ ruk’ saq tew|
sutz’ ruk’ tzuklinem|nim salk’um|sutz’ u-wächulew|kaqiq’ palajaj|Ciclón|Xk’uq’ab’|Tz’apital Q’atjab’|q’ateb’al jab’|
Panab’al ruk’ jab’|q’atjab’ pa uwach ulew|Nim uchuq’ab’|krissaq tew|achi rech saq tew|Achi rech t’aja’j maj utza’m|juch’ch’umil|Q’aq’|
Tz’uj|Uyi’kopem ja’|Tzijil Mukun|Che’ rech Alaxib’al|Kaxlan taq Q’aq’|Kareprotik||Kachupchutik|
Pupu|Wiqob’al rech nimaq’ij|Setesik rech Kab’|Che’ rech Tanabata|Wiqob’al xaqchaj|Taq Ala’s rech Japon|Jalajoj kar|Kampani’l rech kaqiq’|
Ik’ ch’il nimaq’ij||kemutasil|Pisom kochij|na’tajisab’al kemutasil|rajilab’alil|Uwujil|chachal rech militar|
Trofeo|Chachal rech etz’anem|1st Ucholaj chachal|2nd Ucholajil Chachal|3rd ucholajil Chachal|Potz’ rech aqanaj|Potz’pale’t||
Q’ab’potz’|Voleibol|Aqananik rech América|Tutz’utik potz’|Potz’ chi pale’t||K’aqoj|potz’ che’ etz’anem|
Hockey chi uwach Q’ayes|Hockey pa Saq Tew||Ping Pong|Setesik pale’t|Tasq’ab’ rech Ch’ayk’olq’ab’|Atz’i’aq rech ajch’a’oj|Kemk’at Ub’antajik|
Retwokaj pa Ju’l|texajab’ rech t’ajaj|Chapb’al kar||Jastaq tijb’al anim|Chararb’al|b’enam pa teleb’al|setab’aj|
Suk’um Nim ucholajil|||K’qb’al q’aq’|K’olok’ik wajxaqib’|Setesik Kristal||Silob’wachib’al rech etz’anem|
etz’piz’b’al|Ch’ich’ etz’anb’al|Ukamikal etz’anem||||||
nimatz’i’aqb’al|anima|jeb’el ab’aj nimatz’i’aqb’al|luwokajil||Etz’anel|Mahjong kaq Dragon|Taq kotz’ij uwujil etz’anem|
Palajaj rech je’l k’utunsanem|wachib’al kojom uchi’|Palet rech Aje’lal chak|||||Taq kop|
q’ijilb’al||||Rab’kulaj|Ku’t atz’i’aq|Taq Rab’koxtar|ku’t uq|
ch’uq’ab’|koq’uaj|tasaqanaj|Roqorik Atz’i’aq|Kimono||||
|Muxja’|Ujastaq ixoq||Karte’r|Chim|Je’l B’olxa|chim rech loq’oj|
Chim rech tijob’al||Uxajab’ achi|Xajab’ tijb’al anim|||Nim Uparaqan Xajab’|Uxo’l aqanaj rech ixoq|
|Ub’otax ixoq||Setjolomaj|Upowi’ ixoq|Jurujik powi’|Powi’ rech Ch’akanem|b’ito’y|
|chi’ch’ powi’ rech tob’anem|Retz’ab’a’lil uqul q’ab’aj|Tz’ajb’al chi’aj|Mulq’ab’|Ab’aj rech Gema|Q’atab’am ch’ab’alil|Ta’ob’al tzij nitz’ uchuq’ab’|
Ta’ob’al tzij retal uchuq’ab’|Ta’ob’al tzij nim uchuq’ab’|Ko jek’b’al ch’aweb’al|Ch’ich’ ch’aweb’al|Kotokik trompet|Kampan|Kampan ruk’ Juch’|Wuj rech utz’ib’ q’ojom|
Utz’ib’ q’ojom|Taq utz’ib’ q’ojom|k’oq’ojomal rech jek’b’al ch’aweb’al|jililb’al cholajil|rilawachixik taq pitz’b’al|Jeqb’al ch’ab’al|Uk’amal ch’aweb’al|Q’axeb’al tzij|
Saxopon|Trompet|||Kita’r|Q’ojomb’al tz’emb’al|Violin||
Tamb’or|||||B’inib’al ch’aweb’al|B’inib’al ch’aweb’al ruk’ ch’ab’|ch’aweb’al|
Ch’aweb’al pa eye’nik|Tzukub’alwinaq|Q’axeb’al Wuj|K’olq’aq’al||T’iqb’al Kaxlan Q’aq’|Achib’il t’inwach|kematz’ib’ rech mexatz’ib’|
tz’ajtz’ib’anel|pitz’b’al|ch’o rech kematz’ib’|tach’o|Ko K’olib’al|Kajxukut K’olib’al|Set k’olib’al|Dvd|
|Eelesab’al wachib’al|taq uchi’ silob’k’utwachib’al|k’utb’al silob’k’utwachinem||Q’axwachirisab’al|Elesab’al wachib’al|Elesab’al wachib’al ruk’ tzuk’linem|
Elesab’al silob’wachib’al|Silob’sab’al|Setesik lame’t nimarisab’al|Qetsab’al|kantela|Tzijil kaxlan q’aq’|Tzuk’b’al|Kaq tzuk’ulb’al|
|Wokub’ixikil q’oq’otem rij|Tz’apital wuj|Jaqom wuj|Rax Wuj|Raxkaj Wuj|Uje’ koj wuj|Taq wuj|
Wokub’ixikil|Kab’ichal retal wuj|Uxaq wuj mejom la chi uxe’|Ojer wujilal|Uxaq wuj mejom uchi’|Wuj tzijonb’al|b’olq’otim|Taq k’utjaqb’al rech kojb’al retal|
Kojb’al retal|retwokaj||Chim rech pwaq||Pwaq yen|Uxaq Dolar|Uxaq Euro|
Ub’ixikil ja k’olpwaq libra|Pwaq ruk’ uxik’|Uwujil K’asaj||Ktajin Kpaqi’ Wokk’utunsab’al ruk’ Yen|k’oltz’ib’wuj|Taqoqxa’nib’al|Rokik k’oltz’ib’wuj|
K’olwuj ruk’ ch’ab’|K’olib’al chi kaj|K’oltaqoqxa’nib’al|Tanaj oqxa’n|Tz’apital Opanib’al taqoqxa’n ruk’ Paqab’isam Retwokaj|Tz’apital Opanib’al taqoqxa’n ruk’ xulan Retwokaj|Jaqom k’olib’al taqoqxa’n ruk’ bandera|Jaqom k’olib’al taqoqxa’n|
K’olib’al taqoqxa’n|kajxukut rech b’owuj ruk’ b’owuj|che’ tz’ib’ab’al|q’eq uwi’|uxe’l che’ tz’ib’ab’al|tz’ib’ab’al|mestz’ajb’al|tz’ajb’al|
Tz’i’b’ab’al ruk’ wuj|Jeb’el k’olib’al|K’olkemchak rech Kemk’olib’al|Jaqom k’olkemchak|jachb’al taq ucholajil wuj|Cholq’ij|Aninaq uretzixik cholq’ij|b’olq’ot t’in pitz’b’al|
b’olq’ot cholq’ij|Kemch’aqata’q|Ktajin Kpaqi’ Wokk’utunsab’al|Ktajin Kxuli’ Wokk’utunsab’al|K’utwachib’al rech q’e’tb’al|K’olk’iwuj|Nitz’ lawux|K’olok’ik nitz’ lawux|
Chapab’al wuj|tiqital|Suk’ etab’al|Oxxukut etab’al|taq qupib’al|kajxukut rech ukemk’olib’al uwujil|k’olwuj|meschakach|
Tz’apitalik|Tz’apital taj|Tz’apital ruk’ tz’ib’ab’al|Tz’apital ruk’ lawe|Lawe|ojer retokib’al|B’ajib’al||
usik’ik’|b’ajib’al chi’l usik’ik|B’ajib’al chi’l nim lawe|kuchi’l|ukrusim rib’ taq spad|Polajem||Arku’ rech Ch’ab’|
q’ateb’al||Llave inglesa||Chapb’al ruk’ tz’apib’al|mulaj ch’ich’|laq’apub’al|Upajik ucholajil|
|Kemwiqb’al||taq ch’ich’|||||
|k’amil||||Nitz’arib’al|Ilb’al uwach kaj|Jek’b’al chuq’ab’il pa kaqiq’|
B’aq kunab’al||Kunab’al|||||Uchi ja|
|||ch’at|nim tem chi’l chaq’aq’||Seteleb’al||
Atinib’al|Ch’ajb’al|||||||
|||||||Kare’t rech loq’oj|
Sik’|kaxa||muqunem k’olchaj|||Ab’aj palajaj||
|Retal ATM|Uk’aqik mes pa uk’olib’al|Ch’ajch’oj ja’|Retal tem kasutin raqan|Kik’olib’al achijab’|Upaja kech ixoqib’|Eleb’al|
Retal Ne’|Eleb’al rech ja’|Q’atul wujilal|Ja tojb’al okem|Uk’amik Jastaq|K’olib’al wuj ruk’ lawe|q’ilb’al|Ktajin ke’eq’ax ak’alab’|
Maj okib’al|Q’atetalik|Man rech ta kej ch’ich’|Man rech ta tub’anem|Kak’aq ta mes|Ja’ maj ch’ajch’oj taj|Man rech b’inem|Man rech ta b’inib’al ch’aweb’al|
Man kech ta ak’alab’|k’atmiq’anem|uk’axk’olil k’aslemal|ch’ab’ pa uwi’|ch’ab’ pa uwi’ chi’l pa wikiq’ab’|wikiq’ab’ ch’ab’|wikiq’ab’ cha’b’ chi uxe’|cha’b’ chi uxe’|
moxq’ab’ ch’ab’ chi uxe’|moxq’ab’ chab’|moxq’ab’ ch’ab’ pa uwi’|ch’ab’ pa uwi’-chi uxe’|ch’ab’ moxq’ab’-wikiq’ab’||wikiq’ab’ ch’ab’ kotol b’i pa moxq’ab’|moxq’ab’ q’ab’ ch’ab’ kotol b’i pa wikiq’ab’|
wikiq’ab’ ch’ab’ kotol b’i pa uwi’|wikiq’ab’ ch’ab’ kotol b’i chi uxe’|Tak’al taq ch’ab’ pa Wikiq’ab’|Pitz’b’al rech Moxq’ab’ taq Ch’ab’|Ch’ab’ rech Tzalijisab’al|UKISB’AL Ch’ab’|Ch’ab’ chi kaj|Aninaq Ch’ab’|
Ch’ab’ TOP|K’olib’al b’anb’al ch’ab’al|etal atom|om|ch’umil rech David|b’inisab’al rech dharma|kojb’al yin kojb’al yang|krus latino|
krus ortodoxio|ch’umil chi’l uk’iyem|retal utzil|Tzuk’ulb’al kotz’i’j|Waqib’ uwi’ Jisik’ uwi’ ch’umil||Aries|Taurus|
Geminis|Q’ayik|Leo|Virgo|Libra|Escorpio|Sagitario|Capricornio|
K’arb’al|Piscis|Ofiuco|Ch’ab’ upach’um rib’|Pitz’b’al ukamulixik|Pitz’b’al ukamulixik q’ojom|pitz’b’al rech utzijil|Aninaq Pitz’b’al chi Uwach|
pitz’b’al teren chi uloq|pitz’b’al rech utzijik on ruxlanisaxik|pitz’b’al rech tzalijisab’al|Aninaq Tzalijisab’al Pitz’b’al|pitz’b’al rech uk’isb’al b’ix|Pitz’b’al pa uwi’|Aninaq Pitz’b’al pa uwi’|Pitz’b’al chi uxe’|
Aninaq Pitz’b’al chi Uxe’|pitz’b’al rech uxlanem|pitz’b’al rech uq’atexik|pitz’b’al rech uk’olik ch’ab’alil|pitz’b’al rech relesaxik|Silob’k’utwachib’al|Ub’antajik Pitz’b’al|Reprot B’oton|
Taq uq’e’tb’al Jeqk’utb’alil||Kab’irb’ot ub’antajik|Chupum b’inib’al ch’aweb’al|Juch’b’i’aj rech ixoq|juch’b’i’aj rech achi||nim k’iyarisanem x|
Al Etal rech Mulinem|Al Etal rech Elesanem|Al Etal rech Elesab’al|||keb’ichal etal rech mayib’al|etal rech k’otb’al chi’aj|Retal k’otoj chi’aj|
Saq retal k’otoj chi’aj|Retal saq mayb’al|Retal Tzaqb’al k’u’x|kotokik nimajuch’|Uk’exik Pwaq|Al Etal rech Dólar|etal rech kunanem|retal k’olmes|
pek’otzi’j|Retal oxib’ uwi’|Uk’olib’al b’i’aj|Etal rech Japon rech taq majib’al|Al Nim Setesik|Saq retal juch’|kajxukut rech juch’b’al ruk’ q’atub’al|nim uq’atub’al etal|
Retal Krus|Pitz’b’al rech retal Krus|Kotokik k’a’am|Kab’ichal kotokik b’atz’|k’exb’alil rech utz’aqatil etal|wajxaqib’ ra’l uwi’ ch’umul|wajxaqib’ uwi’ ch’umul|chupchutem|
copyright|registered|k’ay etal||Rokib’al Nim tz’ib’ rech Latino|Rokib’al Nitz’ tz’ib’ rech Latino|Rokib’al taq Ajilab’al|Rokib’al taq Etal|
Rokib’al taq Tz’ib’wuj rech Latino|pitz’b’al A (kik’ uwach)|Pitz’b’al AB (kik’ uwach)|pitz’b’al B (kik’ uwach)|B’oton CL|JE’L B’oton|Pitz’b’al rech Tzoqopib’al|q’alajisanem|
Pitz’b’al rech ID|sutim M|K’AK’ pitz’b’al|NG pitz’b’al|O pitz’b’al (uwach kik’)|Pitz’b’al rech Uk’amik|pitz’b’al P|Pitz’b’al SOS|
|Pitz’b’al VS|Pitz’b’al rech ’waral’ rech Japon|rech Japón "tojtal patanib’al" pitz’b’al|rech Japón pitz’b’al rech "rajilab’alil chi ik’"|Pitz’b’al rech ’man xaq ta Sipalatik’ rech Japon|Pitz’b’al rech ’tastalik’ rech Japon|Pitz’b’al rech ’rajilal’ rech Jap’on|
Pitz’b’al rech ’qajrajilal’ rech Japon|Pitz’b’al rech ’man Ktoj taj’ rech Japon|Pitz’b’al rech "man ya’tal taj" rech Japon|Pitz’b’al rech ’uk’amik’ rech Japo’n|Pitz’b’al rech ’kojkemchak’ rech Japo’n|Pitz’b’al rech "uq’axexik ucholajil" rech Japon|Pitz’b’al rech ’tolonik’ rech Japon|Pitz’b’al rech "ki’kotemal chi awech" rech Japon|
Pitz’b’al rech "echeb’alil" rech Japon|Japanese ’jaqatal chech taq K’ayinem’ rech Japon|Pitz’b’al rech ’man k’o ta Tolonik’ rech Japon|Setesik kaq||||Setesik Raxkaj|
||Q’eq Setesik|Setesik saq|||||
|||Nim q’eq kajxukut|Nim saq kajxukut|retal q’eq’ kajxukut|retal saq kajxukut|Retal-Nitz’ Q’eq Kajxukut|
Saq nik’aj nitz’ kajxukut|q’eq’ nitz’ kajxukut|saq nitz’ kajxukut|Nim uje’ koj ab’aj|Nim raxkaj ab’aj|Nitz’ uje’ koj ab’aj|Nitz’ raxkaj ab’aj|Kaq oxxukut paqal uwi’|
Kaq oxxukut xulan uwi’|Je’lalaj ab’aj ruk’ Nak’|Pitz’b’al q’axeb’al tzij|Saq kajxukut pitz’b’al|Q’eq kajxukut b’oton|Kajxukut Retwokaj|Oxxukut retwokaj|Taq retal wokaj Ukrusim rib’|
Q’eq Retwokaj|saq retamaq’|retamaq’ xukuq’ab’||`
