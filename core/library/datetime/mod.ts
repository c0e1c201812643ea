/** `datetime`: dates, times and what lies between, in Python. Only `now` and its like ask the host, for the time of day. */
import { shipped } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import { sealing } from '../sealing.ts';
import { calendarFunctions, momentFunctions } from './calendar.ts';
import { DATES } from './dates.ts';
import { DATETIMES } from './datetimes.ts';
import { FORMATS } from './formats.ts';
import { SHORTCUTS } from './shortcuts.ts';
import { strftimeFunction } from './strftime.ts';
import { strptimeFunction } from './strptime.ts';
import { TIMES } from './times.ts';
import { ZONES } from './zones.ts';

/** Parsing and printing by format, for `datetime` and `time`. */
const STRPTIME: ModuleSource = {
  name: '_strptime',
  doc: 'Dates and times as text in the C locale, by format.',
  contents: () => ({ functions: [...calendarFunctions(), strftimeFunction(), strptimeFunction()] }),
  python: FORMATS,
};

const DATETIME: ModuleSource = {
  name: 'datetime',
  doc: 'Specific date/time classes.',
  contents: () => ({ functions: [...momentFunctions(), sealing('datetime')], shortcuts: SHORTCUTS }),
  python: DATES + ZONES + TIMES + DATETIMES,
};

export const DATETIME_MODULES: readonly ModuleSource[] = [DATETIME, STRPTIME];

/** What datetimes are as numbers, for values that cross to the host and back. */
shipped(
  'datetime_at',
  `
def datetime_at(milliseconds):
    import datetime
    return datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(milliseconds=milliseconds)
`,
);
shipped(
  'datetime_milliseconds',
  `
def datetime_milliseconds(moment):
    import datetime
    if not isinstance(moment, datetime.datetime) or moment.tzinfo is None:
        return None
    return (moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)) // datetime.timedelta(milliseconds=1)
`,
);
