// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bendera: {0}|dewasa: rambut merah|dewasa: rambut kerinting|dewasa: rambut putih|dewasa: botak|lelaki: rambut merah|lelaki: rambut kerinting|lelaki: rambut putih|
lelaki: botak|perempuan: rambut merah|perempuan: rambut kerinting|perempuan: rambut putih|perempuan: botak|pejalan kaki: menghadap kanan|perempuan berjalan: menghadap kanan|lelaki berjalan: menghadap kanan|
orang bersimpuh: menghadap kanan|perempuan bersimpuh: menghadap kanan|lelaki bersimpuh: menghadap kanan|orang dengan tongkat putih: menghadap kanan|lelaki dengan tongkat putih: menghadap kanan|perempuan dengan tongkat putih: menghadap kanan|orang dalam kerusi roda bermotor: menghadap kanan|lelaki dalam kerusi roda bermotor: menghadap kanan|
perempuan dalam kerusi roda bermotor: menghadap kanan|orang dalam kerusi roda manual: menghadap kanan|lelaki dalam kerusi roda manual: menghadap kanan|perempuan dalam kereta roda manual: menghadap kanan|pelari: menghadap kanan|perempuan berlari: menghadap kanan|lelaki berlari: menghadap kanan|cium: perempuan dan lelaki|
cium: lelaki dan lelaki|cium: perempuan dan perempuan|pasangan dengan simbol hati: perempuan dan lelaki|pasangan dengan simbol hati: lelaki dan lelaki|pasangan dengan simbol hati: perempuan dan perempuan|keluarga: lelaki, perempuan dan kanak-kanak lelaki|keluarga: lelaki, perempuan dan budak perempuan|keluarga: lelaki, perempuan, budak perempuan dan kanak-kanak lelaki|
keluarga: lelaki, perempuan, kanak-kanak lelaki dan kanak-kanak lelaki|keluarga: lelaki, perempuan, budak perempuan dan budak perempuan|keluarga: lelaki, lelaki dan kanak-kanak lelaki|keluarga: lelaki, lelaki dan budak perempuan|keluarga: lelaki, lelaki, budak perempuan dan kanak-kanak lelaki|keluarga: lelaki, lelaki, kanak-kanak lelaki dan kanak-kanak lelaki|keluarga: lelaki, lelaki, budak perempuan dan budak perempuan|keluarga: perempuan, perempuan dan kanak-kanak lelaki|
keluarga: perempuan, perempuan dan budak perempuan|keluarga: perempuan, perempuan, budak perempuan dan kanak-kanak lelaki|keluarga: perempuan, perempuan, kanak-kanak lelaki dan kanak-kanak lelaki|keluarga: perempuan, perempuan, budak perempuan dan budak perempuan|keluarga: lelaki dan kanak-kanak lelaki|keluarga: lelaki, kanak-kanak lelaki dan kanak-kanak lelaki|keluarga: lelaki dan budak perempuan|keluarga: lelaki, budak perempuan dan kanak-kanak lelaki|
keluarga: lelaki, budak perempuan dan budak perempuan|keluarga: perempuan dan kanak-kanak lelaki|keluarga: perempuan, kanak-kanak lelaki dan kanak-kanak lelaki|keluarga: perempuan dan budak perempuan|keluarga: perempuan, budak perempuan dan kanak-kanak lelaki|keluarga: perempuan, budak perempuan dan budak perempuan|butang kekunci: 10|bendera: England|
bendera: Scotland|bendera: Wales|ton kulit cerah|ton kulit sederhana cerah|ton kulit sederhana|ton kulit sederhana gelap|ton kulit gelap|bahagian|
tanda perenggan|tanda dagger|simbol dagger berganda|anak panah menunjuk ke kiri|garis miring anak panah ke kiri|anak panah menunjuk ke kanan|garis miring anak panah ke kanan|anak panah menunjuk ke atas|
anak panah menunjuk ke bawah|anak panah berombak-ombak ke kiri|anak panah berombak-ombak ke kanan|anak panah dwikepala ke kiri|anak panah dwikepala ke atas|anak panah dwikepala ke kanan|anak panah dwikepala ke bawah|anak panah berekor ke kiri|
anak panah berekor ke kanan|anak panah ke kiri dari palang|anak panah ke atas dari palang|anak panah ke kanan dari palang|anak panah ke bawah dari palang|anak panah ke atas ke bawah berdasar|anak panah ke kiri bergelung|anak panah ke kanan bergelung|
anak panah kiri kanan berombak-ombak|anak panah siku-sika ke bawah|anak panah ke atas melencong ke kiri|anak panah ke atas melencong ke kanan|anak panah ke bawah melencong ke kiri|anak panah ke bawah melencong ke kanan|anak panah ke kanan menukar arah ke bawah|anak panah ke bawah menukar arah ke kiri|
anak panah separuh bulatan atas arah lawan jam|anak panah separuh bulatan atas arah ikut jam|palang panjang anak panah barat laut|palang anak panah ke kiri di atas palang anak panah ke kanan|anak panah bulatan terbuka arah lawan jam|anak panah bulatan terbuka arah ikut jam|ruit serampang ke kiri menuding ke atas|ruit serampang ke kiri menuding ke bawah|
ruit serampang ke atas menuding ke kanan|ruit serampang ke atas menuding ke kiri|ruit serampang ke kanan menuding ke atas|ruit serampang ke kanan menuding ke bawah|ruit serampang ke bawah menuding ke kanan|ruit serampang ke bawah menuding ke kiri|anak panah ke kanan di atas palang anak panah ke kiri|anak panah tunjuk atas dan tunjuk bawah|
anak panah tunjuk kiri di atas anak panah tunjuk kanan|anak panah berpasangan ke kiri|anak panah berpasangan ke atas|anak panah berpasangan ke kanan|anak panah berpasangan ke bawah|serampang ke kiri di atas serampang ke kanan|serampang ke kanan di atas serampang ke kiri|anak panah berganda ke kiri|
garis miring anak panah berganda ke kiri|anak panah berganda ke atas|anak panah berganda ke kanan|garis miring anak panah berganda ke kanan|anak panah berganda ke bawah|anak panah berganda kiri kanan|garis miring anak panah berganda kiri kanan|anak panah berganda barat laut|
anak panah berganda timur laut|anak panah berganda tenggara|anak panah berganda barat daya|anak panah ganda tiga ke kiri|anak panah ganda tiga ke kanan|anak panah berpintal ke kiri|anak panah berpintal ke kanan|garis berganda anak panah ke atas|
garis berganda anak panah ke bawah|anak panah garis berputus-putus ke kiri|anak panah garis berputus-putus ke atas|anak panah garis berputus-putus ke kanan|anak panah garis berputus-putus ke bawah|palang anak panah ke kiri|palang anak panah ke kanan|anak panah geronggang ke kiri|
anak panah geronggang ke atas|anak panah geronggang ke kanan|anak panah geronggang ke bawah|anak panah geronggang ke atas dari palang|anak panah ke bawah ke kiri anak panah ke atas|untuk semua|pembezaan separa|wujud|
set kosong|kenaikan|nabla|unsur|bukan unsur|mengandungi sebagai ahli|penamat bukti|hasil darab n-ner|
hasil tambah n-ner|tidak kurang daripada|tidak sama dengan|tidak besar daripada|tanda tolak|tolak atau campur|garis condong pembahagian|operator asterisk|
operator gelanggang|operator bulet|punca kuasa dua|berkadaran|simbol infiniti|sudut tegak|sudut|membahagi|
selari|logik dan|persilangan|kesatuan|kamiran|kamiran ganda dua|kamiran kontur|jadi|
sebab|nisbah|perkadaran|operator tilde|tilde terbalik|s malas songsang|persamaan asimptot|persamaan lebih kurang|
hampir sama dengan|semua sama|lebih kurang sama dengan imej|gelanggang dalam tanda sama|bersamaan dengan|setara tegas|kurang daripada atau sama dengan|lebih besar daripada atau sama dengan|
tanda kurang daripada di atas tanda sama|tanda lebih besar daripada di atas tanda sama|jauh kurang daripada|jauh lebih besar daripada|di antara|lebih besar atau setara|mendahului|mengekori|
tidak mengekori|subset|superset|subset atau sama dengan|superset atau sama dengan|tanda campur berbulat|tanda tolak berbulat|tanda darab berbulat|
garis condong pembahagian berbulat|operator titik berbulat|operator gelanggang berbulat|operator asterisk berbulat|tanda campur di dalam persegi|tanda tolak di dalam persegi|paku tekan ke atas|tidak paksa|
mendahului dengan hubungan|mengekori dengan hubungan|tanda sama tidak mengandungi sebagai subkumpulan normal|asal|matriks konjugat Hermitian|segi tiga sudut tegak|logik atau n-ner|persilangan n-ner|
kesatuan n-ner|operator titik|operator bintang|cantuman asli|persilangan ganda dua|sangat jauh kurang daripada|sangat jauh lebih besar daripada|elipsis menegak|
elipsis lintang garis tengah|elipsis pepenjuru atas kanan|elipsis pepenjuru bawah kanan|not perlapan|flet|syap|muka tersengih|muka tersengih dengan mata besar|
muka tersengih dan mata tersenyum|muka berseri-seri dengan mata tersenyum|muka tersengih mata tertutup rapat|muka tersengih dan berpeluh|ketawa tergolek-golek|muka dengan air mata kegembiraan|muka tersenyum sedikit|muka terbalik|
muka mencair|muka kenyit mata|muka tersenyum dengan mata tersenyum|muka tersenyum dengan halo|muka tersenyum dengan hati|muka tersenyum dengan mata berbentuk hati|terpesona|muka melayangkan ciuman|
muka memberi ciuman|muka tersenyum|muka memberi ciuman dengan mata tertutup|muka memberi ciuman dengan mata tersenyum|muka tersenyum dengan airmata|muka menikmati makanan lazat|muka menjelir lidah|muka menjelir lidah dan mengenyit mata|
muka gila-gila|muka menjelir lidah dan mata tertutup rapat|muka dengan wang dalam mulut|muka memberi pelukan|muka dengan tangan atas mulut|muka dengan mata terbuka dan tangan atas mulut|muka dengan mata mengintai|muka suruh senyap|
muka sedang berfikir|muka sedang menabik|muka mulut berzip|muka dengan kening terangkat|muka neutral|muka selamba|muka tanpa mulut|muka garis putus-putus|
muka dikepung awan|muka tersenyum sinis|muka tidak puas hati|muka dengan mata juling ke atas|muka menyeringai|muka menghembuskan nafas|muka bohong|muka bergoyang|
menggeleng kepala|mengangguk kepala|muka lega|muka bertafakur|muka mengantuk|muka meliur|muka tidur|muka dengan lingkaran gelap bawah mata|
muka memakai topeng perubatan|muka dengan termometer|muka dengan kepala berbalut|muka mual|muka muntah|muka bersin|muka sebak|muka dingin|
muka kepeningan|muka pening|muka dengan mata berpusar|kepala meletup|muka koboi|muka berparti|muka samaran|muka tersenyum berkaca mata hitam|
muka nerda|muka dengan cermin mata satu kanta|muka keliru|muka dengan mulut serong|muka risau|muka berkerut sedikit|muka berkerut|muka bermulut ternganga|
muka terkejut|muka terperanjat|muka malu|muka herot|muka merayu|muka menahan air mata|muka berkerut dengan mulut ternganga|muka merana|
muka ketakutan|muka gementar dan berpeluh sejuk|muka kecewa namun lega|muka menangis|muka meraung|muka menjerit ketakutan|muka bingung|muka tekun|
muka kecewa|muka berpeluh sejuk|muka tak bermaya|muka letih|muka menguap|muka bangga kemenangan|muka mencebik|muka marah|
muka dengan simbol pada mulut|muka senyum bertanduk|muka marah bertanduk|tengkorak|tengkorak dan tulang bersilang|selonggok najis|muka badut|gergasi|
goblin|hantu|makhluk asing|raksasa angkasa lepas|robot|kucing tersengih|kucing tersengih dengan mata tersenyum|kucing dengan air mata kegembiraan|
kucing tersenyum dengan mata berbentuk hati|muka kucing tersenyum sinis|kucing melemparkan ciuman|muka kucing keletihan|muka kucing menangis|muka kucing mulut muncung|monyet tutup mata|monyet tutup telinga|
monyet tutup mulut|surat cinta|hati ditembusi anak panah|hati dengan reben|hati berkilauan|hati membesar|jantung berdegup|hati berputar|
dua hati|hiasan hati|tanda seru hati|patah hati|hati membara|hati sembuh|hati merah|hati merah jambu|
hati jingga|hati kuning|hati hijau|hati biru|hati biru muda|hati ungu|hati perang|hati hitam|
hati kelabu|hati putih|tanda ciuman|seratus mata|simbol marah|awan pergelutan|pelanggaran|pening|
titis peluh|meluru|lubang|gelembung pertuturan|mata dalam gelembung pertuturan|gelembung pertuturan kiri|gelembung marah kanan|gelembung fikir|
zzz|lambai tangan|angkat belakang tapak tangan|tangan dengan jari terkepak|angkat tangan|tabik vulcan|tangan kanan|tangan kiri|
tapak tangan ke bawah|tapak tangan ke atas|tangan menolak ke arah kiri|tangan menolak ke arah kanan|simbol OK|jari mencubit|tangan mencubit|simbol kemenangan|
silang jari|tangan dengan jari telunjuk dan ibu jari bersilang|gerak isyarat cinta kamu|simbol tanduk|telefon saya|jari telunjuk tunjuk kiri|jari telunjuk tunjuk kanan|jari telunjuk tunjuk hala ke atas|
jari hantu|jari telunjuk belakang tangan tuding ke bawah|jari telunjuk menunjuk ke atas|jari telunjuk menunjuk ke arah pemandang|simbol bagus|simbol tidak bagus|angkat penumbuk|penumbuk dari depan|
penumbuk ke kiri|penumbuk ke kanan|bertepuk tangan|orang mengangkat tangan|tangan berbentuk hati|tangan terbuka|tapak tangan rapat|berjabat tangan|
menyusun jari|tangan menulis|pengilat kuku|swafoto|biseps dilenturtegang|lengan mekanikal|kaki mekanikal|kaki|
hujung kaki|telinga|telinga dengan alat bantu dengar|hidung|otak|organ jantung|paru-paru|gigi|
tulang|sepasang mata|mata|lidah|mulut|menggigit bibir|bayi|kanak-kanak|
kanak-kanak lelaki|budak perempuan|dewasa|orang: rambut perang|lelaki|orang: janggut|lelaki: janggut|lelaki: rambut perang|
perempuan|wanita: janggut|perempuan: rambut perang|dewasa lebih tua|lelaki tua|wanita tua|orang berkerut dahi|lelaki berkerut dahi|
perempuan berkerut dahi|orang mencebik|lelaki mencebik|perempuan mencebik|gerak isyarat tidak|lelaki memberi isyarat tidak ok|perempuan memberi isyarat tidak ok|gerak isyarat okey|
lelaki memberi isyarat ok|perempuan memberi isyarat ok|pegawai kaunter pertanyaan|lelaki menadah tangan|perempuan menadah tangan|orang gembira mengangkat tangan|lelaki mengangkat tangan|perempuan mengangkat tangan|
orang pekak|lelaki pekak|perempuan pekak|orang menunduk|lelaki menunduk|perempuan menunduk|tepuk dahi|lelaki menepuk muka|
perempuan menepuk muka|angkat bahu|lelaki mengangkat bahu|perempuan mengangkat bahu|pekerja kesihatan|pekerja kesihatan lelaki|pekerja kesihatan wanita|pelajar|
pelajar lelaki|pelajar wanita|guru|guru lelaki|guru wanita|hakim|hakim lelaki|hakim wanita|
petani|petani lelaki|petani wanita|tukang masak|tukang masak lelaki|tukang masak wanita|mekanik|mekanik lelaki|
mekanik wanita|pekerja kilang|pekerja kilang lelaki|pekerja kilang wanita|pekerja pejabat|pekerja pejabat lelaki|pekerja pejabat wanita|saintis|
saintis lelaki|saintis wanita|ahli teknologi|ahli teknologi lelaki|ahli teknologi wanita|penyanyi|penyanyi lelaki|penyanyi wanita|
artis|pelukis lelaki|pelukis wanita|juruterbang|juruterbang lelaki|juruterbang wanita|angkasawan|angkasawan lelaki|
angkasawati|ahli bomba|ahli bomba lelaki|ahli bomba wanita|pegawai polis|pegawai polis lelaki|pegawai polis wanita|detektif|
mata-mata gelap lelaki|mata-mata gelap wanita|pengawal|pengawal lelaki|pengawal wanita|ninja|pekerja pembinaan|pekerja pembinaan lelaki|
pekerja pembinaan wanita|orang memakai mahkota|putera|puteri|orang berserban|lelaki berserban|wanita berserban|lelaki bertopi cina|
wanita bertudung|orang bertuksedo|lelaki berpakaian tuksedo|wanita berpakaian tuksedo|orang memakai vel|lelaki memakai vel|wanita memakai vel|wanita hamil|
lelaki bunting|orang hamil|menyusu badan|wanita menyusui bayi|lelaki menyusui bayi|orang menyusui bayi|pari-pari bayi|santa klaus|
Pn. Claus|orang claus|adiwira|adi wira lelaki|adi wira wanita|ketua penjahat|ketua penjahat lelaki|ketua penjahat wanita|
ahli silap mata|ahli sihir lelaki|ahli sihir wanita|pari-pari|pari-pari lelaki|pari-pari wanita|puntianak|puntianak lelaki|
puntianak wanita|manusia duyung|duyung jantan|ikan duyung|orang halus|orang halus lelaki|orang halus wanita|jin|
jin jantan|jin betina|zombi|zombi lelaki|zombi wanita|raksasa|makhluk berbulu|urut muka|
lelaki diurut muka|perempuan diurut muka|gunting rambut|lelaki digunting rambut|perempuan digunting rambut|pejalan kaki|lelaki berjalan|perempuan berjalan|
orang berdiri|lelaki berdiri|perempuan berdiri|orang bersimpuh|lelaki bersimpuh|perempuan bersimpuh|orang dengan tongkat putih|lelaki dengan tongkat putih|
perempuan dengan tongkat putih|orang dalam kerusi roda bermotor|lelaki dalam kerusi roda bermotor|perempuan dalam kerusi roda bermotor|orang dalam kerusi roda manual|lelaki dalam kerusi roda manual|perempuan dalam kereta roda manual|pelari|
lelaki berlari|perempuan berlari|penari balet|perempuan menari|lelaki menari|lelaki memakai sut urusan terapung-apung|orang dengan telinga arnab|lelaki berpesta|
perempuan berpesta|orang dalam bilik berwap|lelaki dalam bilik berwap|wanita dalam bilik berwap|orang mendaki|lelaki mendaki|wanita mendaki|pemain pedang|
lumba kuda|pemain ski|peluncur papan salji|pemain golf|lelaki bermain golf|wanita bermain golf|peluncur air|lelaki meluncur air|
wanita meluncur air|orang mendayung sampan|lelaki mendayung sampan|wanita mendayung sampan|perenang|lelaki berenang|wanita berenang|orang melantun bola|
lelaki melantun bola|wanita melantun bola|ahli angkat berat|lelaki mengangkat berat|wanita mengangkat berat|menunggang basikal|lelaki berbasikal|wanita berbasikal|
penunggang basikal bukit|lelaki berbasikal gunung|wanita berbasikal gunung|putar roda|lelaki membuat putar roda|wanita membuat putar roda|bergusti|lelaki bergusti|
wanita bergusti|polo air|lelaki bermain polo air|wanita bermain polo air|main bola baling|lelaki bermain bola baling|wanita bermain bola baling|menjugel|
lelaki menjugel|wanita menjugel|orang dalam kedudukan teratai|lelaki duduk teratai|wanita duduk teratai|orang sedang mandi|orang tidur atas katil|orang berpegangan tangan|
dua wanita berpegangan tangan|lelaki dan wanita berpegangan tangan|dua lelaki berpegangan tangan|cium|pasangan dengan simbol hati|kepala bercakap|bayang dada|bayang beberapa dada|
orang berpelukan|keluarga|keluarga: dewasa, dewasa, kanak-kanak|keluarga: dewasa, dewasa, kanak-kanak, kanak-kanak|keluarga: dewasa, kanak-kanak|keluarga: dewasa, kanak-kanak, kanak-kanak|jejak kaki|cap jari|
rambut merah|rambut kerinting|rambut putih|botak|muka monyet|monyet|gorila|orang utan|
muka anjing|anjing|anjing pandu|anjing khidmat|anjing poodle|serigala|rubah|rakun|
muka kucing|kucing|kucing hitam|singa|muka harimau|harimau|harimau bintang|muka kuda|
moose|keldai|kuda|unikorn|zebra|rusa|bison|muka lembu|
lembu jantan|kerbau|lembu|muka khinzir|khinzir|babi hutan|hidung khinzir|biri-biri jantan|
biri-biri betina|kambing|unta|unta bonggol dua|llama|zirafah|gajah|mamot|
badak sumbu|badak air|muka tikus|Mencit|tikus|hamster|muka arnab|arnab|
tupai tanah|beaver|landak kecil|kelawar|beruang|beruang kutub|koala|panda|
sloth|memerang|skunk|kanggaru|bejar|tapak kaki haiwan|ayam belanda|ayam|
ayam jantan|anak ayam menetas|anak ayam|anak ayam menghadap depan|burung|penguin|burung merpati|helang|
itik|swan|burung hantu|dodo|bulu pelepah|flamingo|merak|kakak tua|
sayap|burung hitam|angsa|burung phoenix|katak|buaya|penyu|cicak|
ular|muka naga|naga|sauropod|T-Rex|ikan paus memancutkan air|ikan paus|ikan lumba-lumba|
orca|anjing laut|ikan|ikan tropika|ikan buntal|jerung|sotong kurita|kulit kerang berpilin|
karang|ubur-ubur|ketam|udang karang|udang|sotong|tiram|siput|
rama-rama|ulat|semut|lebah madu|kumbang|kumbang kura-kura|cengkerik|lipas|
labah-labah|sarang labah-labah|kala jengking|nyamuk|lalat|cacing|mikrob|sejambak bunga|
bunga sakura|bunga putih|teratai|roset|bunga mawar|bunga layu|bunga raya|bunga matahari|
bunga mekar|bunga tulip|keladi bunting|anak benih|pokok dalam pasu|malar hijau|pokok daun luruh|pokok palma|
kaktus|seberkas padi|herba|syamrok|daun bunga cengkih|daun mapel|daun luruh|daun melayang ditiup angin|
sarang kosong|sarang dengan telur|cendawan|pokok tidak berdaun|anggur|tembikai susu|tembikai|limau tangerin|
lemon|limau nipis|pisang|nanas|mangga|epal merah|epal hijau|buah pear|
buah pic|buah ceri|buah strawberi|beri biru|buah kiwi|tomato|buah zaitun|kelapa|
avokado|terung|ubi kentang|lobak merah|tongkol jagung|cili api|cili kembung|timun|
sayuran hijau|brokoli|bawang putih|bawang|kacang tanah|kacang|buah berangan|akar halia|
lenggai|cendawan perang|sayur akar|roti|kroisan|roti baguette|roti leper|pretzel|
bagel|penkek|wafel|sepotong keju|daging salut tulang|paha ayam|sepotong daging|bakon|
hamburger|kentang goreng|piza|hot dog|sandwic|tako|burito|tamale|
roti kebab|falafel|telur|memasak|makanan dalam belanga|seperiuk makanan|fondue|mangkuk dan sudu|
salad hijau|bertih jagung|mentega|garam|makanan tin|kotak bento|keropok beras|bebola nasi|
nasi masak|nasi kari|mangkuk kukus|spageti|ubi keledek bakar|oden|susyi|udang goreng|
kek ikan dengan corak pusar|kuih bulan|dango|ladu|biskut nasib|kotak bungkus|ais krim lembut|air batu campur|
ais krim|donat|biskut|kek hari jadi|sepotong kek|kek cawan|pai|sekeping coklat|
gula-gula|lolipop|kastard|periuk madu|botol susu|segelas susu|minuman panas|teko teh|
cawan teh tanpa tangkai|sake|botol dengan penutup gabus terbuka|gelas wain|gelas koktel|minuman tropika|kole bir|kole bir berdenting|
melaga gelas|gelas pendek|menuang cecair|cawan dan straw|teh buih|minuman air kotak|mate|kiub ais|
penyepit|garpu dan pisau dengan pinggan|garpu dan pisau|sudu|pisau dapur|balang|amfora|peta glob Eropah-Afrika|
peta glob Amerika|peta glob Asia-Australia|glob dengan garisan meridian|peta dunia|peta Jepun|kompas|gunung dengan puncak bersalji|gunung|
tanah runtuh|gunung berapi|gunung fuji|berkhemah|pantai dengan payung|padang pasir|pulau padang pasir|taman negara|
stadium|bangunan klasik|pembinaan bangunan|bata|batuan|kayu|pondok|bangunan perumahan|
rumah terbiar|rumah|rumah dengan taman|bangunan pejabat|Pejabat pos Jepun|pejabat pos|hospital|bank|
hotel|hotel cinta|kedai serbaneka|sekolah|gedung serbaneka|kilang|istana Jepun|istana|
perkahwinan|menara Tokyo|Patung Liberty|gereja|masjid|kuil hindu|saumaah|kuil shinto|
kaabah|air pancut|khemah|berkabus|malam berbintang|panorama kota|matahari terbit di banjaran pergunungan|matahari terbit|
panorama kota waktu senja|matahari terbenam|jambatan pada waktu malam|mata air panas|kuda karusel|papan gelongsor taman permainan|roda ferris|roller coaster|
jalur kedai gunting rambut|khemah sarkas|lokomotif|gerabak kereta api|kereta api laju|kereta api laju dengan muncung peluru|kereta api|kereta api bawah tanah|
rel ringan|stesen|trem|monorel|kereta api gunung|gerabak trem|bas|bas dari arah depan|
bas troli|bas mini|ambulans|kereta bomba|kereta polis|kereta polis dari arah depan|teksi|teksi dari arah depan|
kereta|kereta dari arah depan|kenderaan rekreasi|trak pikap|trak penghantaran|lori bersendi|traktor|kereta lumba|
motosikal|skuter bermotor|kerusi roda manual|kerosi roda bermotor|lanca auto|basikal|skuter tolak|papan luncur|
kasut roda|perhentian bas|jalan raya|jalan kereta api|tong minyak|pam minyak|roda|lampu kereta polis|
lampu isyarat melintang|lampu isyarat menegak|tanda berhenti|pembinaan|sauh|boya|perahu layar|kanu|
bot laju|kapal penumpang|feri|motobot|kapal|kapal terbang|kapal terbang kecil|kapal terbang berlepas|
kapal terbang mendarat|paracut|tempat duduk|helikopter|kereta api landasan tergantung|jalan kabel gunung|jalan trem udara|satelit|
roket|piring terbang|loceng porter|bagasi|jam pasir|jam pasir dengan pasir mengalir|jam tangan|jam loceng|
jam randik|jam pemasa|jam para pendiang|pukul dua belas|dua belas setengah|pukul satu|satu setengah|pukul dua|
dua setengah|pukul 3|tiga setengah|pukul empat|empat setengah|pukul lima|lima setengah|pukul enam|
enam setengah|pukul tujuh|tujuh setengah|pukul lapan|lapan setengah|pukul sembilan|sembilan setengah|pukul sepuluh|
sepuluh setengah|pukul sebelas|sebelas setengah|bulan baharu|bulan sabit membesar|bulan suku pertama|bulan hampir purnama mengambang|bulan purnama|
bulan hampir purnama memalap|bulan suku terakhir|bulan sabit memalap|bulan sabit|muka bulan baharu|muka bulan suku pertama|muka bulan suku terakhir|termometer|
matahari|muka bulan purnama|matahari dengan muka|planet bergelang|bintang sederhana putih|bintang bersinar|tahi bintang|bima sakti|
awan|matahari di sebalik awan|awan dengan kilat dan hujan|matahari di sebalik awan kecil|matahari di sebalik awan besar|matahari di sebalik awan hujan|awan dengan hujan|awan dengan salji|
awan dengan kilat|puting beliung|kabus|muka angin|taufan|pelangi|payung tertutup|payung|
payung dengan titisan hujan|payung di atas tanah|voltan tinggi|emping salji|orang-orang salji|orang-orang salji tanpa salji|komet|api|
titisan air|ombak laut|tanglung labu|pokok krismas|bunga api|mercun|petasan|berkilauan|
belon|pencetus bunyi parti|bebola konfeti|pokok tanabata|hiasan pain|anak patung Jepun|panji-panji kap|peranggu loceng angin|
upacara bulan|angpau|reben|bungkusan hadiah|reben peringatan|tiket masuk|tiket|pingat tentera|
piala|pingat sukan|pingat tempat pertama|pingat tempat kedua|pingat tempat ketiga|bola sepak|besbol|bola lisut|
bola keranjang|bola tampar|bola sepak amerika|bola sepak ragbi|tenis|cakera terbang|boling|kriket|
hoki padang|hoki ais|lacrosse|ping pong|badminton|sarung tangan tinju|pakaian seni bela diri|jaring gol|
bendera dalam lubang|sepatu luncur ais|joran mengail|topeng menyelam|baju larian|ski|geluncur|batu curling|
balingan tepat|yo-yo|layang-layang|pistol air|biliard|bola kristal|tongkat sakti|permainan video|
kayu bedik|mesin judi|dadu permainan|kepingan suai gambar|beruang teddy|pinata|bola cermin|anak potong sekelompok|
daun sped|daun lekuk|daun daiman|daun kelawar|bidak catur|joker|naga merah mahjung|terup bunga|
seni persembahan|bingkai dengan gambar|palet artis|benang|jarum menjahit|yarn|simpul|cermin mata|
kaca mata hitam|gogal|kot makmal|rompi keselamatan|tali leher|kemeja-t|seluar jean|skaf|
sarung tangan|kot|stoking|gaun|kimono|sari|sut renang terus|seluar dalam|
seluar pendek|bikini|pakaian wanita|kipas tangan boleh lipat|dompet|beg tangan|pau|beg beli-belah|
beg galas sekolah|sandal tali kulit|kasut lelaki|kasut lari|but kembara|kasut rata|kasut tumit tinggi|sandal wanita|
kasut balet|but wanita|pin rambut|mahkota|topi wanita|topi tinggi|topi konvokesyen|kep berbil|
helmet tentera|topi keselamatan dengan palang putih|tasbih|gincu|cincin|batu permata|pembesar suara dimatikan|kelantangan rendah pembesar suara|
kelantangan sederhana pembesar suara|kelantangan tinggi pembesar suara|corong pembesar suara|megafon|hon pos|loceng|loceng berpalang|skor muzik|
nota muzik|nota-nota muzik|mikrofon studio|pelungsur aras|tombol kawalan|mikrofon|fon kepala|radio|
saksofon|trompet|trombon|akordion|gitar|keyboard muzik|biola|banjo|
dram|karatung|marakas|seruling|hap|telefon bimbit|telefon bimbit dengan anak panah|telefon|
gagang telefon|alat kelui|mesin faksimili|bateri|bateri lemah|palam elektrik|komputer riba|komputer meja|
pencetak|papan kekunci|tetikus komputer|bebola jejak|cakera komputer|cakera liut|cakera optik|dvd|
sempua|kamera filem|bingkai filem|projektor filem|papan pengetap|televisyen|kamera|kamera dengan denyar|
kamera video|pita video|kanta pembesar condong ke kiri|kanta pembesar condong ke kanan|lilin|mentol lampu|lampu suluh|tanglung kertas merah|
lampu diya|buku nota dengan kulit berhias|buku tertutup|buka terbuka|buku hijau|buku biru|buku oren|buku|
buku nota|lejar|halaman ikal|skrol|halaman menghadap atas|akhbar|akhbar bergulung|tab penanda halaman|
penanda buku|label|syiling|karung duit|peti harta karun|wang kertas yen|wang kertas dolar|wang kertas euro|
wang kertas paun|wang kertas bersayap|kad kredit|resit|carta yen meningkat|sampul surat|e-mel|sampul surat masuk|
sampul surat dengan anak panah|dulang keluar|dulang masuk|pakej|peti surat tertutup dengan bendera dinaikkan|peti surat tertutup dengan bendera diturunkan|peti surat terbuka dengan bendera dinaikkan|peti surat terbuka dengan bendera diturunkan|
peti pos|peti undi dengan undian|pensel|mata pen hitam|pena|pen|berus cat|krayon|
memo|beg bimbit|folder fail|folder buka fail|pembahagi indeks kad|kalendar|kalendar koyak|pad nota pilin|
kalendar pilin|indeks kad|carta menaik|carta menurun|carta bar|papan klip|paku tekan|paku tekan bulat|
klip kertas|klip kertas berpaut|pembaris lurus|pembaris segi tiga|gunting|kotak fail kad|kabinet fail|tong sampah|
bermangga|mangga terbuka|mangga dengan pen|mangga terkunci dengan anak kunci|kunci|kunci lama|tukul|kapak|
beliung|tukul dan beliung|tukul dan perengkuh|pisau belati|pedang bersilang|bom|bumerang|panah dan busur|
perisai|gergaji kayu|perengkuh|pemutar skru|nat dan bolt|gear|ragum|neraca timbang|
tongkat penduga|pautan|rantai terputus|rantai|cangkuk|kotak alat|magnet|tangga|
penyodok|alembic|tabung uji|piring petri|dna|mikroskop|teleskop|antena satelit|
picagari|titisan darah|pil|pembalut adhesif|topang|stetoskop|sinar-x|pintu|
elevator|cermin|tingkap|katil|sofa dan lampu|kerusi|mangkuk tandas|pelocok|
pancuran|tab mandi|perangkap tikus|pisau cukur|botol losyen|pin dawai|penyapu|bakul|
gulungan kertas|timba|sabun|buih|berus gigi|span|alat pemadam api|troli beli-belah|
rokok|keranda|nisan|takar abu mayat|azimat nazar|hamsa|moyai|plakad|
kad pengenalan|tanda ATM|tanda buang ke dalam tong sampah|air minum|kerusi roda|tandas lelaki|tandas wanita|bilik air|
simbol bayi|tandas pam|kawalan pasport|kastam|tuntutan bagasi|bagasi tertinggal|amaran|kanak-kanak melintas|
dilarang masuk|dilarang|basikal dilarang|dilarang merokok|dilarang membuang sampah|air tak boleh minum|pejalan kaki dilarang|dilarang guna telefon bimbit|
bawah lapan belas tidak dibenarkan|radioaktif|biobahaya|anak panah ke atas|anak panah penjuru atas kanan|anak panah ke kanan|anak panah penjuru bawah kanan|anak panah ke bawah|
anak panah ke penjuru kiri bawah|anak panah ke kiri|anak panah ke penjuru kiri atas|anak panah ke atas ke bawah|anak panah ke kiri ke kanan|garis miring anak panah kiri kanan|anak panah ke kanan melengkung ke kiri|anak panah ke kiri melengkung ke kanan|
anak panah ke kanan melengkung ke atas|anak panah ke kanan melengkung ke bawah|anak panah menegak ikut jam|butang anak panah lawan jam|anak panah ‘BACK’|anak panah ‘END’|anak panah ON!|anak panah ‘SOON’|
anak panah ‘TOP’|tempat ibadat|simbol atom|om|bintang daud|roda dharma|yin yang|salib latin|
salib ortodoks|bintang dan bulan sabit|simbol keamanan|menorah|bintang berpenjuru enam berbintik|khanda|Aries|Taurus|
Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|
Aquarius|Pisces|Ophiuchus|butang rombak trek|butang ulang|butang ulang sekali|butang main|butang mara laju|
butang trek berikutnya|butang main atau jeda|butang undur|butang undur laju|butang runut terakhir|butang ke atas|butang laju ke atas|butang ke bawah|
butang laju ke bawah|butang jeda|butang henti|butang rakam|butang keluarkan|panggung|butang malap|butang cerah|
palang antena|wayarles|mod getaran|telefon mudah alih dimatikan|simbol perempuan|simbol lelaki|simbol transgender|darab|
tambah|tolak|bahagi|tanda sama dengan tebal|infiniti|tanda seru berganda|tanda soal seru|tanda soal|
tanda soal putih|tanda seru putih|tanda seru merah|sengkang berombak-ombak|pertukaran mata wang|tanda dolar tebal|simbol perubatan|simbol kitar semula|
fleur-de-lis|lambang trisula|lencana nama|simbol Jepun untuk pemula|lohong bulatan besar|butang tanda rait|peti undi dengan tanda semak|tanda rait|
tanda pangkah|butang tanda pangkah|gelung ikal|gelung ikal berganda|tanda penyelingan bahagian|asterisk berjejari lapan|bintang berpenjuru lapan|kilauan|
hak cipta|berdaftar|tanda dagangan|percik|huruf besar latin input|huruf kecil latin input|nombor input|simbol input|
huruf latin input|butang A (jenis darah)|butang AB (jenis darah)|butang B (jenis darah)|butang CL|butang COOL|butang FREE|sumber maklumat|
butang ID|huruf M dibulatkan|butang NEW|butang NG|butang O (jenis darah)|butang OK|butang P|butang SOS|
butang UP!|butang VS|butang ‘di sini’ Jepun|butang ‘caj perkhidmatan’ Jepun|butang “amaun bulanan” Jepun|butang “bukan percuma” Jepun|butang “ditempah” Jepun|butang “murah” Jepun|
butang “diskaun” Jepun|butang “percuma” Jepun|butang “dilarang” Jepun|butang “boleh diterima” Jepun|butang “aplikasi” Jepun|butang “gred lulus” Jepun|butang “kerja kosong” Jepun|butang “tahniah” Jepun|
butang “rahsia” Jepun|butang “dibuka untuk perniagaan” Jepun|butang “tiada kekosongan” Jepun|bulatan merah|bulatan jingga|bulatan kuning|bulatan hijau|bulatan biru|
bulatan ungu|bulatan perang|bulatan hitam|bulatan putih|persegi merah|persegi jingga|persegi kuning|persegi hijau|
persegi biru|persegi ungu|persegi perang|persegi besar hitam|persegi besar putih|persegi sederhana hitam|persegi sederhana putih|persegi sederhana kecil hitam|
persegi sederhana kecil putih|persegi kecil hitam|persegi kecil putih|berlian jingga besar|berlian biru besar|berlian jingga kecil|berlian biru kecil|segi tiga merah menunjuk ke atas|
segi tiga merah menunjuk ke bawah|berlian berbintik|butang radio|butang persegi putih|butang persegi hitam|bendera pelepas|bendera tiga segi|bendera bersilang|
bendera hitam|bendera putih|bendera pelangi|bendera biru,merah jambu, dan putih|bendera lanun`
