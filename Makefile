# Two commands from a fresh Debian or Ubuntu machine with Python 3.11 or newer:
#   make ask Q="A train travels 60 miles in 1.5 hours. What is its average speed?"
#   make test
# VENV and WORLDMODEL_CACHE may name other places for the virtual environment and the guest image.

VENV ?= .venv
SHELL := /bin/bash
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-input
# The question as it was typed: a $ in it is no variable of make.
override export Q := $(value Q)

.PHONY: help setup ask test check bench bench-sandbox bench-memory bench-uncertainty soak attacks image clean
.DELETE_ON_ERROR:

help:
	@echo 'make ask Q="..."   set up what is missing, then answer'
	@echo 'make test          set up what tests need, then run them all'
	@echo 'make check         lint, formatting, types'
	@echo 'make bench         measure, and print the table'
	@echo 'make soak          10,000 programs in a row, to see whether anything leaks'
	@echo 'make bench-sandbox measure the sandboxes beside other ways to run a program'
	@echo 'make bench-memory  measure how memory finds, what it does to answers, and what the registry can take'
	@echo 'make bench-uncertainty measure how much doubt is worth (FAMILIES, DATA: folders of questions; about half an hour)'
	@echo 'make attacks       attack the sandboxes on purpose, and write the scorecard'
	@echo 'make setup         packages of the system, virtual environment, guest image'
	@echo 'make image         the guest image alone'
	@echo 'make clean         remove the virtual environment and caches (worldmodel image remove: the image)'

setup: image

ask: $(VENV)/.base
	@if [ -z "$$Q" ]; then echo 'usage: make ask Q="What is 12 * 12?"' >&2; exit 2; fi
	@$(BIN)/worldmodel ask -- "$$Q"

image: $(VENV)/.base
	@$(BIN)/worldmodel image build

test: $(VENV)/.dev
	@$(BIN)/pytest -q -m "not vm"
	@$(BIN)/pytest -q -m vm

check: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: image
	@$(BIN)/python -m bench.main --markdown docs/benchmarks.md

soak: image
	@$(BIN)/python -m bench.soak

attacks: image
	@$(BIN)/python -m bench.attacks --write

bench-memory: image $(VENV)/.dev
	@$(BIN)/python -m bench.retrieval --markdown docs/benchmarks.md --plot docs/plots/retrieval.svg
	@$(BIN)/python -m bench.recall_gain --markdown docs/benchmarks.md
	@$(BIN)/python -m bench.registry --markdown docs/benchmarks.md

bench-sandbox: image
	@$(BIN)/python -m bench.sandboxes --markdown docs/benchmarks.md

# FAMILIES is what `worldmodel data generate` wrote, DATA the folder with uncertainty/ and tools/; the page takes both.
bench-uncertainty: image $(VENV)/.dev
	@$(BIN)/python -m bench.uncertainty $(if $(FAMILIES),--families $(FAMILIES)) $(if $(DATA),--data $(DATA)) \
		--markdown docs/uncertainty.md $(UNCERTAINTY)

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/.base: pyproject.toml scripts/system-setup
	@scripts/system-setup $(VENV)
	@echo "setup: worldmodel into $(VENV)"
	@$(PIP) -e '.[registry]'
	@touch $@

$(VENV)/.dev: $(VENV)/.base
	@scripts/system-setup $(VENV) tests
	@echo "setup: what tests need into $(VENV) (torch among it: this takes minutes)"
	@$(PIP) -e '.[dev,train,hf,tools,memory,ray]'
	@touch $@
