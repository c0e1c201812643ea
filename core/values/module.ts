/** module objects: a dict with attributes on top. Modules of the library are made by `makeModule`. */
import { MODULE } from './classes.ts';
import { dictNames } from './slots.ts';
import { PyDict } from './dict.ts';
import { intrinsic } from './intrinsics.ts';
import { BAIL, PyFunc, PyList, PyModule, PyStr, PySub } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { LIST } from './classes.ts';
import { DELETE_PYTHON, READ_PYTHON, WRITE_PYTHON, deleteAttribute, readAttribute, writeAttribute } from './object.ts';
import { quotedText } from './quoted.ts';
import { defineType } from './rows.ts';
import { mkstr, strOf } from './text.ts';
import { argumentName, typeOf } from './typeof.ts';

function isModule(v: PyValue): v is PyModule {
  return v instanceof PyModule;
}

/** A module of ours, with its documentation. */
export function makeModule(name: string, doc: string | null): PyModule {
  const dict = new PyDict();
  dict.setStr('__name__', name);
  dict.setStr('__doc__', doc === null ? null : mkstr(doc));
  dict.setStr('__package__', '');
  dict.setStr('__loader__', null);
  dict.setStr('__spec__', null);
  return new PyModule(MODULE, dict);
}

intrinsic('module_annotations', 1, (_m, module, dict) => {
  (module as PyModule).dict.setStr('__annotations__', dict);
  return dict;
});

defineType(
  MODULE,
  isModule,
  () => ({
    '__init__(self, name, doc=None)': {
      doc: 'Initialize self.',
      style: 'clinic',
      run(m, self, name, doc) {
        const text = name instanceof PySub ? name.base : name;
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `module() argument 'name' must be str, not ${argumentName(name as PyValue)}`);
        self.dict.setStr('__name__', name as Str);
        self.dict.setStr('__doc__', doc as PyValue);
        self.dict.setStr('__package__', null);
        self.dict.setStr('__loader__', null);
        self.dict.setStr('__spec__', null);
        return null;
      },
    },
    '__dict__: dict[str, Any]': {
      doc: 'The attributes of the module.',
      run: (_m, self) => self.dict,
      set: (m) => m.raise('AttributeError', 'readonly attribute'),
      del: (m) => m.raise('AttributeError', 'readonly attribute'),
    },
    '__annotations__: dict[str, Any]': {
      doc: 'The annotations of the module, computed at the first use.',
      run(_m, self) {
        const known = self.dict.getStr('__annotations__');
        if (known !== undefined) return known;
        const annotate = self.dict.getStr('__annotate__');
        if (annotate !== undefined && annotate !== null) return BAIL;
        const dict = new PyDict();
        self.dict.setStr('__annotations__', dict);
        return dict;
      },
      python: `
def __annotations__(self, /):
    answer = self.__annotate__(1)
    if not isinstance(answer, dict):
        raise TypeError(f"__annotate__ returned non-dict of type '{type(answer).__name__}'")
    return $module_annotations(self, answer)
`,
      set(_m, self, v) {
        self.dict.setStr('__annotations__', v);
        return null;
      },
      del(m, self) {
        return self.dict.deleteStr('__annotations__') === undefined
          ? m.raise('AttributeError', '__annotations__')
          : null;
      },
    },
    '__annotate__: Any': {
      doc: 'The function that computes the annotations, or None.',
      run: (_m, self) => self.dict.getStr('__annotate__') ?? null,
      set(m, self, v) {
        if (v !== null && !(v instanceof PyFunc) && typeOf(v).lookup('__call__') === undefined)
          return m.raise('TypeError', '__annotate__ must be callable or None');
        self.dict.setStr('__annotate__', v);
        if (v !== null) self.dict.deleteStr('__annotations__');
        return null;
      },
      del: (m) => m.raise('TypeError', 'cannot delete __annotate__ attribute'),
    },
    '__getattribute__(self, name, /)': {
      doc: 'Return getattr(self, name).',
      run: (m, self, name) => readAttribute(m, self, name),
      python: READ_PYTHON,
    },
    '__setattr__(self, name, value, /)': {
      doc: 'Implement setattr(self, name, value).',
      run: (m, self, name, value) => writeAttribute(m, self, name, value),
      python: WRITE_PYTHON,
    },
    '__delattr__(self, name, /)': {
      doc: 'Implement delattr(self, name).',
      run: (m, self, name) => deleteAttribute(m, self, name),
      python: DELETE_PYTHON,
    },
    '__dir__(self, /) -> list[str]': {
      doc: 'The names of the attributes.',
      run(m, self) {
        if (self.dict.getStr('__dir__') !== undefined) return BAIL;
        m.work(self.dict.live);
        return new PyList(LIST, dictNames(self.dict).map(mkstr));
      },
      python: `
def __dir__(self, /):
    return self.__dict__['__dir__']()
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(_m, self) {
        const name = strOf(self.dict.getStr('__name__') ?? null);
        if (name === undefined) return "<module '?'>";
        const file = strOf(self.dict.getStr('__file__') ?? null);
        const from =
          file !== undefined
            ? ` from ${quotedText(file)}`
            : self.dict.getStr('__builtin__') === true
              ? ' (built-in)'
              : '';
        return mkstr(`<module ${quotedText(name)}${from}>`);
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create a module object.

>>> import types
>>> types.ModuleType('m')
<module 'm'>`,
      run: (_m, cls) => new PyModule(cls, new PyDict()),
    },
  }),
);
