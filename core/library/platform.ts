/** `platform`: the machine that every program sees, whatever it runs on (the one of `sys`). */
import type { ModuleSource } from './modules.ts';

export const PLATFORM: ModuleSource = {
  name: 'platform',
  doc: 'This module tries to retrieve as much platform-identifying data as possible.',
  python: `
import sys

_VERSION = '.'.join(map(str, sys.version_info[:3]))


def _record(name, fields, module='platform'):
    from collections import namedtuple
    return namedtuple(name, fields, module=module)


def __getattr__(name):
    if name == 'uname_result':

        class made(_record('uname_result_base', 'system node release version machine')):
            """A uname_result that's largely compatible with a simple namedtuple; processor is its sixth item."""
            processor = ''
            _fields = ('system', 'node', 'release', 'version', 'machine', 'processor')

            @classmethod
            def _make(cls, iterable):
                return cls(*tuple(iterable)[:5])

            def __iter__(self):
                yield from super().__iter__()
                yield self.processor

            def __getitem__(self, key):
                return tuple(self)[key]

            def __len__(self):
                return 6

            def __repr__(self):
                pairs = zip(self._fields[:5], self)
                return f"uname_result({', '.join(f'{name}={value!r}' for name, value in pairs)})"

            def __reduce__(self):
                return made, tuple(self)[:5]

        made.__name__ = made.__qualname__ = 'uname_result'
    elif name == 'AndroidVer':
        made = _record('AndroidVer', 'release api_level manufacturer model device is_emulator')
    elif name == 'IOSVersionInfo':
        made = _record('IOSVersionInfo', 'system release model is_simulator')
    else:
        raise AttributeError(f"module 'platform' has no attribute {name!r}")
    sys.modules[__name__].__dict__[name] = made
    return made


def uname():
    """Fairly portable uname interface."""
    return __getattr__('uname_result')(system(), node(), release(), version(), machine())


def system():
    """Returns the system/OS name."""
    return 'Linux'


def node():
    """Returns the computer's network name: there is none."""
    return ''


def release():
    """Returns the system's release: unknown."""
    return ''


def version():
    """Returns the system's release version: unknown."""
    return ''


def machine():
    """Returns the machine type: unknown."""
    return ''


def processor():
    """Returns the (true) processor name: unknown."""
    return ''


def architecture(executable='', bits='', linkage=''):
    """Queries the bits and the linkage format of the interpreter."""
    return (bits or '64bit', linkage)


def platform(aliased=False, terse=False):
    """Returns a single string identifying the underlying platform with as much useful information as possible."""
    return 'Linux'


def system_alias(system, release, version):
    """Returns (system, release, version) aliased to common marketing names used for some systems."""
    if system == 'SunOS':
        if release < '5':
            return system, release, version
        head = release.split('.')
        try:
            major = int(head[0])
        except ValueError:
            pass
        else:
            head[0] = str(major - 3)
            release = '.'.join(head)
        system = 'Solaris'
    elif system in ('win32', 'win16'):
        system = 'Windows'
    return system, release, version


def python_implementation():
    """Returns a string identifying the Python implementation."""
    return 'CPython'


def python_version():
    """Returns the Python version as string 'major.minor.patchlevel'."""
    return _VERSION


def python_version_tuple():
    """Returns the Python version as tuple (major, minor, patchlevel) of strings."""
    return tuple(_VERSION.split('.'))


def python_branch():
    """Returns a string identifying the branch: unknown."""
    return ''


def python_revision():
    """Returns a string identifying the revision: unknown."""
    return ''


def python_build():
    """Returns a tuple (buildno, builddate) stating the Python build number and date as strings."""
    return ('main', '')


def python_compiler():
    """Returns a string identifying the compiler used for compiling Python."""
    return ''


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    """Tries to determine the libc version: there is none."""
    return (lib, version)


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    """Get macOS version information."""
    return release, versioninfo, machine


def ios_ver(system='', release='', model='', is_simulator=False):
    """Get iOS version information."""
    return __getattr__('IOSVersionInfo')(system, release, model, is_simulator)


def android_ver(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False):
    """Get Android version information."""
    return __getattr__('AndroidVer')(release, api_level, manufacturer, model, device, is_emulator)


def win32_ver(release='', version='', csd='', ptype=''):
    """Get additional version information from the Windows Registry."""
    return release, version, csd, ptype


def win32_edition():
    """Returns the edition of Windows: none."""
    return None


def win32_is_iot():
    """Whether it is Windows for things."""
    return False


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    """Version interface for Jython."""
    import warnings
    warnings.warn("'java_ver' is deprecated and slated for removal in Python 3.15", DeprecationWarning)
    return release, vendor, vminfo, osinfo


def freedesktop_os_release():
    """Return operation system identification from freedesktop.org os-release."""
    raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')


def invalidate_caches():
    """Invalidate the cached results."""
`,
};
