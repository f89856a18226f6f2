#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""validate_bom.py SCHEMAS BOM: holds a CycloneDX 1.5 file against the standard's schema; exit code 1 with what differs."""
import json
import pathlib
import sys

import jsonschema

folder, file = sys.argv[1:]
# They refer to one another by their files' names.
schemas = {path.name: json.loads(path.read_text()) for path in pathlib.Path(folder).glob("*.schema.json")}
schema = schemas["bom-1.5.SNAPSHOT.schema.json"]
base = schema["$id"].rpartition("/")[0] + "/"
resolver = jsonschema.RefResolver.from_schema(schema, store={base + name: value for name, value in schemas.items()})
checker = jsonschema.Draft7Validator(schema, resolver=resolver)
errors = list(checker.iter_errors(json.loads(pathlib.Path(file).read_text())))
for error in errors:
    print("/".join(map(str, error.path)), error.message[:200])
sys.exit(bool(errors))
