/**
 * `node tests/oracle/names.ts` writes names.json: the public names that CPython 3.14 has in each module that we ship or
 * mean to ship. Public are those of `__all__`, or else all that do not begin with `_` and are no modules.
 */
import { writeFileSync } from 'node:fs';
import { Oracle } from './client.ts';

const MODULES: readonly string[] = `
  __future__ abc annotationlib argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath codecs collections
  collections.abc colorsys configparser contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib enum errno
  fnmatch fractions functools gc glob graphlib gzip hashlib heapq hmac html html.entities html.parser inspect io ipaddress
  itertools json json.decoder json.encoder json.scanner keyword locale logging math mimetypes
  numbers operator os os.path pathlib platform posixpath pprint queue quopri random re reprlib secrets shlex shutil stat
  statistics string string.templatelib struct sys tempfile textwrap time timeit tomllib traceback types typing unicodedata
  unittest unittest.mock urllib.parse uuid warnings weakref zlib zoneinfo
`
  .trim()
  .split(/\s+/);

const oracle = new Oracle(60_000);
const answer = await oracle.run({
  source: `
import importlib, json, types
def public(module):
    names = getattr(module, '__all__', None)
    if names is None:
        names = [k for k, v in vars(module).items() if k[0] != '_' and not isinstance(v, types.ModuleType)]
    return sorted(set(names))
print(json.dumps({name: public(importlib.import_module(name)) for name in ${JSON.stringify(MODULES)}}))
`,
  scriptName: 'names.py',
});
oracle.close();
if (answer.ended !== 'ok' || answer.traceback !== null) throw new Error(answer.traceback ?? answer.ended);
const names = JSON.parse(answer.output) as Record<string, string[]>;
const rows = Object.entries(names).map(([module, list]) => `  ${JSON.stringify(module)}: ${JSON.stringify(list)}`);
writeFileSync(new URL('names.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
