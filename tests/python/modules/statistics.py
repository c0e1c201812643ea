# ---- mean
import statistics
from fractions import Fraction
print(statistics.mean([1, 2, 3, 4, 4]), statistics.mean([1, 2, 3]), statistics.mean([-1.0, 2.5, 3.25, 5.75]), statistics.mean([Fraction(3, 7), Fraction(1, 21)]), statistics.mean([True, False]))
#> 2.8 2 2.625 5/21 0.5

# ---- mean of mixed types
import statistics
from fractions import Fraction
print(statistics.mean([1, 2.5]), statistics.mean([1, Fraction(1, 2)]), statistics.mean([0.5, Fraction(1, 2)]), statistics.mean([1e16, 1, -1e16]))
#> 1.75 3/4 0.5 0.3333333333333333

# ---- mean of nothing
import statistics
from fractions import Fraction
statistics.mean([])
#> Traceback (most recent call last):
#>   File "statistics.py", line 16, in <module>
#>     statistics.mean([])
#>     ~~~~~~~~~~~~~~~^^^^
#> statistics.StatisticsError: mean requires at least one data point

# ---- mean of what is no number
import statistics
from fractions import Fraction
for data in (['a'], [None], ['1', 2]):
    try:
        statistics.mean(data)
    except TypeError as e:
        print(e)
#> can't convert type 'str' to numerator/denominator
#> can't convert type 'NoneType' to numerator/denominator
#> can't convert type 'str' to numerator/denominator

# ---- fmean
import statistics
from fractions import Fraction
print(statistics.fmean([3.5, 4.0, 5.25]), statistics.fmean([1, 2, 3, 4]), statistics.fmean(iter([1, 2])), statistics.fmean([85, 92, 83, 91], weights=[0.2, 0.2, 0.3, 0.3]))
#> 4.25 2.5 1.5 87.6

# ---- what fmean refuses
import statistics
from fractions import Fraction
for args in (([],), ([1, 2], [1]), ([1, 2], [0, 0]), (['a'],)):
    try:
        statistics.fmean(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> StatisticsError fmean requires at least one data point
#> StatisticsError data and weights must be the same length
#> StatisticsError sum of weights must be non-zero
#> TypeError must be real number, not str

# ---- geometric_mean
import statistics
from fractions import Fraction
print(statistics.geometric_mean([54, 24, 36]), statistics.geometric_mean([1, 0]), statistics.geometric_mean([2]))
for data in ([], [-1, 2]):
    try:
        statistics.geometric_mean(data)
    except ValueError as e:
        print(type(e).__name__, e)
#> 36.000000000000014 0.0 2.0
#> StatisticsError Must have a non-empty dataset
#> StatisticsError ('No negative inputs allowed', -1)

# ---- harmonic_mean
import statistics
from fractions import Fraction
print(statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]), statistics.harmonic_mean([5]), statistics.harmonic_mean([1, 0]), statistics.harmonic_mean([Fraction(1, 2), Fraction(1, 3)]))
for args in (([],), ([-1, 2],), ([1, 2], [1]), (['a'],)):
    try:
        statistics.harmonic_mean(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> 48.0 56.0 5 0 2/5
#> StatisticsError harmonic_mean requires at least one data point
#> StatisticsError harmonic mean does not support negative values
#> StatisticsError Number of weights does not match data size
#> TypeError unsupported type

# ---- median
import statistics
from fractions import Fraction
print(statistics.median([1, 3, 5]), statistics.median([1, 3, 5, 7]), statistics.median([3, 1, 2]), statistics.median([1.5, 0.5]), statistics.median('abc'))
#> 3 4.0 2 1.0 b

# ---- median of nothing
import statistics
from fractions import Fraction
statistics.median([])
#> Traceback (most recent call last):
#>   File "statistics.py", line 91, in <module>
#>     statistics.median([])
#>     ~~~~~~~~~~~~~~~~~^^^^
#> statistics.StatisticsError: no median for empty data

# ---- median_low and median_high
import statistics
from fractions import Fraction
print(statistics.median_low([1, 3, 5, 7]), statistics.median_high([1, 3, 5, 7]), statistics.median_low([1, 3, 5]), statistics.median_high(['a', 'b']))
#> 3 5 3 b

# ---- median_grouped
import statistics
from fractions import Fraction
print(statistics.median_grouped([52, 52, 53, 54]), statistics.median_grouped([1, 3, 3, 5, 7], interval=1), statistics.median_grouped([1, 3, 3, 5, 7], interval=2))
#> 52.5 3.25 3.5

# ---- mode
import statistics
from fractions import Fraction
print(statistics.mode([1, 1, 2, 3, 3, 3, 3, 4]), statistics.mode(['red', 'blue', 'blue', 'red']), statistics.mode('abracadabra'))
for data in ([], [[1]]):
    try:
        statistics.mode(data)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> 3 red a
#> StatisticsError no mode for empty data
#> TypeError unhashable type: 'list'

# ---- multimode
import statistics
from fractions import Fraction
print(statistics.multimode('aabbbbccddddeeffffgg'), statistics.multimode([]), statistics.multimode([1, 2]))
#> ['b', 'd', 'f'] [] [1, 2]

# ---- variance and pvariance
import statistics
from fractions import Fraction
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(statistics.variance(data), statistics.pvariance(data), statistics.variance([1, 2, 3, 4]), statistics.pvariance([1, 2, 3, 4]), statistics.variance([Fraction(1, 6), Fraction(1, 2)]))
#> 1.3720238095238095 1.1760204081632653 1.6666666666666667 1.25 1/18

# ---- variance with a known mean
import statistics
from fractions import Fraction
data = [0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]
m = statistics.mean(data)
print(statistics.variance(data, m), statistics.pvariance(data, m), statistics.pvariance(data, mu=2), statistics.stdev(data, xbar=m))
#> 1.4285714285714286 1.25 1.640625 1.1952286093343936

# ---- stdev and pstdev
import statistics
from fractions import Fraction
print(statistics.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), statistics.pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), statistics.stdev([1, 2]), statistics.pstdev([5]), statistics.stdev([10**30, 1]))
#> 1.0810874155219827 0.986893273527251 0.7071067811865476 0.0 7.071067811865475e+29

# ---- too few data points
import statistics
from fractions import Fraction
for f, data in ((statistics.variance, [1]), (statistics.stdev, [1]), (statistics.pvariance, []), (statistics.pstdev, [])):
    try:
        f(data)
    except statistics.StatisticsError as e:
        print(e)
#> variance requires at least two data points
#> stdev requires at least two data points
#> pvariance requires at least one data point
#> pstdev requires at least one data point

# ---- infinities and NaN
import statistics
from fractions import Fraction
print(statistics.mean([float('inf'), 1]), statistics.variance([float('nan'), 1]), statistics.mean([float('inf'), float('-inf')]))
try:
    statistics.stdev([float('inf'), 1])
except ValueError as e:
    print(e)
#> inf nan nan
#> inf or nan encountered in data

# ---- quantiles
import statistics
from fractions import Fraction
data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91]
print(statistics.quantiles(data), statistics.quantiles(data, n=10), statistics.quantiles(data, method='inclusive'), statistics.quantiles([1, 2], n=1), statistics.quantiles([5], n=3))
for kw in ({'n': 0}, {'method': 'x'}):
    try:
        statistics.quantiles(data, **kw)
    except ValueError as e:
        print(type(e).__name__, e)
#> [87.5, 101.5, 109.75] [76.5, 86.2, 89.6, 94.8, 101.5, 105.0, 108.7, 110.8, 118.2] [88.5, 101.5, 109.25] [] [5, 5]
#> StatisticsError n must be at least 1
#> ValueError Unknown method: 'x'

# ---- covariance
import statistics
from fractions import Fraction
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(statistics.covariance(x, y), statistics.covariance(x, [-v for v in x]), statistics.covariance(x, x))
for a, b in (([1], [1]), ([1, 2], [1])):
    try:
        statistics.covariance(a, b)
    except ValueError as e:
        print(e)
#> 0.75 -7.5 7.5
#> covariance requires at least two data points
#> covariance requires that both inputs have same number of data points

# ---- correlation
import statistics
from fractions import Fraction
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(statistics.correlation(x, y), statistics.correlation(x, x), statistics.correlation(x, [-v for v in x]), statistics.correlation([1, 10, 100], [1, 2, 3], method='ranked'))
for args, kw in ((([1, 1], [1, 2]), {}), (([1], [1]), {}), (([1, 2], [1, 2]), {'method': 'x'})):
    try:
        statistics.correlation(*args, **kw)
    except ValueError as e:
        print(type(e).__name__, e)
#> 0.7745966692414834 1.0 -1.0 1.0
#> StatisticsError at least one of the inputs is constant
#> StatisticsError correlation requires at least two data points
#> ValueError Unknown method: 'x'

# ---- linear_regression
import statistics
from fractions import Fraction
line = statistics.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(line, line.slope, line[1], line._asdict())
slope, intercept = line
print(round(slope * 2019 + intercept))
print(statistics.linear_regression([1, 2, 3], [3, 6, 9], proportional=True))
try:
    statistics.linear_regression([1, 1], [1, 2])
except ValueError as e:
    print(e)
#> LinearRegression(slope=0.31, intercept=-610.18) 0.31 -610.18 {'slope': 0.31, 'intercept': -610.18}
#> 16
#> LinearRegression(slope=3.0, intercept=0.0)
#> x is constant

# ---- NormalDist
import statistics
from fractions import Fraction
iq = statistics.NormalDist(100, 15)
print(iq, iq.mean, iq.stdev, iq.variance, iq.median, iq.mode, iq.pdf(110), iq.cdf(120), iq.inv_cdf(0.95), iq.zscore(130))
print([round(q) for q in iq.quantiles(10)], iq.samples(3, seed=7))
#> NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0 0.02129653370149015 0.9087887802741321 124.67280440427207 2.0
#> [81, 87, 92, 96, 100, 104, 108, 113, 119] [93.1448848896576, 84.50802705008492, 105.8176686746853]

# ---- arithmetic of NormalDist
import statistics
from fractions import Fraction
a, b = statistics.NormalDist(10, 3), statistics.NormalDist(5, 4)
print(a + b, a - b, a * 2, a / 2, a + 1, 1 - a, -a, +a, 3 * a, a == statistics.NormalDist(10, 3), a != b, hash(a) == hash(+a), a.overlap(b))
#> NormalDist(mu=15.0, sigma=5.0) NormalDist(mu=5.0, sigma=5.0) NormalDist(mu=20.0, sigma=6.0) NormalDist(mu=5.0, sigma=1.5) NormalDist(mu=11.0, sigma=3.0) NormalDist(mu=-9.0, sigma=3.0) NormalDist(mu=-10.0, sigma=3.0) NormalDist(mu=10.0, sigma=3.0) NormalDist(mu=30.0, sigma=9.0) True True True 0.46648251014139763

# ---- NormalDist.from_samples
import statistics
from fractions import Fraction
print(statistics.NormalDist.from_samples([1, 2, 3, 4, 5]), statistics.NormalDist.from_samples([0.1, 0.2]))
#> NormalDist(mu=3.0, sigma=1.5811388300841898) NormalDist(mu=0.15000000000000002, sigma=0.07071067811865475)

# ---- what NormalDist refuses
import statistics
from fractions import Fraction
n = statistics.NormalDist(0, 0)
for f in (lambda: statistics.NormalDist(0, -1), lambda: n.pdf(1), lambda: n.cdf(1), lambda: n.zscore(1), lambda: n.inv_cdf(0), lambda: n.overlap(5), lambda: n.overlap(n)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> StatisticsError sigma must be non-negative
#> StatisticsError pdf() not defined when sigma is zero
#> StatisticsError cdf() not defined when sigma is zero
#> StatisticsError zscore() not defined when sigma is zero
#> StatisticsError p must be in the range 0.0 < p < 1.0
#> TypeError Expected another NormalDist instance
#> StatisticsError overlap() not defined when sigma is zero

# ---- kde
import statistics
from fractions import Fraction
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
f = statistics.kde(data, h=1.5)
print(f(0), f(3), f.__doc__)
for kernel in ('logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight', 'cosine'):
    print(kernel, statistics.kde(data, 1.5, kernel)(0.5), statistics.kde(data, 1.5, kernel, cumulative=True)(0.5))
#> 0.1098821399449757 0.0593277899585396 PDF estimate with h=1.5 and kernel='normal'
#> logistic 0.08897795712247276 0.4354421587792739
#> sigmoid 0.09044761644530086 0.4442112809923058
#> rectangular 0.1111111111111111 0.47222222222222215
#> triangular 0.051851851851851864 0.487037037037037
#> parabolic 0.06407407407407409 0.48320987654320985
#> quartic 0.04439711934156379 0.49040534979423867
#> triweight 0.03211798658741046 0.4944493080323122
#> cosine 0.06041576896619855 0.48454125825055616

# ---- what kde refuses
import statistics
from fractions import Fraction
for args in (([], 1), ([1], 0), ([1], 1, 'x'), (['a'], 1)):
    try:
        statistics.kde(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> StatisticsError Empty data sequence
#> StatisticsError Bandwidth h must be positive, not h=0
#> StatisticsError Unknown kernel name: 'x'
#> TypeError Data sequence must contain ints or floats

# ---- kde_random
import statistics
from fractions import Fraction
draw = statistics.kde_random([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5, seed=8675309)
print([draw() for _ in range(3)], statistics.kde_random([1.0], 2, 'triweight', seed=1)())
#> [0.7116954970858063, 6.215287058118953, 1.2305278286004082] 1.1270557583190726

# ---- StatisticsError is a ValueError
import statistics
from fractions import Fraction
print(statistics.StatisticsError.__mro__)
#> (<class 'statistics.StatisticsError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

# ---- names
import statistics
from fractions import Fraction
print(statistics.__all__)
#> ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']

# ---- a summary of grades
import statistics
from fractions import Fraction
grades = {'ann': [90, 85, 77], 'bob': [60, 95, 88], 'cid': [100, 100, 97]}
for name, marks in grades.items():
    print(f'{name}: mean {statistics.mean(marks):.2f}, sd {statistics.stdev(marks):.3f}, median {statistics.median(marks)}')
#> ann: mean 84.00, sd 6.557, median 85
#> bob: mean 81.00, sd 18.520, median 88
#> cid: mean 99.00, sd 1.732, median 100

# ---- outliers by z-score
import statistics
from fractions import Fraction
data = [10, 12, 11, 13, 12, 95, 11]
m, s = statistics.fmean(data), statistics.pstdev(data)
print([x for x in data if abs(x - m) > 2 * s])
#> [95]

# ---- floats and ints of every size, exactly
from statistics import *
for data in ([1, 2, 3, 4], [1, 2, 3], [True, False, True], [0.1] * 10, [1e308, 1e308, -1e308], [5e-324, 1e-308], [-0.0, 0.0], (2.5, 3, 1e16, -1e16),
             [2**53, 2**53 + 1, 1], [1.5], [], [1, float('inf')], [2**60, 1]):
    row = []
    for f in (mean, fmean, variance, pvariance, stdev, pstdev, harmonic_mean):
        try: row.append(f(data))
        except (StatisticsError, OverflowError, ValueError) as e: row.append(str(e)[:24])
    print(row)
print(mean(x / 10 for x in range(5)), variance([1.5, 2.5], 2.0), type(mean([1, 3])), harmonic_mean([1, 0, 2]), harmonic_mean([40, 60.5], [1, 3]))
#> [2.5, 2.5, 1.6666666666666667, 1.25, 1.2909944487358056, 1.118033988749895, 1.92]
#> [2, 2.0, 1, 0.6666666666666666, 1.0, 0.816496580927726, 1.6363636363636365]
#> [0.6666666666666666, 0.6666666666666666, 0.3333333333333333, 0.2222222222222222, 0.5773502691896257, 0.4714045207910317, 0]
#> [0.1, 0.1, 0.0, 0.0, 0.0, 0.0, 0.1]
#> [3.333333333333333e+307, 'intermediate overflow in', 'integer division result ', 'integer division result ', 1.1547005383792515e+308, 9.428090415820633e+307, 'harmonic mean does not s']
#> [5.000000000000004e-309, 5.000000000000004e-309, 0.0, 0.0, 7.071067811865473e-309, 4.999999999999995e-309, 0.0]
#> [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0]
#> [1.375, 1.375, 6.666666666666667e+31, 5e+31, 8164965809277260.0, 7071067811865475.0, 'harmonic mean does not s']
#> [6004799503160662, 6004799503160661.0, 27043212804868890896196583467691, 1.8028808536579262e+31, 5200308914369308.0, 4246034448350515.0, 2.9999999999999996]
#> [1.5, 1.5, 'variance requires at lea', 0.0, 'stdev requires at least ', 0.0, 1.5]
#> ['mean requires at least o', 'fmean requires at least ', 'variance requires at lea', 'pvariance requires at le', 'stdev requires at least ', 'pstdev requires at least', 'harmonic_mean requires a']
#> [inf, inf, inf, inf, 'inf or nan encountered i', 'inf or nan encountered i', 2.0]
#> [5.764607523034235e+17, 5.764607523034235e+17, 6.64613997892458e+35, 3.32306998946229e+35, 8.15238614083299e+17, 5.764607523034235e+17, 2.0]
#> 0.2 0.5 <class 'int'> 0 53.62880886426593

# ---- ranks where nothing equals itself
from statistics import correlation, stdev
nan = float('nan')
print(correlation([nan, 1, 2], [1, 2, 3], method='ranked'), correlation([nan, 5, 5, nan], [4, 3, 2, 1], method='ranked'))
try: stdev([nan, 1])
except ValueError as e: print(e, type(e.__context__).__name__, e.__suppress_context__)
#> 1.0 -0.9486832980505138
#> inf or nan encountered in data AttributeError False
