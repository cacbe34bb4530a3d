"""The worker's work of each minute and each night on the demo region: all of it runs, none of it fails quietly."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from lms.foundation import jobs
from tests.harness.cast import Cast


@pytest.mark.both
def test_the_work_of_a_minute_and_of_a_night(
    region: Cast, inside: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        jobs.minute()
        jobs.nightly()
    assert [record.getMessage() for record in caplog.records] == []
