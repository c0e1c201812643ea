/**
 * `logging.config.dictConfig`. A configuration is read through containers that convert what is looked up in them: a text
 * that begins with `ext://` is the object of a dotted name, one with `cfg://` another place of the configuration.
 */
import { DOTTED } from '../dotted.ts';

export const CONFIGURATOR: string = String.raw`
import functools
import logging
import logging.handlers
import re
import sys

__all__ = ['dictConfig', 'dictConfigClass']
${DOTTED}

def valid_ident(s):
    if not (s.isascii() and s.isidentifier()):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


class ConvertingDict(dict):
    """A converting dictionary wrapper."""

    def __getitem__(self, key):
        return self._kept(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self._kept(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.configurator.convert(dict.pop(self, key, default))

    def _kept(self, key, value):
        found = self.configurator.convert(value)
        if found is not value:
            self[key] = found
        return found


class ConvertingList(list):
    """A converting list wrapper."""

    def __getitem__(self, key):
        value = list.__getitem__(self, key)
        found = self.configurator.convert(value)
        if found is not value:
            self[key] = found
        return found

    def pop(self, idx=-1):
        return self.configurator.convert(list.pop(self, idx))


class ConvertingTuple(tuple):
    """A converting tuple wrapper."""

    def __getitem__(self, key):
        return self.configurator.convert(tuple.__getitem__(self, key))


class BaseConfigurator(object):
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        try:
            return _found(s, self.importer)
        except ImportError as e:
            raise ValueError(f'Cannot resolve {s!r}: {e}') from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        start = re.match(r'\s*(\w+)\s*', value)
        if start is None:
            raise ValueError(f'Unable to convert {value!r}')
        found = self.config[start[1]]
        rest = value[start.end():]
        while rest:
            part = re.match(r'\.\s*(\w+)\s*|\[([^\[\]]*)\]\s*', rest)
            if part is None:
                raise ValueError(f'Unable to convert {value!r} at {rest!r}')
            name, index = part.groups()
            if name is None and re.fullmatch(r'\d+', index):
                try:
                    found = found[int(index)]
                except TypeError:
                    found = found[index]
            else:
                found = found[index if name is None else name]
            rest = rest[part.end():]
        return found

    def convert(self, value):
        kind = None
        if isinstance(value, str):
            prefixed = re.match('([a-z]+)://(.*)$', value)
            converter = prefixed and self.value_converters.get(prefixed[1])
            return getattr(self, converter)(prefixed[2]) if converter else value
        if isinstance(value, dict):
            kind = ConvertingDict
        elif isinstance(value, list):
            kind = ConvertingList
        elif isinstance(value, tuple) and not hasattr(value, '_fields'):
            kind = ConvertingTuple
        if kind is None or isinstance(value, kind):
            return value
        found = kind(value)
        found.configurator = self
        return found

    def configure_custom(self, config):
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        result = factory(**_arguments(config))
        _set_properties(result, config)
        return result

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


def _arguments(config):
    return {k: config[k] for k in config if k != '.' and valid_ident(k)}


def _set_properties(object, config):
    for name, value in (config.pop('.', None) or {}).items():
        setattr(object, name, value)


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
        empty = {}
        if config.pop('incremental', False):
            handlers = config.get('handlers', empty)
            for name in handlers:
                if name not in logging._handlers:
                    raise ValueError(f'No handler found with name {name!r}')
            self._each('handler', handlers, self._change_handler)
            self._each('logger', config.get('loggers', empty), lambda name, settings: self.configure_logger(name, settings, True))
            self._root(True)
            return
        disable_existing = config.pop('disable_existing_loggers', True)
        logging._handlers.clear()
        logging.shutdown(logging._handlerList[:])
        del logging._handlerList[:]
        formatters = config.get('formatters', empty)
        self._each('formatter', formatters, self._keeps(formatters, self.configure_formatter))
        filters = config.get('filters', empty)
        self._each('filter', filters, self._keeps(filters, self.configure_filter))
        handlers = config.get('handlers', empty)
        waiting = []

        def add_handler(name, settings):
            try:
                handler = self.configure_handler(settings)
            except Exception as e:
                # What names another handler has its turn after that.
                if waiting is not None and ' not configured yet' in str(e.__cause__):
                    waiting.append(name)
                    return
                raise
            handler.name = name
            handlers[name] = handler

        self._each('handler', handlers, add_handler, sorted(handlers))
        again, waiting = waiting, None
        self._each('handler', handlers, add_handler, again)
        root = logging.root
        existing = set(root.manager.loggerDict)
        named = config.get('loggers', empty)
        existing.difference_update(named)
        self._each('logger', named, self.configure_logger)
        for log in sorted(existing):
            logger = root.manager.loggerDict[log]
            if any(log.startswith(name + '.') for name in named):
                if isinstance(logger, logging.Logger):
                    logger.setLevel(logging.NOTSET)
                    logger.handlers = []
                    logger.propagate = True
            else:
                logger.disabled = disable_existing
        self._root()

    def _each(self, what, section, configure, names=None):
        for name in list(section) if names is None else names:
            try:
                configure(name, section[name])
            except Exception as e:
                raise ValueError(f'Unable to configure {what} {name!r}') from e

    def _keeps(self, section, configure):
        def one(name, settings):
            section[name] = configure(settings)
        return one

    def _root(self, incremental=False):
        settings = self.config.get('root', None)
        if settings:
            try:
                self.configure_root(settings, incremental)
            except Exception as e:
                raise ValueError('Unable to configure root logger') from e

    def _change_handler(self, name, settings):
        level = settings.get('level', None)
        if level:
            logging._handlers[name].setLevel(level)

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # Formatters call it 'fmt'.
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        cname = config.get('class', None)
        cls = _found(cname) if cname else logging.Formatter
        defaults = config.get('defaults', None)
        positional = [config.get('format', None), config.get('datefmt', None), config.get('style', '%')]
        # Classes of the program need not know of the rest.
        if 'validate' in config:
            positional.append(config['validate'])
        return cls(*positional) if defaults is None else cls(*positional, defaults=defaults)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for f in filters:
            try:
                filterer.addFilter(
                    f if callable(f) or callable(getattr(f, 'filter', None)) else self.config['filters'][f])
            except Exception as e:
                raise ValueError(f'Unable to add filter {f!r}') from e

    def configure_handler(self, config):
        given = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as e:
                raise ValueError(f'Unable to set formatter {formatter!r}') from e
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        factory = config.pop('()' if '()' in config else 'class')
        if not callable(factory):
            factory = self.resolve(factory)
        if '()' not in given:
            if issubclass(factory, logging.handlers.MemoryHandler):
                self._prepare_memory(config, given)
            elif issubclass(factory, logging.handlers.QueueHandler):
                self._prepare_queue(config, given)
                factory = functools.partial(self._queue_handler, factory)
        result = factory(**_arguments(config))
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(level)
        if filters:
            self.add_filters(result, filters)
        _set_properties(result, config)
        return result

    def _prepare_memory(self, config, given):
        if 'flushLevel' in config:
            config['flushLevel'] = logging._checkLevel(config['flushLevel'])
        if 'target' in config:
            name = config['target']
            try:
                target = self.config['handlers'][name]
                if not isinstance(target, logging.Handler):
                    config.update(given)
                    raise TypeError('target not configured yet')
                config['target'] = target
            except Exception as e:
                raise ValueError(f'Unable to set target handler {name!r}') from e

    def _prepare_queue(self, config, given):
        spec = config.get('queue', None)
        if isinstance(spec, str):
            make = self.resolve(spec)
            if not callable(make):
                raise TypeError(f'Invalid queue specifier {spec!r}')
            config['queue'] = make()
        elif isinstance(spec, dict):
            if '()' not in spec:
                raise TypeError(f'Invalid queue specifier {spec!r}')
            config['queue'] = self.configure_custom(dict(spec))
        elif 'queue' in config and not all(callable(getattr(spec, name, None)) for name in ('get', 'put_nowait')):
            raise TypeError(f'Invalid queue specifier {spec!r}')
        spec = config.get('listener', None)
        if 'listener' in config:
            listener = spec
            if isinstance(spec, str):
                listener = self.resolve(spec)
            elif isinstance(spec, dict) and '()' in spec:
                listener = self.configure_custom(dict(spec))
            elif not isinstance(spec, type):
                listener = None
            if not callable(listener) or (
                    isinstance(listener, type) and not issubclass(listener, logging.handlers.QueueListener)):
                raise TypeError(f'Invalid listener specifier {spec!r}')
            config['listener'] = listener
        handlers = []
        for name in config.get('handlers', None) or ():
            try:
                handler = self.config['handlers'][name]
                if not isinstance(handler, logging.Handler):
                    config.update(given)
                    raise TypeError(f'Required handler {name!r} is not configured yet')
                handlers.append(handler)
            except Exception as e:
                raise ValueError(f'Unable to set required handler {name!r}') from e
        if handlers:
            config['handlers'] = handlers

    def _queue_handler(self, cls, queue=None, respect_handler_level=False, listener=None, handlers=(), **more):
        if queue is None:
            from queue import Queue
            queue = Queue()
        if listener is None:
            listener = logging.handlers.QueueListener
        listener = listener(queue, *handlers, respect_handler_level=respect_handler_level)
        handler = cls(queue, **more)
        handler.listener = listener
        return handler

    def add_handlers(self, logger, handlers):
        for h in handlers:
            try:
                logger.addHandler(self.config['handlers'][h])
            except Exception as e:
                raise ValueError(f'Unable to add handler {h!r}') from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(level)
        if not incremental:
            for h in logger.handlers[:]:
                logger.removeHandler(h)
            handlers = config.get('handlers', None)
            if handlers:
                self.add_handlers(logger, handlers)
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging using a dictionary."""
    dictConfigClass(config).configure()
`;
