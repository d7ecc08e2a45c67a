/** Acronyms and names in capitals that are said in a way of their own. */
export const GERMAN_ACRONYMS: { readonly [written: string]: string } = {
  AfD: 'A F D',
  BAföG: 'Bafög',
  GmbH: 'G m b H',
  gGmbH: 'gemeinnützige G m b H',
  MwSt: 'Mehrwertsteuer',
  WLAN: 'W Lan',
  TÜV: 'Tüv',
  SARS: 'Sars',
  NATO: 'Nato',
  UNO: 'Uno',
  DAX: 'Dax',
}

/** Acronyms with vowels that are spelled in German, beside those that all languages spell. */
export const GERMAN_SPELLED: string = `
  ABS ADAC ADHS AG AGB AKW AOK ARD ASB ATX AU BIP EDV EEG EG EKD EKG EM EU EUR EZB FAZ HU ICE ICD IG IHK IOC IRA
  IT ITB KI LED ÖBB ÖPNV ÖVP OB OG OP ORF OSZE SEK SOS SUV UG UK UKW UN UNHCR US USV UVP WHO WHU
  MESZ MEZ OEZ AMG DAAD EAN IBAN ILO IRS ISS IWF UMTS ISBN ÖAMTC HIV
`
