/** `logging.handlers` and `logging.config`, in the parts that need no network. */
import { DOTTED } from '../dotted.ts';
import { FILES, FILE_CONFIG } from './files.ts';

const HANDLERS = String.raw`
import logging
import os as _os
import re as _re
import time as _time
from io import text_encoding as _text_encoding
from logging import FileHandler

__all__ = ['BufferingHandler', 'MemoryHandler', 'QueueHandler']


class BufferingHandler(logging.Handler):
    """
    A handler class which buffers logging records in memory.
    """

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """
    A handler class which buffers logging records in memory, periodically flushing them to a target handler.
    """

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """
    This handler sends events to a queue.
    """

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        msg = self.format(record)
        record.message = msg
        record.msg = msg
        record.args = None
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)
`;

const SETTINGS = String.raw`
import logging
import sys

__all__ = ['dictConfig', 'dictConfigClass']
${DOTTED}

def _resolve(name):
    try:
        return _found(name)
    except ImportError as e:
        raise ValueError(f'Cannot resolve {name!r}: {e}') from e


class BaseConfigurator(object):
    def __init__(self, config):
        self.config = config

    def convert(self, value):
        if isinstance(value, str) and value.startswith('ext://'):
            return _resolve(value[6:])
        if isinstance(value, str) and value.startswith('cfg://'):
            found = self.config
            for part in value[6:].replace('[', '.').replace(']', '').split('.'):
                found = found[int(part)] if isinstance(found, (list, tuple)) else found[part]
            return found
        if isinstance(value, dict):
            return {k: self.convert(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self.convert(v) for v in value]
        return value

    def make(self, config):
        config = dict(config)
        factory = config.pop('()')
        if not callable(factory):
            factory = _resolve(factory)
        props = config.pop('.', None)
        result = factory(**{k: self.convert(v) for k, v in config.items()})
        if props:
            for name, value in props.items():
                setattr(result, name, value)
        return result


class DictConfigurator(BaseConfigurator):
    """
    Configure logging using a dictionary-like object to describe the configuration.
    """

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        incremental = config.pop('incremental', False)
        if incremental:
            for name, settings in config.get('handlers', {}).items():
                handler = logging.getHandlerByName(name)
                if handler is None:
                    raise ValueError(f'No handler found with name {name!r}')
                level = settings.get('level', None)
                if level:
                    handler.setLevel(level)
            for name, settings in config.get('loggers', {}).items():
                self.logger(logging.getLogger(name), settings, True)
            if config.get('root'):
                self.logger(logging.getLogger(), config['root'], True)
            return
        disable_existing = config.pop('disable_existing_loggers', True)
        logging._handlers.clear()
        del logging._handlerList[:]
        self.formatters = {}
        for name, settings in config.get('formatters', {}).items():
            try:
                self.formatters[name] = self.formatter(settings)
            except Exception as e:
                raise ValueError(f'Unable to configure formatter {name!r}') from e
        self.filters = {}
        for name, settings in config.get('filters', {}).items():
            try:
                self.filters[name] = self.make(settings) if '()' in settings else logging.Filter(settings.get('name', ''))
            except Exception as e:
                raise ValueError(f'Unable to configure filter {name!r}') from e
        self.handlers = {}
        waiting = list(sorted(config.get('handlers', {}).items()))
        again = []
        for name, settings in waiting:
            if settings.get('target') in config.get('handlers', {}):
                again.append((name, settings))
                continue
            self.add_handler(name, settings)
        for name, settings in again:
            self.add_handler(name, settings)
        root = logging.root
        existing = set(root.manager.loggerDict)
        named = config.get('loggers', {})
        for name, settings in named.items():
            existing.discard(name)
            try:
                self.logger(logging.getLogger(name), settings, False)
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        for log in existing:
            logger = root.manager.loggerDict[log]
            if any(log.startswith(name + '.') for name in named):
                if isinstance(logger, logging.Logger):
                    logger.level = logging.NOTSET
                    logger.handlers = []
                    logger.propagate = True
            elif isinstance(logger, logging.Logger):
                logger.disabled = disable_existing
        if config.get('root'):
            try:
                self.logger(root, config['root'], False)
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e
        root.manager._clear_cache()

    def add_handler(self, name, settings):
        try:
            handler = self.handler(dict(settings))
            handler.name = name
            self.handlers[name] = handler
        except Exception as e:
            raise ValueError(f'Unable to configure handler {name!r}') from e

    def formatter(self, settings):
        if '()' in settings:
            return self.make(settings)
        cls = _resolve(settings['class']) if 'class' in settings else logging.Formatter
        more = {'defaults': settings['defaults']} if 'defaults' in settings else {}
        return cls(settings.get('format', None), settings.get('datefmt', None), settings.get('style', '%'),
                   settings.get('validate', True), **more)

    def handler(self, settings):
        formatter = settings.pop('formatter', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError(f'Unable to set formatter {formatter!r}') from e
        level = settings.pop('level', None)
        filters = settings.pop('filters', None)
        if '()' in settings:
            result = self.make(settings)
        else:
            cname = settings.pop('class')
            cls = cname if callable(cname) else _resolve(cname)
            if 'target' in settings and settings['target'] in self.handlers:
                settings['target'] = self.handlers[settings['target']]
            props = settings.pop('.', None)
            result = cls(**{k: self.convert(v) for k, v in settings.items()})
            for name, value in (props or {}).items():
                setattr(result, name, value)
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(level)
        self.add_filters(result, filters)
        return result

    def add_filters(self, filterer, filters):
        for f in filters or ():
            try:
                filterer.addFilter(f if callable(f) or callable(getattr(f, 'filter', None)) else self.filters[f])
            except Exception as e:
                raise ValueError(f'Unable to add filter {f!r}') from e

    def logger(self, logger, settings, incremental):
        level = settings.get('level', None)
        if level is not None:
            logger.setLevel(level)
        if not incremental:
            for h in logger.handlers[:]:
                logger.removeHandler(h)
            for h in settings.get('handlers', None) or ():
                try:
                    logger.addHandler(self.handlers[h])
                except Exception as e:
                    raise ValueError(f'Unable to add handler {h!r}') from e
            self.add_filters(logger, settings.get('filters', None))
            logger.disabled = False
        propagate = settings.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging using a dictionary."""
    dictConfigClass(dict(config)).configure()
`;

export const CONFIG: { readonly handlers: string; readonly config: string } = { handlers: HANDLERS + FILES, config: SETTINGS + FILE_CONFIG };
