# coroutines, gather
import asyncio
async def leaf(x):
    return x + 1
async def work(n):
    t = 0
    for i in range(n):
        t += await leaf(i)
    return t
def main():
    async def top():
        r = await asyncio.gather(*[work(200) for _ in range(10)])
        return sum(r)
    t = 0
    for k in range(5):
        t += asyncio.run(top())
    return t
