"""The JSON schema for editors says what the reader says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Dict, List

import pytest

from ndmillc.diagnostics import Diagnostics
from ndmillc.keys import TABLES
from ndmillc.schema import schema, schema_text
from ndmillc.toml_load import load

ROOT = Path(__file__).resolve().parents[2]
SPEC_FILES = sorted((ROOT / "specs").rglob("*.toml"))
TYPES: Dict[str, Any] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


def faults(rule: Any, value: Any, where: str = "") -> List[str]:
    """What is wrong with a value by the part of JSON schema that is used here."""
    unknown = set(rule) - {
        "$schema", "title", "description", "type", "enum", "pattern", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "anyOf", "items", "minItems", "properties",
        "patternProperties", "required", "additionalProperties",
    }  # fmt: skip
    assert not unknown
    if "anyOf" in rule:
        results = [faults(each, value, where) for each in rule["anyOf"]]
        return min(results, key=len)
    expected = TYPES[rule["type"]]
    if not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool):
        return [f"{where}: not {rule['type']}"]
    found = []
    if "enum" in rule and value not in rule["enum"]:
        found.append(f"{where}: not one of {rule['enum']}")
    if "pattern" in rule and not re.search(rule["pattern"], value):
        found.append(f"{where}: does not match")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = rule.get("minimum", value), rule.get("maximum", value)
        if not low <= value <= high or value <= rule.get("exclusiveMinimum", value - 1):
            found.append(f"{where}: out of range")
    if isinstance(value, list):
        for i, item in enumerate(value):
            found += faults(rule["items"], item, f"{where}.{i}")
        if len(value) < rule.get("minItems", 0):
            found.append(f"{where}: too short")
    if isinstance(value, dict):
        found += [f"{where}: no {key}" for key in rule.get("required", []) if key not in value]
        for key, item in value.items():
            found += property_faults(rule, key, item, f"{where}.{key}")
    return found


def property_faults(rule: Any, key: str, value: Any, where: str) -> List[str]:
    if key in rule.get("properties", {}):
        return faults(rule["properties"][key], value, where)
    for pattern, inner in rule.get("patternProperties", {}).items():
        if re.search(pattern, key):
            return faults(inner, value, where)
    more = rule.get("additionalProperties", True)
    if more is False:
        return [f"{where}: unknown key"]
    return [] if more is True else faults(more, value, where)


@pytest.mark.parametrize("path", SPEC_FILES, ids=lambda path: path.stem)
def test_specs_fit_the_schema(path: Path) -> None:
    document = load(str(path), str(path), Diagnostics())
    assert document is not None
    assert faults(schema(), document.data) == []


@pytest.mark.parametrize(
    "case", ["unknown_table", "unknown_value", "wrong_value_type", "missing_key"]
)
def test_the_schema_refuses_what_the_reader_refuses(case: str) -> None:
    path = ROOT / "tests" / "compiler" / "messages" / f"{case}.toml"
    document = load(str(path), str(path), Diagnostics())
    assert document is not None
    for table, group in document.data.items():
        for name in group if isinstance(group, dict) else [None]:
            part = {table: {name: group[name]} if name else group}
            later_key = case == "missing_key" and name in ("tiny16", "halve")
            assert bool(faults(schema(), part)) != later_key, (table, name)


def test_every_key_is_explained() -> None:
    for table in TABLES.values():
        for key, entry in table.keys.items():
            assert re.match(r"\S.*\.\Z", entry.doc), key


def test_text_is_json_and_stable() -> None:
    assert json.loads(schema_text()) == schema()
    assert schema_text() == schema_text()


def test_the_committed_schema_is_current() -> None:
    """Written by `ndmillc schema > docs/schema/ndmill.schema.json`."""
    committed = ROOT / "docs" / "schema" / "ndmill.schema.json"
    assert committed.read_text(encoding="utf-8") == schema_text()
