"""The fixtures of every test. What each does stands in tests/harness/.

`app`, `client`         the application on a clean database; SQLite, or both databases with `@pytest.mark.both`
`inside`                the same inside an application context, for tests of operations and queries
`make_app`              another application with other settings on the same database: make_app(mail_url="smtp://…")
`clock_at`              stand still at a Warsaw moment: clock_at("2026-11-23 09:00")
`queries`               count statements: with queries() as asked: …; asked.count
`mail`                  a real SMTP server on the loopback: mail.url, mail.letters
`cast`                  the people of the tests: worker, trainer, coordinator, officer, administrator, auditor, stranger
`region`                the demo region, full of courses and people: region.worker … region.administrator
`scene`                 the cast amid editions, letters and certificates, so that every form can be filled
`server`                the application in a real gunicorn on a free port: server.url
`browser_page`, `axe`   Chromium on that server; a foreign request or a script error fails the test
`size(small, full)`     a count: `full` under `make prove`
`figure`                a measured figure for `make prove`: figure("p95", 0.8, "s", at_most=1.5)
"""

from __future__ import annotations

from tests.harness import options

options.settle()

pytest_plugins = (
    "tests.harness.today",
    "tests.harness.plugin",
    "tests.harness.cast",
    "tests.harness.region",
    "tests.harness.scene",
    "tests.harness.fixtures",
    "tests.harness.servers",
    "tests.harness.browser",
    "tests.harness.sabotage",
)
