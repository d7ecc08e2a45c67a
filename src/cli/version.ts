export { version } from '../app/version.ts'
