"""Puts what lies beside the package into the wheel: templates, translations and migrations as `lms/_shipped/<name>`.

Everything else about the package stands in setup.cfg. `lms.foundation.places` finds both layouts.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
SHIPPED = {"templates": "*", "translations": "*.mo", "migrations": "*"}


class BuildWithShippedFiles(build_py):
    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for name, pattern in SHIPPED.items():
            for source in sorted((ROOT / name).rglob(pattern)):
                if source.is_dir() or "__pycache__" in source.parts:
                    continue
                target = Path(self.build_lib) / "lms" / "_shipped" / name / source.relative_to(ROOT / name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)


setup(cmdclass={"build_py": BuildWithShippedFiles})
