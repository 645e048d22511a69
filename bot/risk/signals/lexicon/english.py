"""English words that several rules use."""

FAMILIES = {
    "i": "i|im|ill|ive|am|m",
    "he": "he|she|they|hes|shes|theyre|husband|boyfriend|dad|mom|father|stepdad|brother|ex|my ex|wife|girlfriend|uncle|boss|guy",
}
