import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { SpeechError } from '../core/errors.ts'

/** Optional packages, and what a user types to have them. */
const PEERS = {
  pg: 'npm install pg@8',
  bullmq: 'npm install bullmq@6 ioredis@5',
  ioredis: 'npm install bullmq@6 ioredis@5',
  '@huggingface/transformers': 'npm install @huggingface/transformers@4',
} as const

/** A package that is needed only by who configures what it does. */
export type PeerName = keyof typeof PEERS

/**
 * Loads an optional package: from where this one is installed, else from the working directory,
 * so that a globally installed command finds what the project has. Gives what the package
 * exports. `unavailable`, with the line that installs it, when it is nowhere or does not load.
 */
export async function loadPeer<Module>(name: PeerName): Promise<Module> {
  const file = find(name)
  if (file === undefined) throw missing(name, 'it is not installed')
  try {
    const loaded = (await import(pathToFileURL(file).href)) as { default?: Module } & Module
    return loaded.default ?? loaded
  } catch (cause) {
    throw missing(name, 'it does not load', cause)
  }
}

/** Version of an optional package that would be loaded; undefined when it is nowhere. */
export function peerVersion(name: PeerName): string | undefined {
  const file = find(name)
  for (let folder = file && path.dirname(file); folder; ) {
    try {
      const text = readFileSync(path.join(folder, 'package.json'), 'utf8')
      const manifest = JSON.parse(text) as { name?: string; version?: string }
      if (manifest.name === name) return manifest.version
    } catch {
      // The folder above may have it.
    }
    const above = path.dirname(folder)
    folder = above === folder ? undefined : above
  }
  return undefined
}

function find(name: PeerName): string | undefined {
  for (const from of [import.meta.url, path.join(process.cwd(), 'x.js')]) {
    try {
      return createRequire(from).resolve(name)
    } catch {
      // The next place may have it.
    }
  }
  return undefined
}

function missing(name: PeerName, why: string, cause?: unknown): SpeechError {
  return new SpeechError(
    'unavailable',
    `Expected the package ${name}, but ${why}: run \`${PEERS[name]}\`.`,
    { cause, retryable: false, details: { package: name } },
  )
}
