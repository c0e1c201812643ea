/** `logging.handlers`: handlers whose files are replaced as they grow or age. Files are those of the host or of the program. */
export const FILES = `

class BaseRotatingHandler(FileHandler):
    """Base class for handlers that rotate log files at a certain point."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode = mode
        self.encoding = encoding
        self.errors = errors

    def emit(self, record):
        """Emit a record, after a rollover if it is time for one."""
        try:
            if self.shouldRollover(record):
                self.doRollover()
            FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """The name of a log file that is put aside."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """Puts the current log file aside."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif _os.path.exists(source):
            _os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Handler for logging to a set of files, which switches from one file to the next when the current file reaches a certain size."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        if 'b' not in mode:
            encoding = _text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        """Do a rollover: each file takes the next number, and the last one goes."""
        if self.stream:
            self.stream.close()
            self.stream = None
        if self.backupCount > 0:
            names = [self.rotation_filename(f'{self.baseFilename}.{i}') for i in range(1, self.backupCount + 1)]
            for source, target in zip(names[-2::-1], names[:0:-1]):
                if _os.path.exists(source):
                    if _os.path.exists(target):
                        _os.remove(target)
                    _os.rename(source, target)
            if _os.path.exists(names[0]):
                _os.remove(names[0])
            self.rotate(self.baseFilename, names[0])
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """Whether the record would make the file too long."""
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes > 0:
            pos = self.stream.tell()
            if not pos:
                return False
            if pos + len(f'{self.format(record)}\\n') >= self.maxBytes:
                return not (_os.path.exists(self.baseFilename) and not _os.path.isfile(self.baseFilename))
        return False


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Handler for logging to a file, rotating the log file at certain timed intervals."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        encoding = _text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        seconds = {'S': (1, '%Y-%m-%d_%H-%M-%S', r'(?<!\\d)\\d{4}-\\d{2}-\\d{2}_\\d{2}-\\d{2}-\\d{2}(?!\\d)'),
                   'M': (60, '%Y-%m-%d_%H-%M', r'(?<!\\d)\\d{4}-\\d{2}-\\d{2}_\\d{2}-\\d{2}(?!\\d)'),
                   'H': (3600, '%Y-%m-%d_%H', r'(?<!\\d)\\d{4}-\\d{2}-\\d{2}_\\d{2}(?!\\d)')}
        day = (86400, '%Y-%m-%d', r'(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)')
        if self.when in seconds:
            length, self.suffix, pattern = seconds[self.when]
        elif self.when == 'D' or self.when == 'MIDNIGHT':
            length, self.suffix, pattern = day
        elif self.when.startswith('W'):
            if len(self.when) != 2:
                raise ValueError(f'You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}')
            if self.when[1] < '0' or self.when[1] > '6':
                raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
            self.dayOfWeek = int(self.when[1])
            length, self.suffix, pattern = 604800, *day[1:]
        else:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        self.extMatch = _re.compile(pattern, _re.ASCII)
        self.interval = length * interval
        known = _os.path.exists(self.baseFilename)
        self.rolloverAt = self.computeRollover(int(_os.stat(self.baseFilename).st_mtime) if known else int(_time.time()))

    def _parts(self, moment):
        return _time.gmtime(moment) if self.utc else _time.localtime(moment)

    def computeRollover(self, currentTime):
        """The time of the next rollover after the given one."""
        result = currentTime + self.interval
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return result
        now = self._parts(currentTime)
        at = self.atTime
        turn = 86400 if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = turn - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        weekday = now.tm_wday
        if left <= 0:
            # It is past the time of this day.
            left += 86400
            weekday = (weekday + 1) % 7
        result = currentTime + left
        if self.when.startswith('W'):
            result += (self.dayOfWeek - weekday) % 7 * 86400
            result += self.interval - 604800
        else:
            result += self.interval - 86400
        return result

    def shouldRollover(self, record):
        """Whether the time of the next rollover has come."""
        moment = int(_time.time())
        if moment < self.rolloverAt:
            return False
        if _os.path.exists(self.baseFilename) and not _os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(moment)
            return False
        return True

    def getFilesToDelete(self):
        """The files that are too many, the oldest first."""
        folder, base = _os.path.split(self.baseFilename)
        found = []
        for name in _os.listdir(folder):
            if self.namer is None:
                if name.startswith(base + '.') and self.extMatch.fullmatch(name[len(base) + 1:]):
                    found.append(_os.path.join(folder, name))
            else:
                for match in self.extMatch.finditer(name):
                    if _os.path.basename(self.namer(f'{self.baseFilename}.{match[0]}')) == name:
                        found.append(_os.path.join(folder, name))
                        break
        found.sort()
        return found[:max(0, len(found) - self.backupCount)]

    def doRollover(self):
        """Do a rollover: the file gets the beginning of its interval as a suffix."""
        moment = int(_time.time())
        suffix = _time.strftime(self.suffix, self._parts(self.rolloverAt - self.interval))
        target = self.rotation_filename(f'{self.baseFilename}.{suffix}')
        if _os.path.exists(target):
            return
        if self.stream:
            self.stream.close()
            self.stream = None
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                _os.remove(name)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(moment)


class WatchedFileHandler(FileHandler):
    """A handler for logging to a file, which opens the file anew when it has been moved or removed."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        if 'b' not in mode:
            encoding = _text_encoding(encoding)
        FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream is not None:
            self.dev, self.ino = self._place() or (-1, -1)

    def _place(self):
        try:
            found = _os.stat(self.baseFilename)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def reopenIfNeeded(self):
        """Opens the file anew if it is not the one that is written to."""
        if self.stream is None:
            return
        if self._place() != (self.dev, self.ino):
            self.stream.flush()
            self.stream.close()
            self.stream = None
            self.stream = self._open()
            self._statstream()

    def emit(self, record):
        """Emit a record, into a new file if the old one is gone."""
        self.reopenIfNeeded()
        FileHandler.emit(self, record)
`;

/** `logging.config.fileConfig`: what an INI file says, by the steps that dictConfig takes. */
export const FILE_CONFIG = `

def _names(text):
    return [name for name in (part.strip() for part in text.split(',')) if name]


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Read the logging configuration from a ConfigParser-format file."""
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        cp = fname
    else:
        if isinstance(fname, str):
            import os
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f'{fname} is an empty file')
        try:
            cp = configparser.ConfigParser(defaults)
            if hasattr(fname, 'readline'):
                cp.read_file(fname)
            else:
                cp.read(fname, encoding=encoding)
        except configparser.ParsingError as e:
            raise RuntimeError(f'{fname} is invalid: {e}')
    formatters = _file_formatters(cp)
    logging._handlers.clear()
    del logging._handlerList[:]
    _file_loggers(cp, _file_handlers(cp, formatters), disable_existing_loggers)


def _value(text):
    return eval(text, vars(logging))


def _file_formatters(cp):
    made = {}
    for name in _names(cp['formatters']['keys']):
        section = cp[f'formatter_{name}']
        raw = lambda key, default=None: cp.get(section.name, key, raw=True, fallback=default)
        defaults = raw('defaults')
        kind = section.get('class')
        make = _found(kind) if kind else logging.Formatter
        made[name] = make(raw('format'), raw('datefmt'), raw('style', '%'), defaults=None if defaults is None else _value(defaults))
    return made


def _file_handlers(cp, formatters):
    made = {}
    late = []
    for name in _names(cp['handlers']['keys']):
        section = cp[f'handler_{name}']
        kind = section['class']
        try:
            make = _value(kind)
        except (AttributeError, NameError):
            make = _found(kind)
        args = _value(section.get('args', '()'))
        kwargs = _value(section.get('kwargs', '{}'))
        made[name] = handler = make(*args, **kwargs)
        handler.name = name
        if 'level' in section:
            handler.setLevel(section['level'])
        form = section.get('formatter', '')
        if len(form):
            handler.setFormatter(formatters[form])
        import logging.handlers as more
        if issubclass(make, more.MemoryHandler):
            target = section.get('target', '')
            if len(target):
                late.append((handler, target))
    for handler, target in late:
        handler.setTarget(made[target])
    return made


def _file_loggers(cp, handlers, disable_existing):
    names = _names(cp['loggers']['keys'])
    names.remove('root')
    section = cp['logger_root']
    root = logging.root
    if 'level' in section:
        root.setLevel(section['level'])
    for handler in root.handlers[:]:
        root.removeHandler(handler)
    for name in _names(section['handlers']):
        root.addHandler(handlers[name])
    existing = sorted(root.manager.loggerDict)
    children = []
    for name in names:
        section = cp[f'logger_{name}']
        qualname = section['qualname']
        logger = logging.getLogger(qualname)
        if qualname in existing:
            children += [other for other in existing if other.startswith(qualname + '.')]
            existing.remove(qualname)
        if 'level' in section:
            logger.setLevel(section['level'])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        logger.propagate = section.getint('propagate', fallback=1)
        logger.disabled = 0
        for handler in _names(section['handlers']):
            logger.addHandler(handlers[handler])
    for name in existing:
        logger = root.manager.loggerDict[name]
        if name in children:
            if not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
        else:
            logger.disabled = disable_existing
`;
