import type { ControlRange, EngineCapabilities } from '../../../ports/engine.ts'

const FINENESS = ['none', 'sentence', 'word', 'phoneme'] as const

/** What all of several engines can do: limits of the narrowest, marks of the coarsest. */
export function commonCapabilities(
  all: readonly [EngineCapabilities, ...EngineCapabilities[]],
): EngineCapabilities {
  const rate = commonRange(all.map((it) => it.controls.rate))
  const pitchSemitones = commonRange(all.map((it) => it.controls.pitchSemitones))
  const builds = [...new Set(all.flatMap((it) => it.build ?? []))]
  const fineness = Math.min(...all.map((it) => FINENESS.indexOf(it.marks)))
  return {
    workload: all.every((it) => it.workload === 'cpu') ? 'cpu' : 'network',
    concurrency: all[0].concurrency,
    maxSegmentChars: Math.min(...all.map((it) => it.maxSegmentChars)),
    marks: FINENESS[fineness] ?? 'none',
    controls: { ...(rate && { rate }), ...(pitchSemitones && { pitchSemitones }) },
    options: [...new Set(all.flatMap((it) => it.options))],
    ...(builds.length > 0 && { build: builds.join(' + ') }),
  }
}

function commonRange(ranges: readonly (ControlRange | undefined)[]): ControlRange | undefined {
  let common: ControlRange | undefined
  for (const range of ranges) {
    if (!range) return undefined
    common = common
      ? { min: Math.max(common.min, range.min), max: Math.min(common.max, range.max) }
      : range
  }
  return common && common.min <= common.max ? common : undefined
}
