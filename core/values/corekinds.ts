/**
 * Kinds of the objects in objects.ts: what of them is program state. Dicts, sets, plain instances, classes, functions and
 * frames have forms of their own in the snapshot room.
 */
import { BYTEARRAY, LIST, MODULE, OBJECT, TUPLE, COROUTINE, EXCEPTION } from './classes.ts';
import { PyDict } from './dict.ts';
import { HostMember, PyHostObject } from './hostobject.ts';
import { bufferOf } from './buffer.ts';
import { kind } from './kinds.ts';
import { formatSize } from './items.ts';
import {
  PyBound,
  PyByteArray,
  PyMemory,
  PyBytes,
  PyCell,
  PyClassMethod,
  PyComplex,
  PyExc,
  PyFloat,
  PyGen,
  PyHost,
  PyList,
  PyMember,
  PyMemoryView,
  PyModule,
  PyProperty,
  PyRange,
  PySlice,
  PyStatic,
  PyStr,
  PySub,
  PySuper,
  PyTraceback,
  PyTuple,
} from './objects.ts';
import type { PyValue } from './objects.ts';
import type { Code } from './frame.ts';

const NO_BYTES = new Uint8Array(0);
const NO_CODE = null as unknown as Code;

kind('complex', PyComplex, () => new PyComplex(0, 0), { re: 'number', im: 'number' });
kind('bytes', PyBytes, () => new PyBytes(NO_BYTES), { b: 'bytes' });
kind('bytearray', PyByteArray, () => new PyByteArray(BYTEARRAY, NO_BYTES), {
  cls: 'cls',
  inst: 'slots',
  bytes: 'bytes',
  exports: 'count',
}, (o) => o.exports >= 0);
kind(
  'memoryview',
  PyMemoryView,
  () => new PyMemoryView(new PyBytes(NO_BYTES), 0, 'B', 1, [0], [1], true),
  {
    owner: 'value',
    offset: 'count',
    format: 'text',
    itemsize: 'count',
    shape: 'counts',
    strides: 'counts',
    readonly: 'flag',
    released: 'flag',
  },
  isView,
);
kind('list', PyList, () => new PyList(LIST, []), { cls: 'cls', inst: 'slots', items: 'values' });
kind('tuple', PyTuple, () => new PyTuple(TUPLE, []), { cls: 'cls', inst: 'slots', items: 'values' });
kind('range', PyRange, () => new PyRange(0, 0, 1), { start: 'int', stop: 'int', step: 'int' }, (r) => r.step !== 0);
kind('slice', PySlice, () => new PySlice(null, null, null), { start: 'value', stop: 'value', step: 'value' });
kind('sub', PySub, () => new PySub(OBJECT, 0), { cls: 'cls', inst: 'slots', base: 'value' }, (v) => !v.cls.builtin && isPlain(v.base));
kind('cell', PyCell, () => new PyCell(undefined), { v: 'optional' });
kind('bound', PyBound, () => new PyBound(null, null), { self: 'value', func: 'value' });
kind('property', PyProperty, () => new PyProperty(OBJECT, null, null, null, null), {
  cls: 'cls',
  inst: 'slots',
  fget: 'value',
  fset: 'value',
  fdel: 'value',
  doc: 'value',
  name: 'optional',
  getterDoc: 'later',
});
kind('static', PyStatic, () => new PyStatic(OBJECT, null), { cls: 'cls', inst: 'slots', func: 'value' });
kind('classmethod', PyClassMethod, () => new PyClassMethod(OBJECT, null), { cls: 'cls', inst: 'slots', func: 'value' });
kind('member', PyMember, () => new PyMember(OBJECT, '', 0), { owner: 'cls', name: 'text', at: 'count' });
kind('super', PySuper, () => new PySuper(OBJECT, null, undefined, null), {
  cls: 'cls',
  inst: 'slots',
  thisClass: 'cls',
  obj: 'optional',
  objType: 'cls',
});
kind('module', PyModule, () => new PyModule(MODULE, new PyDict()), { cls: 'cls', dict: [PyDict] });
kind('gen', PyGen, () => new PyGen(COROUTINE, [], '', '', NO_CODE), {
  cls: 'cls',
  frame: 'frame',
  name: 'str',
  qualname: 'str',
  code: 'code',
  running: 'flag',
  closed: 'flag',
});
kind('exc', PyExc, () => new PyExc(EXCEPTION, new PyTuple(TUPLE, [])), {
  cls: 'cls',
  inst: 'slots',
  args: [PyTuple],
  cause: [PyExc, null],
  context: [PyExc, null],
  suppress: 'flag',
  notes: [PyList, null],
  tb: [PyTraceback, null],
  extra: 'map',
});
kind('traceback', PyTraceback, () => new PyTraceback(NO_CODE, 0, null), { code: 'code', pc: 'count', next: [PyTraceback, null] });
kind('host', PyHost, () => new PyHost(''), { name: 'text' });
kind(
  'host member',
  HostMember,
  () => new HostMember('', 'closed', ''),
  { name: 'text', role: 'text', owner: 'text' },
  (v) => ['method', 'attribute', 'construct', 'closed'].includes(v.role),
);
kind(
  'host object',
  PyHostObject,
  () => new PyHostObject(OBJECT, ''),
  { cls: 'cls', inst: 'slots', id: 'text' },
  (v) => v.cls.layout === 'host',
);

/** Whether a value may be what an int, float, complex, str or bytes of a class of its own stands for. */
function isPlain(v: PyValue): boolean {
  if (v === null || typeof v === 'boolean') return false;
  return typeof v !== 'object' || v instanceof PyFloat || v instanceof PyStr || v instanceof PyBytes || v instanceof PyComplex;
}

/** Whether the numbers of a view agree with each other; that they fit the memory is checked at each access. */
function isView(v: PyMemoryView): boolean {
  return (
    v.itemsize === formatSize(v.format) &&
    v.shape.length === v.strides.length &&
    v.shape.length <= 64 &&
    v.offset >= 0 &&
    v.shape.every((n) => n >= 0) &&
    (v.released || v.shape.reduce((n, size) => n * size, v.itemsize) <= (bufferOf(v.owner)?.length ?? 0)) &&
    (v.owner instanceof PyBytes ||
      v.owner instanceof PyMemory ||
      (v.owner instanceof PySub && v.owner.base instanceof PyBytes))
  );
}
