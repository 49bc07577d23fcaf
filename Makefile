# Everything that is done with the calculator. Each command installs what it needs and lacks.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help build serve test test-all check run bench fuzz size screenshots package mutants

PORT ?= 8080
cache := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/outcomes-calculator
export PATH := $(cache)/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: ## Build the page and serve it on http://127.0.0.1:8080 (PORT=… for another; RELEASE=1 as it is published)
	@scripts/setup.sh rust npm trunk bindgen $(if $(RELEASE),split,project)
	@! (exec 3<>/dev/tcp/127.0.0.1/$(PORT)) 2>/dev/null || \
		{ echo "Stopped: port $(PORT) is in use. Choose another: make serve PORT=8081" >&2; exit 1; }
	@echo "==> Building; then the page is on http://127.0.0.1:$(PORT) until you press Ctrl-C"
	@scripts/trunk.sh serve $(if $(RELEASE),--release) --port $(PORT) --dist target/serve

build: ## Build what is published, into dist/
	@scripts/setup.sh rust npm trunk bindgen split
	@echo "==> Building dist/"
	@scripts/trunk.sh build --release

tested := rust npm trunk bindgen split deny chromium firefox webkit nginx apache frameworks wordpress wagtail

test: ## What a change must pass: format, lints, native tests, licences and advisories, the page in three browsers
	@scripts/setup.sh $(tested)
	@node scripts/test.mjs all

test-all: ## The same with every cell of every table, the long cases, a sample of mutations, fuzzing (hours)
	@scripts/setup.sh $(tested) fuzz mutants
	@OUTCOMES_CALCULATOR_ALL=1 node scripts/test.mjs whole

check: ## The fast part of test: format, lints, native tests
	@scripts/setup.sh rust
	@command -v node >/dev/null || { echo "Stopped: Node is not here. Install Node 20 or newer." >&2; exit 1; }
	@node scripts/test.mjs check

run: ## Evaluate a scenario file: make run FILE=… (FORMAT=text for words)
	@test -n "$(FILE)" || { echo "Stopped: say which file: make run FILE=scenario.json" >&2; exit 1; }
	@scripts/setup.sh rust
	@cargo run --quiet --locked -- evaluate "$(FILE)" --format $(or $(FORMAT),json)

size: build ## What a page downloads, against the limits
	@node scripts/size.mjs

package: build ## The npm package, into target/
	@node scripts/package.mjs

screenshots: build ## Pictures of the page, into tests/browser/out/
	@scripts/setup.sh chromium
	@node scripts/screenshots.mjs

bench: build ## How long an evaluation takes, natively and in a browser, side by side
	@scripts/setup.sh chromium
	@node scripts/bench.mjs

fuzz: ## Throw random files at the program for a minute each
	@test -d fuzz || { echo "Stopped: there are no fuzz targets yet." >&2; exit 1; }
	@scripts/setup.sh rust
	@scripts/fuzz.sh

mutants: ## Change the program bit by bit and see that a test fails each time (hours)
	@scripts/setup.sh rust mutants
	@cargo mutants --output target
