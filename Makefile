# Two commands: `make run` starts the whole product, `make test` runs every test.
SHELL := /bin/bash
export RASA_TELEMETRY_ENABLED := false
# One thread for each process: the same results everywhere, and no threads that wait for each other.
export OPENBLAS_NUM_THREADS := 1
export PYTHONPATH := $(CURDIR)
PY := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help run stop setup setup-dev spacy-md train encoder encoder-check user address-key renew-addresses forget whatsapp-check assess texts talk evaluate test check bench soak lock

help: ## Show the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 18

run: setup ## Set up what is missing, train if needed, start everything
	@exec $(PY) -m ops.run

stop: ## Stop a running product
	@$(PY) -m ops.stop

setup: ## Build both Python environments
	@bash ops/setup.sh

setup-dev:
	@bash ops/setup.sh dev

spacy-md: setup ## Try again to download es_core_news_md
	@bash ops/spacy_model.sh

train: setup ## Train the models that do not belong to the present data
	@$(PY) -m ops.train

encoder: setup ## Train the encoder's adapter anew after messages changed (PyTorch, up to half an hour)
	@bash ops/encoder.sh

encoder-check: setup ## Whether training the adapter repeats, and belongs to the present messages
	@bash ops/encoder.sh --check

user: setup ## Add a person to the desk: make user NAME=ana ROLE=counselor TEAM=psicologia
	@$(PY) -m ops.user "$(NAME)" "$(ROLE)" "$(TEAM)"

address-key: setup ## Put a new key for people's addresses before the ones in use
	@$(PY) -m ops.addresses add

renew-addresses: setup ## Seal all addresses with the newest key (after a restart), forget older keys
	@$(PY) -m ops.addresses renew

forget: setup ## Delete the conversation of a closed case, on the person's request (CASE=c-…)
	@$(PY) -m ops.forget "$(CASE)"

whatsapp-check: setup ## Is WhatsApp set up well? (URL=https://… for another address of the webhook)
	@$(PY) -m ops.whatsapp_check "$(URL)"

assess: setup ## Assess JSON lines {"text": …} from standard input
	@$(PY) -m ops.train risk
	@exec $(PY) -m bot.risk

talk: setup ## Try the bot in this terminal, with the risk and intent of each turn
	@exec $(PY) -m ops.talk

texts: setup ## List what still has to be signed: results/textos.html and CSV
	@$(PY) -m ops.texts

evaluate: setup ## Measure triage on messages it has not learned from: results/evaluation.html
	@$(PY) -m ops.train risk
	@$(PY) -m bot.risk.evaluation

test: setup-dev ## Every test
	@bash ops/test.sh

check: setup-dev ## Style, types, unit tests, Rasa's own validation
	@bash ops/check.sh

bench: setup-dev ## Latency beside a stock Rasa project
	@$(PY) -m ops.bench

soak: setup-dev ## 5,000 WhatsApp webhooks over 200 people while every process is killed
	@CROWD=full bash ops/soak.sh

lock: ## Resolve requirements/*.in anew
	@bash ops/lock.sh
