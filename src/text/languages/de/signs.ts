/** Names of signs in German. */
export const GERMAN_SIGNS: { readonly [sign: string]: string } = {
  '%': 'Prozent',
  '&': 'und',
  '+': 'plus',
  '=': 'gleich',
  '€': 'Euro',
  $: 'Dollar',
  '£': 'Pfund',
  '@': 'at',
  '°': 'Grad',
  '×': 'mal',
}
