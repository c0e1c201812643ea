/**
 * Classes of asyncio that are Python in CPython: their instances are plain objects whose attributes, with CPython's names,
 * hold the state; their methods are rows in Python. The attributes sit in a dict, because the shapes of built-in classes are
 * shared by all runs of an isolate.
 */
import {
  DICT_ROW,
  OBJECT,
  PyDict,
  PyInst,
  builtinClass,
  defineConstant,
  defineType,
  intrinsic,
  namedAlone,
} from '../../values/mod.ts';
import type { PyClass, PyValue } from '../../values/mod.ts';
import type { Row, Rows } from '../../values/mod.ts';

const NAMED: Map<string, PyValue> = new Map();

/** Makes a value known to shipped Python as `$asyncio('name')`. */
export function named<T extends PyValue>(name: string, v: T): T {
  NAMED.set(name, v);
  return v;
}

/** What `named` was given. Shipped Python asks by literal names only. */
intrinsic('asyncio', 1, (_m, name) => {
  const v = NAMED.get(name as string);
  if (v === undefined) throw new Error(`asyncio has no ${String(name)}`);
  return v;
});

/** A class of the module `asyncio.<module>`. */
export function recordType(module: string, name: string, rows: Rows<PyInst>, base: PyClass = OBJECT): PyClass {
  const cls = namedAlone(builtinClass(`asyncio.${module}.${name}`, base, 'object', true));
  cls.hasDict = true;
  defineType(
    cls,
    (v): v is PyInst => v instanceof PyInst && v.cls.isSubclass(cls),
    () => ({
      ...Object.fromEntries(
        Object.entries(typeof rows === 'function' ? rows() : rows).map(([key, row]) => [key, { style: 'def', ...row }]),
      ),
      ...(base === OBJECT ? { '__dict__: dict[str, Any]': DICT_ROW as Row<PyInst> } : {}),
    }),
    making,
  );
  return named(name, cls);
}

const making = (): Readonly<Record<string, Row<PyClass>>> => ({
  '__new__(cls, /, *args, **kwargs)': {
    doc: 'Create and return a new object.',
    run(_m, c) {
      const made = new PyInst(c.builtin ? c.loose : c.root);
      if (c.builtin) made.attrs = new PyDict();
      return made;
    },
  },
});

const HEAD = /^(?:async )?def ([A-Za-z_]\w*)(\(.*\)(?: -> .*)?):$/;

/**
 * A class of the module `asyncio.<module>` from the text of its methods, which begin at the left margin. The first string of
 * a method is its documentation; `@property` before one makes an attribute. Instances belong to the loop that they wait in first.
 */
export function pythonType(module: string, name: string, text: string, base: PyClass = OBJECT): PyClass {
  const cls = recordType(module, name, () => rowsOf(`asyncio.${module}.${name}`, text), base);
  if (base === OBJECT) defineConstant(cls, '_loop', null);
  return cls;
}

function rowsOf(cls: string, text: string): Record<string, Row<PyInst>> {
  const rows: Record<string, Row<PyInst>> = {};
  for (const part of text.trim().split(/\n\n(?=@property|async def |def )/)) {
    const property = part.startsWith('@property\n');
    const python = property ? part.slice('@property\n'.length) : part;
    const head = HEAD.exec(python.slice(0, python.indexOf('\n')));
    const doc = /^ {4}"""(.*)"""$/m.exec(python);
    if (head === null || doc === null) throw new Error(`${cls}: ${part}`);
    const text = python.startsWith('def __init__(self')
      ? { text: head[2]!.replace(/^\(self(, )?/, '(').replace(/ -> .*$/, '') }
      : {};
    rows[property ? `${head[1]!}: Any` : `${head[1]!}${head[2]!}`] = {
      doc: doc[1]!,
      ...text,
      python: `\n${python.trim()}\n`,
    };
  }
  return rows;
}
