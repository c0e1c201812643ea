# loggingconfig

# ---- tr memory
import logging, logging.handlers, logging.config, sys
def target():
    h = logging.StreamHandler(sys.stdout)
    h.setFormatter(logging.Formatter('%(name)s %(message)s'))
    return h
def logger(name, handler):
    log = logging.getLogger(name)
    log.handlers = [handler]
    log.setLevel(10)
    log.propagate = False
    return log
def memory():
    mh = logging.handlers.MemoryHandler(10, target=target())
    log = logger('mem', mh)
    log.info('kept back')
    print('before')
    mh.flush()
    log.error('flushes at once')
    return len(mh.buffer)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(memory)
#> before
#> mem kept back
#> mem flushes at once
#> 0

# ---- tr full
import logging, logging.handlers, logging.config, sys
def target():
    h = logging.StreamHandler(sys.stdout)
    h.setFormatter(logging.Formatter('%(name)s %(message)s'))
    return h
def logger(name, handler):
    log = logging.getLogger(name)
    log.handlers = [handler]
    log.setLevel(10)
    log.propagate = False
    return log
def full():
    mh = logging.handlers.MemoryHandler(2, target=target())
    log = logger('full', mh)
    log.info('one')
    print('-')
    log.info('two')
    return mh.capacity
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(full)
#> -
#> full one
#> full two
#> 2

# ---- tr closing
import logging, logging.handlers, logging.config, sys
def target():
    h = logging.StreamHandler(sys.stdout)
    h.setFormatter(logging.Formatter('%(name)s %(message)s'))
    return h
def logger(name, handler):
    log = logging.getLogger(name)
    log.handlers = [handler]
    log.setLevel(10)
    log.propagate = False
    return log
def closing():
    mh = logging.handlers.MemoryHandler(5, target=target())
    logger('closing', mh).info('at close')
    mh.close()
    return mh.target
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(closing)
#> closing at close
#> None

# ---- tr config
import logging, logging.handlers, logging.config, sys
def config():
    logging.config.dictConfig({'version': 1, 'formatters': {'f': {'format': '%(name)s|%(message)s'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout'}}, 'loggers': {'cfg': {'level': 'DEBUG', 'handlers': ['c'], 'propagate': False}}})
    logging.getLogger('cfg').debug('configured')
    return logging.getLogger('cfg')
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(config)
#> cfg|configured
#> <Logger cfg (DEBUG)>

# ---- logging config dictConfig
import logging, logging.handlers, logging.config, sys
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(lambda: logging.config.dictConfig({}))
#> ValueError dictionary doesn't specify a version None

# ---- logging config dictConfig version
import logging, logging.handlers, logging.config, sys
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(lambda: logging.config.dictConfig({'version': 2}))
#> ValueError Unsupported version: 2 None

# ---- logging config dictConfig version handlers a
import logging, logging.handlers, logging.config, sys
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(lambda: logging.config.dictConfig({'version': 1, 'handlers': {'a': {'class': 'logging.StreamHandler', 'level': 'FOO'}}}))
#> ValueError Unable to configure handler 'a' Unknown level: 'FOO'

# ---- logging config dictConfig version root handlers
import logging, logging.handlers, logging.config, sys
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, e.__cause__)
tr(lambda: logging.config.dictConfig({'version': 1, 'root': {'handlers': ['x']}}))
#> ValueError Unable to configure root logger Unable to add handler 'x'

# ---- files that rotate by size, and files that are watched
import logging, logging.handlers, os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, 'log.txt')
h = logging.handlers.RotatingFileHandler(p, maxBytes=40, backupCount=2)
log = logging.getLogger('r'); log.setLevel(10); log.addHandler(h)
for i in range(10): log.info('message %d here', i)
h.close()
print(sorted(os.listdir(d)), [open(os.path.join(d, f)).read() for f in sorted(os.listdir(d))])
t = logging.handlers.TimedRotatingFileHandler(p, when='S', interval=1, backupCount=1)
print(t.when, t.interval, t.suffix)
t.close()
w = logging.handlers.WatchedFileHandler(p)
log.removeHandler(h)
log.addHandler(w)
log.info('before')
os.rename(p, p + '.moved')
log.info('after')
w.close()
print(repr(open(p).read()), repr(open(p + '.moved').read())[-20:])
#> ['log.txt', 'log.txt.1', 'log.txt.2'] ['message 8 here\nmessage 9 here\n', 'message 6 here\nmessage 7 here\n', 'message 4 here\nmessage 5 here\n']
#> S 1 %Y-%m-%d_%H-%M-%S
#> 'after\n' ge 9 here\nbefore\n'

# ---- rotation by names of one's own
import logging, logging.handlers, os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, 'app.log')
h = logging.handlers.RotatingFileHandler(p, maxBytes=30, backupCount=3, delay=True)
h.namer = lambda name: name.replace('.log.', '-') + '.log'
h.setFormatter(logging.Formatter('%(levelname)s:%(message)s'))
log = logging.getLogger('own')
log.setLevel('DEBUG')
log.addHandler(h)
log.propagate = False
print(os.listdir(d), h.stream)
for i in range(9):
    log.warning('n%d', i)
h.doRollover()
print(sorted(os.listdir(d)), h.baseFilename == p, h.mode, h.maxBytes, h.backupCount, h.stream)
for f in sorted(os.listdir(d)): print(f, open(os.path.join(d, f)).read().split())
h.rotator = lambda source, target: print('rotate', os.path.basename(source), os.path.basename(target))
h.doRollover()
h.close()
#> [] None
#> ['app-1.log', 'app-2.log', 'app-3.log'] True a 30 3 None
#> app-1.log ['WARNING:n8']
#> app-2.log ['WARNING:n6', 'WARNING:n7']
#> app-3.log ['WARNING:n4', 'WARNING:n5']
#> rotate app.log app-1.log

# ---- rotation at times
import logging.handlers, os, tempfile, datetime
p = os.path.join(tempfile.mkdtemp(), 't.log')
for when, interval, at in (('s', 5, None), ('M', 2, None), ('H', 1, None), ('D', 1, None), ('midnight', 1, None), ('midnight', 2, datetime.time(3, 4, 5)), ('W0', 1, None), ('W3', 1, datetime.time(12)), ('w6', 2, None)):
    h = logging.handlers.TimedRotatingFileHandler(p, when=when, interval=interval, backupCount=2, utc=True, atTime=at, delay=True)
    print(h.when, h.interval, h.suffix, [h.computeRollover(t) - t for t in (1700000000, 1700006400, 1700100000, 1700352000)])
for bad in ('x', 'W', 'W9', 'Wx'):
    try: logging.handlers.TimedRotatingFileHandler(p, when=bad, delay=True)
    except ValueError as e: print(e)
h = logging.handlers.TimedRotatingFileHandler(p, when='D', backupCount=2, utc=True)
for day in ('2024-01-05', '2024-01-03', '2024-01-04', '2024-01-06'):
    open(f'{p}.{day}', 'w').close()
open(p + '.other', 'w').close()
print([os.path.basename(f) for f in h.getFilesToDelete()])
h.rolloverAt = 1700000000
record = logging.LogRecord('n', 20, 'f', 1, 'text', None, None)
print(h.shouldRollover(record))
h.emit(record)
print(sorted(os.listdir(os.path.dirname(p))), open(p).read())
h.close()
#> S 5 %Y-%m-%d_%H-%M-%S [5, 5, 5, 5]
#> M 120 %Y-%m-%d_%H-%M [120, 120, 120, 120]
#> H 3600 %Y-%m-%d_%H [3600, 3600, 3600, 3600]
#> D 86400 %Y-%m-%d [86400, 86400, 86400, 86400]
#> MIDNIGHT 86400 %Y-%m-%d [6400, 86400, 79200, 86400]
#> MIDNIGHT 172800 %Y-%m-%d [103845, 97445, 90245, 97445]
#> W0 604800 %Y-%m-%d [524800, 518400, 424800, 172800]
#> W3 604800 %Y-%m-%d [136000, 129600, 36000, 388800]
#> W6 1209600 %Y-%m-%d [1043200, 1036800, 943200, 691200]
#> Invalid rollover interval specified: X
#> You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
#> Invalid day specified for weekly rollover: W9
#> Invalid day specified for weekly rollover: WX
#> ['t.log.2024-01-03', 't.log.2024-01-04']
#> True
#> ['t.log', 't.log.2024-01-05', 't.log.2024-01-06', 't.log.other'] text
#>

# ---- a configuration in a file
import logging.config, io, sys
text = '''[loggers]
keys=root,simple
[handlers]
keys=console
[formatters]
keys=f
[logger_root]
level=WARNING
handlers=console
[logger_simple]
level=DEBUG
handlers=console
qualname=simple
propagate=0
[handler_console]
class=StreamHandler
level=DEBUG
formatter=f
args=(sys.stdout,)
[formatter_f]
format=%(levelname)s|%(name)s|%(message)s
'''
logging.config.fileConfig(io.StringIO(text))
logging.getLogger('simple').debug('hi %s', 3)
logging.warning('root')
logging.info('no')
for bad in ('nowhere.ini',):
    try: logging.config.fileConfig(bad)
    except FileNotFoundError as e: print(e)
try: logging.config.fileConfig(io.StringIO('[loggers]'))
except KeyError as e: print(e)
try: logging.config.fileConfig(io.StringIO('x'))
except RuntimeError as e: print(str(e).split(' is ')[1])
old = logging.getLogger('old.one')
logging.config.fileConfig(io.StringIO(text.replace('propagate=0', 'propagate=1').replace('keys=console', 'keys=console,memory') + """
[handler_memory]
class=logging.handlers.MemoryHandler
args=(10,)
kwargs={'flushLevel': 40}
target=console
"""))
print(old.disabled, logging.getLogger('simple').propagate, logging.getHandlerByName('console'))
#> DEBUG|simple|hi 3
#> WARNING|root|root
#> nowhere.ini doesn't exist
#> 'formatters'
#> invalid: File contains no section headers.
#> file: '<???>', line: 1
#> 'x'
#> True 1 <StreamHandler <stdout> (DEBUG)>

# ---- a class that cannot be found
import logging.config
for name in ('nope.X', 'logging.Nope', 'logging.nope.X'):
    try:
        logging.config.dictConfig({'version': 1, 'handlers': {'h': {'class': name}}})
    except ValueError as e:
        print(e, '|', e.__cause__, '|', repr(e.__cause__.__cause__))
#> Unable to configure handler 'h' | Cannot resolve 'nope.X': No module named 'nope' | ModuleNotFoundError("No module named 'nope'")
#> Unable to configure handler 'h' | Cannot resolve 'logging.Nope': No module named 'logging.Nope' | ModuleNotFoundError("No module named 'logging.Nope'")
#> Unable to configure handler 'h' | Cannot resolve 'logging.nope.X': No module named 'logging.nope' | ModuleNotFoundError("No module named 'logging.nope'")

# ---- formatters of the program need not know of validate, and places of the configuration stand for values
import logging, logging.config
class Keyed(logging.Formatter):
    def __init__(self, fmt=None, datefmt=None, style='%'):
        super().__init__(fmt, datefmt, style)
    def format(self, record):
        return '<' + super().format(record) + '>'
class Fields(logging.Formatter):
    def __init__(self, fmt=None, keys=None):
        super().__init__(fmt)
        self.keys = keys
    def format(self, record):
        return super().format(record) + repr({k: getattr(record, v) for k, v in self.keys.items()})
logging.config.dictConfig({
    'version': 1,
    'texts': {'short': '{levelname}:{message}', 'list': [{'level': 'WARNING'}]},
    'formatters': {
        'keyed': {'class': '__main__.Keyed', 'format': 'cfg://texts.short', 'style': '{'},
        'fields': {'()': Fields, 'format': '%(message)s ', 'keys': {'level': 'levelname', 'logger': 'name'}},
    },
    'handlers': {
        'a': {'class': 'logging.StreamHandler', 'formatter': 'keyed', 'stream': 'ext://sys.stdout', '.': {'terminator': ' .\n'}},
        'b': {'class': 'logging.StreamHandler', 'formatter': 'fields', 'stream': 'ext://sys.stdout',
              'level': 'cfg://texts.list[0].level'},
        'm': {'class': 'logging.handlers.MemoryHandler', 'capacity': 10, 'flushLevel': 'CRITICAL', 'target': 'z'},
        'z': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout'},
    },
    'root': {'level': 'DEBUG', 'handlers': ['a', 'b', 'm']},
})
logging.info('one')
logging.error('two')
logging.critical('three')
#> <INFO:one> .
#> <ERROR:two> .
#> two {'level': 'ERROR', 'logger': 'root'}
#> <CRITICAL:three> .
#> three {'level': 'CRITICAL', 'logger': 'root'}
#> one
#> two
#> three

# ---- what cannot be configured, and why
import logging.config
handler = {'class': 'logging.StreamHandler'}
for config in [
    {'handlers': {'h': {'class': 'logging.Nope'}}}, {'handlers': {'h': {}}}, {'handlers': {'h': handler | {'formatter': 'f'}}},
    {'handlers': {'h': handler | {'nope': 1}}}, {'handlers': {'h': handler | {'a-b': 1}}}, {'handlers': {'h': handler | {'filters': ['x']}}},
    {'formatters': {'f': {'class': 'nope.x'}}}, {'loggers': {'a': {'handlers': ['x']}}}, {'root': {'level': 'bad'}},
    {'filters': {'x': 'cfg://nope'}}, {'filters': {'x': 'cfg://version!'}}, {'handlers': {'h': 'ext://logging.Nope'}},
    {'handlers': {'m': {'class': 'logging.handlers.MemoryHandler', 'capacity': 1, 'target': 'no'}}},
    {'handlers': {'m': {'class': 'logging.handlers.QueueHandler', 'handlers': ['no']}}},
    {'handlers': {'m': {'class': 'logging.handlers.QueueHandler', 'queue': 5}}},
    {'handlers': {'m': {'class': 'logging.handlers.QueueHandler', 'listener': 'logging.Handler'}}},
    {'incremental': True, 'handlers': {'absent': {'level': 'INFO'}}}, {'incremental': True, 'loggers': {'a': {'level': 'INF'}}},
]:
    try:
        logging.config.dictConfig({'version': 1} | config)
    except Exception as e:
        cause = e.__cause__
        print(type(e).__name__, e, '<-', type(cause).__name__, cause)
#> ValueError Unable to configure handler 'h' <- ValueError Cannot resolve 'logging.Nope': No module named 'logging.Nope'
#> ValueError Unable to configure handler 'h' <- AttributeError 'NoneType' object has no attribute 'split'
#> ValueError Unable to configure handler 'h' <- ValueError Unable to set formatter 'f'
#> ValueError Unable to configure handler 'h' <- TypeError StreamHandler.__init__() got an unexpected keyword argument 'nope'
#> ValueError Unable to configure handler 'h' <- ValueError Not a valid Python identifier: 'a-b'
#> ValueError Unable to configure handler 'h' <- ValueError Unable to add filter 'x'
#> ValueError Unable to configure formatter 'f' <- ModuleNotFoundError No module named 'nope'
#> ValueError Unable to configure logger 'a' <- ValueError Unable to add handler 'x'
#> ValueError Unable to configure root logger <- ValueError Unknown level: 'bad'
#> ValueError Unable to configure filter 'x' <- KeyError 'nope'
#> ValueError Unable to configure filter 'x' <- ValueError Unable to convert 'version!' at '!'
#> ValueError Unable to configure handler 'h' <- ValueError Cannot resolve 'logging.Nope': No module named 'logging.Nope'
#> ValueError Unable to configure handler 'm' <- ValueError Unable to set target handler 'no'
#> ValueError Unable to configure handler 'm' <- ValueError Unable to set required handler 'no'
#> ValueError Unable to configure handler 'm' <- TypeError Invalid queue specifier 5
#> ValueError Unable to configure handler 'm' <- TypeError Invalid listener specifier 'logging.Handler'
#> ValueError No handler found with name 'absent' <- NoneType None
#> ValueError Unable to configure logger 'a' <- ValueError Unknown level: 'INF'

# ---- handlers that were there are closed
import logging, logging.config, logging.handlers, sys
out = logging.StreamHandler(sys.stdout)
kept = logging.handlers.MemoryHandler(10, target=out)
lost = logging.handlers.MemoryHandler(10, target=out, flushOnClose=False)
for handler in kept, lost:
    log = logging.Logger('l')
    log.addHandler(handler)
    log.warning('kept' if handler is kept else 'lost')
logging.config.dictConfig({'version': 1})
print(kept.target, lost.target)
#> kept
#> None None

# ---- a queue of records keeps those of other handlers as they were
import logging, logging.handlers, queue, sys
q = queue.Queue()
log = logging.getLogger('q')
log.propagate = False
log.addHandler(logging.handlers.QueueHandler(q))
log.addHandler(logging.StreamHandler(sys.stdout))
try:
    1 / 0
except ZeroDivisionError:
    log.error('not %s', 'divided', exc_info=True)
record = q.get()
print(record.msg.splitlines()[0], record.args, record.exc_info, record.exc_text)
listener = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout))
listener.handle(record)
#> not divided
#> Traceback (most recent call last):
#>   File "loggingconfig.py", line 383, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> not divided None None None
#> not divided
#> Traceback (most recent call last):
#>   File "loggingconfig.py", line 383, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero

# ---- a queue between a logger and handlers
#! the oracle cannot start threads
import atexit, logging, logging.config
logging.config.dictConfig({
    'version': 1,
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'level': 'WARNING'},
        'behind': {'class': 'logging.handlers.QueueHandler', 'handlers': ['out'], 'respect_handler_level': True},
    },
    'root': {'level': 'DEBUG', 'handlers': ['behind']},
})
listener = logging.getHandlerByName('behind').listener
listener.start()
try:
    listener.start()
except RuntimeError as e:
    print(e)
atexit.register(listener.stop)
logging.info('not for out')
logging.warning('for %s', 'out')
listener.stop()
listener.stop()
with listener:
    logging.error('within')
listener.start()
logging.critical('at the end')
#> Listener already started
#> for out
#> within
#> at the end
