# ---- pop takes from the end
x = [1, 2, 3]
print(x.pop(), x)
#> 3 [1, 2]

# ---- pop from an empty list is an error
def take(items):
    return items.pop()

take([])
#> Traceback (most recent call last):
#>   File "list.py", line 10, in <module>
#>     take([])
#>     ~~~~^^^^
#>   File "list.py", line 8, in take
#>     return items.pop()
#>            ~~~~~~~~~^^
#> IndexError: pop from empty list
