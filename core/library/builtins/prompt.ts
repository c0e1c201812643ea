/** The objects for people at a prompt: exit, quit, copyright, credits, license. One of each for all runs. */
import { PyNative, builtinClass, defineType, kind, mkstr, raiseWith } from '../../values/mod.ts';
import type { PyClass, PyValue } from '../../values/mod.ts';

const QUITTER: PyClass = builtinClass('_sitebuiltins.Quitter');
const PRINTER: PyClass = builtinClass('_sitebuiltins._Printer');

abstract class Quitter extends PyNative {
  abstract readonly name: string;
  get cls(): PyClass {
    return QUITTER;
  }
}
class Exit extends Quitter {
  readonly name: string = 'exit';
}
class Quit extends Quitter {
  readonly name: string = 'quit';
}

abstract class Printer extends PyNative {
  abstract readonly text: string;
  get cls(): PyClass {
    return PRINTER;
  }
}
const RIGHTS = 'All Rights Reserved.';
class Copyright extends Printer {
  readonly text: string =
    `Copyright (c) 2001 Python Software Foundation.\n${RIGHTS}\n\nCopyright (c) 2000 BeOpen.com.\n${RIGHTS}\n\n` +
    `Copyright (c) 1995-2001 Corporation for National Research Initiatives.\n${RIGHTS}\n\n` +
    `Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\n${RIGHTS}`;
}
class Credits extends Printer {
  readonly text: string =
    'Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software\nFoundation, and a cast of thousands for ' +
    'supporting Python\ndevelopment.  See www.python.org for more information.';
}
class License extends Printer {
  readonly text: string = 'See https://www.python.org/psf/license/';
}

const OBJECTS: readonly (readonly [string, PyNative])[] = [
  ['copyright', new Copyright()],
  ['credits', new Credits()],
  ['exit', new Exit()],
  ['license', new License()],
  ['quit', new Quit()],
];
for (const [name, object] of OBJECTS) kind(`prompt_${name}`, object.constructor as new () => PyNative, () => object, {});

/** The objects by name. */
export function promptObjects(): readonly (readonly [string, PyValue])[] {
  return OBJECTS;
}

defineType(QUITTER, (v): v is Quitter => v instanceof Quitter, () => ({
  '__call__(self, /, code=None)': {
    doc: `Raise SystemExit.

>>> exit(1)
Traceback (most recent call last):
    ...
SystemExit: 1`,
    run: (m, _self, code) => raiseWith(m, 'SystemExit', code as PyValue),
  },
  '__repr__(self, /) -> str': {
    doc: 'Return repr(self).',
    run: (_m, self) => mkstr(`Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`),
  },
  'name: str': { doc: 'The name.', run: (_m, self) => self.name },
  'eof: str': { doc: 'The key that leaves.', run: () => 'Ctrl-D (i.e. EOF)' },
}));

defineType(PRINTER, (v): v is Printer => v instanceof Printer, () => ({
  '__call__(self, /)': {
    doc: 'Print the text.',
    run(m, self) {
      m.write('stdout', `${self.text}\n`);
      return null;
    },
  },
  '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: (_m, self) => self.text },
}));
