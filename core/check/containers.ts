/*
 * Containers that nobody declared: `d = {"a": 1}` holds numbers until something else is put into it. That is no mistake, but the
 * check was wrong about the container, so it is done again with what is now known (engine.ts).
 */

import type * as ast from '../syntax/mod.ts';
import { checking, session } from './session.ts';
import type { Type } from './types.ts';
import { UNKNOWN } from './types.ts';

const GROWING: ReadonlySet<string> = new Set(
  'list set dict defaultdict deque Counter OrderedDict ChainMap ContextVar'.split(' '),
);

/** The type of a container that an expression makes, with where it was made. */
export function undeclared(type: Type, node: ast.Located): Type {
  if (type.kind !== 'instance' || type.args.length === 0 || type.origin !== undefined) return type;
  if (!checking() || !type.cls.scope.stub || !GROWING.has(type.cls.name)) return type;
  const origin = `${node.start}:${node.end}`;
  return session().loosened.has(origin) ? { ...type, args: type.args.map(() => UNKNOWN), origin } : { ...type, origin };
}

/** Notes that something else went into a container; false if it was declared what may, or anything may already. */
export function loosen(type: Type): boolean {
  if (type.kind !== 'instance' || type.origin === undefined) return false;
  const { loosened } = session();
  if (loosened.has(type.origin)) return false;
  loosened.add(type.origin);
  return true;
}

/** Methods that put something into a container. */
const FILLING: ReadonlySet<string> = new Set(
  'append appendleft insert extend extendleft add update setdefault set'.split(' '),
);

/** Whether a function puts something into a container that nobody declared. */
export function fills(callee: Type): boolean {
  return (
    callee.kind === 'function' &&
    callee.bound?.kind === 'instance' &&
    callee.bound.origin !== undefined &&
    FILLING.has(callee.name ?? '')
  );
}

const MAKING: ReadonlySet<string> = new Set('split rsplit splitlines copy findall readlines most_common'.split(' '));

/** Whether what a call answers is a new container, and no function of the program says of what. */
export function makesContainer(callee: Type): boolean {
  if (callee.kind === 'class') return callee.cls.scope.stub;
  return (
    callee.kind === 'function' &&
    (callee.bound === undefined ? callee.name === 'sorted' : MAKING.has(callee.name ?? ''))
  );
}
