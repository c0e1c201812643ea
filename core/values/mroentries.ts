/** The bases that stand for an alias of typing, in Python: they may ask the bases beside it. */

/** Bases that stand for an alias of typing: Generic comes along unless another base brings it. */
export const MRO_ENTRIES: string = `
def __mro_entries__(self, bases, /):
    origin = self.__origin__
    if not isinstance(origin, type):
        raise TypeError(f'Cannot subclass {self!r}')
    if $alias_name(self) == 'Annotated':
        return (origin,)
    generic = $generic_class()
    later = bases[bases.index(self) + 1:] if self in bases else ()
    if origin is generic:
        if any(isinstance(base, type) and base.__name__ == 'Protocol' and base.__module__ == 'typing' for base in bases):
            return ()
        if any($is_typing_alias(base, False) and base is not self for base in later):
            return ()
        return (origin,)
    if $is_typing_alias(self, False) and not $alias_name(self):
        return (origin,)
    found = [] if origin in bases else [origin]
    for base in later:
        if $is_typing_alias(base, True):
            break
        if isinstance(base, type):
            if issubclass(base, generic):
                break
        elif hasattr(base, '__mro_entries__'):
            new = base.__mro_entries__(bases)
            if isinstance(new, tuple) and any(isinstance(b, type) and issubclass(b, generic) for b in new):
                break
    else:
        found.append(generic)
    return tuple(found)
`;
