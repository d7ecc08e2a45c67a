import { expect, test } from 'vitest'
import { devicesFor, devicesOf } from './devices.ts'

test('auto tries what the runtime has for the system, and then the processor', () => {
  expect(devicesFor('auto', 'linux', 'x64')).toEqual(['cuda', 'cpu'])
  expect(devicesFor('auto', 'linux', 'arm64')).toEqual(['cpu'])
  expect(devicesFor('auto', 'win32', 'x64')).toEqual(['dml', 'cpu'])
  expect(devicesFor('auto', 'darwin', 'arm64')).toEqual(['cpu'])
})

test('a device that is named is tried alone', () => {
  expect(devicesFor('webgpu', 'linux', 'x64')).toEqual(['webgpu'])
  expect(devicesOf('linux', 'x64')).toEqual(['auto', 'cpu', 'cuda', 'webgpu'])
  expect(devicesOf('freebsd', 'x64')).toEqual(['auto', 'cpu'])
})
