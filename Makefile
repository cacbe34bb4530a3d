# The commands of the README. `make run` needs Python 3.11 or newer, make and git; the others install what they need.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:

PYTHON ?= python3
PORT ?= 8000
ROW ?=
BENCH ?=
TESTS ?= tests
# As many test processes as cores, at most four: each of them may drive a browser and a server of its own.
JOBS ?= $(shell n=$$(nproc 2>/dev/null || echo 2); echo $$(( n > 4 ? 4 : n )))

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq --no-input
UV := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade

.PHONY: help run test coverage prove check bench catalogues lock wheel sbom clean

help:
	@echo "make run     web and worker on http://127.0.0.1:$(PORT) (PORT=…), with the demo region when the database is empty"
	echo "make test    the whole suite on SQLite and PostgreSQL with the browser journeys (TESTS=tests/house narrows it)"
	echo "make check   style, types, import contracts, catalogues, fast tests: while working"
	echo "make prove   the promises at full size, each with its sabotage (ROW=R1)"
	echo "make bench   the table of measurements (BENCH=enrolment)"
	echo "make coverage | catalogues | lock | wheel | sbom | clean"

# --- what the commands stand on ---------------------------------------------------------------------------------

# --no-deps: the locks name every package, and pip otherwise looks at newer releases of a package that another one asks
# for with an extra (coverage[toml]) and stops there, since those have no hash. `pip check` says that nothing is missing.

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; PYTHON=/path/to/python3.12 make … takes another one." >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock setup.cfg setup.py pyproject.toml | .venv/bin/python
	@echo "Installing the locked packages …"
	$(PIP) install --no-deps --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.stamp: requirements-test.lock .venv/run.stamp
	@echo "Installing the locked packages of the tests …"
	$(PIP) install --no-deps --require-hashes -r requirements-test.lock
	touch $@

# --- the commands -----------------------------------------------------------------------------------------------

run: .venv/run.stamp
	@exec env PORT=$(PORT) $(BIN)/lms run

test: .venv/test.stamp
	@tests/harness/machine.sh
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(TESTS)

# Where the linter of templates looks at one file, the careful client of the tests looks at whole pages (H025, H044);
# H015 and J018 are habits of others; mail programs know no style sheets (H021).
LINT := --ignore H015,H025,H044,J018 --per-file-ignores 'templates/mail/.*' H021

check: .venv/test.stamp
	@$(BIN)/ruff format --check --quiet . || { echo "make check: run  $(BIN)/ruff format .  " >&2; exit 1; }
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-cache 2>&1 | tail -n 4
	$(BIN)/bandit --quiet --recursive --severity-level high lms 2>/dev/null
	$(BIN)/djlint --profile=jinja --lint --quiet $(LINT) templates
	$(BIN)/python -m pytest -q -n $(JOBS) --databases=sqlite -m "not slow and not browser" --quick tests

# R32: branches covered; slower than make test
coverage: .venv/test.stamp
	@tests/harness/machine.sh
	rm -f .coverage .coverage.*
	$(BIN)/python -m pytest -q -n $(JOBS) --dist worksteal --cov=lms --cov-branch --cov-report= $(TESTS)
	$(BIN)/coverage report --skip-covered --fail-under=90

prove: .venv/test.stamp
	@tests/harness/machine.sh
	$(BIN)/python -m bench.prove $(ROW)

bench: .venv/test.stamp
	@tests/harness/machine.sh
	$(BIN)/python -m bench $(BENCH)

# --- catalogues and packages ------------------------------------------------------------------------------------

# Polish for new sentences may come from JSON files: make catalogues MERGE="one.json two.json"
MERGE ?=
catalogues: .venv/run.stamp
	@$(BIN)/python -m tests.harness.catalogues $(if $(MERGE),--merge $(MERGE))

# The exact set with hashes; names no index. Add a package in setup.cfg, then this.
lock: | .venv/bin/python
	@$(BIN)/uv --version >/dev/null 2>&1 || $(PIP) install 'uv>=0.13,<0.14'
	$(UV) setup.cfg --extra pg --extra build --output-file requirements.lock
	$(UV) setup.cfg --extra pg --extra build --extra test --extra dev --constraint requirements.lock \
	  --output-file requirements-test.lock

wheel: .venv/run.stamp
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .
	ls dist

sbom: .venv/test.stamp
	@mkdir -p dist
	scratch=$$(mktemp -d); trap 'rm -rf "$$scratch"' EXIT
	$(PYTHON) -m venv "$$scratch/venv"
	"$$scratch/venv/bin/python" -m pip --quiet install --no-deps --require-hashes -r requirements.lock
	$(BIN)/cyclonedx-py environment --output-reproducible --pyproject /dev/null -o dist/sbom.json "$$scratch/venv" 2>/dev/null \
	  || $(BIN)/cyclonedx-py environment --output-reproducible -o dist/sbom.json "$$scratch/venv"
	echo dist/sbom.json

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache htmlcov *.egg-info
	find lms tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
