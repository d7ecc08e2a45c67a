// Parts of graphs that more than one family has.
import { floats, integers, node } from './onnx-writer.ts'

/** Each row as often as wanted, less often the faster: [n, c] to [n · count ÷ speed, c]. */
export const repeated: {
  constants(count: number): Buffer[]
  nodes(rows: string, speed: string, frames: string): Buffer[]
} = {
  constants: (count) => [
    floats('frame_count', [], [count]),
    integers('frame_zero', [1], [0]),
    integers('frame_scalar', [0], []),
    integers('frame_from', [], [0]),
    integers('frame_by', [], [1]),
  ],
  nodes: (rows, speed, frames) => [
    node('Reshape', [speed, 'frame_scalar'], ['frame_speed']),
    node('Shape', [rows], ['frame_shape']),
    node('Gather', ['frame_shape', 'frame_from'], ['frame_rows']),
    node('Cast', ['frame_rows'], ['frame_rows_f'], { to: 1 }),
    node('Mul', ['frame_rows_f', 'frame_count'], ['frame_all']),
    node('Div', ['frame_all', 'frame_speed'], ['frame_wanted']),
    node('Ceil', ['frame_wanted'], ['frame_whole']),
    node('Cast', ['frame_whole'], ['frame_to'], { to: 7 }),
    node('Range', ['frame_from', 'frame_to', 'frame_by'], ['frame_index']),
    node('Cast', ['frame_index'], ['frame_index_f'], { to: 1 }),
    node('Div', ['frame_speed', 'frame_count'], ['frame_step']),
    node('Mul', ['frame_index_f', 'frame_step'], ['frame_place']),
    node('Cast', ['frame_place'], ['frame_row'], { to: 7 }),
    node('Gather', [rows, 'frame_row'], [frames]),
  ],
}

/**
 * Uses an input that changes nothing, so that the graph keeps it. Wants a constant `nothing` of 0.
 */
export function unused(input: string, value: string, result: string): Buffer[] {
  return [
    node('ReduceSum', [input], [`${input}_sum`], { keepdims: 0 }),
    node('Mul', [`${input}_sum`, 'nothing'], [`${input}_nothing`]),
    node('Add', [value, `${input}_nothing`], [result]),
  ]
}
