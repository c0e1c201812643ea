/** t-strings: Template and Interpolation of string.templatelib (PEP 750). */
import { PyClass, TUPLE, builtinClass } from './classes.ts';
import { messageType } from './classnames.ts';
import { makeGeneric } from './genericalias.ts';
import { allocate } from './heap.ts';
import { intrinsic } from './intrinsics.ts';
import { NativeIterator } from './iterator.ts';
import type { Mark } from './iterator.ts';
import { defineIterator } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, DONE, PyNative, PyStr, PySub, PyTuple, bare } from './objects.ts';
import type { Bail, Done, PyValue, Str } from './objects.ts';
import { repr } from './repr.ts';
import { defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat, mkstr, utf16 } from './text.ts';
import { argumentName } from './typeof.ts';

const TEMPLATE: PyClass = builtinClass('string.templatelib.Template');
export const INTERPOLATION: PyClass = builtinClass('string.templatelib.Interpolation');
const TEMPLATE_ITER: PyClass = builtinClass('string.templatelib.TemplateIter');

/** One more string than interpolations. */
class PyTemplate extends PyNative {
  readonly strings: PyTuple;
  readonly interpolations: PyTuple;
  constructor(strings: PyTuple, interpolations: PyTuple) {
    super();
    this.strings = strings;
    this.interpolations = interpolations;
    allocate(2);
  }
  get cls(): PyClass {
    return TEMPLATE;
  }
}
kind('template', PyTemplate, () => new PyTemplate(new PyTuple(TUPLE, []), new PyTuple(TUPLE, [])), {
  strings: [PyTuple],
  interpolations: [PyTuple],
}, ({ strings, interpolations }) =>
  strings.items.length === interpolations.items.length + 1 &&
  strings.items.every((s) => typeof s === 'string' || s instanceof PyStr) &&
  interpolations.items.every((i) => i instanceof PyInterpolation));

class PyInterpolation extends PyNative {
  readonly value: PyValue;
  readonly expression: PyValue;
  readonly conversion: PyValue;
  readonly spec: PyValue;
  constructor(value: PyValue, expression: PyValue, conversion: PyValue, spec: PyValue) {
    super();
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.spec = spec;
    allocate(4);
  }
  get cls(): PyClass {
    return INTERPOLATION;
  }
}
kind('interpolation', PyInterpolation, () => new PyInterpolation(null, '', null, ''), {
  value: 'value',
  expression: 'value',
  conversion: 'value',
  spec: 'value',
});

/** Strings that are not empty, and interpolations, in turn. */
class TemplateIterator extends NativeIterator {
  readonly template: PyTemplate;
  at = 0;
  constructor(template: PyTemplate) {
    super();
    this.template = template;
  }
  get cls(): PyClass {
    return TEMPLATE_ITER;
  }
  next(): PyValue | Done {
    const { strings, interpolations } = this.template;
    for (;;) {
      const i = this.at++;
      if (i > 2 * interpolations.items.length) {
        this.at--;
        return DONE;
      }
      if ((i & 1) === 1) return interpolations.items[i >> 1]!;
      const s = strings.items[i >> 1]!;
      if (s !== '') return s;
    }
  }
  mark(): Mark {
    return [this.at];
  }
  reset(mark: Mark): void {
    this.at = mark[0] as number;
  }
}
const EMPTY = new PyTemplate(new PyTuple(TUPLE, ['']), new PyTuple(TUPLE, []));
kind('template_iterator', TemplateIterator, () => new TemplateIterator(EMPTY), { template: [PyTemplate], at: 'count' }, (o) => o.at >= 0);
defineIterator(TEMPLATE_ITER, (v): v is TemplateIterator => v instanceof TemplateIterator, false);

intrinsic('template', 1, (_m, strings, items) => new PyTemplate(strings as PyTuple, items as PyTuple));
intrinsic(
  'interpolation',
  1,
  (_m, value, text, conversion, spec) => new PyInterpolation(value, text, conversion, spec),
);

function isTemplate(v: PyValue): v is PyTemplate {
  return v instanceof PyTemplate;
}
function isInterpolation(v: PyValue): v is PyInterpolation {
  return v instanceof PyInterpolation;
}
function isText(v: PyValue): v is Str {
  return typeof v === 'string' || v instanceof PyStr;
}

function readonly<S extends PyValue>(doc: string, get: (self: S) => PyValue): Row<S> {
  const bad = (m: Machine): undefined => m.raise('AttributeError', 'readonly attribute');
  return { doc, run: (_m, self) => get(self), set: bad, del: bad };
}

function computed<S extends PyValue>(doc: string, get: (self: S) => PyValue): Row<S> {
  return { doc, run: (_m, self) => get(self) };
}

/** A template of parts in any order: neighbouring strings are joined. */
function join(m: Machine, parts: readonly PyValue[]): PyTemplate | undefined {
  const strings: Str[] = [''];
  const found: PyValue[] = [];
  for (const part of parts) {
    const text = part instanceof PySub ? part.base : part;
    if (isText(text)) strings[strings.length - 1] = concat(strings[strings.length - 1]!, text);
    else if (part instanceof PyInterpolation) {
      found.push(part);
      strings.push('');
    } else {
      return m.raise(
        'TypeError',
        `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${messageType(part)}`,
      );
    }
  }
  return new PyTemplate(new PyTuple(TUPLE, strings), new PyTuple(TUPLE, found));
}

/** Strings and interpolations in turn, as Template() takes them. */
function partsOf(t: PyTemplate): PyValue[] {
  const found = t.interpolations.items;
  return t.strings.items.flatMap((s, i) => (i < found.length ? [s, found[i]!] : [s]));
}

const pair = (cls: PyClass, args: PyValue[]): PyTuple => new PyTuple(TUPLE, [cls, new PyTuple(TUPLE, args)]);

defineType(
  TEMPLATE,
  isTemplate,
  () => ({
    'strings: tuple[str, ...]': readonly('The strings around the interpolations.', (self) => self.strings),
    'interpolations: tuple[Interpolation, ...]': readonly('The interpolations.', (self) => self.interpolations),
    'values: tuple[Any, ...]': computed(
      `The values of the interpolations.

>>> x = 5
>>> t'a{x}'.values
(5,)`,
      (self) =>
        new PyTuple(
          TUPLE,
          self.interpolations.items.map((i) => (i as PyInterpolation).value),
        ),
    ),
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => new TemplateIterator(self) },
    '__add__(self, value, /)': {
      doc: 'Return self+value.',
      run(m, self, other) {
        if (!(other instanceof PyTemplate)) {
          return m.raise(
            'TypeError',
            `can only concatenate string.templatelib.Template (not "${messageType(other as PyValue)}") to string.templatelib.Template`,
          );
        }
        return join(m, [...partsOf(self), ...partsOf(other)]);
      },
    },
    '__reduce__(self, /)': { doc: 'How copy makes it again.', run: (_m, self) => pair(TEMPLATE, partsOf(self)) },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self) {
        const strings = repr(m, self.strings);
        const found = repr(m, self.interpolations);
        if (strings === BAIL || found === BAIL) return BAIL;
        return mkstr(`Template(strings=${utf16(strings as Str)}, interpolations=${utf16(found as Str)})`);
      },
      python: `
def __repr__(self, /):
    return f'Template(strings={self.strings!r}, interpolations={self.interpolations!r})'
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `A template string.

>>> from string.templatelib import Template
>>> Template('a', 'b').strings
('ab',)`,
      run(m, _cls, args, kwargs) {
        if ((kwargs as { live: number } & PyValue).live > 0)
          return m.raise('TypeError', 'Template.__new__ only accepts *args arguments');
        return join(m, (args as PyTuple).items);
      },
    },
  }),
);

defineType(
  INTERPOLATION,
  isInterpolation,
  () => ({
    'value: Any': readonly('The value.', (self) => self.value),
    'expression: str': readonly('The text of the expression.', (self) => self.expression),
    "conversion: Literal['a', 'r', 's'] | None": readonly('The conversion, or None.', (self) => self.conversion),
    'format_spec: str': readonly('The format specification.', (self) => self.spec),
    '__reduce__(self, /)': {
      doc: 'How copy makes it again.',
      run: (_m, self) => pair(INTERPOLATION, [self.value, self.expression, self.conversion, self.spec]),
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self): Str | Bail {
        const parts: string[] = [];
        for (const v of [self.value, self.expression, self.conversion, self.spec]) {
          const text = repr(m, v);
          if (text === BAIL) return BAIL;
          parts.push(utf16(text as Str));
        }
        return mkstr(`Interpolation(${parts.join(', ')})`);
      },
      python: `
def __repr__(self, /):
    return f'Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})'
`,
    },
  }),
  () => ({
    "__new__(cls, value, expression='', conversion=None, format_spec='')": {
      doc: `One interpolation of a template string.

>>> from string.templatelib import Interpolation
>>> Interpolation(5, 'x').value
5`,
      style: 'clinic',
      run(m, _cls, value, expression, conversion, spec) {
        const wrong = (name: string, type: string): undefined =>
          m.raise('TypeError', `Interpolation() argument '${name}' must be str, not ${type}`);
        if (!isText(bare(expression as PyValue))) return wrong('expression', argumentName(expression as PyValue));
        if (conversion !== null) {
          const letter = bare(conversion as PyValue);
          if (!isText(letter)) return wrong('conversion', messageType(conversion as PyValue));
          if (letter !== 's' && letter !== 'a' && letter !== 'r')
            return m.raise('ValueError', "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
        }
        if (!isText(bare(spec as PyValue))) return wrong('format_spec', argumentName(spec as PyValue));
        return new PyInterpolation(value as PyValue, expression as PyValue, conversion as PyValue, spec as PyValue);
      },
    },
  }),
);
makeGeneric(TEMPLATE, INTERPOLATION);

defineConstant(
  INTERPOLATION,
  '__match_args__',
  new PyTuple(TUPLE, ['value', 'expression', 'conversion', 'format_spec']),
);
