/** `datetime`: dates, times and what lies between, in Python. Only `now` and its like ask the host, for the time of day. */
import type { ModuleSource } from '../modules.ts';
import { DATES } from './dates.ts';
import { DATETIMES } from './datetimes.ts';
import { FORMATS } from './formats.ts';
import { TIMES } from './times.ts';
import { ZONES } from './zones.ts';

/** Parsing and printing by format, for `datetime` and `time`. */
const STRPTIME: ModuleSource = {
  name: '_strptime',
  doc: 'Dates and times as text in the C locale, by format.',
  python: FORMATS,
};

const DATETIME: ModuleSource = {
  name: 'datetime',
  doc: 'Specific date/time classes.',
  python: DATES + ZONES + TIMES + DATETIMES,
};

export const DATETIME_MODULES: readonly ModuleSource[] = [DATETIME, STRPTIME];
