# ---- an order in which all come after what they need
from graphlib import TopologicalSorter
graph = {'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}}
ts = TopologicalSorter(graph)
order = list(ts.static_order())
print(order[0], sorted(order[1:3]), order[3])
#> A ['B', 'C'] D

# ---- added one by one
from graphlib import TopologicalSorter
ts = TopologicalSorter()
ts.add('build', 'compile', 'assets')
ts.add('compile', 'fetch')
ts.add('assets', 'fetch')
ts.add('alone')
print(list(ts.static_order()))
#> ['fetch', 'alone', 'compile', 'assets', 'build']

# ---- nodes that are ready, step by step
from graphlib import TopologicalSorter
ts = TopologicalSorter({3: [1, 2], 4: [3], 5: [3]})
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, bool(ts))
    ts.done(*ready)
print(ts.is_active())
#> (1, 2) True
#> (3,) True
#> (4, 5) True
#> False

# ---- cycles
from graphlib import TopologicalSorter, CycleError
try:
    list(TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['a']}).static_order())
except CycleError as e:
    print(e.args[0], e.args[1])
    print(isinstance(e, ValueError))
try:
    TopologicalSorter({1: [1]}).prepare()
except CycleError as e:
    print(e)
#> nodes are in a cycle ['a', 'c', 'b', 'a']
#> True
#> ('nodes are in a cycle', [1, 1])

# ---- errors of use
from graphlib import TopologicalSorter
ts = TopologicalSorter({1: [2]})
for act in (lambda: ts.get_ready(), lambda: ts.is_active(), lambda: ts.done(1), lambda: ts.prepare(), lambda: ts.add(5), lambda: ts.done(1),
            lambda: ts.done(9), lambda: print(ts.get_ready()), lambda: ts.done(2), lambda: ts.done(2), lambda: ts.prepare(), lambda: print(ts.get_ready())):
    try:
        act()
    except ValueError as e:
        print(e)
#> prepare() must be called first
#> prepare() must be called first
#> prepare() must be called first
#> Nodes cannot be added after a call to prepare()
#> node 1 was not passed out (still not ready)
#> node 9 was not added using add()
#> (2,)
#> node 2 was already marked done
#> cannot prepare() after starting sort
#> (1,)

# ---- an empty graph
from graphlib import TopologicalSorter
print(list(TopologicalSorter().static_order()), list(TopologicalSorter({'a': []}).static_order()))
print(TopologicalSorter[int])
#> [] ['a']
#> graphlib.TopologicalSorter[int]
