"""The content as it was last committed in git, written to a folder."""

import io
import subprocess
import tarfile
from pathlib import Path

from api.command_line.failure import OperatorError
from api.command_line.settings import PROJECT_ROOT

CONTENT = Path("knowledge") / "content"
GIT_IS_MISSING = 127


def committed_content(target: Path, project: Path = PROJECT_ROOT) -> Path:
    """The folder below `target` with the content of HEAD. Raises OperatorError when git has none."""
    done = subprocess.run(
        ["/usr/bin/env", "git", "archive", "--format=tar", "HEAD", "knowledge/content"],
        cwd=project,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        raise OperatorError(_why(done.returncode, project))
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(target, filter="data")
    return target / CONTENT


def _why(code: int, project: Path) -> str:
    reason = (
        "Het programma git is er niet."
        if code == GIT_IS_MISSING
        else f"In {project} heeft git geen vastgelegde versie van {CONTENT}."
    )
    return (
        f"{reason} Zonder vastgelegde versie is er niets om de inhoud mee te vergelijken. "
        "Noem de map met uw bewerkte kopie: consultatiebox inhoud vergelijken MAP"
    )
