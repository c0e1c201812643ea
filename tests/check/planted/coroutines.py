# ---- await of what is no awaitable
import asyncio
def plain() -> int: return 1
async def load() -> str: return "a"
async def main() -> None:
    await plain()  #! invalid-await
    await 5  #! invalid-await
    await None  #! invalid-await
    await fetch("/")  #! invalid-await
    await [load()]  #! invalid-await
    await load  #! invalid-await
    await "x"  #! invalid-await
    x = await load()
    x.foo()  #! unresolved-attribute
    await (load(), load())  #! invalid-await
    await print("x")  #! invalid-await
    await asyncio.sleep(1)
    await asyncio.get_running_loop()  #! invalid-await

# ---- await that was forgotten
import asyncio, json
async def load() -> str: return "a"
async def numbers() -> list[int]: return [1]
async def main() -> None:
    text = load()
    text.upper()  #! unresolved-attribute
    print(load() + "x")  #! unsupported-operator
    len(load())  #! invalid-argument-type
    for n in numbers():  #! not-iterable
        print(n)
    numbers()[0]  #! not-subscriptable
    json.loads(afetch("/"))  #! invalid-argument-type
    result: str = load()  #! invalid-assignment
    data = afetch("/")
    data.split(",")  #! unresolved-attribute
    if load() == "a":
        pass
    both = asyncio.gather(load(), numbers())
    both[0]  #! not-subscriptable
    a, b = await asyncio.gather(load(), numbers())
    a.foo()  #! unresolved-attribute
    b.foo()  #! unresolved-attribute

# ---- coroutines that nobody awaits
import asyncio
async def work(n: int) -> int: return n
async def main() -> None:
    work(1)  #! unused-awaitable
    afetch("/")  #! unused-awaitable
    asyncio.sleep(1)  #! unused-awaitable
    aecho(1)  #! unused-awaitable
    await work(2)
    task = asyncio.create_task(work(3))
    await task
    if True:
        work(4)  #! unused-awaitable
    for i in range(3):
        work(i)  #! unused-awaitable
    asyncio.wait_for(work(5), 1)  #! unused-awaitable
class Client:
    async def send(self, text: str) -> None: ...
    async def run(self) -> None:
        self.send("a")  #! unused-awaitable
        await self.send("b")
async def use(client: Client) -> None:
    client.send("x")  #! unused-awaitable

# ---- results of what is awaited
import asyncio
async def load(n: int) -> dict[str, int]: return {"a": n}
async def main() -> None:
    d = await load("a")  #! invalid-argument-type
    d.foo  #! unresolved-attribute
    (await load(1))["a"].upper()  #! unresolved-attribute
    await load()  #! missing-argument
    await load(1, 2)  #! too-many-positional-arguments
    all_of_them = await asyncio.gather(*[load(i) for i in range(3)])
    all_of_them[0].foo  #! unresolved-attribute
    task = asyncio.create_task(load(1))
    (await task).foo  #! unresolved-attribute
    task.result().foo  #! unresolved-attribute
    one = await asyncio.wait_for(load(1), 2)
    one.foo  #! unresolved-attribute
    asyncio.run(load)  #! invalid-argument-type
    async with load(1) as x:  #! invalid-context-manager
        pass
    async for y in load(1):  #! not-iterable
        pass
    async for z in [1, 2]:  #! not-iterable
        pass
async def agen():
    yield 1
async def other() -> None:
    async for n in agen():
        n.upper()  #! unresolved-attribute
    for n in agen():  #! not-iterable
        pass
    print([n async for n in agen()])

# ---- top level
text = await afetch("/")
text.foo()  #! unresolved-attribute
await fetch("/")  #! invalid-await
await afetch()  #! missing-argument
afetch("/").upper()  #! unresolved-attribute
