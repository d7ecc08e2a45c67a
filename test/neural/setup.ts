import { fileURLToPath } from 'node:url'

/** Optional peers of the package are looked for from the working directory: they are here. */
process.chdir(fileURLToPath(new URL('.', import.meta.url)))
