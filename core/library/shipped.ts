/** Shipped Python that rows and the machine call by name, beside library/language.ts. */
export const SHIPPED: Readonly<Record<string, string>> = {
  build_class: `
def build_class(func, name, /, *bases, **kwds):
    return $make_class(func, name, bases, kwds)
`,
};
