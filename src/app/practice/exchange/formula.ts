/** What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * A cell that no spreadsheet takes for a formula: `'` stands before one that would be. So does it
 * before one that begins with `'` and then a formula, so that `fromSafeCell()` gives every text back.
 */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell that `safeCell()` made. */
export function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
