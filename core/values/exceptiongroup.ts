/**
 * Exception groups: BaseExceptionGroup and ExceptionGroup, and what `except*` needs of them.
 *
 * `split`, `subgroup` and `except*` keep the structure of a group: the parts are made by the group's `derive`. With the
 * built-in `derive` and a condition by type that is done here; a Python `derive` or predicate runs in shipped Python.
 * https://peps.python.org/pep-0654/
 */
import { BASE_EXCEPTION, EXCEPTION, LIST, PyClass, TUPLE, exceptionClass } from './classes.ts';
import { fieldOf, notesOf, setField } from './exceptions.ts';
import { ensureSlots, putOwn } from './slots.ts';
import { makeGeneric } from './genericalias.ts';
import { PyDict } from './dict.ts';
import { collect } from './iterate.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { BAIL, Bail, PyBound, PyExc, PyFunc, PyHost, PyList, PyStr, PySub, PyTuple } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import { str } from './repr.ts';
import { PyBuiltin, defineType } from './rows.ts';
import { concat } from './text.ts';
import { argumentName, isCallable, typeOf } from './typeof.ts';

const BASE_GROUP: PyClass = exceptionClass('BaseExceptionGroup');
const GROUP: PyClass = exceptionClass('ExceptionGroup');

/** Groups in groups that are gone through natively: each takes JavaScript stack. */
const DEEPEST = 300;
/** What making a group costs, and about what it takes. */
const GROUP_TICKS = 8;
const GROUP_SIZE = 512;

function isGroup(v: PyValue): v is PyExc {
  return v instanceof PyExc && v.cls.isSubclass(BASE_GROUP);
}

/** The exceptions of a group. */
function groupItems(group: PyExc): readonly PyExc[] {
  return (fieldOf(group, 'exceptions') as PyTuple).items as readonly PyExc[];
}

/** A group of the class that fits: ExceptionGroup if every item is an Exception. */
function makeGroup(message: PyValue, items: readonly PyExc[]): PyExc {
  const cls = items.every((e) => e.cls.isSubclass(EXCEPTION)) ? GROUP : BASE_GROUP;
  const group = new PyExc(cls, new PyTuple(TUPLE, [message, new PyList(LIST, items.slice())]));
  setField(group, 'message', message);
  setField(group, 'exceptions', new PyTuple(TUPLE, items));
  return group;
}

/** Gives a part of a group what belongs to the whole: traceback, cause, context, notes. */
function likeOriginal(part: PyExc, whole: PyExc): PyExc {
  part.tb = whole.tb;
  part.cause = whole.cause;
  // Setting a cause, be it none, suppresses the context.
  part.suppress = true;
  part.context = whole.context;
  const notes = notesOf(whole);
  if (notes instanceof PyList) putOwn(ensureSlots(part)!, '__notes__', new PyList(LIST, notes.items.slice()));
  return part;
}

type Test = (exc: PyExc) => boolean;
interface Parts {
  match: PyExc | null;
  rest: PyExc | null;
}

/** Splits by a native test; BAIL if a `derive` written in Python would have to run. `made`: how many groups there are by now. */
function split(
  m: Machine,
  exc: PyExc,
  test: Test,
  made: { groups: number } = { groups: 0 },
  depth: number = 0,
): Parts | Bail {
  if (test(exc)) return { match: exc, rest: null };
  if (!isGroup(exc)) return { match: null, rest: exc };
  if (depth > DEEPEST) return BAIL;
  m.charge(GROUP_TICKS);
  m.reserve(made.groups * GROUP_SIZE);
  if (!(exc.cls.lookup('derive') instanceof PyBuiltin)) return BAIL;
  const match: PyExc[] = [];
  const rest: PyExc[] = [];
  for (const item of groupItems(exc)) {
    const parts = split(m, item, test, made, depth + 1);
    if (parts === BAIL) return BAIL;
    const { match: yes, rest: no } = parts as Parts;
    if (yes !== null) match.push(yes);
    if (no !== null) rest.push(no);
  }
  const message = fieldOf(exc, 'message');
  made.groups += Number(match.length > 0) + Number(rest.length > 0);
  return {
    match: match.length === 0 ? null : likeOriginal(makeGroup(message, match), exc),
    rest: rest.length === 0 ? null : likeOriginal(makeGroup(message, rest), exc),
  };
}

/** The test of a type or tuple of types; undefined: a predicate to call, null with a TypeError pending. */
function testOf(m: Machine, condition: PyValue): Test | undefined | null {
  if (condition instanceof PyClass && condition.isSubclass(BASE_EXCEPTION)) return (e) => e.cls.isSubclass(condition);
  if (condition instanceof PyTuple) {
    const types = condition.items;
    if (types.every((t) => t instanceof PyClass && t.isSubclass(BASE_EXCEPTION)))
      return (e) => types.some((t) => e.cls.isSubclass(t as PyClass));
  } else if (!(condition instanceof PyClass)) {
    const called =
      condition instanceof PyFunc ||
      condition instanceof PyBound ||
      condition instanceof PyBuiltin ||
      condition instanceof PyHost ||
      isCallable(condition);
    if (called) return undefined;
  }
  m.raise('TypeError', 'expected an exception type, a tuple of exception types, or a callable (other than a class)');
  return null;
}

function parts(m: Machine, self: PyExc, condition: PyValue, whole: (p: Parts) => PyValue): PyValue | Bail | undefined {
  const test = testOf(m, condition);
  if (test === null) return undefined;
  const out = test === undefined ? BAIL : split(m, self, test);
  return out === BAIL ? BAIL : whole(out as Parts);
}

shipped(
  'group_derive',
  `
def group_derive(group, excs):
    if not excs:
        return None
    part = group.derive(excs)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    return $group_like(part, group)
`,
);

/** Python of split and subgroup: `$group_types` gives the types, or None when the condition is to be called. */
const SPLIT = `
    types = $group_types(condition)
    def matches(e):
        return isinstance(e, types) if types is not None else condition(e)
    def walk(e):
        if matches(e):
            return e, None
        if not isinstance(e, BaseExceptionGroup):
            return None, e
        yes = []
        no = []
        for item in e.exceptions:
            match, rest = walk(item)
            if match is not None:
                yes.append(match)
            if rest is not None:
                no.append(rest)
        return $group_derive(e, yes), $group_derive(e, no)
`;

intrinsic('group_types', 1, (_m, condition) =>
  condition instanceof PyClass || condition instanceof PyTuple ? condition : null,
);
intrinsic('group_like', 1, (_m, part, whole) => likeOriginal(part as PyExc, whole as PyExc));

defineType(
  BASE_GROUP,
  isGroup,
  () => ({
    'message: str': {
      doc: `The message of the group.

>>> ExceptionGroup('two', [ValueError(1), KeyError(2)]).message
'two'`,
      run: (_m, self) => fieldOf(self, 'message'),
      set: (m) => m.raise('AttributeError', 'readonly attribute'),
      del: (m) => m.raise('AttributeError', 'readonly attribute'),
    },
    'exceptions: tuple[BaseException, ...]': {
      doc: `The exceptions of the group.

>>> ExceptionGroup('one', [ValueError(1)]).exceptions
(ValueError(1),)`,
      run: (_m, self) => fieldOf(self, 'exceptions'),
      set: (m) => m.raise('AttributeError', 'readonly attribute'),
      del: (m) => m.raise('AttributeError', 'readonly attribute'),
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).

>>> str(ExceptionGroup('g', [ValueError(), KeyError()]))
'g (2 sub-exceptions)'`,
      run(m, self) {
        const message = str(m, fieldOf(self, 'message'));
        if (message === BAIL) return BAIL;
        const n = groupItems(self).length;
        return concat(message as Str, ` (${n} sub-exception${n === 1 ? '' : 's'})`);
      },
      python: `
def __str__(self, /):
    n = len(self.exceptions)
    return f"{self.message} ({n} sub-exception{'' if n == 1 else 's'})"
`,
    },
    'derive(self, excs, /)': {
      doc: `Return a group with the same message that holds the exceptions excs.

>>> ExceptionGroup('g', [ValueError()]).derive([KeyError()])
ExceptionGroup('g', [KeyError()])`,
      run(m, self, excs) {
        const message = fieldOf(self, 'message');
        const items = sequenceOf(m, excs as PyValue);
        return items === undefined || items instanceof Bail ? items : checked(m, BASE_GROUP, message, excs as PyValue, items);
      },
      python: `
def derive(self, excs, /):
    return $new_group($base_group(), self.message, excs, [*excs])
`,
    },
    'split(self, condition, /)': {
      doc: `Split into the part that matches the condition (a type, a tuple of types, or a function) and the rest.

>>> ExceptionGroup('two', [ValueError(1), KeyError(2)]).split(KeyError)
(ExceptionGroup('two', [KeyError(2)]), ExceptionGroup('two', [ValueError(1)]))`,
      text: '(matcher_value, /)',
      run: (m, self, condition) => parts(m, self, condition as PyValue, (p) => new PyTuple(TUPLE, [p.match, p.rest])),
      python: `
def split(self, condition, /):
${SPLIT}
    return walk(self)
`,
    },
    'subgroup(self, condition, /)': {
      doc: `Return the part that matches the condition, or None.

>>> ExceptionGroup('two', [ValueError(1), KeyError(2)]).subgroup(KeyError)
ExceptionGroup('two', [KeyError(2)])`,
      text: '(matcher_value, /)',
      run: (m, self, condition) => parts(m, self, condition as PyValue, (p) => p.match),
      python: `
def subgroup(self, condition, /):
${SPLIT}
    return walk(self)[0]
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `Create and return a new group.

>>> ExceptionGroup('g', [ValueError(1)])
ExceptionGroup('g', [ValueError(1)])`,
      run(m, cls, args) {
        const { items: given } = args as PyTuple;
        if (given.length !== 2)
          return m.raise('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${given.length} given)`);
        const message = given[0]!;
        const text = message instanceof PySub ? message.base : message;
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise(
            'TypeError',
            `BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentName(message)}`,
          );
        const items = sequenceOf(m, given[1]!);
        return items === undefined || items instanceof Bail ? items : checked(m, cls, message, given[1]!, items);
      },
      python: `
def __new__(cls, /, *args, **kwargs):
    message, exceptions = args
    return $new_group(cls, message, exceptions, [*exceptions])
`,
    },
  }),
);

/** The items of a sequence: of what has items by index and is no mapping. BAIL: a program's class gives them. */
function sequenceOf(m: Machine, v: PyValue): readonly PyValue[] | Bail | undefined {
  if (v instanceof PyList || v instanceof PyTuple) return v.items;
  if (v instanceof PyDict || typeOf(v).lookup('__getitem__') === undefined)
    return m.raise('TypeError', 'second argument (exceptions) must be a sequence');
  return collect(m, v);
}

intrinsic('base_group', 1, () => BASE_GROUP);
intrinsic('new_group', 1, (m, cls, message, given, items) => checked(m, cls as PyClass, message!, given!, (items as PyList).items));

/** Makes a group of class `cls`, or of the class that fits where `cls` is BaseExceptionGroup itself. */
function checked(
  m: Machine,
  cls: PyClass,
  message: PyValue,
  given: PyValue,
  items: readonly PyValue[],
): PyExc | undefined {
  if (items.length === 0) return m.raise('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  let plain = true;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (!(item instanceof PyExc))
      return m.raise('ValueError', `Item ${i} of second argument (exceptions) is not an exception`);
    if (!item.cls.isSubclass(EXCEPTION)) plain = false;
  }
  if (cls === BASE_GROUP && plain) cls = GROUP;
  else if (!plain && cls.isSubclass(EXCEPTION)) {
    return m.raise(
      'TypeError',
      cls === GROUP ? 'Cannot nest BaseExceptions in an ExceptionGroup' : `Cannot nest BaseExceptions in '${cls.name}'`,
    );
  }
  const group = new PyExc(cls, new PyTuple(TUPLE, [message, given]));
  setField(group, 'message', message);
  setField(group, 'exceptions', new PyTuple(TUPLE, items.slice()));
  return group;
}

// ---- except*

/*
 * The end of a `try` with `except*` clauses: `raised` holds what the clauses raised (or raised again) and what no clause
 * took. The part of the group that is raised again is derived from it, natively where no `derive` in Python would have to
 * run; then all that there is to raise is put together. (_PyExc_PrepReraiseStar)
 */
shipped(
  'raise_again',
  `
def raise_again(group, raised):
    left = $group_part(group, raised)
    if left is False:
        left = $walk_again(group, iter($leaves_again(group, raised)))
    return $except_star_end(group, raised, left)
`,
);
shipped(
  'walk_again',
  `
def walk_again(group, again):
    excs = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            e = $walk_again(e, again)
        elif not next(again, False):
            e = None
        if e is not None:
            excs.append(e)
    return $group_derive(group, excs)
`,
);
intrinsic('group_part', 1, (m, original, raised) => {
  const leaves = leavesAgain(m, original as PyExc, raised as PyList);
  if (leaves.size === 0) return null;
  const part = project(m, original as PyExc, leaves);
  return part === BAIL ? false : (part as PyExc | null);
});
intrinsic('leaves_again', 1, (m, original, raised) => {
  const leaves = leavesAgain(m, original as PyExc, raised as PyList);
  const chosen: boolean[] = [];
  walkLeaves(m, original as PyExc, (e) => chosen.push(leaves.has(e)));
  return new PyTuple(TUPLE, chosen);
});
intrinsic('except_star_end', 2, (_m, original, raised, left) => {
  const fresh = (raised as PyList).items.filter(
    (e): e is PyExc => e instanceof PyExc && !isAgain(e, original as PyExc),
  );
  if (left instanceof PyExc) fresh.push(left);
  return fresh.length === 0 ? null : fresh.length === 1 ? fresh[0]! : makeGroup('', fresh);
});

/** Whether what a clause raised is a part of the group that was caught. */
function isAgain(e: PyExc, original: PyExc): boolean {
  return (
    isGroup(original) &&
    isGroup(e) &&
    e.tb === original.tb &&
    e.cause === original.cause &&
    e.context === original.context
  );
}

function leavesAgain(m: Machine, original: PyExc, raised: PyList): Set<PyExc> {
  const leaves: Set<PyExc> = new Set();
  for (const e of raised.items)
    if (e instanceof PyExc && isAgain(e, original)) walkLeaves(m, e, (leaf) => leaves.add(leaf));
  return leaves;
}

/** Calls `see` with the exceptions of a group and of the groups in it, from the left. */
function walkLeaves(m: Machine, exc: PyExc, see: (leaf: PyExc) => void): void {
  const stack: PyExc[] = [exc];
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    m.charge(1);
    if (isGroup(e)) for (const item of groupItems(e).toReversed()) stack.push(item);
    else see(e);
  }
}

/** The part of a group that holds these leaves; BAIL if a `derive` written in Python would have to run. */
function project(m: Machine, group: PyExc, leaves: ReadonlySet<PyExc>, depth: number = 0): PyExc | null | Bail {
  if (depth > DEEPEST || !(group.cls.lookup('derive') instanceof PyBuiltin)) return BAIL;
  m.charge(GROUP_TICKS);
  const items: PyExc[] = [];
  for (const e of groupItems(group)) {
    const part = isGroup(e) ? project(m, e, leaves, depth + 1) : leaves.has(e) ? e : null;
    if (part === BAIL) return BAIL;
    if (part !== null) items.push(part as PyExc);
  }
  return items.length === 0 ? null : likeOriginal(makeGroup(fieldOf(group, 'message'), items), group);
}
makeGeneric(BASE_GROUP);
