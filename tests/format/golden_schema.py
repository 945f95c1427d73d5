"""Every record of JSON Lines among the golden cases fits the schema: golden_schema.py SCHEMA CASES."""
import json
import pathlib
import sys

import jsonschema

schema, cases = sys.argv[1:]
validator = jsonschema.Draft202012Validator(json.load(open(schema, encoding="utf-8")))
records = wrong = 0
for path in sorted(pathlib.Path(cases).rglob("out")):
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if not isinstance(record, dict) or "text" not in record or "offsets" not in record:
            continue
        records += 1
        for error in validator.iter_errors(record):
            wrong += 1
            print(f"{path}:{number}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
if records < 5:
    print(f"only {records} records found")
sys.exit(wrong > 0 or records < 5)
