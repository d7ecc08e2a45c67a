/** After the help of `rostrum`. */
export const MAIN_HELP: string = `
Examples:
  $ rostrum speak "Hello, world" -o hello.wav
  $ rostrum voices --language de
  $ rostrum serve --port 7860

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
`

/** After the help of `rostrum speak`. */
export const SPEAK_HELP: string = `
Without -o the text is played on a terminal, or written to speech.wav when no player is
found; piped, WAV goes to standard output.

Examples:
  $ rostrum speak "Hello, world" -o hello.wav
  $ rostrum speak -f book.md -o book.mp3 --subtitles book.srt --loudness -16
  $ rostrum speak --voice espeak:de --rate 1.2 "Guten Tag"
  $ cat book.txt | rostrum speak -o book.mp3
  $ echo "Hello" | rostrum speak | aplay
`

/** After the help of `rostrum serve`. */
export const SERVE_HELP: string = `
It listens on loopback only unless told otherwise. Ctrl-C or SIGTERM lets work in flight
finish; a second one ends it at once.

Examples:
  $ rostrum serve
  $ rostrum serve --host 0.0.0.0 --port 8080 --config rostrum.yaml
`
