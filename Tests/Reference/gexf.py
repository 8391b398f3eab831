"""Says what is wrong with a GEXF 1.3 file: by a schema, and by the rules that a schema cannot state."""

import os

from lxml import etree

NS = "{http://gexf.net/1.3}"
SCHEMA = etree.RelaxNG(
    etree.parse(os.path.join(os.path.dirname(os.path.abspath(__file__)), "gexf13.rng")))
KINDS = {
    "string": str, "long": int, "integer": int, "double": float, "float": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def moment(text, is_end):
    """A time that can be compared; a day as an end is its last second."""
    return text if "T" in text else text + ("T23:59:59" if is_end else "T00:00:00")


def interval(element):
    start, end = element.get("start"), element.get("end")
    return (None if start is None else moment(start, False), None if end is None else moment(end, True))


def problems(tree):
    """The problems of a file, in the order in which they were found."""
    if not SCHEMA.validate(tree):
        return [f"line {error.line}: {error.message}" for error in SCHEMA.error_log]
    found = []
    graph = tree.getroot().find(NS + "graph")
    is_dynamic = graph.get("mode") == "dynamic"
    declared = {}
    for group in graph.findall(NS + "attributes"):
        for attribute in group:
            key = (group.get("class"), attribute.get("id"))
            if key in declared:
                found.append(f"{key} is declared twice")
            declared[key] = (attribute.get("type"), group.get("mode") == "dynamic")
    nodes = [node.get("id") for node in graph.iter(NS + "node")]
    if len(set(nodes)) != len(nodes):
        found.append("two nodes have one id")
    edges = [edge.get("id") for edge in graph.iter(NS + "edge") if edge.get("id") is not None]
    if len(set(edges)) != len(edges):
        found.append("two edges have one id")
    for item in graph.iter(NS + "node", NS + "edge"):
        kind = item.tag[len(NS):]
        name = f"{kind} {item.get('id')}"
        for end in ("source", "target") if kind == "edge" else ():
            if item.get(end) not in nodes:
                found.append(f"{name}: there is no node {item.get(end)}")
        times = {}
        for value in item.iterfind(f"{NS}attvalues/{NS}attvalue"):
            key = value.get("for")
            if (kind, key) not in declared:
                found.append(f"{name}: {key} is not declared")
                continue
            type_name, changes = declared[kind, key]
            try:
                KINDS[type_name](value.get("value"))
            except (KeyError, ValueError):
                found.append(f"{name}: {key} is no {type_name}")
            times.setdefault(key, []).append(interval(value))
            if not changes and times[key][-1] != (None, None):
                found.append(f"{name}: {key} changes in time but is declared static")
        for key, spans in times.items():
            found += overlaps(f"{name}: {key}", spans)
        spells = [interval(spell) for spell in item.iterfind(f"{NS}spells/{NS}spell")]
        found += overlaps(name, spells)
        if not is_dynamic and (spells or any(span != (None, None) for v in times.values() for span in v)):
            found.append(f"{name}: has a time in a static graph")
    return found


def overlaps(name, spans):
    found = [f"{name}: {start} comes after {end}" for start, end in spans
             if start is not None and end is not None and start > end]
    spans = sorted(((start or "", end or "9") for start, end in spans))
    return found + [f"{name}: has two values at {later[0]}"
                    for one, later in zip(spans, spans[1:]) if later[0] <= one[1]]


def changed(tree, change):
    """A copy of a file with one change."""
    copy = etree.fromstring(etree.tostring(tree))
    change(copy)
    return etree.ElementTree(copy)


def first(root, path):
    return root.find(".//" + NS + path)


# Damage that must be found in a dynamic file, with words of what is said of it; the schema names lines.
DAMAGE = {
    "a version of the past": (lambda r: r.set("version", "1.2"), "line "),
    "no edges": (lambda r: r[1].remove(first(r, "edges")), "line "),
    "meta behind the graph": (lambda r: r.append(r[0]), "line "),
    "an unknown class": (lambda r: first(r, "attributes").set("class", "person"), "line "),
    "an unknown type": (lambda r: first(r, "attribute").set("type", "number"), "line "),
    "a node without id": (lambda r: first(r, "node").attrib.pop("id"), "line "),
    "an open interval": (lambda r: first(r, "spell").set("startopen", "2024-01-01"), "line "),
    "a time that is none": (lambda r: first(r, "spell").set("start", "yesterday"), "line "),
    "a weight that is none": (lambda r: first(r, "edge").set("weight", "heavy"), "line "),
    "a colour beyond 255": (lambda r: r.find(".//{http://gexf.net/1.3/viz}color").set("r", "256"), "line "),
    "a reversed interval": (
        lambda r: first(r, "spell").set("end", "1999-01-01T00:00:00"), "comes after"),
    "two spells at once": (
        lambda r: [first(r, "spells").append(etree.fromstring(etree.tostring(first(r, "spell"))))],
        "two values"),
    "an undeclared attribute": (
        lambda r: first(r, "attributes").remove(first(r, "attribute")), "not declared"),
    "a value of another type": (
        lambda r: first(r, "attribute").set("type", "boolean"), "is no boolean"),
    "two nodes of one id": (
        lambda r: first(r, "node").set("id", first(r, "nodes")[1].get("id")), "one id"),
    "an edge to nowhere": (lambda r: first(r, "edge").set("target", "nowhere"), "no node"),
    "time in a static graph": (lambda r: first(r, "graph").set("mode", "static"), "static graph"),
}


def check(path):
    """Fails if a file has a problem."""
    found = problems(etree.parse(path))
    assert not found, "\n".join([path] + found[:10])


def check_refusals(path):
    """Fails if damage to a sound dynamic file is not found."""
    tree = etree.parse(path)
    for name, (change, word) in DAMAGE.items():
        found = problems(changed(tree, change))
        assert any(word in problem for problem in found), f"{name} was not found: {found[:3]}"
    print("GEXF:", len(DAMAGE), "kinds of damage are found")
