# ---- addresses
import ipaddress as ip
a = ip.ip_address('192.168.0.1')
b = ip.ip_address('2001:db8::1')
print(a, repr(a), b, repr(b), a.version, b.version, a.max_prefixlen, b.max_prefixlen)
print(int(a), int(b), a.packed, b.packed, a.exploded, b.exploded, b.compressed, a.reverse_pointer)
print(b.reverse_pointer)
print(ip.ip_address(3232235521), ip.ip_address(2 ** 32), ip.IPv6Address(1), ip.IPv4Address(b'\x01\x02\x03\x04'), ip.ip_address(b'\0' * 15 + b'\1'))
print(a + 1, a - 1, b + 255, a < ip.ip_address('192.168.0.2'), a == ip.IPv4Address('192.168.0.1'), a == '192.168.0.1', a != b)
print(sorted([ip.ip_address(x) for x in ('10.0.0.10', '9.1.1.1', '10.0.0.9')]), len({a, ip.ip_address('192.168.0.1')}))
#> 192.168.0.1 IPv4Address('192.168.0.1') 2001:db8::1 IPv6Address('2001:db8::1') 4 6 32 128
#> 3232235521 42540766411282592856903984951653826561 b'\xc0\xa8\x00\x01' b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' 192.168.0.1 2001:0db8:0000:0000:0000:0000:0000:0001 2001:db8::1 1.0.168.192.in-addr.arpa
#> 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa
#> 192.168.0.1 ::1:0:0 ::1 1.2.3.4 ::1
#> 192.168.0.2 192.168.0.0 2001:db8::100 True True False True
#> [IPv4Address('9.1.1.1'), IPv4Address('10.0.0.9'), IPv4Address('10.0.0.10')] 1

# ---- what addresses are
import ipaddress as ip
names = ['is_private', 'is_global', 'is_multicast', 'is_reserved', 'is_loopback', 'is_link_local', 'is_unspecified']
for text in '''10.1.2.3 172.16.0.1 172.32.0.1 192.168.1.1 8.8.8.8 100.64.0.1 127.0.0.1 224.0.0.1 240.0.0.1 255.255.255.255
    0.0.0.0 169.254.1.1 192.0.0.9 192.0.0.8 198.18.0.1 203.0.113.5 :: ::1 fe80::1 ff02::1 2001:db8::1 2606:4700::1111 fc00::1
    2001:1::1 2001:2::1 64:ff9b:1::1 3fff::1 2002::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::ffff:224.0.0.1 fec0::1 100::1'''.split():
    a = ip.ip_address(text)
    print(text, [n[3:] for n in names if getattr(a, n)], getattr(a, 'is_site_local', None))
#> 10.1.2.3 ['private'] None
#> 172.16.0.1 ['private'] None
#> 172.32.0.1 ['global'] None
#> 192.168.1.1 ['private'] None
#> 8.8.8.8 ['global'] None
#> 100.64.0.1 [] None
#> 127.0.0.1 ['private', 'loopback'] None
#> 224.0.0.1 ['global', 'multicast'] None
#> 240.0.0.1 ['private', 'reserved'] None
#> 255.255.255.255 ['private', 'reserved'] None
#> 0.0.0.0 ['private', 'unspecified'] None
#> 169.254.1.1 ['private', 'link_local'] None
#> 192.0.0.9 ['global'] None
#> 192.0.0.8 ['private'] None
#> 198.18.0.1 ['private'] None
#> 203.0.113.5 ['private'] None
#> :: ['private', 'reserved', 'unspecified'] False
#> ::1 ['private', 'reserved', 'loopback'] False
#> fe80::1 ['private', 'link_local'] False
#> ff02::1 ['global', 'multicast'] False
#> 2001:db8::1 ['private'] False
#> 2606:4700::1111 ['global'] False
#> fc00::1 ['private'] False
#> 2001:1::1 ['global'] False
#> 2001:2::1 ['private'] False
#> 64:ff9b:1::1 ['private', 'reserved'] False
#> 3fff::1 ['private'] False
#> 2002::1 ['private'] False
#> ::ffff:10.0.0.1 ['private'] False
#> ::ffff:8.8.8.8 ['global'] False
#> ::ffff:127.0.0.1 ['private', 'loopback'] False
#> ::ffff:224.0.0.1 ['global', 'multicast'] False
#> fec0::1 ['global'] True
#> 100::1 ['private', 'reserved'] False

# ---- not an address
import ipaddress as ip
def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
for text in ['', '1.2.3', '1.2.3.4.5', '1.2.3.256', '1.2.3.04', '1.2.3.', '1.2.3.x', '1.2.3.1234', '1.2.3.4/24', '1.2.3.+4', '1.2.3.٤', -1, 2 ** 32, b'abc', None]:
    show(ip.IPv4Address, text)
for text in ['', ':', '::1::', '1:2', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8:9:a', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:', '::g', '::12345',
             '1::2/3', '::1.2.3', '::1%', '::1%a%b', '1:2:3:4::5:6:7:8', ':1::2', '1::2:', '::-1', 2 ** 128, -1, b'abc', '1:' * 30, '1' * 200 + '::']:
    show(ip.IPv6Address, text)
for f in (ip.ip_address, ip.ip_network, ip.ip_interface):
    show(f, 'foo')
    show(f, '1.2.3.4/x')
    show(f, -1)
    show(f, [1])
show(ip.ip_address, '1.2.3.4/24')
show(lambda: ip.ip_address('1.1.1.1') < ip.ip_address('::1'))
show(lambda: ip.ip_address('1.1.1.1') < 3)
show(lambda: ip.ip_address('1.1.1.1') + 'x')
show(lambda: ip.ip_address('255.255.255.255') + 1)
show(lambda: ip.ip_address('0.0.0.0') - 1)
show(ip.v4_int_to_packed, -1)
show(ip.v6_int_to_packed, 2 ** 128)
print(ip.v4_int_to_packed(1), ip.v6_int_to_packed(1), issubclass(ip.AddressValueError, ValueError))
#> AddressValueError Address cannot be empty
#> AddressValueError Expected 4 octets in '1.2.3'
#> AddressValueError Expected 4 octets in '1.2.3.4.5'
#> AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
#> AddressValueError Leading zeros are not permitted in '04' in '1.2.3.04'
#> AddressValueError Empty octet not permitted in '1.2.3.'
#> AddressValueError Only decimal digits permitted in 'x' in '1.2.3.x'
#> AddressValueError At most 3 characters permitted in '1234' in '1.2.3.1234'
#> AddressValueError Unexpected '/' in '1.2.3.4/24'
#> AddressValueError Only decimal digits permitted in '+4' in '1.2.3.+4'
#> AddressValueError Only decimal digits permitted in '٤' in '1.2.3.٤'
#> AddressValueError -1 (< 0) is not permitted as an IPv4 address
#> AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
#> AddressValueError b'abc' (len 3 != 4) is not permitted as an IPv4 address
#> AddressValueError Expected 4 octets in 'None'
#> AddressValueError Address cannot be empty
#> AddressValueError At least 3 parts expected in ':'
#> AddressValueError At most one '::' permitted in '::1::'
#> AddressValueError At least 3 parts expected in '1:2'
#> AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7'
#> AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
#> AddressValueError At most 8 colons permitted in '1:2:3:4:5:6:7:8:9:a'
#> AddressValueError Leading ':' only permitted as part of '::' in ':1:2:3:4:5:6:7'
#> AddressValueError Trailing ':' only permitted as part of '::' in '1:2:3:4:5:6:7:'
#> AddressValueError Only hex digits permitted in 'g' in '::g'
#> AddressValueError At most 4 characters permitted in '12345' in '::12345'
#> AddressValueError Unexpected '/' in '1::2/3'
#> AddressValueError Expected 4 octets in '1.2.3' in '::1.2.3'
#> AddressValueError Invalid IPv6 address: "'::1%'"
#> AddressValueError Invalid IPv6 address: "'::1%a%b'"
#> AddressValueError Expected at most 7 other parts with '::' in '1:2:3:4::5:6:7:8'
#> AddressValueError Leading ':' only permitted as part of '::' in ':1::2'
#> AddressValueError Trailing ':' only permitted as part of '::' in '1::2:'
#> AddressValueError Only hex digits permitted in '-1' in '::-1'
#> AddressValueError 340282366920938463463374607431768211456 (>= 2**128) is not permitted as an IPv6 address
#> AddressValueError -1 (< 0) is not permitted as an IPv6 address
#> AddressValueError b'abc' (len 3 != 16) is not permitted as an IPv6 address
#> AddressValueError At most 45 characters expected in '1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:'
#> AddressValueError At most 45 characters expected in '111111111111111111111111111111111111111111111(112 chars elided)1111111111111111111111111111111111111111111::'
#> ValueError 'foo' does not appear to be an IPv4 or IPv6 address
#> ValueError '1.2.3.4/x' does not appear to be an IPv4 or IPv6 address
#> ValueError -1 does not appear to be an IPv4 or IPv6 address
#> ValueError [1] does not appear to be an IPv4 or IPv6 address
#> ValueError 'foo' does not appear to be an IPv4 or IPv6 network
#> ValueError '1.2.3.4/x' does not appear to be an IPv4 or IPv6 network
#> ValueError -1 does not appear to be an IPv4 or IPv6 network
#> ValueError [1] does not appear to be an IPv4 or IPv6 network
#> ValueError 'foo' does not appear to be an IPv4 or IPv6 interface
#> ValueError '1.2.3.4/x' does not appear to be an IPv4 or IPv6 interface
#> ValueError -1 does not appear to be an IPv4 or IPv6 interface
#> ValueError [1] does not appear to be an IPv4 or IPv6 interface
#> ValueError '1.2.3.4/24' does not appear to be an IPv4 or IPv6 address
#> TypeError 1.1.1.1 and ::1 are not of the same version
#> TypeError '<' not supported between instances of 'IPv4Address' and 'int'
#> TypeError unsupported operand type(s) for +: 'IPv4Address' and 'str'
#> AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
#> AddressValueError -1 (< 0) is not permitted as an IPv4 address
#> ValueError Address negative or too large for IPv4
#> ValueError Address negative or too large for IPv6
#> b'\x00\x00\x00\x01' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' True

# ---- forms of IPv6
import ipaddress as ip
for text in ['0:0:0:0:0:0:0:0', '1:0:0:2:0:0:0:3', '1:0:2:0:3:0:4:0', '::ffff:1.2.3.4', '2001:0DB8::FF00:42:8329', '1::', '::1.2.3.4', '0:1:1:1:1:1:1:1',
             '1:0:0:1:0:0:1:1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2002:c000:0204::', '::ffff:0:1.2.3.4']:
    a = ip.IPv6Address(text)
    print(a, a.exploded, a.ipv4_mapped, a.sixtofour, a.teredo, a.scope_id, repr(a))
    print(a.reverse_pointer)
s = ip.IPv6Address('fe80::1%eth0')
print(s, s.scope_id, repr(s), int(s), s.is_link_local)
try:
    print(s.exploded)
except ip.AddressValueError as e:
    print(e)
print(ip.ip_address('1.2.3.4').ipv6_mapped, ip.IPv6Address('fe80::1%a') == ip.IPv6Address('fe80::1%b'), hash(ip.IPv6Address('fe80::1%a')) == hash(ip.IPv6Address('fe80::1')))
#> :: 0000:0000:0000:0000:0000:0000:0000:0000 None None None None IPv6Address('::')
#> 0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa
#> 1:0:0:2::3 0001:0000:0000:0002:0000:0000:0000:0003 None None None None IPv6Address('1:0:0:2::3')
#> 3.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa
#> 1:0:2:0:3:0:4:0 0001:0000:0002:0000:0003:0000:0004:0000 None None None None IPv6Address('1:0:2:0:3:0:4:0')
#> 0.0.0.0.4.0.0.0.0.0.0.0.3.0.0.0.0.0.0.0.2.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa
#> ::ffff:1.2.3.4 0000:0000:0000:0000:0000:ffff:1.2.3.4 1.2.3.4 None None None IPv6Address('::ffff:1.2.3.4')
#> 4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa
#> 2001:db8::ff00:42:8329 2001:0db8:0000:0000:0000:ff00:0042:8329 None None None None IPv6Address('2001:db8::ff00:42:8329')
#> 9.2.3.8.2.4.0.0.0.0.f.f.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa
#> 1:: 0001:0000:0000:0000:0000:0000:0000:0000 None None None None IPv6Address('1::')
#> 0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa
#> ::102:304 0000:0000:0000:0000:0000:0000:0102:0304 None None None None IPv6Address('::102:304')
#> 4.0.3.0.2.0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa
#> 0:1:1:1:1:1:1:1 0000:0001:0001:0001:0001:0001:0001:0001 None None None None IPv6Address('0:1:1:1:1:1:1:1')
#> 1.0.0.0.1.0.0.0.1.0.0.0.1.0.0.0.1.0.0.0.1.0.0.0.1.0.0.0.0.0.0.0.ip6.arpa
#> 1::1:0:0:1:1 0001:0000:0000:0001:0000:0000:0001:0001 None None None None IPv6Address('1::1:0:0:1:1')
#> 1.0.0.0.1.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa
#> 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:0000:4136:e378:8000:63bf:3fff:fdd2 None None (IPv4Address('65.54.227.120'), IPv4Address('192.0.2.45')) None IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2')
#> 2.d.d.f.f.f.f.3.f.b.3.6.0.0.0.8.8.7.3.e.6.3.1.4.0.0.0.0.1.0.0.2.ip6.arpa
#> 2002:c000:204:: 2002:c000:0204:0000:0000:0000:0000:0000 None 192.0.2.4 None None IPv6Address('2002:c000:204::')
#> 0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.2.0.0.0.0.c.2.0.0.2.ip6.arpa
#> ::ffff:0:102:304 0000:0000:0000:0000:ffff:0000:0102:0304 None None None None IPv6Address('::ffff:0:102:304')
#> 4.0.3.0.2.0.1.0.0.0.0.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa
#> fe80::1%eth0 eth0 IPv6Address('fe80::1%eth0') 338288524927261089654018896841347694593 True
#> Only hex digits permitted in '1%eth0' in 'fe80::1%eth0'
#> ::ffff:1.2.3.4 False False

# ---- formats
import ipaddress as ip
a = ip.ip_address('10.0.0.1')
b = ip.ip_address('2001:db8::1')
for spec in ('', 's', 'b', 'x', 'X', 'n', '#b', '_x', '#_X', '#_n', '20s', '>40s'):
    print(spec, format(a, spec), format(b, spec))
print(f'{a:>12s}|{a!s:<12}|')
for spec in ('d', 'q', '_', '5'):
    try:
        print(format(a, spec))
    except Exception as e:
        print(type(e).__name__, e)
#>  10.0.0.1 2001:db8::1
#> s 10.0.0.1 2001:db8::1
#> b 00001010000000000000000000000001 00100000000000010000110110111000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001
#> x 0a000001 20010db8000000000000000000000001
#> X 0A000001 20010DB8000000000000000000000001
#> n 00001010000000000000000000000001 20010db8000000000000000000000001
#> #b 0b00001010000000000000000000000001 0b00100000000000010000110110111000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001
#> _x 0a00_0001 2001_0db8_0000_0000_0000_0000_0000_0001
#> #_X 0X0A00_0001 0X2001_0DB8_0000_0000_0000_0000_0000_0001
#> #_n 0b0000_1010_0000_0000_0000_0000_0000_0001 0x2001_0db8_0000_0000_0000_0000_0000_0001
#> 20s 10.0.0.1             2001:db8::1         
#> >40s                                 10.0.0.1                              2001:db8::1
#>     10.0.0.1|10.0.0.1    |
#> TypeError unsupported format string passed to IPv4Address.__format__
#> TypeError unsupported format string passed to IPv4Address.__format__
#> TypeError unsupported format string passed to IPv4Address.__format__
#> TypeError unsupported format string passed to IPv4Address.__format__

# ---- networks
import ipaddress as ip
n = ip.ip_network('192.168.1.0/29')
print(n, repr(n), n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses)
print(n.with_prefixlen, n.with_netmask, n.with_hostmask, n.version, n.max_prefixlen, n.compressed, n.exploded)
print(list(n.hosts()))
print([str(a) for a in n], n[0], n[-1], n[3])
print(ip.ip_address('192.168.1.5') in n, ip.ip_address('192.168.1.9') in n, ip.ip_address('::1') in n, n in n)
print(list(ip.ip_network('10.0.0.4/31').hosts()), list(ip.ip_network('10.0.0.4/32').hosts()), list(ip.ip_network('2001:db8::/126').hosts()), list(ip.ip_network('2001:db8::/127').hosts()), list(ip.ip_network('::1').hosts()))
m = ip.ip_network('2001:db8::/32')
print(m, m.num_addresses, m.netmask, m.hostmask, m.broadcast_address, m.exploded, m.is_private, m.is_site_local)
print(ip.ip_network(3232235776), ip.ip_network((3232235776, 24)), ip.ip_network(('10.0.0.0', '255.0.0.0')), ip.ip_network(b'\x0a\0\0\0'))
for text in ('10.0.0.0/255.255.0.0', '10.0.0.0/0.0.255.255', '0.0.0.0/0', '10.0.0.0/0.0.0.0', '10.0.0.0/255.255.255.255', '10.0.0.0'):
    try:
        print(text, ip.ip_network(text).prefixlen)
    except ValueError as e:
        print(text, e)
print(n.reverse_pointer, m.reverse_pointer)
#> 192.168.1.0/29 IPv4Network('192.168.1.0/29') 192.168.1.0 192.168.1.7 255.255.255.248 0.0.0.7 29 8
#> 192.168.1.0/29 192.168.1.0/255.255.255.248 192.168.1.0/0.0.0.7 4 32 192.168.1.0/29 192.168.1.0/29
#> [IPv4Address('192.168.1.1'), IPv4Address('192.168.1.2'), IPv4Address('192.168.1.3'), IPv4Address('192.168.1.4'), IPv4Address('192.168.1.5'), IPv4Address('192.168.1.6')]
#> ['192.168.1.0', '192.168.1.1', '192.168.1.2', '192.168.1.3', '192.168.1.4', '192.168.1.5', '192.168.1.6', '192.168.1.7'] 192.168.1.0 192.168.1.7 192.168.1.3
#> True False False False
#> [IPv4Address('10.0.0.4'), IPv4Address('10.0.0.5')] [IPv4Address('10.0.0.4')] [IPv6Address('2001:db8::1'), IPv6Address('2001:db8::2'), IPv6Address('2001:db8::3')] [IPv6Address('2001:db8::'), IPv6Address('2001:db8::1')] [IPv6Address('::1')]
#> 2001:db8::/32 79228162514264337593543950336 ffff:ffff:: ::ffff:ffff:ffff:ffff:ffff:ffff 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 2001:0db8:0000:0000:0000:0000:0000:0000/32 True False
#> 192.168.1.0/32 192.168.1.0/24 10.0.0.0/8 10.0.0.0/32
#> 10.0.0.0/255.255.0.0 16
#> 10.0.0.0/0.0.255.255 16
#> 0.0.0.0/0 0
#> 10.0.0.0/0.0.0.0 10.0.0.0/0 has host bits set
#> 10.0.0.0/255.255.255.255 32
#> 10.0.0.0 32
#> 0/29.1.168.192.in-addr.arpa 2.3./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa

# ---- not a network
import ipaddress as ip
def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)
for cls, texts in ((ip.IPv4Network, ['192.168.1.1/24', '1.2.3.4/33', '1.2.3.4/-1', '1.2.3.4/a', '1.2.3.4/1/2', '1.2.3.4/255.0.255.0', '1.2.3/8', '1.2.3.4/', ('1.2.3.4', 99)]),
                   (ip.IPv6Network, ['2001:db8::1/32', '::/129', '::/a', '::/1/2', '::/ffff::', '::/'])):
    for text in texts:
        show(cls, text)
show(ip.ip_network, '192.168.1.1/24')
show(ip.ip_network, '192.168.1.1/24', strict=False)
show(ip.IPv6Network, '2001:db8::1/32', False)
n = ip.ip_network('10.0.0.0/30')
show(lambda: n[4])
show(lambda: n[-5])
show(lambda: n < ip.ip_network('::/0'))
show(lambda: n < ip.ip_address('10.0.0.1'))
show(lambda: n < 3)
show(lambda: n.subnet_of(ip.ip_network('::/0')))
show(lambda: n.subnet_of(ip.ip_address('10.0.0.1')))
show(lambda: n.compare_networks(ip.ip_network('::/0')))
#> ValueError 192.168.1.1/24 has host bits set
#> NetmaskValueError '33' is not a valid netmask
#> NetmaskValueError '-1' is not a valid netmask
#> NetmaskValueError 'a' is not a valid netmask
#> AddressValueError Only one '/' permitted in '1.2.3.4/1/2'
#> NetmaskValueError '255.0.255.0' is not a valid netmask
#> AddressValueError Expected 4 octets in '1.2.3'
#> NetmaskValueError '' is not a valid netmask
#> NetmaskValueError 99 is not a valid netmask
#> ValueError 2001:db8::1/32 has host bits set
#> NetmaskValueError '129' is not a valid netmask
#> NetmaskValueError 'a' is not a valid netmask
#> AddressValueError Only one '/' permitted in '::/1/2'
#> NetmaskValueError 'ffff::' is not a valid netmask
#> NetmaskValueError '' is not a valid netmask
#> ValueError 192.168.1.1/24 has host bits set
#> 192.168.1.0/24
#> 2001:db8::/32
#> IndexError address out of range
#> IndexError address out of range
#> TypeError 10.0.0.0/30 and ::/0 are not of the same version
#> TypeError '<' not supported between instances of 'IPv4Network' and 'IPv4Address'
#> TypeError '<' not supported between instances of 'IPv4Network' and 'int'
#> TypeError 10.0.0.0/30 and ::/0 are not of the same version
#> TypeError Unable to test subnet containment between 10.0.0.0/30 and 10.0.0.1
#> TypeError 10.0.0.0/30 and ::/0 are not of the same type

# ---- subnets and supernets
import ipaddress as ip
n = ip.ip_network('192.0.2.0/24')
print(list(n.subnets()), list(n.subnets(prefixlen_diff=2)), len(list(n.subnets(new_prefix=28))))
print(n.supernet(), n.supernet(3), n.supernet(new_prefix=8), ip.ip_network('0.0.0.0/0').supernet())
print(list(ip.ip_network('1.1.1.1').subnets()), list(ip.ip_network('2001:db8::/32').subnets(new_prefix=34)))
a = ip.ip_network('192.168.1.0/24'); b = ip.ip_network('192.168.1.128/30')
print(b.subnet_of(a), a.supernet_of(b), a.subnet_of(b), a.overlaps(b), a.overlaps(ip.ip_network('10.0.0.0/8')), a.compare_networks(b), b.compare_networks(a), a.compare_networks(a))
print(list(a.address_exclude(b)))
print(list(ip.ip_network('10.0.0.0/30').address_exclude(ip.ip_network('10.0.0.0/30'))))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: list(n.subnets(new_prefix=23)))
show(lambda: list(n.subnets(prefixlen_diff=2, new_prefix=26)))
show(lambda: list(n.subnets(prefixlen_diff=-1)))
show(lambda: list(n.subnets(prefixlen_diff=9)))
show(lambda: n.supernet(new_prefix=25))
show(lambda: n.supernet(prefixlen_diff=2, new_prefix=20))
show(lambda: n.supernet(prefixlen_diff=25))
show(lambda: list(a.address_exclude(ip.ip_network('10.0.0.0/30'))))
show(lambda: list(a.address_exclude(ip.ip_address('192.168.1.1'))))
show(lambda: list(a.address_exclude(ip.ip_network('::/0'))))
#> [IPv4Network('192.0.2.0/25'), IPv4Network('192.0.2.128/25')] [IPv4Network('192.0.2.0/26'), IPv4Network('192.0.2.64/26'), IPv4Network('192.0.2.128/26'), IPv4Network('192.0.2.192/26')] 16
#> 192.0.2.0/23 192.0.0.0/21 192.0.0.0/8 0.0.0.0/0
#> [IPv4Network('1.1.1.1/32')] [IPv6Network('2001:db8::/34'), IPv6Network('2001:db8:4000::/34'), IPv6Network('2001:db8:8000::/34'), IPv6Network('2001:db8:c000::/34')]
#> True True False True False -1 1 0
#> [IPv4Network('192.168.1.0/25'), IPv4Network('192.168.1.192/26'), IPv4Network('192.168.1.160/27'), IPv4Network('192.168.1.144/28'), IPv4Network('192.168.1.136/29'), IPv4Network('192.168.1.132/30')]
#> []
#> ValueError new prefix must be longer
#> ValueError cannot set prefixlen_diff and new_prefix
#> ValueError prefix length diff must be > 0
#> ValueError prefix length diff 33 is invalid for netblock 192.0.2.0/24
#> ValueError new prefix must be shorter
#> ValueError cannot set prefixlen_diff and new_prefix
#> ValueError current prefixlen is 24, cannot have a prefixlen_diff of 25
#> ValueError 10.0.0.0/30 not contained in 192.168.1.0/24
#> TypeError 192.168.1.1 is not a network object
#> TypeError 192.168.1.0/24 and ::/0 are not of the same version

# ---- order and equality of networks
import ipaddress as ip
nets = [ip.ip_network(x) for x in ('10.0.0.0/16', '10.0.0.0/8', '9.0.0.0/8', '10.0.0.0/24', '172.16.0.0/12')]
print(sorted(nets))
print(nets[0] == ip.ip_network('10.0.0.0/255.255.0.0'), nets[0] == '10.0.0.0/16', len(set(nets + [ip.ip_network('9.0.0.0/8')])))
print(nets[0] <= nets[1], nets[0] >= nets[1], nets[0] > nets[1])
mixed = [ip.ip_address('::1'), ip.ip_network('10.0.0.0/8'), ip.ip_address('9.9.9.9'), ip.ip_network('::/64')]
print(sorted([x for x in mixed if isinstance(x, ip.IPv4Address) or isinstance(x, ip.IPv6Address)], key=ip.get_mixed_type_key))
print(sorted([x for x in mixed if hasattr(x, 'hosts')], key=ip.get_mixed_type_key), ip.get_mixed_type_key(3))
print(sorted(mixed, key=ip.get_mixed_type_key))
#> [IPv4Network('9.0.0.0/8'), IPv4Network('10.0.0.0/8'), IPv4Network('10.0.0.0/16'), IPv4Network('10.0.0.0/24'), IPv4Network('172.16.0.0/12')]
#> True False 5
#> False True True
#> [IPv4Address('9.9.9.9'), IPv6Address('::1')]
#> [IPv4Network('10.0.0.0/8'), IPv6Network('::/64')] NotImplemented
#> [IPv4Address('9.9.9.9'), IPv4Network('10.0.0.0/8'), IPv6Network('::/64'), IPv6Address('::1')]

# ---- what networks are
import ipaddress as ip
names = ['is_private', 'is_global', 'is_multicast', 'is_reserved', 'is_loopback', 'is_link_local', 'is_unspecified']
for text in '10.0.0.0/8 10.0.0.0/7 8.8.8.0/24 100.64.0.0/10 127.0.0.0/8 224.0.0.0/4 240.0.0.0/4 0.0.0.0/0 0.0.0.0/32 192.0.0.0/29 192.0.0.8/29 fe80::/10 ff00::/8 ::/0 2001:db8::/48 2606::/16 ::/128 ::1/128'.split():
    n = ip.ip_network(text)
    print(text, [x[3:] for x in names if getattr(n, x)])
#> 10.0.0.0/8 ['private']
#> 10.0.0.0/7 ['global']
#> 8.8.8.0/24 ['global']
#> 100.64.0.0/10 []
#> 127.0.0.0/8 ['private', 'loopback']
#> 224.0.0.0/4 ['global', 'multicast']
#> 240.0.0.0/4 ['private', 'reserved']
#> 0.0.0.0/0 ['global']
#> 0.0.0.0/32 ['private', 'unspecified']
#> 192.0.0.0/29 ['private']
#> 192.0.0.8/29 ['private']
#> fe80::/10 ['private', 'link_local']
#> ff00::/8 ['global', 'multicast']
#> ::/0 ['global']
#> 2001:db8::/48 ['private']
#> 2606::/16 ['global']
#> ::/128 ['private', 'reserved', 'unspecified']
#> ::1/128 ['private', 'reserved', 'loopback']

# ---- interfaces
import ipaddress as ip
i = ip.ip_interface('192.0.2.5/24')
print(i, repr(i), i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, i.version)
j = ip.IPv6Interface('2001:db8::1000/96')
print(j, repr(j), j.ip, j.network, j.with_prefixlen, j.exploded)
print(i == ip.IPv4Interface('192.0.2.5/255.255.255.0'), i == ip.ip_address('192.0.2.5'), i == ip.ip_interface('192.0.2.5/25'), hash(i) == hash(ip.ip_interface('192.0.2.5/24')))
print(sorted([ip.ip_interface(x) for x in ('10.0.0.5/24', '10.0.0.3/24', '9.0.0.1/8', '10.0.0.4/16')]))
print(isinstance(i, ip.IPv4Address), i + 1, int(i), ip.ip_interface('10.0.0.1'), ip.IPv4Interface(('10.0.0.1', 8)), ip.IPv4Interface((167772161, '255.0.0.0')))
print(i.is_private, j.is_loopback, ip.ip_interface('::1').is_loopback, ip.ip_interface('0.0.0.0/0').is_unspecified, i.is_multicast)
#> 192.0.2.5/24 IPv4Interface('192.0.2.5/24') 192.0.2.5 192.0.2.0/24 255.255.255.0 0.0.0.255 192.0.2.5/24 192.0.2.5/255.255.255.0 192.0.2.5/0.0.0.255 4
#> 2001:db8::1000/96 IPv6Interface('2001:db8::1000/96') 2001:db8::1000 2001:db8::/96 2001:db8::1000/96 2001:0db8:0000:0000:0000:0000:0000:1000/96
#> True False False True
#> [IPv4Interface('9.0.0.1/8'), IPv4Interface('10.0.0.4/16'), IPv4Interface('10.0.0.3/24'), IPv4Interface('10.0.0.5/24')]
#> True 192.0.2.6/32 3221225989 10.0.0.1/32 10.0.0.1/8 10.0.0.1/8
#> True False True False False

# ---- summarize and collapse
import ipaddress as ip
print(list(ip.summarize_address_range(ip.IPv4Address('192.0.2.0'), ip.IPv4Address('192.0.2.130'))))
print(list(ip.summarize_address_range(ip.IPv4Address('0.0.0.0'), ip.IPv4Address('255.255.255.255'))))
print(list(ip.summarize_address_range(ip.IPv6Address('2001:db8::1'), ip.IPv6Address('2001:db8::8'))))
print(list(ip.collapse_addresses([ip.ip_network('192.0.2.0/25'), ip.ip_network('192.0.2.128/25'), ip.ip_network('10.0.0.0/8'), ip.ip_network('10.1.0.0/16')])))
print(list(ip.collapse_addresses([ip.ip_address('10.0.0.1'), ip.ip_address('10.0.0.2'), ip.ip_address('10.0.0.3'), ip.ip_address('10.0.0.1'), ip.ip_network('10.0.0.0/32')])))
print(list(ip.collapse_addresses([])))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = ip.ip_address('1.1.1.1')
show(lambda: list(ip.summarize_address_range(a, ip.ip_address('::1'))))
show(lambda: list(ip.summarize_address_range(a, a - 1)))
show(lambda: list(ip.summarize_address_range(a, ip.ip_network('1.1.1.0/24'))))
show(lambda: list(ip.collapse_addresses([a, ip.ip_address('::1')])))
show(lambda: list(ip.collapse_addresses([ip.ip_network('1.0.0.0/8'), ip.ip_network('::/8')])))
#> [IPv4Network('192.0.2.0/25'), IPv4Network('192.0.2.128/31'), IPv4Network('192.0.2.130/32')]
#> [IPv4Network('0.0.0.0/0')]
#> [IPv6Network('2001:db8::1/128'), IPv6Network('2001:db8::2/127'), IPv6Network('2001:db8::4/126'), IPv6Network('2001:db8::8/128')]
#> [IPv4Network('10.0.0.0/8'), IPv4Network('192.0.2.0/24')]
#> [IPv4Network('10.0.0.0/30')]
#> []
#> TypeError 1.1.1.1 and ::1 are not of the same version
#> ValueError last IP address must be greater than first
#> TypeError first and last must be IP addresses, not networks
#> TypeError ::1 and 1.1.1.1 are not of the same version
#> TypeError ::/8 and 1.0.0.0/8 are not of the same version

# ---- a firewall
import ipaddress
rules = [('deny', '10.0.0.0/8'), ('allow', '10.1.2.0/24'), ('allow', '0.0.0.0/0'), ('deny', '::/0')]
rules = [(action, ipaddress.ip_network(net)) for action, net in rules]
def verdict(text):
    address = ipaddress.ip_address(text)
    best = max((r for r in rules if address in r[1]), key=lambda r: r[1].prefixlen)
    return best[0]
for text in ('10.1.2.3', '10.2.3.4', '8.8.8.8', '::1'):
    print(text, verdict(text))
import copy
print(copy.copy(rules[0][1]), copy.deepcopy(ipaddress.ip_address('1.2.3.4')), {ipaddress.ip_address('1.2.3.4'): 1})
#> 10.1.2.3 allow
#> 10.2.3.4 deny
#> 8.8.8.8 allow
#> ::1 deny
#> 10.0.0.0/8 1.2.3.4 {IPv4Address('1.2.3.4'): 1}

# ---- a subnet plan
import ipaddress
block = ipaddress.ip_network('10.20.0.0/16')
wants = [('web', 500), ('db', 60), ('vpn', 120), ('mgmt', 10)]
free = [block]
for name, hosts in sorted(wants, key=lambda w: -w[1]):
    prefix = 32 - (hosts + 2 - 1).bit_length()
    pool = next(n for n in sorted(free, key=lambda n: -n.prefixlen) if n.prefixlen <= prefix)
    free.remove(pool)
    taken = next(pool.subnets(new_prefix=prefix))
    free.extend(pool.address_exclude(taken))
    print(f'{name:5} {taken!s:18} {taken.num_addresses - 2:4} hosts, gateway {taken[1]}, last {taken[-2]}')
print(len(free), sum(n.num_addresses for n in free))
#> web   10.20.0.0/23        510 hosts, gateway 10.20.0.1, last 10.20.1.254
#> vpn   10.20.2.0/25        126 hosts, gateway 10.20.2.1, last 10.20.2.126
#> db    10.20.2.128/26       62 hosts, gateway 10.20.2.129, last 10.20.2.190
#> mgmt  10.20.2.192/28       14 hosts, gateway 10.20.2.193, last 10.20.2.206
#> 9 64816

# ---- addresses of a log, counted by network
import ipaddress
from collections import Counter
log = '''10.0.0.1 GET /
10.0.0.17 GET /a
10.0.1.4 POST /b
192.168.7.7 GET /
2001:db8:1::5 GET /
2001:db8:1:0:8000::5 GET /c
bogus GET /
10.0.0.1 GET /'''
counts, bad = Counter(), []
for line in log.splitlines():
    host = line.split()[0]
    try:
        address = ipaddress.ip_address(host)
    except ValueError as e:
        bad.append(str(e))
        continue
    counts[ipaddress.ip_network((address, 24 if address.version == 4 else 48), strict=False)] += 1
for network, count in counts.most_common():
    print(network, count, type(network).__name__)
print(bad)
#> 10.0.0.0/24 3 IPv4Network
#> 2001:db8:1::/48 2 IPv6Network
#> 10.0.1.0/24 1 IPv4Network
#> 192.168.7.0/24 1 IPv4Network
#> ["'bogus' does not appear to be an IPv4 or IPv6 address"]

# ---- the sorts that people write
import ipaddress
texts = ['192.168.1.10', '192.168.1.9', '10.0.0.255', '10.0.0.3', '172.16.0.1']
print(sorted(texts))
print(sorted(texts, key=ipaddress.ip_address))
print(sorted(texts, key=lambda t: tuple(map(int, t.split('.')))) == sorted(texts, key=ipaddress.ip_address))
print(min(map(ipaddress.ip_address, texts)), max(map(ipaddress.ip_address, texts)))
both = [ipaddress.ip_address(t) for t in ('::2', '1.1.1.1', '::1', '0.0.0.1')]
try:
    sorted(both)
except TypeError as e:
    print(e)
print(sorted(both, key=lambda a: (a.version, int(a))))
print(sorted(both, key=ipaddress.get_mixed_type_key))
#> ['10.0.0.255', '10.0.0.3', '172.16.0.1', '192.168.1.10', '192.168.1.9']
#> ['10.0.0.3', '10.0.0.255', '172.16.0.1', '192.168.1.9', '192.168.1.10']
#> True
#> 10.0.0.3 192.168.1.10
#> 1.1.1.1 and ::2 are not of the same version
#> [IPv4Address('0.0.0.1'), IPv4Address('1.1.1.1'), IPv6Address('::1'), IPv6Address('::2')]
#> [IPv4Address('0.0.0.1'), IPv4Address('1.1.1.1'), IPv6Address('::1'), IPv6Address('::2')]

# ---- is it an address?
import ipaddress
def kind(text):
    for name in ('ip_address', 'ip_interface', 'ip_network'):
        try:
            return name, getattr(ipaddress, name)(text)
        except ValueError:
            pass
    return None
for text in ('127.0.0.1', '127.0.0.1/8', ' 127.0.0.1', '0x7f.0.0.1', '127.1', '2130706433', '[::1]', '::1', '::ffff:7f00:1', '1.2.3.4/33', '1.2.3.4/', '/8', '1.2.3.4:80'):
    print(repr(text), kind(text))
#> '127.0.0.1' ('ip_address', IPv4Address('127.0.0.1'))
#> '127.0.0.1/8' ('ip_interface', IPv4Interface('127.0.0.1/8'))
#> ' 127.0.0.1' None
#> '0x7f.0.0.1' None
#> '127.1' None
#> '2130706433' None
#> '[::1]' None
#> '::1' ('ip_address', IPv6Address('::1'))
#> '::ffff:7f00:1' ('ip_address', IPv6Address('::ffff:127.0.0.1'))
#> '1.2.3.4/33' None
#> '1.2.3.4/' None
#> '/8' None
#> '1.2.3.4:80' None

# ---- the parts of a URL's host
import ipaddress
from urllib.parse import urlsplit
for url in ('http://127.0.0.1:8080/x', 'http://[::1]:80/', 'https://169.254.169.254/latest/meta-data', 'http://10.1.1.1', 'http://example.com/', 'http://[fe80::1%25eth0]/'):
    host = urlsplit(url).hostname
    try:
        address = ipaddress.ip_address(host)
    except ValueError as e:
        print(host, e)
        continue
    print(host, 'blocked' if address.is_private or address.is_loopback or address.is_link_local else 'allowed')
#> 127.0.0.1 blocked
#> ::1 blocked
#> 169.254.169.254 blocked
#> 10.1.1.1 blocked
#> example.com 'example.com' does not appear to be an IPv4 or IPv6 address
#> fe80::1%25eth0 blocked

# ---- numbers and bytes
import ipaddress
a = ipaddress.IPv4Address('192.0.2.128')
print(int(a), hex(int(a)), a.packed, list(a.packed), int.from_bytes(a.packed), bin(int(a))[2:].zfill(32))
print(ipaddress.IPv4Address(int(a)) == a, ipaddress.IPv4Address(a.packed) == a, ipaddress.IPv4Address(bytearray(a.packed) and bytes(a.packed)) is a)
print('.'.join(f'{int(o):08b}' for o in str(a).split('.')))
print(ipaddress.IPv6Address((1 << 128) - 1), ipaddress.IPv6Address(b'\xff' * 16).packed == b'\xff' * 16)
print(ipaddress.IPV4LENGTH, ipaddress.IPV6LENGTH, ipaddress.v4_int_to_packed(int(a)), ipaddress.v6_int_to_packed(1 << 127)[0])
print(hash(a) == hash(ipaddress.IPv4Address(int(a))), bool(ipaddress.IPv4Address(0)), a is ipaddress.IPv4Address(a.packed))
#> 3221226112 0xc0000280 b'\xc0\x00\x02\x80' [192, 0, 2, 128] 3221226112 11000000000000000000001010000000
#> True True False
#> 11000000.00000000.00000010.10000000
#> ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff True
#> 32 128 b'\xc0\x00\x02\x80' 128
#> True True False

# ---- netmasks
import ipaddress
for mask in ('255.255.255.0', '0.0.0.255', '255.255.240.0', '0', '32', '255.255.255.255', '0.0.0.0', '255.0.255.0', '33', '-1', '', 'abc', '1.2.3'):
    try:
        n = ipaddress.ip_network(f'10.0.0.0/{mask}', strict=False)
        print(mask, n, n.netmask, n.hostmask, n.prefixlen)
    except ValueError as e:
        print(mask, type(e).__name__, e)
for mask in ('64', '129', 'ffff::', '-1', 'x'):
    try:
        print(ipaddress.IPv6Network(f'2001:db8::/{mask}'))
    except ValueError as e:
        print(mask, type(e).__name__, e)
#> 255.255.255.0 10.0.0.0/24 255.255.255.0 0.0.0.255 24
#> 0.0.0.255 10.0.0.0/24 255.255.255.0 0.0.0.255 24
#> 255.255.240.0 10.0.0.0/20 255.255.240.0 0.0.15.255 20
#> 0 0.0.0.0/0 0.0.0.0 255.255.255.255 0
#> 32 10.0.0.0/32 255.255.255.255 0.0.0.0 32
#> 255.255.255.255 10.0.0.0/32 255.255.255.255 0.0.0.0 32
#> 0.0.0.0 0.0.0.0/0 0.0.0.0 255.255.255.255 0
#> 255.0.255.0 ValueError '10.0.0.0/255.0.255.0' does not appear to be an IPv4 or IPv6 network
#> 33 ValueError '10.0.0.0/33' does not appear to be an IPv4 or IPv6 network
#> -1 ValueError '10.0.0.0/-1' does not appear to be an IPv4 or IPv6 network
#>  ValueError '10.0.0.0/' does not appear to be an IPv4 or IPv6 network
#> abc ValueError '10.0.0.0/abc' does not appear to be an IPv4 or IPv6 network
#> 1.2.3 ValueError '10.0.0.0/1.2.3' does not appear to be an IPv4 or IPv6 network
#> 2001:db8::/64
#> 129 NetmaskValueError '129' is not a valid netmask
#> ffff:: NetmaskValueError 'ffff::' is not a valid netmask
#> -1 NetmaskValueError '-1' is not a valid netmask
#> x NetmaskValueError 'x' is not a valid netmask

# ---- networks as sequences
import ipaddress
n = ipaddress.ip_network('10.9.8.0/29')
print(n[0], n[1], n[-1], n[7], len(list(n)), list(n.hosts())[0], list(n.hosts())[-1])
for i in (8, -9):
    try:
        n[i]
    except IndexError as e:
        print(type(e).__name__, e)
try:
    n['x']
except TypeError as e:
    print(type(e).__name__, e)
try:
    len(n)
except TypeError as e:
    print(e)
print(ipaddress.ip_address('10.9.8.3') in n, '10.9.8.3' in n if False else 'text is not in', ipaddress.ip_address('10.9.8.8') in n, ipaddress.ip_address('::1') in n)
try:
    print('10.9.8.3' in n)
except Exception as e:
    print(type(e).__name__, e)
print([str(x) for x in ipaddress.ip_network('10.0.0.0/31').hosts()], [str(x) for x in ipaddress.ip_network('10.0.0.0/32').hosts()])
print([str(x) for x in ipaddress.ip_network('::/126').hosts()], [str(x) for x in ipaddress.ip_network('::/127').hosts()])
it = iter(ipaddress.ip_network('0.0.0.0/0'))
print(next(it), next(it), ipaddress.ip_network('::/0')[2 ** 127])
#> 10.9.8.0 10.9.8.1 10.9.8.7 10.9.8.7 8 10.9.8.1 10.9.8.6
#> IndexError address out of range
#> IndexError address out of range
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> object of type 'IPv4Network' has no len()
#> True text is not in False False
#> AttributeError 'str' object has no attribute 'version'
#> ['10.0.0.0', '10.0.0.1'] ['10.0.0.0']
#> ['::1', '::2', '::3'] ['::', '::1']
#> 0.0.0.0 0.0.0.1 8000::

# ---- overlaps
import ipaddress
nets = [ipaddress.ip_network(t) for t in ('10.0.0.0/8', '10.128.0.0/9', '11.0.0.0/8', '10.0.0.0/24', '::/8')]
for i, a in enumerate(nets):
    for b in nets[i + 1:]:
        if a.version == b.version:
            print(a, b, a.overlaps(b), a.supernet_of(b), a.subnet_of(b))
try:
    nets[0].subnet_of(nets[4])
except TypeError as e:
    print(e)
try:
    nets[0].overlaps(nets[4])
    print(nets[0].overlaps(nets[4]))
except Exception as e:
    print(type(e).__name__, e)
#> 10.0.0.0/8 10.128.0.0/9 True True False
#> 10.0.0.0/8 11.0.0.0/8 False False False
#> 10.0.0.0/8 10.0.0.0/24 True True False
#> 10.128.0.0/9 11.0.0.0/8 False False False
#> 10.128.0.0/9 10.0.0.0/24 False False False
#> 11.0.0.0/8 10.0.0.0/24 False False False
#> 10.0.0.0/8 and ::/8 are not of the same version
#> False

# ---- subclasses and isinstance
import ipaddress
class Host(ipaddress.IPv4Address):
    def __new__(cls, *args):
        return super().__new__(cls)
    def __init__(self, text, name='?'):
        super().__init__(text)
        self.name = name
h = Host('10.0.0.1', 'router')
print(h, repr(h), h.name, h + 1, type(h + 1).__name__, h == ipaddress.ip_address('10.0.0.1'))
print(isinstance(h, ipaddress.IPv4Address), Host.__mro__[1].__name__, issubclass(ipaddress.IPv4Interface, ipaddress.IPv4Address))
try:
    ipaddress.IPv4Address('1.1.1.1').name = 3
except AttributeError as e:
    print(e)
try:
    ipaddress.IPv4Address('1.1.1.1').version = 3
except AttributeError as e:
    print(e)
#> 10.0.0.1 Host('10.0.0.1') router 10.0.0.2 Host True
#> True IPv4Address True
#> 'IPv4Address' object has no attribute 'name' and no __dict__ for setting new attributes
#> 'IPv4Address' object attribute 'version' is read-only

# ---- in json and dicts
import ipaddress, json
book = {ipaddress.ip_address('10.0.0.1'): 'a', ipaddress.ip_network('10.0.0.0/24'): 'b', ipaddress.ip_interface('10.0.0.1/24'): 'c'}
print(book[ipaddress.IPv4Address(167772161)], book[ipaddress.IPv4Network('10.0.0.0/255.255.255.0')], book[ipaddress.IPv4Interface('10.0.0.1/24')], len(book))
try:
    json.dumps({'ip': ipaddress.ip_address('::1')})
except TypeError as e:
    print(e)
print(json.dumps({'ip': ipaddress.ip_address('::1'), 'net': ipaddress.ip_network('::/64')}, default=str))
print(f"{ipaddress.ip_address('10.0.0.1')!s:>15}|{ipaddress.ip_network('10.0.0.0/8')!r}")
#> a b c 3
#> Object of type IPv6Address is not JSON serializable
#> {"ip": "::1", "net": "::/64"}
#>        10.0.0.1|IPv4Network('10.0.0.0/8')

# ---- the loop over a range
import ipaddress
start, end = ipaddress.ip_address('10.0.0.254'), ipaddress.ip_address('10.0.1.2')
while start <= end:
    print(start, end=' ')
    start += 1
print()
print([str(ipaddress.ip_address(i)) for i in range(int(ipaddress.ip_address('1.1.1.254')), int(ipaddress.ip_address('1.1.2.1')))])
print([str(n) for n in ipaddress.summarize_address_range(ipaddress.ip_address('10.0.0.254'), ipaddress.ip_address('10.0.1.2'))])
#> 10.0.0.254 10.0.0.255 10.0.1.0 10.0.1.1 10.0.1.2 
#> ['1.1.1.254', '1.1.1.255', '1.1.2.0']
#> ['10.0.0.254/31', '10.0.1.0/31', '10.0.1.2/32']

# ---- an uncaught error
import ipaddress
def parse(rows):
    return [ipaddress.ip_network(row) for row in rows]
try:
    parse(['10.0.0.0/8', '10.0.0.1/8'])
except ValueError as e:
    print(e)
try:
    ipaddress.IPv6Network('2001:db8::1/64')
except ValueError as e:
    print(e)
print(ipaddress.ip_network('10.0.0.1/8', strict=False), ipaddress.IPv6Network('2001:db8::1/64', False))
try:
    ipaddress.ip_address('300.1.1.1')
except ValueError as e:
    print(e.__context__, e.__cause__, e.__suppress_context__)
#> 10.0.0.1/8 has host bits set
#> 2001:db8::1/64 has host bits set
#> 10.0.0.0/8 2001:db8::/64
#> None None False

# ---- the names of the module
import ipaddress
print(sorted(n for n in vars(ipaddress) if not n.startswith('_') and n != 'functools'))
print(issubclass(ipaddress.AddressValueError, ValueError), issubclass(ipaddress.NetmaskValueError, ValueError), ipaddress.AddressValueError.__module__)
for cls in (ipaddress.IPv4Address, ipaddress.IPv6Network):
    print(cls, [b.__name__ for b in cls.__mro__][2:], cls.version, cls.max_prefixlen)
#> ['AddressValueError', 'IPV4LENGTH', 'IPV6LENGTH', 'IPv4Address', 'IPv4Interface', 'IPv4Network', 'IPv6Address', 'IPv6Interface', 'IPv6Network', 'NetmaskValueError', 'collapse_addresses', 'get_mixed_type_key', 'ip_address', 'ip_interface', 'ip_network', 'summarize_address_range', 'v4_int_to_packed', 'v6_int_to_packed']
#> True True ipaddress
#> <class 'ipaddress.IPv4Address'> ['_BaseAddress', '_IPAddressBase', 'object'] 4 32
#> <class 'ipaddress.IPv6Network'> ['_BaseNetwork', '_IPAddressBase', 'object'] 6 128

# ---- a network overlaps networks alone; the one host of a network of one address
import ipaddress
net = ipaddress.ip_network('10.0.0.0/24')
for other in (ipaddress.ip_address('10.0.0.1'), ipaddress.ip_interface('10.0.0.1/24'), '10.0.0.0/24', None):
    try:
        print(net.overlaps(other))
    except TypeError as e:
        print(e)
print(*ipaddress.ip_network('10.0.0.7/32').hosts(), *ipaddress.ip_network('fe80::1%eth0').hosts())
#> argument of type 'IPv4Address' is not a container or iterable
#> argument of type 'IPv4Interface' is not a container or iterable
#> 'in <string>' requires string as left operand, not IPv4Address
#> argument of type 'NoneType' is not a container or iterable
#> 10.0.0.7 fe80::1%eth0

# ---- the traceback of a wrong netmask shows that error alone
import ipaddress
ipaddress.IPv4Network('10.0.0.0/')
#> Traceback (most recent call last):
#>   File "ipaddress.py", line 779, in <module>
#>     ipaddress.IPv4Network('10.0.0.0/')
#>     ~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
#> ipaddress.NetmaskValueError: '' is not a valid netmask

# ---- constructors with wrong arguments
import ipaddress
for call in (lambda: ipaddress.IPv4Address(), lambda: ipaddress.IPv4Address('1.2.3.4', 5), lambda: ipaddress.IPv6Address(), lambda: ipaddress.IPv4Network(), lambda: ipaddress.IPv6Network('::/0', True, 1), lambda: ipaddress.IPv4Network('10.0.0.0/8', strct=False), lambda: ipaddress.IPv4Interface(), lambda: ipaddress.IPv6Interface('::1', 2)):
    try:
        call()
    except TypeError as e:
        print(e)
class Host(ipaddress.IPv4Address):
    def __init__(self, address, name):
        super().__init__(address)
        self.name = name
class Net(ipaddress.IPv6Network):
    pass
print(Host('10.0.0.1', 'a'), Host('10.0.0.1', 'a') == ipaddress.ip_address('10.0.0.1'), Net('::/126')[1], ipaddress.IPv4Address.__init__.__qualname__)
#> IPv4Address.__init__() missing 1 required positional argument: 'address'
#> IPv4Address.__init__() takes 2 positional arguments but 3 were given
#> IPv6Address.__init__() missing 1 required positional argument: 'address'
#> IPv4Network.__init__() missing 1 required positional argument: 'address'
#> IPv6Network.__init__() takes from 2 to 3 positional arguments but 4 were given
#> IPv4Network.__init__() got an unexpected keyword argument 'strct'. Did you mean 'strict'?
#> IPv4Interface.__init__() missing 1 required positional argument: 'address'
#> IPv6Interface.__init__() takes 2 positional arguments but 3 were given
#> 10.0.0.1 True ::1 IPv4Address.__init__

# ---- kinds of interfaces
import ipaddress
names = 'is_unspecified is_loopback is_multicast is_private is_global is_link_local is_reserved is_site_local'.split()
for x in ('0.0.0.0 0.0.0.0/0 0.0.0.0/8 127.0.0.1 224.0.0.1 255.255.255.255 169.254.1.1 10.0.0.0/8 240.0.0.1 '
          ':: ::/0 ::/8 ::1 ::1/64 ff02::1 fe80::1 fc00::/7 fec0::1 ::ffff:0.0.0.0 ::ffff:127.0.0.1').split():
    i = ipaddress.ip_interface(x)
    print(x, *[n[3:] for n in names if getattr(i, n, False)])
#> 0.0.0.0 private
#> 0.0.0.0/0 private
#> 0.0.0.0/8 private
#> 127.0.0.1 loopback private
#> 224.0.0.1 multicast global
#> 255.255.255.255 private reserved
#> 169.254.1.1 private link_local
#> 10.0.0.0/8 private
#> 240.0.0.1 private reserved
#> :: unspecified private reserved
#> ::/0 private reserved
#> ::/8 private reserved
#> ::1 loopback private reserved
#> ::1/64 private reserved
#> ff02::1 multicast global
#> fe80::1 private link_local
#> fc00::/7 private
#> fec0::1 global site_local
#> ::ffff:0.0.0.0 private
#> ::ffff:127.0.0.1 loopback private
