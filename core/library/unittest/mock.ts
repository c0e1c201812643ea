/** Python of `unittest.mock`. */
export const MOCK: string = String.raw`
`;
