# ---- encode
import quopri
print(quopri.encodestring(b'caf\xc3\xa9 = good'), quopri.encodestring(b'a b\n c \n'), quopri.encodestring(b'tab\t\nx'), quopri.encodestring(b'a b', quotetabs=True), quopri.encodestring(b'a_b c', header=True), quopri.encodestring(b''))
#> b'caf=C3=A9 =3D good' b'a b\n c=20\n' b'tab=09\nx' b'a=20b' b'a=5Fb_c' b''

# ---- long lines
import quopri
print(quopri.encodestring(b'x' * 100), quopri.encodestring(b'\xff' * 30), quopri.encodestring(b'word ' * 20))
#> b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' b'=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=FF=\n=FF=FF=FF=FF=FF' b'word word word word word word word word word word word word word word word =\nword word word word word=20'

# ---- decode
import quopri
print(quopri.decodestring(b'caf=C3=A9 =3D good'), quopri.decodestring(b'soft=\nbreak'), quopri.decodestring(b'a=zz=4'), quopri.decodestring('a=41'), quopri.decodestring(b'a_b', header=True), quopri.decodestring(b'x=\r\ny'))
#> b'caf\xc3\xa9 = good' b'softbreak' b'a=zz=4' b'aA' b'a b' b'xy'

# ---- and back
import quopri
for data in (b'hello\nworld\n', bytes(range(256)), b'a' * 200 + b'\n' + b' ' * 5 + b'\n', b'.\n.\nx', b'\r\nx \r\n'):
    print(quopri.decodestring(quopri.encodestring(data)) == data)
#> True
#> True
#> True
#> True
#> True

# ---- line ends
import quopri
print(quopri.encodestring(b'a\r\nb\r\n'), quopri.encodestring(b'a\rb'), quopri.encodestring(b'a \r\n'))
#> b'a\r\nb\r\n' b'a\rb' b'a=20\r\n'

# ---- public names
import quopri
print(quopri.__all__)
#> ['encode', 'decode', 'encodestring', 'decodestring']

# ---- the input is read first
import quopri
for f in quopri.encode, quopri.decode:
    for args in [(None, None, 0), ([], {}, True), (b'a', 5, False)]:
        try: f(*args[:3 if f is quopri.encode else 2])
        except AttributeError as e: print(e)
#> 'NoneType' object has no attribute 'read'
#> 'list' object has no attribute 'read'
#> 'bytes' object has no attribute 'read'
#> 'NoneType' object has no attribute 'read'
#> 'list' object has no attribute 'read'
#> 'bytes' object has no attribute 'read'
