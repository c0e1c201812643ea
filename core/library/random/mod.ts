/** `random`: CPython's numbers from the same seeds. The generator is in generator.ts, the distributions are Python. */
import '../hostrandom.ts';
import { builtinFunction, PyBytes } from '../../values/mod.ts';
import type { PyBuiltin } from '../../values/mod.ts';
import { digestOf } from '../hashlib/hasher.ts';
import type { ModuleSource } from '../modules.ts';
import { RANDOM_CLASS } from './generator.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { RANDOM_TEXT } from './text.ts';

/** SHA-512 and the bytes of the operating system, for the Python of the module. */
function functions(): PyBuiltin[] {
  return [
    builtinFunction('random', '_sha512(data, /)', {
      doc: 'The SHA-512 digest of bytes.',
      run(m, data) {
        const { b } = data as PyBytes;
        m.charge(b.length >> 3);
        return new PyBytes(digestOf('sha512', b));
      },
    }),
    builtinFunction('random', '_urandom(size, /)', {
      doc: 'Random bytes from the host.',
      python: `
def _urandom(size, /):
    size = $as_index(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    return $random_bytes(size)
`,
    }),
  ];
}

export const RANDOM: ModuleSource = {
  name: 'random',
  doc: 'Random variable generators.',
  contents: () => ({ functions: functions(), shortcuts: SHORTCUTS, members: () => [['_Generator', RANDOM_CLASS]] }),
  python: RANDOM_TEXT,
};
