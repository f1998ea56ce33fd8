"""The reading process: `python -m knowledge.ingest.reading_process`, one file, then it ends.

It limits itself before it opens the file, reads a request from stdin and writes lines of JSON to stdout.
"""

import json
import os
import resource
import sys
from pathlib import Path
from typing import TextIO

from knowledge.ingest.limits import MEGABYTE, Limits
from knowledge.ingest.reading_result import ReadFile, ReadRequest, as_line, progress_line
from knowledge.ingest.refusal import Reden, Refusal, RefusedError


def main() -> None:
    request = ReadRequest(**json.loads(sys.stdin.readline()))
    limits = Limits(**request.limieten)
    answers = _only_way_out()
    _limit_this_process(limits)
    print(as_line(_result(request, limits, answers)), file=answers)
    answers.flush()
    # Libraries may hang on to a damaged file while they are taken down; the answer is out.
    os._exit(0)


def _result(request: ReadRequest, limits: Limits, answers: TextIO) -> ReadFile | Refusal:
    try:
        return _read(request, limits, answers)
    except RefusedError as error:
        return error.refusal
    except MemoryError:
        return Refusal(Reden.TE_VEEL_GEHEUGEN, {"grens": str(limits.geheugen_mb)})
    except Exception as error:
        return Refusal(Reden.VASTGELOPEN, {"fout": type(error).__name__})


def _only_way_out() -> TextIO:
    """The real stdout; what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return answers


def _limit_this_process(limits: Limits) -> None:
    memory = limits.geheugen_mb * MEGABYTE
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, limits.seconden),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))


def _read(request: ReadRequest, limits: Limits, answers: TextIO) -> ReadFile:
    from knowledge.ingest.cutting import cut_document  # noqa: PLC0415
    from knowledge.ingest.extract.kind import kind_of  # noqa: PLC0415
    from knowledge.ingest.extract.reading import read_document  # noqa: PLC0415
    from knowledge.ingest.language import count_of_other_languages, refuse_other_languages  # noqa: PLC0415

    def progress(done: int, total: int) -> None:
        print(progress_line(done, total), file=answers, flush=True)

    path = Path(request.pad)
    kind = kind_of(path, request.naam)
    document = read_document(path, kind, limits, progress)
    passages = cut_document(document)
    text = "\n".join(passage.tekst for passage in passages)
    if not text.strip():
        raise RefusedError(Reden.GEEN_TEKST)
    if len(text) > limits.tekens_miljoen * 1_000_000:
        raise RefusedError(Reden.TE_VEEL_TEKST, grens=limits.tekens_miljoen)
    if request.controleer_taal:
        refuse_other_languages(text)
    foreign = _foreign(count_of_other_languages(passage.tekst for passage in passages))
    remarks = (*document.meldingen, *foreign)
    return ReadFile(kind.value, document.metadata, passages, document.paginas, remarks)


def _foreign(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (
        "Eén passage is niet in het Nederlands." if count == 1 else f"{count} passages zijn niet Nederlands.",
    )


if __name__ == "__main__":
    main()
