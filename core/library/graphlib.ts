/** `graphlib`: topological order. */
import type { ModuleSource } from './modules.ts';

export const GRAPHLIB: ModuleSource = {
  name: 'graphlib',
  doc: 'Operate with graph-like structures.',
  python: `
__all__ = ['TopologicalSorter', 'CycleError']

_GenericAlias = type(list[int])
_OUT = -1
_DONE = -2


class _Node:
    """A node: how many of its predecessors are not done (or a state), and what comes after it."""

    __slots__ = ('node', 'before', 'after')

    def __init__(self, node):
        self.node = node
        self.before = 0
        self.after = []


class CycleError(ValueError):
    """Raised by TopologicalSorter.prepare if cycles exist in the working graph."""


class TopologicalSorter:
    """Provides functionality to topologically sort a graph of hashable nodes"""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        info = self._nodes.get(node)
        if info is None:
            self._nodes[node] = info = _Node(node)
        return info

    def add(self, node, *predecessors):
        """Add a new node and its predecessors to the graph."""
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        info = self._info(node)
        info.before += len(predecessors)
        for predecessor in predecessors:
            self._info(predecessor).after.append(node)

    def prepare(self):
        """Mark the graph as finished and check for cycles in the graph."""
        if self._ready is not None:
            if self._passed > 0 or self._finished > 0:
                raise ValueError('cannot prepare() after starting sort')
        if self._ready is None:
            self._ready = [info.node for info in self._nodes.values() if info.before == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        """Return a tuple of all the nodes that are ready."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].before = _OUT
        self._ready.clear()
        self._passed += len(result)
        return result

    def is_active(self):
        """Return True if more progress can be made and False otherwise."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Marks a set of nodes returned by "get_ready" as processed."""
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if info.before != _OUT:
                if info.before >= 0:
                    raise ValueError(f'node {node!r} was not passed out (still not ready)')
                raise ValueError(f'node {node!r} was already marked done')
            info.before = _DONE
            for successor in info.after:
                after = self._nodes[successor]
                after.before -= 1
                if after.before == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        stack = []
        steps = []
        seen = set()
        places = {}
        for node in self._nodes:
            if node in seen:
                continue
            while True:
                if node in seen:
                    if node in places:
                        return stack[places[node]:] + [node]
                else:
                    seen.add(node)
                    steps.append(iter(self._nodes[node].after).__next__)
                    places[node] = len(stack)
                    stack.append(node)
                while stack:
                    try:
                        node = steps[-1]()
                        break
                    except StopIteration:
                        del places[stack.pop()]
                        steps.pop()
                else:
                    break
        return None

    def static_order(self):
        """Returns an iterable of nodes in a topological order."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(_GenericAlias)
`,
};
