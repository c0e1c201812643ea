# ---- types: + and * of everything with everything
values = [1, 1.5, 'a', b'a', (1,), [1], {1: 1}, {1}, None]
for a in values:
    for b in values:
        for op in ('+', '*', '-', '%', '|'):
            try:
                r = eval(f'a {op} b')
            except (TypeError, ZeroDivisionError, ValueError) as e:
                if op in '+*%|':
                    print(op, e)
                continue
            print(repr(a), op, repr(b), '=', repr(r))
#> 1 + 1 = 2
#> 1 * 1 = 1
#> 1 - 1 = 0
#> 1 % 1 = 0
#> 1 | 1 = 1
#> 1 + 1.5 = 2.5
#> 1 * 1.5 = 1.5
#> 1 - 1.5 = -0.5
#> 1 % 1.5 = 1.0
#> | unsupported operand type(s) for |: 'int' and 'float'
#> + unsupported operand type(s) for +: 'int' and 'str'
#> 1 * 'a' = 'a'
#> % unsupported operand type(s) for %: 'int' and 'str'
#> | unsupported operand type(s) for |: 'int' and 'str'
#> + unsupported operand type(s) for +: 'int' and 'bytes'
#> 1 * b'a' = b'a'
#> % unsupported operand type(s) for %: 'int' and 'bytes'
#> | unsupported operand type(s) for |: 'int' and 'bytes'
#> + unsupported operand type(s) for +: 'int' and 'tuple'
#> 1 * (1,) = (1,)
#> % unsupported operand type(s) for %: 'int' and 'tuple'
#> | unsupported operand type(s) for |: 'int' and 'tuple'
#> + unsupported operand type(s) for +: 'int' and 'list'
#> 1 * [1] = [1]
#> % unsupported operand type(s) for %: 'int' and 'list'
#> | unsupported operand type(s) for |: 'int' and 'list'
#> + unsupported operand type(s) for +: 'int' and 'dict'
#> * unsupported operand type(s) for *: 'int' and 'dict'
#> % unsupported operand type(s) for %: 'int' and 'dict'
#> | unsupported operand type(s) for |: 'int' and 'dict'
#> + unsupported operand type(s) for +: 'int' and 'set'
#> * unsupported operand type(s) for *: 'int' and 'set'
#> % unsupported operand type(s) for %: 'int' and 'set'
#> | unsupported operand type(s) for |: 'int' and 'set'
#> + unsupported operand type(s) for +: 'int' and 'NoneType'
#> * unsupported operand type(s) for *: 'int' and 'NoneType'
#> % unsupported operand type(s) for %: 'int' and 'NoneType'
#> | unsupported operand type(s) for |: 'int' and 'NoneType'
#> 1.5 + 1 = 2.5
#> 1.5 * 1 = 1.5
#> 1.5 - 1 = 0.5
#> 1.5 % 1 = 0.5
#> | unsupported operand type(s) for |: 'float' and 'int'
#> 1.5 + 1.5 = 3.0
#> 1.5 * 1.5 = 2.25
#> 1.5 - 1.5 = 0.0
#> 1.5 % 1.5 = 0.0
#> | unsupported operand type(s) for |: 'float' and 'float'
#> + unsupported operand type(s) for +: 'float' and 'str'
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'float' and 'str'
#> | unsupported operand type(s) for |: 'float' and 'str'
#> + unsupported operand type(s) for +: 'float' and 'bytes'
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'float' and 'bytes'
#> | unsupported operand type(s) for |: 'float' and 'bytes'
#> + unsupported operand type(s) for +: 'float' and 'tuple'
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'float' and 'tuple'
#> | unsupported operand type(s) for |: 'float' and 'tuple'
#> + unsupported operand type(s) for +: 'float' and 'list'
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'float' and 'list'
#> | unsupported operand type(s) for |: 'float' and 'list'
#> + unsupported operand type(s) for +: 'float' and 'dict'
#> * unsupported operand type(s) for *: 'float' and 'dict'
#> % unsupported operand type(s) for %: 'float' and 'dict'
#> | unsupported operand type(s) for |: 'float' and 'dict'
#> + unsupported operand type(s) for +: 'float' and 'set'
#> * unsupported operand type(s) for *: 'float' and 'set'
#> % unsupported operand type(s) for %: 'float' and 'set'
#> | unsupported operand type(s) for |: 'float' and 'set'
#> + unsupported operand type(s) for +: 'float' and 'NoneType'
#> * unsupported operand type(s) for *: 'float' and 'NoneType'
#> % unsupported operand type(s) for %: 'float' and 'NoneType'
#> | unsupported operand type(s) for |: 'float' and 'NoneType'
#> + can only concatenate str (not "int") to str
#> 'a' * 1 = 'a'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'int'
#> + can only concatenate str (not "float") to str
#> * can't multiply sequence by non-int of type 'float'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'float'
#> 'a' + 'a' = 'aa'
#> * can't multiply sequence by non-int of type 'str'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'str'
#> + can only concatenate str (not "bytes") to str
#> * can't multiply sequence by non-int of type 'bytes'
#> 'a' % b'a' = 'a'
#> | unsupported operand type(s) for |: 'str' and 'bytes'
#> + can only concatenate str (not "tuple") to str
#> * can't multiply sequence by non-int of type 'tuple'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'tuple'
#> + can only concatenate str (not "list") to str
#> * can't multiply sequence by non-int of type 'list'
#> 'a' % [1] = 'a'
#> | unsupported operand type(s) for |: 'str' and 'list'
#> + can only concatenate str (not "dict") to str
#> * can't multiply sequence by non-int of type 'dict'
#> 'a' % {1: 1} = 'a'
#> | unsupported operand type(s) for |: 'str' and 'dict'
#> + can only concatenate str (not "set") to str
#> * can't multiply sequence by non-int of type 'set'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'set'
#> + can only concatenate str (not "NoneType") to str
#> * can't multiply sequence by non-int of type 'NoneType'
#> % not all arguments converted during string formatting
#> | unsupported operand type(s) for |: 'str' and 'NoneType'
#> + can't concat int to bytes
#> b'a' * 1 = b'a'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'int'
#> + can't concat float to bytes
#> * can't multiply sequence by non-int of type 'float'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'float'
#> + can't concat str to bytes
#> * can't multiply sequence by non-int of type 'str'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'str'
#> b'a' + b'a' = b'aa'
#> * can't multiply sequence by non-int of type 'bytes'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'bytes'
#> + can't concat tuple to bytes
#> * can't multiply sequence by non-int of type 'tuple'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'tuple'
#> + can't concat list to bytes
#> * can't multiply sequence by non-int of type 'list'
#> b'a' % [1] = b'a'
#> | unsupported operand type(s) for |: 'bytes' and 'list'
#> + can't concat dict to bytes
#> * can't multiply sequence by non-int of type 'dict'
#> b'a' % {1: 1} = b'a'
#> | unsupported operand type(s) for |: 'bytes' and 'dict'
#> + can't concat set to bytes
#> * can't multiply sequence by non-int of type 'set'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'set'
#> + can't concat NoneType to bytes
#> * can't multiply sequence by non-int of type 'NoneType'
#> % not all arguments converted during bytes formatting
#> | unsupported operand type(s) for |: 'bytes' and 'NoneType'
#> + can only concatenate tuple (not "int") to tuple
#> (1,) * 1 = (1,)
#> % unsupported operand type(s) for %: 'tuple' and 'int'
#> | unsupported operand type(s) for |: 'tuple' and 'int'
#> + can only concatenate tuple (not "float") to tuple
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'tuple' and 'float'
#> | unsupported operand type(s) for |: 'tuple' and 'float'
#> + can only concatenate tuple (not "str") to tuple
#> * can't multiply sequence by non-int of type 'str'
#> % unsupported operand type(s) for %: 'tuple' and 'str'
#> | unsupported operand type(s) for |: 'tuple' and 'str'
#> + can only concatenate tuple (not "bytes") to tuple
#> * can't multiply sequence by non-int of type 'bytes'
#> % unsupported operand type(s) for %: 'tuple' and 'bytes'
#> | unsupported operand type(s) for |: 'tuple' and 'bytes'
#> (1,) + (1,) = (1, 1)
#> * can't multiply sequence by non-int of type 'tuple'
#> % unsupported operand type(s) for %: 'tuple' and 'tuple'
#> | unsupported operand type(s) for |: 'tuple' and 'tuple'
#> + can only concatenate tuple (not "list") to tuple
#> * can't multiply sequence by non-int of type 'list'
#> % unsupported operand type(s) for %: 'tuple' and 'list'
#> | unsupported operand type(s) for |: 'tuple' and 'list'
#> + can only concatenate tuple (not "dict") to tuple
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'tuple' and 'dict'
#> | unsupported operand type(s) for |: 'tuple' and 'dict'
#> + can only concatenate tuple (not "set") to tuple
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'tuple' and 'set'
#> | unsupported operand type(s) for |: 'tuple' and 'set'
#> + can only concatenate tuple (not "NoneType") to tuple
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'tuple' and 'NoneType'
#> | unsupported operand type(s) for |: 'tuple' and 'NoneType'
#> + can only concatenate list (not "int") to list
#> [1] * 1 = [1]
#> % unsupported operand type(s) for %: 'list' and 'int'
#> | unsupported operand type(s) for |: 'list' and 'int'
#> + can only concatenate list (not "float") to list
#> * can't multiply sequence by non-int of type 'float'
#> % unsupported operand type(s) for %: 'list' and 'float'
#> | unsupported operand type(s) for |: 'list' and 'float'
#> + can only concatenate list (not "str") to list
#> * can't multiply sequence by non-int of type 'str'
#> % unsupported operand type(s) for %: 'list' and 'str'
#> | unsupported operand type(s) for |: 'list' and 'str'
#> + can only concatenate list (not "bytes") to list
#> * can't multiply sequence by non-int of type 'bytes'
#> % unsupported operand type(s) for %: 'list' and 'bytes'
#> | unsupported operand type(s) for |: 'list' and 'bytes'
#> + can only concatenate list (not "tuple") to list
#> * can't multiply sequence by non-int of type 'tuple'
#> % unsupported operand type(s) for %: 'list' and 'tuple'
#> | unsupported operand type(s) for |: 'list' and 'tuple'
#> [1] + [1] = [1, 1]
#> * can't multiply sequence by non-int of type 'list'
#> % unsupported operand type(s) for %: 'list' and 'list'
#> | unsupported operand type(s) for |: 'list' and 'list'
#> + can only concatenate list (not "dict") to list
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'list' and 'dict'
#> | unsupported operand type(s) for |: 'list' and 'dict'
#> + can only concatenate list (not "set") to list
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'list' and 'set'
#> | unsupported operand type(s) for |: 'list' and 'set'
#> + can only concatenate list (not "NoneType") to list
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'list' and 'NoneType'
#> | unsupported operand type(s) for |: 'list' and 'NoneType'
#> + unsupported operand type(s) for +: 'dict' and 'int'
#> * unsupported operand type(s) for *: 'dict' and 'int'
#> % unsupported operand type(s) for %: 'dict' and 'int'
#> | unsupported operand type(s) for |: 'dict' and 'int'
#> + unsupported operand type(s) for +: 'dict' and 'float'
#> * unsupported operand type(s) for *: 'dict' and 'float'
#> % unsupported operand type(s) for %: 'dict' and 'float'
#> | unsupported operand type(s) for |: 'dict' and 'float'
#> + unsupported operand type(s) for +: 'dict' and 'str'
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'dict' and 'str'
#> | unsupported operand type(s) for |: 'dict' and 'str'
#> + unsupported operand type(s) for +: 'dict' and 'bytes'
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'dict' and 'bytes'
#> | unsupported operand type(s) for |: 'dict' and 'bytes'
#> + unsupported operand type(s) for +: 'dict' and 'tuple'
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'dict' and 'tuple'
#> | unsupported operand type(s) for |: 'dict' and 'tuple'
#> + unsupported operand type(s) for +: 'dict' and 'list'
#> * can't multiply sequence by non-int of type 'dict'
#> % unsupported operand type(s) for %: 'dict' and 'list'
#> | unsupported operand type(s) for |: 'dict' and 'list'
#> + unsupported operand type(s) for +: 'dict' and 'dict'
#> * unsupported operand type(s) for *: 'dict' and 'dict'
#> % unsupported operand type(s) for %: 'dict' and 'dict'
#> {1: 1} | {1: 1} = {1: 1}
#> + unsupported operand type(s) for +: 'dict' and 'set'
#> * unsupported operand type(s) for *: 'dict' and 'set'
#> % unsupported operand type(s) for %: 'dict' and 'set'
#> | unsupported operand type(s) for |: 'dict' and 'set'
#> + unsupported operand type(s) for +: 'dict' and 'NoneType'
#> * unsupported operand type(s) for *: 'dict' and 'NoneType'
#> % unsupported operand type(s) for %: 'dict' and 'NoneType'
#> | unsupported operand type(s) for |: 'dict' and 'NoneType'
#> + unsupported operand type(s) for +: 'set' and 'int'
#> * unsupported operand type(s) for *: 'set' and 'int'
#> % unsupported operand type(s) for %: 'set' and 'int'
#> | unsupported operand type(s) for |: 'set' and 'int'
#> + unsupported operand type(s) for +: 'set' and 'float'
#> * unsupported operand type(s) for *: 'set' and 'float'
#> % unsupported operand type(s) for %: 'set' and 'float'
#> | unsupported operand type(s) for |: 'set' and 'float'
#> + unsupported operand type(s) for +: 'set' and 'str'
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'set' and 'str'
#> | unsupported operand type(s) for |: 'set' and 'str'
#> + unsupported operand type(s) for +: 'set' and 'bytes'
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'set' and 'bytes'
#> | unsupported operand type(s) for |: 'set' and 'bytes'
#> + unsupported operand type(s) for +: 'set' and 'tuple'
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'set' and 'tuple'
#> | unsupported operand type(s) for |: 'set' and 'tuple'
#> + unsupported operand type(s) for +: 'set' and 'list'
#> * can't multiply sequence by non-int of type 'set'
#> % unsupported operand type(s) for %: 'set' and 'list'
#> | unsupported operand type(s) for |: 'set' and 'list'
#> + unsupported operand type(s) for +: 'set' and 'dict'
#> * unsupported operand type(s) for *: 'set' and 'dict'
#> % unsupported operand type(s) for %: 'set' and 'dict'
#> | unsupported operand type(s) for |: 'set' and 'dict'
#> + unsupported operand type(s) for +: 'set' and 'set'
#> * unsupported operand type(s) for *: 'set' and 'set'
#> {1} - {1} = set()
#> % unsupported operand type(s) for %: 'set' and 'set'
#> {1} | {1} = {1}
#> + unsupported operand type(s) for +: 'set' and 'NoneType'
#> * unsupported operand type(s) for *: 'set' and 'NoneType'
#> % unsupported operand type(s) for %: 'set' and 'NoneType'
#> | unsupported operand type(s) for |: 'set' and 'NoneType'
#> + unsupported operand type(s) for +: 'NoneType' and 'int'
#> * unsupported operand type(s) for *: 'NoneType' and 'int'
#> % unsupported operand type(s) for %: 'NoneType' and 'int'
#> | unsupported operand type(s) for |: 'NoneType' and 'int'
#> + unsupported operand type(s) for +: 'NoneType' and 'float'
#> * unsupported operand type(s) for *: 'NoneType' and 'float'
#> % unsupported operand type(s) for %: 'NoneType' and 'float'
#> | unsupported operand type(s) for |: 'NoneType' and 'float'
#> + unsupported operand type(s) for +: 'NoneType' and 'str'
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'NoneType' and 'str'
#> | unsupported operand type(s) for |: 'NoneType' and 'str'
#> + unsupported operand type(s) for +: 'NoneType' and 'bytes'
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'NoneType' and 'bytes'
#> | unsupported operand type(s) for |: 'NoneType' and 'bytes'
#> + unsupported operand type(s) for +: 'NoneType' and 'tuple'
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'NoneType' and 'tuple'
#> | unsupported operand type(s) for |: 'NoneType' and 'tuple'
#> + unsupported operand type(s) for +: 'NoneType' and 'list'
#> * can't multiply sequence by non-int of type 'NoneType'
#> % unsupported operand type(s) for %: 'NoneType' and 'list'
#> | unsupported operand type(s) for |: 'NoneType' and 'list'
#> + unsupported operand type(s) for +: 'NoneType' and 'dict'
#> * unsupported operand type(s) for *: 'NoneType' and 'dict'
#> % unsupported operand type(s) for %: 'NoneType' and 'dict'
#> | unsupported operand type(s) for |: 'NoneType' and 'dict'
#> + unsupported operand type(s) for +: 'NoneType' and 'set'
#> * unsupported operand type(s) for *: 'NoneType' and 'set'
#> % unsupported operand type(s) for %: 'NoneType' and 'set'
#> | unsupported operand type(s) for |: 'NoneType' and 'set'
#> + unsupported operand type(s) for +: 'NoneType' and 'NoneType'
#> * unsupported operand type(s) for *: 'NoneType' and 'NoneType'
#> % unsupported operand type(s) for %: 'NoneType' and 'NoneType'
#> | unsupported operand type(s) for |: 'NoneType' and 'NoneType'
