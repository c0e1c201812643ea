/*
 * The builtins that compiled code calls by itself (tree kind `builtin`), whatever the program binds to their names.
 *
 * Names with `$` are functions shipped with the library, in Python or native; no guest can name them:
 *
 *   $build_class(function, name, *bases, **keywords)   the class statement (`builtins.__build_class__`)
 *   $displayhook(value)                  an expression statement in mode 'single'
 *   $typevar(name)  $paramspec(name)  $typevartuple(name)              type parameters
 *   $typevar_bound(name, function)  $typevar_constraints(name, function)   with lazily evaluated bound or constraints
 *   $typeparam_default(parameter, function)   sets the lazily evaluated default; gives the parameter
 *   $type_params(function, tuple)        sets `__type_params__`; gives the function
 *   $type_alias(name, tuple | None, function)  the value of a `type` statement
 *   $generic(tuple)                      the implicit base `Generic[…]` of a generic class
 *   $annotated(set, index)               notes that the annotation of this index was reached
 *
 * The functions they get take the annotation format (1 by default) and are called when the value is first asked for.
 */

export type Builtin =
  | 'AssertionError'
  | 'NotImplementedError'
  | 'StopAsyncIteration'
  | 'len'
  | '$build_class'
  | '$displayhook'
  | '$typevar'
  | '$typevar_bound'
  | '$typevar_constraints'
  | '$typevartuple'
  | '$paramspec'
  | '$typeparam_default'
  | '$type_params'
  | '$type_alias'
  | '$generic'
  | '$annotated';

export const BUILTINS: readonly Builtin[] = [
  'AssertionError',
  'NotImplementedError',
  'StopAsyncIteration',
  'len',
  '$build_class',
  '$displayhook',
  '$typevar',
  '$typevar_bound',
  '$typevar_constraints',
  '$typevartuple',
  '$paramspec',
  '$typeparam_default',
  '$type_params',
  '$type_alias',
  '$generic',
  '$annotated',
];
