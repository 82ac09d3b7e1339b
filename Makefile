# Every command that people and CI run; `make` alone lists them.
#
# Needs Python 3.11 or newer, make and git; `make test` needs Node as well.
# Works with GNU Make 3.81, the one that macOS has.
#
# The files .venv/.locked, .venv/.installed, .venv/.dev and node_modules/.installed say what is in place.
# Each is written last, so an install that was stopped is done again.

VENV := .venv
PYTHON := $(VENV)/bin/python
# The first of these that runs and is new enough makes the virtual environment.
PYTHONS := python3.13 python3.12 python3.11 python3
# `make serve ADDRESS=127.0.0.1:8001` where the port is taken.
ADDRESS := 127.0.0.1:8000
# Further arguments: `make test ARGS='-k fallback'`, `make seal ARGS=--minor`.
ARGS :=
# `make links PART=report`, and `PART=fix`, `approve`, `archive`.
PART := check

# No notices about the future of MkDocs in every build; README.md says where we stand.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true

# Stops with one sentence, $2, where the command $1 fails.
require = $(if $(shell $1 >/dev/null 2>&1 && echo yes),,$(error $2))
NO_PYTHON := Python 3.11 or newer was not found: install it, then run make again
NO_VENV_MODULE := this Python has no venv module: install it (Debian and Ubuntu: apt-get install python3-venv), then run make again
NO_NPM := npm was not found: install Node 20.19 or newer, then run make again
IS_NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
base-python = $(or $(shell for python in $(PYTHONS); do \
    $$python -c '$(IS_NEW_ENOUGH)' 2>/dev/null && echo $$python && break; done),$(error $(NO_PYTHON)))

PIP_INSTALL := $(PYTHON) -m pip --disable-pip-version-check install --quiet
# Only what the lock names by hash; a package without a wheel would run a build script that no hash covers.
PIP_INSTALL_LOCKED := $(PIP_INSTALL) --require-hashes --only-binary :all:
# One version for every Python and system; nothing of this machine in the result.
COMPILE := $(PYTHON) -m uv --no-config pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
    --generate-hashes --only-binary :all: --custom-compile-command 'make lock-requirements'

.DEFAULT_GOAL := help
# `make test` ends with the closing line of pytest, also under -j.
.NOTPARALLEL:

.PHONY: help
help: ## List these commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: serve
serve: $(VENV)/.installed ## Live preview at http://127.0.0.1:8000 (LOCALE=nn for one language only)
	$(PYTHON) -m mkdocs serve --livereload -a $(ADDRESS)

.PHONY: site
site: $(VENV)/.installed ## Build the site into site/
	$(PYTHON) -m karrierehylla site $(ARGS) -- $(PYTHON) -m mkdocs build --strict --site-dir '{dir}'

.PHONY: check
check: $(VENV)/.installed ## Check the content only
	$(PYTHON) -m karrierehylla check $(ARGS)

.PHONY: seal
seal: $(VENV)/.installed ## Record the words of changed originals (ARGS=--minor for a typo)
	$(PYTHON) -m karrierehylla seal $(ARGS)

.PHONY: links
links: $(VENV)/.installed ## Ask the web whether our links live, those that are due (ARGS=--all for all)
	$(PYTHON) -m karrierehylla links $(PART) $(ARGS)

.PHONY: lock
lock: $(VENV)/.installed ## Record every published address, at a release
	$(PYTHON) -m karrierehylla lock $(ARGS)

.PHONY: release
release: $(VENV)/.installed ## Build what a server needs into release/ (SITE_URL=https://… make release)
	$(PYTHON) -m karrierehylla release $(ARGS) -- $(PYTHON) -m mkdocs build --strict --site-dir '{dir}'

.PHONY: test
test: lint types browser ## Run everything: style, types, tests (ARGS='-k word' for some tests)
	$(PYTHON) -m pytest $(ARGS)

.PHONY: lint
lint: $(VENV)/.dev ## Check the style of the code
	$(PYTHON) -m ruff check --quiet
	$(PYTHON) -m ruff format --check

.PHONY: types
types: $(VENV)/.dev node_modules/.installed ## Check the types of Python and browser code
	$(PYTHON) -m mypy --no-error-summary
	node_modules/.bin/tsc

.PHONY: browser
browser: $(VENV)/.dev ## Find the Chromium of the browser tests, or install one
	@$(PYTHON) -m tests.browser.chromium --install

.PHONY: format
format: $(VENV)/.dev ## Put the code in our style
	$(PYTHON) -m ruff check --fix --quiet
	$(PYTHON) -m ruff format --quiet

.PHONY: bench
bench: $(VENV)/.dev ## Measure the time of a build
	$(PYTHON) -m tests.bench $(ARGS)

.PHONY: bench-links
bench-links: $(VENV)/.dev ## Measure the checks of links, beside lychee
	$(PYTHON) -m tests.bench_links

.PHONY: audit
audit: $(VENV)/.dev node_modules/.installed browser ## Look at every page of the finished site (ARGS=--sample for a few)
	$(PYTHON) -m tests.audit $(ARGS)

.PHONY: pictures
pictures: $(VENV)/.dev browser ## Take the pictures of the README and of the editors' handbook anew
	$(PYTHON) -m tests.pictures

.PHONY: exit-check
exit-check: $(VENV)/.dev ## Prove that the content builds without MkDocs, at the same addresses
	$(PYTHON) -m tests.exit_check $(ARGS)

.PHONY: lock-requirements
lock-requirements: $(VENV)/.dev ## Resolve requirements*.in and package.json anew (ARGS=--upgrade for newer ones)
	$(COMPILE) $(ARGS) -o requirements.txt requirements.in
	$(COMPILE) $(ARGS) -o requirements-dev.txt requirements-dev.in
	$(COMPILE) $(ARGS) -o tests/exit_check/requirements.txt tests/exit_check/requirements.in
	$(COMPILE) $(ARGS) -o tests/bench_links/requirements.txt tests/bench_links/requirements.in
	npm install --package-lock-only --loglevel=error
	npm install --package-lock-only --omit-lockfile-registry-resolved --loglevel=error --prefix tests/audit

.PHONY: clean
clean: ## Remove all that these commands made
	rm -rf $(VENV) node_modules site release build .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache *.egg-info
	find hooks karrierehylla tests -name __pycache__ -prune -exec rm -rf {} +

# A virtual environment holds absolute paths: one that was copied, moved or lost its Python is made anew.
ifneq ($(shell $(PYTHON) -c 'print(open("$(VENV)/.home").read())' 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/.locked
endif

# Emptied first, so that it holds what the lock names and nothing else.
$(VENV)/.locked: requirements.txt
	$(call require,$(base-python) -c 'import ensurepip; import venv',$(NO_VENV_MODULE))
	@echo 'Setting up $(VENV); this takes about a minute, the first time only.' >&2
	@$(base-python) -m venv --clear $(VENV)
	@$(PIP_INSTALL_LOCKED) -r requirements.txt
	@printf '%s' '$(CURDIR)' > $(VENV)/.home
	@touch $@

$(VENV)/.installed: $(VENV)/.locked pyproject.toml
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.installed requirements-dev.txt
	@echo 'Installing the tools of the tests.' >&2
	@$(PIP_INSTALL_LOCKED) -r requirements-dev.txt
	@touch $@

node_modules/.installed: package.json package-lock.json .npmrc
	$(call require,command -v npm,$(NO_NPM))
	@npm ci --loglevel=error >/dev/null
	@touch $@
