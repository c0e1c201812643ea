/** The shipped Python of a running loop: steps of tasks, and callbacks. What runs next is `$loop_next`'s choice. */
import { shipped } from '../../values/mod.ts';

shipped(
  'run_loop',
  `
def run_loop(loop):
    while True:
        work = $loop_next(loop)
        if $is_task(work):
            $task_step(loop, work)
        elif work is None:
            return
        elif $is_handle(work):
            $run_handle(loop, work)
        elif work is not False:
            for future in work:
                $report_lost(loop, future)
`,
);

/** What becomes of an exception that nobody can ask for any more. */
shipped(
  'report_lost',
  `
def report_lost(loop, future):
    future._log_traceback = False
    loop.call_exception_handler({
        'message': f'{type(future).__name__} exception was never retrieved',
        'exception': $future_failure(future),
        'future': future,
    })
`,
);

/** One step of a task: sends None into its coroutine, or raises there what it was woken with. */
shipped(
  'task_step',
  `
def task_step(loop, task):
    exc = $task_enter(task)
    try:
        if exc is None:
            result = $task_send($task_coro(task))
        else:
            result = $task_throw($task_coro(task), exc)
    except StopIteration as e:
        $task_leave(loop, task)
        $task_return(task, e.value)
    except $asyncio('CancelledError') as e:
        $task_leave(loop, task)
        $task_cancelled(task, e)
    except (KeyboardInterrupt, SystemExit) as e:
        $task_leave(loop, task)
        $task_fail(task, e)
        raise
    except BaseException as e:
        $task_leave(loop, task)
        $task_fail(task, e)
    else:
        problem = $task_wait(task, result)
        if problem is not None:
            $task_problem(task, result, problem)
`,
);

/** A task that begins at once, inside the step of another one. */
shipped(
  'start_eagerly',
  `
def start_eagerly(task, coro, loop, name, context):
    outer = $loop_current(loop)
    $start_task(task, coro, loop, name, context, True)
    try:
        $task_step(loop, task)
    finally:
        $loop_set_current(loop, outer)
`,
);

shipped(
  'run_handle',
  `
def run_handle(loop, handle):
    $handle_enter(handle)
    try:
        $handle_callback(handle)(*$handle_args(handle))
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        loop.call_exception_handler({
            'message': f'Exception in callback {$callback_text($handle_callback(handle))}',
            'exception': exc,
            'handle': handle,
        })
    finally:
        $context_leave()
`,
);

shipped(
  'task_problem',
  `
def task_problem(task, result, problem):
    if problem == 'cancel':
        if result.cancel(msg=task._cancel_message):
            $task_cancel_passed(task)
        return
    if problem == 'loop':
        text = f'Task {task!r} got Future {result!r} attached to a different loop'
    elif problem == 'self':
        text = f'Task cannot await on itself: {task!r}'
    elif problem == 'blocking':
        text = f'yield was used instead of yield from in task {task!r} with {result!r}'
    elif problem == 'generator':
        text = f'yield was used instead of yield from for generator in task {task!r} with {result!r}'
    else:
        text = f'Task got bad yield: {result!r}'
    $task_raise(task, RuntimeError(text))
`,
);

shipped('send_none', '\ndef send_none(coro):\n    return coro.send(None)\n');
shipped('throw_into', '\ndef throw_into(coro, exc):\n    return coro.throw(exc)\n');
