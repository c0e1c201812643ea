/** Randomness of the host, as the modules that hand it on ask for it. */
import { shipped } from '../values/mod.ts';

shipped(
  'random_bytes',
  `
def random_bytes(size):
    # The host makes no more than there is room for.
    bytes(size)
    return $os('os.urandom', size)
`,
);
