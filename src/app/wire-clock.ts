export { systemClock } from '../adapters/clock/system.ts'
