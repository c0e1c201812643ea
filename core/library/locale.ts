/** `locale`: the "C" locale. */
import type { ModuleSource } from './modules.ts';

export const LOCALE: ModuleSource = {
  name: 'locale',
  doc: 'Locale support module: the "C" locale.',
  python: `
__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm', 'str',
           'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY',
           'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_str = str


class Error(Exception):
    """Locale error"""


Error.__module__ = 'locale'


def localeconv():
    """Returns numeric and monetary locale-specific parameters."""
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [],
            'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127,
            'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127,
            'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def setlocale(category, locale=None):
    """Set the locale for the given category."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if locale and not isinstance(locale, _str):
        locale = '.'.join(part for part in locale if part)
    if category < 0 or category > 6 or locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    return 'C.UTF-8' if locale in ('C.UTF-8', 'C.utf8') else 'C'


def getlocale(category=LC_CTYPE):
    """Returns the current setting for the given locale category as tuple (language code, encoding)."""
    setlocale(category)
    return None, None


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """Tries to determine the default locale settings and returns them as tuple (language code, encoding)."""
    return None, None


def getpreferredencoding(do_setlocale=True):
    """Return the charset that the user is likely using."""
    return 'utf-8'


def getencoding():
    """Get the current locale encoding."""
    return 'utf-8'


def normalize(localename):
    """Returns a normalized locale code for the given locale name."""
    code, at, modifier = localename.lower().replace(':', '.').partition('@')
    language, *more = code.split('.')
    encoding = more[0] if more else ''
    plain = language + ('.' + encoding.replace('-', '').replace('_', '') if encoding else '')
    aliases = _aliases()
    found = aliases.get(plain + at + modifier)
    if found is not None:
        return found
    if modifier and plain in aliases:
        return _modified(aliases[plain], modifier)
    if encoding:
        found = aliases.get(language + at + modifier)
        if found is not None:
            return _encoded(found, encoding)
        if modifier and language in aliases:
            return _modified(_encoded(aliases[language], encoding), modifier)
    return localename


def _encoded(code, encoding):
    # The code with another encoding.
    code, at, modifier = code.partition('@')
    plain = encoding.lower().replace('-', '').replace('_', '')
    if plain in ('utf8', 'u8', 'utf'):
        encoding = 'UTF-8'
    elif plain in ('latin1', 'ascii', 'iso88591', '88591', 'l1'):
        encoding = 'ISO8859-1'
    elif plain.startswith('iso8859'):
        encoding = 'ISO8859-' + plain[7:]
    elif plain in ('eucjp', 'euckr'):
        encoding = 'euc' + plain[3:].upper()
    elif plain in ('koi8r', 'koi8u', 'koi8t', 'koi8c'):
        encoding = 'KOI8-' + plain[4:].upper()
    elif plain in ('cp1251', 'cp1255', 'cp1256'):
        encoding = plain.upper()
    elif plain in ('shiftjis', 'sjis'):
        encoding = 'SJIS'
    return code.split('.')[0] + '.' + encoding + at + modifier


def _modified(code, modifier):
    # The code with a modifier; that of the euro is an encoding.
    if modifier == 'euro':
        encoding = code.partition('.')[2]
        if not encoding:
            return code + '.ISO8859-15'
        if encoding in ('ISO8859-15', 'UTF-8'):
            return code
        if encoding == 'ISO8859-1':
            return _encoded(code, 'ISO8859-15')
    return code if code.endswith('@' + modifier) else code + '@' + modifier


def _aliases():
    # Codes by their names in lower case, made at the first call.
    global _known
    if _known is None:
        _known = {'c': 'C', 'posix': 'C', 'c.en': 'C', 'c.utf8': 'C.UTF-8', 'c_c': 'C', 'c_c.c': 'C', 'english': 'en_EN.ISO8859-1', 'german': 'de_DE.ISO8859-1',
                  'french': 'fr_FR.ISO8859-1', 'spanish': 'es_ES.ISO8859-1', 'italian': 'it_IT.ISO8859-1', 'dutch': 'nl_NL.ISO8859-1',
                  'sr@latin': 'sr_RS.UTF-8@latin', 'sr_rs@latin': 'sr_RS.UTF-8@latin'}
        for line in _CODES.replace('\\n  ', ' ').strip().splitlines():
            encoding, *names = line.split()
            for name in names:
                language, colon, territory = name.partition(':')
                if colon:
                    _known[language] = f'{language}_{territory}.{encoding}'
                else:
                    language, _, territory = name.partition('_')
                    _known[name] = f'{language}_{territory.upper()}.{encoding}'
    return _known


_known = None

# For each encoding the languages, with their territory, and the languages in a territory.
_CODES = """
ISO8859-1 aa_dj af:ZA af_za br:FR br_fr ca:ES ca_ad ca_es ca_fr ca_it cy:GB cy_gb da:DK da_dk de:DE de_at de_be de_ch
  de_de de_li de_lu en:US en_au en_be en_bw en_ca en_dk en_gb en_hk en_ie en_il en_in en_nz en_ph en_sg en_us en_za
  en_zw es:ES es_ar es_bo es_cl es_co es_cr es_cu es_do es_ec es_es es_gt es_hn es_mx es_ni es_pa es_pe es_pr es_py
  es_sv es_us es_uy es_ve eu:ES eu_es eu_fr fo:FO fo_fo fr:FR fr_be fr_ca fr_ch fr_fr fr_lu ga:IE ga_ie gd:GB gd_gb
  gl:ES gl_es gv:GB gv_gb id:ID id_id is:IS is_is it:IT it_ch it_it kl:GL kl_gl kw:GB kw_gb mi:NZ mi_nz ms:MY ms_my
  nb:NO nb_no nl:NL nl_be nl_nl nn:NO nn_no no:NO no_no nr:ZA nr_za ny:NO ny_no oc:FR oc_fr om_ke pd:US pd_de pd_us
  ph:PH ph_ph pp:AN pp_an pt:PT pt_br pt_pt rw:RW rw_rw so_dj so_ke so_so ss:ZA ss_za st:ZA st_za sv:SE sv_fi sv_se
  tl:PH tl_ph ts:ZA ts_za wa:BE wa_be xh:ZA xh_za zu:ZA zu_za
UTF-8 aa_er aa_et agr_pe ak_gh am:ET am_et anp_in ar_in ar_ss as:IN as_in ayc_pe az_ir bem_zm ber_dz ber_ma bho_in
  bho_np bi_vu bn_bd bn_in bo_cn bo_in brx_in byn_er ce_ru chr_us ckb_iq cmn_tw crh_ru crh_ua csb_pl cv_ru de_it doi_in
  dsb_de dv_mv dz_bt en_ag en_ng en_zm fa:IR fa_ir ff_sn fil_ph fur_it fy_de fy_nl gbm_in gez_er gez_et gu_in ha_ng
  hak_tw hif_fj hne:IN hne_in ht_ht hy_am ia_fr ig_ng ik_ca kab_dz km_kh kn:IN kn_in kok_in ks:IN ks_in kv_ru ky:KG
  ky_kg lb_lu li_be li_nl lij_it ln_cd lzh_tw mag_in mai:IN mai_in mai_np mdf_ru mfe_mu mhr_ru miq_ni mjw_in ml:IN ml_in
  mn_mn mni_in mnw_mm mr:IN mr_in my_mm nan_tw nds_de nds_nl ne_np nhn_mx niu_nu niu_nz nl_aw om_et or:IN or_in os_ru
  pa:IN pa_in pa_pk pap_an pap_aw pap_cw ps_af quz_pe raj_in rif_ma ru:RU ru_ru sa_in sah_ru sat_in sc_it scn_it sd:IN
  sd_in sd_pk se_no sgs_lt shn_mm shs_ca si:LK si_lk sid_et sm_ws so_et sq_mk sr:RS sr_cs sr_me sr_rs ssy_er su_id sw_ke
  sw_tz szl_pl ta_lk te:IN te_in the_np ti_er ti_et tig_er tk_tm to_to tpi_pg ug_cn unm_us ur_in uz:UZ uz_uz ve:ZA ve_za
  wae_ch wal_et wo_sn yo_ng yue_hk yuw_pg zgh_ma
ISO8859-15 an_es ast_es et:EE et_ee fi:FI fi_fi mg_mg nso:ZA nso_za tn:ZA tn_za
ISO8859-6 ar:AA ar_aa ar_ae ar_bh ar_dz ar_eg ar_iq ar_jo ar_kw ar_lb ar_ly ar_ma ar_om ar_qa ar_sa ar_sd ar_sy ar_tn
  ar_ye
ISO8859-9E az:AZ az_az
CP1251 be:BY be_by bg:BG bg_bg
ISO8859-2 bs:BA bs_ba cs:CZ cs_cz hr:HR hr_hr hsb_de hu:HU hu_hu pl:PL pl_pl ro:RO ro_ro sh_hr sk:SK sk_sk sl:SI sl_cs
  sl_si sq:AL sq_al
ISO8859-4 ee:EE ee_ee
ISO8859-7 el:GR el_cy el_gr
ISO8859-3 eo:XX eo_eo eo_xx mt:MT mt_mt
ISO8859-8 he:IL he_il
ISCII-DEV hi:IN hi_in
NUNACOM-8 iu:CA iu_ca
eucJP ja:JP ja_jp
GEORGIAN-ACADEMY ka:GE ka_ge
ptcp154 kk_kz
eucKR ko:KR ko_kr
ISO8859-9 ku_tr tr:TR tr_cy tr_tr
ISO8859-10 lg_ug
MULELAO-1 lo:LA lo_la
ISO8859-13 lt:LT lt_lt lv:LV lv_lv
ISO8859-5 mk:MK mk_mk
KOI8-U ru_ua uk:UA uk_ua
TSCII-0 ta:IN ta_in
KOI8-C tg:TJ tg_tj
ISO8859-11 th:TH th_th
TATAR-CYR tt:RU tt_ru
CP1256 ur:PK ur_pk
TCVN vi:VN vi_vn
CP1255 yi:US yi_us
eucCN zh:CN
gb2312 zh_cn
big5hkscs zh_hk
GB2312 zh_sg
big5 zh_tw
"""


def strcoll(a, b, /):
    """Compares two strings according to the locale."""
    return (a > b) - (a < b)


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    return string


def _directives(f):
    # The directives of a format: (text, how many stars it has); and the format with each made %s.
    import re
    found = []

    def note(match):
        found.append((match[0], match['modifiers'].count('*')))
        return '%s'

    return found, re.sub(r'%(?:\\((?P<key>.*?)\\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]', note, f)


def format_string(f, val, grouping=False, monetary=False):
    """Formats a string in the same way that the % formatting would use, but takes the current locale into account."""
    found, form = _directives(f)
    texts = []
    if hasattr(val, 'keys') and hasattr(val, '__getitem__'):
        for text, _ in found:
            texts.append('%' if text[-1] == '%' else text % val)
    else:
        if not isinstance(val, tuple):
            val = (val,)
        i = 0
        for text, stars in found:
            if text[-1] == '%':
                texts.append('%')
            else:
                val[i]
                texts.append(text % val[i:i + 1 + stars])
                i += 1 + stars
    return form % tuple(texts)


def currency(val, symbol=True, grouping=False, international=False):
    """Formats val according to the currency settings in the current locale."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Convert float to string, taking the locale into account."""
    return '%.12g' % val


def delocalize(string):
    "Parses a string as a normalized number according to the locale settings."
    return string


def localize(string, grouping=False, monetary=False):
    """Parses a string as locale number according to the locale settings."""
    return string


def atof(string, func=float):
    "Parses a string as a float according to the locale settings."
    return func(delocalize(string))


def atoi(string):
    "Converts a string to an integer according to the locale settings."
    return int(delocalize(string))
`,
};
