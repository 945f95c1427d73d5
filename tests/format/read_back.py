"""Reads petik's formats back with readers of its own, and holds them to what other programs ask of them.

read_back.py PETIK SCHEMA FILE...    FILE: texts

JSON Lines: the schema, and every text is what stands at its offsets. CoNLL-U: the rules of the Universal Dependencies
validator at level 1, the text given back, entities that open and close (CorefUD). IOB2, brat and Web Annotations: the
spans that they hold are those of the JSON Lines.
"""
import json
import re
import subprocess
import sys
import unicodedata

import jsonschema

petik, schema_path, *files = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def run(*words, text=None):
    done = subprocess.run([petik, *words], input=text, capture_output=True, check=True)
    assert not done.stderr, done.stderr
    return done.stdout.decode("utf-8")


def fail(where, message):
    sys.exit(f"{where}: {message}")


def check_json(line, unit):
    doc = json.loads(line)
    for error in validator.iter_errors(doc):
        fail(doc["id"], f"{'/'.join(map(str, error.absolute_path))}: {error.message}")
    code = {"codepoint": "utf-32-le", "byte": "utf-8", "utf16": "utf-16-le"}[unit]
    width = {"codepoint": 4, "byte": 1, "utf16": 2}[unit]
    units = doc["text"].encode(code)
    spans = doc["entities"] + [p for q in doc["quotes"] for p in q["content"]]
    spans += [q[key] for q in doc["quotes"] for key in ("cue", "source", "when", "where") if q.get(key)]
    for span in spans:
        if "start" not in span:
            continue
        found = units[span["start"] * width : span["end"] * width].decode(code)
        if found != span["text"]:
            fail(doc["id"], f"{unit}: {found!r} is not {span['text']!r}")
    return doc


SPACES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


def unescaped(text):
    decoded = re.compile(r"\\(?:u([0-9a-f]{4})|(.))")
    return decoded.sub(lambda match: chr(int(match[1], 16)) if match[1] else SPACES[match[2]], text)


def check_blocks(where, rows):
    """Lines of the file as a whole: each sentence ends with one empty line, no line is blank otherwise."""
    if not rows.endswith("\n\n") or "\n\n\n" in rows or rows.startswith("\n"):
        fail(where, "not one empty line behind each sentence")
    for line in rows.split("\n"):
        if line != line.rstrip() or (line and line[0].isspace()):
            fail(where, f"blanks at the ends of a line: {line!r}")


def check_row(where, cells, wanted):
    if any(re.search(r"\s", c) for c in cells[:1] + cells[3:9]) or re.search(r"\s\s", cells[1]):
        fail(where, f"white space in a cell that has none: {cells}")
    if len(cells) != 10 or any(c == "" or c != c.strip() for c in cells):
        fail(where, f"not ten cells without blanks at their ends: {cells}")
    if not re.fullmatch(r"[1-9][0-9]*(-[1-9][0-9]*)?", cells[0]):
        fail(where, f"bad id {cells[0]}")
    first = int(cells[0].split("-")[0])
    if first != wanted:
        fail(where, f"id {first} instead of {wanted}")
    if "-" in cells[0]:
        if cells[2:9] != ["_"] * 7 or int(cells[0].split("-")[1]) <= first:
            fail(where, "a multiword token with more than form and MISC")
        return wanted
    return wanted + 1


def read_misc(cell):
    return {} if cell == "_" else dict(pair.split("=", 1) for pair in cell.split("|"))


def check_conllu(rows, doc):
    where = doc["id"]
    if unicodedata.normalize("NFC", doc["text"]) == doc["text"] and unicodedata.normalize("NFC", rows) != rows:
        fail(where, "CoNLL-U is not in NFC")
    check_blocks(where, rows)
    ids, text, open_entities = set(), "", []
    for block in rows.split("\n\n")[:-1]:
        lines = block.split("\n")
        comments = [line for line in lines if line.startswith("#")]
        keys = [re.match(r"# (\S+)", line).group(1) for line in comments]
        if keys.count("sent_id") != 1 or keys.count("text") != 1:
            fail(where, f"comments {comments}")
        sent_id = next(line for line in comments if line.startswith("# sent_id = "))[12:]
        if sent_id in ids or not re.fullmatch(r"[^\s/]+", sent_id):
            fail(where, f"sent_id {sent_id}")
        ids.add(sent_id)
        wanted, covered, line_text = 1, 0, ""
        for line in lines[len(comments) :]:
            cells = line.split("\t")
            wanted = check_row(where, cells, wanted)
            misc = read_misc(cells[9])
            for part in re.findall(r"\([^()-]+-[a-z]+-1\)?|[^()]+\)", misc.get("Entity", "")):
                name = part.strip("()").split("-")[0]
                if part.startswith("("):
                    open_entities.append(name)
                if part.endswith(")"):
                    if open_entities.pop() != name:
                        fail(where, f"{part} closes another mention")
            if covered > 0:
                covered -= 1
                continue
            if "-" in cells[0]:
                first, last = map(int, cells[0].split("-"))
                covered = last - first + 1
            gap = "" if misc.get("SpaceAfter") == "No" else unescaped(misc.get("SpacesAfter", "\\s"))
            text += unescaped(misc.get("SpacesBefore", "")) + cells[1] + gap
            line_text += cells[1] + (" " if gap else "")
        stated = next(line for line in comments if line.startswith("# text = "))[9:]
        if stated != line_text.strip(" "):
            fail(where, f"# text = {stated!r}, the forms give {line_text!r}")
    if open_entities:
        fail(where, f"mentions without an end: {open_entities}")
    if text != doc["text"]:
        fail(where, "the text is not given back")


def check_iob(rows, doc):
    mentions, previous = [], "O"
    for line in rows.split("\n"):
        if not line or line.startswith("-DOCSTART-"):
            previous = "O"
            continue
        word, _, _, tag = line.split(" ")
        if tag.startswith("I-") and previous[2:] != tag[2:]:
            fail(doc["id"], f"{tag} goes on with {previous}")
        if tag.startswith("B-"):
            mentions.append([tag[2:], word])
        elif tag != "O":
            mentions[-1][1] += word
        previous = tag
    wanted = [[e["type"], re.sub(r"\s", "", e["text"])] for e in doc["entities"]]
    if [[t, w] for t, w in mentions] != wanted:
        fail(doc["id"], "IOB2 holds other mentions")


def check_brat(lines, doc):
    marks = {}
    for line in lines.splitlines():
        number, body = line.split("\t", 1)
        if number.startswith("T"):
            head, text = body.split("\t")
            kind, offsets = head.split(" ", 1)
            pieces = [tuple(map(int, piece.split(" "))) for piece in offsets.split(";")]
            if " ".join(doc["text"][b:e] for b, e in pieces) != text or "\n" in text:
                fail(doc["id"], f"brat: {line}")
            marks[number] = (kind, pieces[0][0], pieces[-1][1])
        for used in re.findall(r"\bT[0-9]+", "" if number.startswith(("T", "#")) else body):
            if used not in marks:
                fail(doc["id"], f"brat: no {used}")
    found = sorted(m for m in marks.values() if m[0] not in ("Quote", "Cue", "Source"))
    if found != sorted((e["type"], e["start"], e["end"]) for e in doc["entities"]):
        fail(doc["id"], "brat holds other mentions")
    if sum(m[0] == "Quote" for m in marks.values()) != len(doc["quotes"]):
        fail(doc["id"], "brat holds other quotes")


def check_web(line, doc):
    page = json.loads(line)
    count = 0
    for item in page["items"]:
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            quote, position = target["selector"]
            text, begin, end = doc["text"], position["start"], position["end"]
            if text[begin:end] != quote["exact"] or not text[:begin].endswith(quote["prefix"]):
                fail(doc["id"], f"web annotation {item['id']}")
            if not text[end:].startswith(quote["suffix"]):
                fail(doc["id"], f"web annotation {item['id']}")
        count += 1
    if count != len(doc["entities"]) + len(doc["quotes"]):
        fail(doc["id"], "web annotations are missing")


for file in files:
    for unit in ("codepoint", "byte", "utf16"):
        line = run("annotate", "--offsets", unit, "--date", "2025-01-30", file)
        doc = check_json(line, unit)
        if unit == "codepoint":
            kept = (line.encode("utf-8"), doc)
    line, doc = kept
    convert = lambda form: run("convert", "-f", form, "--input", "jsonl", text=line)
    check_conllu(convert("conllu"), doc)
    check_iob(convert("iob"), doc)
    check_brat(convert("brat"), doc)
    check_web(convert("webannotation"), doc)
