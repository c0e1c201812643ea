/** `a | b` for types in Python, where the program's `__hash__` and `__eq__` tell which are equal. */
import { shipped } from './intrinsics.ts';

export const OR_PYTHON: string = `
def __or__(self, value, /):
    return $union_of((self, value))
`;
export const ROR_PYTHON: string = `
def __ror__(self, value, /):
    return $union_of((value, self))
`;
shipped(
  'union_of',
  `
def union_of(items):
    args = []
    hashable = set()
    unhashable = []
    for item in $union_items(items):
        try:
            hash(item)
        except BaseException:
            if item in unhashable:
                continue
            unhashable.append(item)
        else:
            if item in hashable:
                continue
            hashable.add(item)
        args.append(item)
    return $new_union(args)
`,
);
