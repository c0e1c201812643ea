import type { REASONS } from './absent.ts';

/**
 * What CPython's types of the language have and ours lack, with the reason. members.test.ts fails for an attribute that is missing
 * and not here, and for one that is here and not missing.
 */
export const ABSENT_MEMBERS: Readonly<Record<string, Partial<Record<keyof typeof REASONS, string>>>> = {
  type: { memory: '__basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__' },
  function: { frames: '__builtins__ __closure__ __code__ __globals__' },
  generator: { frames: 'gi_code gi_frame', memory: '__del__' },
  async_generator: { frames: 'ag_code ag_frame', memory: '__del__' },
  coroutine: { frames: 'cr_code cr_frame', memory: '__del__' },
};
