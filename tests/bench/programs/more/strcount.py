# counting words
def main():
    text = "the quick brown fox jumps over the lazy dog " * 60
    n = 0
    for k in range(10):
        freq = {}
        for ch in text:
            freq[ch] = freq.get(ch, 0) + 1
        words = {}
        for w in text.split():
            if w in words: words[w] += 1
            else: words[w] = 1
        n += freq["o"] + words["the"]
        n += sum(1 for c in text if c.isalpha()) + text.count("fox")
    return n
