/**
 * Modules that programs import elsewhere and that are not here: what to use instead. The interpreter says so in a note of
 * the ModuleNotFoundError, whose message is CPython's own, and the checker in a hint.
 */

const HOST = 'call a function that the host provides';
const NO_PROCESSES = 'no processes can be started; call a function that the host provides';
const NO_THREADS = 'there is one thread; use `asyncio`, which makes calls of the host side by side';
const NO_SYSTEM = 'there is no operating system in it; call a function that the host provides';
const NO_MACHINE = 'code and frames of the interpreter are out of reach';
const NO_NATIVE = 'there is no native code; call a function that the host provides';
const NO_DISPLAY = 'there is no display; return the data, or call a function that the host provides';
const STORE = 'use `json` and files, or call a function that the host provides';
const DATABASE = 'use dicts and lists, or call a function that the host provides';
const IMPORTS = 'use the `import` statement; other modules come from the host';
const NUMBERS = 'use lists, `math` and `statistics`';
const TABLES = 'use `csv`, `collections` and `statistics`';
const MARKUP = 'use `html.parser` or `re`';
const ARCHIVES = 'use `zlib` or `gzip`, or call a function that the host provides';
const SETTINGS = 'use `json`, `tomllib` or `configparser`';
const ARGUMENTS = 'use `argparse`';
const CLASSES = 'use `dataclasses` or `TypedDict`';
const TESTS = 'use `unittest` or `assert`';
const PRINT = 'use `print` and f-strings';
const TIME = 'use `datetime` and `zoneinfo`';

/** What to do instead, and the modules; those of the standard library first, then others. */
const ROWS: readonly (readonly [instead: string, standard: string, others: string])[] = [
  [
    HOST,
    'ftplib http imaplib poplib select selectors smtplib socket socketserver ssl urllib.error urllib.request urllib.response urllib.robotparser webbrowser wsgiref xmlrpc netrc mailbox',
    `aiofiles aiohttp anthropic boto3 botocore django fastapi flask google grpc httplib2 httpx openai paramiko playwright requests
      requests_html scrapy selenium sendgrid slack_sdk starlette stripe tweepy twilio urllib3 uvicorn websocket websockets`,
  ],
  [NO_PROCESSES, 'multiprocessing pty runpy subprocess venv ensurepip zipapp', 'docker fabric invoke pexpect pip plumbum psutil sh'],
  [NO_THREADS, '_thread concurrent sched threading', 'anyio celery curio eventlet gevent joblib trio'],
  [
    NO_SYSTEM,
    `curses fcntl getpass grp msvcrt nt ntpath posix pwd readline resource signal site sysconfig syslog termios tty winreg
      winsound`,
    '',
  ],
  [
    NO_MACHINE,
    `bdb cProfile cmd code codeop compileall dis faulthandler modulefinder opcode pdb pickletools profile pstats py_compile
      pyclbr pydoc rlcompleter symtable tabnanny token tokenize trace tracemalloc`,
    'IPython ipdb line_profiler memory_profiler',
  ],
  [NO_NATIVE, 'ctypes mmap', 'Cython cffi cython numba pybind11'],
  [NO_DISPLAY, 'idlelib tkinter turtle turtledemo wave', 'PIL PyQt5 altair bokeh cv2 gradio imageio matplotlib moviepy plotly pygame seaborn skimage streamlit'],
  [STORE, 'dbm marshal pickle plistlib shelve', 'cloudpickle dill msgpack orjson simplejson ujson'],
  [DATABASE, 'sqlite3', 'MySQLdb asyncpg duckdb elasticsearch mysql neo4j psycopg psycopg2 pymongo pymysql redis sqlalchemy'],
  [IMPORTS, 'importlib pkgutil zipimport', 'pkg_resources setuptools'],
  [NUMBERS, '', 'cupy jax keras networkx numpy scipy sklearn statsmodels sympy tensorflow torch transformers xgboost'],
  [TABLES, '', 'dask docx fitz modin openpyxl pandas pdfplumber polars pyarrow PyPDF2 pypdf pyspark xlrd xlsxwriter'],
  [MARKUP, 'pyexpat xml', 'bs4 feedparser html5lib lxml markdown nltk pyquery spacy xmltodict'],
  [ARCHIVES, 'bz2 compression lzma tarfile zipfile', 'brotli zstandard'],
  [SETTINGS, '', 'decouple dotenv environs ruamel toml tomli yaml'],
  [ARGUMENTS, 'getopt optparse', 'click docopt fire typer'],
  [CLASSES, '', 'attr attrs cattrs marshmallow msgspec pydantic pydantic_settings'],
  [TESTS, 'doctest test', 'hypothesis nose pytest'],
  [PRINT, 'gettext', 'colorama loguru prettytable rich tabulate termcolor tqdm'],
  [TIME, '', 'arrow dateutil pendulum pytz tzdata tzlocal'],
  ['use `open` and `pathlib`', 'fileinput filecmp linecache', ''],
  ['use `re` and the methods of `str`', 'email stringprep', ''],
  ['use `codecs`', 'encodings', ''],
];

let instead: ReadonlyMap<string, string> | null = null;

function table(): ReadonlyMap<string, string> {
  if (instead !== null) return instead;
  const made = new Map<string, string>();
  for (const [text, standard, others] of ROWS) {
    for (const name of `${standard} ${others}`.trim().split(/\s+/)) made.set(name, text);
  }
  return (instead = made);
}

/** No name is longer that anybody would import. */
const LONGEST = 200;

/** What to use instead of a module that is absent on purpose, or that is part of one; null for any other. */
export function insteadOf(name: string): string | null {
  if (name.length > LONGEST) return null;
  const rows = table();
  let part = name;
  while (!rows.has(part)) {
    const dot = part.lastIndexOf('.');
    if (dot < 0) return null;
    part = part.slice(0, dot);
  }
  const text = rows.get(part)!;
  return `\`${name}\` is not in this sandbox${/^(?:use|call) /.test(text) ? ';' : ':'} ${text}`;
}

/** The absent modules of CPython's standard library: what to do instead, and their names. */
export function absentModules(): readonly (readonly [instead: string, names: readonly string[]])[] {
  return ROWS.filter(([, standard]) => standard !== '').map(([text, standard]) => [text, standard.split(/\s+/).sort()]);
}
