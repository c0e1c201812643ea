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
