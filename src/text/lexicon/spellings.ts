/** How a language spells sounds. */
export interface Spelling {
  /** Lines of `sound letters`; `a|b` is `a` before a consonant and `b` elsewhere. */
  readonly sounds: string
  /** Whether a long consonant is written twice. */
  readonly doubles?: boolean
  /** Changes to the letters of the whole word, in order. */
  readonly rewrites?: readonly (readonly [pattern: RegExp, replacement: string])[]
}

/** Sounds as most readers of the Latin alphabet take letters; where a language has no table. */
export const COMMON: Spelling = {
  sounds: `
    p p b b t t d d ʈ t ɖ d c ky ɟ gy k k ɡ g q k ɢ g ʔ - ʡ -
    m m ɱ m n n ɳ n ɲ ny ŋ ng ɴ ng ʙ br r r ʀ r ⱱ v ɾ r ɽ r ɸ f β v f f v v θ th ð dh
    s s z z ʃ sh ʒ zh ʂ sh ʐ zh ɕ sh ʑ zh ç h ʝ y x kh ɣ gh χ kh ʁ r ħ h ʕ - h h ɦ h ʜ h ʢ -
    ɬ l ɮ l ʋ v ɹ r ɻ r j y ɰ w l l ɭ l ʎ ly ʟ l ɺ l ɫ l ɧ sh ʍ w w w ɥ w
    ʘ p ǀ t ǃ k ǂ k ǁ k ɓ b ɗ d ʄ j ɠ g ʛ g ᶑ d
    tʃ ch dʒ j ts ts dz dz tɕ ch dʑ j ʈʂ ch ɖʐ j pf pf
    i i y u ɨ i ʉ u ɯ u u u ɪ i ʏ u ʊ u e e ø o ɘ e ɵ o ɤ o o o ə e ɛ e œ o ɜ e ɞ o ʌ a ɔ o
    æ a ɐ a a a ɶ a ɑ a ɒ o ɚ er ɝ er ᵻ i ᵿ u ᵊ e`,
}

/** Spellings by base language. Each adds to or takes the place of `COMMON`. */
export const SPELLINGS: { readonly [base: string]: Spelling } = {
  en: {
    sounds: `
      ð th ç h x k ɣ g χ k ʁ r ɲ ny ʎ ly ɾ t
      iː ee i ee|ee ɪ i|ih y oo yː oo ɨ i|ih ʉː oo ʉ oo uː oo u oo ʊ oo eː ay e e|eh ɛ e|eh ɛː air
      øː ur ø ur œ ur ɜː ur ɜ ur ɝ ur ɚ er ə u|a ɐ a ʌ u|uh ɔː aw ɔ aw oː oh o oh ɒ o|aw ɒː aw
      æ a|ah a a|ah aː ah ɑː ah ɑ ah ᵻ i|ih ᵊ u
      eɪ ay aɪ y|eye ɔɪ oy aʊ ou|ow əʊ oh oʊ oh ɪə eer iə eer eə air ɛə air ʊə oor
      ɑːɹ ar ɑɹ ar ɔːɹ or ɔɹ or ɪɹ eer ɛɹ air ʊɹ oor əɹ er ɜːɹ ur ɜɹ ur`,
    rewrites: [
      [/(?<=[a-z])s$/, 'ss'],
      [/(?<=[^aeiou]|^)u([bdfgklmnpt])(?=[aeiouy])/g, 'u$1$1'],
    ],
  },
  de: {
    sounds: `
      ʃ sch ʒ sch ʂ sch tʃ tsch dʒ dsch ts z dz ds ç ch x ch χ ch ɣ g j j w u v w ʋ w z s s ss
      θ ss ð d ŋ ng ɲ nj ʎ lj ʝ j k k ɹ r ʁ r
      iː ie i i|ie ɪ i eː eh e e|eh ɛː äh ɛ e|ä æ ä aː ah a a ɑː ah ɑ a ʌ a ɐ er oː oh o o ɔː oh ɔ o
      ɒ o uː uh u u ʊ u yː üh y ü ʏ ü øː öh ø ö œ ö ɜː öh ɜ er ə e ɚ er ɝ ör
      aɪ ei eɪ äj aʊ au ɔɪ eu ɔʏ eu ɔø eu əʊ ou oʊ ou`,
    rewrites: [
      [/^sch(?=[pt])/, 's'],
      [/^ss/, 's'],
      [/ss(?=[ptk])/g, 's'],
    ],
  },
  es: {
    sounds: `
      θ z x j χ j h j ɦ j ç j tʃ ch tɕ ch ʃ sh ʒ y dʒ y dz ds ɲ ñ ʎ ll ʝ y j i ɣ g β b v b ð d z s
      ŋ n w u r rr ʀ rr ʁ r ɾ r ɹ r ə e ʌ a æ a ɜ e ɚ er ɝ er y u ø e œ e eɪ ei aɪ ai ɔɪ oi aʊ au
      əʊ ou oʊ ou`,
    rewrites: [
      [/^rr/, 'r'],
      [/^i(?=[aeou])/, 'y'],
      [/^u(?=[aeio])/, 'hu'],
      [/(?<=[aeo])i(?=[aeou])/g, 'y'],
      [/g(?=[ei])/g, 'gu'],
    ],
  },
  fr: {
    sounds: `
      ʃ ch ʒ j tʃ tch dʒ dj ɲ gn ŋ ng j y w ou ɥ u ʁ r ɹ r θ s ð z x r χ r h h s ss
      i i iː i ɪ i y u ʏ u u ou uː ou ʊ ou e é eː é ɛ è ɛː è ø eu œ eu ɜ eu ə e ɚ eur o ô oː ô ɔ o
      ɒ o ɑ â ɑː â a a æ a ʌ a ɐ a ɑ̃ an ã an ɛ̃ in ẽ in œ̃ un ɔ̃ on õ on eɪ éi aɪ aï ɔɪ oï
      aʊ aou əʊ ô oʊ ô`,
    rewrites: [
      [/^ss/, 's'],
      [/ss(?=[bcdfghjklmnpqrtvwxyz])/g, 's'],
      [/(?<=[bcdfgjklmnpqrtvwxyz])ss/g, 's'],
      [/g(?=[eéèiîu])/g, 'gu'],
      [/(?<!n)((?:ch|gn|[bdfgjklmpqstvwxyz]))$/, '$1e'],
      [/(?<=[aeiouéèôâ])r$/, 're'],
    ],
  },
  it: {
    doubles: true,
    sounds: `
      tʃ ci tɕ ci dʒ gi dʑ gi ʃ sci ʒ gi ɲ gn ʎ gli ts z dz z z s θ t ð d x c χ c h h j i w u ŋ n
      k k ə e ʌ a æ a ɜ e ɚ er ɝ er y iu ø e œ e eɪ ei aɪ ai ɔɪ oi aʊ au əʊ ou oʊ ou`,
    rewrites: [
      [/([cg])i(?=[ei])/g, '$1'],
      [/cu(?=[aeio])/g, 'qu'],
      [/kk(?=[ei])/g, 'cch'],
      [/kk(?=u[aeio])/g, 'cq'],
      [/kk/g, 'cc'],
      [/sci(?=[ei])/g, 'sc'],
      [/k(?=[ei])/g, 'ch'],
      [/k/g, 'c'],
    ],
  },
  pt: {
    sounds: `
      ʃ ch ʒ j tʃ tch dʒ dj ɲ nh ʎ lh s ss ʁ rr x rr χ rr h rr ɦ rr r rr ɾ r ɹ r j i w u ŋ n θ s ð d
      ɛ é ɔ ó e ê o ô ɐ a ə a ʌ a æ a ɜ e ɚ er ɨ e ʊ o ɐ̃ ã ã ã ɐ̃ʊ̃ ão ɐ̃w̃ ão eɪŋ em ẽɪ̃ em ẽ em ĩ im õ om ũ um eɪ ei aɪ ai ɔɪ oi
      aʊ au əʊ ou oʊ ou y u ø e œ e`,
    rewrites: [
      [/^ss/, 's'],
      [/^rr/, 'r'],
      [/ss(?=[bcdfghjklmnpqrtvxz])/g, 's'],
      [/(?<=[bcdfghjklmnpqrtvxz])ss/g, 's'],
      [/ss$/, 's'],
      [/(?<=[bcdfgjklmnpqstvxz])rr/g, 'r'],
      [/g(?=[eiéê])/g, 'gu'],
    ],
  },
  nl: {
    sounds: `
      ʃ sj ʒ zj tʃ tsj dʒ dzj ɕ sj ɲ nj ŋ ng x ch ɣ g χ ch ç ch j j ʋ w w w v v θ s ð d ɹ r ʁ r
      iː ie i ie ɪ i eː ee e e|ee ɛ e|è ɛː è æ e aː aa a aa ɑ a ɑː aa ʌ u oː oo o oo ɔ o ɔː oo ɒ o
      uː oe u oe ʊ oe yː uu y uu ʏ u ʉ uu øː eu ø eu œ u ɜː eu ɜ u ə e ɚ er ɛi ij ɛɪ ij eɪ ee
      aɪ ai ʌu ou aʊ ou ɑu ou œy ui ɔɪ oi əʊ oo oʊ oo`,
  },
  sv: {
    doubles: true,
    sounds: `
      ʃ sj ʂ rs ɧ sj ɕ tj ʒ sj tʃ tj tɕ tj dʒ dj x ch ç tj j j w v ʋ v z s θ t ð d ŋ ng ɲ nj ɹ r ʁ r
      ʈ rt ɖ rd ɳ rn ɭ rl
      iː i i i ɪ i yː y y y ʏ y ʉː u ʉ u ɵ u uː o u o ʊ o eː e e e ɛː ä ɛ ä æː ä æ ä øː ö ø ö œ ö
      ɜ ö ə e oː å o å ɔ å ɒ å ɑː a ɑ a a a ʌ a ɐ a ɚ er eɪ ej aɪ aj ɔɪ åj aʊ au əʊ åu oʊ åu`,
    rewrites: [[/kk/g, 'ck']],
  },
  fi: {
    doubles: true,
    sounds: `
      ʃ š ʒ ž ʂ š ɕ š tʃ tš dʒ dž ts ts dz ts j j w v ʋ v v v z s θ t ð d x h χ h ç h ɣ h ŋ ng ɲ nj
      ɹ r ʁ r iː ii i i ɪ i yː yy y y ʏ y uː uu u u ʊ u eː ee e e ɛ e ɛː ee øː öö ø ö œ ö ɜː öö ɜ ö
      ə ö oː oo o o ɔ o ɔː oo ɒ o æː ää æ ä ɑː aa ɑ a aː aa a a ʌ a ɐ a ɚ ör eɪ ei aɪ ai ɔɪ oi aʊ au
      əʊ ou oʊ ou`,
  },
  pl: {
    sounds: `
      ʃ sz ʂ sz ʒ ż ʐ ż tʃ cz ʈʂ cz dʒ dż ɖʐ dż ɕ ś ʑ ź tɕ ć dʑ dź ts c dz dz x ch χ ch h ch ç ch
      v w ʋ w w ł j j ɲ ń ŋ n ʎ lj θ t ð d ɹ r ʁ r ɨ y ɪ y i i u u ʊ u y i ə e ʌ a æ e ɜ e ɒ o ɔ o
      ɚ er ɔ̃ ą ɔ̃ ą ɛ̃ ę õ ą ẽ ę eɪ ej aɪ aj ɔɪ oj aʊ ał əʊ oł oʊ oł ø e œ e`,
    rewrites: [
      [/ś(?=[aeouąę])/g, 'si'],
      [/ź(?=[aeouąę])/g, 'zi'],
      [/ć(?=[aeouąę])/g, 'ci'],
      [/ń(?=[aeouąę])/g, 'ni'],
      [/ś(?=i)/g, 's'],
      [/ź(?=i)/g, 'z'],
      [/ć(?=i)/g, 'c'],
      [/ń(?=i)/g, 'n'],
    ],
  },
  ru: {
    sounds: `
      p п b б t т d д ʈ т ɖ д c кь ɟ гь k к ɡ г q к ɢ г ʔ - m м ɱ м n н ɳ н ɲ нь ŋ н ɴ н r р ʀ р ɾ р
      ɽ р ɹ р ɻ р ʁ р ɸ ф β в f ф v в ʋ в θ т ð д s с z з ʃ ш ʂ ш ʒ ж ʐ ж ɕ щ ɕː щ ʑ ж ç хь ʝ й x х
      χ х ɣ г h х ɦ г ħ х ɬ л j й ɰ в l л ɭ л ʎ ль ʟ л ɫ л w у ʍ у ɥ ю ɧ ш
      tʃ ч tɕ ч dʒ дж dʑ дж ts ц dz дз ʈʂ ч ɖʐ дж pf пф
      i и iː и ɪ и y ю ʏ ю ɨ ы ᵻ ы ʉ у ɯ ы u у uː у ʊ у ᵿ у e э ɛ э ø ё œ ё ɘ э ɜ э ɵ о ɤ ы o о ɔ о
      ɒ о ə а ʌ а æ э ɐ а a а ɑ а ɶ а ɚ эр ɝ эр ᵊ а eɪ эй aɪ ай ɔɪ ой aʊ ау əʊ оу oʊ оу ʲ ь`,
    rewrites: [
      [/[йь]а/g, 'я'],
      [/[йь]э/g, 'е'],
      [/[йь]о/g, 'ё'],
      [/[йь]у/g, 'ю'],
      [/ьи/g, 'и'],
      [/(?<=[бвгдзклмнпрстфхцчшжщ])э/g, 'е'],
      [/(?<=[жшц])ы/g, 'и'],
    ],
  },
}
