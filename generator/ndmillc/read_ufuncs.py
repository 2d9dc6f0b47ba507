"""[ufunc.x] and [[extend.x.loops]]: ufuncs and their loops."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from .examples import ExampleError, check_example, parse_domain
from .keys_ufuncs import ERROR_RULE, LOOP, REFUSE_RULE
from .model import LoopSpec, ReductionSpec, RefuseRule, ResolveRule, UfuncSpec, VectorisedSpec
from .model_base import BodyPart, ErrorRule
from .names import name_problem
from .read_primitives import check_header, check_symbol
from .read_signature import Signature, read_signature
from .read_sums import read_sum
from .read_types import Types, arity_fault, check_expression, expression_fault, read_types
from .suggest import hint, listing, shown
from .tables import Known, Table
from .typeexpr import TypeSyntaxError, parse_expression_list

REDUCTION_KEYS = (
    "identity", "neutral", "absorbing", "reorderable", "associative", "folds", "reduce_as",
)  # fmt: skip


def read_ufunc(table: Table, known: Known, extensions: List[Table]) -> UfuncSpec:
    signature = read_signature(table, known)
    loops = _loops(table, known, signature, extends=False)
    for extension in extensions:
        loops.extend(_loops(extension, known, signature, extends=True))
    _check_domain(table, signature)
    if signature.core is not None:
        _check_no_reduction(table)
    return read_common(table, known, signature, loops)


def read_common(
    table: Table,
    known: Known,
    signature: Signature,
    loops: List[LoopSpec],
    reduction: Optional[ReductionSpec] = None,
) -> UfuncSpec:
    """The keys of ufuncs, of which reductions have some."""
    _check_aliases(table)
    _check_examples(table, known, signature)
    return UfuncSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        inputs=signature.inputs,
        outputs=signature.outputs,
        core=signature.core,
        loops=tuple(loops),
        aliases=table.strings("aliases"),
        identity=table.optional("identity"),
        neutral=table.optional("neutral"),
        absorbing=table.optional("absorbing"),
        reorderable=table.flag("reorderable"),
        associative=table.flag("associative"),
        commutative=table.flag("commutative"),
        folds=table.flag("folds", table.flag("associative")),
        uniform=table.flag("uniform"),
        weak=table.optional("weak"),
        flags=table.optional_strings("flags"),
        resolve=_resolve_rules(table, known, "resolve"),
        reduce_as=_resolve_rules(table, known, "reduce_as"),
        refuse=_refuse_rules(table, known, signature),
        determinism=table.text("determinism", "bits"),
        vectorised=_vectorised(table, known),
        accuracy=_accuracy(table, known),
        notes=table.strings("notes"),
        examples=table.strings("examples"),
        domain=dict(table.values.get("domain", {})),
        since=table.text("since"),
        doc=table.text("doc"),
        reduction=reduction,
    )


def check_unknown_extension(table: Table, known: Known) -> None:
    """Reports an extension of a ufunc that is not there."""
    more = hint(table.name, known.ufuncs, "known ufuncs")
    name = shown(table.name)
    table.error(f"there is no ufunc '{name}'{more}")


# ---- loops ----------------------------------------------------------------------------


def _loops(table: Table, known: Known, signature: Signature, extends: bool) -> List[LoopSpec]:
    loops = []
    for number, path in enumerate(table.items("loops"), 1):
        label = f"ufunc '{table.name}', loop {number}"
        item = Table(
            table.document,
            path,
            LOOP,
            label,
            table.diagnostics,
            table.external,
            signature.outputs or None,
        )
        loop = _loop(item, known, signature, number, extends)
        if loop is not None:
            loops.append(loop)
    return loops


def _loop(
    table: Table, known: Known, signature: Signature, number: int, extends: bool
) -> Optional[LoopSpec]:
    types = read_types(table, known)
    if types is not None and signature.inputs and not arity_fits(table, types, signature):
        types = None
    parts = _parts(table, signature)
    total = read_sum(table, known, signature)
    if types is not None and "call" in table.values:
        check_symbol(table, table.text("call"), types[2], "call")
    check_header(table)
    if "requires" in table.values and "call" not in table.values:
        table.error("'requires' is for loops with 'call'", "requires")
    compute = table.optional("compute")
    if compute is not None and compute not in known.dtypes:
        table.error(f"'compute': {known.type_fault(compute)}", "compute")
    if types is None or parts is None or table.found:
        return None
    inputs, outputs, variables = types
    return LoopSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        number=number,
        inputs=inputs,
        outputs=outputs,
        variables=variables,
        parts=parts,
        sum=total,
        call=table.optional("call"),
        header=table.optional("header"),
        requires=table.optional("requires"),
        level=table.text("level", "compute"),
        compute=compute,
        flags=table.optional_strings("flags"),
        errors=_error_rules(table),
        cost=table.values.get("cost"),
        extends=extends,
    )


def arity_fits(table: Table, types: Types, signature: Signature) -> bool:
    fault = arity_fault(
        signature.text,
        {"input": len(signature.inputs), "output": len(signature.outputs)},
        {"input": len(types[0]), "output": len(types[1])},
    )
    if fault is not None:
        table.error(fault, "types")
    return fault is None


def _parts(table: Table, signature: Signature) -> Optional[Tuple[BodyPart, ...]]:
    """The body; None after an error. () is a loop with `call` or `sum`."""
    if not signature.outputs:
        return None
    given = [name for name in signature.outputs if name in table.values]
    keys: Tuple[str, ...] = ("body", "sum", "call")
    ways = [key for key in keys if key in table.values]
    if given:
        ways.append(given[0])
    if len(ways) > 1:
        table.error(f"'{ways[0]}' and '{ways[1]}' exclude each other", ways[1])
        return None
    if not ways:
        if not table.found:
            table.error(f"it computes nothing; give {_what_computes(signature)}")
        return None
    if signature.core is None and ways == ["sum"]:
        message = "'sum' is for ufuncs with core dimensions, such as signature = \"(n),(n)->()\""
        table.error(message, "sum")
        return None
    if ways in (["call"], ["sum"]):
        return ()
    if signature.core is not None:
        message = f"'{ways[0]}': its ufunc has core dimensions; give {_what_computes(signature)}"
        table.error(message, ways[0])
        return None
    if ways == ["body"]:
        return (_part(table, None, "body"),)
    missing = [name for name in signature.outputs if name not in given]
    if missing:
        table.error(f"the output '{missing[0]}' is never assigned; add {missing[0]} = \"...\"")
        return None
    return tuple(_part(table, name, name) for name in signature.outputs)


def _what_computes(signature: Signature) -> str:
    if signature.core is not None:
        return "sum = { over, of, by }, or call"
    outputs = listing([f'{name} = "..."' for name in signature.outputs])
    return f'{outputs}, or body = "...", or call'


def _part(table: Table, target: Optional[str], key: str) -> BodyPart:
    position, exact = table.text_at(key)
    return BodyPart(target, table.text(key), position, exact)


def _error_rules(table: Table) -> Tuple[ErrorRule, ...]:
    rules = []
    for path in table.items("errors"):
        rule = Table(table.document, path, ERROR_RULE, table.label, table.diagnostics)
        position, _ = rule.text_at("when")
        rules.append(ErrorRule(rule.text("when"), rule.text("message"), position))
    return tuple(rules)


# ---- a ufunc's other keys ---------------------------------------------------------------


def _check_aliases(table: Table) -> None:
    for number, alias in enumerate(table.strings("aliases")):
        problem = name_problem(alias)
        if problem is not None:
            table.error(f"the alias '{shown(alias)}' {problem}", "aliases", number)


def _check_no_reduction(table: Table) -> None:
    for key in REDUCTION_KEYS:
        if key in table.values:
            table.error(f"'{key}': a ufunc with core dimensions does not reduce", key)


def _check_domain(table: Table, signature: Signature) -> None:
    for name, text in table.values.get("domain", {}).items():
        if signature.inputs and name not in signature.inputs:
            more = hint(name, signature.inputs, "inputs")
            table.error(f"'domain': '{shown(name)}' is not an input{more}", "domain", name)
        elif parse_domain(text) is None:
            problem = "is not two numbers with '..' between, the lower first"
            table.error(f"'domain': '{shown(text)}' {problem}", "domain", name)


def _check_examples(table: Table, known: Known, signature: Signature) -> None:
    counts = len(signature.inputs), len(signature.outputs)
    for number, text in enumerate(table.strings("examples")):
        if not signature.inputs:
            return
        try:
            example = check_example(text, table.name, *counts)
        except ExampleError as error:
            table.error(f"example '{shown(text)}': {error}", "examples", number)
            continue
        for value in (*example.inputs, *example.outputs):
            if value.dtype not in known.dtypes and value.dtype not in known.aliases:
                message = f"example '{shown(text)}': {known.type_fault(value.dtype)}"
                table.error(message, "examples", number)


def _resolve_rules(table: Table, known: Known, key: str) -> Tuple[ResolveRule, ...]:
    rules = []
    for text, dtype in table.values.get(key, {}).items():
        position = table.document.key_at((*table.path, key, text))
        before = table.found
        check_expression(table, known, text, key, text)
        if dtype not in known.dtypes:
            table.error(f"'{key}': {known.type_fault(dtype)}", key, text)
        if table.found == before:
            rules.append(ResolveRule(text, dtype, position))
    return tuple(rules)


def _vectorised(table: Table, known: Known) -> Optional[VectorisedSpec]:
    given = table.values.get("vectorised", False)
    if isinstance(given, bool):
        return VectorisedSpec("any", {}) if given else None
    if isinstance(given, str):
        check_expression(table, known, given, "vectorised")
        return VectorisedSpec(given, {})
    for key, text in given.items():
        check_expression(table, known, text, "vectorised", key)
    targets = {key: text for key, text in given.items() if key != "kinds"}
    return VectorisedSpec(given.get("kinds", "any"), targets)


def _accuracy(table: Table, known: Known) -> Dict[str, float]:
    given = table.values.get("accuracy", {})
    for text in given:
        check_expression(table, known, text, "accuracy", text)
    return {text: float(ulp) for text, ulp in given.items()}


def _refuse_rules(table: Table, known: Known, signature: Signature) -> Tuple[RefuseRule, ...]:
    rules = []
    for number, path in enumerate(table.items("refuse")):
        rule = Table(table.document, path, REFUSE_RULE, table.label, table.diagnostics)
        text = rule.text("types")
        try:
            expressions = parse_expression_list(text)
        except TypeSyntaxError as error:
            table.syntax_error(error, "refuse", number, "types")
            continue
        before = table.found
        for steps in expressions:
            for _, token in steps:
                message = expression_fault(known, token.text)
                if message is not None:
                    table.error_inside(token.offset, message, "refuse", number, "types")
        count = len(signature.inputs)
        if count and len(expressions) != count:
            message = (
                f"'refuse': the number of types is {len(expressions)}, that of inputs {count}"
            )
            table.error(message, "refuse", number, "types")
        if table.found == before:
            types = tuple(piece.strip() for piece in text.split(","))
            rules.append(RefuseRule(types, rule.text("message"), rule.position))
    return tuple(rules)
