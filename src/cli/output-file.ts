export { openOutputFile, type OutputFile } from '../app/output-file.ts'
