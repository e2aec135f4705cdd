# First use makes .venv, with the locked requirements and tenure itself; all it needs is Python 3.11 or later.
PYTHON ?= python3
PY := .venv/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK = 1
LOCK := .venv/bin/uv pip compile --quiet --upgrade pyproject.toml

.PHONY: help run test lint bench docs lock

help:
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

run: .venv/ready      ## read an example letter: terms, a statement, two traces, a what-if table
	@$(PY) -m examples.tour

test: .venv/ready     ## all tests
	$(PY) -m pytest -q -n 2 --dist worksteal

lint: .venv/ready     ## layout, habits and types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

bench: .venv/ready    ## figures, rows and letters a second, beside their floors
	$(PY) -m benchmarks

docs: .venv/ready     ## write the generated pages anew
	$(PY) -m docs.build

lock: .venv/ready     ## choose the versions in requirements/ anew
	$(PY) -m pip install -q uv
	$(LOCK) -o requirements/run.txt
	$(LOCK) --extra dev --extra portfolio -c requirements/run.txt -o requirements/dev.txt

.venv/ready: requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("tenure needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(PY) -m pip install -q --require-hashes -r requirements/dev.txt
	$(PY) -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@
