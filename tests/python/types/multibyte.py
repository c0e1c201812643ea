# The multibyte encodings of East Asia: what their tables say, what is wrong with bytes and texts, and streams of them.

# ---- every pair of bytes
import zlib
for name in 'gb2312 gbk gb18030 big5 cp950 shift_jis cp932 euc_jp euc_kr cp949'.split():
    pairs = b''.join(bytes([a, b]) + b'\n' for a in range(0x80, 256) for b in range(0x20, 256))
    text = pairs.decode(name, 'replace')
    print(name, len(text), text.count('\ufffd'), zlib.crc32(text.encode()))
#> gb2312 78571 30166 902423807
#> gbk 64225 8919 2375087170
#> gb18030 62076 5114 1876603380
#> big5 72306 23180 4184361419
#> cp950 72264 23096 1577327618
#> shift_jis 79137 13780 474561135
#> cp932 76412 8504 996112969
#> euc_jp 79074 31172 2368117651
#> euc_kr 77791 28606 1983893958
#> cp949 68968 14566 670928863

# ---- three and four bytes
import zlib
for name, head, tail in ('euc_jp', b'\x8f', b''), ('gb18030', b'', b'\x81\x30'), ('gb18030', b'\x81\x36', b''), ('gb18030', b'\x84\x31', b''), ('gb18030', b'\x90\x30', b''), ('gb18030', b'\xe3\x32', b''):
    data = b''.join(head + bytes([a, b]) + tail + b'\n' for a in range(0x80, 256) for b in range(0x30, 256))
    text = data.decode(name, 'replace')
    print(name, head, tail, len(text), text.count('\ufffd'), zlib.crc32(text.encode()))
#> euc_jp b'\x8f' b'' 93178 49063 367719815
#> gb18030 b'' b'\x810' 106331 27456 2468335970
#> gb18030 b'\x816' b'' 105400 27170 318724921
#> gb18030 b'\x841' b'' 108100 28971 796737899
#> gb18030 b'\x900' b'' 105400 27170 2683458613
#> gb18030 b'\xe32' b'' 108412 29178 1748085768

# ---- every character
import zlib
text = ''.join(chr(cp) for cp in range(0x80, 0x10000) if not 0xd800 <= cp < 0xe000)
for name in 'gb2312 gbk gb18030 big5 cp950 shift_jis cp932 euc_jp euc_kr cp949'.split():
    data = text.encode(name, 'ignore')
    print(name, len(data), zlib.crc32(data), len(data.decode(name)))
#> gb2312 14890 3281517962 7445
#> gbk 43582 2989518387 21791
#> gb18030 205560 3353734176 63360
#> big5 27412 3182287872 13706
#> cp950 27502 2223519998 13751
#> shift_jis 13823 4160422478 6944
#> cp932 18492 1912900456 9280
#> euc_jp 32084 1339093267 13010
#> Traceback (most recent call last):
#>   File "multibyte.py", line 38, in <module>
#>     print(name, len(data), zlib.crc32(data), len(data.decode(name)))
#>                                                  ~~~~~~~~~~~^^^^^^
#> UnicodeDecodeError: 'euc_kr' codec can't decode byte 0xa4 in position 1414: illegal multibyte sequence
#> decoding with 'euc_kr' codec failed

# ---- characters above U+FFFF
for text in '\U00010000\U0001f600\U0002a6d6\U0010ffff':
    data = text.encode('gb18030')
    print(data, data.decode('gb18030') == text)
for name in 'gbk big5 euc_jp euc_kr'.split():
    try:
        '\U0001f600'.encode(name)
    except UnicodeEncodeError as e:
        print(e)
#> b'\x900\x810' True
#> b'\x949\xfc6' True
#> b'\x985\xf36' True
#> b'\xe32\x9a5' True
#> 'gbk' codec can't encode character '\U0001f600' in position 0: illegal multibyte sequence
#> 'big5' codec can't encode character '\U0001f600' in position 0: illegal multibyte sequence
#> 'euc_jp' codec can't encode character '\U0001f600' in position 0: illegal multibyte sequence
#> 'euc_kr' codec can't encode character '\U0001f600' in position 0: illegal multibyte sequence

# ---- greetings
for name, text in ('gb2312', '你好，世界！'), ('gbk', '繁體與镕'), ('gb18030', '㐀鿿€ẞ'), ('big5', '你好，世界！'), ('cp950', '€碁銹'), ('shift_jis', 'こんにちは、ｾｶｲ！'), ('cp932', '①㈱髙﨑'), ('euc_jp', 'こんにちは、ｾｶｲ丂'), ('euc_kr', '안녕 세상 똠방각하'), ('cp949', '안녕 세상 똠방각하'):
    data = text.encode(name)
    print(name, data, data.decode(name) == text, len(text))
#> gb2312 b'\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7\xa3\xa1' True 6
#> gbk b'\xb7\xb1\xf3w\xc5c\xe9F' True 4
#> gb18030 b'\x819\xee9\x825\x982\xa2\xe3\x815\xfe2' True 4
#> big5 b'\xa7A\xa6n\xa1A\xa5@\xac\xc9\xa1I' True 6
#> cp950 b'\xa3\xe1\xf9\xd6\xf9\xd7' True 3
#> shift_jis b'\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd\x81A\xbe\xb6\xb2\x81I' True 10
#> cp932 b'\x87@\x87\x8a\xee\xe0\xed\x95' True 4
#> euc_jp b'\xa4\xb3\xa4\xf3\xa4\xcb\xa4\xc1\xa4\xcf\xa1\xa2\x8e\xbe\x8e\xb6\x8e\xb2\x8f\xb0\xa1' True 10
#> euc_kr b'\xbe\xc8\xb3\xe7 \xbc\xbc\xbb\xf3 \xa4\xd4\xa4\xa8\xa4\xc7\xa4\xb1\xb9\xe6\xb0\xa2\xc7\xcf' True 10
#> cp949 b'\xbe\xc8\xb3\xe7 \xbc\xbc\xbb\xf3 \x8cc\xb9\xe6\xb0\xa2\xc7\xcf' True 10

# ---- names
import codecs
for name in 'GB2312 chinese euc-cn GBK cp936 936 GB18030 gb18030-2000 Big5 big5-tw csbig5 ms950 Shift_JIS sjis s-jis MS_Kanji windows-31j cp932 EUC-JP ujis EUC-KR korean ksc5601 ks_c-5601-1987 uhc ms949 949'.split():
    print(name, codecs.lookup(name).name, end='; ')
print()
#> GB2312 gb2312; chinese gb2312; euc-cn gb2312; GBK gbk; cp936 gbk; 936 gbk; GB18030 gb18030; gb18030-2000 gb18030; Big5 big5; big5-tw big5; csbig5 big5; ms950 cp950; Shift_JIS shift_jis; sjis shift_jis; s-jis shift_jis; MS_Kanji cp932; windows-31j cp932; cp932 cp932; EUC-JP euc_jp; ujis euc_jp; EUC-KR euc_kr; korean euc_kr; ksc5601 euc_kr; ks_c-5601-1987 euc_kr; uhc cp949; ms949 cp949; 949 cp949; 

# ---- pairs that are read and not written
print(b'\xa2\xcc\xa2\xce'.decode('big5').encode('big5'))
print(b'\x81\xca\xee\xf9\xfa\x54\x87\x90'.decode('cp932').encode('cp932'))
print('¥‾'.encode('shift_jis'), '¥‾'.encode('euc_jp'), b'\\~'.decode('shift_jis'))
print('¢£¬‖−〜'.encode('cp932'), '¢£¥•'.encode('cp950'))
print(b'\x80\xa0\xfd\xfe\xff\xf0\x40\xf9\xfc'.decode('cp932').encode('unicode_escape'))
#> b'\xa4Q\xa4\xca'
#> b'\x81\xca\x81\xca\x81\xca\x81\xe0'
#> b'\\~' b'\\~' \~
#> b'\x81\x91\x81\x92\x81\xca\x81a\x81|\x81`' b'\xa2F\xa2G\xa2D\xa1E'
#> b'\\x80\\uf8f0\\uf8f1\\uf8f2\\uf8f3\\ue000\\ue757'

# ---- syllables that are spelt
data = '뷁쳌'.encode('euc_kr')
print(data, data.decode('euc_kr'))
for bad in (b'\xa4\xd4\xa4\xa1\xa4\xbf\xa4', b'\xa4\xd4\xa4\xa1\xa4\xa1\xa4\xd4', b'\xa4\xd4\xa4\xa1\xa4\xbf\xa3\xd4', b'\xa4\xd4\xa4\xd4\xa4\xbf\xa4\xa1'):
    try:
        bad.decode('euc_kr')
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason, ascii(bad.decode('euc_kr', 'replace')))
#> b'\xa4\xd4\xa4\xb2\xa4\xce\xa4\xaa\xa4\xd4\xa4\xba\xa4\xc4\xa4\xbb' 뷁쳌
#> 0 7 incomplete multibyte sequence '\ufffd'
#> 0 1 illegal multibyte sequence '\ufffd\u6e21\xb7\xb7\ufffd'
#> 0 1 illegal multibyte sequence '\ufffd\u6e21\xb7\uc5d4\ufffd'
#> 0 1 illegal multibyte sequence '\ufffd\u6e21\u6e21\uc5d8\ufffd'

# ---- bytes that are wrong
for name in 'gb2312 gbk gb18030 big5 cp950 shift_jis cp932 euc_jp euc_kr cp949'.split():
    for data in b'a\xff\xffb', b'ab\x81', b'\xa1', b'\x81\x20z', b'\x81\x30\x81', b'\x81\x30\x81\x81z', b'\x8f\xa2', b'\x8e\x41', b'\xa0\xa0', b'\xfe\xfe':
        try:
            print(name, data, ascii(data.decode(name)))
        except UnicodeDecodeError as e:
            print(name, data, e.encoding, e.start, e.end, e.reason, ascii(data.decode(name, 'replace')))
#> gb2312 b'a\xff\xffb' gb2312 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> gb2312 b'ab\x81' gb2312 2 3 incomplete multibyte sequence 'ab\ufffd'
#> gb2312 b'\xa1' gb2312 0 1 incomplete multibyte sequence '\ufffd'
#> gb2312 b'\x81 z' gb2312 0 1 illegal multibyte sequence '\ufffd z'
#> gb2312 b'\x810\x81' gb2312 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> gb2312 b'\x810\x81\x81z' gb2312 0 1 illegal multibyte sequence '\ufffd0\ufffd\ufffdz'
#> gb2312 b'\x8f\xa2' gb2312 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> gb2312 b'\x8eA' gb2312 0 1 illegal multibyte sequence '\ufffdA'
#> gb2312 b'\xa0\xa0' gb2312 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> gb2312 b'\xfe\xfe' gb2312 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> gbk b'a\xff\xffb' gbk 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> gbk b'ab\x81' gbk 2 3 incomplete multibyte sequence 'ab\ufffd'
#> gbk b'\xa1' gbk 0 1 incomplete multibyte sequence '\ufffd'
#> gbk b'\x81 z' gbk 0 1 illegal multibyte sequence '\ufffd z'
#> gbk b'\x810\x81' gbk 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> gbk b'\x810\x81\x81z' gbk 0 1 illegal multibyte sequence '\ufffd0\u4e96z'
#> gbk b'\x8f\xa2' '\u5f5a'
#> gbk b'\x8eA' '\u5da2'
#> gbk b'\xa0\xa0' '\u724b'
#> gbk b'\xfe\xfe' gbk 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> gb18030 b'a\xff\xffb' gb18030 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> gb18030 b'ab\x81' gb18030 2 3 incomplete multibyte sequence 'ab\ufffd'
#> gb18030 b'\xa1' gb18030 0 1 incomplete multibyte sequence '\ufffd'
#> gb18030 b'\x81 z' gb18030 0 1 illegal multibyte sequence '\ufffd z'
#> gb18030 b'\x810\x81' gb18030 0 3 incomplete multibyte sequence '\ufffd'
#> gb18030 b'\x810\x81\x81z' gb18030 0 1 illegal multibyte sequence '\ufffd0\u4e96z'
#> gb18030 b'\x8f\xa2' '\u5f5a'
#> gb18030 b'\x8eA' '\u5da2'
#> gb18030 b'\xa0\xa0' '\u724b'
#> gb18030 b'\xfe\xfe' '\ue4c5'
#> big5 b'a\xff\xffb' big5 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> big5 b'ab\x81' big5 2 3 incomplete multibyte sequence 'ab\ufffd'
#> big5 b'\xa1' big5 0 1 incomplete multibyte sequence '\ufffd'
#> big5 b'\x81 z' big5 0 1 illegal multibyte sequence '\ufffd z'
#> big5 b'\x810\x81' big5 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> big5 b'\x810\x81\x81z' big5 0 1 illegal multibyte sequence '\ufffd0\ufffd\ufffdz'
#> big5 b'\x8f\xa2' big5 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> big5 b'\x8eA' big5 0 1 illegal multibyte sequence '\ufffdA'
#> big5 b'\xa0\xa0' big5 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> big5 b'\xfe\xfe' big5 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> cp950 b'a\xff\xffb' cp950 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> cp950 b'ab\x81' cp950 2 3 incomplete multibyte sequence 'ab\ufffd'
#> cp950 b'\xa1' cp950 0 1 incomplete multibyte sequence '\ufffd'
#> cp950 b'\x81 z' cp950 0 1 illegal multibyte sequence '\ufffd z'
#> cp950 b'\x810\x81' cp950 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> cp950 b'\x810\x81\x81z' cp950 0 1 illegal multibyte sequence '\ufffd0\ufffd\ufffdz'
#> cp950 b'\x8f\xa2' cp950 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> cp950 b'\x8eA' cp950 0 1 illegal multibyte sequence '\ufffdA'
#> cp950 b'\xa0\xa0' cp950 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> cp950 b'\xfe\xfe' cp950 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> shift_jis b'a\xff\xffb' shift_jis 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> shift_jis b'ab\x81' shift_jis 2 3 incomplete multibyte sequence 'ab\ufffd'
#> shift_jis b'\xa1' '\uff61'
#> shift_jis b'\x81 z' shift_jis 0 1 illegal multibyte sequence '\ufffd z'
#> shift_jis b'\x810\x81' shift_jis 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> shift_jis b'\x810\x81\x81z' shift_jis 0 1 illegal multibyte sequence '\ufffd0\uff1dz'
#> shift_jis b'\x8f\xa2' '\u53ec'
#> shift_jis b'\x8eA' '\u62f6'
#> shift_jis b'\xa0\xa0' shift_jis 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> shift_jis b'\xfe\xfe' shift_jis 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> cp932 b'a\xff\xffb' 'a\uf8f3\uf8f3b'
#> cp932 b'ab\x81' cp932 2 3 incomplete multibyte sequence 'ab\ufffd'
#> cp932 b'\xa1' '\uff61'
#> cp932 b'\x81 z' cp932 0 1 illegal multibyte sequence '\ufffd z'
#> cp932 b'\x810\x81' cp932 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> cp932 b'\x810\x81\x81z' cp932 0 1 illegal multibyte sequence '\ufffd0\uff1dz'
#> cp932 b'\x8f\xa2' '\u53ec'
#> cp932 b'\x8eA' '\u62f6'
#> cp932 b'\xa0\xa0' '\uf8f0\uf8f0'
#> cp932 b'\xfe\xfe' '\uf8f2\uf8f2'
#> euc_jp b'a\xff\xffb' euc_jp 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> euc_jp b'ab\x81' euc_jp 2 3 incomplete multibyte sequence 'ab\ufffd'
#> euc_jp b'\xa1' euc_jp 0 1 incomplete multibyte sequence '\ufffd'
#> euc_jp b'\x81 z' euc_jp 0 1 illegal multibyte sequence '\ufffd z'
#> euc_jp b'\x810\x81' euc_jp 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> euc_jp b'\x810\x81\x81z' euc_jp 0 1 illegal multibyte sequence '\ufffd0\ufffd\ufffdz'
#> euc_jp b'\x8f\xa2' euc_jp 0 2 incomplete multibyte sequence '\ufffd'
#> euc_jp b'\x8eA' euc_jp 0 1 illegal multibyte sequence '\ufffdA'
#> euc_jp b'\xa0\xa0' euc_jp 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> euc_jp b'\xfe\xfe' euc_jp 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> euc_kr b'a\xff\xffb' euc_kr 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> euc_kr b'ab\x81' euc_kr 2 3 incomplete multibyte sequence 'ab\ufffd'
#> euc_kr b'\xa1' euc_kr 0 1 incomplete multibyte sequence '\ufffd'
#> euc_kr b'\x81 z' euc_kr 0 1 illegal multibyte sequence '\ufffd z'
#> euc_kr b'\x810\x81' euc_kr 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> euc_kr b'\x810\x81\x81z' euc_kr 0 1 illegal multibyte sequence '\ufffd0\ufffd\ufffdz'
#> euc_kr b'\x8f\xa2' euc_kr 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> euc_kr b'\x8eA' euc_kr 0 1 illegal multibyte sequence '\ufffdA'
#> euc_kr b'\xa0\xa0' euc_kr 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> euc_kr b'\xfe\xfe' euc_kr 0 1 illegal multibyte sequence '\ufffd\ufffd'
#> cp949 b'a\xff\xffb' cp949 1 2 illegal multibyte sequence 'a\ufffd\ufffdb'
#> cp949 b'ab\x81' cp949 2 3 incomplete multibyte sequence 'ab\ufffd'
#> cp949 b'\xa1' cp949 0 1 incomplete multibyte sequence '\ufffd'
#> cp949 b'\x81 z' cp949 0 1 illegal multibyte sequence '\ufffd z'
#> cp949 b'\x810\x81' cp949 0 1 illegal multibyte sequence '\ufffd0\ufffd'
#> cp949 b'\x810\x81\x81z' cp949 0 1 illegal multibyte sequence '\ufffd0\uac56z'
#> cp949 b'\x8f\xa2' '\ub8eb'
#> cp949 b'\x8eA' '\ub79f'
#> cp949 b'\xa0\xa0' '\uc828'
#> cp949 b'\xfe\xfe' cp949 0 1 illegal multibyte sequence '\ufffd\ufffd'

# ---- error handlers of decoding
for errors in 'ignore replace backslashreplace surrogateescape surrogatepass xmlcharrefreplace namereplace'.split():
    for data in b'x\xff\x81\xc4\xe3\x80', b'\x81\x30\xff', b'\xc4\xe3':
        try:
            print(errors, data, ascii(data.decode('gbk', errors)))
        except (UnicodeError, TypeError) as e:
            print(errors, data, type(e).__name__, e, e.__notes__)
#> ignore b'x\xff\x81\xc4\xe3\x80' 'x\u4f33\u9286'
#> ignore b'\x810\xff' '0'
#> ignore b'\xc4\xe3' '\u4f60'
#> replace b'x\xff\x81\xc4\xe3\x80' 'x\ufffd\u4f33\u9286'
#> replace b'\x810\xff' '\ufffd0\ufffd'
#> replace b'\xc4\xe3' '\u4f60'
#> backslashreplace b'x\xff\x81\xc4\xe3\x80' 'x\\xff\u4f33\u9286'
#> backslashreplace b'\x810\xff' '\\x810\\xff'
#> backslashreplace b'\xc4\xe3' '\u4f60'
#> surrogateescape b'x\xff\x81\xc4\xe3\x80' 'x\udcff\u4f33\u9286'
#> surrogateescape b'\x810\xff' '\udc810\udcff'
#> surrogateescape b'\xc4\xe3' '\u4f60'
#> surrogatepass b'x\xff\x81\xc4\xe3\x80' UnicodeDecodeError 'gbk' codec can't decode byte 0xff in position 1: illegal multibyte sequence ["decoding with 'gbk' codec failed"]
#> surrogatepass b'\x810\xff' UnicodeDecodeError 'gbk' codec can't decode byte 0x81 in position 0: illegal multibyte sequence ["decoding with 'gbk' codec failed"]
#> surrogatepass b'\xc4\xe3' '\u4f60'
#> xmlcharrefreplace b'x\xff\x81\xc4\xe3\x80' TypeError don't know how to handle UnicodeDecodeError in error callback ["decoding with 'gbk' codec failed"]
#> xmlcharrefreplace b'\x810\xff' TypeError don't know how to handle UnicodeDecodeError in error callback ["decoding with 'gbk' codec failed"]
#> xmlcharrefreplace b'\xc4\xe3' '\u4f60'
#> namereplace b'x\xff\x81\xc4\xe3\x80' TypeError don't know how to handle UnicodeDecodeError in error callback ["decoding with 'gbk' codec failed"]
#> namereplace b'\x810\xff' TypeError don't know how to handle UnicodeDecodeError in error callback ["decoding with 'gbk' codec failed"]
#> namereplace b'\xc4\xe3' '\u4f60'

# ---- error handlers of encoding
for errors in 'strict ignore replace backslashreplace xmlcharrefreplace namereplace surrogateescape surrogatepass'.split():
    for text in '你é한', '好\ud800', '\udc80\udcffz':
        try:
            print(errors, ascii(text), text.encode('gb2312', errors))
        except UnicodeError as e:
            print(errors, ascii(text), e.encoding, ascii(e.object), e.start, e.end, e.reason, e.__notes__)
#> strict '\u4f60\xe9\ud55c' gb2312 '\u4f60\xe9\ud55c' 2 3 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> strict '\u597d\ud800' gb2312 '\u597d\ud800' 1 2 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> strict '\udc80\udcffz' gb2312 '\udc80\udcffz' 0 1 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> ignore '\u4f60\xe9\ud55c' b'\xc4\xe3\xa8\xa6'
#> ignore '\u597d\ud800' b'\xba\xc3'
#> ignore '\udc80\udcffz' b'z'
#> replace '\u4f60\xe9\ud55c' b'\xc4\xe3\xa8\xa6?'
#> replace '\u597d\ud800' b'\xba\xc3?'
#> replace '\udc80\udcffz' b'??z'
#> backslashreplace '\u4f60\xe9\ud55c' b'\xc4\xe3\xa8\xa6\\ud55c'
#> backslashreplace '\u597d\ud800' b'\xba\xc3\\ud800'
#> backslashreplace '\udc80\udcffz' b'\\udc80\\udcffz'
#> xmlcharrefreplace '\u4f60\xe9\ud55c' b'\xc4\xe3\xa8\xa6&#54620;'
#> xmlcharrefreplace '\u597d\ud800' b'\xba\xc3&#55296;'
#> xmlcharrefreplace '\udc80\udcffz' b'&#56448;&#56575;z'
#> namereplace '\u4f60\xe9\ud55c' b'\xc4\xe3\xa8\xa6\\N{HANGUL SYLLABLE HAN}'
#> namereplace '\u597d\ud800' b'\xba\xc3\\ud800'
#> namereplace '\udc80\udcffz' b'\\udc80\\udcffz'
#> surrogateescape '\u4f60\xe9\ud55c' gb2312 '\u4f60\xe9\ud55c' 2 3 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> surrogateescape '\u597d\ud800' gb2312 '\u597d\ud800' 1 2 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> surrogateescape '\udc80\udcffz' b'\x80\xffz'
#> surrogatepass '\u4f60\xe9\ud55c' gb2312 '\u4f60\xe9\ud55c' 2 3 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> surrogatepass '\u597d\ud800' gb2312 '\u597d\ud800' 1 2 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]
#> surrogatepass '\udc80\udcffz' gb2312 '\udc80\udcffz' 0 1 illegal multibyte sequence ["encoding with 'gb2312' codec failed"]

# ---- a handler of one's own
import codecs
codecs.register_error('multibyte.test', lambda e: ('【%d】' % e.start, e.end))
print(b'\xc4\xe3\xff\xff\xba\xc3'.decode('gbk', 'multibyte.test'), '한é글'.encode('gbk', 'multibyte.test').decode('gbk'))
codecs.register_error('multibyte.test', lambda e: (b'\xff\x80', e.end))
print('한é글'.encode('gbk', 'multibyte.test'))
codecs.register_error('multibyte.test', lambda e: ('é', e.end))
try:
    '你한'.encode('shift_jis', 'multibyte.test')
except UnicodeEncodeError as e:
    print(e, ascii(e.object))
#> 你【2】【3】好 【0】é【2】
#> b'\xff\x80\xa8\xa6\xff\x80'
#> 'shift_jis' codec can't encode character '\xe9' in position 0: illegal multibyte sequence '\xe9'

# ---- step by step
import codecs
for name in 'gb18030 euc_jp euc_kr shift_jis'.split():
    data = '亜가𠀀é'.encode(name, 'ignore') + '亜가'.encode(name, 'ignore')
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [(decoder.decode(data[i:i + 1]), decoder.getstate()) for i in range(len(data))], repr(decoder.decode(b'', True)))
    encoder = codecs.getincrementalencoder(name)()
    print([encoder.encode(c) for c in '亜가é' if c in data.decode(name)], encoder.getstate())
#> gb18030 [('', (b'\x81', 0)), ('亜', (b'', 0)), ('', (b'\x82', 0)), ('', (b'\x827', 0)), ('', (b'\x827\xcf', 0)), ('가', (b'', 0)), ('', (b'\x95', 0)), ('', (b'\x952', 0)), ('', (b'\x952\x82', 0)), ('𠀀', (b'', 0)), ('', (b'\xa8', 0)), ('é', (b'', 0)), ('', (b'\x81', 0)), ('亜', (b'', 0)), ('', (b'\x82', 0)), ('', (b'\x827', 0)), ('', (b'\x827\xcf', 0)), ('가', (b'', 0))] ''
#> [b'\x81\x84', b'\x827\xcf5', b'\xa8\xa6'] 0
#> euc_jp [('', (b'\xb0', 0)), ('亜', (b'', 0)), ('', (b'\x8f', 0)), ('', (b'\x8f\xab', 0)), ('é', (b'', 0)), ('', (b'\xb0', 0)), ('亜', (b'', 0))] ''
#> [b'\xb0\xa1', b'\x8f\xab\xb1'] 0
#> euc_kr [('', (b'\xb0', 0)), ('가', (b'', 0)), ('', (b'\xb0', 0)), ('가', (b'', 0))] ''
#> [b'\xb0\xa1'] 0
#> shift_jis [('', (b'\x88', 0)), ('亜', (b'', 0)), ('', (b'\x88', 0)), ('亜', (b'', 0))] ''
#> [b'\x88\x9f'] 0

# ---- step by step up to an end that cuts a character
import codecs
decoder = codecs.getincrementaldecoder('gbk')()
print(decoder.decode(b'\xc4\xe3\xba'))
try:
    decoder.decode(b'', True)
except UnicodeDecodeError as e:
    print(e, e.object)
decoder = codecs.getincrementaldecoder('gbk')('replace')
print(decoder.decode(b'\xc4\xe3\xba'), ascii(decoder.decode(b'', True)))
#> 你
#> 'gbk' codec can't decode byte 0xba in position 0: incomplete multibyte sequence b'\xba'
#> 你 '\ufffd'

# ---- functions of the codec
import codecs
info = codecs.lookup('gbk')
print(info.encode('你好'), info.decode(b'\xc4\xe3'), info.decode(bytearray(b'\xc4\xe3')), info.encode(12))
for call in lambda: info.decode('x'), lambda: info.encode('é', 'nope'), lambda: b'\xff'.decode('gbk', 'nope'):
    try:
        print(call())
    except (TypeError, LookupError) as e:
        print(type(e).__name__, e, getattr(e, '__notes__', None))
#> (b'\xc4\xe3\xba\xc3', 2) ('你', 2) ('你', 2) (b'12', 2)
#> TypeError a bytes-like object is required, not 'str' None
#> (b'\xa8\xa6', 1)
#> LookupError unknown error handler name 'nope' ["decoding with 'gbk' codec failed"]

# ---- readers and writers
import codecs
import io
stream = io.BytesIO()
writer = codecs.getwriter('euc_jp')(stream)
writer.write('日本\n')
writer.writelines(['語\n', '丂'])
print(stream.getvalue())
stream.seek(0)
reader = codecs.getreader('euc_jp')(stream)
print(repr(reader.readline()), repr(reader.read(1)), repr(reader.read()))
stream.seek(0)
print(codecs.getreader('euc_jp')(stream).readlines())
for call in 'read', 'readlines':
    try:
        getattr(codecs.getreader('euc_jp')(io.BytesIO('日本'.encode('euc_jp')[:-1])), call)()
    except UnicodeDecodeError as e:
        print(e)
#> b'\xc6\xfc\xcb\xdc\n\xb8\xec\n\x8f\xb0\xa1'
#> '日本\n' '語' '\n丂'
#> ['日本\n', '語\n', '丂']
#> 'euc_jp' codec can't decode byte 0xcb in position 2: incomplete multibyte sequence
#> 'euc_jp' codec can't decode byte 0xcb in position 2: incomplete multibyte sequence

# ---- a text file
with open('/tmp/gbk.csv', 'w', encoding='gbk', newline='') as f:
    f.write('姓名,城市\r\n张三,北京\r\n李四,上海\r\n')
with open('/tmp/gbk.csv', 'rb') as f:
    print(f.read())
import csv
with open('/tmp/gbk.csv', encoding='gb18030', newline='') as f:
    print(list(csv.DictReader(f)))
with open('/tmp/gbk.csv', encoding='gbk') as f:
    print(f.readline(), f.tell(), f.read(2), f.tell(), f.readlines())
with open('/tmp/gbk.csv', encoding='utf-8') as f:
    try:
        f.read()
    except UnicodeDecodeError as e:
        print(e)
#> b'\xd0\xd5\xc3\xfb,\xb3\xc7\xca\xd0\r\n\xd5\xc5\xc8\xfd,\xb1\xb1\xbe\xa9\r\n\xc0\xee\xcb\xc4,\xc9\xcf\xba\xa3\r\n'
#> [{'姓名': '张三', '城市': '北京'}, {'姓名': '李四', '城市': '上海'}]
#> 姓名,城市
#>  11 张三 15 [',北京\n', '李四,上海\n']
#> 'utf-8' codec can't decode byte 0xd0 in position 0: invalid continuation byte

# ---- chunks do not tear characters
import io
text = 'a' + '漢字かな混じり文\n' * 2000
for name in 'shift_jis', 'euc_jp', 'gb18030':
    stream = io.TextIOWrapper(io.BytesIO(text.encode(name)), name)
    print(sum(1 for line in stream if line.lstrip('a') == '漢字かな混じり文\n'))
    stream.seek(0)
    print(stream.read(5000) == text[:5000], stream.read() == text[5000:])
#> 2000
#> True True
#> 2000
#> True True
#> 2000
#> True True

# ---- a text file that is wrong has no note
import io
for data, name in (b'ab\xff', 'gbk'), (b'a\x81b', 'cp1252'), (b'a\xff', 'utf-7'):
    try:
        io.TextIOWrapper(io.BytesIO(data), name).read()
    except UnicodeDecodeError as e:
        print(e, getattr(e, '__notes__', None))
for text, name in ('한', 'gb2312'), ('한', 'cp1252'), ('\ud800', 'gb18030'):
    try:
        io.TextIOWrapper(io.BytesIO(), name).write(text)
    except UnicodeEncodeError as e:
        print(ascii(str(e)), getattr(e, '__notes__', None))
#> 'gbk' codec can't decode byte 0xff in position 2: incomplete multibyte sequence None
#> 'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined> None
#> 'utf7' codec can't decode byte 0xff in position 1: unexpected special character None
#> "'gb2312' codec can't encode character '\\ud55c' in position 0: illegal multibyte sequence" None
#> "'charmap' codec can't encode character '\\ud55c' in position 0: character maps to <undefined>" None
#> "'gb18030' codec can't encode character '\\ud800' in position 0: illegal multibyte sequence" None

# ---- an error of one of Python's handlers has the note of others
for data, name in (b'\x81', 'cp1252'), (b'\xff', 'utf-7'), (b'\xff', 'utf-8'):
    try:
        data.decode(name, 'xmlcharrefreplace')
    except TypeError as e:
        print(name, e, getattr(e, '__notes__', None))
#> cp1252 don't know how to handle UnicodeDecodeError in error callback ["decoding with 'cp1252' codec failed"]
#> utf-7 don't know how to handle UnicodeDecodeError in error callback ["decoding with 'utf-7' codec failed"]
#> utf-8 don't know how to handle UnicodeDecodeError in error callback None
