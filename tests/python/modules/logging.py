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
