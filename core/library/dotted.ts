/** How Python of the library finds an object by its dotted name. */
export const DOTTED: string = String.raw`

def _found(name, importer=__import__):
    """The object of a dotted name: modules are imported as far as there are any."""
    first, *rest = name.split('.')
    path = first
    found = importer(first)
    for part in rest:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importer(path)
            found = getattr(found, part)
    return found

`;
