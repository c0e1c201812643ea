/** Checks of enumerations. */
export const CHECKS: string = String.raw`

def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def _power_of_two(value):
    if value < 1:
        return False
    return value == 2 ** (value.bit_length() - 1)


def global_flag_repr(self):
    """
    use module.flag_name instead of class.flag_name

    the module is the last module in case of a multi-module name
    """
    module = self.__class__.__module__.split('.')[-1]
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return f'{module}.{cls_name}({self._value_!r})'
    if _is_single_bit(self._value_):
        return f'{module}.{self._name_}'
    if self._boundary_ is not KEEP:
        return '|'.join([f'{module}.{name}' for name in self.name.split('|')])
    name = []
    for n in self._name_.split('|'):
        if n[0].isdigit():
            name.append(n)
        else:
            name.append(f'{module}.{n}')
    return '|'.join(name)


class EnumCheck(StrEnum):
    """
    various conditions to check an enumeration for
    """
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'

CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """
    Check an enumeration for various constraints. (see EnumCheck)
    """

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        checks = self.checks
        cls_name = enumeration.__name__
        if issubclass(enumeration, Flag):
            enum_type = 'flag'
        elif issubclass(enumeration, Enum):
            enum_type = 'enum'
        else:
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in checks:
            if check is UNIQUE:
                duplicates = [(name, member.name) for name, member in enumeration.__members__.items()
                              if name != member.name]
                if duplicates:
                    alias_details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
                    raise ValueError(f'aliases found in {enumeration!r}: {alias_details}')
            elif check is CONTINUOUS:
                values = set(e.value for e in enumeration)
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                missing = []
                if enum_type == 'flag':
                    for i in range(low.bit_length(), high.bit_length() - 1):
                        if 2 ** i not in values:
                            missing.append(2 ** i)
                else:
                    for i in range(low + 1, high):
                        if i not in values:
                            missing.append(i)
                if missing:
                    shown = (f'invalid {enum_type} {cls_name!r}: missing values {", ".join(str(m) for m in missing)}')
                    raise ValueError(shown[:256])
            elif check is NAMED_FLAGS:
                member_names = enumeration._member_names_
                member_values = [m.value for m in enumeration]
                missing_names = []
                missing_value = 0
                for name, alias in enumeration._member_map_.items():
                    if name in member_names:
                        continue
                    if alias.value < 0:
                        continue
                    values = list(_iter_bits_lsb(alias.value))
                    missed = [v for v in values if v not in member_values]
                    if missed:
                        missing_names.append(name)
                        for val in missed:
                            missing_value |= val
                if missing_names:
                    if len(missing_names) == 1:
                        alias = f'alias {missing_names[0]} is missing'
                    else:
                        alias = (f'aliases {", ".join(missing_names[:-1])} and {missing_names[-1]} are missing')
                    if _is_single_bit(missing_value):
                        value = f'value 0x{missing_value:x}'
                    else:
                        value = f'combined values of 0x{missing_value:x}'
                    raise ValueError(f'invalid Flag {cls_name!r}: {alias} {value} '
                                     f'[use enum.show_flag_values(value) for details]')
        return enumeration
`;
