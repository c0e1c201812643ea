/** What the streams in memory, StringIO and BytesIO, have in common. */
import { shipped, sizeAsInt } from '../../values/mod.ts';
import type { PyValue, Row } from '../../values/mod.ts';

interface InMemory {
  readonly pos: number;
  /** Throws ValueError if the stream is closed. */
  check(): void;
}

/** An answer that does not change, of a stream that is open. */
export function constant<S extends PyValue & InMemory>(
  key: string,
  doc: string,
  value: PyValue,
): Record<string, Row<S>> {
  return {
    [key]: {
      doc,
      run(_m, self) {
        self.check();
        return value;
      },
    },
  };
}

export function telling<S extends PyValue & InMemory>(doc: string): Record<string, Row<S>> {
  return {
    'tell(self, /) -> int': {
      doc,
      run(_m, self) {
        self.check();
        return sizeAsInt(self.pos);
      },
    },
  };
}

/** The Python of a row that calls it again once its arguments are ints. `type` is the intrinsic that gives the class. */
export function again(type: string, name: string, parameters: string, args: string): string {
  return `
def ${name}(self, ${parameters}, /):
    return $${type}().${name}(self, ${args})
`;
}

/** The Python of `seek`, likewise. */
export function seekAgain(type: string): string {
  return again(type, 'seek', 'pos, whence=0', '$index_result($as_index(pos)), $index_result($as_index(whence))');
}

/** The position in a state of `__setstate__`, looked at. */
/** Whether one that is about to get its state was closed; a copy has not begun to be one. */
shipped(
  'io_shut',
  `
def io_shut(self):
    try:
        return self.closed
    except ValueError:
        return False
`,
);
shipped(
  'io_position',
  `
def io_position(pos, which, verb):
    if not isinstance(pos, int):
        raise TypeError(f'{which} item of state must be an integer, {verb} {$type_name(pos)}')
    if pos < 0:
        raise ValueError('position value cannot be negative')
    return pos
`,
);

/** Takes over the attributes of a state. */
shipped(
  'io_attributes',
  `
def io_attributes(self, attributes, which):
    if attributes is not None:
        if not isinstance(attributes, dict):
            raise TypeError(f'{which} item of state should be a dict, got a {$type_name(attributes)}')
        self.__dict__.update(attributes)
`,
);
