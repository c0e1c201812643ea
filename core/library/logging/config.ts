/** `logging.handlers` and `logging.config`, in the parts that need no network. */
import { CONFIGURATOR } from './configurator.ts';
import { FILES, FILE_CONFIG } from './files.ts';

const HANDLERS = String.raw`
import copy as _copy
import logging
import os as _os
import re as _re
import time as _time
from io import text_encoding as _text_encoding
from logging import FileHandler

__all__ = ['BufferingHandler', 'MemoryHandler', 'QueueHandler', 'QueueListener']


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
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        # Other handlers get the record as it was.
        msg = self.format(record)
        record = _copy.copy(record)
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


class QueueListener(object):
    """
    Passes the records of a queue to handlers. There is no second thread that would do so meanwhile: they wait until stop().
    """

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._started = False

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *args):
        self.stop()

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        if self._started:
            raise RuntimeError('Listener already started')
        self._started = True

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if not self._started:
            return
        self.enqueue_sentinel()
        done = getattr(self.queue, 'task_done', None)
        record = self
        while record is not self._sentinel:
            record = self.dequeue(True)
            if record is not self._sentinel:
                self.handle(record)
            if done is not None:
                done()
        self._started = False
`;

export const CONFIG: { readonly handlers: string; readonly config: string } = {
  handlers: HANDLERS + FILES,
  config: CONFIGURATOR + FILE_CONFIG,
};
