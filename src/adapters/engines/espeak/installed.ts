/** Whether the optional package that holds eSpeak NG is installed; loads nothing of it. */
export function espeakInstalled(): boolean {
  try {
    import.meta.resolve('@echogarden/espeak-ng-emscripten')
    return true
  } catch {
    return false
  }
}
