# ---- the root logger writes warnings to standard error
import logging
logging.warning('careful %s', 'now')
logging.info('not shown')
logging.error('bad %d%%', 5)
print('out')
#> WARNING:root:careful now
#> ERROR:root:bad 5%
#> out

# ---- basicConfig with a format and a level
import logging, sys
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s %(name)s %(message)s', stream=sys.stdout)
log = logging.getLogger('app.part')
log.debug('d')
log.info('i %s %s', 1, 2)
log.warning('w %(k)s', {'k': 'v'})
log.critical('c')
log.log(35, 'between')
logging.basicConfig(level=logging.ERROR)
print(logging.getLogger().level)
#> DEBUG app.part d
#> INFO app.part i 1 2
#> WARNING app.part w v
#> CRITICAL app.part c
#> Level 35 app.part between
#> 10

# ---- handlers, formatters and propagation
import logging, sys
a = logging.getLogger('a')
b = logging.getLogger('a.b')
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('[%(name)s] %(levelname)-8s|%(message)s|%(lineno)d|%(funcName)s|%(module)s|%(filename)s'))
a.addHandler(h)
a.setLevel('INFO')
def f():
    b.info('from b')
    b.debug('no')
f()
b.propagate = False
b.warning('last resort')
b.propagate = True
print(b.parent is a, a.parent is logging.root, b.getEffectiveLevel(), b.isEnabledFor(10), a.handlers == [h])
print(a, b, logging.root, h.level)
#> [a.b] INFO    |from b|38|f|logging|logging.py
#> last resort
#> True True 20 False True
#> <Logger a (INFO)> <Logger a.b (INFO)> <RootLogger root (WARNING)> 0

# ---- exceptions
import logging, sys
logging.basicConfig(stream=sys.stdout, format='%(message)s')
log = logging.getLogger(__name__)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed: %s', 'x')
    log.error('with', exc_info=True)
try:
    {}['k']
except KeyError as e:
    log.warning('given', exc_info=e)
print(log.name)
#> failed: x
#> Traceback (most recent call last):
#>   File "logging.py", line 56, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> with
#> Traceback (most recent call last):
#>   File "logging.py", line 56, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> given
#> Traceback (most recent call last):
#>   File "logging.py", line 61, in <module>
#>     {}['k']
#>     ~~^^^^^
#> KeyError: 'k'
#> __main__

# ---- levels
import logging
print([logging.getLevelName(n) for n in (0, 10, 20, 30, 40, 50, 15)], logging.getLevelName('INFO'), logging.getLevelName('X'))
logging.addLevelName(15, 'TRACE')
print(logging.getLevelName(15), sorted(logging.getLevelNamesMapping().items()))
for bad in ('loud', 3.5, None):
    try:
        logging.getLogger('x').setLevel(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    logging.getLogger(3)
except TypeError as e:
    print(e)
#> ['NOTSET', 'DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL', 'Level 15'] 20 Level X
#> TRACE [('CRITICAL', 50), ('DEBUG', 10), ('ERROR', 40), ('FATAL', 50), ('INFO', 20), ('NOTSET', 0), ('TRACE', 15), ('WARN', 30), ('WARNING', 30)]
#> ValueError Unknown level: 'loud'
#> TypeError Level not an integer or a valid string: 3.5
#> TypeError Level not an integer or a valid string: None
#> A logger name must be a string

# ---- filters
import logging, sys
log = logging.getLogger('f')
h = logging.StreamHandler(sys.stdout)
log.addHandler(h)
class No(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()
log.addFilter(No())
log.warning('a secret')
log.warning('fine')
h.addFilter(lambda r: r.levelno > 30)
log.warning('too low')
log.error('high')
f = logging.Filter('a.b')
for name in ('a.b', 'a.b.c', 'a.bc', 'a', 'x'):
    print(name, bool(f.filter(logging.makeLogRecord({'name': name}))))
#> fine
#> high
#> a.b True
#> a.b.c True
#> a.bc False
#> a False
#> x False

# ---- extra, adapters, stacklevel
import logging, sys
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(user)s: %(message)s (%(lineno)d)'))
log = logging.getLogger('e')
log.addHandler(h)
log.warning('m', extra={'user': 'ann'})
ad = logging.LoggerAdapter(log, {'user': 'bob'})
ad.warning('n %s', 1)
def warn(text):
    log.warning(text, extra={'user': 'c'}, stacklevel=2)
warn('from here')
try:
    log.warning('x', extra={'message': 1})
except KeyError as e:
    print(e)
print(ad)
#> ann: m (137)
#> bob: n 1 (139)
#> c: from here (142)
#> "Attempt to overwrite 'message' in LogRecord"
#> <LoggerAdapter e (WARNING)>

# ---- a wrong format is reported, and the program goes on
import logging, sys
log = logging.getLogger('w')
log.addHandler(logging.StreamHandler(sys.stdout))
logging.raiseExceptions = False
log.warning('%d', 'x')
print('on')
try:
    logging.Formatter('%(x)s', style='?')
except ValueError as e:
    print(e)
f = logging.Formatter('%(nothing)s')
try:
    f.format(logging.makeLogRecord({'msg': 'm'}))
except ValueError as e:
    print(e)
#> on
#> Style must be one of: %,{,$
#> Formatting field not found in record: 'nothing'

# ---- disable, children, handlers by name
import logging, sys
log = logging.getLogger('p')
log.addHandler(logging.StreamHandler(sys.stdout))
logging.disable(logging.WARNING)
log.warning('no')
log.error('yes')
logging.disable(logging.NOTSET)
log.warning('again')
c = log.getChild('q.r')
print(c.name, c.parent.name, log.hasHandlers(), c.hasHandlers())
print(sorted(x.name for x in logging.getLogger('p').getChildren()))
h = logging.NullHandler()
h.set_name('null')
print(logging.getHandlerByName('null') is h, logging.getHandlerNames(), h)
log.handlers.clear()
log.propagate = False
log.addHandler(h)
log.error('swallowed')
#> yes
#> again
#> p.q.r p True True
#> []
#> True frozenset({'null'}) <NullHandler (NOTSET)>

# ---- a handler of one's own
import logging
class List(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
    def emit(self, record):
        self.records.append(self.format(record))
h = List()
h.setLevel(logging.ERROR)
log = logging.getLogger('l')
log.addHandler(h)
log.propagate = False
log.setLevel(logging.DEBUG)
for level in (10, 20, 30, 40, 50):
    log.log(level, 'level %d', level)
print(h.records)
class Bad(logging.Handler):
    pass
try:
    Bad().handle(logging.makeLogRecord({}))
except NotImplementedError as e:
    print(e)
#> ['level 40', 'level 50']
#> emit must be implemented by Handler subclasses

# ---- warnings are captured
import logging, sys, warnings
logging.basicConfig(stream=sys.stdout, format='%(name)s|%(message)s')
logging.captureWarnings(True)
warnings.warn('caught')
logging.captureWarnings(False)
#> py.warnings|logging.py:229: UserWarning: caught
#>   warnings.warn('caught')
#>

# ---- record factories
import logging, sys
old = logging.getLogRecordFactory()
def factory(*args, **kwargs):
    record = old(*args, **kwargs)
    record.tag = 'T'
    return record
logging.setLogRecordFactory(factory)
logging.basicConfig(stream=sys.stdout, format='%(tag)s %(message)s')
logging.warning('tagged')
#> T tagged

# ---- styles and defaults
import logging
r = logging.makeLogRecord({'msg': 'hello %s', 'args': ('you',), 'levelname': 'INFO', 'name': 'n'})
print(logging.Formatter('{levelname}:{message}', style='{').format(r))
print(logging.Formatter('%(message)s %(ip)s', defaults={'ip': '-'}).format(r))
print(r, r.getMessage())
print(logging.Formatter().format(r), logging.BufferingFormatter().format([r, r]))
#> INFO:hello you
#> hello you -
#> <LogRecord: n, None, , 0, "hello %s"> hello you
#> hello you hello youhello you

# ---- getLevelName both ways
import logging
for level in (0, 10, 20, 30, 40, 50, 17, -5, 'INFO', 'WARN', 'nope'):
    print(repr(level), logging.getLevelName(level))
#> 0 NOTSET
#> 10 DEBUG
#> 20 INFO
#> 30 WARNING
#> 40 ERROR
#> 50 CRITICAL
#> 17 Level 17
#> -5 Level -5
#> 'INFO' 20
#> 'WARN' 30
#> 'nope' Level nope

# ---- level constants
import logging
print(logging.CRITICAL, logging.FATAL, logging.ERROR, logging.WARNING, logging.WARN, logging.INFO, logging.DEBUG, logging.NOTSET)
print({k: v for k, v in logging.getLevelNamesMapping().items() if k not in ('TRACE', 'NOTICE')})
#> 50 50 40 30 30 20 10 0
#> {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

# ---- addLevelName
import logging, sys
logging.addLevelName(25, 'NOTICE')
print(logging.getLevelName(25), logging.getLevelName('NOTICE'), 'NOTICE' in logging.getLevelNamesMapping())
logging.basicConfig(level='NOTICE', format='%(levelname)s:%(levelno)d:%(message)s', stream=sys.stdout)
logging.log(25, 'seen'); logging.info('not seen'); logging.warning('also')
#> NOTICE 25 True
#> NOTICE:25:seen
#> WARNING:30:also

# ---- setLevel takes numbers and names
import logging
log = logging.getLogger('lv')
for level in (10, 'ERROR', 'CRITICAL', 0): log.setLevel(level); print(log.level, log)
for bad in ('loud', None, 1.5, [1]):
    try: log.setLevel(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 10 <Logger lv (DEBUG)>
#> 40 <Logger lv (ERROR)>
#> 50 <Logger lv (CRITICAL)>
#> 0 <Logger lv (WARNING)>
#> ValueError Unknown level: 'loud'
#> TypeError Level not an integer or a valid string: None
#> TypeError Level not an integer or a valid string: 1.5
#> TypeError Level not an integer or a valid string: [1]

# ---- effective levels come from above
import logging
root = logging.getLogger()
a = logging.getLogger('app'); b = logging.getLogger('app.db'); c = logging.getLogger('app.db.pool')
a.setLevel(logging.INFO)
print(c.getEffectiveLevel(), c.isEnabledFor(10), c.isEnabledFor(20), root.getEffectiveLevel())
b.setLevel(logging.DEBUG)
print(c.getEffectiveLevel(), c.parent is b, b.parent is a, a.parent is root, c.level)
#> 20 False True 30
#> 10 True True True 0

# ---- parents are found when loggers come late
import logging
deep = logging.getLogger('x.y.z')
print(deep.parent.name)
mid = logging.getLogger('x.y')
print(deep.parent.name, mid.parent.name)
top = logging.getLogger('x')
print(mid.parent.name, logging.getLogger('x.y.z') is deep)
#> root
#> x.y root
#> x True

# ---- getLogger
import logging
print(logging.getLogger(), logging.getLogger('a.b'), logging.getLogger('').name, logging.getLogger('root') is logging.getLogger(), logging.getLogger(None) is logging.root)
for bad in (5, ['x']):
    try: logging.getLogger(bad)
    except TypeError as e: print(e)
#> <RootLogger root (WARNING)> <Logger a.b (WARNING)> root True True
#> A logger name must be a string
#> A logger name must be a string

# ---- reprs
import logging, sys
log = logging.getLogger('r'); log.setLevel(30)
h = logging.StreamHandler(sys.stdout); h.setLevel(10)
print(log, logging.NullHandler(), logging.Filter('a').name, repr(logging.Formatter())[:20], logging.LoggerAdapter(log))
print(repr(h).split(' ')[0], logging.getLogger(), h.level)
h.name = 'out'
print(h.name, h.get_name(), logging.getHandlerByName('out') is h, 'out' in logging.getHandlerNames())
#> <Logger r (WARNING)> <NullHandler (NOTSET)> a <logging.Formatter o <LoggerAdapter r (WARNING)>
#> <StreamHandler <RootLogger root (WARNING)> 10
#> out out True True

# ---- every function of the module
import logging, sys
logging.basicConfig(level=1, format='%(levelname)-8s %(message)s', stream=sys.stdout)
logging.debug('d'); logging.info('i %s', 1); logging.warning('w %d', 2); logging.error('e'); logging.critical('c'); logging.fatal('f'); logging.log(5, 'five %r', 'x')
#> DEBUG    d
#> INFO     i 1
#> WARNING  w 2
#> ERROR    e
#> CRITICAL c
#> CRITICAL f
#> Level 5  five 'x'

# ---- every method of a logger
import logging, sys
log = logging.getLogger('m'); log.setLevel(1); log.propagate = False
log.addHandler(logging.StreamHandler(sys.stdout))
log.debug('d'); log.info('i'); log.warning('w'); log.error('e'); log.critical('c'); log.fatal('f'); log.log(7, 'seven')
log.handlers[0].setFormatter(logging.Formatter('%(levelname)s'))
log.log(7, 'x'); log.fatal('y')
#> d
#> i
#> w
#> e
#> c
#> f
#> seven
#> Level 7
#> CRITICAL

# ---- arguments of messages
import logging, sys
logging.basicConfig(format='%(message)s', stream=sys.stdout)
logging.warning('no args %s'); logging.warning('%s and %s', 'a', 'b'); logging.warning('%(x)s-%(y)d', {'x': 1, 'y': 2}); logging.warning('100%'); logging.warning('%s', ('t', 1)); logging.warning('%s', {}); logging.warning('%s', {'a': 1})
logging.warning(5); logging.warning(['list']); logging.warning(None); logging.warning('%.2f', 3.14159)
#> no args %s
#> a and b
#> 1-2
#> 100%
#> ('t', 1)
#> {}
#> {'a': 1}
#> 5
#> ['list']
#> None
#> 3.14

# ---- a message object of the program
import logging, sys
class Msg:
    def __init__(self, fmt, **kw): self.fmt, self.kw = fmt, kw
    def __str__(self): return self.fmt.format(**self.kw)
logging.basicConfig(format='%(message)s', stream=sys.stdout)
logging.error(Msg('{a} + {b}', a=1, b=2))
class Lazy:
    def __str__(self): print('(made)'); return 'lazy'
logging.debug('%s', Lazy()); logging.warning('%s', Lazy())
#> 1 + 2
#> (made)
#> lazy

# ---- format fields
import logging, sys
logging.basicConfig(format='%(name)s|%(levelname)s|%(levelno)s|%(filename)s|%(module)s|%(funcName)s|%(message)s', stream=sys.stdout)
def work(): logging.getLogger('job').warning('in a function')
work()
logging.warning('at the top')
(lambda: logging.warning('in a lambda'))()
class C:
    def m(self): logging.warning('in a method')
C().m()
#> job|WARNING|30|logging.py|logging|work|in a function
#> root|WARNING|30|logging.py|logging|<module>|at the top
#> root|WARNING|30|logging.py|logging|<lambda>|in a lambda
#> root|WARNING|30|logging.py|logging|m|in a method

# ---- line numbers of callers
import logging, sys
logging.basicConfig(format='%(lineno)d %(message)s', stream=sys.stdout)
logging.warning('a')

logging.warning('b')
def helper(msg, level=2): logging.warning(msg, stacklevel=level)
def caller(): helper('from caller')
caller()
helper('top', 1)
#> 431 a
#> 433 b
#> 435 from caller
#> 434 top

# ---- brace and dollar styles
import logging, sys
h = logging.StreamHandler(sys.stdout)
log = logging.getLogger('st'); log.addHandler(h); log.propagate = False
for style, fmt in (('{', '{levelname:>8}:{message}'), ('$', '${levelname}:$message'), ('%', '%(levelname)s:%(message)s')):
    h.setFormatter(logging.Formatter(fmt, style=style)); log.warning('x %s', 1)
for args in (('x', None, '?'), ('no fields', None, '%'), ('{nope!z}', None, '{'), ('{', None, '{')):
    try: logging.Formatter(*args)
    except ValueError as e: print(e)
print(logging.Formatter('plain', validate=False)._fmt)
#>  WARNING:x 1
#> WARNING:x 1
#> WARNING:x 1
#> Style must be one of: %,{,$
#> Invalid format 'no fields' for '%' style
#> invalid format: invalid conversion: 'z'
#> invalid format: Single '{' encountered in format string
#> plain

# ---- formatter defaults
import logging, sys
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(ip)s %(message)s', defaults={'ip': '-'}))
log = logging.getLogger('df'); log.addHandler(h); log.propagate = False
log.warning('none'); log.warning('given', extra={'ip': '10.0.0.1'})
#> - none
#> 10.0.0.1 given

# ---- extra
import logging, sys
logging.basicConfig(format='%(user)s: %(message)s', stream=sys.stdout)
logging.warning('hello', extra={'user': 'ann'})
for bad in ({'message': 1}, {'asctime': 1}, {'name': 'x'}, {'lineno': 5}):
    try: logging.warning('x', extra=bad)
    except KeyError as e: print(e)
#> ann: hello
#> "Attempt to overwrite 'message' in LogRecord"
#> "Attempt to overwrite 'asctime' in LogRecord"
#> "Attempt to overwrite 'name' in LogRecord"
#> "Attempt to overwrite 'lineno' in LogRecord"

# ---- makeLogRecord and its attributes
import logging
r = logging.makeLogRecord({'msg': 'a %s', 'args': ('b',), 'levelname': 'INFO', 'custom': 5})
print(r.getMessage(), r.custom, r.levelname, r.name, r.exc_info, r.levelno, logging.Formatter('%(levelname)s %(message)s %(custom)d').format(r))
#> a b 5 INFO None None None INFO a b 5

# ---- a record by hand
import logging
r = logging.LogRecord('n', logging.ERROR, '/a/b/c.py', 12, 'm %d', (3,), None, func='f', sinfo='S')
print(r, r.name, r.levelname, r.filename, r.module, r.lineno, r.funcName, r.getMessage(), r.stack_info, r.pathname, r.args)
print(logging.Formatter('%(filename)s:%(lineno)d %(message)s').format(r), logging.LogRecord('n', 5, 'x', 1, 'plain', None, None).levelname, logging.LogRecord('n', 5, 'x', 1, '%(k)s', ({'k': 'v'},), None).getMessage())
#> <LogRecord: n, 40, /a/b/c.py, 12, "m %d"> n ERROR c.py c 12 f m 3 S /a/b/c.py (3,)
#> c.py:12 m 3
#> S Level 5 v

# ---- exceptions with exception, exc_info and error
import logging, sys
logging.basicConfig(format='%(levelname)s %(message)s', stream=sys.stdout)
try: 1 / 0
except ZeroDivisionError as e:
    logging.exception('failed %s', 'here')
    logging.warning('with', exc_info=True)
    saved = e
logging.error('later', exc_info=saved)
logging.error('tuple', exc_info=(ValueError, ValueError('v'), None))
logging.error('none', exc_info=True)
logging.exception('no exception', exc_info=False)
#> ERROR failed here
#> Traceback (most recent call last):
#>   File "logging.py", line 502, in <module>
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#> WARNING with
#> Traceback (most recent call last):
#>   File "logging.py", line 502, in <module>
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#> ERROR later
#> Traceback (most recent call last):
#>   File "logging.py", line 502, in <module>
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#> ERROR tuple
#> ValueError: v
#> ERROR none
#> NoneType: None
#> ERROR no exception

# ---- formatException and formatStack by hand
import logging
f = logging.Formatter()
try: {}['k']
except KeyError as e:
    text = f.formatException((KeyError, e, e.__traceback__))
    print(text)
print(f.formatStack('stack text'), f.usesTime(), logging.Formatter('%(asctime)s').usesTime())
#> Traceback (most recent call last):
#>   File "logging.py", line 538, in <module>
#>     try: {}['k']
#>          ~~^^^^^
#> KeyError: 'k'
#> stack text False True

# ---- a formatter of one's own
import logging, sys, json
class J(logging.Formatter):
    def format(self, record):
        out = {'lvl': record.levelname, 'msg': record.getMessage(), 'logger': record.name}
        if record.exc_info: out['exc'] = record.exc_info[0].__name__
        return json.dumps(out)
h = logging.StreamHandler(sys.stdout); h.setFormatter(J())
log = logging.getLogger('json'); log.addHandler(h); log.propagate = False
log.warning('x %d', 1)
try: int('x')
except ValueError: log.exception('bad')
#> {"lvl": "WARNING", "msg": "x 1", "logger": "json"}
#> {"lvl": "ERROR", "msg": "bad", "logger": "json", "exc": "ValueError"}

# ---- exceptions in one line
import logging, sys
class One(logging.Formatter):
    def formatException(self, ei): return repr(super().formatException(ei).splitlines()[-1])
    def format(self, record): return super().format(record).replace('\n', ' | ')
h = logging.StreamHandler(sys.stdout); h.setFormatter(One('%(levelname)s %(message)s'))
log = logging.getLogger('one'); log.addHandler(h); log.propagate = False
try: [][1]
except IndexError: log.exception('oops')
#> ERROR oops | 'IndexError: list index out of range'

# ---- times
import logging, time
f = logging.Formatter('%(asctime)s %(message)s', '%Y/%m/%d')
f.converter = time.gmtime
r = logging.makeLogRecord({'msg': 'x', 'created': 86400.25, 'msecs': 250.0})
print(f.format(r), f.formatTime(r, '%H:%M:%S'))
g = logging.Formatter('%(asctime)s')
g.converter = time.gmtime
print(g.format(r), g.default_time_format, g.default_msec_format, g.datefmt)
g.default_msec_format = '%s.%03d'
print(g.formatTime(r))
g.default_msec_format = None
print(g.formatTime(r))
#> 1970/01/02 x 00:00:00
#> 1970-01-02 00:00:00,250 %Y-%m-%d %H:%M:%S %s,%03d None
#> 1970-01-02 00:00:00.250
#> 1970-01-02 00:00:00

# ---- handlers have levels
import logging, io
log = logging.getLogger('two'); log.setLevel(10); log.propagate = False
low, high = io.StringIO(), io.StringIO()
for stream, level in ((low, 10), (high, 40)):
    h = logging.StreamHandler(stream); h.setLevel(level); log.addHandler(h)
log.debug('d'); log.error('e')
print(repr(low.getvalue()), repr(high.getvalue()), log.hasHandlers(), len(log.handlers))
#> 'd\ne\n' 'e\n' True 2

# ---- adding and removing handlers
import logging, io
log = logging.getLogger('ar'); log.propagate = False
out = io.StringIO()
h = logging.StreamHandler(out)
log.addHandler(h); log.addHandler(h)
log.warning('once'); log.removeHandler(h); log.removeHandler(h)
print(log.handlers, out.getvalue(), log.hasHandlers())
#> [] once
#>  False

# ---- propagation and copies
import logging, io
out = io.StringIO()
root = logging.getLogger(); root.addHandler(logging.StreamHandler(out))
child = logging.getLogger('p.c'); child.addHandler(logging.StreamHandler(out))
child.warning('both'); child.propagate = False; child.warning('own')
print(out.getvalue().split(), child.hasHandlers(), logging.getLogger('p').hasHandlers())
#> ['both', 'both', 'own'] True True

# ---- the last resort writes warnings only
import logging, sys
log = logging.getLogger('lonely')
log.info('quiet'); log.warning('loud')
print(logging.lastResort.level, logging.lastResort)
saved, logging.lastResort = logging.lastResort, None
logging.raiseExceptions = False
log.error('silence')
logging.raiseExceptions, logging.lastResort = True, saved
#> loud
#> 30 <_StderrHandler <stderr> (WARNING)>

# ---- StreamHandler
import logging, io
a, b = io.StringIO(), io.StringIO()
h = logging.StreamHandler(a)
print(h.setStream(b) is a, h.setStream(b), h.terminator == '\n')
h.terminator = '|'
h.emit(logging.makeLogRecord({'msg': 'x'})); h.handle(logging.makeLogRecord({'msg': 'y'})); h.flush()
print(a.getvalue(), b.getvalue())
#> True None True
#>  x|y|

# ---- FileHandler
import logging, os
h = logging.FileHandler('/tmp/app.log', mode='w')
h.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
log = logging.getLogger('file'); log.propagate = False; log.addHandler(h)
log.warning('one'); log.error('two ü')
h.close()
print(open('/tmp/app.log', encoding='utf-8').read(), os.path.basename(h.baseFilename), h.mode, h)
d = logging.FileHandler('/tmp/app2.log', delay=True, encoding='utf-8')
print(os.path.exists('/tmp/app2.log'), d.stream)
d.emit(logging.makeLogRecord({'msg': 'x'})); d.close()
print(open('/tmp/app2.log').read())
os.remove('/tmp/app.log'); os.remove('/tmp/app2.log')
#> WARNING one
#> ERROR two ü
#>  app.log w <FileHandler /tmp/app.log (NOTSET)>
#> False None
#> x
#>

# ---- basicConfig to a file
import logging, os
logging.basicConfig(filename='/tmp/bc.log', filemode='w', level=logging.INFO, format='%(message)s', encoding='utf-8')
logging.info('hello'); logging.debug('no')
logging.shutdown()
print(open('/tmp/bc.log').read())
os.remove('/tmp/bc.log')
#> hello
#>

# ---- basicConfig does nothing twice, but with force
import logging, sys, io
logging.basicConfig(format='A %(message)s', stream=sys.stdout)
logging.basicConfig(format='B %(message)s', stream=io.StringIO())
logging.warning('x')
logging.basicConfig(format='C %(message)s', stream=sys.stdout, force=True)
logging.warning('y')
print(len(logging.root.handlers))
#> A x
#> C y
#> 1

# ---- basicConfig with handlers
import logging, io
out = io.StringIO()
own = logging.StreamHandler(out); own.setFormatter(logging.Formatter('own %(message)s'))
plain = logging.StreamHandler(out)
logging.basicConfig(handlers=[own, plain], format='default %(message)s')
logging.warning('x')
print(out.getvalue().splitlines())
#> ['own x', 'default x']

# ---- basicConfig refuses
import logging, sys
for kw in ({'stream': sys.stdout, 'filename': 'x'}, {'stream': sys.stdout, 'handlers': []}, {'bogus': 1}, {'style': '?'}, {'level': 'LOUD'}, {'a': 1, 'b': 2}):
    try: logging.basicConfig(force=True, **kw)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> ValueError 'stream' and 'filename' should not be specified together
#> ValueError 'stream' or 'filename' should not be specified together with 'handlers'
#> ValueError Unrecognised argument(s): bogus
#> ValueError Style must be one of: %,{,$
#> ValueError Unknown level: 'LOUD'
#> ValueError Unrecognised argument(s): a, b

# ---- filters by name, function and object
import logging, sys
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('%(name)s %(message)s'))
root = logging.getLogger(); root.addHandler(h)
f = logging.Filter('app.db')
h.addFilter(f)
for name in ('app', 'app.db', 'app.db.x', 'app.dbx'): logging.getLogger(name).warning('m')
h.removeFilter(f)
h.addFilter(lambda r: 'secret' not in r.getMessage())
logging.warning('a secret'); logging.warning('open')
print(f.filter(logging.makeLogRecord({'name': 'app.db'})), len(h.filters))
#> app.db m
#> app.db.x m
#> root open
#> True 1

# ---- filters that change records
import logging, sys
class Ctx(logging.Filter):
    def filter(self, record):
        record.user = 'ann'
        return True
def redact(record):
    import copy
    new = copy.copy(record)
    new.msg = str(record.msg).replace('pw', '**')
    return new
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('%(user)s %(message)s'))
log = logging.getLogger('ctx'); log.propagate = False; log.addHandler(h); log.addFilter(Ctx()); h.addFilter(redact)
log.warning('my pw is x')
print(log.filter(logging.makeLogRecord({})) is not False)
#> ann my ** is x
#> True

# ---- LoggerAdapter
import logging, sys
logging.basicConfig(format='%(message)s %(rid)s', stream=sys.stdout)
class A(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs['extra'] = {**self.extra, **kwargs.get('extra', {})}
        return f'[{self.extra["rid"]}] {msg}', kwargs
a = A(logging.getLogger('web'), {'rid': 7})
a.warning('x %d', 1); a.error('y', extra={'rid': 8}); a.info('no')
b = logging.LoggerAdapter(logging.getLogger('web'), {'rid': 9})
b.warning('plain', extra={'other': 1}); b.log(40, 'log')
c = logging.LoggerAdapter(logging.getLogger('web'), {'rid': 1}, merge_extra=True)
c.warning('merged', extra={'rid': 2})
print(a.name, a.isEnabledFor(10), a.getEffectiveLevel(), a.logger is b.logger, a.hasHandlers())
a.setLevel(10); print(a.logger.level)
#> [7] x 1 7
#> [7] y 8
#> plain 9
#> log 9
#> merged 2
#> web False 30 True True
#> 10

# ---- children and getChild
import logging
log = logging.getLogger('par')
print(log.getChild('a.b'), log.getChild('a') in log.getChildren(), logging.getLogger().getChild('x').name, sorted(c.name for c in log.getChildren()))
#> <Logger par.a.b (WARNING)> True x ['par.a']

# ---- disable
import logging, sys
logging.basicConfig(format='%(message)s', stream=sys.stdout)
logging.disable(logging.WARNING)
logging.warning('no'); logging.error('yes')
print(logging.getLogger().isEnabledFor(30), logging.root.manager.disable)
logging.disable('CRITICAL'); logging.critical('no')
logging.disable(); logging.critical('still no')
logging.disable(logging.NOTSET); logging.warning('again')
log = logging.getLogger('off'); log.disabled = True; log.error('no')
#> yes
#> False 30
#> again

# ---- logger classes
import logging, sys
class L(logging.Logger):
    def trace(self, msg, *args): self.log(5, 'TRACE ' + msg, *args)
logging.setLoggerClass(L)
log = logging.getLogger('cls'); log.setLevel(1)
logging.basicConfig(format='%(message)s', stream=sys.stdout)
log.trace('x %s', 1)
print(type(log).__name__, logging.getLoggerClass() is L)
logging.setLoggerClass(logging.Logger)
for bad in (int, object):
    try: logging.setLoggerClass(bad)
    except TypeError as e: print(e)
#> TRACE x 1
#> L True
#> logger not derived from logging.Logger: int
#> logger not derived from logging.Logger: object

# ---- record factories, further
import logging, sys
old = logging.getLogRecordFactory()
def factory(*args, **kw):
    r = old(*args, **kw); r.app = 'shop'; return r
logging.setLogRecordFactory(factory)
logging.basicConfig(format='%(app)s %(message)s', stream=sys.stdout)
logging.warning('x')
logging.setLogRecordFactory(old)
#> shop x

# ---- a handler of one's own that collects
import logging
class Lst(logging.Handler):
    def __init__(self): super().__init__(logging.INFO); self.out = []
    def emit(self, record): self.out.append((record.levelname, record.getMessage()))
h = Lst(); log = logging.getLogger('lst'); log.setLevel(1); log.propagate = False; log.addHandler(h)
log.debug('d'); log.info('i %d', 1); log.error('e')
print(h.out, h.format(logging.makeLogRecord({'msg': 'm'})))
try: logging.Handler().emit(None)
except NotImplementedError as e: print(e)
#> [('INFO', 'i 1'), ('ERROR', 'e')] m
#> emit must be implemented by Handler subclasses

# ---- a handler that fails
import logging, sys, io
class Bad(logging.Handler):
    def emit(self, record):
        try: raise OSError('disk full')
        except OSError: self.handleError(record)
log = logging.getLogger('bad'); log.propagate = False; log.addHandler(Bad())
old, sys.stderr = sys.stderr, io.StringIO()
log.warning('x')
text, sys.stderr = sys.stderr.getvalue(), old
print(text.splitlines()[0], text.splitlines()[-2:])
logging.raiseExceptions = False
log.warning('y')
logging.raiseExceptions = True
print('quiet')
#> --- Logging error --- ["Message: 'x'", 'Arguments: ()']
#> quiet

# ---- NullHandler
import logging
log = logging.getLogger('lib'); log.addHandler(logging.NullHandler()); log.propagate = False
log.error('nothing')
h = logging.NullHandler()
print(h.handle(None), h.emit(None), h.createLock(), h)
#> None None None <NullHandler (NOTSET)>

# ---- BufferingFormatter
import logging
class B(logging.BufferingFormatter):
    def formatHeader(self, records): return f'<{len(records)}>'
    def formatFooter(self, records): return '</>'
rs = [logging.makeLogRecord({'msg': m}) for m in 'ab']
print(B(logging.Formatter('%(message)s;')).format(rs), repr(B().format([])), logging.BufferingFormatter().format(rs))
#> <2>a;b;</> '' ab

# ---- captureWarnings
import logging, warnings, sys
logging.basicConfig(format='%(name)s %(levelname)s %(message)s', stream=sys.stdout)
logging.captureWarnings(True)
warnings.warn_explicit('old thing', UserWarning, 'f.py', 3)
logging.captureWarnings(False)
print(logging.getLogger('py.warnings').name)
#> py.warnings WARNING f.py:3: UserWarning: old thing
#>
#> py.warnings

# ---- warn is an old name
import logging, warnings, sys
logging.basicConfig(format='%(message)s', stream=sys.stdout)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    logging.warn('a'); logging.getLogger('x').warn('b')
print([str(x.message) for x in w])
#> a
#> b
#> ["The 'warn' function is deprecated, use 'warning' instead", "The 'warn' method is deprecated, use 'warning' instead"]

# ---- constants and names
import logging
print(logging.BASIC_FORMAT, logging.raiseExceptions, logging.root.name, logging.Logger.manager is logging.root.manager, len(logging.__all__))
print(logging.Logger.__mro__[1], logging.StreamHandler.__mro__[1:3], logging.FileHandler.__bases__, logging.Formatter.__module__)
#> %(levelname)s:%(name)s:%(message)s True root True 45
#> <class 'logging.Filterer'> (<class 'logging.Handler'>, <class 'logging.Filterer'>) (<class 'logging.StreamHandler'>,) logging

# ---- shutdown flushes handlers
import logging
class F(logging.Handler):
    def flush(self): print('flush', self.name)
    def close(self): print('close', self.name); super().close()
a = F(); a.name = 'a'
b = F(); b.name = 'b'
logging.shutdown()
print('end') if False else None
#> flush b
#> close b
#> flush a
#> close a

# ---- a missing field in a format is reported
import logging, sys, io
logging.basicConfig(format='%(nope)s', stream=sys.stdout)
old, sys.stderr = sys.stderr, io.StringIO()
logging.warning('x')
text, sys.stderr = sys.stderr.getvalue(), old
print([l for l in text.splitlines() if 'Error' in l], 'Message: ' in text)
#> ["KeyError: 'nope'", "ValueError: Formatting field not found in record: 'nope'"] True

# ---- a decorator that logs calls
import logging, sys, functools
logging.basicConfig(level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s', stream=sys.stdout)
def logged(f):
    log = logging.getLogger(f.__module__)
    @functools.wraps(f)
    def inner(*a, **k):
        log.debug('%s%r', f.__name__, a)
        try: return f(*a, **k)
        except Exception as e: log.error('%s failed: %s', f.__name__, e); raise
    return inner
@logged
def div(a, b): return a / b
print(div(4, 2))
try: div(1, 0)
except ZeroDivisionError: pass
#> DEBUG:__main__:div(4, 2)
#> 2.0
#> DEBUG:__main__:div(1, 0)
#> ERROR:__main__:div failed: division by zero

# ---- logging in threads of tasks
import logging, asyncio, sys
logging.basicConfig(level=logging.INFO, format='%(levelname)s %(message)s', stream=sys.stdout)
async def job(n):
    logging.info('start %d', n)
    await asyncio.sleep(0)
    logging.info('end %d', n)
async def main(): await asyncio.gather(job(1), job(2))
asyncio.run(main())
#> INFO start 1
#> INFO start 2
#> INFO end 1
#> INFO end 2

# ---- stack_info
import logging, io
out = io.StringIO()
logging.basicConfig(format='%(message)s', stream=out)
def f(): logging.warning('where', stack_info=True)
f()
lines = out.getvalue().splitlines()
print(lines[0], lines[1])
#> where Stack (most recent call last):

# ---- findCaller and handle
import logging
log = logging.getLogger('fc')
seen = []
log.handle = lambda r: seen.append((r.funcName, r.getMessage()))
def outer(): log.error('m')
outer()
print(seen, log.makeRecord('n', 10, 'fn', 1, 'x', (), None).levelname, log.findCaller()[2])
#> [('outer', 'm')] DEBUG <module>

# ---- isEnabledFor is asked each time
import logging
log = logging.getLogger('cache')
print(log.isEnabledFor(10)); log.setLevel(10); print(log.isEnabledFor(10))
logging.disable(50); print(log.isEnabledFor(50)); logging.disable(0); print(log.isEnabledFor(50))
#> False
#> True
#> False
#> True

# ---- the time of a record in its text
import logging, re, sys, time
logging.basicConfig(format='%(asctime)s %(levelname)s %(message)s', stream=sys.stdout, datefmt='at %S %%', force=True)
class Fixed(logging.Filter):
    def filter(self, record):
        record.created, record.msecs = 1700000000.25, 250.0
        return True
root = logging.getLogger()
root.handlers[0].addFilter(Fixed())
logging.warning('with a format')
root.handlers[0].setFormatter(logging.Formatter('%(asctime)s|%(message)s'))
logging.warning('without')
utc = logging.Formatter('{asctime} {message}', style='{')
utc.converter = time.gmtime
root.handlers[0].setFormatter(utc)
logging.warning('of an instance')
class Iso(logging.Formatter):
    converter = time.gmtime
    default_time_format = '%Y-%m-%dT%H:%M:%S'
    default_msec_format = '%s.%03dZ'
root.handlers[0].setFormatter(Iso('%(asctime)s %(message)s'))
logging.error('of a class')
logging.Formatter.converter = time.gmtime
print(logging.Formatter('%(asctime)s').format(logging.makeLogRecord({'created': 0.5, 'msecs': 500.0})))
logging.Formatter.converter = time.localtime
#> at 20 % WARNING with a format
#> 2023-11-14 22:13:20,250|without
#> 2023-11-14 22:13:20,250 of an instance
#> 2023-11-14T22:13:20.250Z of a class
#> 1970-01-01 00:00:00,500

# ---- formats that name no field
import logging
for text in ('%(asctime)Z', '%(asctime)*3s', '%(asctime)_', '%(a).d', '%(a)5.s', '%(a)5.*s', '%(a)*d', '%(a)-05d', '%()s', '100%(x)%', '%(a)', '%(a)1*s'):
    try:
        logging.Formatter(text)
        print(text)
    except ValueError as e:
        print(e)
#> Invalid format '%(asctime)Z' for '%' style
#> Invalid format '%(asctime)*3s' for '%' style
#> Invalid format '%(asctime)_' for '%' style
#> Invalid format '%(a).d' for '%' style
#> Invalid format '%(a)5.s' for '%' style
#> %(a)5.*s
#> %(a)*d
#> %(a)-05d
#> Invalid format '%()s' for '%' style
#> 100%(x)%
#> Invalid format '%(a)' for '%' style
#> Invalid format '%(a)1*s' for '%' style

# ---- what is not enabled does nothing, whatever decides it
import logging

logging.basicConfig(level=logging.WARNING, format='%(levelname)s %(name)s %(message)s')
log = logging.getLogger('a.b')
log.debug('no %s', 1)
log.warning('yes %s', 1)
logging.getLogger('a').setLevel(logging.DEBUG)
log.debug('yes %s', 2)
print(log.getEffectiveLevel(), log.isEnabledFor(10), log.isEnabledFor(9))
logging.disable(logging.INFO)
log.info('no %s', 2)
log.error('yes %s', 3)
logging.disable(logging.NOTSET)
log.disabled = True
log.critical('no %s', 3)
log.disabled = False
log.level = True
print(log.getEffectiveLevel(), log.isEnabledFor(True), log.isEnabledFor(0))
log.level = 99
print(log.critical('no %s', 4), log.isEnabledFor(99.5))
for wrong in (lambda: log.debug(), lambda: log.isEnabledFor(), lambda: log.isEnabledFor('x'), lambda: log.debug(1, 2, x=3)):
    try:
        print(wrong())
    except TypeError as e:
        print(type(e).__name__, e)
#> WARNING a.b yes 1
#> DEBUG a.b yes 2
#> 10 True False
#> ERROR a.b yes 3
#> True True False
#> None True
#> TypeError Logger.debug() missing 1 required positional argument: 'msg'
#> TypeError Logger.isEnabledFor() missing 1 required positional argument: 'level'
#> TypeError '>=' not supported between instances of 'int' and 'str'
#> None

# ---- subclasses of Logger decide for themselves what is enabled
import logging

class Asking(logging.Logger):
    def isEnabledFor(self, level):
        print('asked', level)
        return False

class Leveled(logging.Logger):
    def getEffectiveLevel(self):
        print('level')
        return logging.ERROR

class Empty(logging.Logger):
    def __len__(self):
        print('empty')
        return 0

for cls in Asking, Leveled, Empty:
    log = cls('x', logging.NOTSET if cls is Empty else logging.DEBUG)
    log.propagate = False
    log.info('no')
    print(log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel())

log = logging.Logger('y', logging.ERROR)
log.isEnabledFor = lambda level: print('own', level)
log.debug('no')
logging.Logger.getEffectiveLevel = lambda self: print('patched') or 50
logging.Logger('z').error('no')
#> asked 20
#> asked 10
#> False 10
#> level
#> level
#> level
#> False 40
#> empty
#> empty
#> empty
#> empty
#> True 0
#> own 10
#> patched

# ---- warn() says where it is called
import logging
def f():
    logging.warn('function')
    log = logging.getLogger('a')
    log.warn('method %s', 1)
    logging.LoggerAdapter(log).warn('adapter')
f()
logging.warn('main')
#> logging.py:1118: DeprecationWarning: The 'warn' function is deprecated, use 'warning' instead
#>   logging.warn('function')
#> WARNING:root:function
#> logging.py:1120: DeprecationWarning: The 'warn' method is deprecated, use 'warning' instead
#>   log.warn('method %s', 1)
#> WARNING:a:method 1
#> logging.py:1121: DeprecationWarning: The 'warn' method is deprecated, use 'warning' instead
#>   logging.LoggerAdapter(log).warn('adapter')
#> WARNING:a:adapter
#> logging.py:1123: DeprecationWarning: The 'warn' function is deprecated, use 'warning' instead
#>   logging.warn('main')
#> WARNING:root:main

# ---- getChild wants a text
import logging
try:
    logging.getLogger('app').getChild(6)
except TypeError as e:
    print(e)
#> sequence item 1: expected str instance, int found

# ---- BufferingFormatter of what has no length
import logging
class B(logging.BufferingFormatter):
    def formatHeader(self, records): return f'<{len(records)}>'
try: B().format(1)
except TypeError as e: print(e)
class Records:
    def __len__(self): return 0
    def __bool__(self): return True
print(repr(B().format(Records())))
#> object of type 'int' has no len()
#> ''
