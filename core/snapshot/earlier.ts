/**
 * The Python of earlier releases where it differs from that of today, as edits (machine/earlier.ts), written by
 * `npm run hashes`; scripts/hashes.ts says how a release is added.
 */
import type { EarlierPython, Edit } from '../machine/mod.ts';

/** The hashes of what has changed since, of each release. */
const RELEASES: readonly (readonly [name: string, changed: readonly (readonly [key: string, hash: string])[]])[] = [
  ['2026-11-29', [
    ['alias_item', '74256eb9406a55f3765a7016c84d596d78e47fdbed41171e9ffa1cef0441ecfa'],
    ['builtins:repr', '9aafb63e59a0910d43503875b3760f92010adfa2b16193b50ad3e56c4618bf13'],
    ['property.getter', '308c2dba86219144906032f394e7d02eccf1e1d33c8c6b8b9fe901ceee63bf83'],
    ['property.setter', '586213424a82ddd82bfac432928e1326063a01f2ccbc0b54d895fa1b2aca9e76'],
    ['property.deleter', 'e74523a180c50341235912334fc19d1ba9d85f6fbbf670fd33a4d9b2388705be'],
    ['typing._GenericAlias.__mro_entries__', '6ee627b6509aea0021072130b87b243a9763971f47dd20297d7146ab30e927a1'],
    ['typing._SpecialGenericAlias.__mro_entries__', '29f07c96709f5d0a75f657ca2030e92df5419db1b9d0a2b87614b364caac1a68'],
    ['@_typingrecords', '47a591f6bf1bf1e55296c55d51699f51945c53cdaee69f029233d53bdc5a08f5'],
    ['@enum', '3919e353bd9c92d77fc2cb8cf82b2fdfe35d73db21b82b31122dc20a65fa19bf'],
    ['@typing', '80f2c1624266794980a65d187ab98bd531e99194bf07d7693ee973c4c68364ac'],
    ['@warnings', 'c22a1cacc66af1b6cc76e7ab174b1c205f1fac942a93398e9b0f6c08d5456b68'],
  ]],
];

const EDITS: readonly (readonly [hash: string, edits: readonly Edit[]])[] = [
  ['74256eb9406a55f3765a7016c84d596d78e47fdbed41171e9ffa1cef0441ecfa', [
    [4, 5, '    return $alias_filled(self, $alias_match(self, item, \'\' if $alias_fits(self, item) else repr(self)))\n'],
  ]],
  ['9aafb63e59a0910d43503875b3760f92010adfa2b16193b50ad3e56c4618bf13', [
    [2, 3, '    return $str_result($repr_asked(obj), \'__repr__\')\n'],
  ]],
  ['308c2dba86219144906032f394e7d02eccf1e1d33c8c6b8b9fe901ceee63bf83', [
    [2, 2, ''],
  ]],
  ['586213424a82ddd82bfac432928e1326063a01f2ccbc0b54d895fa1b2aca9e76', [
    [2, 2, ''],
  ]],
  ['e74523a180c50341235912334fc19d1ba9d85f6fbbf670fd33a4d9b2388705be', [
    [2, 2, ''],
  ]],
  ['6ee627b6509aea0021072130b87b243a9763971f47dd20297d7146ab30e927a1', [
    [5, 2, ''],
  ]],
  ['29f07c96709f5d0a75f657ca2030e92df5419db1b9d0a2b87614b364caac1a68', [
    [5, 2, ''],
  ]],
  ['47a591f6bf1bf1e55296c55d51699f51945c53cdaee69f029233d53bdc5a08f5', [
    [1, 1, 'from typing import Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, _type_check, get_origin\n'],
    [163, 1, '    nt = _make_nmtuple(typename, [name for name, _ in fields], \'__main__\', (), _fields_of(types))\n'],
    [115, 1, '    ns = {\'__annotations__\': dict(fields), \'__module__\': \'__main__\'}\n'],
  ]],
  ['3919e353bd9c92d77fc2cb8cf82b2fdfe35d73db21b82b31122dc20a65fa19bf', [
    [502, 1, '        classdict[\'__module__\'] = module if module is not None else \'__main__\'\n'],
  ]],
  ['80f2c1624266794980a65d187ab98bd531e99194bf07d7693ee973c4c68364ac', [
    [140, 1, '        self.__module__ = \'__main__\'\n'],
    [120, 1, '# Module and qualified name: the overloads so far, by the name of the function in full.\n'],
    [7, 1, '        _overload_registry.setdefault((f.__module__, f.__qualname__), []).append(func)\n'],
    [8, 1, '    return list(_overload_registry.get((f.__module__, f.__qualname__), ()))\n'],
  ]],
  ['c22a1cacc66af1b6cc76e7ab174b1c205f1fac942a93398e9b0f6c08d5456b68', [
    [317, 3, ''],
  ]],
];

export function earlierPython(): EarlierPython {
  return { releases: new Map(RELEASES.map(([name, changed]) => [name, new Map(changed)])), edits: new Map(EDITS) };
}
