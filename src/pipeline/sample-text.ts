/** A sentence in each of the more spoken languages, to hear or to measure a voice by. */
const SENTENCES: { readonly [language: string]: string } = {
  ar: 'هذا صوتي، وهكذا أقرأ لك.',
  cs: 'Toto je můj hlas a takto vám čtu.',
  da: 'Dette er min stemme, og sådan læser jeg for dig.',
  de: 'Dies ist meine Stimme, und so lese ich Ihnen vor.',
  el: 'Αυτή είναι η φωνή μου και έτσι σας διαβάζω.',
  en: 'This is my voice, and this is how I read to you.',
  es: 'Esta es mi voz, y así es como leo para ti.',
  fi: 'Tämä on minun ääneni, ja näin luen sinulle.',
  fr: 'Voici ma voix, et voilà comment je lis pour vous.',
  hi: 'यह मेरी आवाज़ है, और मैं आपके लिए ऐसे पढ़ती हूँ।',
  hu: 'Ez az én hangom, és így olvasok fel önnek.',
  it: 'Questa è la mia voce, ed è così che leggo per te.',
  ja: 'これが私の声です。このように読み上げます。',
  ko: '이것이 제 목소리이고, 이렇게 읽어 드립니다.',
  nl: 'Dit is mijn stem, en zo lees ik u voor.',
  no: 'Dette er stemmen min, og slik leser jeg for deg.',
  pl: 'To jest mój głos i tak właśnie czytam.',
  pt: 'Esta é a minha voz, e é assim que leio para você.',
  ro: 'Aceasta este vocea mea și așa vă citesc.',
  ru: 'Это мой голос, и так я вам читаю.',
  sv: 'Det här är min röst, och så här läser jag för dig.',
  tr: 'Bu benim sesim ve size böyle okuyorum.',
  uk: 'Це мій голос, і так я вам читаю.',
  vi: 'Đây là giọng của tôi, và tôi đọc cho bạn như thế này.',
  zh: '这是我的声音，我就这样为您朗读。',
}

/** What a voice says of itself in `language`; digits, which every voice can read, where no sentence is known. */
export function sampleText(language: string): string {
  return SENTENCES[(language.split('-')[0] ?? '').toLowerCase()] ?? '1 2 3 4 5 6 7 8 9 10.'
}
