"""`lms demo` and `lms init`."""

from __future__ import annotations

import sys

import click

from lms.foundation import clock, storage, tables
from lms.foundation.command import opened


@click.command()
@click.option("--people", default=600, show_default=True, help="How many people of the region.")
@click.option("--seed", default=1, show_default=True, help="The same seed repeats the region.")
@click.option("--if-empty", is_flag=True, help="Do nothing when somebody is in the register already.")
def demo(people: int, seed: int, if_empty: bool) -> None:
    """Load the demo region into an empty database, preparing the tables first. Refused in production.

    Example: lms demo --people 600 --seed 1
    """
    from lms.demo import load
    from lms.demo.signins import PASSWORD, SIGN_INS

    app = opened()
    if app.config["LMS"].is_production:
        click.echo("the demo region and its sign-ins are refused in production", err=True)
        sys.exit(1)
    with app.app_context():
        tables.upgrade()
        if not load.is_empty():
            click.echo("the register is not empty; the demo region needs an empty one", err=not if_empty)
            sys.exit(0 if if_empty else 1)
        load.load_shipped(_say)
        load.load_region(people, seed, _say)
    click.echo(f"\nthe demo region is ready; the password of every demo sign-in is {PASSWORD}")
    for email, who in SIGN_INS:
        click.echo(f"  {email:28} {who}")


def _say(step: str) -> None:
    width = 78
    if sys.stderr.isatty():
        click.echo(f"\r{step[:width]:{width}}", nl=False, err=True)
    elif not step.startswith("edition ") or step.split()[1].endswith("0"):
        click.echo(step, err=True)


@click.command()
@click.option("--email", prompt="E-mail of the first administrator")
@click.option("--first-name", prompt="First name")
@click.option("--last-name", prompt="Last name")
def init(email: str, first_name: str, last_name: str) -> None:
    """Prepare the tables, load what ships, and make the first administrator with a one-time link.

    Example: lms init --email anna@example.pl --first-name Anna --last-name Nowak
    """
    from lms.demo import load
    from lms.people.operations.accounts import first_administrator

    app = opened()
    with app.app_context():
        tables.upgrade()
        load.load_shipped(_say)
        with storage.transaction():
            link = first_administrator(email, first_name, last_name, now=clock.now())
    if link is None:
        click.echo("there is an administrator already, or the address has an account", err=True)
        sys.exit(1)
    address = app.config["LMS"].base_url + link
    click.echo(f"open this link once, within 7 days, to set the password:\n{address}")


COMMANDS = [demo, init]
