/** The door of the values room. Importing it defines all built-in types. */
import './corekinds.ts';
import './types.ts';
import './containers.ts';

export { callBuiltin, callPositional, callWith, leavesKeywords } from './arguments.ts';
export { floatBinary, intBinary } from './arithmetic.ts';
export { complexBinary } from './complex.ts';
export {
  ABSENT,
  attrCall,
  attrName,
  attrPlace,
  delattr,
  findBinding,
  findMethod,
  getattr,
  isPlain,
  attributeIfAny,
  lookupAttr,
  moduleEntry,
  setattr,
  superMethod,
} from './attributes.ts';
export { attributesDict, ensureSlots, ownAttr, putOwn } from './slots.ts';
export {
  BOUND,
  BOUND_TO_CLASS,
  BY_GET,
  BY_HOOK,
  BY_NATIVE,
  BY_PROPERTY,
  ELSEWHERE,
  IN_DICT,
  IN_STATIC,
  OWN_SLOT,
  foundIn,
  isBare,
  keyOf,
  lookUp,
  nativeValue,
  valueOf,
} from './lookup.ts';
export type { Key, Lookup } from './lookup.ts';
export {
  ASYNC_GENERATOR,
  BASE_EXCEPTION,
  BOOL,
  BYTEARRAY,
  BYTES,
  CLASSMETHOD,
  COMPLEX,
  COROUTINE,
  Cell,
  DICT,
  FLOAT,
  FROZENSET,
  GENERATOR,
  HOOK_DELATTR,
  HOOK_SETATTR,
  INT,
  LIST,
  MEMORYVIEW,
  OBJECT,
  PROPERTY,
  PyClass,
  RANGE,
  SET,
  SLICE,
  STATICMETHOD,
  STOP_ITERATION,
  STR,
  SUPER,
  TUPLE,
  TYPE,
  builtinClasses,
  exceptionClass,
  exceptionClasses,
} from './classes.ts';
export type { ClassPlan, Layout } from './classes.ts';
export { compare, compareLeaf, noOrder, orderAtOnce, orderIfAny } from './compare.ts';
export type { OrderOp } from './compare.ts';
export { constantOf, constantValue } from './constant.ts';
export { contains, containsAtOnce, countIn } from './contains.ts';
export { NSDICT, PyDict, becomeNamespace, makeNamespace } from './dict.ts';
export { moveFirst, moveLast } from './dictorder.ts';
export {
  DICT_ITEMITERATOR,
  DICT_KEYITERATOR,
  DICT_KEYS,
  DICT_VALUEITERATOR,
  DictIterator,
  PyDictView,
} from './dictviews.ts';
export { areSequences, equal, equalAtOnce, equalLeaf, haveItems, same } from './equal.ts';
export { find as findIn, findText } from './find.ts';
export { ascii, escapeAscii, format, formatText, formatValue, shownBy } from './formatting.ts';
export { normalizeStr } from './reshape.ts';
export { DROP, GCell, H, INIT, ONWARD } from './frame.ts';
export type { Bound, Closure, Frame, FrameSlot, Ns, Pure, Walk, Walked } from './frame.ts';
export { bindGlobal, cellOf, knownCell, unbindGlobal } from './globals.ts';
export { hash, hash64, hashAnswer, hashByUser, hashItems, hashResult } from './hash.ts';
export { BUFFER_SIZE, MAP_SIZE, OBJECT_SIZE, ORDER_SIZE, SLOT_SIZE, TABLE_SIZE, grow, heap, passing, wideSize } from './heap.ts';
export { index, indexResult } from './index.ts';
export { isInstance, isSubclass } from './instance.ts';
export { floorDivide, intCost, modulo, multiplyModulo, powerModulo, powerModuloCost, roundInt } from './integer.ts';
export type { Int } from './integer.ts';
export { intrinsic, intrinsicNamed, repairOf, whenGivenUp } from './intrinsics.ts';
export type { IntrinsicFn } from './intrinsics.ts';
export { prefixedText } from './inttext.ts';
export { delItem, getItem, hasSequenceSlots, isMapping, setItem } from './item.ts';
export {
  Taken,
  atMost,
  collect,
  consume,
  each,
  isIterable,
  isIterator,
  isPlainIterable,
  itemsOf,
  iterate,
  markOf,
  iteratorIfAny,
  notIterable,
  saysIter,
  search,
  someUsedUp,
  sourceOf,
  stepsOf,
} from './iterate.ts';
export { NativeIterator, WAITS, layered } from './iterator.ts';
export type { Spread, Step } from './iterator.ts';
export { MapIterator } from './map.ts';
export { extend as extendList, joinLists, takeLast } from './list.ts';
export { joinTuples } from './tuple.ts';
export { take as takeElements } from './setops.ts';
export { CallableIterator, ListIterator, RangeIterator, SetIterator, TupleIterator } from './iterators.ts';
export { fieldsAlways, kindOf, kindTagged } from './kinds.ts';
export type { FieldType, Kind } from './kinds.ts';
export { keywordBinding } from './keywords.ts';
export type { KeywordBinding } from './keywords.ts';
export { isLookingName, onlyLooks } from './looking.ts';
export { length, lengthIfAny, noLength } from './length.ts';
export { sortOrder } from './listsort.ts';
export { loadPartOf, namesInParts } from './parts.ts';
export { PENDING, Thrown, pendingOf } from './machine.ts';
export type { LimitKind, Machine } from './machine.ts';
export { matchesMapping, matchesSequence } from './match.ts';
export {
  BAIL,
  Bail,
  DONE,
  ELLIPSIS,
  ExtraSlots,
  NOT_IMPLEMENTED,
  PyBound,
  PyByteArray,
  PyBytes,
  PyCell,
  PyClassMethod,
  PyComplex,
  PyConst,
  PyExc,
  PyFloat,
  PyFunc,
  PyGen,
  PyHost,
  PyInst,
  PyList,
  PyMemory,
  PyMemoryView,
  PyModule,
  PySlice,
  PyStatic,
  PyStr,
  PySub,
  PySuper,
  PyTraceback,
  PyTuple,
  Shape,
  bare,
  isPlainStr,
  growSlots,
  PyMember,
  PyProperty,
} from './objects.ts';
export type { Arg, Done, Finished, Out, PyValue, Sized, Slots, Str } from './objects.ts';
export { Raise } from './raised.ts';
export type { ExceptionName } from './raised.ts';
export { beginRepr, endRepr, repr, str } from './repr.ts';
export { PyBuiltin, TailCall, builtinFunction, isBuiltinMethod } from './rows.ts';
export { READONLY, shownModule } from './rows.ts';
export type { BuiltinMethod, FunctionRow, Row, Rows } from './rows.ts';
export { makeModule } from './module.ts';
export { UNMETERED } from './hashtable.ts';
export { PySet } from './set.ts';
export { similarName } from './similar.ts';
export { percentFormat } from './interpolate.ts';
export { payloadOf, withPayload } from './payload.ts';
export type { Payload } from './payload.ts';
export { hasSlot, orBail, takeShortcut, untilChanged } from './shortcut.ts';
export type { Shortcut } from './shortcut.ts';
export { added, answersFloat, askSpecial, callMethod, callSpecial, isAsked, isAnything, isExactFloat, isExactInt, standingFor } from './special.ts';
export { tellWarnings, warningRows, warningText } from './syntaxwarning.ts';
export { concat, fromCodePoints, mkstr, strCode, strKey, strLength, utf16 } from './text.ts';
export { truth } from './truth.ts';
export { argumentName, isCallable, typeName, typeOf } from './typeof.ts';
export type { Code, CompileWarning } from '../code/mod.ts';
export { hash as hashValue } from './hash.ts';
export { nameAttribute } from './attributeerror.ts';
export { dictNames, ownNames } from './slots.ts';
export { builtinClass, builtinException, linearise, namedAlone } from './classes.ts';
export { decimalValue, isSpace } from '../unicode/mod.ts';
export { checkLength, parseSpec } from './spec.ts';
export type { Formatting } from './spec.ts';
export { formattingOf } from './formatting.ts';
export { hashInt } from './hashing.ts';
export { toFloat } from './integer.ts';
export { shipped, shippedText } from './intrinsics.ts';
export { parseSignature } from './signature.ts';
export { kind } from './kinds.ts';
export { heldLength, lengthResult } from './length.ts';
export { attributeNames } from './object.ts';
export { allocate } from './heap.ts';
export { PyNative } from './objects.ts';
export { mustBeStr } from './repr.ts';
export { REMOVED } from './hashtable.ts';
export { positions } from './position.ts';
export { TYPO } from './traceback.ts';
export {
  dedent,
  exceptionName,
  exceptionOnly,
  formatException,
  frameRows,
  stackTexts,
  callerPlace,
  stackRows,
  tracebackLine,
} from './traceback.ts';
export type { FormatOptions, FrameRow, StackRow, Texts } from './traceback.ts';
export { hintOf, judgeName } from './hints.ts';
export { hints, hintsByCall } from './lengthhint.ts';
export { HostCallable, HostFloat, HostHandle, HostReference, HostTuple, HostValueError } from './host.ts';
export type { HostValue } from './host.ts';
export type { Boundary, CrossingOptions, HostObjectForm } from './crossing.ts';
export { fromHost } from './entering.ts';
export type { Entry } from './entering.ts';
export { toHost } from './leaving.ts';
export type { Exit } from './leaving.ts';
export { HostMember, PyHostObject, hostClassId, isReceiver } from './hostobject.ts';
export type { HostClassForm } from './hostobject.ts';
export { FUNCTION, MODULE } from './classes.ts';
export { DICT_ROW, FIXED_DICT_ROW, addNote, exceptionBeforeInit, newException, raiseWith, setField } from './exceptions.ts';
export { fullName, messageName, messageType, moduleOf } from './classnames.ts';
export { address, plainRepr } from './object.ts';
export { CodecError, codecName, decode, decodeSteps, encode, isDirect, isMultibyte, textCodec } from './codecs.ts';
export { codecFault, isUnencodable } from './strmethods.ts';
export { defineType } from './rows.ts';
export {
  Files,
  Folder,
  HOST,
  createFile,
  hiddenIn,
  listFolder,
  makeFolder,
  nameOf,
  normalPath,
  parentOf,
  readFile,
  removeNode,
  renameNode,
  statFile,
  touchNode,
  truncateFile,
  writeFile,
  fileInMemory,
  isHidden,
  isLocal,
  isOverlay,
  File,
  filesIn,
  makeFiles,
} from './files.ts';
export { defineConstant, defineWhole } from './rows.ts';
export type { FilesGiven, MountMode } from './files.ts';
export {
  CONTEXT,
  CONTEXT_VAR,
  NO_VALUE,
  PyContext,
  PyContextVar,
  PyToken,
  TOKEN,
  assignIn,
  contextNow,
  contextValue,
  copyContext,
  currentContext,
  enterContext,
  leaveContext,
  sharedVars,
  valueIn,
} from './context.ts';
export {
  BROKEN_BARRIER_ERROR,
  CANCELLED_ERROR,
  EVENT_LOOP,
  FUTURE,
  FUTURE_ITERATOR,
  FutureIterator,
  GATHERING,
  HANDLE,
  INVALID_STATE_ERROR,
  PyFuture,
  PyGathering,
  PyHandle,
  PyLoop,
  PyTask,
  TASK,
  TIMER_HANDLE,
  Tasks,
  abandonTasks,
  addTimer,
  callWhenDone,
  cancel,
  cancelledError,
  endLoop,
  enqueue,
  failure,
  isDone,
  nextDeadline,
  ripen,
  settleCancelled,
  settleException,
  settleResult,
  startTask,
  taskName,
  wakeWhenDone,
  wasCancelled,
} from './future.ts';
export { builtinName } from './descriptor.ts';
export { KEYS } from './dict.ts';
export { rebuildDict } from './rebuild.ts';
export { uncounted } from './heap.ts';
export { bestBase, hasWeakref, ownAttribute, suits } from './makeclass.ts';
export { constantNamed } from './objects.ts';
export { AsyncStep, AsyncYield, endStep, isIterableCoroutine, nextStep, takeStep } from './generator.ts';
export { MAX_DIGITS, conversion, isDigitLimit } from './inttext.ts';
export { STDLIB } from './stdlib.ts';
export { frozensetOf } from './set.ts';
export { ceilFloat, floorFloat, toInt } from './floating.ts';
export { bitLength, normal, roomFor } from './integer.ts';
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  erf,
  erfc,
  exp,
  exp2,
  expm1,
  gamma,
  lgamma,
  log,
  log10,
  log1p,
  log2,
  norm,
  pow,
  sin,
  sinh,
  tan,
  tanh,
} from './libm/mod.ts';
export { floatRepr } from './floattext.ts';
export { and as andBits, invert, or as orBits, xor as xorBits } from './bits.ts';
export { exponentOf, integerParts } from './ieee.ts';
export {
  addExactly,
  frexp,
  moduloOfC,
  nextAfter,
  remainderOf,
  roundedFma,
  scaled,
  sumExactly,
  sumProducts,
  ulp,
} from './floatmath.ts';
export { gcd, integerRoot, multiply, negate, power, subtract } from './integer.ts';
export { bufferOf, latin, latinBytes, needBuffer } from './buffer.ts';
export { decimalText, parseInt as intOfText } from './inttext.ts';
export { absComplex } from './complexes.ts';
export { IN_SLOT, MAX_TEXT, PAID_TEXT, ROOM, chargeText, codePoints, cut, flatten, strCompare, textSize, unitsText, waiting } from './text.ts';
export { makeGeneric } from './genericalias.ts';
export { dictRow } from './dictmethods.ts';
export { size, sizeAsInt, sizeIndex } from './index.ts';
export { defineIterator } from './iterator.ts';
export { PyMappingProxy } from './mappingproxy.ts';
export { joined as joinedText, strEqual, strOf, strSlice, together } from './text.ts';
export { toDouble } from './float.ts';
export { quotedText } from './quoted.ts';
export { walksAsBuiltin } from './iterator.ts';
export {
  checkResizable,
  copyBytes,
  itemsIn,
  lengthen,
  putItems,
  removeItems,
  splice as spliceBytes,
} from './memory.ts';
export { GenericAlias, TypingAlias } from './genericalias.ts';
export { UNION, Union } from './union.ts';
export { joined } from './union.ts';
export { FORWARD_REF, PyForwardRef, PySpecialAlias, PySpecialForm, UNPACK, checkedType } from './forms.ts';
export {
  GENERIC,
  NO_DEFAULT,
  PARAM_KWARGS,
  PARAM_PART,
  PARAM_SPEC,
  PyTypeVar,
  TYPE_ALIAS,
  TYPE_VAR,
  TYPE_VAR_TUPLE,
} from './typevars.ts';
export { callNative } from './call.ts';
export { ORDERED, changeFault } from './dictviews.ts';
export { viewOf } from './views.ts';
export { CHARACTERS, formatSize, readItem, writeFloat, writeInt } from './items.ts';
export { bufferRows, releaseBuffer } from './memoryview.ts';
export { repeatBytes } from './bytestext.ts';
export { searchBound } from './sequence.ts';
export { asIndex, clip, placeIn, unpackSlice } from './index.ts';
export { PyItemField } from './itemfield.ts';
export { RecordingIterator, WrappingIterator } from './iterator.ts';
export type { Mark } from './iterator.ts';
export { ask, awaited, calls, forget as forgetWaiting, generatorOf, give, isFlat, isGoingOn, stepperOf, taken } from './waiting.ts';
