/** The version of the package (package.json; a test compares). */
export const RELEASE = '0.1.0';
