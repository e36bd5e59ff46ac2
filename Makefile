# The two commands of the README are `make demo` and `make test`.
# Everything they need is installed into .venv; every cache is in .cache.

SHELL := /bin/sh
BIN := .venv/bin
PYTHON := $(BIN)/python
CACHE := $(CURDIR)/.cache

export PIP_CACHE_DIR := $(CACHE)/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export XDG_CACHE_HOME := $(CACHE)/xdg
export XDG_CONFIG_HOME := $(CACHE)/config
export XDG_DATA_HOME := $(CACHE)/data
export TMPDIR := $(CACHE)/tmp
export PYRIGHT_PYTHON_CACHE_DIR := $(CACHE)/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export npm_config_cache := $(CACHE)/npm
# pip runs rustc to learn its version, and rustup's rustc then makes a folder in HOME.
ifeq ($(wildcard $(HOME)/.rustup),)
export RUSTUP_HOME := $(CACHE)/rustup
endif

.PHONY: setup demo test check docs test-all deep bench js task clean

setup: .venv/.ready-test

demo: .venv/.ready
	@$(BIN)/pubservice-share assess examples/troubled-families.json

# Without what takes long, or needs Node, Java, Chromium, a built wheel or the peers of benchmarks.
QUICK := not node and not downstream and not spark and not browser and not programs and not slow
test: .venv/.ready-test
	@$(PYTHON) -m pytest -n auto -m "$(QUICK)"

# The static checks: style, types, which room may import which, and the last release.
check: .venv/.ready-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/pyright
	@$(PYTHON) -m pytest -q tests/typing
	@$(BIN)/lint-imports --cache-dir .cache/import-linter
	@$(PYTHON) -m tools.compatibility

docs: .venv/.ready-dev
	@$(BIN)/sphinx-build -q -W --keep-going -E -b html -d .cache/sphinx docs docs/_build/html
	@echo "docs/_build/html/index.html"

# What `make test` leaves out, but for what takes long.
test-all: .venv/.ready-bench
	@$(PYTHON) -m tools.tasks node
	@$(PYTHON) -m tools.tasks browser
	@$(PYTHON) -m pytest -n auto -m "not slow and not ($(QUICK))"

# What takes long: `make deep SET=laws`, `make deep SET=turn` for the one whose turn it is, or all.
SET := all
deep: .venv/.ready-bench
	@$(PYTHON) -m tools.deep $(SET)

# Times beside other libraries; test-all runs each on small input.
bench: .venv/.ready-bench
	@for name in one_decision loads agreements tables strategies startup cold javascript; do $(PYTHON) benchmarks/$$name.py || exit 1; done

# The data and the types of the JavaScript package, and the copy of it that the wheel carries.
js: .venv/.ready
	@$(PYTHON) -m tools.javascript_package

# `make task` lists the tasks; `make task NAME=snapshots` runs one.
task: .venv/.ready-dev
	@$(PYTHON) -m tools.tasks $(NAME)

clean:
	rm -rf .venv .cache

# The newest Python on the path, from 3.14 down to 3.11, that can make a virtual environment.
.venv/bin/python:
	@mkdir -p .cache/tmp
	@for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	  if $$name -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then \
	    echo "Setting up .venv with $$($$name --version)"; \
	    exec $$name -m venv .venv; \
	  fi; \
	done; \
	echo "No Python from 3.11 to 3.14 with venv was found on the path: install one and try again." >&2; \
	exit 1

# The version and the hashes of all that is installed are in locks/.
INSTALL := $(PYTHON) -m pip install --quiet
.venv/.ready: .venv/bin/python pyproject.toml locks/run.txt
	@mkdir -p .cache/tmp
	@$(INSTALL) --require-hashes -r locks/run.txt
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

# Each needs the one before it.
.venv/.ready-test: .venv/.ready
.venv/.ready-dev: .venv/.ready-test
.venv/.ready-bench: .venv/.ready-dev
.venv/.ready-%: locks/%.txt
	@$(INSTALL) --require-hashes -r $<
	@touch $@
