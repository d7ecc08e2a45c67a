"""The server Rostrum is measured against: FastAPI, one espeak-ng process for each request.

Everything is asynchronous, nothing passes through Python but the finished file, and for mp3 the
two programs are joined by a pipe of the system's.
"""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE

from fastapi import FastAPI, Response
from pydantic import BaseModel

app = FastAPI()

ESPEAK = ("espeak-ng", "-v", "en-us", "--stdout")
FFMPEG = ("ffmpeg", "-nostdin", "-loglevel", "error", "-f", "wav", "-i", "pipe:0")
MP3 = ("-f", "mp3", "-b:a", "64k", "-threads", "1", "pipe:1")


class Speech(BaseModel):
    input: str
    response_format: str = "mp3"


async def wav(text: str) -> bytes:
    speaker = await asyncio.create_subprocess_exec(*ESPEAK, "--", text, stdout=PIPE)
    audio, _ = await speaker.communicate()
    return audio


async def mp3(text: str) -> bytes:
    reading, writing = os.pipe()
    try:
        speaker, encoder = await asyncio.gather(
            asyncio.create_subprocess_exec(*ESPEAK, "--", text, stdout=writing),
            asyncio.create_subprocess_exec(
                *FFMPEG, *MP3, stdin=reading, stdout=PIPE, stderr=DEVNULL
            ),
        )
    finally:
        os.close(reading)
        os.close(writing)
    (audio, _), _ = await asyncio.gather(encoder.communicate(), speaker.wait())
    return audio


@app.post("/v1/audio/speech")
async def speech(request: Speech) -> Response:
    if request.response_format == "wav":
        return Response(await wav(request.input), media_type="audio/wav")
    return Response(await mp3(request.input), media_type="audio/mpeg")
