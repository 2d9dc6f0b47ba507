"""Small algorithms on directed graphs of names."""

from __future__ import annotations

from typing import Dict, FrozenSet, List, Mapping, Optional, Sequence, Set

Edges = Mapping[str, Sequence[str]]


def reachable(edges: Edges) -> Dict[str, FrozenSet[str]]:
    """For every name: itself and all that its edges lead to."""
    result = {}
    for start in edges:
        seen: Set[str] = {start}
        stack = [start]
        while stack:
            for following in edges.get(stack.pop(), ()):
                if following not in seen and following in edges:
                    seen.add(following)
                    stack.append(following)
        result[start] = frozenset(seen)
    return result


def shortest_path(edges: Edges, start: str, goal: str) -> Optional[List[str]]:
    """Names from start to goal over at least one edge; None if there is no way."""
    came_from: Dict[str, str] = {}
    level = [start]
    while level and goal not in came_from:
        following = []
        for name in level:
            for target in edges.get(name, ()):
                if target not in came_from:
                    came_from[target] = name
                    following.append(target)
        level = following
    if goal not in came_from:
        return None
    path = [goal, came_from[goal]]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return path[::-1]
