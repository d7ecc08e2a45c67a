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
  $ rostrum serve --workers 2
`

/** After the help of `rostrum work`. */
export const WORK_HELP: string = `
It takes tasks from the database and queue of the settings, as many processes on as many
machines as you like. Ctrl-C or SIGTERM gives back what is under way.

Examples:
  $ rostrum work --concurrency 2
  $ ROSTRUM_DATABASE_URL=postgres://speech@db/rostrum rostrum work
`

/** After the help of `rostrum doctor`. */
export const DOCTOR_HELP: string = `
Exit codes: 0 when nothing failed, 1 when something did.

Examples:
  $ rostrum doctor
  $ rostrum doctor --config rostrum.yaml --json
`

/** After the help of `rostrum task add`. */
export const TASK_ADD_HELP: string = `
The task is only stored: a server (\`rostrum serve\`) or a worker (\`rostrum work\`) with the
same settings makes it. --wait makes it here, unless --no-work is there too.

--batch takes .json (a list of requests, or {"requests": [...], "defaults": {...}}), .jsonl
(one request a line), or any other file: one text a line. Requests are those of POST
/v1/tasks, or texts; what is typed beside it holds where a request says nothing.

Examples:
  $ rostrum task add -f book.md --voice espeak:en-gb --tag books
  $ rostrum task add -f book.md --wait -o book.mp3 --subtitles book.srt
  $ rostrum task add --batch lines.txt --priority 5
`

/** After the help of `rostrum task wait`. */
export const TASK_WAIT_HELP: string = `
Exit codes: 0 when all succeeded, 1 when one failed or was cancelled, 130 after Ctrl-C; the
tasks go on without whoever waits.

Examples:
  $ rostrum task wait 01k2m3n4 -o book.mp3 --subtitles book.srt
`

/** After the help of `rostrum practice`. */
export const PRACTICE_HELP: string = `
It plays what is due, then new items, and compares what you type with what was said:
{+this+} is missing, [-this-] does not belong there.

While you answer: an empty line plays it again, :slow plays it slower, :hint shows the first
letters, :skip leaves it, :quit ends. From a pipe, each line is an answer.

Examples:
  $ rostrum practice add --lesson "Lesson 1" --language fi -f lesson.txt
  $ rostrum practice --lesson "Lesson 1"
  $ rostrum practice --user Aino --tempo 0.8 --hints
  $ rostrum practice progress --user Aino
`

/** After the help of `rostrum practice add`. */
export const PRACTICE_ADD_HELP: string = `
A server (\`rostrum serve\`) speaks what is stored, and so does \`rostrum practice\`; --wait
speaks it here and now, unless --no-work is there too.

Examples:
  $ rostrum practice add "The cat sat on the mat." --tag animals --difficulty 1
  $ rostrum practice add --lesson "Lesson 1" --language fi -f lesson.txt --wait
`

/** After the help of `rostrum import dictation`. */
export const IMPORT_DICTATION_HELP: string = `
The database is only read. All of it is stored, or nothing: --dry-run tells beforehand which
rows are repaired and how, and which cannot be taken. Items are spoken anew, by the voice of
their language; converted texts keep their audio where the file is there.

Examples:
  $ rostrum import dictation dictation.db --dry-run
  $ rostrum import dictation dictation.db --audio-dir output
`

/** After the help of `rostrum models add`. */
export const MODELS_ADD_HELP: string = `
Archives may be .tar.bz2, .tar.gz, .tar or .zip. The model is looked at before it is there: one
that cannot be used is explained file by file, and nothing is left. A download that is broken
off goes on where it was when the same command is given again. Voices as Piper publishes them,
a model and its .onnx.json, are converted; the files you give stay as they are.

Examples:
  $ rostrum models add ~/Downloads/kokoro-multi-lang-v1_0
  $ rostrum models add ~/Downloads/vits-piper-fi_FI-harri-low.tar.bz2 --name harri
  $ rostrum models add https://example.org/kokoro.tar.bz2 --sha256 0f1e2d…
  $ rostrum models add matcha.tar.bz2 vocos-22khz-univ.onnx
  $ rostrum models add en_US-lessac-medium.onnx en_US-lessac-medium.onnx.json
`
