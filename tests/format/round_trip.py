"""Converts documents to another form and back, and holds what comes back to the layers that the form can hold.

round_trip.py PETIK FILE...    FILE: texts

Names have no order of their own: they are compared as their fullest form, their type and the places of their mentions.
"""
import json
import os
import subprocess
import sys
import tempfile

petik, *files = sys.argv[1:]
files = [os.path.abspath(file) for file in files]


def run(*words, text=None):
    done = subprocess.run([petik, *words], input=text, capture_output=True, check=True)
    assert not done.stderr, done.stderr
    return done.stdout


def spans(items, *keys):
    return [[item["start"], item["end"], *(item.get(key) for key in keys)] for item in items]


def names(doc, *keys):
    """Each name as its mentions' places and the keys asked for."""
    places = {e["id"]: (e["start"], e["end"]) for e in doc["entities"]}
    return sorted([sorted(places[m] for m in name["mentions"]), *(name.get(key) for key in keys)]
                  for name in doc["names"] if name["mentions"])


def name_of(doc, entity):
    return next((n["name"] for n in doc["names"] if n["id"] == entity.get("ref")), None)


def entities(doc):
    return [[*row, name_of(doc, e)] for row, e in zip(spans(doc["entities"], "type", "value"), doc["entities"])]


def place(part):
    return part and [part.get("start"), part.get("end"), part.get("lemma"), part.get("kind")]


def quotes(doc, *parts):
    return [[q["type"], spans(q["content"]), (q["speaker"] or {}).get("name"), *(place(q[part]) for part in parts)]
            for q in doc["quotes"]]


def first_type(doc):
    """The type of a name's first mention, which most forms have instead of the name's own."""
    by_id = {e["id"]: e for e in doc["entities"]}
    return sorted([n["name"], min((by_id[m]["start"], by_id[m]["type"]) for m in n["mentions"])]
                  for n in doc["names"] if n["mentions"])


def words(doc):
    return [doc["text"][t["start"] : t["end"]].replace(" ", "_") for t in doc["tokens"]]


def tags(doc):
    """Mentions as the tokens that they cover, which is what IOB2 has of them."""
    found = []
    for e in doc["entities"]:
        covered = [i for i, t in enumerate(doc["tokens"]) if t["start"] < e["end"] and e["start"] < t["end"]]
        found.append([e["type"], covered])
    return found


STANDOFF = {"text": lambda d: d["text"], "entities": entities, "names": first_type}
KEPT = {
    "conllu": {
        "text": lambda d: d["text"],
        "tokens": lambda d: spans(d["tokens"], "kind"),
        "sentences": lambda d: spans(d["sentences"]),
        "paragraphs": lambda d: spans(d["paragraphs"], "kind"),
        "mentions": lambda d: spans(d["entities"]),
        "names": lambda d: names(d, "type"),
    },
    "iob": {
        "words": words,
        "sentences": lambda d: len(d["sentences"]),
        "mentions": tags,
    },
    "brat": {**STANDOFF, "quotes": lambda d: quotes(d, "cue", "source")},
    "tsv": {**STANDOFF, "quotes": lambda d: quotes(d, "cue")},
    "webannotation": {**STANDOFF, "quotes": lambda d: quotes(d)},
}


def compare(form, before, after):
    for layer, view in KEPT[form].items():
        wanted, found = view(before), view(after)
        if wanted == found:
            continue
        pairs = zip(wanted, found) if isinstance(wanted, list) else [(wanted, found)]
        first = next((pair for pair in pairs if pair[0] != pair[1]), (len(wanted), len(found)))
        sys.exit(f"{before['id']}: {form}: {layer}: {first[0]!r} became {first[1]!r}")


def back(form, line, doc, folder):
    """The document as it comes back from the form."""
    text = os.path.join(folder, "naskah.txt")
    with open(text, "w", encoding="utf-8", newline="") as out:
        out.write(doc["text"])
    if form == "brat":
        with open(os.path.join(folder, "naskah.ann"), "wb") as out:
            out.write(run("convert", "-f", "brat", "--input", "jsonl", text=line))
        return json.loads(run("convert", os.path.join(folder, "naskah.ann")))
    if form == "tsv":
        line = json.dumps({**doc, "id": text}).encode("utf-8")
    converted = run("convert", "-f", form, "--input", "jsonl", text=line)
    return json.loads(run("convert", "--from", form, text=converted))


with tempfile.TemporaryDirectory() as folder:
    for file in files:
        line = run("annotate", "--date", "2025-01-30", file)
        doc = json.loads(line)
        assert doc["entities"] and doc["quotes"], file
        for form in KEPT:
            compare(form, doc, back(form, line, doc, folder))
