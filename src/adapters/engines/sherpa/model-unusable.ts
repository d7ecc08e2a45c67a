import { SpeechError } from '../../../core/errors.ts'
import { explainProblems, type ModelReport } from './model-report.ts'

/** The error of calls for a model whose folder is wrong: what was expected and found, file by file. */
export function modelUnusable(model: string, report: ModelReport): SpeechError {
  return new SpeechError(
    'unavailable',
    `The model ${model} cannot be loaded. ${explainProblems(report)}`,
    {
      retryable: false,
      details: { model, problems: report.problems.map((it) => ({ ...it })) },
    },
  )
}
