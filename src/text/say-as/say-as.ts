import type { ClassReading } from '../normalize/readings.ts'

/** Says a text as one of a class; undefined when it is none, so that the usual rules read it. */
export function sayAs(text: string, as: ClassReading, language: string): string | undefined {
  return as.interpretAs === 'characters' && language !== '' ? [...text].join(' ') : undefined
}
