/** Loads the rows of lists, tuples, ranges, slices, dicts, sets and iterators: importing this file is all there is to do. */
import './dictviews.ts';
import './enumerate.ts';
import './filter.ts';
import './iterators.ts';
import './list.ts';
import './map.ts';
import './range.ts';
import './reversed.ts';
import './slice.ts';
import './tuple.ts';
import './zip.ts';
