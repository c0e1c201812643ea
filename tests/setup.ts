/** Before the files of tests that share a runtime. */
import './python/awaits.ts';
