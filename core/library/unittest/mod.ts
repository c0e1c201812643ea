/** `unittest`, all of it Python: a test calls what a program gives it. */
import { DOTTED } from '../dotted.ts';
import type { ModuleSource } from '../modules.ts';
import { ASSERTS, CONTEXTS } from './asserts.ts';
import { ASYNC_CASE } from './asynccase.ts';
import { AUTOSPEC } from './autospec.ts';
import { CASE, CASES } from './case.ts';
import { LOADER } from './loader.ts';
import { MAIN } from './main.ts';
import { MOCK } from './mock.ts';
import { CALLS } from './mockcalls.ts';
import { KINDS } from './mockkinds.ts';
import { SPECS } from './mockspecs.ts';
import { PATCHING } from './patching.ts';
import { RESULT, RUNNER, SIGNALS, UTIL } from './results.ts';
import { SUITE } from './suite.ts';

const PACKAGE = `
__all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase',
           'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult',
           'installHandler', 'registerResult', 'removeResult', 'removeHandler', 'addModuleCleanup', 'doModuleCleanups',
           'enterModuleContext']

__unittest = True

from .result import TestResult
from .case import (addModuleCleanup, TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless, expectedFailure,
                   doModuleCleanups, enterModuleContext)
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader
from .main import TestProgram, main
from .runner import TextTestRunner, TextTestResult
from .signals import installHandler, registerResult, removeResult, removeHandler


def __dir__():
    return globals().keys() | {'IsolatedAsyncioTestCase'}


def __getattr__(name):
    if name == 'IsolatedAsyncioTestCase':
        # asyncio is imported only by who needs it.
        global IsolatedAsyncioTestCase
        from .async_case import IsolatedAsyncioTestCase
        return IsolatedAsyncioTestCase
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
`;

export const UNITTEST_MODULES: readonly ModuleSource[] = [
  { name: 'unittest', doc: 'A framework for tests: cases, suites of them, and runners.', python: PACKAGE, package: true },
  { name: 'unittest.async_case', doc: 'Test cases with coroutines.', python: ASYNC_CASE },
  { name: 'unittest.case', doc: 'Test case implementation', python: CASE + ASSERTS + CONTEXTS + CASES },
  { name: 'unittest.loader', doc: 'Loading unittests.', python: LOADER },
  { name: 'unittest.main', doc: 'Unittest main program', python: MAIN },
  {
    name: 'unittest.mock',
    doc: 'Objects that stand for others, and tell how they were used.',
    python: SPECS + MOCK + KINDS + CALLS + AUTOSPEC + DOTTED + PATCHING,
  },
  { name: 'unittest.result', doc: 'Test result object', python: RESULT },
  { name: 'unittest.runner', doc: 'Running tests', python: RUNNER },
  { name: 'unittest.signals', doc: 'Interrupts, of which there are none.', python: SIGNALS },
  { name: 'unittest.suite', doc: 'TestSuite', python: SUITE },
  { name: 'unittest.util', doc: 'Various utility functions.', python: UTIL },
];
