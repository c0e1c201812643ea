/** Folders of the machine as mounts, on Bun. */
import { directory } from '../../../platforms/node/directory.ts';
import { mountSuite } from '../mountsuite.ts';

mountSuite(directory);
