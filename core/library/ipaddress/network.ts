/** Interfaces, networks, and the blocks of special addresses. */

export const NETWORKS: string = `
class _Interface:
    """What interfaces of both versions have: the address in a network."""

    __slots__ = ()

    def _init(self, address, network):
        address, mask = self._split_addr_prefix(address)
        self._address_base.__init__(self, address)
        self.network = network((address, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f'{self._address_base.__str__(self)}/{self._prefixlen}'

    def __eq__(self, other):
        equal = self._address_base.__eq__(self, other)
        if equal is not True:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = self._address_base.__lt__(self, other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __le__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else less or self == other

    def __gt__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less and self != other

    def __ge__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network.network_address._ip))

    @property
    def ip(self):
        return self._address_base(self._ip)

    @property
    def with_prefixlen(self):
        return f'{self._string_from_ip_int(self._ip)}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.hostmask}'

    @property
    def is_unspecified(self):
        return self._ip == 0 and self.network.is_unspecified


class IPv4Interface(_Interface, IPv4Address):
    _address_base = IPv4Address

    def __init__(self, address):
        self._init(address, IPv4Network)

    @property
    def is_unspecified(self):
        # CPython compares the interface with an address, which it never equals.
        return False


class IPv6Interface(_Interface, IPv6Address):
    _address_base = IPv6Address

    def __init__(self, address):
        self._init(address, IPv6Network)

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


def _network_init(cls):
    def __init__(self, address, strict=True):
        address, mask = self._split_addr_prefix(address)
        self.network_address = self._address_class(address)
        self._prefixlen = self._parse_mask(mask)
        bits = self._mask_of(self._prefixlen)
        self.netmask = self._address_class(bits)
        number = self.network_address._ip
        if number & bits != number:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address_class(number & bits)
    __init__.__qualname__ = f'{cls}.__init__'
    return __init__


class _BaseNetwork(_IPAddressBase):
    """What networks of both versions have."""

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def _addresses(self, first, last):
        make = self._address_class
        return (make(number) for number in range(first, last + 1))

    def hosts(self):
        """Generate Iterator over usable hosts in a network."""
        first = self.network_address._ip
        last = self.broadcast_address._ip
        if self._prefixlen == self.max_prefixlen:
            return iter((self.network_address,))
        if self._prefixlen == self.max_prefixlen - 1:
            return iter(self)
        return self._addresses(first + 1, last - 1 if self.version == 4 else last)

    def __iter__(self):
        return self._addresses(self.network_address._ip, self.broadcast_address._ip)

    def __getitem__(self, n):
        first = self.network_address._ip
        last = self.broadcast_address._ip
        number = first + n if n >= 0 else last + n + 1
        if not first <= number <= last:
            raise IndexError('address out of range')
        return self._address_class(number)

    def _order(self, other):
        if not isinstance(other, _BaseNetwork):
            return None
        _same_version(self, other)
        a = (self.network_address._ip, self.netmask._ip)
        b = (other.network_address._ip, other.netmask._ip)
        return (a > b) - (a < b)

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order >= 0

    def __eq__(self, other):
        try:
            return (self.version == other.version and self.network_address == other.network_address and
                    self.netmask._ip == other.netmask._ip)
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((self.network_address._ip, self.netmask._ip))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Tell if self is partly contained in other."""
        return (self.network_address in other or self.broadcast_address in other or
                other.network_address in self or other.broadcast_address in self)

    @property
    def broadcast_address(self):
        return self._address_class(self.network_address._ip | self.hostmask._ip)

    @property
    def hostmask(self):
        return self._address_class(self.netmask._ip ^ self._ALL_ONES)

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    @property
    def num_addresses(self):
        """Number of hosts in the current subnet."""
        return self.broadcast_address._ip - self.network_address._ip + 1

    @property
    def prefixlen(self):
        return self._prefixlen

    def address_exclude(self, other):
        """Remove an address from a larger block."""
        _same_version(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        if other == self:
            return
        other = other.__class__(f'{other.network_address}/{other.prefixlen}')
        low, high = self.subnets()
        while low != other and high != other:
            if other.subnet_of(low):
                yield high
                low, high = low.subnets()
            else:
                yield low
                low, high = high.subnets()
        yield high if low == other else low

    def compare_networks(self, other):
        """Compare two IP objects: -1, 0 or 1."""
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        return self._order(other)

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The subnets which join to make the current subnet."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefixlen = self._prefixlen + prefixlen_diff
        if prefixlen > self.max_prefixlen:
            raise ValueError(f'prefix length diff {prefixlen} is invalid for netblock {self}')
        first = self.network_address._ip
        step = self.hostmask._ip + 1 >> prefixlen_diff
        for number in range(first, self.broadcast_address._ip + 1, step):
            yield self.__class__((number, prefixlen))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The supernet containing the current network."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefixlen = self._prefixlen - prefixlen_diff
        if prefixlen < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return self.__class__((self.network_address._ip & self.netmask._ip << prefixlen_diff, prefixlen))

    @staticmethod
    def _is_subnet_of(a, b):
        try:
            _same_version(a, b)
            return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
        except AttributeError:
            raise TypeError(f'Unable to test subnet containment between {a} and {b}')

    def subnet_of(self, other):
        """Return True if this network is a subnet of other."""
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        """Return True if this network is a supernet of other."""
        return self._is_subnet_of(other, self)

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    @property
    def is_reserved(self):
        return self._both('is_reserved')

    @property
    def is_link_local(self):
        return self._both('is_link_local')

    @property
    def is_multicast(self):
        return self._both('is_multicast')

    @property
    def is_unspecified(self):
        return self._both('is_unspecified')

    @property
    def is_loopback(self):
        return self._both('is_loopback')

    @property
    def is_private(self):
        """Whether the network belongs to a private range."""
        first, last = self.network_address, self.broadcast_address
        blocks = _blocks(self.version, 'private')
        if not any([first in block and last in block for block in blocks]):
            return False
        return not any([first in block or last in block for block in _blocks(self.version, 'exceptions')])

    @property
    def is_global(self):
        """Whether the network belongs to no private range."""
        return not self.is_private

    def _explode_shorthand_ip_string(self):
        return str(self)

    def _reverse_pointer(self):
        return str(self)


class IPv4Network(_V4, _BaseNetwork):
    """Represent and manipulate 32-bit IPv4 networks."""

    _address_class = IPv4Address
    __init__ = _network_init('IPv4Network')

    @property
    def is_global(self):
        """Whether the network belongs to no private range, nor to that which providers share."""
        shared = _blocks(4, 'shared')[0]
        return not (self.network_address in shared and self.broadcast_address in shared) and not self.is_private


class IPv6Network(_V6, _BaseNetwork):
    """Represent and manipulate 128-bit IPv6 networks."""

    _address_class = IPv6Address
    __init__ = _network_init('IPv6Network')

    @property
    def is_site_local(self):
        return self._both('is_site_local')


# After the registries of IANA for special-purpose addresses.
_REGISTRY = {
    4: {
        'linklocal': '169.254.0.0/16',
        'loopback': '127.0.0.0/8',
        'multicast': '224.0.0.0/4',
        'shared': '100.64.0.0/10',
        'private': '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 '
                   '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32',
        'exceptions': '192.0.0.9/32 192.0.0.10/32',
        'reserved': '240.0.0.0/4',
    },
    6: {
        'linklocal': 'fe80::/10',
        'multicast': 'ff00::/8',
        'private': '::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 '
                   'fc00::/7 fe80::/10',
        'exceptions': '2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28',
        'reserved': '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4 '
                    'f000::/5 f800::/6 fe00::/9',
        'sitelocal': 'fec0::/10',
    },
}


def _blocks(version, name):
    blocks = _REGISTRY[version][name]
    if isinstance(blocks, str):
        network = IPv4Network if version == 4 else IPv6Network
        blocks = _REGISTRY[version][name] = [network(text) for text in blocks.split()]
    return blocks


def _in(address, version, name):
    return any([address in block for block in _blocks(version, name)])
`;
