# ---- lists
import keyword
print(keyword.kwlist, keyword.softkwlist)
#> ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'] ['_', 'case', 'match', 'type']

# ---- tests
import keyword
print([w for w in ['if', 'IF', 'match', 'None', 'print', 'async', 'x'] if keyword.iskeyword(w)], [w for w in ['match', 'case', '_', 'type', 'if'] if keyword.issoftkeyword(w)])
#> ['if', 'None', 'async'] ['match', 'case', '_', 'type']

# ---- the length of the lists
import keyword
print(len(keyword.kwlist), len(keyword.softkwlist), keyword.kwlist == sorted(keyword.kwlist))
#> 35 4 True

# ---- names for variables
import keyword
def usable(name):
    return name.isidentifier() and not keyword.iskeyword(name)
print([usable(n) for n in ('a', 'class', '1a', 'match')])
#> [True, False, False, True]

# ---- public names
import keyword
print(keyword.__all__)
#> ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']

# ---- what is no str
import keyword
print(keyword.iskeyword(5), keyword.iskeyword(None))
#> False False
