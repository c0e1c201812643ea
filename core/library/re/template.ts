/** Replacement templates: `\1`, `\g<name>`, and the escapes of characters. */
import { Raise, fromCodePoints, utf16 } from '../../values/mod.ts';
import type { Machine, Str } from '../../values/mod.ts';
import { MAX_GROUPS } from './nodes.ts';
import type { Program } from './program.ts';
import { END, ESCAPES, Source, decimalName, isDigit, isLetter, isOctal, shownCode } from './source.ts';

/** Literal parts (of a bytes template: latin-1) and numbers of groups, in order. */
export type Template = readonly (Str | number)[];

/** Reads a template; throws PatternFault. */
export function parseTemplate(m: Machine, codes: ArrayLike<number>, text: boolean, program: Program): Template {
  const source = new Source(m, codes, text);
  const out: (Str | number)[] = [];
  let literal: number[] = [];
  const addGroup = (group: number, offset: number): void => {
    if (group > program.groups) throw source.fault(`invalid group reference ${group}`, offset);
    if (literal.length > 0) out.push(fromCodePoints(literal));
    literal = [];
    out.push(group);
  };
  while (source.next !== END) {
    const { next: c, escaped } = source;
    source.advance();
    if (!escaped) {
      literal.push(c);
      continue;
    }
    if (c === 0x67) {
      groupReference(source, program, addGroup);
      continue;
    }
    if (c === 0x30) {
      literal.push(parseInt(`0${source.getWhile(2, isOctal)}`, 8) & 0xff);
      continue;
    }
    if (isDigit(c)) {
      const digits = shownCode(c) + source.getWhile(1, isDigit);
      const octal = digits.length === 2 && [...digits].every((d) => isOctal(d.charCodeAt(0)));
      const more = octal ? source.getWhile(1, isOctal) : '';
      if (more === '') {
        addGroup(Number(digits), digits.length);
        continue;
      }
      const code = parseInt(digits + more, 8);
      if (code > 0o377) throw source.fault(`octal escape value \\${digits}${more} outside of range 0-0o377`, 4);
      literal.push(code);
      continue;
    }
    const control = ESCAPES.get(c);
    if (control !== undefined) literal.push(control);
    else if (isLetter(c)) throw source.fault(`bad escape \\${shownCode(c)}`, 2);
    else literal.push(0x5c, c);
  }
  if (literal.length > 0) out.push(fromCodePoints(literal));
  return out;
}

function groupReference(source: Source, program: Program, addGroup: (group: number, offset: number) => void): void {
  if (!source.match('<')) throw source.fault('missing <');
  const name = source.getUntil('>', 'group name');
  const length = [...utf16(name)].length;
  let group = decimalName(name);
  if (group === null) {
    source.checkGroupName(name, 1);
    const named = program.names.get(utf16(name));
    if (named === undefined) throw new Raise('IndexError', `unknown group name ${source.shown(name)}`);
    group = named;
  } else if (group >= MAX_GROUPS) throw source.fault(`invalid group reference ${group}`, length + 1);
  addGroup(group, length + 1);
}
