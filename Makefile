# Twee opdrachten: `make start` en `make test`. De rest staat in `make help`.
SHELL := /bin/sh
.DEFAULT_GOAL := help
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export OMP_NUM_THREADS := 1

PYTHON ?= $(shell sh bot/find_python.sh 3.11 3.12 3.13)
PYTHON310 ?= $(shell sh bot/find_python.sh 3.10)
UV_VERSION := 0.13.9
BIN := .venv/bin
BOX := $(BIN)/consultatiebox
RASA_PYTHON := .venv-rasa/bin/python
RASA_QUIET := PYTHONPATH=. PYTHONWARNINGS=ignore SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3 RASA_TELEMETRY_ENABLED=false LOG_LEVEL=WARNING
FAST := --ignore=tests/bot/rasa -m "not model and not stack"
# Real databases, documents and processes: part of `make test`, too slow for every day.
SLOWER := --ignore=tests/knowledge/index --ignore=tests/knowledge/ingest --ignore=tests/command_line
# Compiled once at installation: a start must not wait for that, also where Python may not write beside its code.
UV_INSTALL := $(BIN)/uv pip install --no-deps --compile-bytecode

.PHONY: help start voorbereiden omgevingen omgevingen-test test test-snel stijl bench-afwegen bench-gesprek bench-zoeken schermafdruk memobeeld vergrendel schoon

help:  ## Toont deze lijst
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

start: omgevingen  ## Maakt alles klaar en start de box op http://localhost:8000
	@$(BOX) start

voorbereiden: omgevingen  ## Doet alles van `make start`, behalve starten
	@$(BOX) voorbereiden

omgevingen: .venv/klaar .venv-rasa/klaar

.venv/klaar: requirements.txt pyproject.toml
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11, 3.12 of 3.13 is niet gevonden. Installeer er een, of wijs hem aan: make start PYTHON=/pad/naar/python3.11"; exit 1; fi
	@echo "Omgeving 1 van 2: de dienst (Python $$($(PYTHON) -c 'import platform; print(platform.python_version())')). De eerste keer duurt dit enkele minuten."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet uv==$(UV_VERSION) "$$(grep '^torch==' requirements.txt)"
	@$(UV_INSTALL) --quiet --python $(BIN)/python -r requirements.txt
	@$(UV_INSTALL) --quiet --python $(BIN)/python --editable .
	@touch $@

.venv-rasa/klaar: .venv/klaar bot/requirements.txt
	@if [ -z "$(PYTHON310)" ]; then echo "Python 3.10 is niet gevonden; Rasa draait alleen daarop. Zo haalt u hem op: $(BIN)/uv python install 3.10. Of wijs hem aan: make start PYTHON310=/pad/naar/python3.10"; exit 1; fi
	@echo "Omgeving 2 van 2: het dialoogmodel (Rasa, Python 3.10)."
	@$(PYTHON310) -m venv --without-pip .venv-rasa
	@$(UV_INSTALL) --quiet --python $(RASA_PYTHON) -r bot/requirements.txt
	@touch $@

omgevingen-test: .venv/klaar-test .venv-rasa/klaar-test

.venv/klaar-test: .venv/klaar requirements-dev.txt
	@$(UV_INSTALL) --quiet --python $(BIN)/python -r requirements-dev.txt
	@touch $@

.venv-rasa/klaar-test: .venv-rasa/klaar bot/requirements-dev.txt
	@$(UV_INSTALL) --quiet --python $(RASA_PYTHON) -r bot/requirements-dev.txt
	@touch $@

test: stijl  ## Alles: stijl, types, eenheden, inhoud, API, dialoogmodel en gesprekken over de hele keten
	@$(BOX) voorbereiden
	@$(RASA_QUIET) $(RASA_PYTHON) -m rasa data validate --fail-on-warnings --domain domain.yml --data data --config config.yml
	@$(BOX) evalueren advies
	@$(BOX) evalueren nlu
	@PYTHONPATH=. $(RASA_PYTHON) -m pytest tests/bot/rasa -c tests/bot/rasa/pytest.ini -q
	@$(BIN)/python -m pytest -q -n auto $(FAST)
	@$(BIN)/python -m pytest -q -m "model or stack" --ignore=tests/bot/rasa

test-snel: omgevingen-test  ## Dagelijks: eenheden, inhoud en contract, binnen een minuut
	@$(BIN)/python -m pytest -q -n auto $(FAST) $(SLOWER)

stijl: omgevingen-test  ## Ruff en mypy
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench-gesprek: voorbereiden  ## Meet snelheid en geheugen van een gesprek over de hele keten
	@$(BIN)/python -m tests.bench.gesprek

bench-afwegen: omgevingen-test  ## Meet hoe lang het wegen en de memo duren, over alle referentiecasussen
	@$(BIN)/python -m tests.bench.afwegen

bench-zoeken: voorbereiden  ## Meet kwaliteit en snelheid van het zoeken, ook bij 100.000 passages (een half uur)
	@$(BIN)/python -m tests.bench.zoeken
	@$(BIN)/python -m tests.bench.index_engines

schermafdruk: omgevingen-test  ## Maakt de schermafdruk van de README opnieuw (vraagt om Chromium en een draaiende box)
	@$(BIN)/python docs/schermafdruk.py

memobeeld: omgevingen-test  ## Maakt het beeld van de memo in docs opnieuw
	@$(BIN)/python docs/memobeeld.py

vergrendel:  ## Rekent de vergrendelde versies opnieuw uit
	@for extra in "" "--extra dev"; do \
	  out=requirements$${extra:+-dev}.txt; \
	  $(BIN)/uv pip compile pyproject.toml $$extra --python-version 3.11 --python-platform linux --no-emit-index-url --no-annotate --no-header --quiet -o $$out; done
	@for name in requirements requirements-dev; do \
	  $(BIN)/uv pip compile bot/$$name.in --override bot/overrides.txt --python-version 3.10 --python-platform linux --no-emit-index-url --no-annotate --no-header --quiet -o bot/$$name.txt; done

schoon:  ## Verwijdert omgevingen en alles wat gemaakt is (ook het logboek)
	@rm -rf .venv .venv-rasa var .rasa *.egg-info
