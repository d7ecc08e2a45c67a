import { access, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Folders of eSpeak NG's data with a file for each voice. */
const FOLDERS = ['lang', 'voices']

/**
 * Whether a folder of eSpeak NG's data has a voice: a file of that name, or one that gives it as its
 * name or as a language, whatever the case, as `espeak_SetVoiceByName` looks for it. True where
 * that cannot be found out.
 */
export async function hasEspeakVoice(dataDir: string, voice: string): Promise<boolean> {
  const [wanted = ''] = voice.trim().toLowerCase().split('+')
  const known = await Promise.all(FOLDERS.map((it) => namesIn(path.join(dataDir, it))))
  return known.some((names) => names === undefined || names.has(wanted))
}

async function namesIn(dir: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const names = new Set<string>()
    for (const file of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (file.isDirectory()) continue
      names.add(file.name.toLowerCase())
      const text = await readFile(path.join(file.parentPath, file.name), 'latin1')
      for (const [, name = ''] of text.matchAll(/^\s*(?:name|language)\s+(\S+)/gm))
        names.add(name.toLowerCase())
    }
    return names
  } catch (error) {
    // Older data has no `lang`, and none has a voice in a folder that is not there.
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' && !(await isThere(dir)) && (await isThere(path.dirname(dir)))
      ? new Set()
      : undefined
  }
}

async function isThere(dir: string): Promise<boolean> {
  return access(dir).then(
    () => true,
    () => false,
  )
}
