/** Loads the rows of lists, tuples, ranges, slices, dicts, sets and iterators: importing this file is all there is to do. */
import './dictmethods.ts';
import './enumerate.ts';
import './filter.ts';
import './iterators.ts';
import './list.ts';
import './map.ts';
import './range.ts';
import './reduce.ts';
import './reversed.ts';
import './setmethods.ts';
import './slice.ts';
import './tuple.ts';
import './viewmethods.ts';
import './zip.ts';
