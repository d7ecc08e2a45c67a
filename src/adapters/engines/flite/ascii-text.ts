const SIGNS: { readonly [sign: string]: string } = {
  '‘': "'", '’': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"', '–': ', ', '—': ', ', '…': '...',
  'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'ø': 'o', 'Ø': 'O', 'œ': 'oe', 'Œ': 'Oe', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'ð': 'th', 'þ': 'th',
} // prettier-ignore

/** The text as flite reads it: it knows ASCII alone, and reads anything else byte by byte. */
export function asciiText(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/gu, (sign) => SIGNS[sign] ?? sign)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]+/gu, ' ')
}
