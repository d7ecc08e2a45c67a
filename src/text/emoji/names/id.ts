// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `bendera: {0}|dewasa: rambut merah|dewasa: rambut keriting|dewasa: rambut putih|dewasa: gundul|pria: rambut merah|pria: rambut keriting|pria: rambut putih|
pria: gundul|wanita: rambut merah|wanita: rambut keriting|wanita: rambut putih|wanita: gundul|orang berjalan kaki: menghadap kanan|wanita berjalan kaki: menghadap kanan|pria berjalan kaki: menghadap kanan|
orang berlutut: menghadap kanan|wanita berlutut: menghadap kanan|pria berlutut: menghadap kanan|orang dengan tongkat: menghadap kanan|pria dengan tongkat: menghadap kanan|wanita dengan tongkat: menghadap kanan|orang dengan kursi roda bermotor: menghadap kanan|pria dengan kursi roda bermotor: menghadap kanan|
wanita dengan kursi roda bermotor: menghadap kanan|orang dengan kursi roda manual: menghadap kanan|pria dengan kursi roda manual: menghadap kanan|wanita dengan kursi roda manual: menghadap kanan|orang berlari: menghadap kanan|wanita berlari: menghadap kanan|pria berlari: menghadap kanan|berciuman: wanita, pria|
berciuman: pria, pria|berciuman: wanita, wanita|pasangan dengan hati: wanita, pria|pasangan dengan hati: pria, pria|pasangan dengan hati: wanita, wanita|keluarga: pria, wanita, anak laki-laki|keluarga: pria, wanita, anak perempuan|keluarga: pria, wanita, anak perempuan, anak laki-laki|
keluarga: pria, wanita, anak laki-laki, anak laki-laki|keluarga: pria, wanita, anak perempuan, anak perempuan|keluarga: pria, pria, anak laki-laki|keluarga: pria, pria, anak perempuan|keluarga: pria, pria, anak perempuan, anak laki-laki|keluarga: pria, pria, anak laki-laki, anak laki-laki|keluarga: pria, pria, anak perempuan, anak perempuan|keluarga: wanita, wanita, anak laki-laki|
keluarga: wanita, wanita, anak perempuan|keluarga: wanita, wanita, anak perempuan, anak laki-laki|keluarga: wanita, wanita, anak laki-laki, anak laki-laki|keluarga: wanita, wanita, anak perempuan, anak perempuan|keluarga: pria, anak laki-laki|keluarga: pria, anak laki-laki, anak laki-laki|keluarga: pria, anak perempuan|keluarga: pria, anak perempuan, anak laki-laki|
keluarga: pria, anak perempuan, anak perempuan|keluarga: wanita, anak laki-laki|keluarga: wanita, anak laki-laki, anak laki-laki|keluarga: wanita, anak perempuan|keluarga: wanita, anak perempuan, anak laki-laki|keluarga: wanita, anak perempuan, anak perempuan||bendera: Inggris|
bendera: Skotlandia|bendera: Wales|warna kulit cerah|warna kulit cerah-sedang|warna kulit sedang|warna kulit gelap-sedang|warna kulit gelap|bagian|
tanda paragraf|tanda dagger|tanda dagger ganda|tanda panah mengarah ke kiri|panah arah kiri|tanda panah mengarah ke kanan|panah arah kanan|tanda panah mengarah ke atas|
tanda panah mengarah ke bawah|gelombang panah arah kiri|gelombang panah arah kanan|panah dua mata arah kiri|panah dua mata arah naik|panah dua mata arah kanan|panah dua mata arah turun|anak panah ke kiri|
anak panah ke kanan|panah ke kiri dari batang|panah ke atas dari batang|panah ke kanan dari batang|panah ke bawah dari batang|panah naik turun berdudukan|panah simpal ke kiri|panah simpal ke kanan|
panah simpal kanan kiri|panah zigzag turun|panah naik mata ke kiri|panah naik mata ke kanan|panah turun mata ke kiri|panah turun mata ke kanan|panah kanan siku turun|panah turun siku ke kiri|
panah lengkung atas ke kiri|panah lengkung atas ke kanan|panah barat laut bilah panjang|panah ke batang kiri di atas panah ke batang kanan|panah lingkar terbuka melawan arah jarum jam|panah lingkar terbuka searah jarum jam|panah seruit atas ke kiri|panah seruit bawah ke kiri|
panah seruit kanan ke atas|panah seruit kiri ke atas|panah seruit atas ke kanan|panah seruit bawah ke kanan|panah seruit kanan ke bawah|panah seruit kiri ke bawah|panah ke kanan di atas panah ke kiri|tanda panah mengarah ke atas dan ke bawah|
tanda panah mengarah ke kiri di atas tanda panah mengarah ke kanan|sepasang panah ke kiri|sepasang panah ke atas|sepasang panah ke kanan|sepasang panah ke bawah|panah seruit ke kiri di atas panah seruit ke kanan|panah seruit ke kanan di atas panah seruit ke kiri|panah ganda ke kiri|
panah ganda ke kiri dicoret|panah ganda ke atas|panah ganda ke kanan|panah ganda ke kanan dicoret|panah ganda ke bawah|panah ganda ke kanan kiri|panah ganda ke kanan kiri dicoret|panah ganda barat laut|
panah ganda timur laut|panah ganda tenggara|panah ganda barat daya|panah tripel ke kiri|panah tripel ke kanan|panah keriting ke kiri|panah keriting ke kanan|panah ke atas coret ganda|
panah ke bawah coret ganda|panah bergaris putus-putus ke kiri|panah bergaris putus-putus ke atas|panah bergaris putus-putus ke kanan|panah bergaris putus-putus ke bawah|batang panah ke kiri|batang panah ke kanan|panah putih ke kiri|
panah putih ke atas|panah putih ke kanan|panah putih ke bawah|panah putih ke atas dari batang|panah ke bawah di sebelah kiri panah ke atas|untuk semua|diferensial parsial|di sana ada|
himpunan kosong|pertambahan|nabla|anggota|bukan elemen|berisi|pembuktian selesai|produk n-ary|
penjumlahan n-ary|tidak kurang dari|tidak sama dengan|tidak lebih dari|tanda minus|minus-atau-plus|garis miring pembagian|operator asterisk|
operator cincin|operator bullet|akar kuadrat|proporsional|tanda tak terhingga|sudut kanan|sudut|membagi|
paralel|dan logika|irisan|gabungan|integral|integral ganda|integral kontur|karena itu|
karena|rasio|proporsi|operator tilde|tilde terbalik|lazy s terbalik|sama asimptotis|kira-kira sama|
hampir sama dengan|semua sama|kira-kira sama dengan atau gambaran|cincin di dalam tanda sama dengan|setara dengan|setara terbatas|kurang dari atau sama dengan|lebih dari atau sama dengan|
kurang dari di atas sama dengan|lebih dari di atas sama dengan|jauh lebih sedikit dari|jauh lebih besar dari|antara|lebih besar dari atau setara|mendahului|mengikuti|
tidak mengikuti|subhimpunan dari|superset|subset sama dengan|superset sama dengan|plus dilingkari|minus dilingkari|tanda perkalian dilingkari|
garis miring pembagian dilingkari|operator titik dilingkari|operator cincin dilingkari|operator asterisk dilingkari|tanda plus dalam persegi|tanda minus dalam persegi|falsum|tidak memaksa|
mendahului di bawah relasi|mengikuti di bawah relasi|tidak mencakup sebagai subgrup normal atau sama dengan|orisinal|matriks konjugasi hermitian|segitiga kanan|atau logika n-ary|irisan n-ary|
gabungan n-ary|operator titik|operator bintang|gabungan alami|irisan ganda|sangat lebih sedikit dari|sangat lebih besar dari|elipsis vertikal|
elipsis horizontal garis tengah|elipsis diagonal naik ke kanan|elipsis diagonal turun ke kanan|not seperdelapan|nada mol|nada kres|wajah gembira|wajah tersenyum lebar|
wajah tersenyum lebar dan mata tertutup|wajah gembira dengan mata bahagia|wajah tersenyum lebar dan memejamkan mata|wajah tersenyum lebar dan berkeringat|tertawa terbahak-bahak|wajah gembira berurai air mata|wajah agak tersenyum|wajah terbalik|
wajah meleleh|wajah berkedip|wajah tersenyum dengan mata bahagia|wajah malaikat|wajah tersenyum dengan 3 hati|wajah tersenyum lebar bermata hati|wajah dengan mata berbentuk bintang|wajah memberikan ciuman jauh|
wajah memberikan ciuman|wajah tersenyum|wajah memberikan ciuman dengan mata tertutup|wajah memberikan ciuman dengan mata bahagia|wajah tersenyum dengan air mata|wajah menikmati|wajah menjulurkan lidah|wajah menjulurkan lidah dan mengedipkan mata|
wajah konyol|wajah menjulurkan lidah dan memejamkan mata|wajah materialistis|wajah memeluk|wajah dengan tangan menutup mulut|wajah dengan mata terbuka dan tangan menutupi mulut|wajah dengan mata mengintip|wajah menyuruh diam|
wajah berpikir|wajah memberi hormat|wajah dengan mulut tertutup rapat|wajah dengan alis terangkat|wajah netral|wajah tanpa ekspresi|wajah tanpa mulut|wajah dengan garis titik-titik|
wajah di awan|wajah tersenyum sombong|wajah bosan|wajah dengan mata ke atas|wajah menyeringai|wajah mengembuskan napas|bohong|wajah gemetar|
kepala bergeleng|kepala mengangguk|wajah lega|wajah merenung|wajah mengantuk|ngiler|wajah tidur|wajah dengan kantung mata|
wajah bermasker|wajah bertermometer|wajah diperban di kepala|mual|wajah muntah|bersin|wajah kepanasan|wajah kedinginan|
wajah pusing karena mabuk|wajah pusing|wajah dengan mata berputar|kepala meledak|wajah koboi|wajah pesta|wajah menyamar|wajah berkacamata hitam|
wajah kutu buku|wajah dengan monokel|wajah bingung|wajah dengan mulut diagonal|wajah cemas|wajah agak cemberut|wajah cemberut|wajah dengan mulut terbuka|
wajah hening|wajah terpukau|wajah tersipu|wajah syok|wajah memelas|wajah menahan air mata|wajah mengerutkan kening dengan mulut terbuka|wajah menderita|
wajah ketakutan|wajah ketakutan berkeringat|wajah kecewa namun lega|wajah menangis|wajah menangis keras|wajah sangat ketakutan|wajah stres|wajah tidak setuju|
wajah kecewa|wajah berkeringat|wajah terlalu lelah|wajah kelelahan|wajah menguap|wajah bersungguh-sungguh|wajah sangat marah|wajah marah|
wajah dengan simbol pada mulut|wajah tersenyum bertanduk|wajah marah dengan tanduk|tengkorak|tengkorak dan tulang|kotoran|badut|wajah monster|
topeng hidung panjang|hantu|alien|monster alien|robot|wajah kucing tersenyum lebar|wajah kucing gembira dengan mata bahagia|wajah kucing gembira berurai air mata|
wajah kucing gembira bermata hati|wajah kucing tersenyum sombong|wajah kucing memberikan ciuman dengan mata tertutup|wajah kucing ketakutan|wajah kucing menangis|wajah kucing marah|tidak melihat|tidak mendengar|
tidak bicara|surat cinta|hati terpanah|hati berpita|hati bersinar|hati membesar|hati berdetak|hati berputar|
dua hati|dekorasi hati|tanda seru berbentuk hati|patah hati|hati berapi-api|mengobati hati terluka|hati merah|hati merah muda|
hati oranye|hati kuning|hati hijau|hati biru|hati biru muda|hati ungu|hati cokelat|hati hitam|
hati abu-abu|hati putih|tanda ciuman|nilai seratus|marah|awan duel|tabrakan|pusing|
keringat|berlari|lubang|balon ucapan|mata di dalam gelembung ucapan|gelembung ucapan kiri|gelembung marah kanan|gelembung pikiran|
zzz|tangan melambai|angkat tangan|telapak tangan terbuka|telapak tangan terbuka dengan jari rapat|salam vulcan|tangan menghadap kanan|tangan menghadap kiri|
telapak tangan menghadap ke bawah|telapak tangan menghadap ke atas|tangan mendorong ke kiri|tangan mendorong ke kanan|oke|jari terkuncup|tangan menjepit|isyarat kemenangan|
jari menyilang|tangan dengan jari telunjuk dan ibu jari menyilang|gerakan sayang kamu|lambang tanduk|panggil saya|menunjuk ke arah kiri|menunjuk ke arah kanan|menunjuk ke atas (dibalik)|
jari tengah|menunjuk ke bawah|menunjuk ke atas|jari telunjuk menunjuk penonton|jempol ke atas|jempol ke bawah|tangan terkepal ke atas|tangan terkepal ke depan|
tinju kiri|tinju kanan|tepuk tangan|mengangkat tangan|tangan membentuk hati|tangan terbuka|tangan diangkat dan dirapatkan bersama|jabat tangan|
melipat tangan|tangan menulis|poles kuku|selfie|lengan berotot|lengan robot|tungkai robot|tungkai|
telapak kaki|telinga|telinga dengan alat bantu dengar|hidung|otak|organ jantung|paru-paru|gigi|
tulang|dua mata|satu mata|lidah|mulut|menggigit bibir|bayi|anak|
anak laki-laki|anak perempuan|dewasa|orang: rambut pirang|pria|orang: janggut|pria: janggut|pria berambut pirang|
wanita|wanita: janggut|wanita berambut pirang|lanjut usia|pria tua|wanita tua|orang marah|pria muka tidak senang|
wanita muka tidak senang|orang tidak senang|pria tidak senang|wanita tidak senang|orang mengisyaratkan TIDAK|pria mengisyaratkan TIDAK|wanita mengisyaratkan TIDAK|orang mengisyaratkan OKE|
pria mengisyaratkan OKE|wanita mengisyaratkan OKE|orang menengadahkan tangan|pria menengadahkan tangan|wanita menengadahkan tangan|orang mengangkat tangan|pria mengangkat tangan|wanita mengangkat tangan|
orang tuli|pria tuli|wanita tuli|orang membungkuk|pria membungkuk|wanita membungkuk|orang tepuk jidat|pria tepuk jidat|
wanita tepuk jidat|orang mengangkat bahu|pria mengangkat bahu|wanita mengangkat bahu|petugas kesehatan|pekerja kesehatan pria|pekerja kesehatan wanita|murid|
sarjana pria|sarjana wanita|guru|pengajar pria|pengajar wanita|hakim|hakim pria|hakim wanita|
petani|petani pria|petani wanita|koki|koki pria|koki wanita|mekanik|montir pria|
montir wanita|pekerja pabrik|pekerja pabrik pria|pekerja pabrik wanita|pekerja kantoran|pekerja kantor pria|pekerja kantor wanita|ilmuwan|
ilmuwan pria|ilmuwan wanita|ahli teknologi|ahli teknologi pria|ahli teknologi wanita|penyanyi|penyanyi pria|penyanyi wanita|
seniman|seniman pria|seniman wanita|pilot|pilot pria|pilot wanita|astronaut|antariksawan pria|
antariksawan wanita|pemadam kebakaran|pemadam kebakaran pria|pemadam kebakaran wanita|polisi|polisi pria|polisi wanita|detektif|
detektif pria|detektif wanita|penjaga|penjaga pria|penjaga wanita|ninja|pekerja konstruksi|pekerja konstruksi pria|
pekerja konstruksi wanita|orang mengenakan mahkota|pangeran|putri|orang mengenakan serban|pria mengenakan serban|wanita mengenakan serban|orang dengan topi Tionghoa|
wanita dengan kerudung|orang bertuksedo|pria dewasa bertuksedo|wanita bertuksedo|orang berpenutup kepala|pria berpenutup kepala|wanita berpenutup kepala|wanita hamil|
pria hamil|orang hamil|menyusui|wanita menyusui bayi|pria menyusui bayi|orang menyusui bayi|malaikat bayi|Sinterklas|
Nyonya Sinterklas|manusia sinterklas|pahlawan super|pahlawan super pria|pahlawan super wanita|penjahat super|penjahat super pria|penjahat super wanita|
magi|magi pria|magi wanita|peri|peri pria|peri wanita|vampir|vampir pria|
vampir wanita|orang duyung|pria duyung|putri duyung|kurcaci|kurcaci pria|kurcaci wanita|jin|
jin pria|jin wanita|zombi|zombi pria|zombi wanita|raksasa|makhluk berbulu|pria dipijat|
pria dipijat kepalanya|wanita dipijat|orang potong rambut|pria potong rambut|wanita potong rambut|orang berjalan kaki|pria berjalan kaki|wanita berjalan kaki|
orang berdiri|pria berdiri|wanita berdiri|orang berlutut|pria berlutut|wanita berlutut|orang dengan tongkat|pria dengan tongkat|
wanita dengan tongkat|orang dengan kursi roda bermotor|pria dengan kursi roda bermotor|wanita dengan kursi roda bermotor|orang dengan kursi roda manual|pria dengan kursi roda manual|wanita dengan kursi roda manual|orang berlari|
pria berlari|wanita berlari|penari balet|wanita menari|pria menari|pria melayang mengenakan jas|orang dengan telinga kelinci|pria dengan telinga kelinci|
wanita dengan telinga kelinci|orang di ruangan beruap|pria di ruangan beruap|wanita di ruangan beruap|orang memanjat|pria memanjat|wanita memanjat|orang berolahraga anggar|
balap kuda|pemain ski|peselancar salju|orang bermain golf|pria bermain golf|wanita bermain golf|orang berselancar|pria berselancar|
wanita berselancar|orang mendayung perahu|pria mendayung perahu|wanita mendayung perahu|orang berenang|pria berenang|wanita berenang|orang memantulkan bola|
pria memantulkan bola|wanita memantulkan bola|orang mengangkat beban|pria mengangkat beban|wanita mengangkat beban|orang bersepeda|pria bersepeda|wanita bersepeda|
orang bersepeda gunung|pria bersepeda gunung|wanita bersepeda gunung|orang melakukan gerakan meroda|pria melakukan gerakan meroda|wanita melakukan gerakan meroda|orang bergulat|pria bergulat|
wanita bergulat|orang bermain polo air|pria bermain polo air|wanita bermain polo air|orang bermain bola tangan|pria bermain bola tangan|wanita bermain bola tangan|orang melempar|
pria melempar|wanita melempar|orang dalam posisi teratai|pria dalam posisi teratai|wanita dalam posisi teratai|orang di bak mandi|orang di tempat tidur|orang bergandengan|
dua wanita bergandengan|pria dan wanita bergandengan|dua pria bergandengan|berciuman|pasangan dengan hati|kepala berbicara|siluet foto setengah badan|beberapa siluet foto setengah badan|
orang berpelukan|keluarga|keluarga: orang dewasa, orang dewasa, anak|keluarga: orang dewasa, orang dewasa, anak, anak|keluarga: orang dewasa, anak|keluarga: orang dewasa, anak, anak|jejak kaki|sidik jari|
rambut merah|rambut keriting|rambut putih|gundul|wajah monyet|monyet|gorila|orangutan|
wajah anjing|anjing|anjing pemandu|anjing pembimbing|pudel|serigala|rubah|rakun|
wajah kucing|kucing|kucing hitam|singa|wajah harimau|harimau|macan tutul|wajah kuda|
rusa besar|keledai|kuda|unicorn|zebra|rusa|bison|wajah sapi|
lembu|kerbau|sapi|wajah babi|babi|babi hutan|hidung babi|domba jantan|
domba betina|kambing|unta|unta berpunuk dua|llama|jerapah|gajah|mamut|
badak|kuda nil|wajah tikus|tikus putih|tikus|hamster|wajah kelinci|kelinci|
tupai|biwara|landak|kelelawar|beruang|beruang kutub|koala|panda|
kungkang|berang-berang|sigung|kanguru|musang|jejak kaki hewan|kalkun|ayam|
ayam jago|itik menetas|itik bayi|itik bayi menghadap ke depan|burung|pinguin|merpati|elang|
bebek|angsa leher panjang|burung hantu|dodo|bulu|flamingo|merak|nuri|
sayap|burung hitam|angsa leher pendek|phoenix|katak|buaya|kura-kura|kadal|
ular|wajah naga|naga|sauropod|T-Rex|ikan paus menyembur|ikan paus|lumba-lumba|
orca|anjing laut|ikan|ikan tropis|ikan gembung|hiu|gurita|cangkang spiral|
terumbu karang|ubur-ubur|kepiting|lobster|udang|cumi-cumi|tiram|siput|
kupu-kupu|serangga kecil|semut|lebah madu|kumbang|kumbang betina|jangkrik|kecoak|
laba-laba|jaring laba-laba|kalajengking|nyamuk|lalat|cacing|mikroba|karangan bunga|
sakura|bunga putih|teratai|hiasan mawar|mawar|bunga layu|kembang sepatu|bunga matahari|
mekar|tulip|hyacinthus|semai|tanaman pot|pohon hijau abadi|pohon meranggas|pohon palem|
kaktus|seikat padi|herba|semanggi|empat daun semanggi|daun maple|daun berguguran|daun tertiup angin|
sarang burung kosong|sarang dengan telur|jamur|pohon tanpa daun|anggur|melon|semangka|buah jeruk|
lemon|jeruk limau|pisang|nanas|mangga|apel merah|apel hijau|pir|
persik|ceri|stroberi|blueberry|buah kiwi|tomat|zaitun|kelapa|
alpukat|terung|kentang|wortel|bonggol jagung|cabai pedas|paprika|ketimun|
selada hijau|brokoli|bawang putih|bawang bombay|kacang tanah|kacang merah|kastanye|akar jahe|
kacang polong|jamur cokelat|sayuran umbi|roti|croissant|roti baguette|roti pipih|pretzel|
bagel|panekuk|wafel|irisan keju|daging pada tulang|kaki ayam|potongan daging|babi asap|
hamburger|kentang goreng|pizza|hot dog|roti lapis|taco|burrito|tamale|
roti tawar isi|falafel|telur|memasak|wajan dangkal|panci makanan|fondue|mangkuk dengan sendok|
salad hijau|popcorn|mentega|garam|makanan kaleng|kotak bento|kerupuk beras|nasi kepal|
nasi matang|nasi kari|mangkuk mengepul|spageti|ubi panggang|oden|sushi|udang goreng|
kue ikan dengan desain pusaran|kue bulan|dango|dumpling|kue keberuntungan|kotak makanan|es krim lembut|es serut|
es krim|donat|biskuit|kue ulang tahun|kue|kue mangkuk|pai|sebatang cokelat|
permen|permen lolipop|puding susu|toples madu|botol bayi|gelas susu|minuman hangat|teko|
cangkir teh tanpa gagang|sake|botol dengan penyumbat terlepas|gelas anggur|gelas cocktail|minuman tropis|mug bir|mug bir berdenting|
mendentingkan gelas|gelas tumbler|menuang cairan|cangkir dengan sedotan|teh bubble|kotak minuman|teh mate|es batu|
sumpit|garpu dan pisau dengan piring|garpu dan pisau|sendok|pisau dapur|toples|amphora|bola dunia Eropa-Afrika|
bola dunia Amerika|bola dunia Asia-Australia|bola dunia dengan garis meridian|peta dunia|peta Jepang|kompas|gunung dengan puncak bersalju|gunung|
longsor|gunung berapi|gunung Fuji|berkemah|pantai dan payung|gurun|pulau terpencil|taman nasional|
stadion|bangunan klasik|konstruksi bangunan|batu bata|batu|kayu|pondok|perumahan|
rumah terlantar|rumah|rumah dengan taman|gedung perkantoran|kantor pos Jepang|kantor pos|rumah sakit|bank|
hotel|hotel cinta|minimarket|sekolah|toserba|pabrik|kastel Jepang|kastel|
pernikahan|menara Tokyo|Patung Liberty|gereja|masjid|pura|sinagog|kuil Shinto|
ka’bah|air mancur|tenda|berkabut|malam berbintang|panorama kota|matahari terbit di antara gunung|matahari terbit|
panorama kota di sore hari|matahari terbenam|jembatan di malam hari|sumber air panas|komidi putar|perosotan|kincir ria|roller coaster|
tanda salon|tenda sirkus|lokomotif|gerbong|kereta ekspres|kereta ekspres peluru|kereta|kereta bawah tanah|
light rail|stasiun|trem|monorel|jalur kereta pegunungan|gerbong trem|bus|bus datang|
bus listrik|minibus|ambulans|mobil pemadam kebakaran|mobil polisi|mobil polisi datang|taksi|taksi datang|
mobil|mobil datang|kendaraan rekreasi|truk pikap|truk pengiriman|lori gandeng|traktor|mobil balap|
sepeda motor|motor skuter|kursi roda manual|kursi roda bermotor|bajaj|sepeda|otoped|papan luncur|
sepatu roda|halte bus|jalan raya|rel kereta|drum minyak|pompa bahan bakar|roda|lampu mobil polisi|
lampu lalu lintas horizontal|lampu lalu lintas vertikal|rambu stop|konstruksi|jangkar|ban pelampung|perahu layar|kano|
perahu cepat|kapal penumpang|kapal feri|perahu bermotor|kapal|pesawat|pesawat kecil|pesawat lepas landas|
pesawat mendarat|parasut|kursi|helikopter|kereta suspensi|kereta gantung|trem gantung|satelit|
roket|piring terbang|bel meja|koper|jam pasir|jam pasir yang bergerak|jam tangan|jam weker|
stopwatch|penghitung waktu|jam perapian|jam dua belas tepat|jam setengah satu|jam satu tepat|jam setengah dua|jam dua tepat|
jam setengah tiga|jam tiga tepat|jam setengah empat|jam empat tepat|jam setengah lima|jam lima tepat|jam setengah enam|jam enam tepat|
jam setengah tujuh|jam tujuh tepat|jam setengah delapan|jam delapan tepat|jam setengah sembilan|jam sembilan tepat|jam setengah sepuluh|jam sepuluh tepat|
jam setengah sebelas|jam sebelas tepat|jam setengah dua belas|bulan baru|bulan sabit awal|bulan perbani awal|bulan cembung awal|bulan purnama|
bulan cembung akhir|bulan perbani akhir|bulan sabit akhir|bulan sabit|wajah bulan baru|wajah bulan perbani awal|wajah bulan perbani akhir|termometer|
matahari|wajah bulan purnama|wajah matahari|planet bercincin|bintang medium putih|bintang bersinar|bintang jatuh|bima sakti|
awan|matahari di balik awan|awan dengan petir dan hujan|matahari di balik awan kecil|matahari di balik awan besar|matahari di balik awan hujan|awan hujan|awan salju|
awan petir|tornado|kabut|wajah tertiup angin|topan|pelangi|payung tertutup|payung|
payung dengan tetesan hujan|payung di tanah|tegangan tinggi|serpihan salju|boneka salju dengan hujan salju|boneka salju tanpa salju|komet|api|
tetesan air|ombak|jack-o-lantern|pohon Natal|kembang api|kembang api batang|petasan|berkilau|
balon|party popper|bola konfeti|pohon tanabata|dekorasi pinus|boneka Jepang|bendera ikan koi|lonceng angin|
perayaan bulan|amplop merah|pita|kado|pita pengingat|tiket masuk|tiket|medali militer|
piala|medali olahraga|medali emas|medali perak|medali perunggu|bola sepak|bisbol|sofbol|
bola basket|bola voli|American football|sepak bola rugbi|tenis|lempar cakram|bowling|kriket|
hoki lapangan|hoki es|lacrosse|ping pong|bulu tangkis|sarung tinju|seragam beladiri|gawang|
bendera di lubang golf|seluncur es|tongkat pancing|kacamata selam|kaos lari|ski|kereta luncur|batu curling|
dart|yo-yo|layang-layang|pistol air|biliar 8 bola|bola kristal|tongkat ajaib|video game|
joystick|mesin slot|dadu|keping puzzle|boneka beruang|pinata|bola disko|boneka bersarang|
waru|hati|wajik|keriting|pion catur|joker|naga merah mahyong|kartu bunga|
seni drama|bingkai bergambar|palet pelukis|benang|jarum jahit|gulungan benang|simpul|kacamata|
kacamata hitam|kacamata renang|jas laboratorium|rompi pengaman|dasi|kaos|celana jeans|syal|
sarung tangan|mantel|kaus kaki|gaun|kimono|sari|pakaian renang one-piece|celana renang|
celana pendek|bikini|pakaian wanita|kipas tangan lipat|dompet|tas jinjing|kantung|tas belanja|
tas sekolah|sandal jepit|sepatu pria|sepatu lari|sepatu boot untuk mendaki|sepatu flat|sepatu hak tinggi|sandal wanita|
sepatu balet|sepatu bot wanita|sisir garpu|mahkota|topi wanita|topi tinggi|topi wisuda|topi berlidah|
helm tentara|helm dengan palang putih|tasbih|lipstik|cincin|batu permata|speaker mati|volume speaker rendah|
volume speaker medium|volume speaker tinggi|pengeras suara|megafon|trompet pos|lonceng|lonceng dicoret|naskah musik|
not musik|not-not musik|mikrofon studio|penggeser tingkat|kenop kontrol|mikrofon|headphone|radio|
saksofon|trompet|trombon|akordeon|gitar|keyboard musik|biola|banjo|
drum|gendang|marakas|seruling|harpa|ponsel|telepon masuk|telepon|
gagang telepon|pager|mesin faks|baterai|baterai lemah|steker|komputer laptop|komputer desktop|
printer|keyboard|mouse komputer|trackball|disk komputer|disket|disk optik|dvd|
sempoa|kamera film|frame film|proyektor film|papan sutradara|televisi|kamera|kamera dengan flash|
kamera video|kaset video|kaca pembesar arah kiri|kaca pembesar arah kanan|lilin|bohlam|lampu senter|lampion merah|
lampu diya|buku catatan bersampul|buku tertutup|buku terbuka|buku hijau|buku biru|buku oranye|buku|
buku catatan|buku besar|halaman tergulung|gulungan|halaman tampak depan|koran|gulungan koran|penanda halaman buku|
pembatas buku|label|koin|kantung uang|peti harta karun|uang kertas yen|uang kertas dolar|uang kertas euro|
uang kertas pound|uang bersayap|kartu kredit|kuitansi|bagan meningkat dengan yen|amplop|email|amplop datang|
amplop dengan panah|baki kotak keluar|baki kotak masuk|paket|kotak surat tertutup dengan bendera terangkat|kotak surat tertutup dengan bendera turun|kotak surat terbuka dengan bendera terangkat|kotak surat terbuka dengan bendera turun|
kotak pos|kotak dengan surat suara|pensil|ujung pena|pena tinta|pena|kuas|krayon|
memo|tas kantor|folder file|folder file terbuka|pembagi indeks kartu|kalender|kalender sobek|catatan spiral|
kalender spiral|indeks kartu|bagan meningkat|bagan menurun|diagram batang|papan klip|paku penanda|paku penanda bulat|
klip kertas|klip kertas tertaut|penggaris lurus|penggaris segitiga|gunting|kotak file kartu|lemari file|keranjang sampah|
gembok|gembok terbuka|gembok terkunci dengan pena|gembok terkunci dengan kunci|kunci|kunci antik|palu|kapak|
beliung|palu dan beliung|palu dan kunci inggris|belati|pedang bersilang|bom|bumerang|busur dan panah|
perisai|gergaji kayu|kunci inggris|obeng|mur dan baut|roda gigi|klem|timbangan gantung|
tongkat tunanetra|tautan|rantai putus|rantai|kait|kotak perkakas|magnet|tangga|
sekop|alembic|tabung uji|cawan petri|dna|mikroskop|teleskop|antena satelit|
suntikan|tetesan darah|pil|plester luka|kruk|stetoskop|sinar-x|pintu|
elevator|cermin|jendela|tempat tidur|sofa dan lampu|bangku|toilet|penyedot wc|
shower|bathtub|perangkap tikus|pisau cukur|botol losion|peniti|sapu|keranjang|
gulungan kertas|ember|sabun|gelembung|sikat gigi|spons|alat pemadam api ringan|troli belanja|
rokok|peti mati|batu nisan|guci abu|jimat nazar|hamsa|moai|plakat|
kartu identitas|tanda ATM|tanda membuang sampah|air dapat diminum|simbol kursi roda|toilet pria|toilet wanita|kamar kecil|
simbol bayi|kloset air|kontrol paspor|bea cukai|pengambilan bagasi|koper tertinggal|peringatan|anak-anak menyeberang|
dilarang masuk|dilarang|dilarang bersepeda|dilarang merokok|dilarang membuang sampah sembarangan|air tidak dapat diminum|pejalan kaki dilarang masuk|dilarang menggunakan ponsel|
di bawah 18 tahun dilarang|radioaktif|biohazard|tanda panah atas|tanda panah kanan atas|tanda panah kanan|tanda panah kanan bawah|tanda panah bawah|
tanda panah kiri bawah|tanda panah kiri|tanda panah kiri atas|tanda panah atas bawah|tanda panah kiri kanan|panah arah kanan kiri|tanda panah kanan melengkung ke kiri|tanda panah kanan melengkung ke kanan|
tanda panah kanan melengkung ke atas|tanda panah kanan melengkung ke bawah|tanda panah searah jarum jam|tanda panah berlawanan arah jarum jam|tanda panah BACK|tanda panah END|tanda panah ON!|tanda panah SOON|
tanda panah TOP|tempat ibadah|simbol atom|om|bintang Daud|roda dharma|yin yang|salib latin|
salib ortodoks|bintang dan bulan|simbol damai|menorah|bintang sudut enam bertitik|khanda|Aries|Taurus|
Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagitarius|Capricorn|
Aquarius|Pisces|Ophiuchus|tombol acak lagu|tombol ulangi|tombol ulangi satu lagu|tombol putar|tombol maju cepat|
tombol lagu berikutnya|tombol putar atau jeda|tombol mundur|tombol mundur cepat|tombol lagu terakhir|tombol naik|tombol naik cepat|tombol turun|
tombol turun cepat|tombol jeda|tombol berhenti|tombol rekam|tombol keluarkan|film|tombol redupkan|tombol cerahkan|
batang antena|nirkabel|mode getar|ponsel nonaktif|simbol wanita|simbol pria|simbol transgender|kali|
tambah|kurang|bagi|tanda sama dengan tebal|tak terhingga|tanda seru ganda|tanda seru dan tanya|tanda tanya merah|
tanda tanya putih|tanda seru putih|tanda seru merah|garis bergelombang|kurs|tanda dolar tebal|simbol kedokteran|simbol daur ulang|
fleur-de-lis|emblem trisula|lencana nama|simbol jepang untuk pemula|lingkaran besar tebal|tanda centang putih tebal|kotak bercentang|tanda centang tebal|
tanda silang|tombol tanda silang|untaian bergelombang|untaian bergelombang ganda|tanda alternasi bagian|bintang berujung lancip delapan|bintang berujung delapan|kilauan|
hak cipta|terdaftar|merek dagang|percikan|masukan huruf kapital latin|masukan huruf kecil latin|masukan angka|masukan simbol|
masukan huruf latin|tombol A (golongan darah)|tombol AB (golongan darah)|tombol B (golongan darah)|tombol CL|tombol COOL|tombol FREE|informasi|
tombol ID|huruf M dalam lingkaran|tombol NEW|tombol NG|tombol O (golongan darah)|tombol OK|tombol P|tombol SOS|
tombol UP!|tombol VS|tombol Jepang "di sini"|tombol Jepang "biaya layanan"|tombol Jepang "jumlah bulanan"|tombol Jepang "tidak gratis"|tombol Jepang "sudah dipesan"|karakter keunggulan dalam lingkaran|
tombol Jepang "diskon"|tombol Jepang "gratis"|tombol Jepang "dilarang"|tombol Jepang "dapat diterima"|tombol Jepang "lamaran kerja"|tombol Jepang "nilai kelulusan"|tombol Jepang "ada lowongan"|tombol Jepang "selamat"|
tombol Jepang "rahasia"|tombol Jepang "siap berbisnis"|tombol Jepang "tidak ada lowongan"|lingkaran merah|lingkaran oranye|lingkaran kuning|lingkaran hijau|lingkaran biru|
lingkaran ungu|lingkaran cokelat|lingkaran hitam|lingkaran putih|persegi merah|persegi oranye|persegi kuning|persegi hijau|
persegi biru|persegi ungu|persegi cokelat|persegi besar hitam|persegi besar putih|persegi medium hitam|persegi medium putih|persegi kecil medium hitam|
persegi kecil medium putih|persegi kecil hitam|persegi kecil putih|wajik oranye besar|wajik biru besar|wajik oranye kecil|wajik biru kecil|segitiga merah mengarah ke atas|
segitiga merah mengarah ke bawah|wajik bertitik|tombol radio|tombol persegi putih|tombol persegi hitam|bendera kotak-kotak|bendera segitiga|bendera menyilang|
bendera hitam|bendera putih|bendera pelangi|bendera transgender|bendera bajak laut`
