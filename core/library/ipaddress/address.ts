/** Addresses of both versions, and what is made of several of them. */

export const ADDRESSES: string = `
__all__ = ['AddressValueError', 'IPV4LENGTH', 'IPV6LENGTH', 'IPv4Address', 'IPv4Interface', 'IPv4Network', 'IPv6Address',
           'IPv6Interface', 'IPv6Network', 'NetmaskValueError', 'collapse_addresses', 'get_mixed_type_key', 'ip_address',
           'ip_interface', 'ip_network', 'summarize_address_range', 'v4_int_to_packed', 'v6_int_to_packed']

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A Value Error related to the address."""


class NetmaskValueError(ValueError):
    """A Value Error related to the netmask."""


def _either(what, value, *classes):
    for cls in classes:
        try:
            return cls(value)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{value!r} does not appear to be an IPv4 or IPv6 {what}')


def ip_address(address):
    """Take an IP string/int and return an object of the correct type."""
    return _either('address', address, IPv4Address, IPv6Address)


def ip_network(address, strict=True):
    """Take an IP string/int and return an object of the correct type."""
    return _either('network', address, lambda a: IPv4Network(a, strict), lambda a: IPv6Network(a, strict))


def ip_interface(address):
    """Take an IP string/int and return an object of the correct type."""
    return _either('interface', address, IPv4Interface, IPv6Interface)


def v4_int_to_packed(address):
    """Represent an address as 4 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    """Represent an address as 16 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def _same_version(a, b):
    if a.version != b.version:
        raise TypeError(f'{a} and {b} are not of the same version')


def _split_mask(address):
    parts = str(address).split('/')
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts


def _trailing_zeros(number, bits):
    if number == 0:
        return bits
    return min(bits, (~number & (number - 1)).bit_length())


def summarize_address_range(first, last):
    """Summarize a network range given the first and last IP addresses."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError('first and last must be IP addresses, not networks')
    _same_version(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    if first.version == 4:
        network = IPv4Network
    elif first.version == 6:
        network = IPv6Network
    else:
        raise ValueError('unknown IP version')
    bits = first.max_prefixlen
    at = first._ip
    end = last._ip
    while at <= end:
        free = min(_trailing_zeros(at, bits), (end - at + 1).bit_length() - 1)
        yield network((at, bits - free))
        at += 1 << free
        if at - 1 == network._ALL_ONES:
            break


def _merged(networks):
    """The fewest networks that cover these, in order."""
    todo = list(networks)
    by_supernet = {}
    while todo:
        network = todo.pop()
        supernet = network.supernet()
        known = by_supernet.get(supernet)
        if known is None:
            by_supernet[supernet] = network
        elif known != network:
            del by_supernet[supernet]
            todo.append(supernet)
    last = None
    for network in sorted(by_supernet.values()):
        if last is not None and last.broadcast_address >= network.broadcast_address:
            continue
        yield network
        last = network


def collapse_addresses(addresses):
    """Collapse a list of IP objects."""
    ips = []
    networks = []
    for ip in addresses:
        if isinstance(ip, _BaseAddress):
            if ips:
                _same_version(ip, ips[-1])
            ips.append(ip)
        elif ip._prefixlen == ip.max_prefixlen:
            if ips:
                _same_version(ip, ips[-1])
            ips.append(ip.ip if hasattr(ip, 'ip') else ip.network_address)
        else:
            if networks:
                _same_version(ip, networks[-1])
            networks.append(ip)
    ips = sorted(set(ips))
    i = 0
    while i < len(ips):
        j = i
        while j + 1 < len(ips) and ips[j + 1]._ip == ips[j]._ip + 1:
            j += 1
        networks.extend(summarize_address_range(ips[i], ips[j]))
        i = j + 1
    return _merged(networks)


def get_mixed_type_key(obj):
    """Return a key suitable for sorting between networks and addresses."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented


class _IPAddressBase:
    """What addresses and networks have in common."""

    __slots__ = ()

    @property
    def exploded(self):
        """Return the longhand version of the IP address as a string."""
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        """Return the shorthand version of the IP address as a string."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        return self._reverse_pointer()

    @classmethod
    def _check_int_address(cls, address):
        if address < 0:
            raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{cls.version} address')
        if address > cls._ALL_ONES:
            raise AddressValueError(f'{address} (>= 2**{cls.max_prefixlen}) is not permitted as an IPv{cls.version} address')

    @classmethod
    def _check_packed_address(cls, address):
        wanted = cls.max_prefixlen // 8
        if len(address) != wanted:
            raise AddressValueError(f'{address!r} (len {len(address)} != {wanted}) is not permitted as an '
                                    f'IPv{cls.version} address')

    @classmethod
    def _mask_of(cls, prefixlen):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> prefixlen)

    @classmethod
    def _bad_netmask(cls, text):
        raise NetmaskValueError(f'{text!r} is not a valid netmask') from None

    @classmethod
    def _prefix_from_prefix_string(cls, text):
        if not (text.isascii() and text.isdigit()):
            cls._bad_netmask(text)
        prefixlen = int(text)
        if prefixlen > cls.max_prefixlen:
            cls._bad_netmask(text)
        return prefixlen

    @classmethod
    def _prefix_from_netmask(cls, mask):
        """The number of leading ones; None if zeros and ones are mixed."""
        zeros = _trailing_zeros(mask, cls.max_prefixlen)
        prefixlen = cls.max_prefixlen - zeros
        return prefixlen if mask >> zeros == (1 << prefixlen) - 1 else None

    @classmethod
    def _parse_mask(cls, mask):
        if isinstance(mask, int):
            if not 0 <= mask <= cls.max_prefixlen:
                cls._bad_netmask(mask)
            return mask
        return cls._prefix_from_mask_string(mask)

    @classmethod
    def _split_addr_prefix(cls, address):
        """The address part of what a network or interface is made from, and its mask."""
        if isinstance(address, (bytes, int)):
            return address, cls.max_prefixlen
        if not isinstance(address, tuple):
            address = _split_mask(address)
        if len(address) > 1:
            return address
        return address[0], cls.max_prefixlen

    def __reduce__(self):
        return self.__class__, (str(self),)


_FORMATS = frozenset(a + b + c for a in ('', '#') for b in ('', '_') for c in 'xbnX')


def _address_init(cls):
    # Each class has its own: errors of calls name them by it.
    def __init__(self, address):
        if isinstance(address, int):
            self._check_int_address(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_packed_address(address)
            self._ip = int.from_bytes(address)
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._read(text)
    __init__.__qualname__ = f'{cls}.__init__'
    return __init__


class _BaseAddress(_IPAddressBase):
    __slots__ = ()

    __init__ = _address_init('_BaseAddress')

    def _read(self, text):
        return self._ip_int_from_string(text)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def _order(self, other):
        if not isinstance(other, _BaseAddress):
            return None
        _same_version(self, other)
        return (self._ip > other._ip) - (self._ip < other._ip)

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order < 0 or self == other

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else not order < 0 and self != other

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else not order < 0

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(self._ip - other)

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return self._string_from_ip_int(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def _get_address_key(self):
        return self.version, self

    def __format__(self, fmt):
        """Returns an IP address as a formatted string: 's', 'b', 'x', 'X' or 'n', with '#' and '_' before it."""
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        if fmt not in _FORMATS:
            return super().__format__(fmt)
        kind = fmt[-1]
        if kind == 'n':
            kind = 'b' if self.version == 4 else 'x'
        width = self.max_prefixlen if kind == 'b' else self.max_prefixlen // 4
        grouping = '_' if '_' in fmt else ''
        alternate = '#' if '#' in fmt else ''
        if grouping:
            width += width // 4 - 1
        if alternate:
            width += 2
        return format(self._ip, f'{alternate}0{width}{grouping}{kind}')


class _V4:
    """What is particular to version 4."""

    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _ALL_ONES = 2 ** IPV4LENGTH - 1

    def _explode_shorthand_ip_string(self):
        return str(self)

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        octets = text.split('.')
        if len(octets) != 4:
            raise AddressValueError(f'Expected 4 octets in {text!r}')
        number = 0
        for octet in octets:
            if not octet:
                problem = 'Empty octet not permitted'
            elif not (octet.isascii() and octet.isdigit()):
                problem = f'Only decimal digits permitted in {octet!r}'
            elif len(octet) > 3:
                problem = f'At most 3 characters permitted in {octet!r}'
            elif octet != '0' and octet[0] == '0':
                problem = f'Leading zeros are not permitted in {octet!r}'
            elif int(octet) > 255:
                problem = f'Octet {int(octet)} (> 255) not permitted'
            else:
                number = number << 8 | int(octet)
                continue
            raise AddressValueError(f'{problem} in {text!r}')
        return number

    @classmethod
    def _string_from_ip_int(cls, number):
        return '.'.join([str(number >> shift & 255) for shift in (24, 16, 8, 0)])

    @classmethod
    def _prefix_from_mask_string(cls, text):
        if text.isascii() and text.isdigit() and int(text) <= IPV4LENGTH:
            return int(text)
        try:
            mask = cls._ip_int_from_string(text)
        except AddressValueError:
            cls._bad_netmask(text)
        prefixlen = cls._prefix_from_netmask(mask)
        if prefixlen is None:
            prefixlen = cls._prefix_from_netmask(mask ^ cls._ALL_ONES)
        if prefixlen is None:
            cls._bad_netmask(text)
        return prefixlen

    def _reverse_pointer(self):
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'


class IPv4Address(_V4, _BaseAddress):
    """Represent and manipulate single IPv4 Addresses."""

    __slots__ = ('_ip', '__weakref__')

    __init__ = _address_init('IPv4Address')

    @property
    def packed(self):
        """The binary representation of this address."""
        return v4_int_to_packed(self._ip)

    @property
    def is_reserved(self):
        """Test if the address is otherwise IETF reserved."""
        return _in(self, 4, 'reserved')

    @property
    def is_private(self):
        """Whether the address is defined as not globally reachable by the registry, with exceptions."""
        return _in(self, 4, 'private') and not _in(self, 4, 'exceptions')

    @property
    def is_global(self):
        """Whether the address is defined as globally reachable by the registry, with exceptions."""
        return not _in(self, 4, 'shared') and not self.is_private

    @property
    def is_multicast(self):
        """Test if the address is reserved for multicast use."""
        return _in(self, 4, 'multicast')

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Test if the address is a loopback address."""
        return _in(self, 4, 'loopback')

    @property
    def is_link_local(self):
        """Test if the address is reserved for link-local."""
        return _in(self, 4, 'linklocal')

    @property
    def ipv6_mapped(self):
        """Return the IPv4-mapped IPv6 address."""
        return IPv6Address(f'::ffff:{self}')


class _V6:
    """What is particular to version 6."""

    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _ALL_ONES = 2 ** IPV6LENGTH - 1

    @classmethod
    def _ip_int_from_string(cls, text):
        def bad(problem):
            raise AddressValueError(f'{problem} in {text!r}') from None

        if not text:
            raise AddressValueError('Address cannot be empty')
        if len(text) > 45:
            shorten = f'{text[:45]}({len(text) - 90} chars elided){text[-45:]}' if len(text) > 100 else text
            raise AddressValueError(f'At most 45 characters expected in {shorten!r}')
        parts = text.split(':')
        if len(parts) < 3:
            bad('At least 3 parts expected')
        if '.' in parts[-1]:
            try:
                v4 = IPv4Address(parts.pop())._ip
            except AddressValueError as exc:
                bad(exc)
            parts.append(f'{v4 >> 16:x}')
            parts.append(f'{v4 & 0xffff:x}')
        if len(parts) > 9:
            bad('At most 8 colons permitted')
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            bad("At most one '::' permitted")
        if gaps:
            high, low = gaps[0], len(parts) - gaps[0] - 1
            if not parts[0]:
                high -= 1
                if high:
                    bad("Leading ':' only permitted as part of '::'")
            if not parts[-1]:
                low -= 1
                if low:
                    bad("Trailing ':' only permitted as part of '::'")
            skipped = 8 - high - low
            if skipped < 1:
                bad("Expected at most 7 other parts with '::'")
        else:
            if len(parts) != 8:
                bad("Exactly 8 parts expected without '::'")
            if not parts[0]:
                bad("Leading ':' only permitted as part of '::'")
            if not parts[-1]:
                bad("Trailing ':' only permitted as part of '::'")
            high, low, skipped = 8, 0, 0
        number = 0
        for part in [*parts[:high], *['0'] * skipped, *parts[len(parts) - low:]]:
            if not _HEX.issuperset(part) or not part:
                bad(f'Only hex digits permitted in {part!r}')
            if len(part) > 4:
                bad(f'At most 4 characters permitted in {part!r}')
            number = number << 16 | int(part, 16)
        return number

    @classmethod
    def _string_from_ip_int(cls, number=None):
        if number > cls._ALL_ONES:
            raise ValueError('IPv6 address is too large')
        parts = [f'{number >> shift & 0xffff:x}' for shift in range(112, -1, -16)]
        best = run = 0
        start = -1
        for i, part in enumerate(parts):
            run = run + 1 if part == '0' else 0
            if run > best:
                best, start = run, i - run + 1
        if best > 1:
            return f"{':'.join(parts[:start])}::{':'.join(parts[start + best:])}"
        return ':'.join(parts)

    def _explode_shorthand_ip_string(self):
        if isinstance(self, _BaseNetwork):
            address = self.network_address
        elif isinstance(self, IPv6Interface):
            address = self.ip
        else:
            address = self
        # A scope makes this fail, as it does in CPython.
        text = f'{self._ip_int_from_string(str(address)):032x}'
        text = ':'.join([text[i:i + 4] for i in range(0, 32, 4)])
        if isinstance(self, (_BaseNetwork, IPv6Interface)):
            return f'{text}/{self._prefixlen}'
        return text

    @classmethod
    def _prefix_from_mask_string(cls, text):
        return cls._prefix_from_prefix_string(text)

    def _reverse_pointer(self):
        return '.'.join(self.exploded[::-1].replace(':', '')) + '.ip6.arpa'

    @staticmethod
    def _split_scope_id(text):
        address, sep, scope = text.partition('%')
        if not sep:
            return address, None
        if not scope or '%' in scope:
            raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
        return address, scope


_HEX = frozenset('0123456789abcdefABCDEF')


class IPv6Address(_V6, _BaseAddress):
    """Represent and manipulate single IPv6 Addresses."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')

    def __init__(self, address):
        self._scope_id = None
        super().__init__(address)

    def _read(self, text):
        text, self._scope_id = self._split_scope_id(text)
        return super()._read(text)

    def __str__(self):
        mapped = self.ipv4_mapped
        text = super().__str__() if mapped is None else f'::ffff:{mapped}'
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def _explode_shorthand_ip_string(self):
        mapped = self.ipv4_mapped
        if mapped is None:
            return super()._explode_shorthand_ip_string()
        return f'{super()._explode_shorthand_ip_string()[:30]}{mapped}'

    def _reverse_pointer(self):
        if self.ipv4_mapped is None:
            return super()._reverse_pointer()
        return '.'.join(f'{self._ip:032x}'[::-1]) + '.ip6.arpa'

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is not True:
            return equal
        return self._scope_id == getattr(other, '_scope_id', None)

    @property
    def scope_id(self):
        """Identifier of a particular zone of the address's scope."""
        return self._scope_id

    @property
    def packed(self):
        """The binary representation of this address."""
        return v6_int_to_packed(self._ip)

    @property
    def is_multicast(self):
        """Test if the address is reserved for multicast use."""
        mapped = self.ipv4_mapped
        return mapped.is_multicast if mapped is not None else _in(self, 6, 'multicast')

    @property
    def is_reserved(self):
        """Test if the address is otherwise IETF reserved."""
        mapped = self.ipv4_mapped
        return mapped.is_reserved if mapped is not None else _in(self, 6, 'reserved')

    @property
    def is_link_local(self):
        """Test if the address is reserved for link-local."""
        mapped = self.ipv4_mapped
        return mapped.is_link_local if mapped is not None else _in(self, 6, 'linklocal')

    @property
    def is_site_local(self):
        """Test if the address is reserved for site-local."""
        return _in(self, 6, 'sitelocal')

    @property
    def is_private(self):
        """Whether the address is defined as not globally reachable by the registry, with exceptions."""
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return _in(self, 6, 'private') and not _in(self, 6, 'exceptions')

    @property
    def is_global(self):
        """Whether the address is defined as globally reachable by the registry, with exceptions."""
        mapped = self.ipv4_mapped
        return mapped.is_global if mapped is not None else not self.is_private

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        mapped = self.ipv4_mapped
        return mapped.is_unspecified if mapped is not None else self._ip == 0

    @property
    def is_loopback(self):
        """Test if the address is a loopback address."""
        mapped = self.ipv4_mapped
        return mapped.is_loopback if mapped is not None else self._ip == 1

    @property
    def ipv4_mapped(self):
        """Return the IPv4 mapped address, or None."""
        if self._ip >> 32 != 0xffff:
            return None
        return IPv4Address(self._ip & 0xffffffff)

    @property
    def teredo(self):
        """Tuple of embedded teredo IPs, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        """Return the IPv4 6to4 embedded address, or None."""
        if self._ip >> 112 != 0x2002:
            return None
        return IPv4Address(self._ip >> 80 & 0xffffffff)
`;
