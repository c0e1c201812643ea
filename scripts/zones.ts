/**
 * `node scripts/zones.ts FOLDER` writes core/library/zoneinfo/table.ts from the time zones of the package tzdata (PyPI, the
 * version that VERSION names), unpacked into FOLDER: the second parts of its TZif files (RFC 9636), each once, compressed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { deflate } from '../core/library/binary/deflate.ts';

const VERSION = '2026.4';
const folder = process.argv[2]!;

if (!readFileSync(`${folder}/__init__.py`, 'utf8').includes(`__version__ = "${VERSION}"`)) throw new Error(`tzdata ${VERSION} is wanted`);

/** The second part of a TZif file, from its header on. */
function second(file: Uint8Array): Uint8Array {
  if (latin(file.subarray(0, 4)) !== 'TZif') throw new Error('no TZif file');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [utc, standard, leap, times, types, letters] = [20, 24, 28, 32, 36, 40].map((at) => view.getUint32(at)) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  return file.subarray(44 + times * 5 + types * 6 + letters + leap * 8 + standard + utc);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => String.fromCharCode(b)).join('');
}

const keys = readFileSync(`${folder}/zones`, 'utf8').trim().split('\n').sort();
const bytes: number[] = [];
let count = 0;
const places = new Map<string, number>();
const starts: number[] = [];
const index = keys.map((key) => {
  const part = second(readFileSync(`${folder}/zoneinfo/${key}`));
  const text = latin(part);
  let place = places.get(text);
  if (place === undefined) {
    place = count++;
    places.set(text, place);
    starts.push(bytes.length);
    bytes.push(...part);
  }
  return `${key} ${place}`;
});
const settings = { level: 9, window: 15, memory: 8, strategy: 0 };
const packed = btoa(latin(deflate(Uint8Array.from(bytes), settings, 'finish', 0, () => undefined)));
writeFileSync(
  new URL('../core/library/zoneinfo/table.ts', import.meta.url),
  `/** Written by scripts/zones.ts from the IANA time zones in tzdata ${VERSION} (PyPI). Not to be edited. */
export const TZDATA_VERSION = '${VERSION}';
/** Keys, each with the number of its zone. */
export const KEYS: string =
  '${index.join('|')}';
/** Where each zone begins. */
export const STARTS: readonly number[] = [${[...starts, bytes.length].join(', ')}];
/** The zones, one behind the other: raw deflate in base 64. */
export const PACKED: string =
  '${packed}';
`,
);
