import re

PATTERNS = [
    r'\w+', r'\d+', r'[a-z]+', r'\b\w{5}\b', r'fox', r'foo|bar|dog', r'(\w+)=(\w+)', r'\d{4}-\d\d-\d\d',
    r'[\w.+-]+@[\w-]+\.[\w.-]+', r'"[^"]*"', r'https?://[^\s]+', r'\s+', r'.*?;', r'(?i)QUICK', r'^.', r'(a|e|i|o|u)+',
    r'(?:lazy|brown) (\w+)', r'\S+\s\S+', r'(?=[aeiou])\w', r'(\d+)[^\d]+?(\w)',
]
WORDS = 'the quick brown fox jumps over the lazy dog 12345 foo@example.com 2024-05-06 "quoted text" http://x.org/a?b=1 key=value; '
TEXT = WORDS * 850


def main():
    return sum(len(re.findall(pattern, TEXT)) for pattern in PATTERNS)
