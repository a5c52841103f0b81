## make dataset   prove every link in data/ and write dist/
## make test      lint, types, import contracts, then all tests, examples and notebooks
## make notebook  open the first notebook in JupyterLab, which this installs
## make fix       mend style where a tool can
## make docs      write the generated pages of docs/ again
## make bench     time checks of a large project, proofs of quotes, reuse, and tables of quotes, beside peers (slow)
## make lock      write constraints.txt again, from the newest releases (with the oldest Python we support)
## make clean     remove what the other targets made

# The first of these that is Python 3.11 or newer is used; say PYTHON=... to choose.
PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11 python

OLDEST := 3.11
BIN := .venv/bin
PIP := -m pip --disable-pip-version-check
INSTALL := $(BIN)/python $(PIP) install --quiet --constraint constraints.txt
BACKEND := hatchling editables setuptools
# Needed on Windows and macOS only, so no list made on Linux would have them.
ELSEWHERE := appnope colorama

.PHONY: help dataset test notebook fix docs bench lock clean

help:
	@sed -n 's/^## //p' Makefile

dataset: .venv/runtime
	$(BIN)/factcheck check
	$(BIN)/factcheck build --formats all

test: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest --numprocesses=auto --nbmake --nbmake-timeout=300

notebook: .venv/notebook
	$(BIN)/jupyter lab notebooks/01_explore.ipynb

fix: .venv/dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: .venv/dev
	$(BIN)/python tools/write_docs.py

bench: .venv/dev
	$(BIN)/python -m benchmarks.check
	$(BIN)/python -m benchmarks.anchoring
	$(BIN)/python -m benchmarks.lineage
	$(BIN)/python -m benchmarks.scale

clean:
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# A stamp is older than what it was made from: only then pip runs again.
.venv/runtime: $(BIN)/python pyproject.toml constraints.txt
	$(INSTALL) $(BACKEND)
	$(INSTALL) --no-build-isolation --editable .
	@touch $@

.venv/dev: $(BIN)/python pyproject.toml constraints.txt
	$(INSTALL) $(BACKEND)
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	@touch $@ .venv/runtime

.venv/notebook: .venv/runtime
	$(INSTALL) --no-build-isolation --editable '.[notebook]' jupyterlab
	@touch $@

$(BIN)/python:
	@for python in $(PYTHON); do \
	  if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "$$python -m venv .venv"; \
	    "$$python" -m venv --clear .venv && exit || { rm -rf .venv; exit 1; }; \
	  fi; \
	done; \
	echo 'factcheck needs Python $(OLDEST) or newer, with its venv module. Tried: $(PYTHON).' >&2; \
	echo 'Name one you have, such as: make dataset PYTHON=/path/to/python3' >&2; \
	exit 1

# The oldest Python decides: a release that still supports it supports the newer ones too.
lock: build/lock/bin/python
	build/lock/bin/python $(PIP) install --quiet $(BACKEND) $(ELSEWHERE) --editable '.[dev,ray]'
	{ echo '# Exact releases of everything that make installs, on every platform. Written by: make lock'; \
	  build/lock/bin/python $(PIP) freeze --all --exclude pip --exclude-editable; } > build/constraints.txt
	mv build/constraints.txt constraints.txt
	rm -rf build/lock

build/lock/bin/python:
	python$(OLDEST) -m venv --clear build/lock
