/** Names of signs in Spanish. */
export const SPANISH_SIGNS: { readonly [sign: string]: string } = {
  '%': 'por ciento',
  '&': 'y',
  '+': 'más',
  '=': 'igual a',
  '€': 'euros',
  $: 'dólares',
  '£': 'libras',
  '@': 'arroba',
  '°': 'grados',
  '×': 'por',
}
