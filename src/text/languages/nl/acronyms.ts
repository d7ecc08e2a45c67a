/** Acronyms and names in capitals that are said in a way of their own. */
export const DUTCH_ACRONYMS: { readonly [written: string]: string } = {
  NAVO: 'Navo',
  NATO: 'Nato',
  IBAN: 'Iban',
  ABN: 'A B N',
  AMRO: 'Amro',
  UNO: 'Uno',
  GroenLinks: 'GroenLinks',
  PvdA: 'P V D A',
  MKB: 'M K B',
  OESO: 'Oeso',
  MAVO: 'mavo',
  HAVO: 'havo',
  CAO: 'C A O',
  BTW: 'B T W',
  TBS: 'T B S',
  AOW: 'A O W',
  UWV: 'U W V',
  BSN: 'B S N',
  ANWB: 'A N W B',
  AIVD: 'A I V D',
}

/** Acronyms with vowels that are spelled in Dutch, beside those that all languages spell. */
export const DUTCH_SPELLED: string = `
  WHO ICT AEX ABN ADHD AOV AVRO AZ CAO EHBO EK EO EU EVRM FIOD GGD ICE IND ING IOC IT KI KNMI KRO NOC NOS NS OM OR OV
  OVSE RIVM SUV UMC UN UNHCR UT VPRO VU WAO WIA WK WOZ WO ZZP ROC OCMW IMF EPD EKG EHEC EZ
`
