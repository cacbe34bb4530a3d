"""What is built is what runs: the wheel, alone in a fresh environment, serves pages, words and tables."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.harness import tree
from tests.harness.environment import environ
from tests.harness.options import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.row("S38")]

ASK = """
import sys
from lms.app import create_app
import lms
from lms.foundation import tables
assert {root!r} not in lms.__file__, lms.__file__
app = create_app()
with app.app_context():
    tables.upgrade()
client = app.test_client()
said = client.get("/", headers={{"Accept-Language": "pl"}}, follow_redirects=True)
print(said.status_code, said.mimetype)
print(said.get_data(as_text=True))
sheet = client.get("/static/theme.css")
assert sheet.status_code == 200, sheet.status_code
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from what is in the repository, as a person with a fresh clone would build it."""
    source = tmp_path_factory.mktemp("source")
    for path in tree.files():
        name = path.relative_to(ROOT)
        if name.parts[0] not in ("tests", "bench"):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(path.read_bytes())
    dist = tmp_path_factory.mktemp("dist")
    run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "-qq",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            str(dist),
            str(source),
        ]
    )
    return next(dist.glob("lms-*.whl"))


def run(words: list[str], **more: object) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(words, capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{' '.join(words[:4])} …\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment: the wheel, and below it the packages already installed here."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home, symlinks=True, with_pip=False)
    site = home / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    # The locked packages are here already; only the editable install of the checkout must not come along.
    for entry in Path(run_path("purelib")).iterdir():
        if not entry.name.startswith(("lms-", "lms.", "__editable__")) and entry.suffix != ".pth":
            (site / entry.name).symlink_to(entry)
    pip = [sys.executable, "-m", "pip", "--python", str(home / "bin" / "python")]
    run([*pip, "install", "-qq", "--no-deps", "--no-index", str(wheel)])
    return home / "bin" / "python"


def run_path(name: str) -> str:
    import sysconfig

    return sysconfig.get_paths()[name]


def alone(home: Path) -> dict[str, object]:
    """Elsewhere, without the checkout on any path."""
    home.mkdir(parents=True, exist_ok=True)
    settings = environ(database_url=f"sqlite:///{home / 'lms.sqlite3'}", home=home / "home")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LMS_", "PYTHON", "TESTS_"))}
    return {"cwd": home, "env": kept | settings}


def test_the_wheel_holds_everything_that_ships_and_nothing_else(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    expected = set()
    for path in tree.files():
        name = path.relative_to(ROOT).as_posix()
        top = name.split("/")[0]
        if name.startswith(("lms/static/", "templates/", "migrations/")) or "/data/" in name:
            expected.add(name if top == "lms" else f"lms/_shipped/{name}")
        elif name.startswith("lms/") and name.endswith(".py"):
            expected.add(name)
        elif name.startswith("translations/") and name.endswith(".mo"):
            expected.add(f"lms/_shipped/{name}")
    assert expected - held == set()
    assert {name for name in held - expected if ".dist-info/" not in name} == set()


def test_the_wheel_alone_checks_its_settings(python: Path, tmp_path: Path) -> None:
    where = alone(tmp_path / "one")
    lms = [str(python.parent / "lms")]
    run([*lms, "db", "upgrade"], **where)
    assert "right" in run([*lms, "check-config"], **where).stdout


def test_the_wheel_alone_answers_in_polish(python: Path, tmp_path: Path) -> None:
    said = run([str(python), "-c", ASK.format(root=str(ROOT))], **alone(tmp_path / "two")).stdout
    assert said.startswith("200 text/html")
    assert 'lang="pl"' in said
    assert "Przejdź do treści" in said
