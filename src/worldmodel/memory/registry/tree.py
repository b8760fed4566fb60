"""The folders of the registry as git trees, changed in memory and written once.

    models/<1st digit>/<2nd>/<3rd>/<id>/program.py

Each commit writes the folders on the way to what it changed anew. With sixteen entries on each
level that is some 2 KB for a hundred thousand models; with one flat folder it would be 5 MB.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from worldmodel.memory.registry.pack import Pack
from worldmodel.memory.registry.records import ID_LENGTH, Files

FILE, FOLDER = 0o100644, 0o040000
LEVELS = 3

Entries = Mapping[str, tuple[int, bytes]]
"""What a folder holds: names to (mode, id)."""

_HEX = frozenset("0123456789abcdef")


def is_id(text: str) -> bool:
    return len(text) == ID_LENGTH and set(text) <= _HEX


def place(model: str) -> tuple[str, ...]:
    """The folders that lead to a model's own, which is the last."""
    return ("models", *model[:LEVELS], model)


def path(model: str) -> str:
    return "/".join(place(model))


def folder(files: Files, pack: Pack) -> bytes:
    """Store a folder that holds these files. Returns its id."""
    entries: dict[str, tuple[int, bytes]] = {}
    below: dict[str, Files] = {}
    for name, content in files.items():
        head, slash, rest = name.partition("/")
        if slash:
            below.setdefault(head, {})[rest] = content
        else:
            entries[head] = (FILE, pack.add("blob", content))
    for name, content_of in below.items():
        entries[name] = (FOLDER, folder(content_of, pack))
    return stored(entries, pack)


def parsed(content: bytes) -> Entries:
    """What a tree object holds. Raises ValueError for what is none."""
    entries: dict[str, tuple[int, bytes]] = {}
    at = 0
    while at < len(content):
        space, null = content.index(b" ", at), content.index(b"\0", at)
        name = content[space + 1 : null].decode("utf-8", "surrogateescape")
        entries[name] = (int(content[at:space], 8), content[null + 1 : null + 21])
        at = null + 21
    return entries


def stored(entries: Entries, pack: Pack) -> bytes:
    """Store a tree, in git's order: folders sort as if their names ended in a slash."""
    rows = sorted(
        (raw + b"/" * (mode == FOLDER), b"%o %s\0%s" % (mode, raw, oid))
        for raw, (mode, oid) in ((name.encode("utf-8", "surrogateescape"), entry) for name, entry in entries.items())
    )
    return pack.add("tree", b"".join(row for _, row in rows))


@dataclass(slots=True)
class _Node:
    """A folder that was looked into: names to (mode, id), or to another such. `oid` None: it has been changed."""

    entries: dict[str, tuple[int, bytes] | _Node] = field(default_factory=dict)
    oid: bytes | None = None


class Tree:
    """A whole tree, read as far as needed by `read`, which gives a folder's entries. Not for two threads."""

    def __init__(self, read: Callable[[bytes], Entries], root: bytes | None) -> None:
        self._read = read
        self._root = self._load(root) if root else _Node()

    def get(self, names: tuple[str, ...]) -> bytes | None:
        """The id of what stands at this path; None where nothing does, or a folder that has been changed."""
        node: _Node | None = self._root
        for name in names[:-1]:
            node = self._child(node, name) if node else None
        found = node.entries.get(names[-1]) if node else None
        return found.oid if isinstance(found, _Node) else found and found[1]

    def put(self, names: tuple[str, ...], oid: bytes | None, mode: int = FOLDER) -> None:
        """Let this stand at a path; None takes it away, and folders that this leaves empty."""
        way = [self._root]
        for name in names[:-1]:
            child = self._child(way[-1], name)
            if child is None:
                if oid is None:
                    return
                child = _Node()
                way[-1].entries[name] = child
            way.append(child)
        for node in way:
            node.oid = None
        if oid is not None:
            way[-1].entries[names[-1]] = (mode, oid)
            return
        way[-1].entries.pop(names[-1], None)
        for name, parent, child in reversed(list(zip(names, way, way[1:], strict=False))):
            if not child.entries:
                del parent.entries[name]

    def write(self, pack: Pack) -> bytes:
        """Add what has changed to `pack`. Returns the id of the whole."""
        return self._write(self._root, pack)

    def _child(self, node: _Node, name: str) -> _Node | None:
        found = node.entries.get(name)
        if found is None or isinstance(found, _Node):
            return found
        mode, oid = found
        if mode != FOLDER:
            return None
        child = self._load(oid)
        node.entries[name] = child
        return child

    def _load(self, oid: bytes) -> _Node:
        return _Node(dict(self._read(oid)), oid)

    def _write(self, node: _Node, pack: Pack) -> bytes:
        if node.oid is None:
            node.oid = stored(
                {
                    name: (FOLDER, self._write(entry, pack)) if isinstance(entry, _Node) else entry
                    for name, entry in node.entries.items()
                },
                pack,
            )
        return node.oid
