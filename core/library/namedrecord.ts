/** A class of tuples with named fields, as namedtuple() makes them, in the text of a module that does without `collections`. */
export function namedRecord(name: string, ...fields: readonly string[]): string {
  const given = fields.join(', ');
  return `
class ${name}(tuple):
    """${name}(${given})"""

    __slots__ = ()
    _fields = __match_args__ = (${fields.map((field) => `'${field}'`).join(', ')})
    _field_defaults = {}

    def __new__(_cls, ${given}):
        return tuple.__new__(_cls, (${given}))
${fields.map((field, i) => `\n    ${field} = property(lambda self: self[${i}], doc='Alias for field number ${i}')`).join('')}

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != ${fields.length}:
            raise TypeError(f'Expected ${fields.length} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, self._fields, self))
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return result

    __replace__ = _replace

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __repr__(self):
        return f'{self.__class__.__name__}(${fields.map((field, i) => `${field}={self[${i}]!r}`).join(', ')})'

    def __getnewargs__(self):
        return tuple(self)
`;
}
