/**
 * The Python of earlier releases where it differs from that of today, as edits (machine/earlier.ts), written by
 * `npm run hashes`; scripts/hashes.ts says how a release is added.
 */
import type { EarlierPython, Edit } from '../machine/mod.ts';

/** The hashes of what has changed since, of each release. */
const RELEASES: readonly (readonly [name: string, changed: readonly (readonly [key: string, hash: string])[]])[] = [
  ["2026-11-29", [
    ["import_star", 'd2318f0e946c2ad6ec56bfc2ad141d693c859752525ec74574a03eac665490e5'],
    ["alias_item", '74256eb9406a55f3765a7016c84d596d78e47fdbed41171e9ffa1cef0441ecfa'],
    ["reduced", '388bf4741de6080031d71f1af188377773a4496a4786e6fea72b7fecaf5588ab'],
    ["io_position", '194650946c7049b0004dc62dd272e81a69f10eaca4c5a7c99bfd44cddeb80305'],
    ["re_subn", '8a1185e646c73d931bc7fc22cbf4db8dc82e37835fba2eb47ddc38c84c691c9d'],
    ["builtins:input", '8306ca5b01cb402bea03f264864846c0a76010b1759f4ee38665a91c60f9b3c4'],
    ["builtins:len", 'a83e3b92966f4a740cdee024e8838c90d845711552dceccf02c2478d3af98664'],
    ["builtins:isinstance", 'ef6a5c1243ed41fa8eb20543f15fb0ce6b1883f567200370fe9f3689aae81736'],
    ["builtins:issubclass", '964755150f0e466a4abcfa3bce97fd7bec6bd7e95d2309831b30354ba69bc0a0'],
    ["builtins:repr", '9aafb63e59a0910d43503875b3760f92010adfa2b16193b50ad3e56c4618bf13'],
    ["type.__subclasscheck__", '8099df5965107135597815869a81de3e46fa356940357d965189e9b6b5afb543'],
    ["str.maketrans", '49e6655726934da405b4827b09db0dbb4f5198ef4229dbdc9c7b49712a307ec1'],
    ["dict.__or__", 'd54fa53b8ab9ee32a8bf84f93a9696cabfa290132cc003cc19310b7e4b62e486'],
    ["dict.__ror__", 'be3b46b25461abfe6e2b5edb1a72293f38e96580902ec75fd70149090b3700a1'],
    ["property.getter", '308c2dba86219144906032f394e7d02eccf1e1d33c8c6b8b9fe901ceee63bf83'],
    ["property.setter", '586213424a82ddd82bfac432928e1326063a01f2ccbc0b54d895fa1b2aca9e76'],
    ["property.deleter", 'e74523a180c50341235912334fc19d1ba9d85f6fbbf670fd33a4d9b2388705be'],
    ["typing._SpecialGenericAlias.__mro_entries__", '29f07c96709f5d0a75f657ca2030e92df5419db1b9d0a2b87614b364caac1a68'],
    ["typing._GenericAlias.__dir__", '8a60888ae1f1a90e0bc625e706441b30adbac36aee8ab857cb6e7f8069b12aa2'],
    ["typing._GenericAlias.__mro_entries__", '6ee627b6509aea0021072130b87b243a9763971f47dd20297d7146ab30e927a1'],
    ["asyncio.locks.Lock.__init__", '408d9394721955d0f61aef6d8072f4eecf66245c8e956d5614918468f1755324'],
    ["asyncio.locks.Event.__init__", '2bb53afde8079f1c978c2e95d75794e75d7bc4eea1b8d0b1fe2f1800e946f3fc'],
    ["asyncio.locks.Condition.__init__", 'ec67ef571bb1135515a164192f8ed2af4bd17f2f95fc81e40ffa0a5d33ca249a'],
    ["asyncio.locks.Semaphore.__init__", '65b872bd93d788dcd4471739bbb1e527d39a0af8e44479a7e324f0c86f9009a3'],
    ["asyncio.queues.Queue.__init__", 'ccd99eaeb0734d619b197d2b0028bd59614ce21186147da029a97b0ae6385d5f'],
    ["_io.BytesIO.__setstate__", '6b756ba4d67b7a576efbe617f345a732d1ba36fff4257d9fb2c3ece3ab621f98'],
    ["_io.StringIO.__setstate__", '31459f459cc22126e4d617c73f791a13b74f414afb715df6bd90a345aefc5e85'],
    ["@_inspect", '8e000f208f4f9df13313d677c1cc976aef9fcac22b8a490ecc704c306be19bea'],
    ["@_io", '9fe95904964abcfe8c434df4d8d61e60711922f1472c6c09161da24756f95663'],
    ["@_ioabc", '3260d82aee96c159fded5e461bdd8447ffcb3e2b42e0ab86453fc80e20bf8042'],
    ["_operator:concat", 'eb362226f585a1c0b3319609d714fb85b7ac40f115af11403d6e6d7b0b373765'],
    ["_operator:iconcat", 'aab775f47cea097ee263400acbf34641b4646a4b01b379016789caeefa37240f'],
    ["_operator:length_hint", '545091ddca91c327fe4fa702439c5d3cf35d940a13b14b54f2697ecb80e7c05a'],
    ["@_typingrecords", '47a591f6bf1bf1e55296c55d51699f51945c53cdaee69f029233d53bdc5a08f5'],
    ["@ast", 'a57f9f3f82a314dc80a1130c84817db8574d928beee25255f94370ad24f1d8e6'],
    ["bisect:bisect_right", '5cad52abe22051449d285409302268df865458dea6672b97da7e05adf13edfad'],
    ["bisect:bisect_left", '65f46789357bbf75b60a426f37945b9711938b1f0e7f4947a33995c76253d1fa'],
    ["bisect:insort_right", '83b611a901ce271045efe84c21ada7a2b7ae56bd9b8f0320227221642109b308'],
    ["bisect:insort_left", '3bbb3559981dee9df5a0c20efd7983e73f15a69727a4f84ac1d9a2c23fff00ee'],
    ["@calendar", '6ec7a4428b4d78e5cfd29ac49dad91d70148c7af545e7cce6646ed57410c5619'],
    ["@codecs", 'f2742fd916517585bdfc5144e106a59de135845d1326cc82339453193edc758c'],
    ["@copy", 'c2f7d045d2b6f18849b8ffc3a0e4b923c9c7835ff4e01135b7bd45051f50ccba'],
    ["@copyreg", 'c2daddd66b9b6c4e2bf7033692c96f71201af48113a8de1c4dec379b3baa0d38'],
    ["@dataclasses", 'a35c027f2bb2ac3e7e46efa5fce1fa1b51918f0b657980665146bea9d7f69b10'],
    ["@datetime", 'ebafb969bf11f64fd89b9ee950a9edf6ac89f3ef6c29e60b37362dde72c24079'],
    ["@difflib", 'd36ef3a1ac7c25f7625c0e2d3acfd10fc559399982c931393dce8437a361af5f'],
    ["@enum", '3919e353bd9c92d77fc2cb8cf82b2fdfe35d73db21b82b31122dc20a65fa19bf'],
    ["@functools", '6abaf9acfcb5c65e3a745c9e0cec2ee0cb129ac59498e45638d24f87e44f51c8'],
    ["@glob", '1f93d6da35dbb346fc1c3e8f1e64dbac05594de95b5126e3bfab7b646deb2517'],
    ["@inspect", '007ab88ed32da3a1349deb1393d91e4b21249514ab21c59e35502c1406af78c8'],
    ["@re", '2e3fa2822cb297897fb0b2acf38660368e7ae3578dc544c90e3115d294a26f6b'],
    ["@statistics", '20da89405febcef28cc222529656fd188e44e7880c1b4970ebebef17169e725d'],
    ["@string", 'ce48ef531c95c98a66c3b59ef498b3f2e1f386cd18f9330f61c0fcf5889fa56e'],
    ["@timeit", '30048dab0849945b57a55853acbc02cf47b48f2296721387f63789388e3079d9'],
    ["@types", '2a24339b10e9dc458e0403d9ab69aedd1f76e47c399b4b950df866dfda32a58f'],
    ["@typing", '80f2c1624266794980a65d187ab98bd531e99194bf07d7693ee973c4c68364ac'],
    ["@unittest.mock", '1eb3d00646304b82f8824c92e1a7c1ff1e6e5415351f96c228b583a8b9d229d2'],
    ["@warnings", 'c22a1cacc66af1b6cc76e7ab174b1c205f1fac942a93398e9b0f6c08d5456b68'],
    ["@weakref", 'f7d0be8e86b6bc5f274888f8145fd086aa34882d64121fd7bf7a84fdd140fb53'],
  ]],
  ["2026-11-29b", [
    ["builtins:input", '8306ca5b01cb402bea03f264864846c0a76010b1759f4ee38665a91c60f9b3c4'],
    ["builtins:len", 'a83e3b92966f4a740cdee024e8838c90d845711552dceccf02c2478d3af98664'],
    ["@_inspect", '8e000f208f4f9df13313d677c1cc976aef9fcac22b8a490ecc704c306be19bea'],
    ["@_io", '8df64b6b908ad2426c96de0b7a3190a8de32541004a84c79a9e39c1b7b7b2452'],
    ["@_ioabc", '3260d82aee96c159fded5e461bdd8447ffcb3e2b42e0ab86453fc80e20bf8042'],
    ["@codecs", 'f2742fd916517585bdfc5144e106a59de135845d1326cc82339453193edc758c'],
    ["@copy", 'c2f7d045d2b6f18849b8ffc3a0e4b923c9c7835ff4e01135b7bd45051f50ccba'],
    ["@copyreg", 'c2daddd66b9b6c4e2bf7033692c96f71201af48113a8de1c4dec379b3baa0d38'],
    ["@types", '2a24339b10e9dc458e0403d9ab69aedd1f76e47c399b4b950df866dfda32a58f'],
  ]],
  ["2026-11-30", [
    ["@_io", '2317f4b9a95ef90cd4d3aa4853e836c048a6b805ef6d5e9b942a62a71280d54f'],
    ["@codecs", '5d7ffbcd26fdace25c873f6fa8a0448c53fe3b17117f3a60c5e8036c0a7593af'],
    ["@copy", 'c2f7d045d2b6f18849b8ffc3a0e4b923c9c7835ff4e01135b7bd45051f50ccba'],
  ]],
  ["2026-11-30b", [
    ["@_io", '2317f4b9a95ef90cd4d3aa4853e836c048a6b805ef6d5e9b942a62a71280d54f'],
    ["@codecs", '5d7ffbcd26fdace25c873f6fa8a0448c53fe3b17117f3a60c5e8036c0a7593af'],
  ]],
  ["2026-11-30c", [
  ]],
];

const EDITS: readonly (readonly [hash: string, edits: readonly Edit[]])[] = [
  ['d2318f0e946c2ad6ec56bfc2ad141d693c859752525ec74574a03eac665490e5', [
    [2, 17, "    d = module.__dict__\n    names = d.get('__all__')\n    if names is None:\n        for k in list(d):\n            if not k.startswith('_'):\n                target[k] = d[k]\n    else:\n        for k in names:\n"],
  ]],
  ['74256eb9406a55f3765a7016c84d596d78e47fdbed41171e9ffa1cef0441ecfa', [
    [4, 5, "    return $alias_filled(self, $alias_match(self, item, '' if $alias_fits(self, item) else repr(self)))\n"],
  ]],
  ['388bf4741de6080031d71f1af188377773a4496a4786e6fea72b7fecaf5588ab', [
    [25, 1, "    if args is None and self is not None and cls is not object and $is_builtin_class(cls) and cls is not list and cls is not dict and cls.__getstate__ is object.__getstate__:\n"],
  ]],
  ['194650946c7049b0004dc62dd272e81a69f10eaca4c5a7c99bfd44cddeb80305', [
    [1, 1, "def io_position(pos, which):\n"],
    [1, 1, "        raise TypeError(f'{which} item of state must be an integer, not {$type_name(pos)}')\n"],
  ]],
  ['8a1185e646c73d931bc7fc22cbf4db8dc82e37835fba2eb47ddc38c84c691c9d', [
    [30, 2, "    if last < len(string):\n        parts.append($re_part(string, last, len(string)))\n"],
  ]],
  ['8306ca5b01cb402bea03f264864846c0a76010b1759f4ee38665a91c60f9b3c4', [
    [2, 18, "    print(prompt, end='')\n    stdin = $redirected_input()\n"],
    [1, 1, "    if not isinstance(line, str):\n"],
    [3, 1, "    return line[:-1] if line[-1] == '\\n' else line\n"],
  ]],
  ['a83e3b92966f4a740cdee024e8838c90d845711552dceccf02c2478d3af98664', [
    [2, 2, "    return $length_result($call_special(obj, '__len__'))\n"],
  ]],
  ['ef6a5c1243ed41fa8eb20543f15fb0ce6b1883f567200370fe9f3689aae81736', [
    [11, 4, "    raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')\n"],
  ]],
  ['964755150f0e466a4abcfa3bce97fd7bec6bd7e95d2309831b30354ba69bc0a0', [
    [11, 5, "    raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')\n"],
  ]],
  ['9aafb63e59a0910d43503875b3760f92010adfa2b16193b50ad3e56c4618bf13', [
    [2, 3, "    return $str_result($repr_asked(obj), '__repr__')\n"],
  ]],
  ['8099df5965107135597815869a81de3e46fa356940357d965189e9b6b5afb543', [
    [2, 3, "    return subclass is self or any(issubclass(base, self) for base in subclass.__bases__)\n"],
  ]],
  ['49e6655726934da405b4827b09db0dbb4f5198ef4229dbdc9c7b49712a307ec1', [
    [21, 2, ""],
    [5, 1, "        for c in z:\n"],
  ]],
  ['d54fa53b8ab9ee32a8bf84f93a9696cabfa290132cc003cc19310b7e4b62e486', [
    [2, 1, "    result = $dict_copy(self)\n"],
  ]],
  ['be3b46b25461abfe6e2b5edb1a72293f38e96580902ec75fd70149090b3700a1', [
    [2, 1, "    result = $dict_copy(value)\n"],
  ]],
  ['308c2dba86219144906032f394e7d02eccf1e1d33c8c6b8b9fe901ceee63bf83', [
    [2, 3, "    return type(self)(f, self.fset, self.fdel, None)\n"],
  ]],
  ['586213424a82ddd82bfac432928e1326063a01f2ccbc0b54d895fa1b2aca9e76', [
    [2, 3, "    return type(self)(self.fget, f, self.fdel, None)\n"],
  ]],
  ['e74523a180c50341235912334fc19d1ba9d85f6fbbf670fd33a4d9b2388705be', [
    [2, 3, "    return type(self)(self.fget, self.fset, f, None)\n"],
  ]],
  ['29f07c96709f5d0a75f657ca2030e92df5419db1b9d0a2b87614b364caac1a68', [
    [5, 2, ""],
  ]],
  ['8a60888ae1f1a90e0bc625e706441b30adbac36aee8ab857cb6e7f8069b12aa2', [
    [2, 4, "    return [*{*dir(self.__origin__), '__args__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__',\n              '__unpacked__'}]\n"],
  ]],
  ['6ee627b6509aea0021072130b87b243a9763971f47dd20297d7146ab30e927a1', [
    [5, 2, ""],
  ]],
  ['408d9394721955d0f61aef6d8072f4eecf66245c8e956d5614918468f1755324', [
    [3, 0, "    self._loop = None\n"],
  ]],
  ['2bb53afde8079f1c978c2e95d75794e75d7bc4eea1b8d0b1fe2f1800e946f3fc', [
    [3, 0, "    self._loop = None\n"],
  ]],
  ['ec67ef571bb1135515a164192f8ed2af4bd17f2f95fc81e40ffa0a5d33ca249a', [
    [3, 0, "    self._loop = None\n"],
  ]],
  ['65b872bd93d788dcd4471739bbb1e527d39a0af8e44479a7e324f0c86f9009a3', [
    [5, 0, "    self._loop = None\n"],
  ]],
  ['ccd99eaeb0734d619b197d2b0028bd59614ce21186147da029a97b0ae6385d5f', [
    [3, 0, "    self._loop = None\n"],
  ]],
  ['6b756ba4d67b7a576efbe617f345a732d1ba36fff4257d9fb2c3ece3ab621f98', [
    [4, 2, ""],
    [2, 1, "    pos = $io_position(pos, 'second')\n"],
  ]],
  ['31459f459cc22126e4d617c73f791a13b74f414afb715df6bd90a345aefc5e85', [
    [2, 2, ""],
    [4, 1, "    pos = $io_position(pos, 'third')\n"],
  ]],
  ['8e000f208f4f9df13313d677c1cc976aef9fcac22b8a490ecc704c306be19bea', [
    [8, 1, "from inspect import _parameters, isbuiltin, isfunction, ismethod, ismethodwrapper, unwrap\n"],
    [650, 2, "    if isinstance(obj, _BUILT_IN):\n"],
  ]],
  ['9fe95904964abcfe8c434df4d8d61e60711922f1472c6c09161da24756f95663', [
    [651, 2, "        return False\n"],
    [98, 15, ""],
    [1, 1, "    # How a stream of its bytes can be cut: utf-8; byte: anywhere; whole: nowhere.\n"],
    [3, 4, ""],
    [41, 1, ""],
    [2, 1, ""],
    [1, 17, ""],
    [97, 1, "        data = s.encode(encoding, self._errors)\n"],
    [7, 1, "        if self._write_through or self._waiting >= _CHUNK or (self._line_buffering and (line_end or '\\r' in s)):\n"],
    [59, 1, "        if wanted > _CHUNK and self._text:\n"],
    [1, 1, "        data = self._take(max(_CHUNK, wanted))\n"],
    [18, 1, "        text = data.decode(self._encoding, self._errors)\n"],
    [20, 3, ""],
    [23, 1, "            return len(text[:count].encode(self._encoding, self._errors))\n"],
    [19, 1, "        return len(part[:self._complete(part)].decode(self._encoding, self._errors)) if part else 0\n"],
  ]],
  ['3260d82aee96c159fded5e461bdd8447ffcb3e2b42e0ab86453fc80e20bf8042', [
    [2, 0, "import sys\n"],
    [19, 1, "for _cls in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, type(sys.stdout.buffer)):\n"],
    [1, 1, "for _cls in (StringIO, TextIOWrapper, type(sys.stdout)):\n"],
    [1, 1, "del _cls\n"],
  ]],
  ['eb362226f585a1c0b3319609d714fb85b7ac40f115af11403d6e6d7b0b373765', [
    [2, 1, "    if isinstance(a, dict) or $class_lookup(type(a), '__getitem__') is $missing():\n"],
  ]],
  ['aab775f47cea097ee263400acbf34641b4646a4b01b379016789caeefa37240f', [
    [2, 1, "    if isinstance(a, dict) or $class_lookup(type(a), '__getitem__') is $missing():\n"],
  ]],
  ['545091ddca91c327fe4fa702439c5d3cf35d940a13b14b54f2697ecb80e7c05a', [
    [3, 2, ""],
  ]],
  ['47a591f6bf1bf1e55296c55d51699f51945c53cdaee69f029233d53bdc5a08f5', [
    [1, 1, "from typing import Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, _type_check, get_origin\n"],
    [96, 1, "            if key in _special or key in nm_tpl._fields:\n"],
    [1, 2, "            setattr(nm_tpl, key, value)\n"],
    [64, 1, "    nt = _make_nmtuple(typename, [name for name, _ in fields], '__main__', (), _fields_of(types))\n"],
    [115, 1, "    ns = {'__annotations__': dict(fields), '__module__': '__main__'}\n"],
  ]],
  ['a57f9f3f82a314dc80a1130c84817db8574d928beee25255f94370ad24f1d8e6', [
    [223, 1, "            code, told = _lower(_classes, source, filename, mode)\n"],
    [22, 4, ""],
  ]],
  ['5cad52abe22051449d285409302268df865458dea6672b97da7e05adf13edfad', [
    [4, 6, "        hi = $as_index(hi)\n"],
    [2, 1, "    if isinstance(a, dict):\n"],
  ]],
  ['65f46789357bbf75b60a426f37945b9711938b1f0e7f4947a33995c76253d1fa', [
    [4, 6, "        hi = $as_index(hi)\n"],
    [2, 1, "    if isinstance(a, dict):\n"],
  ]],
  ['83b611a901ce271045efe84c21ada7a2b7ae56bd9b8f0320227221642109b308', [
    [5, 6, "        hi = $as_index(hi)\n"],
    [2, 1, "    if isinstance(a, dict):\n"],
  ]],
  ['3bbb3559981dee9df5a0c20efd7983e73f15a69727a4f84ac1d9a2c23fff00ee', [
    [5, 6, "        hi = $as_index(hi)\n"],
    [2, 1, "    if isinstance(a, dict):\n"],
  ]],
  ['6ec7a4428b4d78e5cfd29ac49dad91d70148c7af545e7cce6646ed57410c5619', [
    [230, 1, "        return ('' if day == 0 else f'{day:2}').center(width)\n"],
    [73, 1, "        return f'<td class=\"{self.cssclasses[weekday]}\">{day}</td>'\n"],
    [49, 1, "        out += [f'<title>Calendar for {theyear}</title>\\n', '</head>\\n', '<body>\\n', self.formatyear(theyear, width),\n"],
    [26, 2, "    return (' ' * spacing).join([c.center(colwidth) for c in cols])\n"],
  ]],
  ['f2742fd916517585bdfc5144e106a59de135845d1326cc82339453193edc758c', [
    [73, 7, "        info = _TRANSFORMS[name]() if name in _TRANSFORMS else _text_codec(name)\n"],
    [255, 2, ""],
    [466, 2, "        return _encoded(_text_argument(input, name), name, errors), len(input)\n"],
    [55, 1, ""],
    [8, 2, ""],
    [4, 27, ""],
    [52, 2, ""],
    [105, 9, "    # unicode_escape_decode() and its like: codecs as plain functions.\n    def pair(name, encoding):\n        def encoder(str, errors=None, /):\n            return _encoded(_text_argument(str, name), encoding, errors), len(str)\n"],
    [1, 6, "        def decoder(data, errors=None, final=name != 'utf_8', /):\n            return _decoded(_octets(data, encoding), encoding, errors, final)\n"],
    [6, 1, "    for name in 'utf_8', 'unicode_escape', 'raw_unicode_escape':\n"],
    [1, 4, ""],
  ]],
  ['c2f7d045d2b6f18849b8ffc3a0e4b923c9c7835ff4e01135b7bd45051f50ccba', [
    [125, 0, "def _deepcopy_set(x, memo):\n    return type(x)([deepcopy(a, memo) for a in list(x)])\n\n\n"],
    [13, 0, "    set: _deepcopy_set,\n    frozenset: _deepcopy_set,\n    bytearray: lambda x, memo: x.copy(),\n"],
  ]],
  ['c2daddd66b9b6c4e2bf7033692c96f71201af48113a8de1c4dec379b3baa0d38', [
    [21, 19, ""],
  ]],
  ['a35c027f2bb2ac3e7e46efa5fce1fa1b51918f0b657980665146bea9d7f69b10', [
    [580, 1, "        found = []\n        if getattr(cls, '__weakrefoffset__', -1) != 0:\n            found.append('__weakref__')\n        if getattr(cls, '__dictoffset__', -1) != 0:\n            found.append('__dict__')\n        return found\n"],
  ]],
  ['ebafb969bf11f64fd89b9ee950a9edf6ac89f3ef6c29e60b37362dde72c24079', [
    [120, 1, "    def __radd__(self, other):\n        return NotImplemented\n"],
    [8, 1, "        return NotImplemented\n"],
  ]],
  ['d36ef3a1ac7c25f7625c0e2d3acfd10fc559399982c931393dce8437a361af5f', [
    [382, 1, "        return line.strip() in ('', '#')\n"],
  ]],
  ['3919e353bd9c92d77fc2cb8cf82b2fdfe35d73db21b82b31122dc20a65fa19bf', [
    [82, 1, "        return f'auto({self.value!r})'\n"],
    [419, 1, "        classdict['__module__'] = module if module is not None else '__main__'\n"],
  ]],
  ['6abaf9acfcb5c65e3a745c9e0cec2ee0cb129ac59498e45638d24f87e44f51c8', [
    [178, 20, ""],
    [3, 1, "    def __init__(self, func, /, *args, **keywords):\n        if not callable(func) and not hasattr(func, '__get__'):\n            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')\n        if args and args[-1] is Placeholder:\n            raise TypeError('trailing Placeholders are not allowed')\n        for value in keywords.values():\n            if value is Placeholder:\n                raise TypeError('Placeholder cannot be passed as a keyword argument')\n        if isinstance(func, partialmethod):\n            self.func = func.func\n            given = iter(args)\n            self.args = (*(next(given, Placeholder) if x is Placeholder else x for x in func.args), *given)\n            self.keywords = {**func.keywords, **keywords}\n        else:\n            self.func = func\n            self.args = args\n            self.keywords = keywords\n"],
    [8, 4, ""],
    [1, 1, "            return self.func(cls_or_self, *_fill(tuple(self.args), args), **keywords)\n"],
    [108, 1, "    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)\n"],
    [77, 3, ""],
  ]],
  ['1f93d6da35dbb346fc1c3e8f1e64dbac05594de95b5126e3bfab7b646deb2517', [
    [103, 6, ""],
    [2, 1, ""],
    [5, 1, ""],
  ]],
  ['007ab88ed32da3a1349deb1393d91e4b21249514ab21c59e35502c1406af78c8', [
    [564, 2, "    name = path.rpartition('/')[2]\n"],
  ]],
  ['2e3fa2822cb297897fb0b2acf38660368e7ae3578dc544c90e3115d294a26f6b', [
    [34, 4, ""],
    [50, 1, "        return RegexFlag(511 & ~int(self))\n"],
  ]],
  ['20da89405febcef28cc222529656fd188e44e7880c1b4970ebebef17169e725d', [
    [413, 1, "        raise ValueError('inf or nan encountered in data') from None\n"],
    [91, 3, "        j = i\n        while j < len(pairs) and pairs[j][0] == pairs[i][0]:\n"],
  ]],
  ['ce48ef531c95c98a66c3b59ef498b3f2e1f386cd18f9330f61c0fcf5889fa56e', [
    [287, 3, ""],
    [99, 1, "        return _parse(format_string)\n"],
  ]],
  ['30048dab0849945b57a55853acbc02cf47b48f2296721387f63789388e3079d9', [
    [125, 5, ""],
    [3, 4, "        number, _ = t.autorange(told if given.verbose else None)\n"],
    [2, 4, "    timings = t.repeat(rounds, number)\n"],
  ]],
  ['2a24339b10e9dc458e0403d9ab69aedd1f76e47c399b4b950df866dfda32a58f', [
    [45, 3, ""],
  ]],
  ['80f2c1624266794980a65d187ab98bd531e99194bf07d7693ee973c4c68364ac', [
    [140, 1, "        self.__module__ = '__main__'\n"],
    [120, 1, "# Module and qualified name: the overloads so far, by the name of the function in full.\n"],
    [7, 1, "        _overload_registry.setdefault((f.__module__, f.__qualname__), []).append(func)\n"],
    [8, 1, "    return list(_overload_registry.get((f.__module__, f.__qualname__), ()))\n"],
  ]],
  ['1eb3d00646304b82f8824c92e1a7c1ff1e6e5415351f96c228b583a8b9d229d2', [
    [1127, 1, "def _parted(value):\n"],
    [1, 1, "    name, args, kwargs = '', (), {}\n"],
    [31, 1, "        parts = _parted(value)\n"],
  ]],
  ['c22a1cacc66af1b6cc76e7ab174b1c205f1fac942a93398e9b0f6c08d5456b68', [
    [317, 3, ""],
  ]],
  ['f7d0be8e86b6bc5f274888f8145fd086aa34882d64121fd7bf7a84fdd140fb53', [
    [13, 5, "    def __init__(self, object, callback=None, /):\n        _check(object)\n        self._object = object\n"],
    [2, 1, ""],
    [1, 5, ""],
    [32, 8, ""],
    [151, 1, "    def __init__(self, meth, callback=None):\n"],
    [4, 1, "        super().__init__(obj, callback)\n"],
    [1, 1, ""],
  ]],
  ['8df64b6b908ad2426c96de0b7a3190a8de32541004a84c79a9e39c1b7b7b2452', [
    [751, 15, ""],
    [1, 1, "    # How a stream of its bytes can be cut: utf-8; byte: anywhere; whole: nowhere.\n"],
    [3, 4, ""],
    [41, 1, ""],
    [2, 1, ""],
    [1, 17, ""],
    [97, 1, "        data = s.encode(encoding, self._errors)\n"],
    [7, 1, "        if self._write_through or self._waiting >= _CHUNK or (self._line_buffering and (line_end or '\\r' in s)):\n"],
    [59, 1, "        if wanted > _CHUNK and self._text:\n"],
    [1, 1, "        data = self._take(max(_CHUNK, wanted))\n"],
    [18, 1, "        text = data.decode(self._encoding, self._errors)\n"],
    [20, 3, ""],
    [23, 1, "            return len(text[:count].encode(self._encoding, self._errors))\n"],
    [19, 1, "        return len(part[:self._complete(part)].decode(self._encoding, self._errors)) if part else 0\n"],
  ]],
  ['2317f4b9a95ef90cd4d3aa4853e836c048a6b805ef6d5e9b942a62a71280d54f', [
    [751, 15, ""],
    [1, 1, "    # How a stream of its bytes can be cut: utf-8; byte: anywhere; whole: nowhere.\n"],
    [3, 4, ""],
    [160, 1, "        data = s.encode(encoding, self._errors)\n"],
    [88, 1, "        text = data.decode(self._encoding, self._errors)\n"],
    [20, 3, ""],
    [23, 1, "            return len(text[:count].encode(self._encoding, self._errors))\n"],
    [19, 1, "        return len(part[:self._complete(part)].decode(self._encoding, self._errors)) if part else 0\n"],
  ]],
  ['5d7ffbcd26fdace25c873f6fa8a0448c53fe3b17117f3a60c5e8036c0a7593af', [
    [335, 2, ""],
    [466, 2, "        return _encoded(_text_argument(input, name), name, errors), len(input)\n"],
    [55, 1, ""],
    [8, 2, ""],
    [4, 27, ""],
    [52, 2, ""],
  ]],
];

let made: EarlierPython | null = null;

/** The same object each time. */
export function earlierPython(): EarlierPython {
  return (made ??= { releases: new Map(RELEASES.map(([name, changed]) => [name, new Map(changed)])), edits: new Map(EDITS) });
}
